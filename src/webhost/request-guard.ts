import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The head of a request, as far as the guard reads it. */
export interface RequestHead {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
}

/** What the guard compares with: where this host listens and the secret of this start. */
export interface HostIdentity {
  port: number;
  token: string;
}

export interface Refusal {
  status: number;
  message: string;
}

/** Cookies do not tell ports apart, so the name does: two starts at the same time leave each other alone. */
export function cookieName(port: number): string {
  return `sural-${String(port)}`;
}

/** The path that hands out the cookie. It stands in the address that is opened, and nowhere else. */
export function openPath(token: string): string {
  return `/open/${token}`;
}

/** Says why a request is refused, before anything of it is read; undefined lets it in. */
export function refusal(request: RequestHead, host: HostIdentity): Refusal | undefined {
  return (
    wrongHost(request, host) ?? wrongOrigin(request, host) ?? noSession(request, host) ?? wrongCall(request)
  );
}

/** Says why a page gets no socket. A browser names the page in every such request, so that a missing origin is refused. */
export function socketRefusal(headers: IncomingHttpHeaders, host: HostIdentity): Refusal | undefined {
  const asCall: RequestHead = { method: 'POST', path: SOCKET_PATH, headers };
  return wrongHost(asCall, host) ?? wrongOrigin(asCall, host) ?? noSession(asCall, host);
}

/** DNS rebinding: a foreign name can be made to point to 127.0.0.1, but the browser still sends that name. */
function wrongHost({ headers }: RequestHead, { port }: HostIdentity): Refusal | undefined {
  if (headers.host === `127.0.0.1:${String(port)}`) return undefined;
  return { status: 403, message: 'This address is not served here.' };
}

/** A page from elsewhere can send requests here; the browser names that page in `Origin`. */
function wrongOrigin({ method, headers }: RequestHead, { port }: HostIdentity): Refusal | undefined {
  const { origin } = headers;
  if (origin === undefined && method !== 'POST') return undefined;
  if (origin === `http://127.0.0.1:${String(port)}`) return undefined;
  return { status: 403, message: 'Requests from other pages are refused.' };
}

function noSession(
  { method, path, headers }: RequestHead,
  { port, token }: HostIdentity,
): Refusal | undefined {
  if (method === 'GET' && path.startsWith(openPath('')) && equal(path, openPath(token))) return undefined;
  const cookies = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  if (cookies.some((pair) => equal(pair, `${cookieName(port)}=${token}`))) return undefined;
  return { status: 403, message: 'Open Sural with the address that was shown at its start.' };
}

function wrongCall({ method, path, headers }: RequestHead): Refusal | undefined {
  if (!path.startsWith(RPC_PATH)) {
    return method === 'GET' || method === 'HEAD'
      ? undefined
      : { status: 405, message: 'Only GET is answered here.' };
  }
  if (method !== 'POST') return { status: 405, message: 'Only POST is answered here.' };
  if (isJson(headers['content-type'])) return undefined;
  // A form of another page cannot send this type without asking first.
  return { status: 415, message: 'Only application/json is read.' };
}

export const RPC_PATH = '/rpc/';
/** Where a page opens its socket. */
export const SOCKET_PATH = '/rpc';

export function isJson(contentType: string | undefined): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}

/** Takes the same time wherever the two differ, so that a token cannot be guessed piece by piece. */
function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
