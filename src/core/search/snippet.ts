import { fold } from './fold.ts';

export interface Snippet {
  text: string;
  /** Ranges of `text` to emphasize. */
  marks: [start: number, end: number][];
}

/** What a line on screen has room for at most. */
const LENGTH = 96;
/** The first matched word stands so near the beginning: a row shows little of the line beside a long title. */
const NEAR = 24;

/** The part of a text around the first of the wanted words, which are folded, with every one of them marked. */
export function snippet(text: string, wanted: ReadonlySet<string>): Snippet {
  const [first, last] = wordsAmong(text, wanted).next().value ?? [0, 0];
  const start = first <= NEAR ? 0 : wordStart(text, first - NEAR, first);
  const end = wordEnd(text, last, start + LENGTH);
  const before = start > 0 ? '… ' : '';
  const after = end < text.length ? ' …' : '';
  const marks: Snippet['marks'] = [];
  // A long section is read no further than its line on screen.
  for (const [from, to] of wordsAmong(text, wanted, start)) {
    if (to > end) break;
    marks.push([from - start + before.length, to - start + before.length]);
  }
  return { text: before + text.slice(start, end) + after, marks };
}

/** Where the wanted words stand in a text, from a place on, one after the other. */
function* wordsAmong(
  text: string,
  wanted: ReadonlySet<string>,
  from = 0,
): Generator<[start: number, end: number], undefined> {
  const word = /[\p{Letter}\p{Number}]+/gu;
  word.lastIndex = from;
  for (let match = word.exec(text); match; match = word.exec(text))
    if (wanted.has(fold(match[0]))) yield [match.index, word.lastIndex];
  return undefined;
}

/** Where a word begins, between two places of the text; the first of them within a run of letters without a space. */
function wordStart(text: string, from: number, to: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space >= to ? from : space + 1;
}

/** Where a word ends, between two places of the text; the last of them within a run of letters without a space. */
function wordEnd(text: string, from: number, to: number): number {
  if (to >= text.length) return text.length;
  const space = text.lastIndexOf(' ', to);
  return space < from ? Math.max(from, to) : space;
}
