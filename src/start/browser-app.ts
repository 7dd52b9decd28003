import { homedir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { createApp, type App } from '../core/app.ts';
import { readDocumentCss } from '../core/handouts/read-document-css.ts';
import { CallError } from '../shared/contract/reply.ts';
import { defaultDataFolder } from '../webhost/default-data-folder.ts';
import { programFolder } from './program-folder.ts';

/** The pack that a clinic has chosen, or the one that ships. */
export function usualPack(): string {
  const chosen = process.env['SURAL_PACK'];
  return chosen ? path.resolve(chosen) : path.join(programFolder, 'resources', 'content.sqlite');
}

/** The core as a browser gets it: printing to a file is left to the browser. */
export function openBrowserApp(packPath: string): App {
  const { env, platform } = process;
  return createApp({
    packPath,
    dataFolder: defaultDataFolder({ platform, home: homedir(), env }),
    now: () => new Date(),
    documentCss: readDocumentCss(),
    startSearchWorker: (workerData) =>
      new Worker(new URL('../core/search/worker.ts', import.meta.url), { workerData }),
    host: {
      'host.info': () => ({ kind: 'browser', savesPdf: false }),
      'host.savePdf': () => {
        throw new CallError('not-available', 'The browser saves a PDF from its own print dialog.');
      },
      'host.saveFile': noDialog,
      'host.openFile': noDialog,
    },
  });
}

/** The page saves and opens files with the dialogs of its browser, so that this process never sees where. */
function noDialog(): never {
  throw new CallError('not-available', 'The browser saves and opens files by itself.');
}
