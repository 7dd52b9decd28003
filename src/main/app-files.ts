import path from 'node:path';
import { isAppUrl } from './app-origin.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

export interface AppFile {
  path: string;
  contentType: string;
}

/** The file behind an address of the app, or nothing: a foreign address, a path out of the folder, or an unknown type of file. */
export function findAppFile(url: string, folder: string): AppFile | undefined {
  if (!isAppUrl(url)) return undefined;
  const name = decodePath(new URL(url).pathname);
  if (name === undefined) return undefined;
  const root = path.resolve(folder);
  const file = path.resolve(root, `.${name === '/' ? '/index.html' : name}`);
  if (!file.startsWith(root + path.sep)) return undefined;
  const contentType = CONTENT_TYPES[path.extname(file)];
  return contentType === undefined ? undefined : { path: file, contentType };
}

/** `%2e%2e%2f` survives the parsing of an address, so the path is decoded before it is checked. */
function decodePath(pathname: string): string | undefined {
  try {
    const name = decodeURIComponent(pathname);
    return name.includes('\0') ? undefined : name;
  } catch {
    return undefined;
  }
}
