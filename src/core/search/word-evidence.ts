import type { Kind } from '../../shared/domain/kinds.ts';
import { explainFeatures, explainGuess, explainName, type Candidate, type How } from './candidate.ts';
import type { Combination, Features } from './features.ts';
import { allWords } from './fold.ts';
import { shareOf } from './held-words.ts';
import { readKinds } from './kind-words.ts';
import type { NameEvidence, NameSearch } from './name-evidence.ts';
import type { Names } from './names.ts';
import type { QueryWord } from './query-words.ts';
import type { TextEngine, TextHit } from './text-engine.ts';
import type { Topics } from './topics.ts';

const MOST_DOCUMENTS = 200;
/** Beside more known words than this, a hit without the corrected word is no noise, however sure the correction. */
const SURE_AMONG = 2;
/** What the kinds of evidence count beside each other. */
const WEIGHT = { name: 1, whole: 0.15, text: 0.55, combination: 1.3, kind: 0.3 };
/** A hit that holds less than this share of the query is noise beside one that holds it all. */
const LEAST_SHARE = 0.2;
/** A name that stands whole in a query and says this share of it is what the query is about. */
const LEAST_WHOLE = 0.6;
/** A name explains a hit that says so much of the query, and of which so much was said. */
const EXPLAINS = { likeness: 0.3, said: 0.75 };
/** Pages made of other pages come after them, unless they were asked for. */
const KIND_HANDICAP: Partial<Record<Kind, number>> = {
  handout: -0.15,
  checklist: -0.08,
  comparison: -0.05,
  criteria: -0.05,
};

/** What was found of one topic. */
interface Evidence {
  name?: NameEvidence | undefined;
  hit?: TextHit | undefined;
  combination?: Combination | undefined;
}

/** The words of a query, with what about them is the same for every topic. */
interface Query {
  words: readonly QueryWord[];
  worth: readonly number[];
  /** Bits of the words that a complete hit must hold. */
  needed: number;
  /** Bits of the words that were taken for slips. */
  guessed: number;
  /** A hit without the corrected word is noise. */
  isBinding: boolean;
  /** The whole query is nearly a name: what lacks the word with the slip is not meant. */
  isSlip: boolean;
  kinds: ReadonlySet<Kind>;
  topScore: number;
}

/** Finds topics by the words of a query: in their names, in their text, and by the findings that a condition has. */
export class WordEvidence {
  readonly #topics: Topics;
  readonly #names: Names;
  readonly #nameSearch: NameSearch;
  readonly #features: Features;
  readonly #engine: TextEngine;
  readonly #rarity: Float32Array;

  constructor(parts: {
    topics: Topics;
    names: Names;
    nameSearch: NameSearch;
    features: Features;
    engine: TextEngine;
    rarity: Float32Array;
  }) {
    this.#topics = parts.topics;
    this.#names = parts.names;
    this.#nameSearch = parts.nameSearch;
    this.#features = parts.features;
    this.#engine = parts.engine;
    this.#rarity = parts.rarity;
  }

  /** `isPatient`: several findings are taken for those of one patient. */
  find(
    text: string,
    words: readonly QueryWord[],
    { isSlip, isPatient }: { isSlip: boolean; isPatient: boolean },
  ): Candidate[] {
    // What matters was not understood: the words around it would find anything.
    const isUnderstood =
      words.some(({ faint, forms }) => !faint && forms.length > 0) || words.every(({ faint }) => faint);
    if (words.length === 0 || !isUnderstood) return [];
    const worth = words.map((word) => word.worth);
    const { topics: named, features } = this.#nameSearch.search(text, words, this.#rarity);
    this.#addSpans(text, words, worth, named);
    const texts = this.#byTopic(this.#engine.search(words, MOST_DOCUMENTS));
    const combinations = isPatient ? this.#features.combine(features, worth) : [];
    const combined = new Map(combinations.map((each) => [each.condition, each]));
    const topScore = Math.max(0, ...[...texts.values()].map(({ score }) => score));
    const query = { ...readWords(words, isSlip), worth, kinds: readKinds(allWords(text)).all, topScore };
    const topics = new Set([...named.keys(), ...texts.keys(), ...combined.keys()]);
    return [...topics].flatMap((topic) => {
      const evidence = { name: named.get(topic), hit: texts.get(topic), combination: combined.get(topic) };
      return this.#candidate(topic, evidence, query) ?? [];
    });
  }

  /** Topics with a section that holds every one of the words, with the best such section. */
  holding(words: readonly QueryWord[]): { topic: number; document: number; score: number }[] {
    const needed = bitsWhere(words, ({ faint }) => !faint);
    if (needed === 0) return [];
    const hits = this.#engine.search(words, MOST_DOCUMENTS).filter(({ held }) => (held & needed) === needed);
    return [...this.#byTopic(hits)].map(([topic, { document, score }]) => ({ topic, document, score }));
  }

  /** Sections of all topics, best first; `named` says how much the name of a topic adds to its sections. */
  rankSections(words: readonly QueryWord[], named: (topic: number) => number): number[] {
    const { topics } = this.#nameSearch.search('', words, this.#rarity);
    const hits = this.#engine.search(words, MOST_DOCUMENTS);
    const top = hits[0]?.score ?? 1;
    return hits
      .map(({ document, score }) => {
        const topic = this.#topics.ofDocument(document);
        return { document, value: score / top + named(topic) + (topics.get(topic)?.likeness ?? 0) };
      })
      .sort((a, b) => b.value - a.value || a.document - b.document)
      .map(({ document }) => document);
  }

  #candidate(topic: number, evidence: Evidence, query: Query): Candidate | undefined {
    const { name, hit, combination } = evidence;
    const { worth, needed, guessed } = query;
    const held = (name?.held ?? 0) | (hit?.held ?? 0) | (combination?.held ?? 0);
    if (shareOf(held, worth) < LEAST_SHARE) return undefined;
    const isSimilar = (held & guessed) !== 0;
    const others = needed & ~guessed;
    const isAllElse = !query.isSlip && name?.whole === true && (name.held & others) === others;
    if (query.isBinding && !isSimilar && !isAllElse) return undefined;

    const isComplete =
      name?.complete === true || (combination?.certain === true && (combination.held & needed) === needed);
    const isAbout = name?.whole === true && shareOf(name.held, worth) >= LEAST_WHOLE;
    const how = isSimilar ? 'similar' : isComplete || isAbout ? 'words' : 'body';
    const fitting = isSimilar ? [] : this.#fitting(topic, how, evidence);
    const explain = isSimilar ? guessesIn(held, query.words) : this.#explain(topic, fitting, name);
    return {
      topic,
      // What fits a patient is read from its top: what to do is there.
      document: fitting.length > 0 ? null : (hit?.document ?? null),
      how,
      rank: how === 'words' && !isComplete ? 1 : 0,
      score: this.#score(topic, evidence, query),
      named: this.#isNamed(topic, name, query),
      ...(explain === undefined ? {} : { explain }),
    };
  }

  #score(topic: number, { name, hit, combination }: Evidence, { worth, kinds, topScore }: Query): number {
    const kind = this.#topics.kind(topic);
    return (
      WEIGHT.name * (name?.likeness ?? 0) +
      (name?.whole ? WEIGHT.whole : 0) +
      WEIGHT.text * (hit && topScore > 0 ? (hit.score / topScore) * shareOf(hit.held, worth) : 0) +
      WEIGHT.combination * (combination?.score ?? 0) +
      (kinds.has(kind) ? WEIGHT.kind : (KIND_HANDICAP[kind] ?? 0))
    );
  }

  /** Part of a title is enough, part of another name is chance: gout is no word for "rheumatic gout". */
  #isNamed(topic: number, name: NameEvidence | undefined, { words }: Query): boolean {
    if (!name?.complete || name.whole) return name?.whole === true;
    const title = new Set(allWords(this.#topics.title(topic)));
    return words.every(({ faint, forms }) => faint || forms.some(({ text }) => title.has(text)));
  }

  /** The findings by which it was found, where they say more than its name. */
  #fitting(topic: number, how: How, { name, combination }: Evidence): number[] {
    const isCombined =
      combination && (how === 'words' ? !name?.complete : combination.score > (name?.likeness ?? 0));
    // That a condition was named says nothing of what fits it.
    return isCombined ? combination.names.filter((each) => this.#names.topic(each) !== topic) : [];
  }

  #explain(topic: number, fitting: readonly number[], name: NameEvidence | undefined): string | undefined {
    if (fitting.length > 0) return explainFeatures(fitting.map((each) => this.#names.text(each)));
    if (!name || name.likeness < EXPLAINS.likeness || name.said < EXPLAINS.said) return undefined;
    const written = this.#names.text(name.name);
    const type = this.#names.type(name.name);
    const title = this.#topics.title(topic);
    return type === 'title' || written === title ? undefined : explainName(written, type, title);
  }

  /** Names inside the query that are no single words: wrong spellings, codes, and words run together. */
  #addSpans(
    text: string,
    words: readonly QueryWord[],
    worth: readonly number[],
    named: Map<number, NameEvidence>,
  ): void {
    for (const { names, from, to } of this.#names.within(text)) {
      const held = bitsWhere(words, ({ place }) => from <= place && place < to);
      // A code or a wrong spelling has no worth as a word: then its share of the words counts.
      const likeness = Math.max(shareOf(held, worth), (to - from) / (2 * words.length));
      for (const name of names.filter((each) => this.#names.type(each) !== 'unit')) {
        const topic = this.#names.topic(name);
        const known = named.get(topic);
        if (known && known.likeness >= likeness) continue;
        const complete = known?.complete ?? false;
        named.set(topic, { name, likeness, held: held | (known?.held ?? 0), complete, whole: true, said: 1 });
      }
    }
  }

  /** The best section of each topic. */
  #byTopic(hits: readonly TextHit[]): Map<number, TextHit> {
    const best = new Map<number, TextHit>();
    for (const hit of hits) {
      const topic = this.#topics.ofDocument(hit.document);
      if (!best.has(topic)) best.set(topic, hit);
    }
    return best;
  }
}

function readWords(words: readonly QueryWord[], isSlip: boolean) {
  const guessed = bitsWhere(words, (word) => word.guessed);
  const known = words.filter(({ faint, forms, guessed: isGuess }) => !faint && !isGuess && forms.length > 0);
  return {
    words,
    isSlip,
    guessed,
    needed: bitsWhere(words, ({ faint }) => !faint),
    // The word with the slip says most of the query, or there is hardly a doubt what was meant.
    isBinding:
      guessed !== 0 &&
      (isSlip || known.length <= 1 || (known.length <= SURE_AMONG && words.some(({ sure }) => sure))),
  };
}

function guessesIn(held: number, words: readonly QueryWord[]): string {
  const guesses = words.filter(({ guessed }, at) => guessed && (held >> at) & 1);
  return explainGuess(guesses.map(({ forms }) => forms[0]?.text ?? '').join(' '));
}

function bitsWhere(words: readonly QueryWord[], test: (word: QueryWord) => boolean): number {
  return words.reduce((bits, word, at) => (test(word) ? bits | (1 << at) : bits), 0);
}
