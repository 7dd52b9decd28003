import type { Options, SearchOptions } from 'minisearch';
import { words } from './fold.ts';

/** One section of one topic, as the index sees it. */
export interface SearchDocument {
  /** Number of the document; `documents` of the stored index says which section it is. */
  id: number;
  title: string;
  alias: string;
  heading: string;
  body: string;
}

/**
 * The one set of options, for the build that writes the index and for the app that loads it: MiniSearch refuses or
 * misreads an index that was built with others. Measured as the best on judged queries; see docs/adr/0004-search.md.
 */
export const INDEX_OPTIONS: Options<SearchDocument> = {
  fields: ['title', 'alias', 'heading', 'body'],
  storeFields: [],
  tokenize: (text) => words(text),
  // `tokenize` has folded already.
  processTerm: (term) => term,
};

/** Typing tolerance: a longer word may hold more slips. Numbers are never guessed. */
export function allowedEdits(term: string): number {
  if (/\d/.test(term) || term.length < 4) return 0;
  return term.length < 6 ? 1 : 2;
}

/** `isKnown` tells a word of the index from a misspelling: only the latter is searched for with edits. */
export function searchOptions(isKnown: (term: string) => boolean): SearchOptions {
  return {
    combineWith: 'OR',
    prefix: (term, index, terms) => index === terms.length - 1 && term.length >= 3,
    fuzzy: (term) => (isKnown(term) ? false : allowedEdits(term)),
    maxFuzzy: 2,
    boost: { title: 3, alias: 2, heading: 2 },
    weights: { fuzzy: 0.6, prefix: 0.15 },
  };
}
