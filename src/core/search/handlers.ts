import type { Handlers } from '../../shared/contract/index.ts';
import type { SearchHit } from '../../shared/contract/search.ts';
import { findSection, findSummary } from '../content/store.ts';
import type { Pack } from '../content/pack.ts';
import type { ReadableDb } from '../sqlite/database.ts';
import { sql } from '../sqlite/sql.ts';
import { TopicSearch, type Found } from './query.ts';
import { snippet } from './snippet.ts';
import type { StoredIndex } from './stored-index.ts';

const DEFAULT_LIMIT = 20;
const SUGGESTIONS = 5;

export function searchHandlers({ db }: Pack): Pick<Handlers, 'search.query'> {
  let search: TopicSearch | undefined;
  return {
    'search.query': ({ text, kinds, limit = DEFAULT_LIMIT }) => {
      // Loaded at the first query, so that the start does not wait for it.
      search ??= loadSearch(db);
      const found = search.find(text, kinds);
      const hits = found.slice(0, limit).map((each) => hitOf(db, each));
      if (hits.some((hit) => hit.match.how !== 'similar')) return { hits };
      return { hits, suggestions: search.suggest(text, SUGGESTIONS) };
    },
  };
}

function loadSearch(db: ReadableDb): TopicSearch {
  const row = db.get<{ data: Uint8Array }>(sql`SELECT data FROM search_index WHERE engine = 'minisearch'`);
  if (!row) throw new Error('the pack holds no search index');
  return new TopicSearch(JSON.parse(new TextDecoder().decode(row.data)) as StoredIndex);
}

function hitOf(
  db: ReadableDb,
  { id, kind, title, section: sectionId, how, explain, terms }: Found,
): SearchHit {
  const section = sectionId === null ? undefined : findSection(db, id, sectionId);
  const { text, marks } = snippet(section?.text ?? findSummary(db, id), terms);
  return {
    id,
    kind,
    title,
    ...(sectionId !== null && section?.heading
      ? { section: { id: sectionId, heading: section.heading } }
      : {}),
    snippet: text,
    marks,
    match: explain === undefined ? { how } : { how, explain },
  };
}
