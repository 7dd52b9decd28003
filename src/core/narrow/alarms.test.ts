import { expect, it } from 'vitest';
import type { RedFlag } from '../../shared/contract/common.ts';
import { alarmsOf, alternatives } from './alarms.ts';
import { Recognizer } from './recognize.ts';

it.each([
  ['Cold leg', ['Cold leg']],
  ['New foot drop, or another nerve lost', ['New foot drop,', 'another nerve lost']],
  ['Weak legs with numbness or retention', ['Weak legs numbness', 'Weak legs retention']],
  [
    'Protein or blood with edema or pressure',
    ['Protein edema', 'Protein pressure', 'blood edema', 'blood pressure'],
  ],
])('%s', (flag, expected) => {
  expect(alternatives(flag)).toEqual(expected);
});

it('keeps what cannot wait and names a finding', () => {
  const recognizer = new Recognizer(
    [
      { id: 'drop', names: ['foot drop'] },
      { id: 'cough', names: ['dry cough'] },
      { id: 'days', names: ['onset over days'] },
    ],
    [],
  );
  const flag = (finding: string, urgency: RedFlag['urgency']) => ({ finding, urgency }) as RedFlag;
  const flags = [
    flag('Foot drop or a strange feeling', 'same-day'),
    flag('Dry cough', 'emergency'),
    flag('Dry cough', 'within-days'),
    flag('Something that nobody lists, over days', 'emergency'),
    flag('Foot drop over days', 'emergency'),
  ];
  expect(alarmsOf(flags, recognizer)).toEqual([
    { findings: ['drop'], atOnce: false },
    { findings: ['cough'], atOnce: true },
    { findings: ['drop', 'days'], atOnce: true },
  ]);
});
