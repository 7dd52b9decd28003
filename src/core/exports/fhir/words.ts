import { textOf } from '../../../shared/domain/plain-text.ts';

/**
 * Text as FHIR lets it pass: no control characters, no white space other than blank, tab and line break, no half of a
 * surrogate pair. Source: http://hl7.org/fhir/R4/datatypes.html#string
 */
export function words(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\r\n\t])\p{Cc}/gu, '')
    .replace(/[^\S \r\n\t]/g, ' ')
    .trim();
}

/** The text of inline HTML made by the builder. */
export function wordsOf(html: string): string {
  return words(textOf(html));
}
