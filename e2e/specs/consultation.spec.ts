import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { call } from '../call.ts';
import { expect, test } from '../fixtures.ts';
import { walkTo } from '../pages/keyboard.ts';
import { SuralPage } from '../pages/sural-page.ts';
import { WorkupPage } from '../pages/workup-page.ts';

/** Every file below a folder with the hash of what it holds. */
function hashes(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [file, createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}

test('a whole consultation by keyboard alone leaves nothing behind', async ({ host, page }) => {
  const sural = new SuralPage(page);
  const workup = new WorkupPage(page);
  await expect(sural.main.getByRole('link', { name: /^Calf pain/ }).first()).toBeVisible();
  // The clinic has typed the limits of its laboratory in before: of this patient nothing is kept.
  await call(page, 'ranges.set', { testId: 'ck', field: 'ck', unit: 'U/L', upper: 200 });
  await call(page, 'ranges.set', { testId: 'crp', field: 'crp', unit: 'mg/L', upper: 5 });
  await page.reload();
  await expect(sural.main.getByRole('link', { name: /^Calf pain/ }).first()).toBeVisible();
  const before = hashes(host.dataFolder);

  await test.step('search and open the topic', async () => {
    await expect(sural.search).toBeFocused();
    await page.keyboard.type('calf pain');
    await expect(sural.resultCount).toBeVisible();
    await sural.openHit('Calf pain');
    await expect(sural.heading).toHaveText('Calf pain');
    await expect(sural.heading).toBeFocused();
  });

  await test.step('see the sources of a line', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('s');
    await expect(page.getByRole('dialog', { name: 'Sources' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Sources' })).toBeHidden();
  });

  await test.step('enter two results in the checklist', async () => {
    await walkTo(page, sural.main.getByRole('link', { name: 'Checklist' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(sural.heading).toHaveText('Calf pain: workup');
    await workup.enter('Creatine kinase (CK)', '4200 u/l');
    await expect(workup.limits('Creatine kinase (CK)')).toHaveValue('200');
    await expect(workup.line('Creatine kinase (CK)')).toContainText('your laboratory’s');
    await expect(workup.line('Creatine kinase (CK)')).toContainText('High, 21 × upper limit');
    await workup.enter('CRP', '48 mg/l');
    await expect(workup.line('CRP')).toContainText('High, 9.6 × upper limit');
    await expect(sural.tray).toContainText('Calf pain: workup');
  });

  await test.step('undo and enter again', async () => {
    await page.keyboard.press('u');
    await expect(workup.line('CRP')).not.toContainText('High');
    await workup.enter('CRP', '48 mg/l');
    await expect(workup.line('CRP')).toContainText('High');
  });

  await test.step('copy as text', async () => {
    await walkTo(page, workup.copyButton, 'F6', 8);
    await page.keyboard.press('Enter');
    await expect(workup.copiedText).toContainText('Creatine kinase (CK): 4200 U/L');
    await walkTo(page, workup.copyDialog.getByRole('button', { name: 'Copy', exact: true }), 'Tab', 8);
    await page.keyboard.press('Enter');
    await expect(workup.copyDialog).toBeHidden();
    await expect(page.getByText('Copied.')).toBeVisible();
  });

  await test.step('choose the handout and print it', async () => {
    await sural.find('handout: pain in the calf');
    await sural.openHit('Pain in the calf');
    await walkTo(page, page.getByRole('button', { name: 'Add to consultation' }), 'Tab', 8);
    await page.keyboard.press('Enter');
    await expect(sural.tray.getByRole('link', { name: 'Pain in the calf' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#print-root h1')).toHaveText('Pain in the calf');
    await expect(page.locator('#app')).toBeHidden();
    if (host.kind !== 'electron') {
      const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    }
    await page.emulateMedia({ media: null });
  });

  await test.step('next patient', async () => {
    await sural.nextPatient();
    await expect(sural.search).toBeFocused();
    await expect(sural.search).toHaveValue('');
    await expect(sural.tray).toContainText('None open');
    await expect(sural.tray).toContainText('None chosen');
    await expect(page.locator('#print-root')).toBeEmpty();
    await expect.poll(() => call(page, 'consultation.get', {})).toEqual({ runs: [], handouts: [] });
  });

  expect(hashes(host.dataFolder)).toEqual(before);
});

test('going back restores the exact place', async ({ page }) => {
  const sural = new SuralPage(page);
  const link = sural.main.getByRole('link', { name: 'Muscle strain or overuse injury' }).first();
  await sural.visit('#/topic/calf-pain');
  await link.focus();
  const place = await link.boundingBox();
  await page.keyboard.press('Enter');
  await expect(sural.heading).not.toHaveText('Calf pain');
  await sural.back();
  await expect(sural.heading).toHaveText('Calf pain');
  await expect.poll(async () => (await link.boundingBox())?.y).toBe(place?.y);
});

test('the search leaves the page where it is, and Escape goes back to the line', async ({ page }) => {
  const sural = new SuralPage(page);
  const link = sural.main.getByRole('link', { name: 'Muscle strain or overuse injury' }).last();
  await sural.visit('#/topic/calf-pain');
  await link.focus();
  const place = await link.boundingBox();
  await page.keyboard.press('/');
  await page.keyboard.type('lupus');
  await expect(sural.results.first()).toBeVisible();
  expect((await link.boundingBox())?.y).toBe(place?.y);
  for (const _ of ['close', 'clear', 'leave']) await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  expect((await link.boundingBox())?.y).toBe(place?.y);
});

test('a hit opens at its section, and so it does again', async ({ page }) => {
  const sural = new SuralPage(page);
  await sural.visit('#/topic/ck/pitfalls');
  const heading = sural.main.getByRole('heading', { level: 2, name: 'Pitfalls' });
  await expect(heading).toBeFocused();
  await sural.find('CK pitfalls');
  await sural.openHit('Creatine kinase');
  await expect(heading).toBeFocused();
  await sural.find('DVT red flags');
  await sural.openHit('Deep vein thrombosis');
  await expect(sural.main.getByRole('heading', { level: 2, name: 'Red flags' })).toBeFocused();
});

test('from the heading of a section, the next line is its own', async ({ page }) => {
  const sural = new SuralPage(page);
  await sural.find('DVT codes');
  await sural.openHit('Deep vein thrombosis');
  await expect(sural.main.getByRole('heading', { level: 2, name: 'Codes' })).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('s');
  await expect(page.getByRole('dialog', { name: 'Sources' })).toContainText('ICD-10-CM tabular list');
  await page.keyboard.press('Escape');
  await page.keyboard.press('k');
  await page.keyboard.press('j');
  await expect(sural.main.getByRole('region', { name: 'Codes' }).locator(':focus')).toHaveCount(1);
});

test('the answer is on the first screen', async ({ page }) => {
  const sural = new SuralPage(page);
  for (const id of ['calf-pain', 'polymyositis', 'deep-vein-thrombosis']) {
    await sural.visit(`#/topic/${id}`);
    for (const heading of ['Think of it when', 'Confirm by', 'Do not miss', 'First tests']) {
      const cell = sural.main.getByRole('region', { name: heading });
      await expect(cell).toBeVisible();
      const box = await cell.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0), `${id}: ${heading}`).toBeLessThanOrEqual(800);
    }
  }
});

test('every region can be reached with F6', async ({ page }) => {
  const sural = new SuralPage(page);
  await expect(sural.search).toBeFocused();
  const regions = [sural.main, sural.tray, sural.rail, page.getByRole('search')];
  for (const region of regions) {
    await page.keyboard.press('F6');
    await expect(region.locator(':focus')).toHaveCount(1);
  }
});
