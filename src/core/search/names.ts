import { key, nameWords } from './fold.ts';
import type { StoredIndex } from './stored-index.ts';

/** A title or alias that was found, and how. */
export interface NameMatch {
  topic: number;
  how: 'exact' | 'synonym' | 'prefix';
  /** The name as written in the pack, and what kind of name it is. */
  name: string;
  type: string;
}

interface Name {
  topic: number;
  name: string;
  type: string;
}

/** Names of more words than this are not looked for inside a longer query. */
const LONGEST_NAME = 6;

/** Titles and aliases, looked up whole: what makes a two-letter name such as CK or Ro work at all. */
export class Names {
  readonly #byKey = new Map<string, Name[]>();
  /** Sorted, for names that begin with what was typed. */
  readonly #keys: readonly string[];

  constructor(topics: StoredIndex['topics']) {
    topics.forEach((topic, index) => {
      this.#add({ topic: index, name: topic.title, type: 'title' });
      for (const alias of topic.aliases) this.#add({ topic: index, name: alias.text, type: alias.type });
    });
    this.#keys = [...this.#byKey.keys()].sort();
  }

  /** Topics of which a title or alias is `text`, or begins with it. Titles before aliases. */
  match(text: string): NameMatch[] {
    const wanted = key(text);
    if (wanted === '') return [];
    const whole = (this.#byKey.get(wanted) ?? []).map((name) => ({
      ...name,
      how: name.type === 'title' ? ('exact' as const) : ('synonym' as const),
    }));
    const begun =
      wanted.length < 2
        ? []
        : this.#beginningWith(wanted).map((name) => ({ ...name, how: 'prefix' as const }));
    return firstPerTopic([...whole, ...begun]);
  }

  /** Names that stand inside a longer query, longest first; `covered` are the words that they use up. */
  within(text: string): { names: NameMatch[]; covered: ReadonlySet<number>; words: string[] } {
    const words = nameWords(text);
    const covered = new Set<number>();
    const names: NameMatch[] = [];
    for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length -= 1) {
      for (let start = 0; start + length <= words.length; start += 1) {
        const span = Array.from({ length }, (_, offset) => start + offset);
        if (span.some((at) => covered.has(at))) continue;
        const found = this.#byKey.get(words.slice(start, start + length).join(''));
        if (!found) continue;
        span.forEach((at) => covered.add(at));
        names.push(
          ...found.map((name) => ({
            ...name,
            how: name.type === 'title' ? ('exact' as const) : ('synonym' as const),
          })),
        );
      }
    }
    return { names: firstPerTopic(names), covered, words };
  }

  #add(name: Name): void {
    const id = key(name.name);
    if (id === '') return;
    const known = this.#byKey.get(id);
    if (known) known.push(name);
    else this.#byKey.set(id, [name]);
  }

  #beginningWith(prefix: string): Name[] {
    const found: Name[] = [];
    for (let at = lowerBound(this.#keys, prefix); at < this.#keys.length; at += 1) {
      const id = this.#keys[at] as string;
      if (!id.startsWith(prefix)) break;
      if (id !== prefix) found.push(...(this.#byKey.get(id) ?? []));
    }
    return found.sort(
      (a, b) => Number(b.type === 'title') - Number(a.type === 'title') || a.name.length - b.name.length,
    );
  }
}

function firstPerTopic(matches: readonly NameMatch[]): NameMatch[] {
  const seen = new Set<number>();
  return matches.filter(({ topic }) => !seen.has(topic) && seen.add(topic));
}

/** Position of the first key that is not below `wanted`. */
function lowerBound(keys: readonly string[], wanted: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as string) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
