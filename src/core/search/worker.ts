/** The thread of the search: loads the index of a pack, then answers one query at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import { openReadOnly } from '../sqlite/database.ts';
import { loadSearch } from './search-service.ts';
import type { SearchAnswer, SearchQuestion } from './worker-search.ts';

const { packPath } = workerData as { packPath: string };
const db = openReadOnly(packPath);
const search = loadSearch(db);
db.close();

parentPort?.on('message', ({ id, text, kinds, limit }: SearchQuestion) => {
  const answer: SearchAnswer = { id, answer: search.find(text, kinds, limit) };
  parentPort?.postMessage(answer);
});
