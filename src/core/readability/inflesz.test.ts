import { expect, it } from 'vitest';
import { inflesz } from './inflesz.ts';
import { spanishSyllables } from './spanish-syllables.ts';

it.each([
  ['pierna', 2],
  ['pantorrilla', 4],
  ['coágulo', 4],
  ['ciudad', 2],
  ['guía', 2],
  ['pingüino', 3],
  ['quemar', 2],
  ['construía', 3],
  ['cuídate', 3],
  ['ahora', 3],
  ['prohibir', 2],
  ['vehículo', 4],
  ['alcohol', 3],
  ['leucocito', 4],
  ['hoy', 1],
  ['y', 1],
  ['ayer', 2],
  ['biopsia', 2],
  ['médico', 3],
  ['aéreo', 4],
  ['TVP', 1],
])('counts the syllables of "%s": %i', (word, count) => {
  expect(spanishSyllables(word)).toBe(count);
});

it('follows the formula', () => {
  // 6 words, 12 syllables, 2 sentences: 206.835 − 62.3 × 12 / 6 − 6 / 2
  expect(inflesz(['El médico mira su pierna.', 'Descanse.'])).toBe(79.2);
});

it('finds long words and long sentences harder', () => {
  const easy = 'Vaya hoy al médico. Lleve sus papeles.';
  const hard = 'La determinación inmunológica complementaria posibilita la caracterización etiopatogénica.';
  expect(inflesz([easy])).toBeGreaterThan(65);
  expect(inflesz([hard])).toBeLessThan(40);
});

it('answers 0 for no text', () => {
  expect(inflesz([])).toBe(0);
});
