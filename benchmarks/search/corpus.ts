import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { IndexedTopic } from '../../src/core/search/indexed-topic.ts';

/** One section as every engine gets it. */
export interface BenchSection {
  id: string;
  topic: string;
  title: string;
  /** Other names of the topic, joined. */
  alias: string;
  heading: string;
  body: string;
}

interface CorpusRow {
  id: string;
  tid: string;
  title: string;
  question: string;
  syn?: string[];
  body?: string;
}

/** Reads `sections.jsonl.gz` files; the first `limit` sections, or all. */
export function readCorpus(files: readonly string[], limit = Infinity): BenchSection[] {
  const rows = files.flatMap((file) => readLines<CorpusRow>(file));
  return rows.slice(0, limit).map(({ id, tid, title, question, syn = [], body = '' }) => ({
    id,
    topic: tid,
    title,
    alias: syn.join(' · '),
    heading: question,
    body,
  }));
}

export function readLines<Row>(file: string): Row[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** The same sections as topics, as the builder of a pack has them. */
export function topicsOf(sections: readonly BenchSection[]): IndexedTopic[] {
  return [...Map.groupBy(sections, ({ topic }) => topic)].map(([id, own]) => ({
    id,
    kind: 'condition',
    title: own[0]?.title ?? '',
    aliases: (own[0]?.alias ?? '')
      .split(' · ')
      .filter(Boolean)
      .map((text) => ({ text, type: 'synonym' })),
    sections: own.map((section) => ({ id: section.id, heading: section.heading, text: section.body })),
  }));
}
