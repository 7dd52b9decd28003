import type { Drawing } from '../../../shared/domain/leaflet.ts';
import { escapeHtml } from '../html.ts';
import type { HandoutStrings } from '../strings/index.ts';
import { BIOPSY } from './biopsy.ts';
import { CALF_BACK } from './calf-back.ts';
import { CLOT_SWELLING } from './clot-swelling.ts';

const DRAWN: Record<Drawing, { viewBox: string; shapes: string }> = {
  'calf-back': CALF_BACK,
  'clot-swelling': CLOT_SWELLING,
  biopsy: BIOPSY,
};

/** A line drawing with its text alternative. Its pens are the classes of `document.css`. */
export function drawingHtml(name: Drawing, words: HandoutStrings): string {
  const { viewBox, shapes } = DRAWN[name];
  return (
    `<figure class="drawing drawing-${name}"><svg viewBox="${viewBox}" role="img">` +
    `<title>${escapeHtml(words.drawings[name])}</title>${shapes}</svg>` +
    `<figcaption>${escapeHtml(words.captions[name])}</figcaption></figure>`
  );
}
