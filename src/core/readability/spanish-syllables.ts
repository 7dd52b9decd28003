const STRONG = /[aeoáéó]/;

/**
 * Syllables of a Spanish word by the rules of its spelling: strong vowels (a, e, o) are never in one syllable, weak ones
 * (i, u) join their neighbor, and an accented weak vowel beside a strong one stands alone.
 */
export function spanishSyllables(word: string): number {
  const vowels = word
    .normalize('NFC')
    .toLowerCase()
    // Written and not spoken: the u of "que" and "guía"; h between vowels parts nothing.
    .replace(/([qg])u(?=[eéií])/g, '$1')
    .replace(/(?<!c)h/g, '')
    // A vowel only at the end of a word, as in "hoy" and "y".
    .replace(/y$/, 'i');
  const groups = vowels.match(/[aeiouáéíóúü]+/g) ?? [];
  const count = groups.reduce((sum, group) => sum + nuclei(group), 0);
  return Math.max(1, count);
}

function nuclei(group: string): number {
  const letters = [...group];
  const own = letters.filter((letter, at) => {
    const beside = `${letters[at - 1] ?? ''}${letters[at + 1] ?? ''}`;
    return STRONG.test(letter) || (/[íú]/.test(letter) && STRONG.test(beside));
  }).length;
  return Math.max(1, own);
}
