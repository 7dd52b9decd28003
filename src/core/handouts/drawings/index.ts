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

/** A line drawing with its text alternative. Its pens are the classes of `document.css`. Not a
 * `figure`: that is tagged as a second picture, without an alternative, in the PDF. */
export function drawingHtml(name: Drawing, words: HandoutStrings): string {
  const { viewBox, shapes } = DRAWN[name];
  return (
    `<div class="drawing drawing-${name}"><svg viewBox="${viewBox}" role="img">` +
    `<title>${escapeHtml(words.drawings[name])}</title>${shapes}</svg>` +
    `<p>${escapeHtml(words.captions[name])}</p></div>`
  );
}
