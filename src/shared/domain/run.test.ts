import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemState, Run } from '../contract/workup.ts';
import { begin, change, undo } from './history.ts';
import {
  CYCLE,
  cycleState,
  entryOf,
  isBlank,
  progressOf,
  removeResult,
  setDate,
  setNote,
  setResult,
  setState,
  startRun,
  toggleRedFlag,
} from './run.ts';

const fresh = startRun('myositis', '1.0.0');

describe('a run', () => {
  test('starts with every item not done', () => {
    expect(entryOf(fresh, 'ck')).toEqual({ itemId: 'ck', state: 'not-done' });
    expect(isBlank(fresh)).toBe(true);
  });

  test('walks through the cycle and returns to a blank line', () => {
    let run = fresh;
    const seen = CYCLE.map(() => {
      run = cycleState(run, 'ck');
      return entryOf(run, 'ck').state;
    });
    expect(seen).toEqual(['ordered', 'pending', 'resulted', 'not-done']);
    expect(run).toEqual(fresh);
  });

  test('leaves refused by the start of the cycle', () => {
    expect(entryOf(cycleState(setState(fresh, 'ck', 'refused'), 'ck'), 'ck').state).toBe('not-done');
  });

  test('is resulted as soon as a result is entered, and pending once the last one is gone', () => {
    const entered = setResult(fresh, 'ck', { field: 'ck', value: 4200, unit: 'U/L' });
    expect(entryOf(entered, 'ck').state).toBe('resulted');
    expect(entryOf(removeResult(entered, 'ck', 'ck'), 'ck')).toEqual({ itemId: 'ck', state: 'pending' });
  });

  test('keeps one result per field', () => {
    const run = setResult(setResult(fresh, 'ana', { field: 'titre', titre: 80 }), 'ana', {
      field: 'titre',
      titre: 320,
    });
    expect(entryOf(run, 'ana').results).toEqual([{ field: 'titre', titre: 320 }]);
  });

  test('lets go of results when it is no longer resulted', () => {
    const run = setState(setResult(fresh, 'ck', { value: 1 }), 'ck', 'not-available');
    expect(entryOf(run, 'ck').results).toBeUndefined();
  });

  test('dates a result, and lets go of the date with it', () => {
    const dated = setDate(setResult(fresh, 'ck', { value: 1 }), 'ck', '2026-01-15');
    expect(entryOf(dated, 'ck').date).toBe('2026-01-15');
    expect(entryOf(setState(dated, 'ck', 'refused'), 'ck').date).toBeUndefined();
    expect(entryOf(removeResult(dated, 'ck', undefined), 'ck')).toEqual({ itemId: 'ck', state: 'pending' });
    expect(entryOf(setDate(dated, 'ck', undefined), 'ck').date).toBeUndefined();
    expect(setDate(fresh, 'ck', '2026-01-15')).toBe(fresh);
  });

  test('keeps a note through every state', () => {
    const run = setState(setNote(fresh, 'gait', 'waddling'), 'gait', 'ordered');
    expect(entryOf(run, 'gait').note).toBe('waddling');
    expect(isBlank(setNote(fresh, 'gait', '  '))).toBe(true);
  });

  test('marks red flags and takes the marks away', () => {
    const marked = toggleRedFlag(fresh, 'dark-urine');
    expect(marked.redFlagsPresent).toEqual(['dark-urine']);
    expect(toggleRedFlag(marked, 'dark-urine')).toEqual(fresh);
  });

  test('counts everything that is no longer undone', () => {
    const run = setState(cycleState(fresh, 'ck'), 'crp', 'refused');
    expect(progressOf(run, ['ck', 'crp', 'ana'])).toEqual({ done: 2, total: 3 });
  });
});

type Step = (run: Run) => Run;
const item = fc.constantFrom('ck', 'ana', 'emg');
const step: fc.Arbitrary<Step> = fc.oneof(
  item.map(
    (id): Step =>
      (run) =>
        cycleState(run, id),
  ),
  fc.tuple(item, fc.constantFrom<ItemState>('not-done', 'ordered', 'refused', 'resulted')).map(
    ([id, state]): Step =>
      (run) =>
        setState(run, id, state),
  ),
  fc.tuple(item, fc.integer()).map(
    ([id, value]): Step =>
      (run) =>
        setResult(run, id, { field: 'a', value }),
  ),
  fc.tuple(item, fc.constantFrom('2026-01-15', undefined)).map(
    ([id, date]): Step =>
      (run) =>
        setDate(run, id, date),
  ),
  item.map(
    (id): Step =>
      (run) =>
        removeResult(run, id, 'a'),
  ),
  fc.tuple(item, fc.string()).map(
    ([id, note]): Step =>
      (run) =>
        setNote(run, id, note),
  ),
  item.map(
    (id): Step =>
      (run) =>
        toggleRedFlag(run, id),
  ),
);

describe('whatever is done to a run', () => {
  test('only resulted items hold results, and no item stands in it twice', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const run = steps.reduce((value, next) => next(value), fresh);
        const ids = run.entries.map((entry) => entry.itemId);
        expect(new Set(ids).size).toBe(ids.length);
        for (const entry of run.entries) {
          if (entry.results) expect(entry.state).toBe('resulted');
          if (entry.date) expect(entry.state).toBe('resulted');
          expect(entry.results?.length).not.toBe(0);
        }
      }),
    );
  });

  test('undoing every step returns to the start', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 150 }), (steps) => {
        let history = steps.reduce((value, next) => change(value, next(value.value)), begin(fresh));
        while (history.past.length > 0) history = undo(history);
        expect(history.value).toEqual(fresh);
      }),
    );
  });
});

test('the digits of one number are one step', () => {
  const first = change(begin(fresh), setResult(fresh, 'ck', { value: 4 }), 'ck');
  const second = change(first, setResult(first.value, 'ck', { value: 42 }), 'ck');
  expect(undo(second).value).toBe(fresh);
});
