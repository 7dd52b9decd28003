import type { Features, RecognisedFeature } from './features.ts';
import { isFaintWord } from './faint-words.ts';
import { allWords, words as wordsOf } from './fold.ts';
import type { Names } from './names.ts';
import type { QueryWord } from './query-words.ts';
import { isHigh, isLow, phraseBorders, saidResults, saysResult, type Said } from './said-results.ts';
import type { Topics } from './topics.ts';

/** The name of a topic that says most of the query. */
export interface NameEvidence {
  name: number;
  /** Share of the query that the name says, times how much of the name was said. 0 to 1. */
  likeness: number;
  /** Bits of the words of the query that stand in it. */
  held: number;
  /** Every word of the query that counts stands in it. */
  complete: boolean;
  /** Every word of the name was said. */
  whole: boolean;
  /** How much of the name was said, 0 to 1. */
  said: number;
}

/** A single word names a feature by its kind, such as a rash, only where the name is short. */
const LONGEST_KIND_NAME = 3;
const KIND_CREDIT = 0.4;
/** What was before is not what is there: a clot is no previous clot, and arthritis no known rheumatoid arthritis. */
const OF_THE_PAST = /\b(previous|prior|past|earlier|known|family)\b/i;
/** Words as common as pain or leg name no kind of finding. */
const LEAST_KIND_RARITY = 1.3;
const SAID_BY_FAINT_WORDS = /\b(normal|negative|absent|low|no|not|without|years|over|\d+)\b/i;
/** What is asked about a topic is no finding. */
const NO_KIND: ReadonlySet<string> = new Set(['treatment', 'therapy', 'crisis', 'attack']);
/** A finding is not said by the beginning of its name: in bed says nothing of bedbound. */
const LEAST_DIRECT = 0.5;
/** By the number of words between. */
const NEARNESS = [1, 0.7, 0.5];
const SCATTERED = 0.6;
/** A name is said but for its faint words: known lupus by lupus. */
const WHOLE = 0.9;

/**
 * Looks for the words of a query in the names, each name by itself: ten lay names of a finding do not make it
 * longer, and words from two of them do not add up.
 */
export class NameSearch {
  readonly #topics: Topics;
  readonly #names: Names;
  readonly #features: Features;
  /** Scratch space of one query, by name. */
  readonly #said: Float32Array;
  readonly #own: Float32Array;
  readonly #held: Uint32Array;
  readonly #naming: Uint8Array;

  constructor(topics: Topics, names: Names, features: Features) {
    this.#topics = topics;
    this.#names = names;
    this.#features = features;
    this.#said = new Float32Array(names.count);
    this.#own = new Float32Array(names.count);
    this.#held = new Uint32Array(names.count);
    this.#naming = new Uint8Array(names.count);
  }

  search(
    text: string,
    words: readonly QueryWord[],
    rarity: Float32Array,
  ): { topics: Map<number, NameEvidence>; features: RecognisedFeature[] } {
    const touched: number[] = [];
    words.forEach((word, at) => {
      this.#addWord(word, 1 << at, rarity, touched);
    });
    const total = words.reduce((sum, { worth }) => sum + worth, 0);
    // A word that the pack does not know stands in no name, so that no name is complete.
    const needed = words.reduce((bits, { faint }, at) => (faint ? bits : bits | (1 << at)), 0);
    const topics = new Map<number, NameEvidence>();
    const features = new Map<string, RecognisedFeature>();
    const lows = words.flatMap((word, at) => (isLow(word.text) ? [at] : []));
    const results = this.#resultsIn(text, words, touched);
    for (const name of touched) {
      if (this.#isOpposite(name, lows)) continue;
      const topic = this.#names.topic(name);
      const whole = this.#isWhole(name);
      const evidence = this.#evidence(name, total, needed, whole);
      const known = topics.get(topic);
      if (!known || isBetter(evidence, known)) topics.set(topic, evidence);
      this.#recognise(name, topic, { words, results }, whole, features);
    }
    for (const name of touched) this.#forget(name);
    return { topics, features: withoutSaid([...features.values()]) };
  }

  /** The result that is said of each word, if it belongs to the name of a test. */
  #resultsIn(text: string, words: readonly QueryWord[], touched: readonly number[]): (Said | undefined)[] {
    const typed = allWords(text);
    if (!saysResult(typed)) return [];
    const isTest = (name: number): boolean => this.#topics.kind(this.#names.topic(name)) === 'test';
    const ofTests = touched
      .filter((name) => isTest(name) && this.#isWhole(name))
      .reduce((bits, name) => bits | (this.#held[name] as number), 0);
    const places = new Set(words.flatMap(({ place }, at) => ((ofTests >> at) & 1 ? [place] : [])));
    const borders = phraseBorders(text);
    const said = saidResults(
      typed,
      (place) => places.has(place),
      (place) => borders.has(place),
    );
    return words.map(({ place }) => {
      const each = said[place];
      return each && { result: each.result, by: words.findIndex((word) => word.text === typed[each.by]) };
    });
  }

  /** The best form of the word counts: they come best first, so the first one that stands in a name is it. */
  #addWord({ forms, worth }: QueryWord, bit: number, rarity: Float32Array, touched: number[]): void {
    for (const { word, weight, text } of forms) {
      const naming = isFaintWord(text) ? 0 : 1;
      for (const name of this.#names.ofWord(word)) {
        const held = this.#held[name] as number;
        if ((held & bit) !== 0) continue;
        if (held === 0) touched.push(name);
        this.#held[name] = held | bit;
        this.#said[name] = (this.#said[name] as number) + worth * weight;
        this.#own[name] = (this.#own[name] as number) + (rarity[word] as number);
        this.#naming[name] = (this.#naming[name] as number) + naming;
      }
    }
  }

  /** A word beside one of its own says the opposite of what it says: low BP is no high blood pressure. */
  #isOpposite(name: number, lows: readonly number[]): boolean {
    const held = this.#held[name] as number;
    const isHeld = (at: number): boolean => at >= 0 && ((held >> at) & 1) !== 0;
    return (
      lows.some((at) => !isHeld(at) && (isHeld(at - 1) || isHeld(at + 1))) &&
      allWords(this.#names.text(name)).some(isHigh)
    );
  }

  #evidence(name: number, total: number, needed: number, whole: boolean): NameEvidence {
    const held = this.#held[name] as number;
    const share = total > 0 ? (this.#said[name] as number) / total : 0;
    const said = this.#saidOf(name);
    return {
      name,
      likeness: share * Math.sqrt(said),
      held,
      complete: needed !== 0 && (held & needed) === needed,
      whole,
      said,
    };
  }

  /** How much of the name was said. Two words of the query can mean the same word of it. */
  #saidOf(name: number): number {
    return Math.min(1, (this.#own[name] as number) / this.#names.weight(name));
  }

  /** Every word that names something was said, however common it is: pain alone is not leg pain. */
  #isWhole(name: number): boolean {
    const isNamed = (this.#naming[name] as number) >= this.#names.size(name) && this.#saidOf(name) > WHOLE;
    return (
      isNamed && (this.#isSaidToTheLast(name) || !this.#turnsOnFaintWords(name, this.#names.topic(name)))
    );
  }

  #recognise(
    name: number,
    topic: number,
    { words, results }: { words: readonly QueryWord[]; results: readonly (Said | undefined)[] },
    whole: boolean,
    features: Map<string, RecognisedFeature>,
  ): void {
    const held = this.#held[name] as number;
    const takenBack = words.some(
      ({ negatedBy }, at) =>
        negatedBy !== undefined && (held >> at) & 1 && !allWords(this.#names.text(name)).includes(negatedBy),
    );
    if (takenBack) return;
    // The mg of a dose is no magnesium.
    if (words.every(({ faint }, at) => faint || !((held >> at) & 1))) return;
    const kindSaid =
      this.#features.isFeature(topic) &&
      this.#names.size(name) <= LONGEST_KIND_NAME &&
      words.some(
        ({ text, forms, faint, worth }, at) =>
          !faint &&
          worth > LEAST_KIND_RARITY &&
          !NO_KIND.has(text) &&
          (held >> at) & 1 &&
          forms.some(({ word, weight }) => weight > 0.8 && word === this.#names.head(name)),
      ) &&
      !this.#isOfThePast(topic);
    if (!whole && !kindSaid) return;
    const near = nearness(held, words, this.#lengthOf(name));
    const directness = this.#directness(name, held, words);
    if (whole && directness < LEAST_DIRECT) return;
    const credit = whole ? directness * near : KIND_CREDIT;
    const id = `${topic} ${held}`;
    const known = features.get(id);
    if (!known || known.credit < credit)
      features.set(id, {
        topic,
        name,
        held,
        credit,
        // What is part of the name is not said of it: a normal CK.
        result: results.find((said, at) => said && (held >> at) & 1 && !((held >> said.by) & 1))?.result,
        vague: !whole || near < SCATTERED,
      });
  }

  #isOfThePast(topic: number): boolean {
    return OF_THE_PAST.test(this.#topics.title(topic));
  }

  /** The word that it turns on says little by itself: CK alone is no normal CK, getting worse not for years. */
  #turnsOnFaintWords(name: number, topic: number): boolean {
    return SAID_BY_FAINT_WORDS.test(this.#names.text(name)) || this.#isOfThePast(topic);
  }

  /** Its faint words were said too: two DVTs, not a DVT. */
  #isSaidToTheLast(name: number): boolean {
    return bitCount(this.#held[name] as number) >= this.#lengthOf(name);
  }

  /** The number of its words, with those that name nothing. */
  #lengthOf(name: number): number {
    return wordsOf(this.#names.text(name)).length;
  }

  /** 1 where the name was said in its own words; less where some only mean about the same. */
  #directness(name: number, held: number, words: readonly QueryWord[]): number {
    const said = this.#said[name] as number;
    const own = words.reduce((sum, { worth }, at) => ((held >> at) & 1 ? sum + worth : sum), 0);
    return own > 0 ? Math.min(1, said / own / 0.85) : 0;
  }

  #forget(name: number): void {
    this.#said[name] = 0;
    this.#own[name] = 0;
    this.#held[name] = 0;
    this.#naming[name] = 0;
  }
}

/**
 * Less where other words that count stand between its own: "swollen knee and calf pain" says no swollen calf. Where more
 * words of the query mean those of a name than it is `long`, the nearest of them count.
 */
function nearness(held: number, words: readonly QueryWord[], long: number): number {
  const places = words.flatMap((_, at) => ((held >> at) & 1 ? [at] : []));
  const ends = places.slice(Math.min(long, places.length) - 1);
  const between = ends.map((to, at) => {
    const from = places[at] as number;
    return words.filter(({ faint }, place) => from < place && place < to && !faint && !((held >> place) & 1))
      .length;
  });
  return NEARNESS[Math.min(...between, NEARNESS.length - 1)] as number;
}

/** A word that belongs to a finding said in full is not also the kind of another one. */
function withoutSaid(features: readonly RecognisedFeature[]): RecognisedFeature[] {
  const said = features.reduce((bits, { held, credit }) => (credit > 0.9 ? bits | held : bits), 0);
  return features.filter(({ held, credit }) => credit !== KIND_CREDIT || (held & ~said) !== 0);
}

function isBetter(a: NameEvidence, b: NameEvidence): boolean {
  return a.likeness > b.likeness || (a.likeness === b.likeness && a.name < b.name);
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
