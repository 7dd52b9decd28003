import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EnteredResult } from '../../shared/contract/workup.ts';
import { fixtureApp, type FixtureApp } from '../testing/fixture-app.ts';

/**
 * Results of the content that ships after which the next step must be said at once, held to the letter: the value, the
 * step and its urgency. A test that breaks here asks for a clinician, not for a new expectation.
 */
let app: FixtureApp;

beforeAll(() => {
  app = fixtureApp('real');
});

afterAll(() => {
  app.close();
});

interface Case {
  checklist: string;
  item: string;
  result: EnteredResult;
  next: string;
  urgency: string;
}

const ICU = 'Intensive care now; elective intubation is considered at this point';
const POTASSIUM = 'ECG now; 6.5 or more, ECG change, illness or kidney injury: emergency treatment';

const SAID: Case[] = [
  {
    checklist: 'family-gbs-cidp',
    item: 'respiratory-function-fvc',
    result: { value: 20, unit: 'mL/kg' },
    next: ICU,
    urgency: 'emergency',
  },
  {
    checklist: 'family-gbs-cidp',
    item: 'respiratory-function-fvc',
    result: { field: 'fall', value: 30, unit: '%' },
    next: ICU,
    urgency: 'emergency',
  },
  {
    checklist: 'presentation-heavy-legs',
    item: 'respiratory-function-fvc',
    result: { field: 'mip', value: 29, unit: 'cm[H2O]' },
    next: ICU,
    urgency: 'emergency',
  },
  {
    checklist: 'presentation-severe-leg-pain',
    item: 'respiratory-function-fvc',
    result: { field: 'mep', value: 39, unit: 'cm[H2O]' },
    next: ICU,
    urgency: 'emergency',
  },
  {
    checklist: 'family-gbs-cidp',
    item: 'respiratory-function-fvc',
    result: { value: 10, unit: 'mL/kg' },
    next: 'Intubate without further delay',
    urgency: 'emergency',
  },
  {
    checklist: 'family-gbs-cidp',
    item: 'respiratory-function-fvc',
    result: { value: 21, unit: 'mL/kg' },
    next: 'Not safe yet: repeat every 2 to 6 hours',
    urgency: 'emergency',
  },
  {
    checklist: 'family-lupus-nephritis',
    item: 'electrolytes',
    result: { field: 'potassium', value: 6, unit: 'mmol/L' },
    next: POTASSIUM,
    urgency: 'emergency',
  },
  {
    checklist: 'presentation-foot-cramps',
    item: 'electrolytes',
    result: { field: 'potassium', value: 6, unit: 'meq/L' },
    next: POTASSIUM,
    urgency: 'emergency',
  },
  {
    checklist: 'presentation-foot-cramps',
    item: 'ankle-brachial-index',
    result: { value: 0.49, unit: '1' },
    next: 'Severe: look for rest pain and ulcers, vascular contact the same day; no compression',
    urgency: 'same-day',
  },
  {
    checklist: 'presentation-severe-leg-pain',
    item: 'post-void-residual',
    result: { value: 150, unit: 'mL' },
    next: 'Does not exclude it; MRI still goes ahead',
    urgency: 'emergency',
  },
  {
    checklist: 'presentation-severe-leg-pain',
    item: 'compartment-pressure',
    result: { field: 'difference', value: 30, unit: 'mm[Hg]' },
    next: 'Supports fasciotomy now',
    urgency: 'emergency',
  },
  {
    checklist: 'presentation-severe-leg-pain',
    item: 'mri-lumbar-spine',
    result: { pattern: 'cauda-compression' },
    next: 'Emergency decompression',
    urgency: 'emergency',
  },
  {
    checklist: 'presentation-heavy-legs',
    item: 'mri-whole-spine',
    result: { pattern: 'abscess' },
    next: 'Spinal surgery or neurology at once',
    urgency: 'emergency',
  },
  {
    checklist: 'presentation-calf-pain',
    item: 'duplex-ultrasound-venous',
    result: { field: 'deep-veins', ordinal: 'positive' },
    next: 'Anticoagulate by pathway; antiphospholipid antibodies when unexplained, young, recurrent or lupus',
    urgency: 'same-day',
  },
  {
    checklist: 'family-myositis',
    item: 'anti-mda5',
    result: { ordinal: 'positive' },
    next: 'Lung assessment now; do not wait for the result',
    urgency: 'emergency',
  },
  {
    checklist: 'family-lupus-nephritis',
    item: 'urine-protein-creatinine-ratio',
    result: { value: 0.51, unit: 'g/g' },
    next: 'Nephrology: kidney biopsy discussion',
    urgency: 'within-days',
  },
];

/** The harmless side of the threshold, or a result that needs the patient too: nothing is said. */
const SILENT: Omit<Case, 'urgency'>[] = [
  {
    checklist: 'family-gbs-cidp',
    item: 'electrolytes',
    result: { field: 'potassium', value: 5.9, unit: 'mmol/L' },
    next: POTASSIUM,
  },
  {
    checklist: 'presentation-foot-cramps',
    item: 'ankle-brachial-index',
    result: { value: 0.5, unit: '1' },
    next: 'Severe: look for rest pain and ulcers, vascular contact the same day; no compression',
  },
  {
    checklist: 'family-gbs-cidp',
    item: 'respiratory-function-fvc',
    result: { value: 11, unit: 'mL/kg' },
    next: 'Intubate without further delay',
  },
  {
    checklist: 'presentation-calf-pain',
    item: 'd-dimer',
    result: { value: 100, unit: 'ng/mL{FEU}' },
    next: 'DVT excluded',
  },
];

describe('what comes next', () => {
  const steps = async ({ checklist, item, result }: Pick<Case, 'checklist' | 'item' | 'result'>) => {
    const entries = [{ itemId: item, state: 'resulted' as const, results: [result] }];
    const { items } = await app.value('workup.next', { run: { checklistId: checklist, entries } });
    return items.map(({ label, why, urgency }) => ({ said: `${label} | ${why}`, urgency }));
  };

  it.each(SAID)('$checklist, $item: $next', async ({ next, urgency, ...rest }) => {
    const [first] = await steps(rest);
    expect(first?.said, `${JSON.stringify(rest.result)} has to lead to "${next}"`).toContain(next);
    expect(first?.urgency, next).toBe(urgency);
  });

  it.each(SILENT)('$checklist, $item: not "$next"', async ({ next, ...rest }) => {
    const said = (await steps(rest)).map((each) => each.said);
    expect(said.filter((each) => each.includes(next))).toEqual([]);
  });
});
