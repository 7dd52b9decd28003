import { expect, test } from 'vitest';
import { moved } from './order.ts';

test.each([
  [1, -1, ['b', 'a', 'c']],
  [1, 1, ['a', 'c', 'b']],
  [0, -1, ['a', 'b', 'c']],
  [2, 1, ['a', 'b', 'c']],
] as const)('item %i moved by %i', (from, step, list) => {
  expect(moved(['a', 'b', 'c'], from, step)).toEqual(list);
});
