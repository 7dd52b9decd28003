import path from 'node:path';
import { _electron } from 'playwright';
import { findElectron } from '../../src/start/electron-runtime.ts';
import { whyNoWindow } from '../../src/start/no-window.ts';
import type { Host, HostOptions } from './host.ts';
import { programFolder } from './program.ts';
import { Watch } from './watch.ts';

/** Why the window cannot be tested on this computer; undefined where it can. */
export function whyNoElectron(): string | undefined {
  if (findElectron() === undefined)
    return 'the Electron runtime is not installed (npx install-electron downloads it)';
  // For root the tests turn the sandbox of Chromium off, which the program itself never does.
  return whyNoWindow({ platform: process.platform, env: process.env, isRoot: false });
}

/** The real window. */
export async function openElectron({ dataFolder, viewport }: HostOptions): Promise<Host> {
  const electron = await _electron.launch({
    executablePath: findElectron() ?? '',
    args: [programFolder, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...definedOnly(process.env), SURAL_DATA_DIR: dataFolder },
  });
  const watch = new Watch(electron.context(), (url) => url.startsWith('app://sural/'));
  const page = await electron.firstWindow();
  await page.setViewportSize(viewport);
  return {
    kind: 'electron',
    page,
    origin: 'app://sural',
    dataFolder,
    profileFolder: path.join(dataFolder, 'chromium'),
    watch,
    shell: {
      clickMenu: (id) =>
        electron.evaluate(({ Menu }, item) => {
          Menu.getApplicationMenu()?.getMenuItemById(item)?.click();
        }, id),
      answerSaveDialog: (file) =>
        electron.evaluate(({ dialog }, filePath) => {
          dialog.showSaveDialog = () =>
            Promise.resolve({ canceled: filePath === undefined, filePath: filePath ?? '' });
        }, file),
      answerOpenDialog: (file) =>
        electron.evaluate(({ dialog }, filePath) => {
          dialog.showOpenDialog = () =>
            Promise.resolve({
              canceled: filePath === undefined,
              filePaths: filePath === undefined ? [] : [filePath],
            });
        }, file),
    },
    close: () => electron.close(),
  };
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
