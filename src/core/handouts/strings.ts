export type Language = 'en' | 'es' | 'ar';

/** The fixed words of a leaflet in one language. Sentences of the content are never here. */
export interface HandoutStrings {
  direction: 'ltr' | 'rtl';
  mainMessage: string;
  whatItIs: string;
  tests: string;
  prepare: string;
  whatYouCanDo: string;
  getHelp: string;
  now: string;
  today: string;
  questions: string;
  teachBack: string;
  terms: string;
  notes: string;
  nextVisit: string;
  contact: string;
  source: string;
  reviewed: string;
  version: string;
  readingLevel: string;
  disclaimer: string;
  unchecked: string;
}

const ENGLISH: HandoutStrings = {
  direction: 'ltr',
  mainMessage: 'The main point',
  whatItIs: 'What it is',
  tests: 'Tests you may have',
  prepare: 'How to prepare',
  whatYouCanDo: 'What you can do',
  getHelp: 'When to get help',
  now: 'Call the emergency number now',
  today: 'Be seen today',
  questions: 'Questions to ask',
  teachBack: 'To be sure that this was clear',
  terms: 'Words used here',
  notes: 'Notes',
  nextVisit: 'Next visit',
  contact: 'Contact',
  source: 'Based on',
  reviewed: 'Reviewed',
  version: 'Version',
  readingLevel: 'Reading level (SMOG grade)',
  disclaimer: 'This leaflet informs. It does not replace the advice of your own clinician.',
  unchecked: 'No clinician has checked this translation yet.',
};

/** Languages whose fixed words exist. A leaflet in another language is not rendered. */
export const STRINGS: Partial<Record<Language, HandoutStrings>> = { en: ENGLISH };
