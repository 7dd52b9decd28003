import { call } from '../../transport/call.ts';

const LIMIT = 24;

/** Conditions by any of their names, best first: "DVT" and "PMR" find theirs as in the search. */
export class ConditionFilter {
  text = $state('');
  /** Ids of what was found; undefined while nothing is typed. */
  ids: readonly string[] | undefined = $state.raw();
  #search: Promise<void> = Promise.resolve();

  type(text: string): void {
    this.text = text;
    this.#search = this.#find(text.trim());
  }

  /** What the present text found, for a key that comes before the answer does. */
  async found(): Promise<readonly string[]> {
    await this.#search;
    return this.ids ?? [];
  }

  async #find(words: string): Promise<void> {
    if (words === '') {
      this.ids = undefined;
      return;
    }
    const answer = await call('search.query', {
      text: words.slice(0, 500),
      kinds: ['condition'],
      limit: LIMIT,
    });
    if (words === this.text.trim()) this.ids = answer.ok ? answer.value.hits.map(({ id }) => id) : [];
  }
}
