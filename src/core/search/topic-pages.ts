import type { Kind } from '../../shared/domain/kinds.ts';
import type { Candidate } from './candidate.ts';
import type { Column, Columns } from './columns.ts';
import type { IndexedTopic } from './indexed-topic.ts';
import { listReader, lists } from './names.ts';
import type { Topics } from './topics.ts';

/** For each topic: the pages that are made about it, such as its leaflet. */
export function buildTopicPages(topics: readonly IndexedTopic[]): Record<string, Column> {
  const numbers = new Map(topics.map(({ id }, index) => [id, index]));
  const pages: number[][] = topics.map(() => []);
  topics.forEach(({ about = [] }, page) => {
    for (const id of about) {
      const topic = numbers.get(id);
      if (topic !== undefined) pages[topic]?.push(page);
    }
  });
  return lists('page', pages);
}

/** Leaflets, criteria and the like are looked for by the names of what they are about: "PAD leaflet". */
export class TopicPages {
  readonly #topics: Topics;
  readonly #pages: (topic: number) => Uint32Array;

  constructor(columns: Columns, topics: Topics) {
    this.#topics = topics;
    this.#pages = listReader(columns, 'page');
  }

  /** The pages of the kinds asked for about what was found by its name. */
  about(found: Iterable<Candidate>, kinds: ReadonlySet<Kind>): Candidate[] {
    if (kinds.size === 0) return [];
    return [...found].flatMap((candidate) => {
      if (!candidate.named) return [];
      const pages = [...this.#pages(candidate.topic)].filter((page) => kinds.has(this.#topics.kind(page)));
      return pages.map((page) => this.#page(page, candidate));
    });
  }

  /** All topics of a kind, for a query that asks for nothing else. */
  ofKinds(kinds: ReadonlySet<Kind>): Candidate[] {
    const topics = Array.from({ length: this.#topics.count }, (_, topic) => topic);
    return topics
      .filter((topic) => kinds.has(this.#topics.kind(topic)))
      .sort((a, b) => this.#topics.title(a).localeCompare(this.#topics.title(b), 'en'))
      .map((topic, rank) => ({
        topic,
        document: null,
        how: 'words',
        rank,
        score: 0,
        explain: 'all of this kind',
      }));
  }

  #page(topic: number, { topic: subject, how, rank, score, explain }: Candidate): Candidate {
    const page = { topic, document: null, score };
    if (how === 'similar') return { ...page, how, rank, ...(explain === undefined ? {} : { explain }) };
    const isWhole = how === 'exact' || how === 'synonym';
    return {
      ...page,
      how: 'words',
      // What is about the very thing comes before what holds its words.
      rank: isWhole ? -1 : how === 'words' ? rank : 1,
      explain: `for ${this.#topics.title(subject)}`,
    };
  }
}
