import { isKnownWord, normalForm } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Shorter words are never put right: too many other words are near them. */
const SHORTEST = 7;
/** From this length on, two slips are forgiven. */
const LONG = 10;

/** Puts small slips in long words right, towards words of the content. A word that is known is never changed. */
export function correct(tokens: readonly Token[], vocabulary: ReadonlySet<string>): Token[] {
  return tokens.map((token) => {
    const { raw, mark } = token;
    if (mark || raw.length < SHORTEST || vocabulary.has(raw) || isKnownWord(raw) || /\d/.test(raw))
      return token;
    const allowed = raw.length >= LONG ? 2 : 1;
    let best: { word: string; slips: number } | undefined;
    for (const word of vocabulary) {
      if (word[0] !== raw[0] || Math.abs(word.length - raw.length) > allowed || word.length < SHORTEST - 1)
        continue;
      const slips = distance(raw, word, allowed);
      if (slips <= allowed && (!best || slips < best.slips)) best = { word, slips };
    }
    return best ? { ...token, raw: best.word, word: normalForm(best.word) } : token;
  });
}

/** Insertions, deletions, changes and swaps of neighbors; anything above `limit` is only known to be above it. */
function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}
