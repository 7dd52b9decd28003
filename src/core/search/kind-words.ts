import type { Kind } from '../../shared/domain/kinds.ts';

const KIND_WORDS: Readonly<Record<string, Kind>> = {
  handout: 'handout',
  leaflet: 'handout',
  printout: 'handout',
  print: 'handout',
  brochure: 'handout',
  pamphlet: 'handout',
  handouts: 'handout',
  leaflets: 'handout',
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
/** Beside them, information is a leaflet. */
const LEAFLET_BESIDE: ReadonlySet<string> = new Set(['patient', 'patients', 'sheet', 'sheets']);
const isInformation = (word: string): boolean => word === 'information' || word === 'info';

export interface AskedKinds {
  /** The kinds of topic that a query asks for by name, as in "myositis workup". */
  all: ReadonlySet<Kind>;
  /** Those of them that it asks for plainly. */
  plainly: ReadonlySet<Kind>;
  /** It says nothing else. */
  only: boolean;
}

/** What kinds of topic the folded words of a query ask for. */
export function readKinds(words: readonly string[]): AskedKinds {
  const asking = words.filter(isKindWord);
  const isLeaflet = words.some((word) => LEAFLET_BESIDE.has(word));
  const isPlain = (word: string): boolean => !ALSO_OTHERWISE.has(word) || (isInformation(word) && isLeaflet);
  const kindsOf = (some: readonly string[]) => new Set(some.map((word) => KIND_WORDS[word] as Kind));
  const plainly = kindsOf(asking.filter(isPlain));
  const only = plainly.size > 0 && words.every((word) => isKindWord(word) || LEAFLET_BESIDE.has(word));
  return { all: kindsOf(asking), plainly, only };
}
