import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import { words } from './fold.ts';
import {
  coverage,
  type SoughtWord,
  type TextDocument,
  type TextEngine,
  type TextHit,
} from './text-engine.ts';

interface NumberedDocument extends TextDocument {
  id: number;
}

/**
 * The one set of options, for the build that writes the index and for the app that loads it: MiniSearch misreads an
 * index that was built with others. Measured as the best on judged queries; see docs/adr/0004-search.md.
 */
const OPTIONS: Options<NumberedDocument> = {
  fields: ['title', 'heading', 'body'],
  storeFields: [],
  tokenize: (text) => words(text),
  // `tokenize` has folded already.
  processTerm: (term) => term,
};
const BOOST = { title: 3, heading: 2 };

/** The index of all sections as bytes. */
export function buildMiniSearch(documents: readonly TextDocument[]): Uint8Array {
  const engine = new MiniSearch<NumberedDocument>(OPTIONS);
  engine.addAll(documents.map((document, id) => ({ id, ...document })));
  return new TextEncoder().encode(JSON.stringify(engine));
}

/** For packs of the usual size: MiniSearch over the sections. */
export class MiniSearchEngine implements TextEngine {
  readonly #engine: MiniSearch<NumberedDocument>;

  constructor(bytes: Uint8Array) {
    this.#engine = MiniSearch.loadJSON<NumberedDocument>(new TextDecoder().decode(bytes), OPTIONS);
  }

  search(query: readonly SoughtWord[], limit: number): TextHit[] {
    const worth = query.map((word) => word.worth);
    const forms = new Map<string, { bit: number; weight: number }>();
    query.forEach((word, at) => {
      for (const { text, weight } of word.forms) {
        const known = forms.get(text);
        forms.set(text, { bit: (known?.bit ?? 0) | (1 << at), weight: Math.max(weight, known?.weight ?? 0) });
      }
    });
    const results = this.#engine.search([...forms.keys()].join(' '), {
      tokenize: (text) => text.split(' ').filter(Boolean),
      combineWith: 'OR',
      prefix: false,
      fuzzy: false,
      boost: BOOST,
      boostTerm: (term) => forms.get(term)?.weight ?? 0,
    });
    const held = (result: SearchResult): number =>
      result.terms.reduce((bits, term) => bits | (forms.get(term)?.bit ?? 0), 0);
    return results
      .map((result) => {
        const bits = held(result);
        return { document: result.id as number, score: result.score * coverage(bits, worth), held: bits };
      })
      .sort((a, b) => b.score - a.score || a.document - b.document)
      .slice(0, limit);
  }
}
