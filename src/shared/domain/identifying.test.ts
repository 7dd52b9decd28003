import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identifying } from './identifying.ts';

const today = '2026-11-21';

describe('a text that says who the patient is', () => {
  test.each([
    ['Mrs Example, waddling gait', 'name'],
    ['seen with Mr. O’Hara', 'name'],
    ['Anna Example', 'name'],
    ['Example, John: weak hips', 'name'],
    ['name: example', 'name'],
    ['José García cannot rise', 'name'],
    ['DOB 12.3.61', 'birth-date'],
    ['born 1961', 'birth-date'],
    ['12/03/1961', 'birth-date'],
    ['1961-03-12, hips weak', 'birth-date'],
    ['March 12, 1961', 'birth-date'],
    ['12 Mar 1961', 'birth-date'],
    ['MRN 48213', 'record-number'],
    ['hospital no. A-123456', 'record-number'],
    ['943 476 5919', 'record-number'],
    ['078-05-1120', 'record-number'],
    ['12345678', 'record-number'],
  ])('%j is taken for a %s', (text, kind) => {
    expect(identifying(text, today)).toBe(kind);
  });
});

describe('a text of medicine', () => {
  test.each([
    '',
    'waddling, cannot rise from a chair',
    'CK 4200 U/L, was 12 000 in March 2025',
    'Left vastus lateralis, STIR, 2026-10-30',
    'biopsy 12.10.2026: perifascicular atrophy',
    'Guillain-Barré after Campylobacter',
    'Miller Fisher syndrome? Charcot-Marie-Tooth in the family',
    'Rectus Femoris and Vastus Medialis',
    'Raynaud; Gottron papules; Jo-1 band',
    'statin since 2019, 40 mg',
    'case of 3 weeks, patient 62 years old',
    'T1, STIR 3.0 T, 5 x 5 mm',
    'FVC 2.10, 1.95, 1.80 L at 6 h',
  ])('%j is not', (text) => {
    expect(identifying(text, today)).toBeUndefined();
  });

  test('whatever is typed, the answer comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        identifying(text, today);
      }),
    );
  });
});
