/**
 * Syllables of an English word, by counting groups of vowels and mending the usual exceptions. Right within a
 * syllable for nearly all words; readability grades are averages over hundreds of them.
 */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters === '') return 0;
  if (letters.length <= 3) return 1;
  const trimmed = letters
    // Silent endings: "walked", "makes", "care"; but "needed", "table" and "changes" keep theirs.
    .replace(/(?<=[^aeiouytd])ed$/, '')
    .replace(/(?<=[^aeiouysxzgc])es$/, '')
    .replace(/(?<=[aeiouy][^aeiouyl])e$/, '')
    .replace(/(?<=[aeiouy])le$/, 'l')
    .replace(/^y/, '');
  const groups = trimmed.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = trimmed.match(/i[ao](?!u)|eo|ua(?!r)|[^q]uo|[aeiou]ing|ya/g)?.length ?? 0;
  const together = trimmed.match(/[tscg]io|[tscg]ia|geo|gua/g)?.length ?? 0;
  return Math.max(1, groups + apart - together);
}
