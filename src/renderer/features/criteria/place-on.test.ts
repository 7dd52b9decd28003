import { expect, test } from 'vitest';
import { placeOn } from './place-on.ts';

test('a range lies within its scale, and a single value can be seen', () => {
  const scale = { min: -2, max: 8 };
  expect(placeOn(scale, scale)).toEqual({ left: 0, width: 100 });
  expect(placeOn(scale, { min: 3, max: 5 })).toEqual({ left: 50, width: 20 });
  expect(placeOn(scale, { min: 8, max: 8 })).toEqual({ left: 98, width: 2 });
  expect(placeOn({ min: 0, max: 0 }, { min: 0, max: 0 })).toEqual({ left: 0, width: 2 });
});
