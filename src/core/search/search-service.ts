import type { Kind } from '../../shared/domain/kinds.ts';
import type { ReadableDb } from '../sqlite/database.ts';
import { sql } from '../sqlite/sql.ts';
import { TopicSearch, type Answer } from './topic-search.ts';

/** What the handlers ask of the search, wherever it runs. */
export interface SearchService {
  find(text: string, kinds: readonly Kind[], limit: number): Answer | Promise<Answer>;
  close(): void;
}

/** The search in this thread. Loaded at the first query, so that a start does not wait for it. */
export function searchHere(db: ReadableDb): SearchService {
  let search: TopicSearch | undefined;
  return {
    find: (text, kinds, limit) => (search ??= loadSearch(db)).find(text, kinds, limit),
    close: () => undefined,
  };
}

export function loadSearch(db: ReadableDb): TopicSearch {
  const row = db.get<{ data: Uint8Array }>(sql`SELECT data FROM search_index`);
  if (!row) throw new Error('the pack holds no search index');
  return new TopicSearch(row.data);
}
