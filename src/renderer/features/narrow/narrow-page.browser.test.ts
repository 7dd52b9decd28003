import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Output } from '../../../shared/contract/index.ts';
import { catalogue } from '../../app/catalogue.svelte.ts';
import { shortcuts } from '../../app/shortcuts.svelte.ts';
import { answerWith } from '../../testing/fixture-host.ts';
import { consultation } from '../consultation/consultation.svelte.ts';
import NarrowPage from './NarrowPage.svelte';

type Fit = Output<'narrow.fit'>;
type Condition = Fit['lanes'][number]['conditions'][number];

const sources = [{ id: 'a-study' }];
const nothing = { present: [], absent: [], presentations: [], ignored: [] };

function condition(id: string, more: Partial<Condition> = {}): Condition {
  return { id, title: id, for: [], against: [], notAsked: ['papules'], sum: 0, ...more };
}

const redFlag = {
  id: 'clot/flag',
  finding: 'Breathless',
  action: 'Call the emergency services',
  urgency: 'emergency',
  sources,
  unconfirmed: false,
} as const;
const dangers = [
  condition('Clot', {
    for: [{ findingId: 'rash', strength: 'weak', sources }],
    redFlag,
    firstTests: [{ id: 'duplex', kind: 'test', title: 'Duplex ultrasound' }],
  }),
  condition('Aorta', { redFlag: { ...redFlag, finding: 'Both legs cold' } }),
];
const nine = Array.from({ length: 9 }, (_, index) =>
  condition(`Disease ${index + 1}`, {
    for: [{ findingId: 'rash', strength: 'strong', sources }],
    against: [{ findingId: 'fever', strength: 'weak', absent: true, sources }],
  }),
);

let calls: { channel: string; input: unknown }[] = [];

beforeEach(async () => {
  ({ calls } = answerWith({
    'consultation.put': () => ({}),
    'consultation.clear': () => ({}),
    'content.browse': () => ({
      topics: [
        { id: 'calf-pain', kind: 'presentation', title: 'Calf pain', summary: '', regions: ['calf'] },
        { id: 'rash', kind: 'finding', title: 'Rash', summary: '' },
        { id: 'fever', kind: 'finding', title: 'Fever', summary: '' },
        { id: 'papules', kind: 'finding', title: 'Papules', summary: '' },
        { id: 'ulcer', kind: 'finding', title: 'Ulcer', summary: '' },
      ],
    }),
    'search.query': () => ({ hits: [] }),
    'narrow.read': () => ({
      ...nothing,
      present: [{ id: 'rash', from: 'rash' }],
      absent: [{ id: 'fever', from: 'no fever' }],
      ignored: ['wobbly'],
    }),
    'narrow.fit': ({ present, absent }): Fit => ({
      understood: nothing,
      lanes: [
        { id: 'must-not-miss', conditions: dangers },
        { id: 'fits', conditions: nine },
        { id: 'less-likely', conditions: [] },
      ],
      next: ['papules', 'ulcer']
        .filter((id) => !present.includes(id) && !absent.includes(id))
        .map((id) => ({ id, kind: 'finding', why: 'splits these 9', splits: [] })),
    }),
  }));
  await catalogue.load();
  await consultation.clear();
});

async function setUp(...present: string[]) {
  document.addEventListener('keydown', shortcuts.handle);
  consultation.find(present.map((id) => [id, 'present']));
  // The keys walk over the lines of the page.
  const target = document.body.appendChild(document.createElement('main'));
  const screen = await render(NarrowPage, { target });
  const state = (finding: string, name: string) =>
    screen.getByRole('radiogroup', { name: finding }).getByRole('radio', { name });
  return { screen, state };
}

describe('findings', () => {
  test('are read from a sentence, shown for correction and never taken silently', async () => {
    const { screen, state } = await setUp();
    await screen.getByRole('combobox', { name: /^Findings/ }).fill('rash, no fever, wobbly');
    const whole = screen.getByRole('option', { name: /Rash[^]*no fever/ });
    await expect.element(whole).toHaveAttribute('aria-selected', 'true');
    expect(consultation.findings.present).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await expect.element(state('Rash', 'Yes')).toBeChecked();
    await expect.element(state('Fever', 'No')).toBeChecked();
    await expect.element(screen.getByText('Not recognized: wobbly').last()).toBeVisible();
  });

  test('change with one key each, and stay in sight when they are not asked', async () => {
    const { state } = await setUp('rash');
    await expect.element(state('Rash', 'Yes')).toBeVisible();
    state('Rash', 'Yes').element().focus();
    await userEvent.keyboard('n');
    await expect.element(state('Rash', 'No')).toBeChecked();
    await expect.element(state('Rash', 'No')).toHaveFocus();
    await userEvent.keyboard('x');
    await expect.element(state('Rash', 'Not asked')).toBeChecked();
    expect(consultation.empty).toBe(true);
  });

  test('come from a place on the leg', async () => {
    const { screen, state } = await setUp();
    screen.getByRole('button', { name: 'Calf: Calf pain' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(state('Calf pain', 'Yes')).toBeChecked();
  });

  test('go to the host with what is known of the patient', async () => {
    const { screen } = await setUp('rash');
    await screen.getByRole('textbox', { name: 'Age' }).fill('54');
    await screen.getByRole('combobox', { name: 'Sex' }).selectOptions('female');
    await expect
      .poll(() => calls.findLast((one) => one.channel === 'narrow.fit')?.input)
      .toEqual({ present: ['rash'], absent: [], context: { ageYears: 54, sex: 'female' } });
  });
});

describe('the question on top', () => {
  test('is answered with one key, and the next one comes', async () => {
    const { screen, state } = await setUp('rash');
    const question = screen.getByRole('region', { name: 'Next question' });
    await expect.element(question.getByRole('link', { name: 'Papules' })).toBeVisible();
    await userEvent.keyboard('y');
    await expect.element(state('Papules', 'Yes')).toBeChecked();
    await expect.element(question.getByRole('link', { name: 'Ulcer' })).toBeVisible();
    await userEvent.keyboard('x');
    await expect.element(question.getByText(/^No further question/)).toBeVisible();
    expect(consultation.findings).toEqual({ present: ['rash', 'papules'], absent: [] });
  });

  test('takes no second answer while the next one is on its way', async () => {
    const { screen } = await setUp('rash');
    await expect.element(screen.getByRole('link', { name: 'Papules' })).toBeVisible();
    (screen.getByRole('button', { name: 'Yes' }).element() as HTMLElement).click();
    (screen.getByRole('button', { name: 'No', exact: true }).element() as HTMLElement).click();
    await expect.poll(() => consultation.stateOf('papules')).toBe('present');
  });
});

describe('a lane', () => {
  test('says when a danger asks for what, also where nothing speaks for it yet', async () => {
    const { screen } = await setUp('rash');
    const lane = screen.getByRole('region', { name: /^Must not miss/ });
    await expect
      .element(lane.getByText(/^Breathless: Emergency: now. Call the emergency services. First test:/))
      .toBeVisible();
    await expect.element(lane.getByText(/^Both legs cold: (Emergency: now|Same day)\./)).toBeVisible();
  });

  test('shows seven conditions at first', async () => {
    const { screen } = await setUp('rash');
    const fits = screen.getByRole('region', { name: /^Fits/ });
    expect(fits.getByRole('link', { name: /^Disease/ }).elements()).toHaveLength(7);
    await fits.getByRole('button', { name: 'Show 2 more' }).click();
    expect(fits.getByRole('link', { name: /^Disease/ }).elements()).toHaveLength(9);
    expect(screen.getByRole('region', { name: /^Less likely/ }).elements()).toHaveLength(0);
  });

  test('opens the reasons of a condition, from where a finding can be asked for', async () => {
    const { screen, state } = await setUp('rash');
    await screen
      .getByRole('button', { name: 'Reasons for Disease 1: 1 for, 1 against, 1 not asked' })
      .click();
    await expect.element(screen.getByText('strong')).toBeVisible();
    await expect.element(screen.getByText('absent:')).toBeVisible();
    await screen.getByRole('button', { name: 'Ask for Papules' }).click();
    await expect.element(state('Papules', 'Not asked')).toHaveFocus();
    await userEvent.keyboard('y');
    expect(consultation.stateOf('papules')).toBe('present');
  });

  test('gives two conditions to compare', async () => {
    const { screen } = await setUp('rash');
    const compare = screen.getByRole('button', { name: /^Compare/ });
    await screen.getByRole('checkbox', { name: 'Compare Disease 1' }).click();
    await expect.element(compare).toBeDisabled();
    await screen.getByRole('checkbox', { name: 'Compare Disease 2' }).click();
    await compare.click();
    expect(decodeURIComponent(location.hash)).toBe('#/compare?ids=Disease 1,Disease 2');
  });
});
