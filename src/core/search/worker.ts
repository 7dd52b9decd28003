/** The thread of the search: loads the index of a pack, then answers one query at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import { openReadOnly } from '../sqlite/database.ts';
import { sampleTitles, warmUp } from '../warm-up.ts';
import { loadSearch } from './search-service.ts';
import type { SearchAnswer, SearchQuestion } from './worker-search.ts';

/** Enough for the code of the search to be compiled, few enough for a slow computer. */
const WARM_UP_TITLES = 16;
const HITS = 20;

const { packPath } = workerData as { packPath: string };
const db = openReadOnly(packPath);
const search = loadSearch(db);
const titles = sampleTitles(db, WARM_UP_TITLES);
db.close();

parentPort?.on('message', ({ id, text, kinds, limit }: SearchQuestion) => {
  const answer: SearchAnswer = { id, answer: search.find(text, kinds, limit) };
  parentPort?.postMessage(answer);
});
warmUp((text) => search.find(text, [], HITS), titles);
