import { shareOf } from './held-words.ts';

/** A word of the query as the index knows it: one of its forms, and how much that form counts. */
export interface WeightedWord {
  /** Index in the dictionary. */
  word: number;
  text: string;
  weight: number;
}

/** A word of the query, with all that stands for it. */
export interface SoughtWord {
  forms: readonly WeightedWord[];
  /** How much it counts in the query. */
  worth: number;
}

/** A section that holds some of the words. */
export interface TextHit {
  document: number;
  score: number;
  /** Bit n is set where word n of the query was found. */
  held: number;
}

/** A bit for each word must fit into one number. */
export const MOST_WORDS = 30;

/**
 * One of the two ways to find sections by their text; which one a pack has was decided when it was built.
 * Everything else of the search, from the folding to the ranking, is the same for both.
 */
export interface TextEngine {
  /**
   * Sections by how well they fit, best first. Each word of the query comes as its forms, of which the best counts;
   * a section with few of the words falls behind one with most of them.
   */
  search(words: readonly SoughtWord[], limit: number): TextHit[];
}

/** A section that holds only a part of the query is held back, more so the less it holds. */
export function coverage(held: number, worth: readonly number[]): number {
  return Math.sqrt(shareOf(held, worth));
}

/** A section of a topic, as both engines see it. */
export interface TextDocument {
  /** Title of the topic, with its other names where that helps, and heading of the section. */
  title: string;
  heading: string;
  body: string;
}
