import { readFileSync } from 'node:fs';

/** The style of printed documents, for ways in that run from source. A bundled host imports the file as text. */
export function readDocumentCss(): string {
  return readFileSync(new URL('document.css', import.meta.url), 'utf8');
}
