import { call } from '../call.ts';
import { expect, test } from '../fixtures.ts';
import { filesWith } from '../on-disk.ts';
import { HandoutPage } from '../pages/handout-page.ts';
import { readPdf, whyNoPoppler } from '../pdf.ts';

const MARK = 'zqxvjkwtyped';
const DVT = 'Clot in a leg vein (DVT)';
const BLOOD = 'Blood tests for your legs';
const CYST = 'Baker cyst';
const noPoppler = whyNoPoppler();

test.beforeEach(({ hostKind }) => {
  test.skip(hostKind !== 'browser', 'the page is the same in every host');
});

test('from a topic, two keys print its leaflet', async ({ page }) => {
  const handout = new HandoutPage(page);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await handout.visit('#/topic/deep-vein-thrombosis');
  await expect(handout.heading).toHaveText('Deep vein thrombosis');
  await page.keyboard.press('h');
  await page.keyboard.press('p');
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
  await expect(page.locator('#print-root')).toContainText('When to get help');
});

test('three leaflets in a chosen order, with letterhead and notes, go on paper, and what was typed stays nowhere', async ({
  host,
  page,
}, info) => {
  test.skip(noPoppler !== undefined, noPoppler);
  const handout = new HandoutPage(page);
  await handout.visit('#/settings');
  await handout.main.getByLabel('Name', { exact: true }).fill('Riverside Clinic');
  await handout.main.getByRole('button', { name: 'Keep the letterhead' }).click();
  await handout.visit('#/handout/handout-dvt');
  await handout.notes.fill(`Scan on Monday. ${MARK}`);
  await handout.more.click();
  await handout.add('blood tests');
  await handout.add('baker');
  await handout.earlier(CYST).click();
  await handout.earlier(CYST).click();
  await handout.main.getByLabel('Questions to ask').uncheck();
  await expect(handout.title).toHaveText(`${CYST} · ${DVT} · ${BLOOD}`);
  await handout.keepAs('Swollen calf');
  await expect(handout.bundle('Swollen calf')).toBeVisible();

  const file = info.outputPath('print.pdf');
  await handout.pdf(file);
  const { text, structure } = readPdf(file);
  const places = ['Riverside Clinic', CYST, 'Clot in a leg vein', BLOOD].map((title) => text.indexOf(title));
  expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(structure.filter((name) => name === 'H1')).toHaveLength(3);
  expect(text.split(MARK)).toHaveLength(2);
  expect(text).not.toContain('Questions to ask');

  await host.close();
  expect(filesWith('Riverside Clinic', host.dataFolder), 'the search works').not.toEqual([]);
  for (const folder of [host.dataFolder, host.profileFolder]) expect(filesWith(MARK, folder)).toEqual([]);
});

test('leaflets are put in order and taken out by key, and Escape shows the preview again', async ({
  page,
}) => {
  const handout = new HandoutPage(page);
  await handout.visit('#/handout/handout-dvt');
  await handout.more.focus();
  await page.keyboard.press('Enter');
  await handout.add('blood tests');
  await handout.add('baker');
  await expect(handout.inPrint).toHaveCount(3);

  await handout.earlier(CYST).focus();
  await page.keyboard.press('Enter');
  await expect(handout.inPrint.nth(1)).toContainText(CYST);
  await expect(handout.earlier(CYST)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(handout.inPrint.first()).toContainText(CYST);
  await expect(handout.earlier(CYST)).toBeFocused();

  await handout.takeOut(CYST).focus();
  await page.keyboard.press('Enter');
  await expect(handout.inPrint).toHaveCount(2);
  await expect(handout.takeOut(DVT)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(handout.more).toBeFocused();
  await expect(handout.inPrint.first()).toBeHidden();
  await expect(handout.title).toHaveText(`${DVT} · ${BLOOD}`);
});

test('the leaflets of the consultation are one print; a kept bundle is opened and forgotten', async ({
  page,
}) => {
  const handout = new HandoutPage(page);
  await call(page, 'bundles.save', { name: 'Clots', ids: ['handout-dvt', 'handout-calf-pain'] });
  await call(page, 'consultation.put', { runs: [], handouts: ['handout-test-blood', 'handout-bakers-cyst'] });
  await page.reload();
  await handout.tray.getByRole('button', { name: '2 leaflets in one print' }).click();
  await expect(handout.title).toHaveText(`${BLOOD} · ${CYST}`);

  await handout.more.click();
  await handout.bundle('Clots').click();
  await expect(handout.title).toHaveText(`${DVT} · Pain in the calf`);
  await handout.main.getByRole('button', { name: 'Forget the bundle Clots' }).click();
  await expect(handout.bundle('Clots')).toHaveCount(0);
  await expect(handout.main.getByLabel('Name of the bundle')).toBeFocused();
  expect(await call(page, 'bundles.list', {})).toEqual({ bundles: [] });
});

test('a translation says that nobody checked it, and a leaflet without it brings English back', async ({
  page,
}) => {
  const handout = new HandoutPage(page);
  await handout.visit('#/handout/handout-dvt');
  await handout.choose('Español');
  await expect(handout.main.getByText(/of 100 \(INFLESZ\)/)).toBeVisible();
  await expect(handout.main.getByText('No clinician has checked this translation.')).toBeVisible();
  await handout.choose('العربية');
  await expect(handout.preview.locator('article')).toHaveAttribute('dir', 'rtl');

  await handout.more.click();
  await handout.add('baker');
  await expect(handout.title).toHaveText(`${DVT} · ${CYST}`);
  await expect(page.getByText('Not all of these leaflets exist in العربية.')).toBeVisible();
  await expect(handout.main.getByText(/There is no handout/)).toHaveCount(0);
});
