import { AFFIRMING, FILLER, PLACES, RELATIVES, STOP_WORDS } from './lexicon.ts';
import { findNegations, type Negation } from './negation.ts';
import { GRADES, size, type Phrase } from './names.ts';
import type { Token } from './tokens.ts';

/** A name that was found in a text. */
export interface Match {
  id: string;
  state: 'present' | 'absent';
  /** Positions of the words that make it up. */
  positions: readonly number[];
  /** The negating words that turned it around. */
  turnedBy: readonly number[];
}

/** Between the words of a name may stand so many others that count. */
const SLACK = 3;

/** A text made ready for finding names in it. */
export class Reader {
  readonly tokens: readonly Token[];
  readonly #negations: readonly Negation[];
  readonly #places = new Map<string, number[]>();
  /** Number of counting words before each position, so that distances pass over filler. */
  readonly #count: readonly number[];
  readonly #sentence: readonly number[];
  readonly #ofRelatives: ReadonlySet<number>;
  readonly #supposed: ReadonlySet<number>;

  /** `hidden` are positions that were read otherwise and belong to no name. */
  constructor(tokens: readonly Token[], hidden: ReadonlySet<number>) {
    this.tokens = tokens;
    this.#negations = findNegations(tokens);
    let count = 0;
    let sentence = 0;
    const counts: number[] = [];
    const sentences: number[] = [];
    tokens.forEach(({ raw, word, mark }, at) => {
      counts.push(count);
      sentences.push(sentence);
      if (mark === '.') sentence += 1;
      if (mark) return;
      if (!STOP_WORDS.has(raw) && !FILLER.has(raw)) count += 1;
      if (hidden.has(at)) return;
      const known = this.#places.get(word);
      if (known) known.push(at);
      else this.#places.set(word, [at]);
    });
    this.#count = counts;
    this.#sentence = sentences;
    this.#ofRelatives = relativesIn(tokens);
    this.#supposed = supposedIn(tokens);
  }

  /** The words that names can be made of. */
  get words(): Iterable<string> {
    return this.#places.keys();
  }

  /** Every place at which the words of a name stand close together, with what negations make of them. */
  find(phrase: Phrase): Match[] {
    const all = [...phrase.words, ...phrase.missing];
    return this.#clusters(all).flatMap((positions) => this.#judge(phrase, positions));
  }

  /** A name whose grade is denied: "CRP normal" says that a raised CRP is absent. */
  findDenied(phrase: Phrase): Match[] {
    const rest = phrase.words.filter((word) => !GRADES.has(word));
    if (rest.length === phrase.words.length || rest.length === 0 || phrase.missing.length > 0) return [];
    return this.#clusters(rest).flatMap((positions): Match[] => {
      const turnedBy = this.#turning(positions, (negation) =>
        ['normal', 'negative', 'unremarkable'].includes(this.tokens[negation.at]?.raw ?? ''),
      );
      return turnedBy.length > 0 ? [{ id: phrase.id, state: 'absent', positions, turnedBy }] : [];
    });
  }

  #judge(phrase: Phrase, positions: readonly number[]): Match[] {
    const { id } = phrase;
    if (positions.some((at) => this.#supposed.has(at))) return [];
    if (!phrase.ofRelatives && positions.some((at) => this.#ofRelatives.has(at))) return [];
    const own = positions.slice(0, phrase.words.length);
    const missing = positions.slice(phrase.words.length);
    const free = (negation: Negation): boolean => !positions.includes(negation.at);
    if (missing.length > 0) {
      const gone = this.#turning(missing, ({ kind }) => kind === 'missing');
      const untouched = this.#turning(own, free, true).length === 0;
      if (gone.length > 0 && untouched) return [{ id, state: 'present', positions, turnedBy: gone }];
      const sound = this.#turning(missing, ({ kind }) => kind === 'sound');
      const there = this.#isAffirmed(missing) && this.#turning(missing, () => true, true).length === 0;
      return sound.length > 0 || there ? [{ id, state: 'absent', positions, turnedBy: sound }] : [];
    }
    const touching = this.#turning(own, free, true);
    if (touching.length === 0) return [{ id, state: 'present', positions, turnedBy: [] }];
    const turned = own.filter((at) => this.#negations.some((each) => free(each) && each.reaches.has(at)));
    // Where only a part is negated, the last word decides: "calf tender but not swollen" denies the swelling.
    const denies = turned.length === own.length || (own.length === 2 && turned.includes(Math.max(...own)));
    return denies ? [{ id, state: 'absent', positions, turnedBy: touching }] : [];
  }

  /** Positions of negations that reach all (or, where `any`, one) of the positions. */
  #turning(positions: readonly number[], wanted: (negation: Negation) => boolean, any = false): number[] {
    if (positions.length === 0) return [];
    return this.#negations
      .filter((negation) => {
        const reached = positions.filter((at) => negation.reaches.has(at)).length;
        return wanted(negation) && (any ? reached > 0 : reached === positions.length);
      })
      .map(({ at }) => at);
  }

  /** True where a word close by says that the thing is there: "pulses palpable". */
  #isAffirmed(positions: readonly number[]): boolean {
    const [first, last] = [Math.min(...positions), Math.max(...positions)];
    return this.tokens.some(
      ({ raw }, at) =>
        AFFIRMING.has(raw) &&
        this.#turning([at], ({ kind }) => kind === 'missing').length === 0 &&
        this.#sentence[at] === this.#sentence[first] &&
        ((at > last && at - last <= 4) || (at < first && first - at <= 3)) &&
        !this.tokens.slice(Math.min(at, last), Math.max(at, first)).some(({ mark }) => mark),
    );
  }

  /** Sets of positions, one for each word, that stand close together in one sentence. */
  #clusters(words: readonly string[]): number[][] {
    const places = words.map((word) => this.#places.get(word));
    if (places.some((place) => place === undefined)) return [];
    const lists = places as number[][];
    const rarest = lists.reduce((best, list) => (list.length < best.length ? list : best));
    const found = new Map<string, number[]>();
    for (const anchor of rarest) {
      const cluster = lists.map((list) => nearest(list, anchor));
      if (new Set(cluster).size === cluster.length && this.#isClose(cluster))
        found.set(cluster.join(), cluster);
    }
    return [...found.values()];
  }

  #isClose(cluster: readonly number[]): boolean {
    const [first, last] = [Math.min(...cluster), Math.max(...cluster)];
    if (this.#sentence[first] !== this.#sentence[last]) return false;
    const span = (this.#count[last] ?? 0) - (this.#count[first] ?? 0) + 1;
    if (span > cluster.length + SLACK) return false;
    return !this.#crossesAnotherPlace(cluster, first, last);
  }

  /** "Calf pain and ankle swelling" is no calf swelling: another place of the body stands between. */
  #crossesAnotherPlace(cluster: readonly number[], first: number, last: number): boolean {
    if (!cluster.some((at) => PLACES.has(this.tokens[at]?.word ?? ''))) return false;
    for (let at = first + 1; at < last; at += 1) {
      if (cluster.includes(at) || !PLACES.has(this.tokens[at]?.word ?? '')) continue;
      if (!this.#isListedWith(at, cluster)) return true;
    }
    return false;
  }

  /** "Calf and thigh": two places named side by side share what is said of them. */
  #isListedWith(at: number, cluster: readonly number[]): boolean {
    return cluster.some((own) => {
      if (!PLACES.has(this.tokens[own]?.word ?? '')) return false;
      const between = this.tokens.slice(Math.min(own, at) + 1, Math.max(own, at));
      return between.every(
        ({ raw, word, mark }) =>
          mark === ',' ||
          STOP_WORDS.has(raw) ||
          word === 'onesided' ||
          word === 'bothsided' ||
          PLACES.has(word) ||
          raw === 'or',
      );
    });
  }
}

/**
 * Keeps the longest matches: one whose words are all part of a longer one is part of that statement. A name that joins
 * two findings ("cramps and numb feet") leaves both of them standing.
 */
export function longest(matches: readonly (Match & { phrase: Phrase })[]): Match[] {
  const kept: (Match & { phrase: Phrase })[] = [];
  for (const match of [...matches].sort((a, b) => size(b.phrase) - size(a.phrase))) {
    const own = match.positions;
    const inside = kept.some(
      ({ phrase, positions }) =>
        !phrase.joins && positions.length > own.length && own.every((at) => positions.includes(at)),
    );
    if (!inside) kept.push(match);
  }
  return kept;
}

function nearest(sorted: readonly number[], to: number): number {
  return sorted.reduce((best, at) => (Math.abs(at - to) < Math.abs(best - to) ? at : best));
}

/** Before an "if" these give advice: what follows it has not happened. */
const ADVICE: ReadonlySet<string> = new Set(
  'return returns returned back call calls attend attends seek review reviewed ring advise advised told safety net netted urgently immediately'.split(
    ' ',
  ),
);
const ADVICE_REACH = 5;

/** "Return if fever or chest pain": said of the days to come, up to the end of the sentence. */
function supposedIn(tokens: readonly Token[]): Set<number> {
  const supposed = new Set<number>();
  tokens.forEach(({ raw }, start) => {
    if (
      raw !== 'if' ||
      !tokens.slice(Math.max(0, start - ADVICE_REACH), start).some((each) => ADVICE.has(each.raw))
    )
      return;
    for (let at = start; at < tokens.length && tokens[at]?.mark !== '.'; at += 1) supposed.add(at);
  });
  return supposed;
}

/** What is said after a word for a relative is said of the relative, up to the end of that part. */
function relativesIn(tokens: readonly Token[]): Set<number> {
  const theirs = new Set<number>();
  tokens.forEach(({ raw }, start) => {
    if (!RELATIVES.has(raw)) return;
    for (let at = start; at < tokens.length && !tokens[at]?.mark; at += 1) theirs.add(at);
  });
  return theirs;
}
