import type { Columns, Column } from './columns.ts';
import { words } from './fold.ts';
import {
  coverage,
  type SoughtWord,
  type TextDocument,
  type TextEngine,
  type TextHit,
  type WeightedWord,
} from './text-engine.ts';
import type { Texts } from './texts.ts';

/** BM25, as usual. Titles are all about as long, so their length counts less. */
const SATURATION = 1.2;
const LENGTH_NORM = { head: 0.3, body: 0.75 };
/** A word in the title or heading counts this much more than one in the text. */
const FIELD_WEIGHT = { head: 2.2, body: 1 };
const HIGHEST = 255;

type Field = keyof typeof FIELD_WEIGHT;

/**
 * The flat index: for each word, the sections that hold it and how much it counts there, worked out beforehand and
 * rounded to one byte. Nothing is parsed when it is loaded, and a query only adds up bytes.
 */
export function buildFlat(documents: readonly TextDocument[], dictionary: Texts): Record<string, Column> {
  return {
    ...buildField(
      'head',
      documents.map(({ title, heading }) => words(`${title} ${heading}`)),
      dictionary,
    ),
    ...buildField(
      'body',
      documents.map(({ body }) => words(body)),
      dictionary,
    ),
    'flat.documents': Uint32Array.of(documents.length),
  };
}

function buildField(
  field: Field,
  documents: readonly (readonly string[])[],
  dictionary: Texts,
): Record<string, Column> {
  const meanLength = documents.reduce((sum, list) => sum + list.length, 0) / Math.max(1, documents.length);
  const postings: { document: number; impact: number }[][] = Array.from(
    { length: dictionary.length },
    () => [],
  );
  const numbers = new Map<string, number>();
  documents.forEach((list, document) => {
    const counts = new Map<string, number>();
    for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
    const norm =
      SATURATION * (1 - LENGTH_NORM[field] + LENGTH_NORM[field] * (list.length / (meanLength || 1)));
    for (const [word, count] of counts) {
      let number = numbers.get(word);
      if (number === undefined) numbers.set(word, (number = dictionary.find(word)));
      postings[number]?.push({ document, impact: (count * (SATURATION + 1)) / (count + norm) });
    }
  });

  const starts = new Uint32Array(dictionary.length + 1);
  postings.forEach((list, word) => (starts[word + 1] = (starts[word] as number) + list.length));
  const total = starts[dictionary.length] as number;
  const sections = documents.length <= 0x10000 ? new Uint16Array(total) : new Uint32Array(total);
  const impacts = new Uint8Array(total);
  postings.forEach((list, word) => {
    list.forEach(({ document, impact }, at) => {
      const place = (starts[word] as number) + at;
      sections[place] = document;
      // Saturation bounds an impact; rarity of the word comes on top while searching.
      impacts[place] = Math.max(1, Math.round((impact / (SATURATION + 1)) * HIGHEST));
    });
  });
  return {
    [`flat.${field}.starts`]: starts,
    [`flat.${field}.sections`]: sections,
    [`flat.${field}.impacts`]: impacts,
  };
}

interface Postings {
  starts: Uint32Array;
  sections: Uint16Array | Uint32Array;
  impacts: Uint8Array;
}

/** For large packs: reads the flat index where it lies. */
export class FlatEngine implements TextEngine {
  readonly #fields: Readonly<Record<Field, Postings>>;
  readonly #rarity: Float32Array;
  /** Scratch space of one query: the score so far, what was held, and the best form of the word at hand. */
  readonly #scores: Float32Array;
  readonly #held: Uint32Array;
  readonly #best: Float32Array;

  constructor(columns: Columns, rarity: Float32Array) {
    const documents = columns.u32('flat.documents')[0] ?? 0;
    const postings = (field: Field): Postings => ({
      starts: columns.u32(`flat.${field}.starts`),
      sections:
        documents <= 0x10000 ? columns.u16(`flat.${field}.sections`) : columns.u32(`flat.${field}.sections`),
      impacts: columns.u8(`flat.${field}.impacts`),
    });
    this.#fields = { head: postings('head'), body: postings('body') };
    this.#rarity = rarity;
    this.#scores = new Float32Array(documents);
    this.#held = new Uint32Array(documents);
    this.#best = new Float32Array(documents);
  }

  search(query: readonly SoughtWord[], limit: number): TextHit[] {
    const touched: number[] = [];
    query.forEach(({ forms }, at) => {
      this.#addWord(forms, 1 << at, touched);
    });
    const hits = this.#top(
      touched,
      query.map(({ worth }) => worth),
      limit,
    );
    for (const document of touched) {
      this.#scores[document] = 0;
      this.#held[document] = 0;
    }
    return hits;
  }

  /** Adds the best form of one word to every section that holds it. */
  #addWord(forms: readonly WeightedWord[], bit: number, touched: number[]): void {
    const holding: number[] = [];
    for (const { word, weight } of forms) {
      const worth = (weight * (this.#rarity[word] as number)) / HIGHEST;
      for (const field of ['head', 'body'] as const) {
        const { starts, sections, impacts } = this.#fields[field];
        const scale = worth * FIELD_WEIGHT[field];
        for (let at = starts[word] as number; at < (starts[word + 1] as number); at += 1) {
          const document = sections[at] as number;
          const value = scale * (impacts[at] as number);
          const known = this.#best[document] as number;
          if (known === 0) holding.push(document);
          if (value > known) this.#best[document] = value;
        }
      }
    }
    for (const document of holding) {
      if (this.#held[document] === 0) touched.push(document);
      this.#held[document] = (this.#held[document] as number) | bit;
      this.#scores[document] = (this.#scores[document] as number) + (this.#best[document] as number);
      this.#best[document] = 0;
    }
  }

  /** The best of the touched sections: a list kept sorted, because most of them do not get into it. */
  #top(touched: readonly number[], worth: readonly number[], limit: number): TextHit[] {
    const top: TextHit[] = [];
    for (const document of touched) {
      const held = this.#held[document] as number;
      const hit = { document, score: (this.#scores[document] as number) * coverage(held, worth), held };
      const last = top[limit - 1];
      if (last && !isBefore(hit, last)) continue;
      let low = 0;
      let high = top.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (isBefore(top[middle] as TextHit, hit)) low = middle + 1;
        else high = middle;
      }
      top.splice(low, 0, hit);
      if (top.length > limit) top.pop();
    }
    return top;
  }
}

function isBefore(a: TextHit, b: TextHit): boolean {
  return a.score > b.score || (a.score === b.score && a.document < b.document);
}
