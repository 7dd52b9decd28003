import type { HandoutStrings } from './handout-strings.ts';

export const ENGLISH: HandoutStrings = {
  direction: 'ltr',
  whatItIs: 'What it is',
  tests: 'Tests you may have',
  prepare: 'How to prepare',
  whatYouCanDo: 'What you can do',
  getHelp: 'When to get help',
  callNow: (number) => (number ? `Call ${number} now if:` : 'Call your local emergency number now if:'),
  today: 'Be seen today if:',
  questions: 'Questions to ask',
  teachBack: 'Was this clear?',
  terms: 'Words used here',
  notes: 'Notes',
  nextVisit: 'Next visit',
  contact: 'Contact',
  phone: 'Phone',
  source: 'Based on',
  moreSources: (count) => `and ${count} more, all listed in Sural`,
  reviewed: 'Reviewed',
  given: 'Printed',
  version: 'Edition',
  readingLevel: (level) =>
    level ? `Reading level: grade ${level.value} (SMOG)` : 'Reading level: not measured',
  disclaimer: 'This leaflet informs. It does not replace the advice of your own clinician.',
  unchecked: 'No clinician has checked this translation.',
  drawings: {
    'calf-back': 'A lower leg seen from behind. The calf, below the knee and above the heel, is shaded.',
    'clot-swelling': 'Two lower legs from the front. A clot blocks a vein in one, and this leg is wider.',
    biopsy: 'A thin needle goes through the skin into a muscle and holds a tiny piece of it.',
  },
  captions: {
    'calf-back': 'The calf, seen from behind',
    'clot-swelling': 'A clot in one leg: it swells',
    biopsy: 'A needle takes a tiny piece of muscle',
  },
};
