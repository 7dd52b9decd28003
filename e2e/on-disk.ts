import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Files below a folder that contain the word, as browsers and databases write text. */
export function filesWith(word: string, folder: string | undefined): string[] {
  if (folder === undefined || !existsSync(folder)) return [];
  const encoded = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return encoded.some((form) => bytes.includes(form));
    });
}
