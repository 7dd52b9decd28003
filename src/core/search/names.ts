import { type Column, type Columns } from './columns.ts';
import { isFaintWord } from './faint-words.ts';
import { allWords, isStopWord, key, keyOfWords, words } from './fold.ts';
import { NAME_TYPES, type IndexedTopic, type NameType } from './indexed-topic.ts';
import { nearWords, sharedLetters } from './near-words.ts';
import { Texts } from './texts.ts';

/** Names of more words than this are not looked for inside a longer query. */
const LONGEST_NAME = 6;
/** Names that are never found by their single words: a code as a whole, a wrong spelling as a whole. */
const WHOLE_ONLY: ReadonlySet<NameType> = new Set(['misspelling', 'code', 'borrowed-code', 'unit']);

interface AuthoredName {
  topic: number;
  type: NameType;
  text: string;
}

/** The names of all topics, in their order: the title of each first. */
export function namesOf(topics: readonly IndexedTopic[]): AuthoredName[] {
  return topics.flatMap(({ title, aliases }, topic) => [
    { topic, type: 'title' as const, text: title },
    ...titleParts(title).map((text) => ({ topic, type: 'title' as const, text })),
    ...aliases.map(({ text, type }) => ({ topic, type, text })),
  ]);
}

/** "Livedo (net-like skin pattern)" is called livedo. */
function titleParts(title: string): string[] {
  const bare = title.replace(/\s*\([^)]*\)/g, '').trim();
  return bare === title || bare === '' ? [] : [bare];
}

/** The words by which a name is found one by one. */
export function wordsOfName({ type, text }: AuthoredName): string[] {
  return WHOLE_ONLY.has(type) ? [] : [...new Set(words(text))];
}

export function buildNames(
  topics: readonly IndexedTopic[],
  dictionary: Texts,
  rarity: Float32Array,
): Record<string, Column> {
  const names = namesOf(topics);
  const byKey = new Map<string, number[]>();
  const byWord: number[][] = Array.from({ length: dictionary.length }, () => []);
  const weights = new Float32Array(names.length);
  const heads = new Int32Array(names.length);
  names.forEach((name, index) => {
    const id = key(name.text);
    if (id !== '') byKey.set(id, [...(byKey.get(id) ?? []), index]);
    for (const word of wordsOfName(name)) {
      const number = dictionary.find(word);
      byWord[number]?.push(index);
      weights[index] = (weights[index] as number) + (rarity[number] as number);
    }
    heads[index] = dictionary.find(headOf(name.text));
  });
  const keys = [...byKey.keys()].sort();
  const keyTexts = Texts.of(keys);
  const texts = Texts.of(names.map((name) => name.text));
  return {
    'name.units': texts.units,
    'name.starts': texts.starts,
    'name.types': Uint8Array.from(names, ({ type }) => NAME_TYPES.indexOf(type)),
    'name.topics': Uint32Array.from(names, ({ topic }) => topic),
    'name.weights': weights,
    'name.sizes': Uint8Array.from(names, (name) =>
      Math.min(255, wordsOfName(name).filter((word) => !isFaintWord(word)).length),
    ),
    'name.heads': new Uint32Array(heads.buffer),
    'key.units': keyTexts.units,
    'key.starts': keyTexts.starts,
    'key.shared': sharedLetters(keys),
    ...lists(
      'key',
      keys.map((id) => byKey.get(id) ?? []),
    ),
    ...lists('nameword', byWord),
  };
}

/** In "muscle enzymes up" the last word is no noun. */
const PARTICLES: ReadonlySet<string> = new Set(['up', 'down', 'off', 'out']);

/** The last word of a plain noun phrase. In "leg pain at night" it is not what the name names. */
function headOf(name: string): string {
  const all = allWords(name);
  const last = all.at(-1) ?? '';
  return all.some(isStopWord) || PARTICLES.has(last) ? '' : last;
}

/** Lists of numbers as two columns: all numbers, and where each list begins. */
export function lists(name: string, all: readonly (readonly number[])[]): Record<string, Column> {
  const starts = new Uint32Array(all.length + 1);
  all.forEach((list, index) => (starts[index + 1] = (starts[index] as number) + list.length));
  return { [`${name}.list-starts`]: starts, [`${name}.list`]: Uint32Array.from(all.flat()) };
}

/** A name inside a longer query. */
export interface NameSpan {
  /** The names that are written so. */
  names: readonly number[];
  from: number;
  to: number;
}

/** Titles and aliases, looked up whole or by their words: what makes a two-letter name such as CK or Ro work at all. */
export class Names {
  readonly #texts: Texts;
  readonly #types: Uint8Array;
  readonly #topics: Uint32Array;
  readonly #weights: Float32Array;
  readonly #sizes: Uint8Array;
  readonly #heads: Uint32Array;
  readonly #keys: Texts;
  readonly #keyShared: Uint8Array;
  readonly #keyNames: (key: number) => Uint32Array;
  readonly #wordNames: (word: number) => Uint32Array;

  constructor(columns: Columns) {
    this.#texts = new Texts(columns.u16('name.units'), columns.u32('name.starts'));
    this.#types = columns.u8('name.types');
    this.#topics = columns.u32('name.topics');
    this.#weights = columns.f32('name.weights');
    this.#sizes = columns.u8('name.sizes');
    this.#heads = columns.u32('name.heads');
    this.#keys = new Texts(columns.u16('key.units'), columns.u32('key.starts'));
    this.#keyShared = columns.u8('key.shared');
    this.#keyNames = listReader(columns, 'key');
    this.#wordNames = listReader(columns, 'nameword');
  }

  get count(): number {
    return this.#types.length;
  }

  text(name: number): string {
    return this.#texts.at(name);
  }

  type(name: number): NameType {
    return NAME_TYPES[this.#types[name] as number] as NameType;
  }

  topic(name: number): number {
    return this.#topics[name] as number;
  }

  /** How much its words say together. */
  weight(name: number): number {
    return this.#weights[name] as number;
  }

  /** How many words it has that name something. */
  size(name: number): number {
    return this.#sizes[name] as number;
  }

  /** Its last word, which says what kind of thing it names: the rash of a violet rash. */
  head(name: number): number {
    return this.#heads[name] as number;
  }

  ofWord(word: number): Uint32Array {
    return this.#wordNames(word);
  }

  /** The names that are written like `id`, a key. */
  whole(id: string): Uint32Array {
    const at = this.#keys.find(id);
    return at < 0 ? new Uint32Array() : this.#keyNames(at);
  }

  /** Names that begin with what was typed, at most `limit` keys of them; shortest first. */
  beginningWith(id: string, limit: number): number[] {
    const [from, to] = this.#keys.beginningWith(id);
    const length = (at: number): number =>
      (this.#keys.starts[at + 1] as number) - (this.#keys.starts[at] as number);
    const begun = Array.from({ length: Math.min(to - from, 4096) }, (_, index) => from + index).filter(
      (at) => length(at) > id.length,
    );
    begun.sort((a, b) => length(a) - length(b) || a - b);
    return begun.slice(0, limit).flatMap((at) => [...this.#keyNames(at)]);
  }

  /** Names that are written nearly like `id`, nearest first. */
  near(id: string, edits: number): { names: Uint32Array; edits: number }[] {
    return nearWords(this.#keys, this.#keyShared, id, edits)
      .sort((a, b) => a.edits - b.edits || a.index - b.index)
      .map((near) => ({ names: this.#keyNames(near.index), edits: near.edits }));
  }

  /** Names that stand inside a longer query; where two overlap, the longer one. Counted in words of `allWords`. */
  within(text: string): NameSpan[] {
    const typed = allWords(text).slice(0, 60);
    const taken = new Set<number>();
    const spans: NameSpan[] = [];
    for (let length = Math.min(LONGEST_NAME, typed.length); length > 0; length -= 1) {
      for (let from = 0; from + length <= typed.length; from += 1) {
        const places = Array.from({ length }, (_, offset) => from + offset);
        if (places.some((place) => taken.has(place))) continue;
        const names = this.whole(keyOfWords(typed.slice(from, from + length)));
        if (names.length === 0) continue;
        for (const place of places) taken.add(place);
        spans.push({ names: [...names], from, to: from + length });
      }
    }
    return spans.sort((a, b) => a.from - b.from);
  }
}

export function listReader(columns: Columns, name: string): (index: number) => Uint32Array {
  const starts = columns.u32(`${name}.list-starts`);
  const all = columns.u32(`${name}.list`);
  return (index) => all.subarray(starts[index], starts[index + 1]);
}
