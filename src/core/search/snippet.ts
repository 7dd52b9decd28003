import { fold } from './fold.ts';

export interface Snippet {
  text: string;
  /** Ranges of `text` to emphasize. */
  marks: [start: number, end: number][];
}

/** About one line on screen. */
const LENGTH = 140;

/** The part of a text around the first matched word, with every matched word marked. */
export function snippet(text: string, terms: readonly string[]): Snippet {
  const wanted = new Set(terms);
  const hits = [...text.matchAll(/[\p{Letter}\p{Number}]+/gu)].filter((match) => wanted.has(fold(match[0])));
  const first = hits[0]?.index ?? 0;
  const start = first < LENGTH / 2 ? 0 : wordStart(text, first - LENGTH / 4);
  const end = Math.min(text.length, wordEnd(text, start + LENGTH));
  const before = start > 0 ? '… ' : '';
  const after = end < text.length ? ' …' : '';
  const marks = hits
    .map((match): [number, number] => [match.index, match.index + match[0].length])
    .filter(([from, to]) => from >= start && to <= end)
    .map(([from, to]): [number, number] => [from - start + before.length, to - start + before.length]);
  return { text: before + text.slice(start, end) + after, marks };
}

function wordStart(text: string, near: number): number {
  const space = text.indexOf(' ', Math.max(0, Math.floor(near)));
  return space < 0 ? 0 : space + 1;
}

function wordEnd(text: string, near: number): number {
  if (near >= text.length) return text.length;
  const space = text.lastIndexOf(' ', near);
  return space < 0 ? near : space;
}
