import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EnteredResult } from '../../shared/contract/workup.ts';
import { openPack } from '../content/pack.ts';
import { findDetail } from '../content/store.ts';
import { fixtureApp, type FixtureApp } from '../testing/fixture-app.ts';
import type { TestModel, TestResult } from './interpret.ts';

/** The content that ships: every test of it, with every unit, option and status that it allows. */
let app: FixtureApp;
let tests: { testId: string; model: TestModel }[];

beforeAll(async () => {
  app = fixtureApp('real');
  const pack = openPack(app.packPath);
  const { topics } = await app.value('content.browse', { kind: 'test' });
  tests = topics.flatMap(({ id }) => {
    const model = findDetail<TestModel>(pack.db, id, 'test');
    return model ? [{ testId: id, model }] : [];
  });
  pack.db.close();
  expect(tests.length).toBe(topics.length);
}, 120_000);

afterAll(() => {
  app.close();
});

const NUMBERS = [0, 0.4, 1, 40, 1000, 60_000];
const LIMITS: EnteredResult[] = [
  {},
  { upperLimit: 10 },
  { lowerLimit: 5 },
  { lowerLimit: 5, upperLimit: 10 },
];
const TITRES = [1, 40, 80, 160, 1280];

/** All that can be typed into a field. */
function entriesOf(field: TestResult): EnteredResult[] {
  const unit = (field.units ?? []).map((each): EnteredResult => ({ unit: each }));
  switch (field.type) {
    case 'quantity':
      return [{}, ...unit].flatMap((measure) =>
        NUMBERS.flatMap((value) => LIMITS.map((limits) => ({ ...measure, ...limits, value }))),
      );
    case 'titre':
      return TITRES.map((titre) => ({ titre }));
    case 'ordinal':
      return (field.options ?? []).map(({ id }) => ({ ordinal: id }));
    case 'pattern':
      return (field.options ?? []).map(({ id }) => ({ pattern: id }));
    case 'text':
      return [{ text: 'seen' }];
  }
}

it('interprets every result that can be entered', async () => {
  const fired = new Set<string>();
  for (const { testId, model } of tests) {
    for (const field of model.results) {
      const entries = entriesOf(field);
      expect(entries.length, `${testId}: ${field.id} takes nothing`).toBeGreaterThan(0);
      for (const entry of entries) {
        const reply = await app.value('workup.interpret', { testId, result: { field: field.id, ...entry } });
        expect(reply.status).toBe(expectedStatus(field, entry) ?? reply.status);
        for (const statement of reply.statements) {
          expect(statement.because, statement.id).not.toBe('');
          expect(statement.sources.length, statement.id).toBeGreaterThan(0);
          fired.add(statement.id);
        }
      }
    }
  }
  expect(fired.size).toBeGreaterThan(0);
});

/** What is said of a result without looking into the rules, where that is settled. */
function expectedStatus(field: TestResult, { value, unit, lowerLimit, upperLimit, ...rest }: EnteredResult) {
  const option = rest.ordinal ?? rest.pattern;
  if (option !== undefined)
    return ['positive', 'negative', 'indeterminate'].includes(option) ? option : 'recorded';
  if (value === undefined) return 'recorded';
  if (field.units && unit === undefined) return 'unit-needed';
  if (lowerLimit === undefined && upperLimit === undefined) return 'limit-needed';
  if (upperLimit !== undefined && value > upperLimit) return 'high';
  return lowerLimit !== undefined && value < lowerLimit ? 'low' : 'normal';
}
