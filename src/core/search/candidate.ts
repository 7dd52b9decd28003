import type { MATCHES } from '../../shared/contract/search.ts';
import { words } from './fold.ts';
import type { NameType } from './indexed-topic.ts';

export type How = (typeof MATCHES)[number];

/** A topic that answers a query in one way; of several ways the best counts. */
export interface Candidate {
  topic: number;
  /** The section to open it at. */
  document: number | null;
  how: How;
  /** Within the same `how`: the name that was typed exactly before one that only sounds alike. */
  rank: number;
  /** A word of its own was typed that this name only happens to begin with: LA is not lazy. */
  late?: boolean;
  score: number;
  /** A name of it was said, not only what it has or part of what it is called. Its leaflet and the like are meant, too. */
  named?: boolean;
  explain?: string;
}

const ORDER: Readonly<Record<How, number>> = {
  exact: 0,
  synonym: 1,
  prefix: 2,
  words: 3,
  body: 4,
  similar: 5,
};

/** Ranks of whole names decide before the score; elsewhere the score decides. */
export function isBefore(a: Candidate, b: Candidate): boolean {
  const [first, second] = [orderOf(a), orderOf(b)];
  if (first !== second) return first < second;
  if (a.rank !== b.rank) return a.rank < b.rank;
  return a.how !== 'exact' && a.how !== 'synonym' && a.score > b.score;
}

function orderOf({ how, late }: Candidate): number {
  return late ? ORDER.similar - 0.5 : ORDER[how];
}

/** Of so many words, an everyday name is how a patient tells it, and no other word for it. */
const A_STORY = 4;

/** Why a topic was found by a name that is not its title. */
export function explainName(name: string, type: NameType, title: string): string {
  if (type === 'misspelling') return explainGuess(title);
  if (type === 'unit') return `${name} is a unit of ${title}`;
  if (type === 'lay' && words(name).length >= A_STORY) return `told as: ${name}`;
  return `${name} = ${title}`;
}

export function explainGuess(meant: string): string {
  return `similar spelling: ${meant}`;
}

/** Why a condition was found by the features in the query: the names that they were recognised by, as they are written. */
export function explainFeatures(names: readonly string[]): string {
  return `fits: ${names.join(' + ')}`;
}
