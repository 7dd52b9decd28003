import { asksForPart } from './asked-sections.ts';
import { explainGuess, explainName, type Candidate } from './candidate.ts';
import type { Dictionary } from './dictionary.ts';
import { isFaintAt } from './faint-words.ts';
import type { Features } from './features.ts';
import { allWords, fold, isStopWord, key, keyOfWords, words as wordsOf } from './fold.ts';
import { isCode, NAME_TYPES } from './indexed-topic.ts';
import type { Names } from './names.ts';
import { bySound, type QueryWord } from './query-words.ts';
import type { Topics } from './topics.ts';

const MOST_BEGUN = 40;
/** So much of a lay name has to be typed before it counts as begun. */
const LEAST_BEGUN = 0.5;
/** A wrong spelling of one thing can be the right one of another. */
const AFTER_RIGHT_NAMES = 1000;
const PLURAL_ABBREVIATION = /(?<![\p{Letter}\p{Number}])[a-z]{2,6}s(?![\p{Letter}\p{Number}])/giu;
const CODE = /^[a-z]\d[0-9a-z](\.?[0-9a-z]{1,4})$/i;
const SHORTEST_OPEN_CODE = 3;
/** A known word of so few letters is more often an abbreviation than the beginning of another one. */
const SHORT = 4;

/** Finds topics by a name as a whole: typed in full, begun, beside a result, or with a slip in it. */
export class WholeNames {
  readonly #topics: Topics;
  readonly #names: Names;
  readonly #features: Features;
  readonly #dictionary: Dictionary;

  constructor(topics: Topics, names: Names, features: Features, dictionary: Dictionary) {
    this.#topics = topics;
    this.#names = names;
    this.#features = features;
    this.#dictionary = dictionary;
  }

  find(text: string, words: readonly QueryWord[]): Candidate[] {
    const id = key(text);
    if (id === '') return [];
    const whole = [...this.#names.whole(id)].map((name) => this.#typed(name, text));
    const under = whole.length === 0 ? this.#underCode(text) : [];
    return [...whole, ...under, ...this.#begun(id, text, words), ...this.#beside(text)];
  }

  /** I82.411 is one of I82.41-: a code that is left open stands for all that begin with it. */
  #underCode(text: string): Candidate[] {
    const code = text.trim();
    if (!CODE.test(code)) return [];
    for (let length = code.length - 1; length >= SHORTEST_OPEN_CODE; length -= 1) {
      const names = [...this.#names.whole(key(code.slice(0, length)))].filter(
        (name) => isCode(this.#names.type(name)) && this.#names.text(name).endsWith('-'),
      );
      if (names.length > 0) return names.map((name) => this.#typed(name, code));
    }
    return [];
  }

  /** Topics that are called so, but for articles; or whose name begins so, if it `mayBegin`. */
  named(text: string, mayBegin: boolean): Candidate[] {
    const id = keyOfWords(wordsOf(text));
    if (id === '') return [];
    const whole = [...this.#names.whole(id)].map((name) => this.#typed(name, text));
    const begun = mayBegin ? this.#begun(id, text, []) : [];
    return [...whole, ...begun];
  }

  /** DVTs and dvts are DVT; CRPS is not CRP. */
  withSingularAbbreviations(text: string): string {
    return text.replace(PLURAL_ABBREVIATION, (word: string) => {
      if (word.endsWith('S')) return word;
      const single = word.slice(0, -1);
      const isPlural = single === single.toUpperCase() || this.#names.whole(key(word)).length === 0;
      return isPlural && this.#isAbbreviation(single) ? single : word;
    });
  }

  #isAbbreviation(word: string): boolean {
    return [...this.#names.whole(key(word))].some((name) => this.#names.type(name) === 'abbreviation');
  }

  /** A name of several words with a slip in it: only where some word is unknown. */
  misspelled(text: string, words: readonly QueryWord[]): Candidate[] {
    const id = key(text);
    const isUnknown = words.some(({ guessed, forms }) => guessed || forms.length === 0);
    if (id.length < 6 || /\d/.test(id) || words.length < 2 || !isUnknown) return [];
    const respelled = bySound(id);
    const near = [
      ...this.#names.near(id, id.length < 9 ? 1 : 2),
      ...(respelled === id ? [] : this.#names.near(respelled, 2)),
    ];
    return near.flatMap(({ names, edits }) =>
      [...names].map((name) => ({
        topic: this.#names.topic(name),
        document: null,
        how: 'similar',
        // Before single words that were corrected.
        rank: edits - 3,
        score: 0,
        named: true,
        explain: explainGuess(this.#names.text(name)),
      })),
    );
  }

  /** "83 µkat/L": the tests that are reported in this unit, the one that bears on most conditions first. */
  byUnit(text: string): Candidate[] {
    const unit = text.replace(/^[\s<>≤≥=~]*[\d.,:]+\s*/, '');
    if (unit === '' || unit === text) return [];
    const reach = (name: number): number => this.#features.count(this.#names.topic(name));
    return [...this.#names.whole(key(unit))]
      .filter((name) => this.#names.type(name) === 'unit')
      .sort((a, b) => reach(b) - reach(a) || a - b)
      .map((name, place) => ({ ...this.#typed(name, unit), rank: 50 + place }));
  }

  /**
   * "CK 5000", "ANA neg SSA pos" and "DVT mimics" are the names alone; the rest says which result came back, or which part
   * of the page is wanted.
   */
  #beside(text: string): Candidate[] {
    const typed = allWords(text);
    const spans = this.#names.within(text);
    const inSpan = (place: number): boolean => spans.some(({ from, to }) => from <= place && place < to);
    const rest = typed.filter(
      (word, place) =>
        !inSpan(place) && !isFaintAt(typed, place) && !isStopWord(word) && !asksForPart(typed, place),
    );
    if (rest.length > 0) return [];
    // A unit or a faint word that happens to be a name does not count beside a real one.
    const real = spans.filter(
      ({ names, from, to }) =>
        names.some((name) => this.#names.type(name) !== 'unit') &&
        (typed.slice(from, to).some((_, at) => !isFaintAt(typed, from + at)) || this.#isCodeIn(text, names)),
    );
    const [only, ...others] = real;
    if (!only) return [];
    if (others.length === 0) {
      const folded = typed.slice(only.from, only.to).join(' ');
      // Mg and MG differ by case alone.
      const asTyped = text.split(/\s+/);
      return only.names.map((name) => {
        const written = this.#names.text(name);
        return this.#typed(name, asTyped.includes(written) ? written : folded);
      });
    }
    // Several findings mean the condition that has them; several tests mean each of them, in the order they were typed.
    const isTest = (name: number): boolean => this.#topics.kind(this.#names.topic(name)) === 'test';
    if (!real.every(({ names }) => names.some(isTest))) return [];
    return real.flatMap(({ names }, place) =>
      names.map((name) => ({ ...this.#typed(name, ''), how: 'words', rank: place - 100 }) as const),
    );
  }

  /** A code of digits is no number where it is written as one: 2157-6. */
  #isCodeIn(text: string, names: readonly number[]): boolean {
    return names.some((name) => isCode(this.#names.type(name)) && text.includes(this.#names.text(name)));
  }

  #begun(id: string, text: string, words: readonly QueryWord[]): Candidate[] {
    if (id.length < 2) return [];
    const isShortWord = id.length <= SHORT && words.length === 1 && this.#dictionary.find(fold(text)) >= 0;
    return this.#names
      .beginningWith(id, MOST_BEGUN)
      .filter((name) => this.#beginsUsefully(name, text))
      .map((name) => {
        const written = this.#names.text(name);
        const late = isShortWord && goesOn(written, text);
        const borrowed = this.#names.type(name) === 'borrowed-code' ? 0.5 : 0;
        const rank = (this.#isTitle(name) ? 0 : 100) + written.length + borrowed;
        return { ...this.#named(name), how: 'prefix', rank, late };
      });
  }

  /**
   * Codes are numbers: one digit of them is not the beginning of a code that someone is typing. A complaint is not the
   * beginning of each longer one: calf pain of "calf pain always at the same mile".
   */
  #beginsUsefully(name: number, text: string): boolean {
    const type = this.#names.type(name);
    if (type === 'misspelling' || type === 'unit') return false;
    if (type === 'lay') return text.trim().length >= this.#names.text(name).length * LEAST_BEGUN;
    return !isCode(type) || this.#names.text(name).toLowerCase().startsWith(text.trim().toLowerCase());
  }

  #typed(name: number, text: string): Candidate {
    const type = this.#names.type(name);
    const wrong = type === 'misspelling' ? AFTER_RIGHT_NAMES : 0;
    const rank = wrong + sameness(this.#names.text(name), text.trim()) * 10 + NAME_TYPES.indexOf(type);
    return { ...this.#named(name), how: this.#isTitle(name) ? 'exact' : 'synonym', rank };
  }

  #named(name: number): Omit<Candidate, 'how' | 'rank'> {
    const topic = this.#names.topic(name);
    const found = { topic, document: null, score: 0, named: true };
    if (this.#isTitle(name)) return found;
    return {
      ...found,
      explain: explainName(this.#names.text(name), this.#names.type(name), this.#topics.title(topic)),
    };
  }

  #isTitle(name: number): boolean {
    const title = this.#topics.title(this.#names.topic(name));
    return this.#names.type(name) === 'title' || fold(this.#names.text(name)) === fold(title);
  }
}

/** 0 for a name typed letter for letter, 1 but for its case, 2 for one that is only folded alike: La is not LA. */
function sameness(name: string, typed: string): number {
  if (name === typed) return 0;
  return name.toLowerCase() === typed.toLowerCase() ? 1 : 2;
}

/** True where a name begins with what was typed, but in the middle of a word. */
function goesOn(name: string, typed: string): boolean {
  return /^[\p{Letter}\p{Number}]/u.test(fold(name).slice(fold(typed).length));
}
