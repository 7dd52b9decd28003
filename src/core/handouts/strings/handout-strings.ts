import type { ReadingLevel } from '../../../shared/contract/handout.ts';
import type { Drawing } from '../../../shared/domain/leaflet.ts';

/** The fixed words of a leaflet in one language. Sentences of the content are never here. */
export interface HandoutStrings {
  direction: 'ltr' | 'rtl';
  whatItIs: string;
  tests: string;
  prepare: string;
  whatYouCanDo: string;
  getHelp: string;
  /** Heading of what cannot wait; without a number where none is known for the region. */
  callNow(number: string | undefined): string;
  today: string;
  questions: string;
  teachBack: string;
  terms: string;
  notes: string;
  nextVisit: string;
  contact: string;
  phone: string;
  source: string;
  moreSources(count: number): string;
  reviewed: string;
  given: string;
  version: string;
  /** Says so where no measure holds for the language. */
  readingLevel(level: ReadingLevel | null): string;
  disclaimer: string;
  unchecked: string;
  /** What a drawing shows: its text alternative. */
  drawings: Record<Drawing, string>;
  /** What stands under it. */
  captions: Record<Drawing, string>;
}
