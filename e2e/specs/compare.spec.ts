import { call } from '../call.ts';
import { expect, test } from '../fixtures.ts';
import { SuralPage } from '../pages/sural-page.ts';
import { readPdf, whyNoPoppler } from '../pdf.ts';

const PAIR = 'deep-vein-thrombosis,bakers-cyst';
const SIX =
  'dermatomyositis,polymyositis,immune-mediated-necrotizing-myopathy,antisynthetase-syndrome,inclusion-body-myositis,hypothyroid-myopathy';
const noPoppler = whyNoPoppler();

test('two conditions by keyboard: what tells them apart, what speaks for each, what they share', async ({
  page,
}) => {
  const sural = new SuralPage(page);
  await sural.visit('#/compare');
  await sural.main.getByRole('textbox', { name: 'Filter conditions' }).focus();
  // By an abbreviation, and faster than the answer comes.
  await page.keyboard.type('DVT');
  await page.keyboard.press('Enter');
  await expect(sural.main.getByRole('button', { name: 'Compare 1' })).toBeVisible();
  await page.keyboard.type('baker');
  await page.keyboard.press('Enter');
  await expect(sural.main.getByRole('button', { name: 'Compare 2' })).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(sural.main.getByRole('columnheader', { name: 'Deep vein thrombosis' })).toBeVisible();
  const table = sural.main.getByRole('table');
  for (const group of ['Tells them apart', 'Speaks for this one alone', 'In common']) {
    await expect(table.getByRole('rowheader', { name: group })).toBeVisible();
  }
  // Active cancer is listed for the clot alone; of the cyst nothing is said.
  const cancer = table.getByRole('row', { name: /Active cancer/ });
  await expect(cancer.getByRole('cell').nth(0)).toContainText('moderate');
  await expect(cancer.getByRole('button').first()).toHaveAccessibleName(/Source/);
  await expect(table.getByRole('img', { name: /^hours to days, on a line/ })).toBeVisible();
  await expect(table.getByRole('img', { name: 'On the leg: knee, calf' })).toBeVisible();
  await sural.main.getByRole('link', { name: 'Add or change' }).click();
  await expect(sural.main.getByRole('button', { name: 'Compare 2' })).toBeEnabled();
});

test('a condition is left out of a comparison in place', async ({ page }) => {
  const sural = new SuralPage(page);
  await sural.visit(`#/compare?ids=${PAIR},cellulitis`);
  await sural.main.getByRole('button', { name: 'Leave out Cellulitis' }).click();
  await expect(sural.main.getByRole('columnheader')).toHaveCount(2);
  // Two are the least that can be compared.
  await expect(sural.main.getByRole('button', { name: /^Leave out/ })).toHaveCount(0);
});

test('every comparison prints on one page lying down', async ({ page, hostKind }, info) => {
  test.skip(hostKind !== 'browser', 'paper is laid out by the same engine in every host');
  test.skip(noPoppler !== undefined, noPoppler);
  const sural = new SuralPage(page);
  await sural.visit('#/');
  const { topics } = await call(page, 'content.browse', { kind: 'comparison' });
  expect(topics.length).toBeGreaterThan(0);
  const routes = [
    `#/compare?ids=${PAIR}`,
    `#/compare?ids=${SIX}`,
    ...topics.map(({ id }) => `#/compare/${id}`),
  ];
  for (const [paper, size] of Object.entries({ A4: [842, 595], Letter: [792, 612] })) {
    await call(page, 'settings.set', { paper: paper as 'A4' | 'Letter' });
    await page.reload();
    for (const [at, route] of routes.entries()) {
      await sural.visit(route);
      await expect(page.locator('#print-root table')).toHaveCount(1);
      const file = info.outputPath(`${paper}-${at}.pdf`);
      await page.pdf({ path: file, tagged: true, preferCSSPageSize: true });
      const pdf = readPdf(file);
      expect(pdf.pages, route).toBe(1);
      expect(pdf.size.map(Math.round), route).toEqual(size);
      expect(pdf.text, route).toContain('No clinician has approved this edition yet.');
    }
  }
});
