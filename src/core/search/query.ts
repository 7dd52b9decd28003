import MiniSearch, { type SearchResult } from 'minisearch';
import type { MATCHES } from '../../shared/contract/search.ts';
import type { Kind } from '../../shared/domain/kinds.ts';
import { fold, nameWords, words } from './fold.ts';
import { Names, type NameMatch } from './names.ts';
import { INDEX_OPTIONS, searchOptions, type SearchDocument } from './options.ts';
import { isResultWord } from './result-words.ts';
import type { StoredIndex } from './stored-index.ts';

export type How = (typeof MATCHES)[number];

/** A topic that was found, and where in it. */
export interface Found {
  id: string;
  kind: Kind;
  title: string;
  section: string | null;
  how: How;
  explain?: string;
  /** Words of the text that were matched, folded, to mark them in the snippet. */
  terms: string[];
}

const ORDER: Readonly<Record<How, number>> = {
  exact: 0,
  synonym: 1,
  prefix: 2,
  words: 3,
  body: 4,
  similar: 5,
};

interface Candidate {
  topic: number;
  section: string | null;
  how: How;
  explain?: string;
  score: number;
  terms: string[];
}

/** The search over a loaded index. Synchronous and without side effects: any thread can hold one. */
export class TopicSearch {
  readonly #topics: StoredIndex['topics'];
  readonly #documents: StoredIndex['documents'];
  readonly #engine: MiniSearch<SearchDocument>;
  readonly #names: Names;
  readonly #vocabulary: ReadonlySet<string>;
  /** Folded words of the title and aliases of each topic. */
  readonly #nameWords: readonly ReadonlySet<string>[];

  constructor(stored: StoredIndex) {
    this.#topics = stored.topics;
    this.#documents = stored.documents;
    this.#engine = MiniSearch.loadJS<SearchDocument>(
      stored.engine as Parameters<typeof MiniSearch.loadJS>[0],
      INDEX_OPTIONS,
    );
    this.#names = new Names(stored.topics);
    this.#vocabulary = vocabularyOf(stored);
    this.#nameWords = stored.topics.map((topic) => {
      const names = [topic.title, ...topic.aliases.map((alias) => alias.text)];
      return new Set(names.flatMap((name) => nameWords(name)));
    });
  }

  /** Best first: exact name, other name, beginning of a name, all words in the names, text, similar spelling. */
  find(text: string, kinds?: readonly Kind[]): Found[] {
    const best = new Map<number, Candidate>();
    const offer = (candidate: Candidate): void => {
      const known = best.get(candidate.topic);
      if (!known || isBetter(candidate, known))
        best.set(candidate.topic, { ...candidate, section: candidate.section ?? null });
    };
    for (const candidate of this.#byText(text)) offer(candidate);
    const scores = new Map([...best].map(([topic, candidate]) => [topic, candidate.score]));
    for (const match of this.#byName(text)) {
      offer({ ...match, score: scores.get(match.topic) ?? 0, section: null, terms: words(text) });
    }
    return [...best.values()]
      .filter((candidate) => !kinds?.length || kinds.includes(this.#topic(candidate).kind))
      .sort((a, b) => ORDER[a.how] - ORDER[b.how] || b.score - a.score || a.topic - b.topic)
      .map((candidate) => this.#found(candidate));
  }

  /** Titles near to a query that found nothing. */
  suggest(text: string, limit: number): string[] {
    const near = this.#engine.search(text, {
      prefix: true,
      fuzzy: 0.34,
      combineWith: 'OR',
      boost: { title: 4, alias: 3 },
    });
    const topics = new Set(near.map((result) => this.#document(result).topic));
    return [...topics].slice(0, limit).map((topic) => this.#topics[topic]?.title ?? '');
  }

  #byName(text: string): { topic: number; how: How; explain?: string }[] {
    const whole = this.#names.match(text).map((match) => this.#explained(match));
    const { names, covered, words: all } = this.#names.within(text);
    const rest = all.filter((word, at) => !covered.has(at) && !isResultWord(word) && words(word).length > 0);
    // "CK 5000" and "ANA neg SSA pos" are the names alone; with other words beside it, a name is only a part.
    const inside = names.map((match) =>
      rest.length === 0 ? this.#explained(match) : this.#explained({ ...match, how: 'words' }),
    );
    return [...whole, ...inside];
  }

  #explained(match: Omit<NameMatch, 'how'> & { how: How }): { topic: number; how: How; explain?: string } {
    const title = this.#topics[match.topic]?.title ?? '';
    if (match.type === 'title' || fold(match.name) === fold(title))
      return { topic: match.topic, how: match.how };
    const explain = match.type === 'misspelling' ? `spelled ${title}` : `${match.name} = ${title}`;
    return { topic: match.topic, how: match.how, explain };
  }

  #byText(text: string): Candidate[] {
    const terms = words(text);
    if (terms.length === 0) return [];
    const results = this.#engine.search(
      text,
      searchOptions((term) => this.#vocabulary.has(term)),
    );
    return results.map((result) => {
      const { topic, section } = this.#document(result);
      const how = this.#howOf(terms, topic, result);
      const guessed = result.terms.find((term) => !terms.some((typed) => term.startsWith(typed)));
      const explain = how === 'similar' && guessed !== undefined ? `similar spelling: ${guessed}` : undefined;
      return {
        topic,
        section,
        how,
        score: result.score,
        terms: result.terms,
        ...(explain === undefined ? {} : { explain }),
      };
    });
  }

  #howOf(terms: readonly string[], topic: number, result: SearchResult): How {
    const typed = new Set(terms);
    const last = terms.at(-1) ?? '';
    const exactly = result.terms.some((term) => typed.has(term) || term.startsWith(last));
    if (!exactly) return 'similar';
    const names = this.#nameWords[topic];
    const inNames = terms.filter((term) => !isResultWord(term)).every((term) => names?.has(term));
    return inNames ? 'words' : 'body';
  }

  #document(result: SearchResult): { topic: number; section: string | null } {
    const document = this.#documents[result.id as number];
    if (!document) throw new Error(`the index names a document that it does not hold: ${String(result.id)}`);
    return document;
  }

  #topic(candidate: { topic: number }): StoredIndex['topics'][number] {
    const topic = this.#topics[candidate.topic];
    if (!topic) throw new Error(`the index names a topic that it does not hold: ${candidate.topic}`);
    return topic;
  }

  #found(candidate: Candidate): Found {
    const { id, kind, title } = this.#topic(candidate);
    const { section, how, explain, terms } = candidate;
    return { id, kind, title, section, how, terms, ...(explain === undefined ? {} : { explain }) };
  }
}

function isBetter(a: Candidate, b: Candidate): boolean {
  return ORDER[a.how] - ORDER[b.how] < 0 || (a.how === b.how && a.score > b.score);
}

/** Every word of the index. The engine keeps it in the first element of each entry of its serialized form. */
function vocabularyOf(stored: StoredIndex): ReadonlySet<string> {
  const { index } = stored.engine as { index: [string, unknown][] };
  return new Set(index.map(([term]) => term));
}
