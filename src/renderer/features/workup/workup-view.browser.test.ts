import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { answerWith, protocol } from '../../testing/fixture-host.ts';
import { consultation } from '../consultation/consultation.svelte.ts';
import WorkupView from './WorkupView.svelte';

let calls: { channel: string; input: unknown }[] = [];

beforeEach(async () => {
  ({ calls } = answerWith({
    'consultation.put': () => ({}),
    'consultation.clear': () => ({}),
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
