import type { Kind } from '../../shared/domain/kinds.ts';

const KIND_WORDS: Readonly<Record<string, Kind>> = {
  handout: 'handout',
  leaflet: 'handout',
  handouts: 'handout',
  leaflets: 'handout',
  sheet: 'handout',
  information: 'handout',
  info: 'handout',
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

/** Words that ask for a kind, but are said of much else: the score of a pain, this versus that. */
const ALSO_OTHERWISE: ReadonlySet<string> = new Set(['vs', 'versus', 'score', 'information', 'info']);

/** The kinds of topic that a query asks for by name, as in "myositis workup", and those of them that it asks for plainly. */
export function readKinds(words: readonly string[]): {
  all: ReadonlySet<Kind>;
  plainly: ReadonlySet<Kind>;
} {
  const asking = words.filter(isKindWord);
  const kindsOf = (some: readonly string[]) => new Set(some.map((word) => KIND_WORDS[word] as Kind));
  return { all: kindsOf(asking), plainly: kindsOf(asking.filter((word) => !ALSO_OTHERWISE.has(word))) };
}
