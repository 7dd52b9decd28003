import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { SuralPage } from '../pages/sural-page.ts';

const PLACES = [
  { hash: '#/', heading: 'Find' },
  { hash: '#/topic/calf-pain', heading: 'Calf pain' },
  { hash: '#/topic/polymyositis', heading: 'Polymyositis' },
  { hash: '#/topic/ck', heading: 'Creatine kinase' },
  { hash: '#/workup/presentation-calf-pain', heading: 'Calf pain: workup' },
  { hash: '#/narrow', heading: 'Narrow' },
  { hash: '#/browse/criteria', heading: 'Calculate' },
  { hash: '#/criteria/iim-2017', heading: 'Myositis (IIM) classification criteria, EULAR/ACR 2017' },
  { hash: '#/criteria/ra-2010', heading: 'Rheumatoid arthritis classification criteria, ACR/EULAR 2010' },
  { hash: '#/compare', heading: 'Compare' },
  { hash: '#/compare/table-calf-pain-causes', heading: 'Calf pain: five autoimmune groups side by side' },
  { hash: '#/handout/handout-calf-pain', heading: 'Pain in the calf' },
  { hash: '#/browse/checklist', heading: 'Workups' },
  { hash: '#/coverage', heading: 'What this pack covers' },
  { hash: '#/settings', heading: 'Settings' },
  { hash: '#/topic/no-such-topic', heading: 'Not in this pack' },
  { hash: '#/nowhere', heading: 'Not in this pack' },
] as const;

/** What axe finds wrong, short enough to read. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // The other mode opens a second page, which the window denies.
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map((node) => node.target.join(' '));
    return `${id}, ${nodes.length} ×: ${places.join(', ')}`;
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every page is accessible in ${colorScheme} colors`, async ({ page }) => {
    test.slow();
    const sural = new SuralPage(page);
    await page.emulateMedia({ colorScheme });
    for (const { hash, heading } of PLACES) {
      await sural.visit(hash);
      await expect(
        sural.main.getByRole('heading', { level: 1, name: heading, exact: true }).first(),
      ).toBeAttached();
      expect(await faults(page), hash).toEqual([]);
    }
  });
}

test('what opens over a page is accessible', async ({ page }) => {
  const sural = new SuralPage(page);
  await expect(sural.search).toBeFocused();
  await page.keyboard.type('ck');
  await expect(sural.results.first()).toBeVisible();
  expect(await faults(page), 'results').toEqual([]);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('xqzv wqx');
  await expect(page.getByText('Nothing found for')).toBeVisible();
  expect(await faults(page), 'nothing found').toEqual([]);
  await page.keyboard.press('Escape');

  await sural.visit('#/topic/ck');
  await expect(sural.heading).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('s');
  await expect(page.getByRole('dialog', { name: 'Sources' })).toBeVisible();
  expect(await faults(page), 'sources').toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Shortcuts' })).toBeVisible();
  expect(await faults(page), 'shortcuts').toEqual([]);
  await page.keyboard.press('Escape');

  await sural.visit('#/handout/handout-dvt');
  await page.locator('summary').click();
  await expect(page.getByLabel('Add a leaflet to this print')).toBeVisible();
  expect(await faults(page), 'what is printed').toEqual([]);
});

test('a narrowed list is accessible, with its reasons and while a finding is typed', async ({ page }) => {
  const sural = new SuralPage(page);
  await page.keyboard.type('calf pain, rash, no fever');
  const offer = page.getByRole('option', { name: /Narrow by these findings/ });
  await expect(offer).toBeVisible();
  expect(await faults(page), 'offer').toEqual([]);
  await page.keyboard.press('Enter');
  const reasons = sural.main.getByRole('button', { name: /^Reasons for Dermatomyositis/ });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    if ((await reasons.getAttribute('aria-expanded')) === 'false') await reasons.click();
    await expect(
      sural.main.getByText('First tests').or(sural.main.getByText('Workups')).first(),
    ).toBeVisible();
    expect(await faults(page), `lanes, ${colorScheme}`).toEqual([]);
  }
  await page.keyboard.press('f');
  await page.keyboard.type('dark urine');
  await expect(
    page.getByRole('listbox', { name: 'Findings to add' }).getByRole('option').first(),
  ).toBeVisible();
  expect(await faults(page), 'typing').toEqual([]);
});

test('a small window has everything, and nothing runs over its edges', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 600 });
  const sural = new SuralPage(page);
  for (const { hash, heading } of PLACES) {
    await sural.visit(hash);
    await expect(
      sural.main.getByRole('heading', { level: 1, name: heading, exact: true }).first(),
    ).toBeAttached();
    const over = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return { right: scrollWidth - window.innerWidth, bottom: scrollHeight - window.innerHeight };
    });
    expect(over, hash).toEqual({ right: 0, bottom: 0 });
  }
  await page.getByRole('button', { name: /^Consultation/ }).click();
  await expect(sural.tray.getByRole('button', { name: 'Next patient' })).toBeVisible();
});
