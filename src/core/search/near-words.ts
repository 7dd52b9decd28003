import type { Texts } from './texts.ts';

export interface NearWord {
  index: number;
  edits: number;
}

/** Longer words are cut here: nobody mistypes the fortieth letter of a word. */
const LONGEST = 40;
const FAR = 255;
/** Stands for a distance above every limit; one more still fits into a byte. */
const BEYOND = 200;

/**
 * The words of a sorted list that differ from `typed` by at most `limit` slips: a letter missing, added, wrong, or two
 * neighbours swapped. With `begun`, a word also counts when only its beginning is near, for a word still being typed.
 *
 * One table of distances is kept for the walk. Row d compares the first d letters of a word with all beginnings of
 * `typed`; the next word of a sorted list shares its first letters with the last one, and with them those rows.
 *
 *          p o l y            row 0: 0 1 2 3 4
 *        p                    row 1: 1 0 1 2 3
 *        o                    row 2: 2 1 0 1 2   ← shared by "poly" and "pole"
 *
 * A row whose smallest number is above the limit ends every word that begins with those letters: they are skipped. Of a
 * row only the numbers up to `limit` places off the diagonal are worked out: all others are above the limit (Ukkonen 1985).
 */
export function nearWords(
  list: Texts,
  shared: Uint8Array,
  typed: string,
  limit: number,
  begun = false,
): NearWord[] {
  const width = typed.length + 1;
  const rows = new Uint8Array((LONGEST + 1) * width);
  for (let column = 0; column < width; column += 1) rows[column] = column;
  const letters = Uint16Array.from(typed, (_, at) => typed.charCodeAt(at));
  const { units, starts } = list;
  const found: NearWord[] = [];
  /** Rows up to here are right for the word at hand. */
  let ready = 0;
  /** Words sharing at least this many letters with the one before can be skipped. */
  let hopeless = FAR;

  for (let index = 0; index < list.length; index += 1) {
    const same = shared[index] as number;
    if (same >= hopeless) continue;
    hopeless = FAR;
    const start = starts[index] as number;
    const length = Math.min((starts[index + 1] as number) - start, LONGEST);
    ready = Math.min(ready, same);
    let best = begun ? bestBeginning(rows, width, ready, limit) : FAR;
    let depth = ready;
    while (depth < length) {
      depth += 1;
      const smallest = fillRow(rows, width, depth, units, start, letters, limit);
      if (begun) best = Math.min(best, rows[depth * width + width - 1] as number);
      // A swap reaches back two rows, so the row before must be spent too.
      if (smallest > limit && smallestOf(rows, width, depth - 1, limit) >= limit) {
        // Not where the beginning was near already: the words after this one begin alike.
        if (best > limit) hopeless = depth;
        break;
      }
    }
    ready = depth;
    const reached = depth === length;
    const edits = Math.min(best, reached ? (rows[length * width + width - 1] as number) : FAR);
    if (edits <= limit) found.push({ index, edits });
  }
  return found;
}

/** How many letters each word of a sorted list shares with the one before it. */
export function sharedLetters(list: readonly string[]): Uint8Array {
  return Uint8Array.from(list, (word, index) => {
    const before = list[index - 1] ?? '';
    const most = Math.min(word.length, before.length, FAR - 1);
    let same = 0;
    while (same < most && word.charCodeAt(same) === before.charCodeAt(same)) same += 1;
    return same;
  });
}

/** Fills row `depth` around the diagonal from the rows above it, and answers its smallest number. */
function fillRow(
  rows: Uint8Array,
  width: number,
  depth: number,
  units: Uint16Array,
  start: number,
  letters: Uint16Array,
  limit: number,
): number {
  const first = Math.max(1, depth - limit);
  const last = Math.min(width - 1, depth + limit);
  const here = depth * width;
  const above = here - width;
  const letter = units[start + depth - 1] as number;
  const letterBefore = depth > 1 ? (units[start + depth - 2] as number) : -1;
  rows[here] = depth;
  if (first > last) {
    rows[here + width - 1] = BEYOND;
    return depth;
  }
  // What the next row and the search for beginnings read beside the diagonal.
  if (first > 1) rows[here + first - 1] = BEYOND;
  if (last < width - 1) rows[here + last + 1] = rows[here + width - 1] = BEYOND;
  let smallest = depth;
  for (let column = first; column <= last; column += 1) {
    const typed = letters[column - 1] as number;
    let distance = Math.min(
      (rows[above + column - 1] as number) + (typed === letter ? 0 : 1),
      (rows[above + column] as number) + 1,
      (rows[here + column - 1] as number) + 1,
    );
    if (column > 1 && depth > 1 && typed === letterBefore && letters[column - 2] === letter) {
      distance = Math.min(distance, (rows[above - width + column - 2] as number) + 1);
    }
    rows[here + column] = distance;
    if (distance < smallest) smallest = distance;
  }
  return smallest;
}

function smallestOf(rows: Uint8Array, width: number, depth: number, limit: number): number {
  let smallest = FAR;
  const last = Math.min(width - 1, depth + limit);
  for (let column = Math.max(0, depth - limit); column <= last; column += 1)
    smallest = Math.min(smallest, rows[depth * width + column] as number);
  return smallest;
}

/** The nearest that the whole of what was typed comes to a beginning shared with the word before. */
function bestBeginning(rows: Uint8Array, width: number, depth: number, limit: number): number {
  let best = FAR;
  for (let row = Math.max(1, width - 1 - limit); row <= depth; row += 1) {
    best = Math.min(best, rows[row * width + width - 1] as number);
  }
  return best;
}
