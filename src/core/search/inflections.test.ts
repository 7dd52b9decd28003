import { expect, it } from 'vitest';
import { inflections } from './inflections.ts';

it.each([
  ['cramps', 'cramp'],
  ['swelling', 'swell'],
  ['tumour', 'tumor'],
  ['legs', 'leg'],
  ['redness', 'red'],
  ['centre', 'center'],
])('takes “%s” for a form of “%s”', (word, other) => {
  expect(inflections(word)).toContain(other);
});

it.each([
  ['lace', 'lac'],
  ['mild', 'mil'],
  ['CK5', 'CK'],
])('does not take “%s” for a form of “%s”', (word, other) => {
  expect(inflections(word)).not.toContain(other);
});
