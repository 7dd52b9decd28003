import type { Kind } from '../../shared/domain/kinds.ts';

/** What kind of name a topic is found by; earlier ones say more clearly which topic is meant. */
export const NAME_TYPES = [
  'title',
  'abbreviation',
  'synonym',
  'old-name',
  'lay',
  'misspelling',
  'code',
  /** A code that names another topic, under which this one is filed for lack of its own. */
  'borrowed-code',
  'unit',
] as const;
export type NameType = (typeof NAME_TYPES)[number];

export function isCode(type: NameType): boolean {
  return type === 'code' || type === 'borrowed-code';
}

/** A topic as the search needs it. */
export interface IndexedTopic {
  id: string;
  kind: Kind;
  title: string;
  /** Other names; also the codes it stands under, and the units its result comes in. */
  aliases: { text: string; type: Exclude<NameType, 'title'> }[];
  sections: { id: string; heading: string; text: string }[];
  /** Of a condition: the findings, tests and presentations that lead to it. */
  features?: Feature[];
  /** Of a leaflet and the like: the topics by whose names it is looked for, too. */
  about?: string[];
}

/** What is said of the result of a test: "TSH low", "raised CK". */
export const SAID_RESULTS = ['high', 'low', 'normal'] as const;
export type SaidResult = (typeof SAID_RESULTS)[number];

/** How far a feature points to a condition, from 1 (decisive) down; 0 speaks against it. */
export interface Feature {
  topic: string;
  weight: number;
  /** The results that point there. High and low, if left out: what is normal does not. */
  results?: readonly SaidResult[];
}
