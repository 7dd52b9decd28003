import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ITEM_STATES, type Run } from '../../shared/contract/workup.ts';
import { fixtureApp, type FixtureApp } from '../testing/fixture-app.ts';
import { arbitraryRun } from '../testing/arbitrary-run.ts';

let app: FixtureApp;
let real: FixtureApp;

beforeAll(() => {
  app = fixtureApp();
  real = fixtureApp('real');
}, 60_000);

afterAll(() => {
  app.close();
  real.close();
});

type Entry = Run['entries'][number];
const myositis = (...entries: Entry[]): Run => ({ checklistId: 'family-myositis', entries });
const ck = (result: NonNullable<Entry['results']>[number]): Entry => ({
  itemId: 'ck',
  state: 'resulted',
  results: [result],
});

async function statesOf(...runs: Run[]): Promise<Record<string, string>> {
  const { findings } = await real.value('workup.findings', { runs });
  return Object.fromEntries(findings.map(({ id, state }) => [id, state]));
}

describe('workup.findings', () => {
  it('makes findings of results, with the result and the checklist from which they come', async () => {
    const run = myositis(ck({ value: 1840, unit: 'U/L', upperLimit: 170 }));
    const { findings, others } = await real.value('workup.findings', { runs: [run] });
    expect(findings.map(({ id, state }) => [id, state])).toEqual([
      ['finding-elevated-muscle-enzymes', 'present'],
      ['finding-normal-ck', 'absent'],
      ['finding-very-high-ck', 'present'],
    ]);
    expect(findings[0]?.from).toEqual([
      {
        text: 'CK 1840 U/L',
        testId: 'ck',
        itemId: 'ck',
        checklistId: 'family-myositis',
        checklist: expect.stringMatching(/myositis/i) as string,
      },
    ]);
    expect(others).toEqual([]);
  });

  it('needs the unit and the limit, and converts units', async () => {
    expect(await statesOf(myositis(ck({ value: 1840, upperLimit: 170 })))).toEqual({});
    expect(await statesOf(myositis(ck({ value: 1840, unit: 'U/L' })))).toEqual({});
    expect(await statesOf(myositis(ck({ value: 100, unit: 'ukat/L' })))).toEqual({
      'finding-very-high-ck': 'present',
    });
    expect(
      await statesOf(myositis(ck({ value: 200, comparator: '>', unit: 'U/L', upperLimit: 300 }))),
    ).toEqual({});
  });

  it('takes a normal CK alone for no statement about the other enzymes', async () => {
    expect(await statesOf(myositis(ck({ value: 90, unit: 'U/L', upperLimit: 170 })))).toEqual({
      'finding-normal-ck': 'present',
      'finding-very-high-ck': 'absent',
    });
  });

  it('does not choose between results that disagree', async () => {
    const other: Run = {
      checklistId: 'presentation-heavy-legs',
      entries: [ck({ value: 90, unit: 'U/L', upperLimit: 170 })],
    };
    const high = myositis(ck({ value: 1840, unit: 'U/L', upperLimit: 170 }));
    expect(await statesOf(high, other)).toEqual({
      'finding-elevated-muscle-enzymes': 'contradictory',
      'finding-normal-ck': 'contradictory',
      'finding-very-high-ck': 'contradictory',
    });
  });

  it('lists results that no finding stands for', async () => {
    const { findings, others } = await real.value('workup.findings', {
      runs: [myositis({ itemId: 'anti-jo1', state: 'resulted', results: [{ ordinal: 'positive' }] })],
    });
    expect(findings).toEqual([]);
    expect(others.map(({ text }) => text)).toEqual(['Anti-Jo-1: Positive']);
  });

  it('never makes anything of an item that is not resulted', async () => {
    const { tiers } = await app.value('workup.protocol', { id: 'workup-hand-ache' });
    expect(tiers.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ITEM_STATES.filter((state) => state !== 'resulted')),
        fc.double({ min: 0, max: 1e5, noNaN: true }),
        async (state, value) => {
          const run: Run = {
            checklistId: 'workup-hand-ache',
            entries: [{ itemId: 'enzyme', state, results: [{ value, unit: 'U/L', upperLimit: 100 }] }],
          };
          expect(await app.value('workup.findings', { runs: [run] })).toEqual({ findings: [], others: [] });
          const { suggestions } = await app.value('criteria.suggest', {
            id: 'example-score',
            runs: [run],
            present: [],
            absent: [],
          });
          expect(suggestions).toEqual([]);
        },
      ),
    );
  });

  it('does not depend on the order of runs and entries', async () => {
    const protocol = await real.value('workup.protocol', { id: 'family-myositis' });
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryRun(protocol), { maxLength: 3 }), async (runs) => {
        const turned = runs
          .map((run) => ({
            ...run,
            entries: [...run.entries].reverse().map((entry) => ({
              ...entry,
              ...(entry.results ? { results: [...entry.results].reverse() } : {}),
            })),
          }))
          .reverse();
        const [forward, backward] = [
          await real.call('workup.findings', { runs }),
          await real.call('workup.findings', { runs: turned }),
        ];
        const states = (reply: typeof forward) =>
          reply.ok ? reply.value.findings.map(({ id, state }) => [id, state]) : reply.error.code;
        expect(states(backward)).toEqual(states(forward));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
