import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';

/** Where a browser may be, in the order in which they are tried. */
export interface BrowserPlaces {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  /** Playwright's own browser, whether it has been downloaded or not. */
  bundled: string;
  exists(file: string): boolean;
}

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const WINDOWS_BROWSERS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const MAC_BROWSERS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const LINUX_BROWSERS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

/** The first browser that is there: the one named by SURAL_BROWSER, Playwright's own, then an installed one. */
export function chooseBrowser(places: BrowserPlaces): string | undefined {
  const named = places.env['SURAL_BROWSER'];
  if (named) {
    if (!places.exists(named)) throw new Error(`SURAL_BROWSER names ${named}, which is not there.`);
    return named;
  }
  return [places.bundled, ...installedBrowsers(places)].find((file) => file !== '' && places.exists(file));
}

function installedBrowsers({ env, platform }: BrowserPlaces): string[] {
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.flatMap((name) => env[name] ?? []);
    return WINDOWS_BROWSERS.flatMap((name) => folders.map((folder) => `${folder}\\${name}`));
  }
  if (platform === 'darwin')
    return MAC_BROWSERS.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  const folders = (env['PATH'] ?? '').split(':').filter(Boolean);
  return LINUX_BROWSERS.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

/** Finds a browser for the tests, installs one where that is possible without asking, or says what to install. */
export function findBrowser(): string {
  const places = {
    env: process.env,
    platform: process.platform,
    bundled: bundledBrowser(),
    exists: existsSync,
  };
  const found = chooseBrowser(places) ?? (installChromium() ? chooseBrowser(places) : undefined);
  if (found) return found;
  throw new Error(
    'The tests need Chromium, Chrome or Edge. On Debian or Ubuntu: "apt-get install -y chromium". ' +
      'Elsewhere: "npx playwright install chromium", or set SURAL_BROWSER to the program file of a browser.',
  );
}

/** Options to launch it with: the browser found here, and no sandbox for root, whom Chromium refuses otherwise. */
export function browserOptions(): { executablePath: string; args: string[] } {
  return { executablePath: findBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
}

function bundledBrowser(): string {
  try {
    return chromium.executablePath();
  } catch {
    // Playwright has none for this system.
    return '';
  }
}

/** Debian's own package, where the tests run as root, as they do in a container. */
function installChromium(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/debian_version'))
    return false;
  console.log('Installing Chromium for the tests (apt-get install -y chromium) …');
  const apt = (...words: string[]): boolean =>
    spawnSync('apt-get', ['-q', ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  // Fails at first where the lists of packages have never been fetched.
  return apt('install', '-y', 'chromium') || (apt('update') && apt('install', '-y', 'chromium'));
}
