import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowserHost } from './e2e/hosts/browser.ts';
import { call } from './e2e/call.ts';
const folder = mkdtempSync(path.join(tmpdir(), 'sural-shots-'));
const host = await openBrowserHost({
  dataFolder: path.join(folder, 'data'),
  profileFolder: path.join(folder, 'profile'),
  viewport: { width: 1280, height: 800 },
});
const { page } = host;
const { text } = await call(page, 'consultation.export', {
  runs: [
    { checklistId: 'family-gbs-cidp', entries: [{ itemId: 'ecg', state: 'ordered' }] },
    { checklistId: 'presentation-calf-pain', entries: [{ itemId: 'ck', state: 'ordered' }] },
  ],
  handouts: [],
});
const file = path.join(folder, 'a.json');
writeFileSync(file, text.replace(/"version": "2026[^"]*"/, '"version": "2020.1.0"').replace('zz', ''));
for (let i = 0; i < 2; i++) {
  const chooser = page.waitForEvent('filechooser', { timeout: 4000 });
  await page.keyboard.press('Control+o');
  await (await chooser).setFiles(file);
  await page.waitForTimeout(500);
  await page.screenshot({ path: `/tmp/wshots/open-${i}.png` });
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Guillain/ }).waitFor();
  console.log(
    await page.evaluate(() => [
      document.querySelectorAll('dialog[open]').length,
      document.activeElement?.outerHTML.slice(0, 80),
    ]),
  );
}
await host.close();
