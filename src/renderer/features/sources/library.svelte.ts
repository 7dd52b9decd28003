import { SvelteMap } from 'svelte/reactivity';
import { getContext, setContext, untrack } from 'svelte';
import type { Citation, Source } from '../../../shared/contract/common.ts';
import { ask } from '../../transport/call.ts';

/** All sources met so far. Their ids are the same throughout a pack. */
class Library {
  readonly #sources = new SvelteMap<string, Source>();

  add(sources: readonly Source[]): void {
    for (const source of sources) this.#sources.set(source.id, source);
  }

  /** Brings the sources of a topic in, where a statement cites them by id alone. */
  async addFrom(topicId: string): Promise<readonly Source[]> {
    const answer = await ask('content.topic', { id: topicId });
    if (!answer.ok) return [];
    this.add(answer.value.sources);
    return answer.value.sources;
  }

  get(id: string): Source | undefined {
    return this.#sources.get(id);
  }
}

export const library = new Library();

/** What one page says about its sources: their numbers and when they were reviewed. */
export class Bibliography {
  ids: readonly string[] = $state.raw([]);
  review: { reviewed: string; due: string; overdue: boolean } | undefined = $state.raw();

  /** Numbers citations in the order in which a page makes them. */
  number(citations: readonly Citation[]): void {
    const ids = [...untrack(() => this.ids), ...citations.map((citation) => citation.id)];
    this.ids = ids.filter((id, place) => ids.indexOf(id) === place);
  }

  numberOf(id: string): string {
    const place = this.ids.indexOf(id);
    return place < 0 ? '†' : String(place + 1);
  }
}

const KEY = Symbol('bibliography');

/** Gives a bibliography to everything on a page. */
export function provideBibliography(): Bibliography {
  return setContext(KEY, new Bibliography());
}

/** The bibliography of the page, or an empty one outside of a page. */
export function bibliography(): Bibliography {
  return getContext<Bibliography | undefined>(KEY) ?? new Bibliography();
}

/** A statement whose sources are shown. */
export interface Cited {
  citations: readonly Citation[];
  unconfirmed: boolean;
  word: string | undefined;
  review: Bibliography['review'];
}
