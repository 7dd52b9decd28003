import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert, isKnownUnit } from './units.ts';

describe('convert', () => {
  it.each([
    [1, 'ukat/L', 'U/L', 60],
    [83, 'ukat/L', 'U/L', 4980],
    [200, 'U/L', 'nkat/L', 3333.33],
    [5, 'mg/dL', 'mg/L', 50],
    [0.5, 'mg/L{FEU}', 'ng/mL{FEU}', 500],
  ])('%d %s is %f %s', (value, from, to, expected) => {
    expect(convert(value, from, to)).toBeCloseTo(expected, 1);
  });

  it('crosses from mass to substance only with a molar mass', () => {
    expect(convert(1.5, 'mg/dL', 'umol/L')).toBeUndefined();
    expect(convert(1.5, 'mg/dL', 'umol/L', { molarMass: 113.12 })).toBeCloseTo(132.6, 1);
    expect(convert(0.5, 'g/g', 'mg/mmol', { molarMass: 113.12 })).toBeCloseTo(56.6, 1);
  });

  it.each([
    ['ng/mL{FEU}', 'ng/mL{DDU}'],
    ["[GPL'U]/mL", "[arb'U]/mL"],
    ['U/L', 'mg/L'],
    ['mmol/mol', '%'],
    ['furlong', 'U/L'],
  ])('never guesses from %s to %s', (from, to) => {
    expect(convert(1, from, to, { molarMass: 100, valence: 2 })).toBeUndefined();
  });

  it('comes back to where it started', () => {
    const groups = [
      ['U/L', 'ukat/L', 'nkat/L'],
      ['g/L', 'mg/dL', 'mg/L', 'umol/L', 'mmol/L'],
      ['mmol/L', 'meq/L', 'mg/dL'],
    ];
    const pair = fc
      .constantFrom(...groups)
      .chain((units) => fc.tuple(fc.constantFrom(...units), fc.constantFrom(...units)));
    fc.assert(
      fc.property(pair, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), ([from, to], value) => {
        const substance = { molarMass: 40.08, valence: 2 };
        const there = convert(value, from, to, substance);
        const back = there === undefined ? undefined : convert(there, to, from, substance);
        expect(back).toBeDefined();
        expect(Math.abs((back ?? 0) - value)).toBeLessThanOrEqual(value * 1e-9);
      }),
    );
  });
});

it('knows only units of its table', () => {
  expect(isKnownUnit('U/L')).toBe(true);
  expect(isKnownUnit('IU/L ')).toBe(false);
  expect(isKnownUnit('toString')).toBe(false);
});
