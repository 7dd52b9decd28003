import { spawn } from 'node:child_process';
import path from 'node:path';
import { chromium } from 'playwright';
import { browserOptions } from '../find-browser.ts';
import type { Host, HostOptions } from './host.ts';
import { ended, programFolder, waitForLine } from './program.ts';
import { Watch } from './watch.ts';

/** Sural as `npm start -- --host browser` runs it, in a real browser with a profile of its own. */
export async function openBrowserHost({ dataFolder, profileFolder, viewport }: HostOptions): Promise<Host> {
  const child = spawn(
    process.execPath,
    [path.join(programFolder, 'src', 'start.ts'), '--host', 'browser', '--no-open'],
    { env: { ...process.env, SURAL_DATA_DIR: dataFolder }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const [, address = ''] = await waitForLine(child, /^Sural runs at (\S+)$/);
  const { origin } = new URL(address);
  const own = new Set([origin, origin.replace('http', 'ws')]);
  // A profile on disk, as people have one, so that a test can look for what was left there.
  const context = await chromium.launchPersistentContext(profileFolder, { ...browserOptions(), viewport });
  const watch = new Watch(context, (url) => own.has(URL.parse(url)?.origin ?? ''));
  const page = await context.newPage();
  // File dialogs go to the tests from the start: without a listener the browser would open its own.
  page.on('filechooser', () => undefined);
  await page.goto(address);
  return {
    kind: 'browser',
    page,
    origin,
    dataFolder,
    profileFolder,
    watch,
    close: async () => {
      await context.close();
      child.kill('SIGINT');
      const code = await ended(child);
      if (code !== 0) throw new Error(`The browser host ended with code ${String(code)}.`);
    },
  };
}
