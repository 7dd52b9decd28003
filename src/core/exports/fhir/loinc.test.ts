import { describe, expect, it } from 'vitest';
import type { TestResult } from '../../workup/interpret.ts';
import { exactLoinc } from './loinc.ts';

const creatinine: TestResult = {
  id: 'creatinine',
  label: 'Creatinine',
  type: 'quantity',
  units: ['mg/dL', 'umol/L'],
  loinc: [
    { code: '2160-0', name: 'Mass per volume', unit: 'mg/dL' },
    { code: '14682-9', name: 'Moles per volume', unit: 'umol/L' },
  ],
};

const titer: TestResult = {
  id: 'titer',
  label: 'Titer',
  type: 'titre',
  loinc: [
    { code: '5048-4', name: 'By immunofluorescence', method: 'Immunofluorescence' },
    { code: '29953-7', name: 'Any method' },
  ],
};

const enzyme: TestResult = {
  id: 'enzyme',
  label: 'Enzyme',
  type: 'quantity',
  units: ['U/L', 'ukat/L'],
  loinc: [{ code: '2157-6', name: 'Activity' }],
};

describe('the LOINC code of a result', () => {
  it('follows the property that was measured', () => {
    expect(exactLoinc(creatinine, 'mg/dL')).toBe('2160-0');
    expect(exactLoinc(creatinine, 'g/L')).toBe('2160-0');
    expect(exactLoinc(creatinine, 'umol/L')).toBe('14682-9');
    expect(exactLoinc(creatinine)).toBeUndefined();
  });

  it('names no method that was not entered', () => {
    expect(exactLoinc(titer)).toBe('29953-7');
  });

  it('is that of presence where presence was entered', () => {
    const antibody: TestResult = {
      id: 'antibody',
      label: 'Antibody',
      type: 'ordinal',
      loinc: [
        { code: '8076-2', name: 'Presence' },
        { code: '11565-9', name: 'Level', unit: "[arb'U]/mL" },
      ],
    };
    expect(exactLoinc(antibody)).toBe('8076-2');
    expect(
      exactLoinc({ ...antibody, loinc: [{ code: '11565-9', name: 'Level', unit: 'U/mL' }] }),
    ).toBeUndefined();
  });

  it('needs no unit where all units measure the same', () => {
    expect(exactLoinc(enzyme)).toBe('2157-6');
    expect(exactLoinc(enzyme, 'ukat/L')).toBe('2157-6');
    expect(exactLoinc({ ...enzyme, units: ['mg/dL', 'mmol/L'] }, 'mg/dL')).toBeUndefined();
  });

  it('is not given where two codes fit, or none', () => {
    expect(
      exactLoinc({ ...enzyme, loinc: [...(enzyme.loinc ?? []), { code: '2532-0', name: 'Other' }] }),
    ).toBeUndefined();
    expect(exactLoinc({ id: 'a', label: 'A', type: 'text' })).toBeUndefined();
  });
});
