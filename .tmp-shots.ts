import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowserHost } from './e2e/hosts/browser.ts';
import { call } from './e2e/call.ts';
const folder = mkdtempSync(path.join(tmpdir(), 'sural-shots-'));
const host = await openBrowserHost({ dataFolder: path.join(folder, 'data'), profileFolder: path.join(folder, 'profile'), viewport: { width: 1280, height: 800 } });
const { page } = host;
const go = (hash: string) => page.evaluate((h) => { location.hash = h; }, hash);
const shot = (name: string) => page.screenshot({ path: `/tmp/wshots/${name}.png` });
await call(page, 'consultation.put', { runs: [
  { checklistId: 'family-gbs-cidp', entries: [{ itemId: 'ecg', state: 'ordered' }] },
  { checklistId: 'family-myositis', redFlagsPresent: [], entries: [
    { itemId: 'ck', state: 'resulted', results: [{ field: 'ck', value: 4200, unit: 'U/L', upperLimit: 200 }], date: '2026-11-18' },
    { itemId: 'medicines', state: 'resulted', note: 'atorvastatin, Mrs Example' },
    { itemId: 'respiratory-function-fvc', state: 'resulted', results: [{ field: 'fvc', value: 52, unit: 'mL/kg' }] },
    { itemId: 'emg', state: 'resulted', results: [{ field: 'pattern', pattern: 'normal' }] },
    { itemId: 'tsh', state: 'refused' },
    { itemId: 'ldh', state: 'not-available' },
  ] } ], handouts: [] });
await call(page, 'ranges.set', { testId: 'ck', field: 'ck', unit: 'U/L', upper: 200 });
await call(page, 'ranges.set', { testId: 'tsh', field: 'tsh', unit: 'm[IU]/L', lower: 0.27, upper: 4.2 });
await page.reload();
await page.waitForTimeout(800);
await go('#/workup/family-myositis');
await page.waitForTimeout(1200);
await shot('w-1280');
await page.getByRole('button', { name: 'Creatine kinase (CK): Resulted' }).focus();
await page.evaluate(() => document.activeElement?.scrollIntoView({ block: 'center' }));
await page.waitForTimeout(300);
await shot('w-1280-ck');
const conflict = page.getByRole('button', { name: /Results disagree/ });
if (await conflict.count()) { await conflict.click(); await page.waitForTimeout(200); await shot('w-conflict'); await page.keyboard.press('Escape'); }
await page.emulateMedia({ colorScheme: 'dark' });
await page.waitForTimeout(200);
await shot('w-1280-dark');
await page.setViewportSize({ width: 800, height: 600 });
await page.waitForTimeout(300);
await shot('w-800-dark');
await page.emulateMedia({ colorScheme: 'light' });
await page.evaluate(() => document.querySelector('main h1')?.scrollIntoView());
await page.waitForTimeout(200);
await shot('w-800');
await page.setViewportSize({ width: 1280, height: 800 });
await go('#/settings'); await page.waitForTimeout(400); await shot('settings');
await page.keyboard.press('Control+Shift+n'); await page.keyboard.press('Alt+Shift+n'); await page.waitForTimeout(500); await shot('lost');
await host.close();
