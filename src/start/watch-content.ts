import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { App } from '../core/app.ts';
import { startBrowserHost } from '../webhost/server.ts';
import { openBrowserApp } from './browser-app.ts';
import { interrupted } from './interrupted.ts';
import { openAddress } from './open-address.ts';
import { prepare } from './prepare.ts';
import { programFolder } from './program-folder.ts';

/**
 * `npm run content:watch [-- <content folder>] [--no-open]`: Sural in a browser, on content that is built again at every save.
 * A mistake is printed with its place, and the last good content stays. Reload the page to see a change.
 */
const named = process.argv.slice(2).find((word) => !word.startsWith('--'));
const contentFolder = path.resolve(named ?? path.join(programFolder, 'db', 'content'));
const drafts = mkdtempSync(path.join(tmpdir(), 'sural-watch-'));
/** A save of one file comes as several events. */
const QUIET_MS = 150;

let builds = 0;
let app: App | undefined;

if (!(await prepare({ SURAL_PACK: 'is built here' }))) process.exit(1);
build();
if (!app) {
  console.error('Mend the mistakes and start again.');
  process.exit(1);
}
// The host keeps this object; a new build only changes what it holds.
const handlers = { ...app.handlers };
const host = await startBrowserHost({
  handlers,
  rendererFolder: path.join(programFolder, 'out', 'renderer'),
  reportFault: (where, error) => {
    console.error(`${where}:`, error);
  },
});
console.log(`Watching ${contentFolder}\nSural runs at ${host.openAddress}\nCtrl+C ends it.`);
if (!process.argv.includes('--no-open')) openAddress(host.openAddress);

let waiting: NodeJS.Timeout | undefined;
const watcher = watch(contentFolder, { recursive: true }, () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    if (build() && app) Object.assign(handlers, app.handlers);
  }, QUIET_MS);
});

await interrupted();
watcher.close();
await host.stop();
app.close();
rmSync(drafts, { recursive: true });

/** Builds into a new file, since the old one is open. Answers false where the content has mistakes. */
function build(): boolean {
  builds += 1;
  const packPath = path.join(drafts, `${builds}.sqlite`);
  const builder = path.join(programFolder, 'db', 'build', 'cli.ts');
  const { status } = spawnSync(process.execPath, [builder, contentFolder, packPath], {
    stdio: ['ignore', 1, 2],
  });
  if (status !== 0) return false;
  app?.close();
  app = openBrowserApp(packPath);
  return true;
}
