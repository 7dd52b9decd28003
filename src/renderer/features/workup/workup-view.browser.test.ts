import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { answerWith, protocol } from '../../testing/fixture-host.ts';
import { consultation } from '../consultation/consultation.svelte.ts';
import WorkupView from './WorkupView.svelte';

let calls: { channel: string; input: unknown }[] = [];

const weighed = { text: 'fits', because: 'CK 4200 U/L', sources: [] };
const conflict = {
  condition: { id: 'polymyositis', kind: 'condition' as const, title: 'Polymyositis' },
  supports: [{ ...weighed, itemId: 'ck', label: 'CK' }],
  against: [{ ...weighed, itemId: 'gait', label: 'Gait', text: 'does not fit' }],
};

beforeEach(async () => {
  ({ calls } = answerWith({
    'consultation.put': () => ({}),
    'consultation.clear': () => ({}),
    'workup.next': ({ run }) => ({
      items: run.redFlagsPresent
        ? [
            {
              kind: 'red-flag',
              itemId: 'dark-urine',
              label: 'Act at once',
              why: 'Dark urine',
              urgency: 'emergency',
            },
          ]
        : [{ kind: 'item', itemId: 'ana', label: 'ANA', why: 'Autoimmunity' }],
      conflicts: run.entries.length > 1 ? [conflict] : [],
    }),
    'workup.interpret': ({ result }) =>
      result.unit
        ? {
            status: 'high',
            timesUpperLimit: 21,
            statements: [
              {
                id: 'ck/raised',
                text: 'Raised CK fits myositis',
                html: 'Raised CK fits myositis',
                because: 'CK 4200 U/L is high',
                conditionId: 'polymyositis',
                direction: 'supports',
                sources: [{ id: 'a-study' }],
                unconfirmed: false,
              },
            ],
          }
        : { status: 'unit-needed', statements: [] },
  }));
  await consultation.clear();
});

async function setUp() {
  const screen = await render(WorkupView, { protocol });
  const state = (label: string) => screen.getByRole('button', { name: new RegExp(`^${label}: `) });
  return { screen, state };
}

describe('a line of a checklist', () => {
  test('walks through its states with Space', async () => {
    const { state } = await setUp();
    state('CK').element().focus();
    for (const next of ['Ordered', 'Pending', 'Resulted', 'Not done']) {
      await userEvent.keyboard(' ');
      await expect.element(state('CK')).toHaveAccessibleName(`CK: ${next}`);
    }
  });

  test('takes a number that is typed on it, unit and all, and says what it means', async () => {
    const { screen, state } = await setUp();
    state('CK').element().focus();
    await userEvent.keyboard('4200 u/l');
    await expect.element(screen.getByRole('textbox', { name: 'CK' })).toHaveValue('4200 u/l');
    await expect.element(screen.getByRole('combobox', { name: 'Unit' })).toHaveValue('U/L');
    await expect.element(state('CK')).toHaveAccessibleName('CK: Resulted');
    await expect.element(screen.getByText('High, 21 × upper limit.')).toBeVisible();
    await expect.element(screen.getByText('1 for · 0 against')).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.element(state('CK')).toHaveFocus();
  });

  test('never guesses a unit', async () => {
    const { screen, state } = await setUp();
    state('CK').element().focus();
    await userEvent.keyboard('4200');
    await expect.element(screen.getByText('Choose the unit.')).toBeVisible();
    expect(calls.findLast((one) => one.channel === 'workup.interpret')?.input).toMatchObject({
      result: { value: 4200 },
    });
    await screen.getByRole('combobox', { name: 'Unit' }).selectOptions('U/L');
    await expect.element(screen.getByText('High, 21 × upper limit.')).toBeVisible();
  });

  test('keeps what cannot be read out of the run', async () => {
    const { screen } = await setUp();
    await screen.getByRole('textbox', { name: 'CK' }).fill('4,200');
    await expect.element(screen.getByRole('textbox', { name: 'CK' })).toHaveAttribute('aria-invalid', 'true');
    expect(consultation.runOf('myositis')?.entries ?? []).toEqual([]);
  });

  test('does not move the lines below it', async () => {
    const { screen, state } = await setUp();
    const place = () => state('ANA').element().getBoundingClientRect().top;
    const before = place();
    await screen.getByRole('textbox', { name: 'CK' }).fill('4200 U/L');
    await expect.element(screen.getByText('High, 21 × upper limit.')).toBeVisible();
    expect(place()).toBe(before);
  });

  test('takes a titre and a remark', async () => {
    const { screen } = await setUp();
    await screen.getByRole('textbox', { name: 'ANA, titre 1 to' }).fill('1:320');
    await screen.getByRole('textbox', { name: 'Note' }).fill('waddling');
    await expect
      .poll(() => consultation.runOf('myositis')?.entries)
      .toEqual([
        { itemId: 'ana', state: 'resulted', results: [{ titre: 320, field: 'titre' }] },
        { itemId: 'gait', state: 'not-done', note: 'waddling' },
      ]);
  });

  test('goes back with every undo, the digits of a number at once', async () => {
    const { screen, state } = await setUp();
    state('CK').element().focus();
    await userEvent.keyboard(' 42');
    await expect.element(state('CK')).toHaveAccessibleName('CK: Resulted');
    consultation.undo('myositis');
    await expect.element(state('CK')).toHaveAccessibleName('CK: Ordered');
    await expect.element(screen.getByRole('textbox', { name: 'CK' })).toHaveValue('');
    consultation.undo('myositis');
    expect(consultation.empty).toBe(true);
  });
});

test('a red flag can be marked, and its action stays in sight', async () => {
  const { screen } = await setUp();
  await screen.getByRole('checkbox', { name: 'Dark urine' }).click();
  expect(consultation.runOf('myositis')?.redFlagsPresent).toEqual(['dark-urine']);
  await expect.element(screen.getByText(/Emergency department/)).toBeVisible();
});

test('what is entered goes to the host in order, and the next patient clears it last', async () => {
  const { screen } = await setUp();
  await screen.getByRole('textbox', { name: 'Note' }).fill('waddling');
  await consultation.clear();
  const names = calls.map((one) => one.channel).filter((name) => name.startsWith('consultation.'));
  expect(names.at(-1)).toBe('consultation.clear');
  expect(names).toContain('consultation.put');
  expect(consultation.empty).toBe(true);
});

describe('the next step', () => {
  const next = (screen: Awaited<ReturnType<typeof setUp>>['screen']) =>
    screen.getByRole('region', { name: 'Next step' });

  test('is said with its reason, and leads to its line', async () => {
    const { screen, state } = await setUp();
    await expect.element(next(screen)).toHaveTextContent('Next: ANA Because: Autoimmunity');
    await next(screen).getByRole('button', { name: 'ANA' }).click();
    await expect.element(state('ANA')).toHaveFocus();
  });

  test('moves nothing when it changes', async () => {
    const { screen, state } = await setUp();
    await expect.poll(() => next(screen).element().textContent).toContain('ANA');
    const place = () => state('CK').element().getBoundingClientRect().top;
    const before = place();
    await screen.getByRole('checkbox', { name: 'Dark urine' }).click();
    await screen.getByRole('textbox', { name: 'CK' }).fill('4200 U/L');
    await screen.getByRole('textbox', { name: 'Note' }).fill('waddling');
    await expect.element(screen.getByRole('button', { name: '⇄ Results disagree' })).toBeVisible();
    await expect.poll(() => next(screen).element().textContent).toContain('Because: Dark urine');
    expect(place()).toBe(before);
  });

  test('results that disagree stand side by side', async () => {
    const { screen } = await setUp();
    await screen.getByRole('textbox', { name: 'CK' }).fill('4200 U/L');
    await screen.getByRole('textbox', { name: 'Note' }).fill('waddling');
    await screen.getByRole('button', { name: '⇄ Results disagree' }).click();
    const dialog = screen.getByRole('dialog', { name: 'Results that disagree' });
    for (const text of ['Supports', 'CK:', 'Argues against', 'Gait: does not fit']) {
      await expect.poll(() => dialog.element().textContent).toContain(text);
    }
  });
});

test('a result has a date, which goes when the result goes', async () => {
  const { screen, state } = await setUp();
  await screen.getByRole('textbox', { name: 'CK' }).fill('4200 U/L');
  await screen.getByLabelText('Date of CK').fill('2026-01-15');
  expect(consultation.runOf('myositis')?.entries[0]).toMatchObject({ state: 'resulted', date: '2026-01-15' });
  state('CK').element().focus();
  await userEvent.keyboard(' ');
  await expect.element(state('CK')).toHaveAccessibleName('CK: Not done');
  expect(consultation.empty).toBe(true);
});

test('a note that looks like a name is warned of, and kept', async () => {
  const { screen } = await setUp();
  const note = screen.getByRole('textbox', { name: 'Note' });
  await note.fill('Mrs Example');
  await expect.element(screen.getByText(/Looks like a name/)).toBeVisible();
  expect(consultation.runOf('myositis')?.entries[0]?.note).toBe('Mrs Example');
  await note.fill('waddling');
  await expect.element(screen.getByText(/Looks like a name/)).not.toBeInTheDocument();
});

test('open workups are tabs, each with a run of its own', async () => {
  consultation.update({ checklistId: 'gbs', entries: [] }, (run) => ({
    ...run,
    redFlagsPresent: ['breathing'],
  }));
  const { screen } = await setUp();
  const tabs = screen.getByRole('navigation', { name: 'Open workups' });
  await expect
    .element(tabs.getByRole('link', { name: 'Suspected myositis' }))
    .toHaveAttribute('aria-current', 'page');
  await screen.getByRole('textbox', { name: 'Note' }).fill('waddling');
  expect(consultation.runOf('gbs')?.entries).toEqual([]);
  await tabs.getByRole('button', { name: 'Close gbs' }).click();
  expect(consultation.runs.map((run) => run.checklistId)).toEqual(['myositis']);
});
