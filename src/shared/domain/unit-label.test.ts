import { expect, it } from 'vitest';
import { toAscii } from './plain-text.ts';
import { unitLabel } from './unit-label.ts';

it.each([
  ['1', ''],
  ['mg/dL', 'mg/dL'],
  ['%', '%'],
  ['U/L', 'U/L'],
  ['ukat/L', 'µkat/L'],
  ['umol/L', 'µmol/L'],
  ['ug/mL{FEU}', 'µg/mL FEU'],
  ['10*3/uL', '10³/µL'],
  ['10*9/L', '10⁹/L'],
  ['m[IU]/L', 'mIU/L'],
  ['u[IU]/mL', 'µIU/mL'],
  ["[arb'U]/mL", 'AU/mL'],
  ["[GPL'U]/mL", 'GPL U/mL'],
  ['mm[Hg]', 'mmHg'],
  ['cm[H2O]', 'cmH₂O'],
  ['mL/min/{1.73_m2}', 'mL/min/1.73 m²'],
  ['g/(24.h)', 'g/24 h'],
  ['{ratio}', 'ratio'],
  ['mmol/mol', 'mmol/mol'],
])('%s is written %s', (code, label) => {
  expect(unitLabel(code)).toBe(label);
  expect(toAscii(label)).toMatch(/^[ -~]*$/);
});

it('keeps a power of ten where only ASCII is left', () => {
  expect(toAscii(unitLabel('10*9/L'))).toBe('10^9/L');
  expect(toAscii(unitLabel('10*3/uL'))).toBe('10^3/uL');
});
