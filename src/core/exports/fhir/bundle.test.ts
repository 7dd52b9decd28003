import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Run } from '../../../shared/contract/workup.ts';
import { fhirFaults } from '../../testing/fhir-validator.ts';
import { fixtureApp, type FixtureApp } from '../../testing/fixture-app.ts';
import type {
  Bundle,
  Observation,
  PlanDefinition,
  Questionnaire,
  QuestionnaireResponse,
  Resource,
} from './types.ts';

let app: FixtureApp;

beforeAll(() => {
  app = fixtureApp();
});

afterAll(() => {
  app.close();
});

const checklistId = 'workup-hand-ache';

async function bundleOf(input: { run: Run } | { checklistId: string }): Promise<Bundle> {
  const { bundle } = await app.value('export.fhir', input);
  expect(fhirFaults(bundle)).toEqual([]);
  return bundle as unknown as Bundle;
}

async function resourcesOf(input: { run: Run } | { checklistId: string }): Promise<Resource[]> {
  return (await bundleOf(input)).entry.map(({ resource }) => resource);
}

/** The Observations of a run of one item. */
async function observationsOf(entry: Omit<Run['entries'][number], 'itemId'>): Promise<Observation[]> {
  const resources = await resourcesOf({ run: { checklistId, entries: [{ itemId: 'enzyme', ...entry }] } });
  return resources.filter((resource) => resource.resourceType === 'Observation');
}

describe('a checklist', () => {
  it('is a protocol with red flags first, by their clocks, and then the tiers', async () => {
    const [plan] = (await resourcesOf({ checklistId })) as [PlanDefinition, Questionnaire];
    expect(plan).toMatchObject({
      title: 'Hand ache: workup',
      name: 'WorkupHandAche',
      status: 'draft',
      version: '2026.1.0',
      lastReviewDate: '2026-01-15',
      usage: 'Not for: A foot. Example edition.',
    });
    expect(plan.action.map(({ title }) => title)).toEqual([
      'Red flags: act first',
      'At the bedside',
      'First tests',
      'If … then',
      'Specialist',
    ]);
    expect(plan.action[0]?.action).toEqual([
      {
        title: 'Act at once',
        textEquivalent: 'If: Blue hand. Then: Act at once. Emergency: now.',
        priority: 'stat',
        reason: [{ text: 'Blue hand' }],
        documentation: [expect.objectContaining({ type: 'citation', label: 'example-guideline' })],
      },
      expect.objectContaining({ title: 'Look again', priority: 'routine' }),
    ]);
    expect(plan.action[1]?.action?.[0]?.action).toMatchObject([
      { title: 'Think of a clot', priority: 'stat' },
    ]);
    expect(plan.action[2]?.action?.[0]).toMatchObject({
      title: 'Example enzyme',
      description: 'Tells a strain',
      textEquivalent: 'Before: No work before.',
      code: [{ coding: [{ system: 'http://loinc.org', code: '2157-6' }] }],
    });
  });

  it('is a form with the units and options that a result allows', async () => {
    const [, form] = (await resourcesOf({ checklistId })) as [PlanDefinition, Questionnaire];
    expect(form.item[0]?.item?.[0]).toMatchObject({ text: 'Blue hand', type: 'boolean' });
    const enzyme = form.item[2]?.item?.[0]?.item ?? [];
    expect(enzyme.map(({ linkId, type }) => [linkId, type])).toEqual([
      ['item/enzyme/state', 'choice'],
      ['item/enzyme/result/enzyme', 'quantity'],
      ['item/enzyme/result/pattern', 'choice'],
      ['item/enzyme/date', 'date'],
      ['item/enzyme/note', 'text'],
    ]);
    expect(enzyme[1]?.extension?.map(({ valueCoding }) => valueCoding.code)).toEqual(['U/L', 'ukat/L']);
    expect(enzyme[1]?.code).toEqual([{ system: 'http://loinc.org', code: '2157-6' }]);
    expect(enzyme[2]?.answerOption?.map(({ valueCoding }) => valueCoding.display)).toEqual([
      'Positive',
      'Negative',
    ]);
  });

  it('is the same bundle every time', async () => {
    expect(await bundleOf({ checklistId })).toEqual(await bundleOf({ checklistId }));
  });
});

describe('a run', () => {
  const run: Run = {
    checklistId,
    redFlagsPresent: ['workup-hand-ache/blue'],
    entries: [
      { itemId: 'refer', state: 'ordered' },
      {
        itemId: 'enzyme',
        state: 'resulted',
        date: '2026-01-30',
        note: 'after\u000b work',
        results: [
          { value: 500, unit: 'U/L', comparator: '>', lowerLimit: 10, upperLimit: 100, text: 'cloudy' },
        ],
      },
      { itemId: 'look', state: 'resulted', note: 'pale' },
    ],
  };

  it('is the form with what was entered, in the order of the form', async () => {
    const [response] = (await resourcesOf({ run })) as [QuestionnaireResponse];
    const [, form] = (await bundleOf({ checklistId })).entry;
    expect(response.questionnaire).toBe(`${form?.fullUrl}|2026.1.0`);
    expect(response).toMatchObject({ status: 'in-progress', authored: '2026-01-31' });
    expect(response.item?.map(({ linkId }) => linkId)).toEqual([
      'red-flags',
      'tier/bedside',
      'tier/first',
      'tier/specialist',
    ]);
    expect(response.item?.[0]?.item).toEqual([
      { linkId: 'red-flag/workup-hand-ache/blue', text: 'Blue hand', answer: [{ valueBoolean: true }] },
    ]);
    expect(response.item?.[2]?.item?.[0]?.item?.map(({ linkId, answer }) => [linkId, answer])).toEqual([
      ['item/enzyme/state', [{ valueCoding: expect.objectContaining({ code: 'resulted' }) }]],
      [
        'item/enzyme/result/enzyme',
        [
          {
            valueQuantity: {
              value: 500,
              comparator: '>',
              unit: 'U/L',
              system: 'http://unitsofmeasure.org',
              code: 'U/L',
            },
          },
        ],
      ],
      ['item/enzyme/date', [{ valueDate: '2026-01-30' }]],
      ['item/enzyme/note', [{ valueString: 'after work' }]],
    ]);
  });

  it('has an Observation per result, with the limits that were typed in', async () => {
    const { entry } = await bundleOf({ run });
    expect(entry).toHaveLength(2);
    const unit = { unit: 'U/L', system: 'http://unitsofmeasure.org', code: 'U/L' };
    expect(entry[1]?.resource).toEqual({
      resourceType: 'Observation',
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: '2157-6' }], text: 'Example enzyme, EE' },
      effectiveDateTime: '2026-01-30',
      valueQuantity: { value: 500, comparator: '>', ...unit },
      interpretation: [{ coding: [expect.objectContaining({ code: 'H' })] }],
      note: [{ text: 'cloudy' }, { text: 'after work' }],
      referenceRange: [
        { low: { value: 10, ...unit }, high: { value: 100, ...unit }, text: 'Laboratory: 10 to 100 U/L' },
      ],
      derivedFrom: [{ reference: entry[0]?.fullUrl }],
    });
  });

  it('names no patient and gives the results no identity of their own', async () => {
    const text = JSON.stringify(await bundleOf({ run }));
    expect(text).not.toMatch(/"subject"|"id"|Patient/);
    expect(await bundleOf({ run })).toEqual(await bundleOf({ run }));
  });

  it('is complete once nothing is undone or waited for', async () => {
    const entries = ['look', 'enzyme', 'again', 'refer'].map((itemId) => ({
      itemId,
      state: 'refused' as const,
    }));
    const [response] = (await resourcesOf({ run: { checklistId, entries } })) as [QuestionnaireResponse];
    expect(response.status).toBe('completed');
  });

  it('refuses what the checklist does not have', async () => {
    const strange: Run = { checklistId, entries: [{ itemId: 'nothing', state: 'ordered' }] };
    expect(await app.call('export.fhir', { run: strange })).toMatchObject({
      error: { code: 'invalid-input' },
    });
    expect(await app.call('export.fhir', { checklistId: 'nothing' })).toMatchObject({
      error: { code: 'not-found' },
    });
  });
});

describe('an Observation', () => {
  it.each([
    ['ordered', 'registered', undefined],
    ['pending', 'registered', undefined],
    ['refused', 'cancelled', 'asked-declined'],
    ['not-available', 'cancelled', 'not-performed'],
  ] as const)('of a test that is %s is %s', async (state, status, reason) => {
    const [observation, ...others] = await observationsOf({ state });
    expect(others).toEqual([]);
    expect(observation?.status).toBe(status);
    expect(observation?.dataAbsentReason?.coding?.[0]?.code).toBe(reason);
  });

  it.each(['not-done', 'resulted'] as const)('does not exist for "%s" alone', async (state) => {
    expect(await observationsOf({ state })).toEqual([]);
  });

  it('holds a titer as a ratio and an option as a concept', async () => {
    const results = [{ titre: 320 }, { field: 'pattern', ordinal: 'negative' }];
    const [titer, option] = await observationsOf({ state: 'resulted', results });
    expect(titer?.valueRatio).toEqual({ numerator: { value: 1 }, denominator: { value: 320 } });
    expect(option).toMatchObject({
      code: { text: 'Example enzyme, Pattern' },
      valueCodeableConcept: { text: 'Negative' },
      interpretation: [{ coding: [{ code: 'NEG' }] }],
    });
  });

  it('says that a result without a value is absent', async () => {
    const [observation] = await observationsOf({
      state: 'resulted',
      results: [{ text: '\u0000 ', upperLimit: 5 }],
    });
    expect(observation?.dataAbsentReason?.coding?.[0]?.code).toBe('unknown');
  });

  it('does not call a number indeterminate, and claims no unit that was not given', async () => {
    const results = [{ value: 50, comparator: '>' as const, upperLimit: 100 }];
    const [observation] = await observationsOf({ state: 'resulted', results });
    expect(observation?.interpretation).toBeUndefined();
    expect(observation?.valueQuantity).toEqual({ value: 50, comparator: '>' });
  });
});
