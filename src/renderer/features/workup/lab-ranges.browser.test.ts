import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { LabRange } from '../../../shared/contract/ranges.ts';
import { answerWith, protocol } from '../../testing/fixture-host.ts';
import { consultation } from '../consultation/consultation.svelte.ts';
import LaboratoryRanges from '../settings/LaboratoryRanges.svelte';
import { laboratory } from './laboratory.svelte.ts';
import WorkupView from './WorkupView.svelte';

let kept: LabRange[];

const CK = { testId: 'ck', field: 'ck', unit: 'U/L' };
const named = () => ({
  ranges: kept.map((range) => ({ ...range, testTitle: 'Creatine kinase', label: 'CK' })),
});

beforeEach(async () => {
  kept = [];
  answerWith({
    'consultation.put': () => ({}),
    'consultation.clear': () => ({}),
    'workup.interpret': () => ({ status: 'recorded', statements: [] }),
    'workup.next': () => ({ items: [], conflicts: [] }),
    'ranges.get': named,
    'ranges.set': (range) => {
      kept = kept.filter((other) => other.unit !== range.unit);
      if (range.upper !== undefined || range.lower !== undefined) kept.push(range);
      return named();
    },
  });
  await consultation.clear(false);
  await laboratory.load();
});

async function setUp() {
  const screen = await render(WorkupView, { protocol });
  const limits = screen.getByRole('textbox', { name: 'Limits of the laboratory' });
  const entered = () => consultation.runOf('myositis')?.entries[0]?.results?.[0];
  return { screen, limits, value: screen.getByRole('textbox', { name: 'CK' }), entered };
}

test('limits that are typed once are remembered and filled in for the next patient', async () => {
  const first = await setUp();
  await first.value.fill('4200 U/L');
  await first.limits.fill('30-190');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => kept).toEqual([{ ...CK, lower: 30, upper: 190 }]);
  await consultation.clear(false);
  await first.screen.unmount();

  const next = await setUp();
  await expect.element(next.limits).toHaveValue('');
  await next.value.fill('300 U/L');
  await expect.element(next.limits).toHaveValue('30–190');
  await expect.element(next.screen.getByText('your laboratory’s')).toBeVisible();
  expect(next.entered()).toMatchObject({ value: 300, lowerLimit: 30, upperLimit: 190 });
});

test('limits of another unit are never used', async () => {
  kept = [{ ...CK, upper: 190 }];
  await laboratory.load();
  const { limits, value, entered } = await setUp();
  await value.fill('5 ukat/L');
  await expect.element(limits).toHaveValue('');
  expect(entered()).not.toHaveProperty('upperLimit');
});

test('other limits hold for this result alone, until they are to be remembered', async () => {
  kept = [{ ...CK, upper: 190 }];
  await laboratory.load();
  const { screen, limits, value, entered } = await setUp();
  await value.fill('300 U/L');
  await limits.fill('250');
  await userEvent.keyboard('{Escape}');
  expect(entered()).toMatchObject({ upperLimit: 250 });
  expect(kept).toEqual([{ ...CK, upper: 190 }]);
  await screen.getByRole('button', { name: 'Remember 250 as your laboratory’s range' }).click();
  await expect.poll(() => kept).toEqual([{ ...CK, upper: 250 }]);
});

test('a result that was entered before keeps its limits when the laboratory’s change', async () => {
  const { limits, value, entered } = await setUp();
  await value.fill('300 U/L');
  await laboratory.set({ ...CK, upper: 500 });
  await expect.element(limits).toHaveValue('');
  expect(entered()).not.toHaveProperty('upperLimit');
});

test('settings correct a range and forget it', async () => {
  kept = [{ ...CK, upper: 190 }];
  await laboratory.load();
  const screen = await render(LaboratoryRanges);
  const field = screen.getByRole('textbox', { name: 'Limits of Creatine kinase: CK, U/L' });
  await field.fill('30–200');
  await userEvent.keyboard('{Tab}');
  await expect.poll(() => kept).toEqual([{ ...CK, lower: 30, upper: 200 }]);
  await field.fill('normal');
  await userEvent.keyboard('{Tab}');
  await expect.element(field).toHaveValue('30–200');
  await screen.getByRole('button', { name: 'Forget the range of Creatine kinase: CK' }).click();
  await expect.element(screen.getByText(/None yet/)).toBeVisible();
});
