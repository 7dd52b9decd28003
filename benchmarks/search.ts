/**
 * `npm run bench:search [-- --corpus sections.jsonl.gz … --queries queries.jsonl.gz …]`: the search against other engines, on
 * the same documents, in the same run. `--corpus` and `--queries` may be given several times; without them, sections are
 * generated. `--sizes 100,1000` and `--engines sural,lunr` narrow the run, `--no-page` leaves out the browser,
 * `--out file.md` says where the report goes.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { loadSearch, searchHere } from '../src/core/search/search-service.ts';
import { searchInWorker } from '../src/core/search/worker-search.ts';
import { openReadOnly } from '../src/core/sqlite/database.ts';
import { sql } from '../src/core/sqlite/sql.ts';
import { writeBenchPack } from './search/bench-pack.ts';
import { ENGINES } from './search/engines.ts';
import { queriesOf, sectionsOf, type Measured, type Task } from './search/measure.ts';
import { measurePage, PAGES, type PageMeasured } from './search/page.ts';
import { writeReport, type WorkerMeasured } from './search/report.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    queries: { type: 'string', multiple: true, default: [] },
    sizes: { type: 'string', default: '100,1000,10000,47000' },
    engines: { type: 'string' },
    'no-page': { type: 'boolean', default: false },
    out: { type: 'string', default: 'docs/benchmarks.md' },
  },
});
const files = {
  corpus: values.corpus.map((file) => resolve(file)),
  queries: values.queries.map((file) => resolve(file)),
};
const sizes = values.sizes.split(',').map(Number);
const largest = Math.max(...sizes);
const engines = values.engines?.split(',') ?? Object.keys(ENGINES);
const SHIPPED_PACK = resolve(import.meta.dirname, '../resources/content.sqlite');

const measured: Measured[] = [];
for (const size of sizes) {
  // The largest size takes the whole corpus, so that every judged section is there.
  const task = { ...files, size: size === largest ? Infinity : size, quality: size === largest };
  for (const engine of engines) {
    console.error(`${engine}, ${size} sections`);
    const result = measure({ ...task, engine });
    if (result) measured.push(result);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'sural-bench-pack-'));
try {
  const packPath = join(folder, 'content.sqlite');
  const sections = sectionsOf({ corpus: files.corpus, size: Infinity });
  const texts = typedTexts();
  console.error('worker');
  writeBenchPack(packPath, sections);
  const worker = await measureWorker(packPath, texts);
  const pages: PageMeasured[] = [];
  if (!values['no-page']) {
    console.error('page, yardstick');
    pages.push(await measurePage('a bare page', sectionCount(SHIPPED_PACK), SHIPPED_PACK, texts, PAGES.bare));
    console.error('page, shipped pack');
    pages.push(await measurePage('the shipped pack', sectionCount(SHIPPED_PACK), SHIPPED_PACK, texts));
    console.error(`page, ${sections.length} sections`);
    pages.push(await measurePage('the whole corpus', sections.length, packPath, texts));
  }
  writeReport(values.out, { measured, worker, pages, isGenerated: files.corpus.length === 0 });

  function typedTexts(): string[] {
    const names = queriesOf(files.queries, sections).filter(
      ({ text, topics }) => topics && /^[\w -]{5,28}$/.test(text),
    );
    const step = Math.max(1, Math.floor(names.length / 30));
    return names.filter((_, at) => at % step === 0).map(({ text }) => text);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** In a process of its own, so that no engine pays for the memory of another. */
function measure(task: Task): Measured | undefined {
  const program = join(import.meta.dirname, 'search/measure.ts');
  // JSON has no infinity.
  const text = JSON.stringify({ ...task, size: Math.min(task.size, Number.MAX_SAFE_INTEGER) });
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=6000', program, text],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  );
  if (status === 0) return JSON.parse(stdout) as Measured;
  console.error(`${task.engine} failed: ${signal ?? stderr.slice(-400)}`);
  return undefined;
}

/** Load as the thread does it, and whole round trips to the thread, letter by letter. */
async function measureWorker(packPath: string, texts: readonly string[]): Promise<WorkerMeasured> {
  const loads = Array.from({ length: 5 }, () => {
    const start = performance.now();
    const db = openReadOnly(packPath);
    loadSearch(db);
    db.close();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const db = openReadOnly(packPath);
  const thread = new Worker(new URL('../src/core/search/worker.ts', import.meta.url), {
    workerData: { packPath },
  });
  const search = searchInWorker(thread, searchHere(db));
  const roundTripsMs: number[] = [];
  await search.find('', [], 20);
  // The thread warms up, as it does before anybody types.
  await setTimeout(2000);
  for (const text of texts) {
    for (let length = 1; length <= text.length; length += 1) {
      const start = performance.now();
      await search.find(text.slice(0, length), [], 20);
      roundTripsMs.push(performance.now() - start);
    }
  }
  search.close();
  db.close();
  return { loadMs: loads[2] ?? 0, roundTripsMs };
}

function sectionCount(packPath: string): number {
  const db = openReadOnly(packPath);
  const count = db.get<{ n: number }>(sql`SELECT count(*) AS n FROM section`)?.n ?? 0;
  db.close();
  return count;
}
