import { expect, it } from 'vitest';
import type { FromResults } from '../consultation/run-findings.svelte.ts';
import { originWord } from './origin-word.ts';

const from = (state: FromResults['state']): FromResults => ({ id: 'raised', state, from: [] });

it('says whether the answer is that of the result', () => {
  expect(originWord(from('present'), 'yes')).toBe('from');
  expect(originWord(from('absent'), 'no')).toBe('from');
  expect(originWord(from('present'), 'no')).toBe('Present by');
  expect(originWord(from('absent'), 'open')).toBe('Absent by');
  expect(originWord(from('contradictory'), 'yes')).toBe('Results disagree:');
});
