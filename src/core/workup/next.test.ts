import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChecklistItem, EnteredResult, Run } from '../../shared/contract/workup.ts';
import { openPack, type Pack } from '../content/pack.ts';
import { fixtureApp, type FixtureApp } from '../testing/fixture-app.ts';
import { isBranchMet } from './branch-met.ts';
import { findConflicts } from './conflicts.ts';
import { nextSteps } from './next.ts';
import { readProtocol } from './protocol.ts';
import { viewRun, type ResultView, type RunView } from './run-view.ts';

let app: FixtureApp;
let pack: Pack;

beforeAll(() => {
  app = fixtureApp();
  pack = openPack(app.packPath);
});

afterAll(() => {
  pack.db.close();
  app.close();
});

const checklistId = 'workup-hand-ache';
const next = (run: Omit<Run, 'checklistId'>) => app.value('workup.next', { run: { checklistId, ...run } });
const view = (entries: Run['entries']): RunView =>
  viewRun(pack, readProtocol(pack, checklistId, '2026-01-31'), { checklistId, entries });

describe('the next step', () => {
  it('is the first tier of a fresh run, and says why', async () => {
    expect((await next({ entries: [] })).items).toEqual([
      { kind: 'item', itemId: 'look', label: 'Look at the hand', why: 'Color tells' },
    ]);
  });

  it('is the earliest tier that is not finished; what is waited for is not undone', async () => {
    const entries: Run['entries'] = [
      { itemId: 'look', state: 'resulted' },
      { itemId: 'enzyme', state: 'pending' },
      { itemId: 'refer', state: 'refused' },
    ];
    expect((await next({ entries: entries.slice(0, 1) })).items.map(({ itemId }) => itemId)).toEqual([
      'enzyme',
    ]);
    expect((await next({ entries })).items.map(({ itemId }) => itemId)).toEqual(['again']);
    expect((await next({ entries: [...entries, { itemId: 'again', state: 'ordered' }] })).items).toEqual([]);
  });

  it('acts on red flags before anything else, most urgent first', async () => {
    const { items } = await next({
      entries: [],
      redFlagsPresent: [`${checklistId}/late`, `${checklistId}/blue`],
    });
    expect(items).toMatchObject([
      {
        kind: 'red-flag',
        itemId: `${checklistId}/blue`,
        label: 'Act at once',
        why: 'Blue hand',
        urgency: 'emergency',
      },
      { kind: 'red-flag', label: 'Look again', urgency: 'within-weeks' },
      { kind: 'item', itemId: 'look' },
    ]);
  });

  it('refuses a run of another checklist', async () => {
    expect(await app.call('workup.next', { run: { checklistId: 'nothing', entries: [] } })).toMatchObject({
      error: { code: 'not-found' },
    });
  });
});

describe('a branch', () => {
  /** The fixture's enzyme, raised, with one branch more. */
  function raised(condition: string, then: string): RunView {
    const run = view([
      { itemId: 'enzyme', state: 'resulted', results: [{ value: 500, unit: 'U/L', upperLimit: 100 }] },
    ]);
    const branch = {
      id: 'more',
      if: condition,
      then,
      urgency: 'same-day' as const,
      to: [],
      sources: [],
      unconfirmed: false,
    };
    return {
      ...run,
      entries: run.entries.map((each) => ({ ...each, item: { ...each.item, branches: [branch] } })),
    };
  }

  it('comes before the tiers once its condition is met', () => {
    expect(nextSteps(raised('Raised', 'Rest the <em>hand</em>')).items[0]).toEqual({
      kind: 'branch',
      itemId: 'enzyme',
      label: 'Rest the hand',
      why: 'Example enzyme: Raised',
      urgency: 'same-day',
    });
    expect(nextSteps(raised('Raised, and cold', 'Warm it')).items[0]).toMatchObject({
      kind: 'item',
      itemId: 'look',
    });
  });

  it('names the undone test that it leads to, once', () => {
    const run = raised('EE raised', 'Do <a href="#/topic/example-enzyme">it</a>');
    const undone = run.protocol.tiers.map((tier) => ({
      ...tier,
      items: tier.items.map((item) => (item.id === 'look' ? { ...item, testId: 'example-enzyme' } : item)),
    }));
    const { items } = nextSteps({ ...run, protocol: { ...run.protocol, tiers: undone } });
    expect(items).toEqual([
      {
        kind: 'item',
        itemId: 'look',
        label: 'Look at the hand',
        why: 'EE raised. Do it',
        urgency: 'same-day',
      },
    ]);
  });

  it.each<[string, EnteredResult, boolean]>([
    ['EE raised', { value: 500, unit: 'U/L', upperLimit: 100 }, true],
    ['Raised', { value: 500, unit: 'U/L', upperLimit: 100 }, true],
    ['EE normal', { value: 50, unit: 'U/L', upperLimit: 100 }, true],
    ['Normal', { value: 50, unit: 'U/L', upperLimit: 100 }, false],
    ['Raised', { value: 500, unit: 'U/L' }, false],
    ['Raised, cramps on exertion', { value: 500, unit: 'U/L', upperLimit: 100 }, false],
    ['Positive', { field: 'pattern', ordinal: 'positive' }, true],
    ['Pattern negative', { field: 'pattern', ordinal: 'negative' }, true],
    ['constructor', { field: 'pattern', ordinal: 'negative' }, false],
  ])('"%s" for %j: %s', (condition, result, met) => {
    const [entry] = view([{ itemId: 'enzyme', state: 'resulted', results: [result] }]).entries;
    expect(entry && isBranchMet({ if: condition }, entry.item, entry.results)).toBe(met);
  });

  it.each<[NonNullable<ChecklistItem['branches'][number]['when']>, EnteredResult, boolean]>([
    [[{ value: { gte: 500, unit: 'U/L' } }], { value: 500, unit: 'U/L' }, true],
    [[{ value: { gte: 500, unit: 'U/L' } }], { value: 499, unit: 'U/L' }, false],
    [[{ value: { gte: 500, unit: 'U/L' } }], { value: 500 }, false],
    [[{ timesUpperLimit: { gt: 5 } }], { value: 501, unit: 'U/L', upperLimit: 100 }, true],
    [[{ status: ['high'] }], { value: 50, unit: 'U/L', upperLimit: 100 }, false],
    [[{ status: ['high'] }], { field: 'pattern', ordinal: 'positive' }, false],
    [
      [{ status: ['high'] }, { result: 'pattern', option: ['positive'] }],
      { field: 'pattern', ordinal: 'positive' },
      true,
    ],
  ])('%j for %j: %s', (when, result, met) => {
    const [entry] = view([{ itemId: 'enzyme', state: 'resulted', results: [result] }]).entries;
    // The words alone say nothing that a machine reads: `when` decides.
    expect(entry && isBranchMet({ if: 'Raised, as a rule', when }, entry.item, entry.results)).toBe(met);
  });
});

it('sets results that contradict each other side by side', () => {
  const run = view([
    { itemId: 'enzyme', state: 'resulted', results: [{ value: 500, unit: 'U/L', upperLimit: 100 }] },
  ]);
  expect(findConflicts(run)).toEqual([]);
  const against = (each: ResultView): ResultView => ({
    ...each,
    interpretation: {
      ...each.interpretation,
      statements: each.interpretation.statements.flatMap((statement) => [
        statement,
        { ...statement, direction: 'argues-against', because: 'another test' },
      ]),
    },
  });
  const torn = {
    ...run,
    entries: run.entries.map((entry) => ({ ...entry, results: entry.results.map(against) })),
  };
  expect(findConflicts(torn)).toMatchObject([
    {
      condition: { id: 'alpha-strain' },
      supports: [{ itemId: 'enzyme', because: 'EE 500 U/L is high against the upper limit 100' }],
      against: [{ itemId: 'enzyme', because: 'another test' }],
    },
  ]);
});
