/** Words that ask for one part of a page, and the sections that can be it: the first one that a page has. */
const PARTS: readonly (readonly [words: string, sections: readonly string[]])[] = [
  ['red flag flags', ['red-flags']],
  ['test tests testing workup investigation investigations labs bloods', ['tests', 'confirmBy']],
  ['diagnose diagnosed diagnosis confirm', ['confirmBy']],
  ['treatment treat therapy manage management', ['management']],
  ['mimic mimics differential ddx', ['mimics', 'shared']],
  ['symptom symptoms sign signs features', ['features']],
  ['refer referral', ['referral', 'red-flags']],
  ['prognosis course', ['course']],
  ['mechanism pathophysiology pathogenesis', ['mechanism']],
  ['epidemiology prevalence incidence', ['epidemiology']],
  ['pitfall pitfalls', ['pitfalls']],
  ['interpret interpretation', ['interpretation', 'meaning']],
  ['range reference', ['reference']],
  ['preparation prepare fasting', ['preparation']],
  ['examine examination', ['examine', 'assess']],
  ['code codes icd icd10 loinc', ['codes']],
];

const BY_WORD: ReadonlyMap<string, readonly string[]> = new Map(
  PARTS.flatMap(([words, sections]) => words.split(' ').map((word) => [word, sections] as const)),
);

/** Red flags are a part of a page; red alone is a color. */
export function isRedFlag(words: readonly string[], at: number): boolean {
  return words[at] === 'red' && /^flags?$/.test(words[at + 1] ?? '');
}

/** True for a word that asks for a part of a page, at its place among the folded words. */
export function asksForPart(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return BY_WORD.has(word) && (word !== 'red' || isRedFlag(words, at));
}

/** The ids of the sections that the folded words of a query ask for, in its order. */
export function askedSections(words: readonly string[]): string[] {
  return words.flatMap((word, at) => (asksForPart(words, at) ? (BY_WORD.get(word) ?? []) : []));
}
