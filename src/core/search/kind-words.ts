import type { Kind } from '../../shared/domain/kinds.ts';

const KIND_WORDS: Readonly<Record<string, Kind>> = {
  handout: 'handout',
  leaflet: 'handout',
  handouts: 'handout',
  leaflets: 'handout',
  information: 'handout',
  workup: 'checklist',
  checklist: 'checklist',
  protocol: 'checklist',
  criteria: 'criteria',
  classification: 'criteria',
  score: 'criteria',
  compare: 'comparison',
  compared: 'comparison',
  comparison: 'comparison',
  vs: 'comparison',
  versus: 'comparison',
};

/** True for a word that asks for a kind of topic. */
export function isKindWord(word: string): boolean {
  return Object.hasOwn(KIND_WORDS, word);
}

/** The kinds of topic that a query asks for by name, as in "myositis workup". */
export function readKinds(words: readonly string[]): ReadonlySet<Kind> {
  return new Set(
    words.flatMap((word) => (Object.hasOwn(KIND_WORDS, word) ? [KIND_WORDS[word] as Kind] : [])),
  );
}
