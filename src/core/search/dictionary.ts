import type { Columns } from './columns.ts';
import { nearWords, type NearWord } from './near-words.ts';
import { Texts } from './texts.ts';

/** Every word of the pack, sorted. */
export class Dictionary {
  readonly rarity: Float32Array;
  readonly #words: Texts;
  readonly #shared: Uint8Array;

  constructor(columns: Columns) {
    this.#words = new Texts(columns.u16('word.units'), columns.u32('word.starts'));
    this.#shared = columns.u8('word.shared');
    this.rarity = columns.f32('word.rarity');
  }

  find(word: string): number {
    return this.#words.find(word);
  }

  text(word: number): string {
    return this.#words.at(word);
  }

  beginningWith(prefix: string): [from: number, to: number] {
    return this.#words.beginningWith(prefix);
  }

  near(word: string, edits: number, begun: boolean): NearWord[] {
    return nearWords(this.#words, this.#shared, word, edits, begun);
  }
}
