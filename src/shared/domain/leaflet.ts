/** The blocks of a leaflet that can be left out. The main message and the help box are not among them. */
export const LEAFLET_BLOCKS = [
  'what-it-is',
  'tests',
  'what-you-can-do',
  'questions',
  'terms',
  'teach-back',
  'notes',
  'next-visit',
] as const;
export type LeafletBlock = (typeof LEAFLET_BLOCKS)[number];

/** Line drawings that a leaflet can show. */
export const DRAWINGS = ['calf-back', 'clot-swelling', 'biopsy'] as const;
export type Drawing = (typeof DRAWINGS)[number];

/** Bytes of a logo; more than that is a photograph, and slows down every print. */
export const MOST_LOGO_BYTES = 200_000;

/** Where the patient lives, as far as emergency numbers and dates go. */
export const REGIONS = ['US', 'UK', 'EU', 'other'] as const;
export type Region = (typeof REGIONS)[number];
