import { AFFIRMING, EITHER_WAY, FILLER, NEGATORS, PLACES, RELATIVES, STOP_WORDS, TURNS } from './lexicon.ts';
import { longest, Reader, type Match } from './match.ts';
import { namesAmong, readNames, type Named, type Names } from './names.ts';
import { readNumbers, type Limit } from './numbers.ts';
import { correct } from './spelling.ts';
import { ONSET, readBackground } from './times.ts';
import { tokenize, type Token } from './tokens.ts';

/** A topic and the words of the text from which it was understood. */
export interface Understood {
  id: string;
  from: string;
}

export interface Understanding {
  present: Understood[];
  absent: Understood[];
  presentations: Understood[];
  ageYears?: number;
  sex?: 'female' | 'male';
  /** Words that nothing was made of, without those that say nothing. */
  ignored: string[];
}

/** Recognises findings and presentations of the content in plain English. Pure: the content is given once. */
export class Recognizer {
  readonly #findings: Names;
  readonly #presentations: Names;
  readonly #limits: readonly Limit[];
  readonly #vocabulary: ReadonlySet<string>;

  /** `limits` are those that the content gives for results, beside those in the names of findings. */
  constructor(findings: readonly Named[], presentations: readonly Named[], limits: readonly Limit[] = []) {
    this.#findings = readNames(findings);
    this.#presentations = readNames(presentations);
    this.#limits = [...this.#findings.limits, ...limits];
    this.#vocabulary = new Set([
      ...this.#findings.vocabulary,
      ...this.#presentations.vocabulary,
      ...limits.flatMap(({ measure }) => measure),
    ]);
  }

  read(text: string): Understanding {
    const tokens = correct(tokenize(text), this.#vocabulary);
    const background = readBackground(text, tokens);
    const readings = readNumbers(tokens, this.#limits);
    const used = new Set(background.agePositions);
    for (const { positions } of background.onsets) for (const at of positions) used.add(at);
    for (const { positions } of readings) for (const at of positions) used.add(at);

    const reader = new Reader(
      tokens,
      new Set([...background.agePositions, ...readings.flatMap((each) => each.positions)]),
    );
    const matches: Match[] = [
      ...matchAll(reader, this.#findings),
      ...readings.map(({ id, holds, positions }): Match => ({
        id,
        state: holds ? 'present' : 'absent',
        positions,
        turnedBy: [],
      })),
      ...background.onsets.flatMap(({ name, positions }) => this.#named(name, positions)),
      ...this.#age(background.ageYears, background.agePositions),
    ];
    const presentations = matchAll(reader, this.#presentations).filter(({ state }) => state === 'present');
    for (const { positions, turnedBy } of [...matches, ...presentations])
      for (const at of [...positions, ...turnedBy]) used.add(at);

    const last = lastMentions(matches);
    const understood = (match: Match): Understood => ({ id: match.id, from: wordsOf(text, tokens, match) });
    return {
      present: last.filter(({ state }) => state === 'present').map(understood),
      absent: last.filter(({ state }) => state === 'absent').map(understood),
      presentations: lastMentions(presentations).map(understood),
      ...(background.ageYears === undefined ? {} : { ageYears: background.ageYears }),
      ...(background.sex === undefined ? {} : { sex: background.sex }),
      ignored: notUnderstood(text, tokens, used),
    };
  }

  /** Findings that the content ties to an age. */
  ofAge(years: number): Pick<Match, 'id' | 'state'>[] {
    return this.#findings.limits
      .filter(({ measure }) => measure.join() === 'age')
      .map(({ id, holds }) => ({ id, state: holds(years) ? 'present' : 'absent' }));
  }

  /** Findings that are a time course and nothing else. */
  ofTime(): ReadonlySet<string> {
    const courses = [...this.#findings.whole].filter(([name]) => name.startsWith(ONSET));
    return new Set(courses.flatMap(([, ids]) => ids));
  }

  #age(years: number | undefined, positions: readonly number[]): Match[] {
    return years === undefined ? [] : this.ofAge(years).map((each) => ({ ...each, positions, turnedBy: [] }));
  }

  /** The finding that has exactly this name. */
  #named(name: string, positions: readonly number[]): Match[] {
    const ids = this.#findings.whole.get(name) ?? [];
    return ids.map((id) => ({ id, state: 'present', positions, turnedBy: [] }));
  }
}

function matchAll(reader: Reader, names: Names): Match[] {
  const phrases = namesAmong(names, reader.words);
  const found = phrases.flatMap((phrase) => reader.find(phrase).map((match) => ({ ...match, phrase })));
  const denied = phrases.flatMap((phrase) => reader.findDenied(phrase));
  return [...denied, ...longest(found)];
}

/** One match for each topic. A finding that is named twice counts as it was named last. */
function lastMentions(matches: readonly Match[]): Match[] {
  const byId = new Map<string, Match>();
  for (const match of matches) {
    const known = byId.get(match.id);
    if (!known || Math.max(...match.positions) > Math.max(...known.positions)) byId.set(match.id, match);
  }
  return [...byId.values()].sort(
    (a, b) => Math.min(...a.positions) - Math.min(...b.positions) || (a.id < b.id ? -1 : 1),
  );
}

/** The part of the text from which something was understood, with the word that negates it. */
function wordsOf(text: string, tokens: readonly Token[], { positions, turnedBy }: Match): string {
  const own = [...positions, ...turnedBy].map((at) => tokens[at]).filter((token) => token !== undefined);
  return text.slice(Math.min(...own.map(({ start }) => start)), Math.max(...own.map(({ end }) => end)));
}

const SAYS_NOTHING: readonly ReadonlySet<string>[] = [
  STOP_WORDS,
  FILLER,
  NEGATORS,
  EITHER_WAY,
  AFFIRMING,
  TURNS,
  RELATIVES,
];

function notUnderstood(text: string, tokens: readonly Token[], used: ReadonlySet<number>): string[] {
  const left = tokens.filter(
    ({ raw, word, mark }, at) =>
      !mark &&
      !used.has(at) &&
      !PLACES.has(word) &&
      !/^\d/.test(raw) &&
      !SAYS_NOTHING.some((words) => words.has(raw)),
  );
  return [...new Set(left.map(({ start, end }) => text.slice(start, end)))];
}
