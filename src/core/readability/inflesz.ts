import { round, splitSentences, wordsOf } from './readability.ts';
import { spanishSyllables } from './spanish-syllables.ts';

/**
 * Ease of a Spanish text from 0 to 100, as on the INFLESZ scale (Barrio-Cantalejo 2008, An Sist Sanit Navar 31:135–152):
 * 206.835 − 62.3 × syllables / words − words / sentences (Szigriszt-Pazos 1993). SMOG and Flesch-Kincaid hold for
 * English only.
 */
export function inflesz(sentences: readonly string[]): number {
  const units = sentences.flatMap(splitSentences);
  const words = units.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + spanishSyllables(word), 0);
  return round(206.835 - (62.3 * syllables) / words.length - words.length / units.length);
}
