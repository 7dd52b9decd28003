import { everydayWords } from './everyday-words.ts';
import { isResultWord } from './faint-words.ts';
import { allWords } from './fold.ts';
import type { SaidResult } from './indexed-topic.ts';

const HIGH: ReadonlySet<string> = new Set(['high', ...everydayWords('high')]);
const LOW: ReadonlySet<string> = new Set(['low', ...everydayWords('low')]);
const PRESENT: ReadonlySet<string> = new Set(['pos', 'positive']);
const NORMAL: ReadonlySet<string> = new Set(['normal', 'neg', 'negative']);
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'no', 'isnt', 'wasnt']);
/** Words that may stand between a test and what is said of its result. */
const BETWEEN: ReadonlySet<string> = new Set(
  'is was were are came comes back very slightly mildly only of the a at to'.split(' '),
);

export function isHigh(word: string): boolean {
  return HIGH.has(word);
}

export function isLow(word: string): boolean {
  return LOW.has(word);
}

/** A result that is said of a word, and the place of the word that says it. */
export interface Said {
  result: SaidResult;
  by: number;
}

/**
 * For each folded word of a query: the result that is said of it. A word such as low belongs to the nearest test, before or
 * after; between two tests to the one whose value it follows, or that has no result of its own: "CK 900 high TSH low". Where
 * it stays open, to none. `isBorder` is true for a place where another phrase begins.
 */
export function saidResults(
  words: readonly string[],
  isOfTest: (place: number) => boolean,
  isBorder: (place: number) => boolean = () => false,
): (Said | undefined)[] {
  const said: (Said | undefined)[] = words.map(() => undefined);
  const reached = (by: number): number[] => {
    const before = nearestTest(words, by, -1, isOfTest, isBorder);
    const after = nearestTest(words, by, 1, isOfTest, isBorder);
    if (before !== undefined && hasValue(words, before, by)) return [before];
    return [before, after].filter((place) => place !== undefined);
  };
  let open = words.flatMap((_, by) => {
    const result = resultAt(words, by);
    return result ? [{ result, by, places: reached(by) }] : [];
  });
  for (let count = Infinity; open.length < count;) {
    count = open.length;
    open = open.filter(({ result, by, places }) => {
      const free = places.filter((place) => !said[place]);
      const [place] = free;
      if (free.length !== 1 || place === undefined) return true;
      said[place] = { result, by };
      return false;
    });
  }
  return said;
}

function nearestTest(
  words: readonly string[],
  by: number,
  step: 1 | -1,
  isOfTest: (place: number) => boolean,
  isBorder: (place: number) => boolean,
): number | undefined {
  for (let place = by + step; words[place] !== undefined; place += step) {
    if (isBorder(step === 1 ? place : place + 1)) return undefined;
    if (isOfTest(place)) return place;
    const word = words[place] ?? '';
    const isPassed = BETWEEN.has(word) || NEGATIONS.has(word) || isValue(word);
    if (!isPassed) return undefined;
  }
  return undefined;
}

/** "TSH 0.01 low": a number stands between the test and what is said of it. */
function hasValue(words: readonly string[], test: number, by: number): boolean {
  return words.slice(test + 1, by).some((word) => /\d/.test(word));
}

/** A number or a unit, but no other result. */
function isValue(word: string): boolean {
  return isResultWord(word) && resultOf(word) === undefined;
}

/** What is not high is normal, as far as it leads anywhere. */
function resultAt(words: readonly string[], place: number): SaidResult | undefined {
  const result = resultOf(words[place] ?? '');
  return result && NEGATIONS.has(words[place - 1] ?? '') ? 'normal' : result;
}

function resultOf(word: string): SaidResult | undefined {
  if (HIGH.has(word) || PRESENT.has(word)) return 'high';
  if (LOW.has(word)) return 'low';
  return NORMAL.has(word) ? 'normal' : undefined;
}

/** The places of the words with which another phrase begins: those after a comma, a semicolon or a full stop. */
export function phraseBorders(text: string): ReadonlySet<number> {
  const lengths = text.split(/[,;.]\s|\n/).map((phrase) => allWords(phrase).length);
  const borders = new Set<number>();
  lengths.reduce((place, length) => {
    borders.add(place + length);
    return place + length;
  }, 0);
  return borders;
}

/** True where a query says any result at all. */
export function saysResult(words: readonly string[]): boolean {
  return words.some((word) => resultOf(word) !== undefined);
}
