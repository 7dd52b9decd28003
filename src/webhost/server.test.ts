import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Handlers } from '../shared/contract/index.ts';
import { CONTENT_SECURITY_POLICY } from '../shared/security/headers.ts';
import { BODY_LIMIT } from './rpc.ts';
import { startBrowserHost, type BrowserHost } from './server.ts';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

// Only the handlers that these calls reach.
const handlers = {
  'host.info': () => ({ kind: 'browser', savesPdf: false }),
  'packs.status': () => {
    throw new Error('secret detail');
  },
} as unknown as Handlers;

describe('startBrowserHost', () => {
  let folder: string;
  let host: BrowserHost;
  let cookie: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'sural-webhost-'));
    writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Sural</title>');
    writeFileSync(path.join(folder, 'page.js'), 'export {};');
    host = await startBrowserHost({ handlers, rendererFolder: folder });
    const opened = await send({ path: new URL(host.openAddress).pathname, headers: {} });
    cookie = String(opened.headers['set-cookie']).split(';')[0] ?? '';
  });

  afterAll(async () => {
    await host.stop();
    rmSync(folder, { recursive: true });
  });

  /** Node's own client, because `fetch` does not let a test forge `Host` and `Origin`. */
  function send(options: {
    method?: string;
    path?: string;
    headers?: Record<string, string>;
    body?: string | Buffer;
  }): Promise<Answer> {
    const { hostname, port } = new URL(host.origin);
    return new Promise((resolve, reject) => {
      const request = httpRequest(
        {
          hostname,
          port,
          method: options.method ?? 'GET',
          path: options.path ?? '/',
          headers: options.headers ?? { cookie },
        },
        (response) => {
          let body = '';
          response.on('data', (chunk: Buffer) => (body += chunk.toString()));
          response.on('end', () => {
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
          });
        },
      );
      request.on('error', reject);
      request.end(options.body);
    });
  }

  function call(channel: string, overrides: Record<string, string> = {}, body: string | Buffer = '{}') {
    const headers = { cookie, origin: host.origin, 'content-type': 'application/json', ...overrides };
    return send({ method: 'POST', path: `/rpc/${channel}`, headers, body });
  }

  it('hands out the cookie and takes the token out of the address', async () => {
    const answer = await send({ path: new URL(host.openAddress).pathname, headers: {} });
    expect(answer.status).toBe(303);
    expect(answer.headers['location']).toBe('/');
    expect(String(answer.headers['set-cookie'])).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
  });

  it('uses another token at each start', async () => {
    const other = await startBrowserHost({ handlers, rendererFolder: folder });
    expect(new URL(other.openAddress).pathname).not.toBe(new URL(host.openAddress).pathname);
    await other.stop();
  });

  it('serves the page with the security headers', async () => {
    const answer = await send({});
    expect(answer.status).toBe(200);
    expect(answer.body).toContain('<title>Sural</title>');
    expect(answer.headers).toMatchObject({
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect((await send({ path: '/page.js' })).headers['content-type']).toContain('javascript');
  });

  it('answers a call and asks for it not to be kept', async () => {
    const answer = await call('host.info');
    expect(JSON.parse(answer.body)).toEqual({ ok: true, value: { kind: 'browser', savesPdf: false } });
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('tells nothing of a fault', async () => {
    const answer = await call('packs.status');
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(answer.body).not.toContain('secret');
  });

  it.each(['__proto__', 'constructor', 'toString', '..%2f..%2fetc', ''])(
    'has no channel %j',
    async (channel) => {
      expect(JSON.parse((await call(channel)).body)).toMatchObject({ error: { code: 'unknown-channel' } });
    },
  );

  it('refuses a foreign host name', async () => {
    expect((await call('host.info', { host: 'example.org' })).status).toBe(403);
    expect((await send({ headers: { cookie, host: `localhost:${new URL(host.origin).port}` } })).status).toBe(
      403,
    );
  });

  it('refuses a foreign origin', async () => {
    expect((await call('host.info', { origin: 'https://example.org' })).status).toBe(403);
    expect((await call('host.info', { origin: 'null' })).status).toBe(403);
  });

  it('refuses a missing or wrong cookie', async () => {
    expect((await call('host.info', { cookie: '' })).status).toBe(403);
    expect((await call('host.info', { cookie: `${cookie}x` })).status).toBe(403);
    expect((await send({ headers: {} })).status).toBe(403);
    expect((await send({ path: '/open/wrong', headers: {} })).status).toBe(403);
  });

  it('gives a refused call its reason as a reply', async () => {
    const { body } = await call('host.info', { cookie: '' });
    expect(JSON.parse(body)).toMatchObject({ ok: false, error: { code: 'not-available' } });
  });

  it('refuses other methods', async () => {
    expect((await send({ path: '/rpc/host.info' })).status).toBe(405);
    expect((await send({ method: 'PUT', headers: { cookie, origin: host.origin } })).status).toBe(405);
  });

  it('refuses another type of content', async () => {
    expect((await call('host.info', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await call('host.info', { 'content-type': '' })).status).toBe(415);
  });

  it('refuses a body over the limit', async () => {
    expect((await call('host.info', {}, Buffer.alloc(BODY_LIMIT + 1, 32))).status).toBe(413);
  });

  it('refuses what is not JSON, and a channel that cannot be decoded', async () => {
    expect((await call('host.info', {}, '{')).status).toBe(400);
    expect((await call('%E0%A4%A')).status).toBe(400);
  });

  it('has nothing outside its folder', async () => {
    expect((await send({ path: '/../package.json' })).status).toBe(404);
    expect((await send({ path: '/%2e%2e%2fpackage.json' })).status).toBe(404);
  });

  it('listens on this computer only', () => {
    expect(host.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('stops at once, even with a connection open', async () => {
    const other = await startBrowserHost({ handlers, rendererFolder: folder });
    await fetch(other.origin, { headers: { connection: 'keep-alive' } });
    await other.stop();
    await expect(fetch(other.origin)).rejects.toThrow();
  });
});
