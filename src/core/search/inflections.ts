/** Endings that a word takes without meaning something else; the empty one stands for the bare word. */
const ENDINGS = [
  '',
  's',
  'es',
  'ed',
  'd',
  'ing',
  'e',
  'y',
  'ies',
  'ness',
  'en',
  'er',
  'ic',
  'ia',
  'is',
  'al',
];
const ENDING = /(?:ies|ness|ing|ic|ia|is|al|es|ed|en|er|[sdey])$/;

/** British and American spellings of the same sounds. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/our(?=$|s|ed|l)/, 'or'],
  [/or(?=$|s|ed|l)/, 'our'],
  [/is(?=e|ing|ation)/, 'iz'],
  [/iz(?=e|ing|ation)/, 'is'],
  [/ys(?=e|ing|ation)/, 'yz'],
  [/yz(?=e|ing|ation)/, 'ys'],
  [/re$/, 'er'],
  [/er$/, 're'],
  [/ll(?=ing|ed)/, 'l'],
];

const SHORTEST = 4;
/** Without these endings, three letters are still the same word: legs and leg, redness and red, but not lace and LAC. */
const SURE_ENDING = /^(s|es|ed|ing|ness)$/;

/** Other forms that a word may have in a text: cramp and cramps, swell and swelling, tumor and tumour. */
export function inflections(word: string): string[] {
  if (word.length < SHORTEST || /\d/.test(word)) return [];
  const bases = new Set([word]);
  const bare = word.replace(ENDING, '');
  if (bare.length >= SHORTEST - 1) {
    bases.add(bare);
    bases.add(bare.replace(/(.)\1$/, '$1'));
    bases.add(bare.replace(/i$/, 'y'));
  }
  const forms = new Set([...bases].flatMap((base) => ENDINGS.map((ending) => base + ending)));
  for (const [from, to] of SPELLINGS) if (from.test(word)) forms.add(word.replace(from, to));
  forms.delete(word);
  if (bare.length < SHORTEST && !SURE_ENDING.test(word.slice(bare.length))) forms.delete(bare);
  return [...forms];
}
