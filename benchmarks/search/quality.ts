import { readLines } from './corpus.ts';
import { generator } from './generate.ts';

/** A query with what is right for it: topics for a name, graded sections for a question. */
export interface JudgedQuery {
  set: string;
  text: string;
  topics?: ReadonlySet<string>;
  sections?: ReadonlyMap<string, number>;
}

interface QueryRow {
  set?: string;
  text?: string;
  tids?: string[];
  rel?: Record<string, number>;
  nist?: string;
  kw?: string;
}

/** Reads a `.jsonl.gz` of one of the three kinds: nav, intent or liveqa. */
export function readQueries(file: string): JudgedQuery[] {
  return readLines<QueryRow>(file).flatMap((row): JudgedQuery[] => {
    if (row.tids) return [{ set: row.set ?? 'nav', text: row.text ?? '', topics: new Set(row.tids) }];
    const sections = new Map(Object.entries(row.rel ?? {}));
    if (row.text !== undefined) return [{ set: row.set ?? 'intent', text: row.text, sections }];
    return [
      { set: 'liveqa keywords', text: row.kw ?? '', sections },
      { set: 'liveqa question', text: row.nist ?? '', sections },
    ];
  });
}

export interface Score {
  /** Success@1 by topic, or nDCG@10 by section: what engines are compared by. */
  main: number;
  /** Reciprocal rank by topic, or recall@10 by section. */
  second: number;
}

/** `found` are sections, best first; `topicOf` says whose they are. */
export function scoreOf(
  query: JudgedQuery,
  found: readonly string[],
  topicOf: ReadonlyMap<string, string>,
): Score {
  if (query.topics) {
    const topics = [...new Set(found.map((id) => topicOf.get(id) ?? ''))];
    const rank = topics.findIndex((topic) => query.topics?.has(topic)) + 1;
    return { main: rank === 1 ? 1 : 0, second: rank > 0 ? 1 / rank : 0 };
  }
  const gains = [...(query.sections ?? new Map<string, number>())].filter(
    ([id, grade]) => grade > 0 && topicOf.has(id),
  );
  const grade = new Map(gains);
  const discounted = (grades: readonly number[]): number =>
    grades.slice(0, 10).reduce((sum, each, at) => sum + (2 ** each - 1) / Math.log2(at + 2), 0);
  const ideal = discounted(gains.map(([, each]) => each).sort((a, b) => b - a));
  const top = found.slice(0, 10);
  return {
    main: ideal > 0 ? discounted(top.map((id) => grade.get(id) ?? 0)) / ideal : 0,
    second: gains.length > 0 ? top.filter((id) => grade.has(id)).length / Math.min(10, gains.length) : 0,
  };
}

/** True where the corpus at hand holds something that is right. */
export function isAnswerable(query: JudgedQuery, topicOf: ReadonlyMap<string, string>): boolean {
  if (query.topics) return [...topicOf.values()].some((topic) => query.topics?.has(topic));
  return [...(query.sections ?? new Map<string, number>())].some(
    ([id, grade]) => grade > 0 && topicOf.has(id),
  );
}

/**
 * The 95 % interval of the mean difference between two engines on the same queries, by drawing the queries anew 2,000
 * times.
 */
export function pairedInterval(
  ours: readonly number[],
  theirs: readonly number[],
): [low: number, high: number] {
  const random = generator(7);
  const differences = ours.map((each, at) => each - (theirs[at] ?? 0));
  const means = Array.from({ length: 2000 }, () => {
    let sum = 0;
    for (let draw = 0; draw < differences.length; draw += 1)
      sum += differences[Math.floor(random() * differences.length)] ?? 0;
    return sum / differences.length;
  }).sort((a, b) => a - b);
  return [means[50] ?? 0, means[1949] ?? 0];
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, each) => sum + each, 0) / values.length;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
