import { expect, test } from 'vitest';
import { countFitting } from './one-page.ts';

test.each([
  [[10, 10, 10], 30, 3],
  [[10, 10, 10], 29, 2],
  [[40], 30, 0],
  [[], 30, 0],
])('of rows of %j, into %d fit %d', (heights, room, count) => {
  expect(countFitting(heights, room)).toBe(count);
});
