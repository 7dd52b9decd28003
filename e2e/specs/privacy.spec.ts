import type { Page } from 'playwright';
import { call } from '../call.ts';
import { expect, test } from '../fixtures.ts';
import { filesWith } from '../on-disk.ts';

/** A word that stands for what is said about a patient, and that nothing else contains. */
const MARK = 'zqxvjkwpatient';

test('what is said about a patient is nowhere on disk', async ({ host, page }) => {
  const [checklist] = (await call(page, 'content.browse', { kind: 'checklist' })).topics;
  if (!checklist) throw new Error('The pack has no checklist.');
  const [item] = (await call(page, 'workup.protocol', { id: checklist.id })).tiers.flatMap(
    (tier) => tier.items,
  );
  if (!item) throw new Error('The checklist has no item.');
  const run = {
    checklistId: checklist.id,
    entries: [{ itemId: item.id, state: 'resulted' as const, note: `${MARK} note` }],
  };
  await call(page, 'consultation.put', { runs: [run], handouts: [] });
  await page.reload();
  expect((await call(page, 'consultation.get', {})).runs).toEqual([run]);

  await page.getByRole('combobox').first().fill(`${MARK} calf pain`);
  await page.evaluate((id) => {
    location.hash = `#/workup/${id}`;
  }, checklist.id);
  await expect(page.locator('main h1').first()).toBeVisible();

  await host.close();
  // The search works: a browser does keep the address of the page.
  if (host.kind === 'browser')
    expect(filesWith(new URL(host.origin).host, host.profileFolder)).not.toEqual([]);
  expect(filesWith(MARK, host.dataFolder)).toEqual([]);
  expect(filesWith(MARK, host.profileFolder)).toEqual([]);
});

test('a run outlives the death of its page, and not the end of the program', async ({
  host,
  page,
  hostKind,
}) => {
  test.skip(hostKind !== 'browser', 'a page of its own can be killed and opened again in a browser only');
  const note = (on: Page) => on.getByRole('textbox', { name: 'Note' }).first();
  await page.goto(`${host.origin}/#/workup/family-myositis`);
  await note(page).fill(`${MARK} note`);
  await expect.poll(async () => (await call(page, 'consultation.get', {})).runs.length).toBe(1);

  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  // The page cannot answer any more.
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  const again = await page.context().newPage();
  await again.goto(`${host.origin}/#/workup/family-myositis`);
  await expect(note(again)).toHaveValue(`${MARK} note`);

  await host.close();
  expect(filesWith(MARK, host.dataFolder)).toEqual([]);
  expect(filesWith(MARK, host.profileFolder)).toEqual([]);
});

test('the next patient finds nothing of the last one', async ({ page }) => {
  await call(page, 'consultation.put', { runs: [], handouts: ['handout-calf-pain'] });
  await call(page, 'consultation.clear', {});
  await page.reload();
  expect(await call(page, 'consultation.get', {})).toEqual({ runs: [], handouts: [] });
});
