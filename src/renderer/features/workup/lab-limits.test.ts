import { expect, test } from 'vitest';
import { limitsText, readLimits } from './lab-limits.ts';

test.each([
  ['200', { upper: 200 }],
  [' <0.5 ', { upper: 0.5 }],
  ['≤ 5', { upper: 5 }],
  ['>12', { lower: 12 }],
  ['≥ 12.5', { lower: 12.5 }],
  ['12-16', { lower: 12, upper: 16 }],
  ['3.5 – 5.1', { lower: 3.5, upper: 5.1 }],
  ['30 to 190', { lower: 30, upper: 190 }],
  ['-2-2', { lower: -2, upper: 2 }],
])('%j is read', (text, limits) => {
  expect(readLimits(text)).toEqual(limits);
});

test.each(['', '1,5', '16-12', '5-5', '0', 'normal', '12 U/L', '1-2-3', '<', '-'])(
  '%j is not guessed at',
  (text) => {
    expect(readLimits(text)).toBeUndefined();
  },
);

test.each([{ upper: 200 }, { lower: 12 }, { lower: 3.5, upper: 5.1 }])(
  '%j is written as it is typed',
  (limits) => {
    expect(readLimits(limitsText(limits))).toEqual(limits);
  },
);
