import path from 'node:path';
import { startBrowserHost } from '../webhost/server.ts';
import type { StartOptions } from './arguments.ts';
import { openBrowserApp, usualPack } from './browser-app.ts';
import { interrupted } from './interrupted.ts';
import { openAddress } from './open-address.ts';
import { programFolder } from './program-folder.ts';

/** Serves Sural to the browser until Ctrl+C. */
export async function runBrowserHost({ open, port }: Pick<StartOptions, 'open' | 'port'>): Promise<void> {
  const app = openBrowserApp(usualPack());
  const host = await startBrowserHost({
    handlers: app.handlers,
    rendererFolder: path.join(programFolder, 'out', 'renderer'),
    port,
    reportFault: (where, error) => {
      console.error(`${where}: ${error instanceof Error ? error.name : 'fault'}`);
    },
  });
  console.log(`Sural runs at ${host.openAddress}`);
  console.log('Ctrl+C ends it.');
  if (open) openAddress(host.openAddress);
  await interrupted();
  await host.stop();
  app.close();
}
