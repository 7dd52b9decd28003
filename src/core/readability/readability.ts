import { syllable } from 'syllable';

/** Reading level of a text: school grades, and how much text they were measured on. */
export interface Readability {
  smog: number;
  fleschKincaid: number;
  words: number;
  sentences: number;
}

/**
 * SMOG (McLaughlin 1969) = 1.0430 × √(polysyllables × 30 / sentences) + 3.1291, and
 * Flesch-Kincaid grade (Kincaid 1975) = 0.39 × words / sentences + 11.8 × syllables / words − 15.59.
 * Each entry of `sentences` is one sentence or a line that stands alone, without headings and list numbers.
 * `known` holds words that do not count as difficult: names of the disease that the text explains.
 */
export function readability(
  sentences: readonly string[],
  known: ReadonlySet<string> = new Set(),
): Readability {
  const units = sentences.flatMap((text) => splitSentences(text));
  const words = units.flatMap((unit) => wordsOf(unit));
  if (words.length === 0) return { smog: 0, fleschKincaid: 0, words: 0, sentences: 0 };
  const counts = words.map((word) => ({ word, syllables: syllable(word) }));
  const hard = counts.filter(
    ({ word, syllables }) => syllables >= 3 && !known.has(word.toLowerCase()),
  ).length;
  const syllables = counts.reduce((sum, each) => sum + each.syllables, 0);
  const smog = 1.043 * Math.sqrt((hard * 30) / units.length) + 3.1291;
  const fleschKincaid = (0.39 * words.length) / units.length + (11.8 * syllables) / words.length - 15.59;
  return {
    smog: round(smog),
    fleschKincaid: round(fleschKincaid),
    words: words.length,
    sentences: units.length,
  };
}

/** Words of a text, without numbers. */
export function wordsOf(text: string): string[] {
  return text.match(/\p{Letter}[\p{Letter}'’-]*/gu) ?? [];
}

/** Sentences and lines that stand alone; a colon or semicolon ends one too. */
export function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[.!?:;])\s+/)
    .map((part) => part.trim())
    .filter((part) => /\p{Letter}/u.test(part));
}

/** To one decimal. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
