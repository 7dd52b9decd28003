import { KINDS } from '../../src/shared/domain/kinds.ts';
import { call } from '../call.ts';
import { expect, test } from '../fixtures.ts';
import type { Page } from 'playwright';

/** One address for every kind of page, with topics that the pack really has. */
async function everyPlace(page: Page): Promise<string[]> {
  const { topics } = await call(page, 'content.browse', {});
  const idsOf = (kind: string): string[] => topics.filter((topic) => topic.kind === kind).map(({ id }) => id);
  const first = (kind: string): string => idsOf(kind)[0] ?? 'missing';
  return [
    '#/',
    ...KINDS.filter((kind) => idsOf(kind).length > 0).map((kind) => `#/topic/${first(kind)}`),
    ...KINDS.map((kind) => `#/browse/${kind}`),
    `#/workup/${first('checklist')}`,
    `#/compare/${first('comparison')}`,
    `#/compare?ids=${idsOf('condition').slice(0, 3).join(',')}`,
    `#/handout/${first('handout')}`,
    '#/coverage',
    '#/settings',
    '#/no-such-page',
  ];
}

test('no page asks for anything outside the program', async ({ host, page }) => {
  for (const place of await everyPlace(page)) {
    await test.step(place, async () => {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, place);
      await expect(page.locator('main h1').first()).toBeVisible();
      expect(host.watch.foreignRequests).toEqual([]);
      expect(host.watch.violations).toEqual([]);
      expect(host.watch.errors).toEqual([]);
    });
  }
});

test('searching stays inside the program', async ({ host, page }) => {
  await page.getByRole('combobox').first().fill('calf pain');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(host.watch.foreignRequests).toEqual([]);
});

test('the watch sees what it has to see', async ({ host, page }) => {
  await page.evaluate(() => fetch('https://example.org/').catch(() => undefined));
  await expect.poll(() => host.watch.violations.length).toBeGreaterThan(0);
  host.watch.forget();
});
