import { fold } from '../search/fold.ts';
import { EITHER_WAY, FILLER, NEGATORS, PLACES, RELATIVES, SOUND, TIME_WORDS } from './lexicon.ts';
import { readLimit, type Limit } from './numbers.ts';
import { nameTokens, type Token } from './tokens.ts';

/** A topic that can be recognised in a text, with its title and aliases. */
export interface Named {
  id: string;
  names: readonly string[];
}

/** One name as it is looked for: a set of words that stand close together. */
export interface Phrase {
  id: string;
  /** Words that stand as they are. */
  words: readonly string[];
  /** Words that must be negated: the name says that something is missing. */
  missing: readonly string[];
  /** The name speaks of a relative, so that words about relatives count. */
  ofRelatives: boolean;
  /** The name joins two findings. */
  joins: boolean;
}

/** Words of a name that only grade it: "high", "positive". Without them the rest of the name can be said to be normal. */
export const GRADES: ReadonlySet<string> = new Set(['high', 'positive', 'very']);

export interface Names {
  /** Names by the first word that every mention of them holds. */
  byWord: ReadonlyMap<string, readonly Phrase[]>;
  /** Names that give a limit for a measured value. */
  limits: readonly Limit[];
  /** Whole names in folded form, with the topics that have them. */
  whole: ReadonlyMap<string, readonly string[]>;
  /** All words that occur in names. */
  vocabulary: ReadonlySet<string>;
}

/** Makes titles and aliases ready to be looked for. */
export function readNames(topics: readonly Named[]): Names {
  const phrases = new Map<string, Phrase>();
  const limits: Limit[] = [];
  const whole = new Map<string, string[]>();
  const vocabulary = new Set<string>();
  for (const { id, names } of topics) {
    for (const name of names) {
      const limit = readLimit(id, name);
      if (limit) {
        limits.push(limit);
        continue;
      }
      whole.set(fold(name), [...(whole.get(fold(name)) ?? []), id]);
      const tokens = nameTokens(name);
      const phrase = readPhrase(id, name, tokens);
      const key = `${id}|${[...phrase.words].sort().join(' ')}|${[...phrase.missing].sort().join(' ')}`;
      if (isUsable(phrase)) phrases.set(key, phrase);
      for (const { raw } of tokens) vocabulary.add(raw);
    }
  }
  return { byWord: groupByWord([...phrases.values()]), limits, whole, vocabulary };
}

/** The names of which at least one word stands in a text, longest first: the others need not be looked for. */
export function namesAmong({ byWord }: Names, words: Iterable<string>): Phrase[] {
  return [...words].flatMap((word) => byWord.get(word) ?? []).sort(longestFirst);
}

function longestFirst(a: Phrase, b: Phrase): number {
  return size(b) - size(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function groupByWord(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const all = [...phrase.words, ...phrase.missing];
    const word = all.find((each) => !GRADES.has(each)) ?? all[0] ?? '';
    groups.set(word, [...(groups.get(word) ?? []), phrase]);
  }
  return groups;
}

export function size({ words, missing }: Phrase): number {
  return words.length + missing.length;
}

function readPhrase(id: string, name: string, tokens: readonly Token[]): Phrase {
  const words: string[] = [];
  const missing: string[] = [];
  let negated = false;
  let onlyNext = false;
  for (const [at, { raw, word }] of tokens.entries()) {
    if (NEGATORS.has(raw) || negatesInName(raw, at === tokens.length - 1)) {
      negated = true;
      onlyNext = raw === 'non';
      continue;
    }
    (negated ? missing : words).push(word);
    if (onlyNext) negated = onlyNext = false;
  }
  // "Reflexes gone": the negating word stands last and governs all of the name.
  const turned = negated && missing.length === 0;
  const places = new Set([...words, ...missing].filter((word) => PLACES.has(word)));
  return {
    id,
    joins: /\b(and|with|then)\b/.test(name) && places.size < 2,
    words: unique(turned ? [] : words),
    missing: unique(turned ? words : missing),
    ofRelatives: tokens.some(({ raw }) => RELATIVES.has(raw)),
  };
}

/** "Absent pulses" and "reflexes gone" speak of what is missing; "leg gone white" and "lost weight" do not. */
function negatesInName(raw: string, last: boolean): boolean {
  return EITHER_WAY.has(raw) && !SOUND.has(raw) && raw !== 'lost' && (raw !== 'gone' || last);
}

/** A name of time alone says nothing of what lasted so long; the time course is read on its own. */
function isUsable(phrase: Phrase): boolean {
  const all = [...phrase.words, ...phrase.missing];
  const ofTime =
    all.some((word) => TIME_WORDS.has(word)) && all.every((word) => TIME_WORDS.has(word) || FILLER.has(word));
  return all.length > 0 && !ofTime;
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
