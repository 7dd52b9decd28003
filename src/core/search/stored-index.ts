import MiniSearch from 'minisearch';
import type { Kind } from '../../shared/domain/kinds.ts';
import { INDEX_OPTIONS, type SearchDocument } from './options.ts';

/** A topic as the search needs it. */
export interface IndexedTopic {
  id: string;
  kind: Kind;
  title: string;
  aliases: { text: string; type: string }[];
  sections: { id: string; heading: string; text: string }[];
}

/** The index as it lies in the pack: plain JSON, no code. */
export interface StoredIndex {
  topics: { id: string; kind: Kind; title: string; aliases: { text: string; type: string }[] }[];
  /** For each document of the engine: its topic, and its section (null = the head of the topic). */
  documents: { topic: number; section: string | null }[];
  engine: unknown;
}

/** Build step "index": the whole search, ready to load. Same topics in, same bytes out. */
export function buildIndex(topics: readonly IndexedTopic[]): StoredIndex {
  const engine = new MiniSearch<SearchDocument>(INDEX_OPTIONS);
  const documents: StoredIndex['documents'] = [];
  const add = (topic: number, section: string | null, fields: Omit<SearchDocument, 'id'>): void => {
    engine.add({ id: documents.length, ...fields });
    documents.push({ topic, section });
  };
  topics.forEach((topic, index) => {
    const alias = topic.aliases.map((each) => each.text).join(' ');
    add(index, null, { title: topic.title, alias, heading: '', body: '' });
    for (const section of topic.sections) {
      add(index, section.id, { title: topic.title, alias: '', heading: section.heading, body: section.text });
    }
  });
  return {
    topics: topics.map(({ id, kind, title, aliases }) => ({ id, kind, title, aliases })),
    documents,
    engine: engine.toJSON(),
  };
}
