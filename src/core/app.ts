import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { Handlers } from '../shared/contract/index.ts';
import { compareHandlers } from './compare/handlers.ts';
import { consultationHandlers } from './consultation/handlers.ts';
import { contentHandlers } from './content/handlers.ts';
import { openPack, PackError } from './content/pack.ts';
import { criteriaHandlers } from './criteria/handlers.ts';
import { suggestHandlers } from './criteria/suggest-handler.ts';
import { exportHandlers } from './exports/handlers.ts';
import { handoutHandlers } from './handouts/handlers.ts';
import { narrowHandlers } from './narrow/handlers.ts';
import { packHandlers } from './packs/handlers.ts';
import { searchHandlers } from './search/handlers.ts';
import { searchHere } from './search/search-service.ts';
import { searchInWorker } from './search/worker-search.ts';
import { bundleHandlers } from './userdata/bundles.ts';
import { openUserData, UserDataError } from './userdata/database.ts';
import { rangeHandlers } from './userdata/lab-ranges.ts';
import { letterheadHandlers } from './userdata/letterhead.ts';
import { settingsHandlers } from './userdata/settings.ts';
import { sampleTitles, warmUp } from './warm-up.ts';
import { workupHandlers } from './workup/handlers.ts';

/** What a host gives to the core. The core reads no environment, no clock and no path of its own. */
export interface AppDependencies {
  packPath: string;
  /** Folder for the user's own file; made if it is missing. */
  dataFolder: string;
  now: () => Date;
  /** Text of `handouts/document.css` and `tables.css`, which a bundled host holds differently than one that runs from source. */
  documentCss: string;
  host: Pick<Handlers, 'host.info' | 'host.savePdf' | 'host.saveFile' | 'host.openFile'>;
  /** Starts `search/worker.ts` in a thread of its own. If left out, the search runs in this one. */
  startSearchWorker?: (workerData: { packPath: string }) => Worker;
}

/**
 * The thread warms itself up with more. Here: what is read once, and the way to the thread and back. The window that opens
 * comes first: what is read once takes a tenth of a second.
 */
const WARM_UP = { titles: 4, afterMs: 250 };

export interface App {
  handlers: Handlers;
  /** Closes all files. The app must not be called afterwards. */
  close(): void;
}

/** The whole of Sural behind its contract. Throws where a file cannot serve: see `whyNotOpened`. */
export function createApp({
  packPath,
  dataFolder,
  now,
  documentCss,
  host,
  startSearchWorker,
}: AppDependencies): App {
  const pack = openPack(packPath);
  const userData = openUserData(join(dataFolder, 'user.sqlite'));
  const here = searchHere(pack.db);
  const search = startSearchWorker ? searchInWorker(startSearchWorker({ packPath }), here) : here;
  const today = (): string => localDate(now());
  const found = searchHandlers(pack, search);
  const narrowed = narrowHandlers(pack);
  const ask = async (text: string): Promise<void> => {
    await found['search.query']({ text });
    await narrowed['narrow.read']({ text });
  };
  const stopWarmUp = startSearchWorker && warmUp(ask, sampleTitles(pack.db, WARM_UP.titles), WARM_UP.afterMs);
  return {
    handlers: {
      ...found,
      ...contentHandlers(pack, today),
      ...compareHandlers(pack),
      ...narrowed,
      ...workupHandlers(pack, today),
      ...handoutHandlers(pack, userData, today, documentCss),
      ...exportHandlers(pack, today, documentCss),
      ...consultationHandlers(pack),
      ...packHandlers(pack),
      ...settingsHandlers(userData),
      ...letterheadHandlers(userData),
      ...bundleHandlers(userData),
      ...rangeHandlers(userData, pack),
      ...criteriaHandlers(pack),
      ...suggestHandlers(pack, today),
      ...host,
    },
    close() {
      stopWarmUp?.();
      search.close();
      pack.db.close();
      userData.close();
    },
  };
}

/** Why `createApp` threw, in words for the person at the screen; undefined where only the log can say. */
export function whyNotOpened(error: unknown): string | undefined {
  return error instanceof PackError || error instanceof UserDataError ? error.message : undefined;
}

/** The calendar date at the clinician's place, as YYYY-MM-DD. */
function localDate(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
