import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Protocol, Run } from '../../shared/contract/workup.ts';
import { arbitraryRun } from '../testing/arbitrary-run.ts';
import { fhirFaults } from '../testing/fhir-validator.ts';
import { fixtureApp, type FixtureApp } from '../testing/fixture-app.ts';
import type { Bundle } from './fhir/types.ts';
import { COLUMNS } from '../../shared/domain/plain-text.ts';

/** The content that ships: every checklist of it, and any run of each. */
let app: FixtureApp;
let protocols: Protocol[];

beforeAll(async () => {
  app = fixtureApp('real');
  const { topics } = await app.value('content.browse', { kind: 'checklist' });
  protocols = await Promise.all(topics.map(({ id }) => app.value('workup.protocol', { id })));
  expect(protocols.length).toBeGreaterThan(0);
}, 120_000);

afterAll(() => {
  app.close();
});

/** Holds a statement against runs of every checklist. */
async function forAnyRun(
  numRuns: number,
  holds: (run: Run, protocol: Protocol) => Promise<void>,
): Promise<void> {
  for (const protocol of protocols) {
    await fc.assert(
      fc.asyncProperty(arbitraryRun(protocol), (run) => holds(run, protocol)),
      { numRuns },
    );
  }
}

describe('FHIR', () => {
  it('is valid for every checklist', async () => {
    for (const { id } of protocols) {
      const { bundle } = await app.value('export.fhir', { checklistId: id });
      expect(fhirFaults(bundle)).toEqual([]);
    }
  });

  it('is valid for any run, asks nothing twice and loses no result', async () => {
    await forAnyRun(50, async (run) => {
      const { bundle } = await app.value('export.fhir', { run });
      expect(fhirFaults(bundle)).toEqual([]);
      const { entry } = bundle as unknown as Bundle;
      expect(new Set(entry.map(({ fullUrl }) => fullUrl)).size).toBe(entry.length);
      const results = run.entries.flatMap((each) => each.results ?? []);
      const states = run.entries.filter(
        ({ state, results: own = [] }) => own.length === 0 && state !== 'resulted' && state !== 'not-done',
      );
      const observations = entry.filter(({ resource }) => resource.resourceType === 'Observation');
      expect(observations.length).toBeGreaterThanOrEqual(results.length);
      expect(observations.length).toBeLessThanOrEqual(results.length + states.length);
    });
  });
});

describe('the answers of a run', () => {
  const ANSWERS: Record<string, string> = {
    boolean: 'valueBoolean',
    integer: 'valueInteger',
    quantity: 'valueQuantity',
    choice: 'valueCoding',
    text: 'valueString',
    date: 'valueDate',
  };

  it('belong to questions of the form and are of their type', async () => {
    for (const protocol of protocols) {
      const { bundle } = await app.value('export.fhir', { checklistId: protocol.id });
      const types = new Map(questionsOf(bundle).map(({ linkId, type }) => [linkId, type]));
      const check = async (run: Run) => {
        for (const { linkId, answer } of questionsOf((await app.value('export.fhir', { run })).bundle)) {
          expect(types.has(linkId)).toBe(true);
          for (const each of answer ?? [])
            expect(Object.keys(each)).toEqual([ANSWERS[types.get(linkId) ?? '']]);
        }
      };
      await fc.assert(fc.asyncProperty(arbitraryRun(protocol), check), { numRuns: 25 });
    }
  });

  interface Question {
    linkId: string;
    type?: string;
    answer?: object[];
    item?: Question[];
  }

  /** The items of a form or of its answers, with those inside of them. */
  function questionsOf(bundle: Record<string, unknown>): Question[] {
    const flat = (items: readonly Question[]): Question[] =>
      items.flatMap((each) => [each, ...flat(each.item ?? [])]);
    const { entry } = bundle as unknown as Bundle;
    return entry.flatMap(({ resource }) => ('item' in resource ? flat(resource.item ?? []) : []));
  }
});

describe('text for the record', () => {
  it.each([false, true])('keeps its width for any run (unicode: %s)', async (unicode) => {
    await forAnyRun(50, async (run) => {
      const { text } = await app.value('export.text', { run, unicode });
      for (const line of text.split('\n')) expect([...line].length).toBeLessThanOrEqual(COLUMNS);
      if (!unicode) expect(text).toMatch(/^[\n -~]*$/);
    });
  });
});

describe('the next step', () => {
  it('is found for any run, and is never something that is already done', async () => {
    await forAnyRun(50, async (run, protocol) => {
      const { items } = await app.value('workup.next', { run });
      const touched = new Set(
        run.entries.filter(({ state }) => state !== 'not-done').map(({ itemId }) => itemId),
      );
      for (const { kind, itemId } of items) expect(kind === 'item' && touched.has(itemId)).toBe(false);
      expect(new Set(items.map((item) => JSON.stringify(item))).size).toBe(items.length);
      const all = protocol.tiers.flatMap((tier) => tier.items);
      if (all.some(({ id }) => !touched.has(id)))
        expect(items.some(({ kind }) => kind === 'item')).toBe(true);
    });
  });
});
