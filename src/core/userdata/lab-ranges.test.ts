import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixtureApp, type FixtureApp } from '../testing/fixture-app.ts';

let app: FixtureApp;

beforeAll(() => {
  app = fixtureApp();
});

afterAll(() => {
  app.close();
});

const ENZYME = { testId: 'example-enzyme', field: 'enzyme', unit: 'U/L' };

it('remembers a range per result and unit, and the last one holds', async () => {
  expect(await app.value('ranges.get', {})).toEqual({ ranges: [] });
  await app.value('ranges.set', { ...ENZYME, upper: 200 });
  await app.value('ranges.set', { ...ENZYME, unit: 'ukat/L', lower: 0.5, upper: 3.4 });
  const { ranges } = await app.value('ranges.set', { ...ENZYME, lower: 30, upper: 190 });
  expect(ranges).toEqual([
    { ...ENZYME, lower: 30, upper: 190, testTitle: 'Example enzyme', label: 'EE' },
    { ...ENZYME, unit: 'ukat/L', lower: 0.5, upper: 3.4, testTitle: 'Example enzyme', label: 'EE' },
  ]);
});

it('forgets a range that has no limit left', async () => {
  await app.value('ranges.set', { ...ENZYME, upper: 200 });
  const { ranges } = await app.value('ranges.set', ENZYME);
  expect(ranges.map((range) => range.unit)).toEqual(['ukat/L']);
  await app.value('ranges.set', { testId: 'a-test-that-left', field: 'value', unit: '' });
});

it.each<[string, object]>([
  ['a test that does not exist', { testId: 'mrs-example', upper: 1 }],
  ['a result that the test does not have', { field: 'mrs-example', upper: 1 }],
  ['a result that is no number', { field: 'pattern', upper: 1 }],
  ['a unit of another test', { unit: 'born 1961', upper: 1 }],
  ['limits the wrong way round', { lower: 5, upper: 5 }],
])('refuses %s, so that only names of the pack are kept', async (_, change) => {
  expect((await app.call('ranges.set', { ...ENZYME, ...change })).ok).toBe(false);
});
