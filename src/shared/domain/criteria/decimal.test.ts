import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromThousandths, roundDecimal, toThousandths } from './decimal.ts';

describe('thousandths', () => {
  test('are exact where binary fractions are not', () => {
    const points = [2.1, 0.7, 1.9, 2.1, 0.7];
    const sum = points.reduce((total, value) => total + (toThousandths(value) ?? Number.NaN), 0);
    expect(sum).toBe(toThousandths(7.5));
    expect(points.reduce((total, value) => total + value)).toBeLessThan(7.5);
  });

  test('refuse what they cannot hold', () => {
    for (const value of [0.0001, 1e-7, 1e21, Number.NaN, Infinity])
      expect(toThousandths(value)).toBeUndefined();
  });

  test('come back as the number that went in', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (thousandths) => {
        expect(toThousandths(fromThousandths(thousandths))).toBe(thousandths);
      }),
    );
  });
});

test.each([
  [0.904, 2, 0.9],
  [0.905, 2, 0.91],
  [1.005, 2, 1.01],
  [-0.905, 2, -0.91],
  [0.9, 2, 0.9],
  [2.5, 0, 3],
])('%d rounds to %d decimals as written: %d', (value, decimals, expected) => {
  expect(roundDecimal(value, decimals)).toBe(expected);
});
