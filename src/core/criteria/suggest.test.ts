import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Run } from '../../shared/contract/workup.ts';
import { fixtureApp, type FixtureApp } from '../testing/fixture-app.ts';

let app: FixtureApp;

beforeAll(() => {
  app = fixtureApp('real');
}, 60_000);

afterAll(() => {
  app.close();
});

type Entry = Run['entries'][number];
const run = (checklistId: string, ...entries: Entry[]): Run => ({ checklistId, entries });
const resulted = (itemId: string, ...results: NonNullable<Entry['results']>): Entry => ({
  itemId,
  state: 'resulted',
  results,
});

async function answersOf(
  id: string,
  runs: Run[],
  present: string[] = [],
  absent: string[] = [],
): Promise<Record<string, unknown>> {
  const { suggestions } = await app.value('criteria.suggest', { id, runs, present, absent });
  return Object.fromEntries(suggestions.map((each) => [each.itemId, each.answer]));
}

describe('criteria.suggest', () => {
  it('answers the myositis items from CK and anti-Jo-1', async () => {
    const results = run(
      'family-myositis',
      resulted('ck', { value: 1840, unit: 'U/L', upperLimit: 170 }),
      resulted('anti-jo1', { ordinal: 'positive' }),
    );
    expect(await answersOf('iim-2017', [results])).toEqual({ 'anti-jo1': true, enzymes: true });
  });

  it('does not take one normal enzyme for all, but shows it', async () => {
    const results = run('family-myositis', resulted('ck', { value: 90, unit: 'U/L', upperLimit: 170 }));
    const { suggestions } = await app.value('criteria.suggest', {
      id: 'iim-2017',
      runs: [results],
      present: [],
      absent: [],
    });
    expect(suggestions).toMatchObject([{ itemId: 'enzymes', results: [{ text: 'CK 90 U/L' }] }]);
    expect(suggestions[0]?.answer).toBeUndefined();
  });

  it('answers from findings only where item and finding say the same', async () => {
    const present = ['finding-heliotrope-rash', 'finding-gottron-papules', 'finding-proximal-weakness'];
    expect(await answersOf('iim-2017', [], present)).toEqual({
      heliotrope: true,
      // Noted beside the item. Papules or sign, arms or legs: the clinician knows.
      'gottron-papules': undefined,
      'gottron-sign': undefined,
      'prox-upper': undefined,
      'prox-lower': undefined,
    });
    expect(await answersOf('iim-2017', [], [], ['finding-gottron-papules'])).toEqual({
      'gottron-papules': false,
      'gottron-sign': false,
    });
  });

  it('takes the higher of rheumatoid factor and anti-CCP, once both are known', async () => {
    const rf = (value: number) => resulted('rheumatoid-factor', { value, unit: '[IU]/mL', upperLimit: 14 });
    const ccp = (value: number) => resulted('anti-ccp', { value, unit: "[arb'U]/mL", upperLimit: 20 });
    const serology = async (...entries: Entry[]) =>
      (await answersOf('ra-2010', [run('family-ra-sjogren', ...entries)]))['serology'];
    expect(await serology(rf(10), ccp(10))).toBe('negative');
    expect(await serology(rf(20), ccp(10))).toBe('low');
    expect(await serology(rf(20), ccp(61))).toBe('high');
    expect(await serology(ccp(61))).toBe('high');
    expect(await serology(ccp(30))).toBeUndefined();
  });

  it('reads lupus items, and does not answer "no" where "ever" is asked', async () => {
    const lupus = (...entries: Entry[]) => answersOf('sle-2019', [run('family-sle', ...entries)]);
    expect(
      await lupus(
        resulted('anti-dsdna', { field: 'dsdna-presence', ordinal: 'positive' }),
        resulted('complement-c3-c4', { field: 'c3', value: 0.5, unit: 'g/L', lowerLimit: 0.9 }),
      ),
    ).toMatchObject({ 'sle-antibody': true, 'low-c3-or-c4': true, 'low-c3-and-c4': undefined });
    expect(
      await lupus(resulted('anti-dsdna', { field: 'dsdna-presence', ordinal: 'negative' })),
    ).toMatchObject({ 'sle-antibody': undefined });
  });

  it('says nothing where two results of a test disagree', async () => {
    const of = (value: number) => resulted('ck', { value, unit: 'U/L', upperLimit: 170 });
    const { suggestions } = await app.value('criteria.suggest', {
      id: 'iim-2017',
      runs: [run('family-myositis', of(1840)), run('presentation-heavy-legs', of(90))],
      present: [],
      absent: [],
    });
    expect(suggestions).toMatchObject([{ itemId: 'enzymes', contradictory: true }]);
    expect(suggestions[0]?.answer).toBeUndefined();
  });
});
