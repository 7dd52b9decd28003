/** Greek letters as they are spelled out in laboratory names: TIF1-γ is TIF1-gamma. */
const GREEK: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'u',
  ω: 'omega',
};

/** Words that carry no meaning in a question about a symptom or a test. */
const STOP_WORDS = new Set(
  (
    'a about after all also am an and any are as at be been by can could did do does for from get has have how i if ' +
    'in into is it its me my near of on or our should so some than that the their them then there these they this ' +
    'to was we were what when where which while who why will with would you your patient pt'
  ).split(' '),
);

/**
 * One spelling for all ways of writing the same thing: case, accents, Greek letters, hyphens, slashes, straight and
 * curly apostrophes, and British digraphs (oedema, ischaemia). Used on both sides, at build time and while typing.
 * Folding a folded text changes nothing.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('µ', 'u')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[α-ω]/g, (letter) => ` ${GREEK[letter] ?? ''} `)
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .replace(/oe|ae/g, 'e')
    .trim();
}

/** The words of a text in folded form, without those that carry no meaning. */
export function words(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '' && !STOP_WORDS.has(word));
}

/** All words of a text; for names, where "la" and "do" can mean something. */
export function nameWords(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '');
}

/** A name without its spaces, so that Ro52, Ro-52 and Ro 52 are the same. */
export function key(text: string): string {
  return fold(text).replaceAll(' ', '');
}
