import { fold } from '../../../src/core/search/fold.ts';
import { textsOf } from '../statements.ts';
import type { Check } from './check.ts';

/** So many words in the same order are no coincidence. */
const RUN = 8;

/** No sentence of `reference`, a text that the content was written after, stands in the content. */
export function notCopiedFrom(reference: string): Check {
  const known = new Set(runs(fold(reference).split(' ')));
  return {
    id: 'own-words',
    title: `No run of ${RUN} words equals the articles that the inventory was made from`,
    run({ content }, report) {
      let ran = 0;
      const handouts = [...content.handouts.values()].flatMap((languages) => [...languages.values()]);
      for (const { topic, file } of [...content.topics.values(), ...handouts]) {
        for (const { text, path } of textsOf(topic)) {
          const words = fold(text).split(' ');
          ran += 1;
          const copied = runs(words).find((run) => known.has(run));
          if (copied) report(file.fault(path, `copied from an article: "${copied}"`));
        }
      }
      return ran;
    },
  };
}

function runs(words: readonly string[]): string[] {
  return Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, at) =>
    words.slice(at, at + RUN).join(' '),
  );
}
