/** Words that ask for one part of a page, and the sections that can be it: the first one that a page has. */
const PARTS: readonly (readonly [words: string, sections: readonly string[]])[] = [
  ['red flag flags', ['red-flags']],
  ['test tests testing workup investigation investigations labs bloods', ['tests', 'first', 'confirmBy']],
  ['diagnose diagnosed diagnosis confirm', ['confirmBy']],
  ['treatment treat therapy manage management', ['management']],
  ['mimic mimics differential ddx', ['mimics', 'shared']],
  ['symptom symptoms sign signs features', ['features']],
  ['refer referral', ['referral']],
  ['prognosis course', ['course']],
  ['mechanism pathophysiology pathogenesis', ['mechanism']],
  ['epidemiology prevalence incidence', ['epidemiology']],
  ['pitfall pitfalls', ['pitfalls', 'traps']],
  ['interpret interpretation', ['interpretation', 'meaning']],
  ['range reference', ['reference']],
  ['preparation prepare fasting', ['preparation']],
  ['examine examination', ['examine', 'assess']],
];

const BY_WORD: ReadonlyMap<string, readonly string[]> = new Map(
  PARTS.flatMap(([words, sections]) => words.split(' ').map((word) => [word, sections] as const)),
);

/** The ids of the sections that the folded words of a query ask for, in its order. */
export function askedSections(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    // Red alone is a color.
    if (word === 'red' && !/^flags?$/.test(words[at + 1] ?? '')) return [];
    return BY_WORD.get(word) ?? [];
  });
}
