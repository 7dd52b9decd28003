import { fold } from './fold.ts';
import type { IndexedTopic } from './indexed-topic.ts';

/** "Immune-mediated necrotizing myopathy (IMNM)": up to nine words, then an abbreviation in brackets. */
const DEFINITION =
  /((?:[\p{Letter}\p{Number}'’-]+ ){1,9})\(([\p{Lu}\p{Number}][\p{Letter}\p{Number}-]{1,7})\)/gu;

/** Abbreviations that a topic's own text gives for one of its names, beside those that were written down. */
export function minedAbbreviations({ title, aliases, sections }: IndexedTopic): string[] {
  const names = [title, ...aliases.map(({ text }) => text)].map(fold).filter((name) => name.includes(' '));
  const known = new Set(aliases.map(({ text }) => fold(text)));
  const mined = new Set<string>();
  for (const { text } of sections) {
    for (const [, before = '', short = ''] of text.matchAll(DEFINITION)) {
      const long = fold(before);
      if (
        /\p{Lu}.*\p{Lu}/u.test(short) &&
        !known.has(fold(short)) &&
        names.some((name) => long.endsWith(name))
      )
        mined.add(short);
    }
  }
  return [...mined];
}
