import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { setNote, startRun } from '../../../shared/domain/run.ts';
import { answerWith } from '../../testing/fixture-host.ts';
import { Consultation } from './consultation.svelte.ts';

let consultation: Consultation;
let calls: { channel: string; input: unknown }[];

beforeEach(() => {
  vi.useFakeTimers();
  ({ calls } = answerWith({ 'consultation.put': () => ({}), 'consultation.clear': () => ({}) }));
  consultation = new Consultation();
  for (const id of ['myositis', 'gbs'])
    consultation.update(startRun(id, '1'), (run) => setNote(run, 'gait', `waddling in ${id}`));
  consultation.answer('wells', { cancer: true });
  consultation.find([['calf-pain', 'present']]);
  consultation.heard.set('calf-pain', 'sore calf');
  consultation.chooseHandout('leaflet', true);
});

afterEach(() => {
  vi.useRealTimers();
});

describe('what was cleared', () => {
  test('comes back whole, with the way back inside of each run', async () => {
    const before = consultation.stored();
    await consultation.clear();
    expect(consultation.empty).toBe(true);
    expect(consultation.takeBack()).toBe(true);
    expect(consultation.stored()).toEqual(before);
    expect(consultation.heard.get('calf-pain')).toBe('sore calf');
    expect(consultation.undo('gbs')).toBe(true);
    await vi.runAllTimersAsync();
    expect(calls.findLast(({ channel }) => channel.startsWith('consultation.'))?.channel).toBe(
      'consultation.put',
    );
  });

  test('is gone with the next entry', async () => {
    await consultation.clear();
    consultation.chooseHandout('another', true);
    expect(consultation.takeBack()).toBe(false);
    expect(consultation.handouts).toEqual(['another']);
  });

  test('is gone after half a minute', async () => {
    await consultation.clear();
    vi.advanceTimersByTime(29_000);
    expect(consultation.lost).toBe('Consultation cleared');
    vi.advanceTimersByTime(1000);
    expect(consultation.lost).toBeUndefined();
    expect(consultation.takeBack()).toBe(false);
  });

  test('survives a second press of the same key', async () => {
    await consultation.clear();
    await consultation.clear();
    expect(consultation.takeBack()).toBe(true);
    expect(consultation.runs).toHaveLength(2);
  });
});

test('closing one run leaves the others, and can be taken back', () => {
  const before = consultation.stored();
  consultation.closeRun('myositis', 'Suspected myositis');
  expect(consultation.runs.map((run) => run.checklistId)).toEqual(['gbs']);
  expect(consultation.lost).toBe('Suspected myositis closed');
  consultation.takeBack();
  expect(consultation.stored()).toEqual(before);
});

test('an opened file takes the place of what was there, and mixes nothing', () => {
  const before = consultation.stored();
  consultation.open({ runs: [startRun('calf', '1')], handouts: ['other'] });
  expect(consultation.handouts).toEqual(['other']);
  expect(consultation.runOf('gbs')).toBeUndefined();
  expect(consultation.findings.present).toEqual([]);
  consultation.takeBack();
  expect(consultation.stored()).toEqual(before);
});
