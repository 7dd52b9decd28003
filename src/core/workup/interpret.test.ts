import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureApp, type FixtureApp } from '../testing/fixture-app.ts';
import type { EnteredResult } from '../../shared/contract/workup.ts';

let app: FixtureApp;

beforeAll(() => {
  app = fixtureApp();
});

afterAll(() => {
  app.close();
});

const interpret = (result: EnteredResult, suspected?: string[]) =>
  app.value('workup.interpret', { testId: 'example-enzyme', result, ...(suspected ? { suspected } : {}) });

describe('the place of a value', () => {
  it.each<[string, EnteredResult]>([
    ['unit-needed', { value: 500 }],
    ['limit-needed', { value: 500, unit: 'U/L' }],
    ['high', { value: 500, unit: 'U/L', upperLimit: 100 }],
    ['normal', { value: 100, unit: 'U/L', upperLimit: 100 }],
    ['low', { value: 9, unit: 'U/L', lowerLimit: 10, upperLimit: 100 }],
    ['high', { value: 500, unit: 'U/L', comparator: '>', upperLimit: 100 }],
    ['indeterminate', { value: 50, unit: 'U/L', comparator: '>', upperLimit: 100 }],
    ['normal', { value: 50, unit: 'U/L', comparator: '<', upperLimit: 100 }],
    ['negative', { field: 'pattern', ordinal: 'negative' }],
    ['recorded', { text: 'hemolyzed' }],
  ])('is %s for %j', async (status, result) => {
    expect(await interpret(result)).toMatchObject({ status });
  });

  it('is given in multiples of the upper limit', async () => {
    expect(await interpret({ value: 4200, unit: 'U/L', upperLimit: 200 })).toMatchObject({
      timesUpperLimit: 21,
    });
    expect(
      await interpret({ value: 4200, unit: 'U/L', upperLimit: 200, comparator: '<' }),
    ).not.toHaveProperty('timesUpperLimit');
  });
});

describe('the rules', () => {
  const fired = async (result: EnteredResult, suspected?: string[]) =>
    (await interpret(result, suspected)).statements.map((statement) =>
      statement.id.replace('example-enzyme/', ''),
    );

  it('fire with the numbers that made them fire', async () => {
    const { statements } = await interpret({ value: 500, unit: 'U/L', upperLimit: 100 });
    expect(statements.map((statement) => statement.because)).toEqual([
      'EE 500 U/L is high against the upper limit 100',
      'EE 500 U/L = 5 × the upper limit 100',
    ]);
    expect(statements[0]).toMatchObject({
      direction: 'supports',
      conditionId: 'alpha-strain',
      sources: [{ id: 'example-guideline' }],
    });
  });

  it('convert the unit before they compare', async () => {
    expect(await fired({ value: 17, unit: 'ukat/L' })).toEqual(['rule-thousand']);
    expect(await fired({ value: 16, unit: 'ukat/L' })).toEqual([]);
  });

  it('are silent about conditions that are not suspected', async () => {
    expect(await fired({ value: 50, unit: 'U/L', upperLimit: 100 }, ['beta-clot'])).toEqual([]);
    expect(await fired({ value: 50, unit: 'U/L', upperLimit: 100 }, ['alpha-strain'])).toEqual([
      'rule-normal',
    ]);
  });

  it('do not take "less than" for at least', async () => {
    expect(await fired({ value: 2000, unit: 'U/L', comparator: '<' })).toEqual([]);
    expect(await fired({ value: 2000, unit: 'U/L', comparator: '>' })).toEqual(['rule-thousand']);
  });

  it('look only at their own result', async () => {
    expect(await fired({ field: 'pattern', ordinal: 'negative' })).toEqual(['rule-negative']);
    expect(await fired({ field: 'pattern', ordinal: 'positive' })).toEqual([]);
    const { statements } = await interpret({ field: 'pattern', ordinal: 'negative' });
    expect(statements.map((statement) => statement.because)).toEqual(['Pattern: Negative']);
  });
});

it.each<[string, EnteredResult]>([
  ['a unit of another test', { value: 1, unit: 'mg/L' }],
  ['an option that does not exist', { field: 'pattern', ordinal: 'maybe' }],
  ['an option for a number', { ordinal: 'positive' }],
  ['a result that the test does not have', { field: 'color', text: 'red' }],
  ['limits the wrong way round', { value: 1, unit: 'U/L', lowerLimit: 5, upperLimit: 2 }],
])('refuses %s', async (_, result) => {
  expect(await app.call('workup.interpret', { testId: 'example-enzyme', result })).toMatchObject({
    ok: false,
    error: { code: 'invalid-input' },
  });
});
