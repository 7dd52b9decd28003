import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildPack } from '../../../db/build/build.ts';
import { openReadOnly, type ReadableDb } from '../sqlite/database.ts';
import { searchHere } from './search-service.ts';
import { searchInWorker } from './worker-search.ts';

let folder: string;
let packPath: string;
let db: ReadableDb;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sural-worker-'));
  packPath = join(folder, 'content.sqlite');
  buildPack({ contentFolder: join(import.meta.dirname, '../../../db/fixtures/second-subject'), packPath });
  db = openReadOnly(packPath);
});
afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

const start = (path: string): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { workerData: { packPath: path } });

it('answers from its thread as it would here', async () => {
  const search = searchInWorker(start(packPath), searchHere(db));
  const texts = ['blue', 'hand', 'a', '', 'nothing like it'];
  const answers = await Promise.all(texts.map((text) => search.find(text, [], 5)));
  expect(answers).toEqual(texts.map((text) => searchHere(db).find(text, [], 5)));
  search.close();
});

it('answers here when the thread fails', async () => {
  const search = searchInWorker(start(join(folder, 'missing.sqlite')), searchHere(db));
  const here = searchHere(db).find('blue', [], 5);
  expect(await search.find('blue', [], 5)).toEqual(here);
  expect(await search.find('blue', [], 5)).toEqual(here);
  search.close();
});
