import { describe, expect, test } from 'vitest';
import { quantityText, readQuantity, readTitre } from './result-text.ts';

const units = ['U/L', 'ukat/L'];

describe('a quantity', () => {
  test.each([
    ['4200', { value: 4200 }],
    [' 0.5 ', { value: 0.5 }],
    ['<0.5', { value: 0.5, comparator: '<' }],
    ['≥ 12', { value: 12, comparator: '>=' }],
    ['4200 u/l', { value: 4200, unit: 'U/L' }],
    ['70µkat/L', { value: 70, unit: 'ukat/L' }],
  ])('%j is read', (text, quantity) => {
    expect(readQuantity(text, units)).toEqual(quantity);
  });

  test.each(['', '4,200', 'high', '12 mg', '1.2.3', '<'])('%j is not guessed at', (text) => {
    expect(readQuantity(text, units)).toBeUndefined();
  });

  test('is written as it was typed', () => {
    expect(quantityText({ value: 0.5, comparator: '<' })).toBe('<0.5');
  });
});

describe('a titre', () => {
  test.each(['1:320', '1/320', '320', ' 1 : 320 '])('%j is read', (text) => {
    expect(readTitre(text)).toBe(320);
  });

  test.each(['', '0', '2:320', 'negative'])('%j is not guessed at', (text) => {
    expect(readTitre(text)).toBeUndefined();
  });
});
