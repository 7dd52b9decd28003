/** `npm start`: builds what is missing, then opens the window, or the browser where there can be no window. */
import { readArguments, USAGE, type StartOptions } from './start/arguments.ts';
import { fetchElectron, findElectron } from './start/electron-runtime.ts';
import { whyNoWindow } from './start/no-window.ts';
import { prepare } from './start/prepare.ts';
import { runWindow } from './start/run-window.ts';

process.exitCode = await start(process.argv.slice(2));

async function start(words: readonly string[]): Promise<number> {
  const options = readArguments(words);
  if ('wrong' in options) {
    console.error(`${options.wrong}\n${USAGE}`);
    return 2;
  }
  if (!(await prepare(process.env))) return 1;
  if (options.host !== 'browser') {
    const reason = await openWindow();
    if (reason === undefined) return 0;
    console.log(
      `No window: ${reason}.${options.host === undefined ? ' Sural opens in the browser instead.' : ''}`,
    );
    if (options.host === 'electron') return 1;
  }
  return serveBrowser(options);
}

/** Answers why there was no window, or nothing after it has been closed. */
async function openWindow(): Promise<string | undefined> {
  const { platform, env } = process;
  const reason = whyNoWindow({ platform, env, isRoot: process.getuid?.() === 0 });
  if (reason !== undefined) return reason;
  const electron = findElectron() ?? (await fetchElectron());
  if (electron === undefined)
    return 'the window runtime (Electron) is not installed and could not be downloaded';
  return runWindow(electron);
}

async function serveBrowser(options: StartOptions): Promise<number> {
  try {
    // Loaded only here, because the window does not need the core in this process.
    const { runBrowserHost } = await import('./start/run-browser-host.ts');
    await runBrowserHost(options);
    return 0;
  } catch (error) {
    console.error(`Sural cannot start: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
