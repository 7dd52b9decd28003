import { readFile } from 'node:fs/promises';
import { SECURITY_HEADERS } from '../shared/security/headers.ts';
import { findAppFile } from './app-files.ts';

/** Answers a request to `app://` with a file of the built page. */
export async function serveApp(request: Pick<Request, 'method' | 'url'>, folder: string): Promise<Response> {
  if (request.method !== 'GET') return refuse(405);
  const file = findAppFile(request.url, folder);
  if (!file) return refuse(404);
  try {
    const body = await readFile(file.path);
    return new Response(body, { headers: { ...SECURITY_HEADERS, 'content-type': file.contentType } });
  } catch {
    return refuse(404);
  }
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: SECURITY_HEADERS });
}
