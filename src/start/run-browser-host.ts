import { homedir } from 'node:os';
import path from 'node:path';
import { createApp } from '../core/app.ts';
import { readDocumentCss } from '../core/handouts/read-document-css.ts';
import { CallError } from '../shared/contract/reply.ts';
import { defaultDataFolder } from '../webhost/default-data-folder.ts';
import { startBrowserHost } from '../webhost/server.ts';
import type { StartOptions } from './arguments.ts';
import { openAddress } from './open-address.ts';
import { programFolder } from './program-folder.ts';

/** Serves Sural to the browser until Ctrl+C. */
export async function runBrowserHost({ open, port }: Pick<StartOptions, 'open' | 'port'>): Promise<void> {
  const { env, platform } = process;
  const app = createApp({
    packPath: path.resolve(env['SURAL_PACK'] ?? path.join(programFolder, 'resources', 'content.sqlite')),
    dataFolder: defaultDataFolder({ platform, home: homedir(), env }),
    now: () => new Date(),
    documentCss: readDocumentCss(),
    host: {
      'host.info': () => ({ kind: 'browser', savesPdf: false }),
      'host.savePdf': () => {
        throw new CallError('not-available', 'The browser saves a PDF from its own print dialog.');
      },
    },
  });
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

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => {
      resolve();
    });
    process.once('SIGTERM', () => {
      resolve();
    });
  });
}
