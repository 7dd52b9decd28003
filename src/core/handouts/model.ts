import type { Source } from '../../shared/contract/common.ts';
import type { Drawing } from '../../shared/domain/leaflet.ts';

export type Language = 'en' | 'es' | 'ar';

export interface Sentence {
  text: string;
}

/** What a patient reads of a leaflet. */
export interface LeafletText {
  mainMessage: Sentence;
  whatItIs: Sentence[];
  tests: { what: string; prepare?: string | undefined }[];
  whatYouCanDo: Sentence[];
  getHelp: { now: Sentence[]; today: Sentence[] };
  questions: string[];
  teachBack: string;
  terms?: { term: string; means: string }[] | undefined;
  more?: { heading: string; sentences: Sentence[] }[] | undefined;
}

/** A leaflet as the builder stored it. */
export interface HandoutModel extends LeafletText {
  id: string;
  language: Language;
  title: string;
  reviewed: string;
  translation?: { checkedBy: string; on: string };
  drawing?: Drawing;
  sources: Source[];
  languages: Language[];
  /** Claims that changed after the leaflet was last read against them. */
  inReview: string[];
}
