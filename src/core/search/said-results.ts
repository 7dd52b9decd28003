import { everydayWords } from './everyday-words.ts';
import type { SaidResult } from './indexed-topic.ts';

const WORDS: Readonly<Record<SaidResult, ReadonlySet<string>>> = {
  high: new Set(['high', ...everydayWords('high'), 'pos', 'positive']),
  low: new Set(['low', ...everydayWords('low')]),
  normal: new Set(['normal', 'neg', 'negative']),
};

export function isHigh(word: string): boolean {
  return WORDS.high.has(word);
}

export function isLow(word: string): boolean {
  return WORDS.low.has(word);
}

export function isResult(word: string): boolean {
  return resultOf(word) !== undefined;
}

/** A result that is said of a word, and the place of the word that says it. */
export interface Said {
  result: SaidResult;
  by: number;
}

/**
 * For each folded word of a query: the result that is said of it. A word such as low belongs to the test beside it, before
 * or after; between two tests to the one that has no result of its own: "CK raised TSH low". Where it stays open, to none.
 */
export function saidResults(
  words: readonly string[],
  isOfTest: (place: number) => boolean,
): (Said | undefined)[] {
  const said: (Said | undefined)[] = words.map(() => undefined);
  let open = words.flatMap((word, by) => {
    const result = resultOf(word);
    return result ? [{ result, by }] : [];
  });
  for (let before = Infinity; open.length < before;) {
    before = open.length;
    open = open.filter((one) => {
      const free = [one.by - 1, one.by + 1].filter((place) => isOfTest(place) && !said[place]);
      const [place] = free;
      if (free.length !== 1 || place === undefined) return true;
      said[place] = one;
      return false;
    });
  }
  return said;
}

function resultOf(word: string): SaidResult | undefined {
  return (Object.keys(WORDS) as SaidResult[]).find((result) => WORDS[result].has(word));
}
