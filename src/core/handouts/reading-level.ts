import type { ReadingLevel } from '../../shared/contract/handout.ts';
import { readability } from '../readability/readability.ts';
import { inflesz } from '../readability/inflesz.ts';
import type { HandoutModel } from './model.ts';
import { leafletSentences, leafletTerms } from './text.ts';

/** Measured on the whole leaflet, also where a part of it is printed: the formulas need text. */
export function readingLevelOf(leaflet: HandoutModel): ReadingLevel | null {
  const sentences = leafletSentences(leaflet);
  switch (leaflet.language) {
    case 'en':
      return { scale: 'SMOG', value: readability(sentences, leafletTerms(leaflet)).smog };
    case 'es':
      return { scale: 'INFLESZ', value: inflesz(sentences) };
    case 'ar':
      // No formula for Arabic is both validated for health texts and computable without a dictionary.
      return null;
  }
}
