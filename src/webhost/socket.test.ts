import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Handlers } from '../shared/contract/index.ts';
import { BODY_LIMIT } from './rpc.ts';
import { startBrowserHost, type BrowserHost } from './server.ts';

// Only the handlers that these calls reach.
const handlers = {
  'host.info': () => ({ kind: 'browser', savesPdf: false }),
  'packs.status': () => {
    throw new Error('secret detail');
  },
} as unknown as Handlers;

// The files of a page are not asked for here.
const page = import.meta.dirname;

describe('the socket of the browser host', () => {
  let host: BrowserHost;
  let cookie: string;

  beforeAll(async () => {
    host = await startBrowserHost({ handlers, rendererFolder: page });
    const opened = await fetch(host.openAddress, { redirect: 'manual' });
    cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  });

  afterAll(() => host.stop());

  function connect(headers: Record<string, string> = {}, path = '/rpc'): WebSocket {
    const address = host.origin.replace('http', 'ws') + path;
    return new WebSocket(address, { headers: { origin: host.origin, cookie, ...headers } });
  }

  async function open(): Promise<WebSocket> {
    const socket = connect();
    await once(socket, 'open');
    return socket;
  }

  async function statusOf(socket: WebSocket): Promise<number | undefined> {
    const [, response] = (await once(socket, 'unexpected-response')) as [unknown, IncomingMessage];
    return response.statusCode;
  }

  async function reply(socket: WebSocket, message: string): Promise<unknown> {
    socket.send(message);
    const [data] = (await once(socket, 'message')) as [Buffer];
    return JSON.parse(data.toString());
  }

  it('answers a call with its number', async () => {
    const socket = await open();
    expect(await reply(socket, '{"id":7,"channel":"host.info","input":{}}')).toEqual({
      id: 7,
      reply: { ok: true, value: { kind: 'browser', savesPdf: false } },
    });
    socket.close();
  });

  it('has the same errors as a request, and tells nothing of a fault', async () => {
    const socket = await open();
    const codeOf = async (call: object) => (await reply(socket, JSON.stringify(call))) as object;
    expect(await codeOf({ id: 1, channel: '__proto__' })).toMatchObject({
      reply: { error: { code: 'unknown-channel' } },
    });
    expect(await codeOf({ id: 2, channel: 'host.info', input: { x: 1 } })).toMatchObject({
      reply: { error: { code: 'invalid-input' } },
    });
    expect(await codeOf({ id: 3 })).toMatchObject({ reply: { error: { code: 'unknown-channel' } } });
    const fault = await codeOf({ id: 4, channel: 'packs.status' });
    expect(fault).toMatchObject({ reply: { error: { code: 'internal' } } });
    expect(JSON.stringify(fault)).not.toContain('secret');
    socket.close();
  });

  it.each([
    ['another page', { origin: 'https://example.org' }],
    ['a page without a name', { origin: 'null' }],
    ['another host name', { host: 'example.org' }],
    ['no session', { cookie: '' }],
    ['another session', { cookie: 'sural=1' }],
  ])('refuses %s', async (_, headers) => {
    expect(await statusOf(connect(headers))).toBe(403);
  });

  it('is at one address only', async () => {
    expect(await statusOf(connect({}, '/elsewhere'))).toBe(404);
  });

  it.each(['{', 'null', '[]', '{"channel":"host.info"}', '{"id":"1","channel":"host.info"}'])(
    'ends a connection that sends %s',
    async (message) => {
      const socket = await open();
      socket.send(message);
      const [code] = (await once(socket, 'close')) as [number];
      expect(code).toBe(1008);
    },
  );

  it('ends a connection that sends too much', async () => {
    const socket = await open();
    socket.send(' '.repeat(BODY_LIMIT + 1));
    const [code] = (await once(socket, 'close')) as [number];
    expect(code).toBe(1009);
  });

  it('is closed with the host', async () => {
    const other = await startBrowserHost({ handlers, rendererFolder: page });
    const opened = await fetch(other.openAddress, { redirect: 'manual' });
    const headers = {
      origin: other.origin,
      cookie: opened.headers.get('set-cookie')?.split(';')[0] ?? '',
    };
    const socket = new WebSocket(`${other.origin.replace('http', 'ws')}/rpc`, { headers });
    await once(socket, 'open');
    const closed = once(socket, 'close');
    await other.stop();
    await closed;
  });
});
