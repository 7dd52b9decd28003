import { fold } from '../search/fold.ts';
import { MERGED, STOP_WORDS, normalForm } from './lexicon.ts';

/** One word of a text, with where it stands in it. */
export interface Token {
  /** As folded for search. */
  raw: string;
  /** The form that stands for all forms of the word. Empty where punctuation ends a part of the sentence. */
  word: string;
  start: number;
  end: number;
  /** The mark that stands here instead of a word. */
  mark?: ',' | '.';
}

/** A word with its inner apostrophes and numbers such as 5/5, 1:320 and 12,000; or a mark; or "-ve" and "+ve". */
const PIECES =
  /[-−–+]ve\b|\d+(?:[.,:/]\d+)*|[\p{Letter}\p{Mark}](?:[\p{Letter}\p{Mark}]|['’‘´`](?=\p{Letter}))*|[.,;:!?()\n–—]|\s-\s|µ/gu;

/** The words of a text in order, with the marks between its parts. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PIECES)) {
    const piece = match[0];
    const at = { start: match.index, end: match.index + piece.length };
    if (/^[-−–]ve$/.test(piece)) tokens.push({ raw: 'negative', word: 'negative', ...at });
    else if (piece === '+ve') tokens.push({ raw: 'positive', word: 'positive', ...at });
    else if (/^\d/.test(piece)) tokens.push({ raw: piece, word: piece.replaceAll(',', ''), ...at });
    else if (/[.;!?\n]/.test(piece)) tokens.push({ raw: piece, word: '', ...at, mark: '.' });
    else if (/^[,:()–—\s-]+$/.test(piece)) tokens.push({ raw: piece, word: '', ...at, mark: ',' });
    else for (const raw of fold(piece).split(' ')) tokens.push({ raw, word: normalForm(raw), ...at });
  }
  return merge(tokens);
}

/** The words of a name that count, in the same forms as those of a text. */
export function nameTokens(name: string): Token[] {
  return tokenize(name.replace(/\(.*?\)/g, ' ')).filter(({ mark, raw }) => !mark && !STOP_WORDS.has(raw));
}

const MERGED_FROM = Map.groupBy(MERGED, ([from]) => from[0] ?? '');

/** Puts one meaning for words that belong together: "get up" is to rise, "no longer" is to be unable. */
function merge(tokens: readonly Token[]): Token[] {
  const merged: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const first = tokens[at] as Token;
    const found = MERGED_FROM.get(first.raw)?.find(([from]) =>
      from.every((raw, step) => tokens[at + step]?.raw === raw),
    );
    if (!found) {
      merged.push(first);
      at += 1;
      continue;
    }
    const last = tokens[at + found[0].length - 1] as Token;
    for (const raw of found[1])
      merged.push({ raw, word: normalForm(raw), start: first.start, end: last.end });
    at += found[0].length;
  }
  return merged;
}
