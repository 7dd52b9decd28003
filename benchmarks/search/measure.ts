/** One engine at one size, in a process of its own: builds, loads, types, answers. Prints what it measured as JSON. */
import { ENGINES, type LoadedEngine } from './engines.ts';
import { readCorpus, type BenchSection } from './corpus.ts';
import { generate, generator } from './generate.ts';
import { isAnswerable, readQueries, scoreOf, type JudgedQuery, type Score } from './quality.ts';

export interface Task {
  engine: string;
  corpus: string[];
  queries: string[];
  size: number;
  /** Answers the judged queries, too. */
  quality: boolean;
}

export interface Measured {
  engine: string;
  note?: string;
  sections: number;
  buildMs: number;
  loadMs: number;
  storedBytes: number;
  heldBytes: number;
  keystrokesMs: number[];
  /** By set of queries, in their order. */
  scores: Record<string, Score[]>;
  /** Time of each whole judged query. */
  answersMs: number[];
}

/** An engine gets so long for the keystrokes; slow ones are measured on fewer. */
const TYPING_MS = 15_000;
const LOADS = 5;

export function sectionsOf({ corpus, size }: Pick<Task, 'corpus' | 'size'>): BenchSection[] {
  return corpus.length > 0 ? readCorpus(corpus, size) : generate(Math.min(size, 47_000));
}

/** The judged queries that the sections can answer; without any, names from the sections, right and with a slip. */
export function queriesOf(files: readonly string[], sections: readonly BenchSection[]): JudgedQuery[] {
  const topicOf = new Map(sections.map(({ id, topic }) => [id, topic]));
  if (files.length > 0)
    return files.flatMap((file) => readQueries(file)).filter((query) => isAnswerable(query, topicOf));
  const random = generator(3);
  return Array.from({ length: 120 }, () => sections[Math.floor(random() * sections.length)]).flatMap(
    (section) => {
      if (!section) return [];
      const { title, topic } = section;
      const at = 1 + Math.floor(random() * (title.length - 2));
      const slip = title.slice(0, at) + title.slice(at + 1);
      return [
        { set: 'names', text: title, topics: new Set([topic]) },
        { set: 'names with a slip', text: slip, topics: new Set([topic]) },
      ];
    },
  );
}

async function measure(task: Task): Promise<Measured> {
  const sections = sectionsOf(task);
  const build = ENGINES[task.engine];
  if (!build) throw new Error(`there is no engine ${task.engine}`);
  const buildStart = performance.now();
  const built = await build(sections);
  const buildMs = performance.now() - buildStart;

  const loads: number[] = [];
  let heldBytes = 0;
  let engine: LoadedEngine | undefined;
  for (let round = 0; round < LOADS; round += 1) {
    const before = await held();
    const start = performance.now();
    engine = await built.load();
    loads.push(performance.now() - start);
    // The engine of the round before is freed by now: the first round alone says what one of them holds.
    if (round === 0) heldBytes = (await held()) - before;
  }
  if (!engine) throw new Error('nothing was loaded');

  const queries = queriesOf(task.queries, sections);
  const type = engine.topics ?? engine.sections;
  const keystrokesMs: number[] = [];
  const deadline = performance.now() + TYPING_MS;
  // Queries spread over all sets, each typed letter by letter.
  const step = Math.max(1, Math.floor(queries.length / 60));
  for (const { text } of queries.filter((_, at) => at % step === 0)) {
    for (let length = 1; length <= text.length && performance.now() < deadline; length += 1) {
      const start = performance.now();
      await type(text.slice(0, length), 20);
      keystrokesMs.push(performance.now() - start);
    }
  }

  const scores: Measured['scores'] = {};
  const answersMs: number[] = [];
  if (task.quality) {
    const topicOf = new Map(sections.map(({ id, topic }) => [id, topic]));
    for (const query of queries) {
      const start = performance.now();
      const ownTopics = query.topics && engine.topics;
      const found = ownTopics ? ownTopics(query.text, 100) : await engine.sections(query.text, 100);
      answersMs.push(performance.now() - start);
      const owners = ownTopics ? new Map(found.map((id) => [id, id])) : topicOf;
      (scores[query.set] ??= []).push(scoreOf(query, found, owners));
    }
  }
  return {
    engine: task.engine,
    ...(built.note === undefined ? {} : { note: built.note }),
    sections: sections.length,
    buildMs,
    loadMs: loads.toSorted((a, b) => a - b)[LOADS >> 1] ?? 0,
    storedBytes: built.bytes,
    heldBytes,
    keystrokesMs,
    scores,
    answersMs,
  };
}

/** What the garbage collector cannot free. Memory that SQLite holds for itself is not in it. */
async function held(): Promise<number> {
  // What the build left over is freed in several rounds, some of it only between two tasks.
  for (let round = 0; round < 4; round += 1) {
    global.gc?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const task = process.argv[2];
if (import.meta.main && task !== undefined) {
  process.stdout.write(JSON.stringify(await measure(JSON.parse(task) as Task)));
}
