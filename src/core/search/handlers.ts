import type { Handlers } from '../../shared/contract/index.ts';
import type { SearchHit } from '../../shared/contract/search.ts';
import type { Pack } from '../content/pack.ts';
import { findSection, findSummary } from '../content/store.ts';
import type { ReadableDb } from '../sqlite/database.ts';
import type { SearchService } from './search-service.ts';
import { snippet } from './snippet.ts';
import type { Found } from './topic-search.ts';

const DEFAULT_LIMIT = 20;

export function searchHandlers({ db }: Pack, search: SearchService): Pick<Handlers, 'search.query'> {
  return {
    'search.query': async ({ text, kinds = [], limit = DEFAULT_LIMIT }) => {
      const { found, terms, suggestions, sides } = await search.find(text, kinds, limit);
      const wanted = new Set(terms);
      const hits = found.map((each) => hitOf(db, each, wanted));
      return {
        hits,
        ...(suggestions.length > 0 ? { suggestions } : {}),
        ...(sides.length > 0 ? { compare: sides } : {}),
      };
    },
  };
}

function hitOf(
  db: ReadableDb,
  { id, kind, title, section: sectionId, how, explain }: Found,
  wanted: ReadonlySet<string>,
): SearchHit {
  const section = sectionId === null ? undefined : findSection(db, id, sectionId);
  const { text, marks } = snippet(section?.text ?? findSummary(db, id), wanted);
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
