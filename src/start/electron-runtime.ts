import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The folder of the package `electron`, which holds the runtime once it has been downloaded. */
const electronFolder = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));

const LOOK_MS = 3_000;
const DOWNLOAD_MS = 10 * 60_000;
/** Long enough to unpack a download that lies in the cache of this user. */
const UNPACK_MS = 12_000;

/** The program file of the runtime, or nothing while it has not been downloaded. */
export function findElectron(env: NodeJS.ProcessEnv = process.env): string | undefined {
  // The package itself would start the download when it is asked; its files say the same without that.
  const pathFile = path.join(electronFolder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const folder = env['ELECTRON_OVERRIDE_DIST_PATH'] ?? path.join(electronFolder, 'dist');
  const file = path.join(folder, readFileSync(pathFile, 'utf8'));
  return existsSync(file) ? file : undefined;
}

/** Tries to get the runtime, from the cache or from the internet. Gives up soon where there is no way out. */
export async function fetchElectron(env: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
  console.log('Looking for the window runtime (Electron) …');
  const online = await canReach(downloadHost(env));
  if (online) console.log('Downloading it, about 110 MB …');
  await install(env, online ? DOWNLOAD_MS : UNPACK_MS);
  return findElectron(env);
}

/** Where the download would come from: the mirror that npm or the environment names, else the project's own place. */
export function downloadHost(env: Readonly<Record<string, string | undefined>>): string {
  return (
    env['ELECTRON_MIRROR'] ??
    env['npm_config_electron_mirror'] ??
    'https://github.com/electron/electron/releases/'
  );
}

async function canReach(address: string): Promise<boolean> {
  try {
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(LOOK_MS) });
    return true;
  } catch {
    return false;
  }
}

/** Runs the installer of the package. Its output is left out: the caller says in one line what came of it. */
function install(env: NodeJS.ProcessEnv, timeout: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(electronFolder, 'install.js')], {
      env,
      stdio: 'ignore',
      timeout,
    });
    child.on('error', () => {
      resolve();
    });
    child.on('close', () => {
      resolve();
    });
  });
}
