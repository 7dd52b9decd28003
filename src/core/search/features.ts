import type { Column, Columns } from './columns.ts';
import { shareOf, worthOf } from './held-words.ts';
import { SAID_RESULTS, type IndexedTopic, type SaidResult } from './indexed-topic.ts';
import { listReader, lists } from './names.ts';

const HIGHEST = 255;
/** Two features may share a word, such as weakness, if each says enough of its own. */
const LEAST_FRESH = 0.4;
/** A finding said in full. */
const IN_FULL = 0.7;
/** A single finding leads to a condition that it speaks for strongly, or moderately, if it does so for no more than a few. */
const SINGLE = { weights: [0.85, 0.7], mostConditions: 5, share: 0.6 };

/** What is normal points nowhere, unless it is said to. */
const WITHOUT_NORMAL: readonly SaidResult[] = ['high', 'low'];

/** For each topic: the conditions that it is a feature of, and how far it points to them. */
export function buildFeatures(topics: readonly IndexedTopic[]): Record<string, Column> {
  const numbers = new Map(topics.map(({ id }, index) => [id, index]));
  const conditions: number[][] = topics.map(() => []);
  const weights: number[][] = topics.map(() => []);
  const results: number[][] = topics.map(() => []);
  topics.forEach(({ features = [] }, condition) => {
    for (const { topic, weight, results: pointing = WITHOUT_NORMAL } of features) {
      const number = numbers.get(topic);
      if (number === undefined) continue;
      conditions[number]?.push(condition);
      weights[number]?.push(Math.round(weight * HIGHEST));
      results[number]?.push(pointing.reduce((bits, result) => bits | bitOf(result), 0));
    }
  });
  return {
    ...lists('feature', conditions),
    'feature.weights': Uint8Array.from(weights.flat()),
    'feature.results': Uint8Array.from(results.flat()),
  };
}

function bitOf(result: SaidResult): number {
  return 1 << SAID_RESULTS.indexOf(result);
}

/** A topic that was recognised in the query. */
export interface RecognisedFeature {
  topic: number;
  /** The name it was recognised by. */
  name: number;
  /** Bits of the words of the query that say it. */
  held: number;
  /** 1 where its whole name was said; less where only its kind of thing was, as in `rash`. */
  credit: number;
  /** What is said of its result, where it is a test: a raised TSH does not point where a low one does. */
  result: SaidResult | undefined;
  /** Its words stand far apart, or only its kind was said. It may count, but is not given as a reason. */
  vague: boolean;
}

/** A condition that has several of the features in the query. */
export interface Combination {
  condition: number;
  /** Share of the query that its features explain, weighted by how far they point to it. 0 to 1. */
  score: number;
  held: number;
  /** At least two of its features were said clearly. */
  certain: boolean;
  /** The names by which its features were recognised, vague ones left out. */
  names: number[];
}

/**
 * A combination of findings leads to the conditions that have them. Each word of the query counts once, for the feature
 * that points to the condition most; a condition needs two features that each say something of their own, one of them in
 * full, or a single one that speaks strongly for few. One that speaks against it halves the score.
 */
export class Features {
  readonly #conditions: (topic: number) => Uint32Array;
  readonly #starts: Uint32Array;
  readonly #weights: Uint8Array;
  /** Bits of the results that point to the condition. */
  readonly #results: Uint8Array;

  constructor(columns: Columns) {
    this.#conditions = listReader(columns, 'feature');
    this.#starts = columns.u32('feature.list-starts');
    this.#weights = columns.u8('feature.weights');
    this.#results = columns.u8('feature.results');
  }

  isFeature(topic: number): boolean {
    return this.count(topic) > 0;
  }

  /** How many conditions it bears on. */
  count(topic: number): number {
    return (this.#starts[topic + 1] as number) - (this.#starts[topic] as number);
  }

  /** `worth` says how much each word of the query counts. */
  combine(recognised: readonly RecognisedFeature[], worth: readonly number[]): Combination[] {
    const byCondition = new Map<
      number,
      (RecognisedFeature & { weight: number; value: number; against: boolean })[]
    >();
    for (const feature of recognised) {
      this.#conditions(feature.topic).forEach((condition, place) => {
        const at = (this.#starts[feature.topic] as number) + place;
        if (feature.result && ((this.#results[at] as number) & bitOf(feature.result)) === 0) return;
        const weight = (this.#weights[at] as number) / HIGHEST;
        const entry = { ...feature, weight, value: weight * feature.credit, against: weight === 0 };
        const known = byCondition.get(condition);
        if (known) known.push(entry);
        else byCondition.set(condition, [entry]);
      });
    }
    // "Heavy legs in MS" names the condition itself beside what it has.
    for (const feature of recognised) {
      if (feature.credit > IN_FULL)
        byCondition.get(feature.topic)?.push({ ...feature, weight: 1, value: 1, against: false });
    }
    return [...byCondition].flatMap(([condition, entries]) => {
      const chosen: typeof entries = [];
      let held = 0;
      const says = ({ value, held: said }: RecognisedFeature & { value: number }): number =>
        value * worthOf(said, worth);
      for (const entry of entries
        .filter(({ against }) => !against)
        .sort((a, b) => says(b) - says(a) || a.name - b.name)) {
        const fresh = worthOf(entry.held & ~held, worth);
        if (
          fresh < LEAST_FRESH * worthOf(entry.held, worth) ||
          chosen.some(({ topic }) => topic === entry.topic)
        )
          continue;
        chosen.push({ ...entry, held: entry.held & ~held });
        held |= entry.held;
      }
      if (!chosen.some(({ credit }) => credit > IN_FULL)) return [];
      const [single, ...others] = chosen;
      const isSingle = others.length === 0;
      // That a condition is named by itself leads nowhere new.
      if (isSingle && single && (single.topic === condition || !this.#leads(single))) return [];
      const sum = chosen.reduce((all, entry) => all + entry.value * shareOf(entry.held, worth), 0);
      const score = isSingle ? sum * SINGLE.share : sum;
      const clear = chosen.filter(({ vague }) => !vague);
      const contradicted = entries.some(
        ({ against, credit, held: said }) => against && credit === 1 && (said & held) === 0,
      );
      return [
        {
          condition,
          score: contradicted ? score / 2 : score,
          held,
          certain: clear.length >= 2,
          names: clear.map(({ name }) => name),
        },
      ];
    });
  }

  /** It speaks so much for this condition, and for few others. */
  #leads({ topic, weight }: RecognisedFeature & { weight: number }): boolean {
    const weights = this.#weights.subarray(this.#starts[topic], this.#starts[topic + 1]);
    return SINGLE.weights.some(
      (least) =>
        weight >= least && weights.filter((each) => each / HIGHEST >= least).length <= SINGLE.mostConditions,
    );
  }
}
