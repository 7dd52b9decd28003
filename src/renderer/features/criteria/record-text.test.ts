import { expect, test } from 'vitest';
import { criteriaResult } from '../../testing/criteria.ts';
import { resultAsText } from './record-text.ts';

const origin = {
  today: '2026-11-21',
  reviewed: '2026-11-01',
  pack: { title: 'Legs', version: '1.2', approval: 'No clinician has approved it.' },
};

test('a range names what is known, what is not and where it comes from', () => {
  const result = criteriaResult({ min: 1, max: 3 });
  expect(resultAsText(result, { cancer: true, weeks: 6 }, origin, false).split('\n')).toEqual([
    'A score, 2026-11-21',
    '',
    'Points: 1 to 3',
    'Class: between "unlikely" and "likely"',
    '  Items: -2 to 9',
    '  Regions: 0 to 5',
    '',
    'ANSWERED',
    '- Active cancer: yes',
    '- Duration: 6 weeks',
    '',
    'NOT ANSWERED, AND COULD CHANGE THE RESULT',
    '- Active cancer',
    '- Duration',
    '',
    'NOT ANSWERED, COUNTED AS ABSENT OR NONE',
    '- Pregnant',
    '',
    'Source: Sural, Legs, edition 1.2; criteria reviewed 2026-11-01.',
    'No clinician has approved it. This is not a diagnosis.',
  ]);
});

test('a gate that fails comes before the number', () => {
  const result = criteriaResult({
    applies: false,
    why: 'Pregnant: no score',
    class: { min: 'not scored', max: 'not scored' },
  });
  const lines = resultAsText(result, { pregnant: true }, origin, false).split('\n');
  expect(lines[2]).toBe('Does not apply: Pregnant: no score');
  expect(lines).toContain('Class: not scored');
});

test('signs stay where the record can show them', () => {
  const result = criteriaResult({ label: 'Joints ≥ 1' });
  expect(resultAsText(result, {}, origin, true)).toContain('Joints ≥ 1: −2 to 9');
  expect(resultAsText(result, {}, origin, false)).toContain('Joints >= 1: -2 to 9');
});
