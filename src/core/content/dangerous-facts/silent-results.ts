import type { EnteredResult } from '../../../shared/contract/workup.ts';

/** Results on the harmless side of a threshold: the rule must stay silent. */
export const SILENT: {
  fact: string;
  test: string;
  result: EnteredResult;
  suspected?: string[];
  rule: string;
}[] = [
  {
    fact: 'Potassium 5.9 mmol/L is below the ECG rule',
    test: 'electrolytes',
    result: { field: 'potassium', value: 5.9, unit: 'mmol/L' },
    rule: 'rule-potassium-ecg',
  },
  {
    fact: 'ABI 0.50 is not yet without compression',
    test: 'ankle-brachial-index',
    result: { field: 'abi', value: 0.5, unit: '1' },
    suspected: ['chronic-venous-insufficiency'],
    rule: 'rule-abi-compression-none',
  },
  {
    fact: 'Vital capacity 11 mL/kg is not the intubation rule',
    test: 'respiratory-function-fvc',
    result: { value: 11, unit: 'mL/kg' },
    rule: 'rule-ten',
  },
  {
    fact: 'CK of exactly 10 × the limit is not above it',
    test: 'ck',
    result: { value: 2000, unit: 'U/L', upperLimit: 200 },
    suspected: ['drug-induced-myopathy'],
    rule: 'rule-test-hmgcr',
  },
  {
    fact: 'D-dimer DDU is never held against the FEU cut-off',
    test: 'd-dimer',
    result: { field: 'd-dimer-ddu', value: 300, unit: 'ng/mL{DDU}' },
    suspected: ['deep-vein-thrombosis'],
    rule: 'rule-negative-unlikely',
  },
];
