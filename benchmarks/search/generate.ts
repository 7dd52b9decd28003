import type { BenchSection } from './corpus.ts';

/** What the generated text is like: taken from the content that ships. */
const SHAPE = { sectionsPerTopic: 7, bodyWords: 30, titleWords: 2.4, aliasesPerTopic: 9, vocabulary: 9000 };
const SYLLABLES = 'ar bo cal der em fi gra hy in jo ka lu my ne os pa que ra sis to um ve wo xi yl zo'.split(
  ' ',
);
const HEADINGS = ['Features', 'Course', 'Tests', 'Management', 'Mimics', 'Mechanism', 'Red flags'];

/**
 * Sections with the statistics of the shipped pack, for whoever has no corpus at hand. Words follow Zipf's law, as they do
 * in real text. Same seed, same sections.
 */
export function generate(count: number, seed = 1): BenchSection[] {
  const random = generator(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const vocabulary = Array.from({ length: SHAPE.vocabulary }, () =>
    Array.from({ length: 2 + below(3) }, () => SYLLABLES[below(SYLLABLES.length)]).join(''),
  );
  // The k-th commonest word comes about 1/k as often as the commonest.
  const word = (): string => vocabulary[Math.floor(SHAPE.vocabulary ** random()) - 1] ?? '';
  const phrase = (length: number): string =>
    Array.from({ length: Math.max(1, Math.round(length)) }, word).join(' ');
  return Array.from({ length: count }, (_, index) => index).reduce<BenchSection[]>((sections, index) => {
    const topic = Math.floor(index / SHAPE.sectionsPerTopic);
    const last = sections.at(-1);
    const names =
      last?.topic === `topic-${topic}`
        ? { title: last.title, alias: last.alias }
        : {
            title: phrase(SHAPE.titleWords + random() - 0.5),
            alias: Array.from({ length: below(2 * SHAPE.aliasesPerTopic) }, () =>
              phrase(1 + 2 * random()),
            ).join(' · '),
          };
    const heading = HEADINGS[index % SHAPE.sectionsPerTopic] ?? '';
    const body = phrase(SHAPE.bodyWords * (0.3 + 1.4 * random()));
    sections.push({ id: `section-${index}`, topic: `topic-${topic}`, ...names, heading, body });
    return sections;
  }, []);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
