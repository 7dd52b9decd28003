import { expect, test } from 'vitest';
import { rangeText } from './range-text.ts';

test('a range is one number once it is known', () => {
  expect(rangeText(-2, 9)).toBe('−2 to 9');
  expect(rangeText(5.3, 5.3)).toBe('5.3');
});
