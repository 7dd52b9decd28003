import { readFileSync } from 'node:fs';

/** The style of printed documents, for ways in that run from source. A bundled host imports the files as text. */
export function readDocumentCss(): string {
  return ['document.css', 'tables.css']
    .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
    .join('\n');
}
