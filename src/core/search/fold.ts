/** Greek letters as they are spelled out in laboratory names: TIF1-γ is TIF1-gamma. The μ of a unit is a u. */
const GREEK: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  κ: 'kappa',
  λ: 'lambda',
  ω: 'omega',
};

/** British spellings with a digraph, only where it is one: oedema and coeliac, but neither toe nor shoe. */
const DIGRAPH_E = /(?<![\p{Letter}\p{Number}])oe(?=[dst])|(?<=c)oe(?=liac)|(?<=f)oe(?=t)|(?<=rh|pn)oe(?=a)/gu;

/** Nothing to fold but its case; most words of a text are such. */
const PLAIN_WORD = /^(?!.*[ao]e)[a-z0-9]+$/i;

/** Words that carry no meaning in a question about a symptom or a test. */
const STOP_WORDS = new Set(
  (
    'a about after all also am an and any are as at be been but by could did do does for from get gets has have ' +
    'her his how i if in into is it its me my of on or our she he should so some than that the their them then ' +
    'there these they this to was we were what when where which while who why will with would you your ' +
    'patient patients pt pts im ive'
  ).split(' '),
);

/**
 * One spelling for all ways of writing the same thing: case, accents, Greek letters, hyphens, slashes, straight and
 * curly apostrophes, and British digraphs. Used on both sides, at build time and while typing.
 * Folding a folded text changes nothing.
 */
export function fold(text: string): string {
  if (PLAIN_WORD.test(text)) return text.toLowerCase();
  return (isPlain(text) ? text.toLowerCase() : withoutMarks(text))
    .replace(/['’‘`´ʼ]/g, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .replace(/[ao]*ae/g, 'e')
    .replace(DIGRAPH_E, 'e')
    .trim();
}

/** Most text is: then there is nothing to decompose. */
function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

function withoutMarks(text: string): string {
  return (
    text
      .replaceAll('µ', 'u')
      .normalize('NFKD')
      // Some letters gain a mark when they become small, such as the dotted capital I.
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{Mark}/gu, '')
      .replace(/[α-ω]/g, (letter) => (letter === 'μ' ? 'u' : ` ${GREEK[letter] ?? ''} `))
  );
}

/** All words of a text in folded form. */
export function allWords(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/** The words of a text in folded form, without those that carry no meaning. */
export function words(text: string): string[] {
  return allWords(text).filter((word) => !STOP_WORDS.has(word));
}

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** A name without its spaces and plurals, so that Ro52 and Ro-52, leg cramp and legs cramps are the same. */
export function key(text: string): string {
  return keyOfWords(allWords(text));
}

export function keyOfWords(folded: readonly string[]): string {
  return folded.map(singular).join('');
}

/** Without a plural or possessive s. Abbreviations keep theirs: MS is not M, and CRPS is not CRP. */
export function singular(word: string): string {
  return word.length > 3 && /[aeiouy].*[^siu]s$/.test(word) ? word.slice(0, -1) : word;
}
