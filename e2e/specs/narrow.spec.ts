import { call } from '../call.ts';
import { expect, test } from '../fixtures.ts';
import { NarrowPage } from '../pages/narrow-page.ts';
import { SuralPage } from '../pages/sural-page.ts';

const SENTENCE = "calf pain, rash, can't climb stairs, no fever";

test('from a sentence on the start page to reasons in under ten key presses', async ({ page }) => {
  const sural = new SuralPage(page);
  const narrow = new NarrowPage(page);
  await expect(sural.search).toBeFocused();
  await page.keyboard.type(SENTENCE);
  await expect(page.getByRole('option', { name: /Narrow by these findings/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );

  let presses = 0;
  const press = async (key: string) => {
    presses += 1;
    await page.keyboard.press(key);
  };
  await press('Enter');
  await expect(sural.heading).toHaveText('Narrow');
  await expect(sural.heading).toBeFocused();
  await expect(narrow.finding('Calf pain', 'Yes')).toBeChecked();
  await expect(narrow.finding('Fever', 'No')).toBeChecked();
  await expect(narrow.lane('Must not miss')).toBeVisible();
  await expect(narrow.condition('Dermatomyositis')).toContainText('stairs');
  const asked = await narrow.question.getByRole('link').first().innerText();
  await press('y');
  await expect(narrow.finding(asked, 'Yes')).toBeChecked();
  await press('x');
  expect(presses).toBeLessThan(10);
});

test('what is read can be corrected, and what is not read is said', async ({ page }) => {
  const sural = new SuralPage(page);
  const narrow = new NarrowPage(page);
  await sural.rail.getByRole('link', { name: 'Narrow' }).click();
  await expect(sural.heading).toBeFocused();
  await page.keyboard.press('f');
  await page.keyboard.type('dark urine, no fever, flumpish');
  await expect(narrow.options.first()).toContainText('Dark urine');
  await page.keyboard.press('Enter');
  await expect(sural.main.getByText('Not recognized: flumpish').first()).toBeVisible();
  await expect(narrow.finding('Dark urine', 'Yes')).toBeChecked();
  await narrow.finding('Dark urine', 'Yes').focus();
  await page.keyboard.press('n');
  await expect(narrow.finding('Dark urine', 'No')).toBeChecked();
  await page.keyboard.press('x');
  await expect(narrow.finding('Dark urine', 'Not asked')).toBeChecked();
  await expect
    .poll(async () => (await call(page, 'consultation.get', {})).findings)
    .toEqual({
      present: [],
      absent: ['finding-fever'],
    });
});

test('a place on the leg adds its complaint, whose dangers stay on top', async ({ page }) => {
  const sural = new SuralPage(page);
  const narrow = new NarrowPage(page);
  await sural.visit('#/narrow');
  await sural.main.getByRole('button', { name: /^Calf: / }).focus();
  await page.keyboard.press('Enter');
  const lanes = sural.main.getByRole('region', { name: /\d+$/ });
  await expect(lanes.first()).toHaveAccessibleName(/^Must not miss/);
  await narrow
    .lane('Must not miss')
    .getByRole('button', { name: /^Show \d+ more/ })
    .click();
  await expect(narrow.condition('Deep vein thrombosis')).toContainText('Emergency: now');
  await expect(sural.tray).toContainText('Calf pain');
});

test('a condition leads to its topic, workups, handout and a comparison', async ({ page }) => {
  const sural = new SuralPage(page);
  const narrow = new NarrowPage(page);
  await sural.visit('#/narrow');
  await narrow.entry.fill('gottron papules');
  await expect(narrow.options.first()).toBeVisible();
  await page.keyboard.press('Enter');
  await narrow.reasons('Dermatomyositis').click();
  const row = narrow.condition('Dermatomyositis');
  await expect(row.getByText('decisive').or(row.getByText('strong')).first()).toBeVisible();
  await expect(row.getByRole('button', { name: /Sources|Unconfirmed/ }).first()).toBeVisible();
  await expect(row.locator('a[href^="#/workup/"]').first()).toBeVisible();
  await expect(row.locator('a[href^="#/handout/"]').first()).toBeVisible();
  await row.getByRole('checkbox').check();
  await sural.main.getByRole('checkbox', { name: 'Compare Polymyositis' }).check();
  await sural.main.getByRole('button', { name: 'Compare 2' }).click();
  await expect(sural.main.getByRole('columnheader', { name: 'Polymyositis' })).toBeVisible();
  await sural.back();
  await expect(narrow.finding('Gottron papules or sign', 'Yes')).toBeChecked();
  await row.getByRole('link', { name: 'Dermatomyositis', exact: true }).first().click();
  await expect(sural.heading).toHaveText('Dermatomyositis');
});

test('the next patient has no findings', async ({ page }) => {
  const sural = new SuralPage(page);
  const narrow = new NarrowPage(page);
  await page.keyboard.type(SENTENCE);
  await expect(page.getByRole('option', { name: /Narrow by these findings/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(narrow.finding('Calf pain', 'Yes')).toBeChecked();
  await sural.nextPatient();
  await expect(sural.tray).toContainText('None noted');
  await expect.poll(() => call(page, 'consultation.get', {})).toEqual({ runs: [], handouts: [] });
  await sural.visit('#/narrow');
  await expect(sural.main.getByText('Conditions appear here')).toBeVisible();
});
