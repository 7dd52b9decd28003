import { expect, test } from 'vitest';
import { HOST_GONE, type Transport } from './answer.ts';
import { overSocket } from './socket.ts';

/** A connection whose other end is the test. */
class FakeSocket extends EventTarget {
  readyState: WebSocket['readyState'] = WebSocket.CONNECTING;
  readonly sent: { id: number; channel: string; input: unknown }[] = [];

  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }

  answer(message: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message) }));
  }

  close(): void {
    this.readyState = WebSocket.CLOSED;
    this.dispatchEvent(new Event('close'));
  }
}

const otherwise: Transport = async (channel) => ({ ok: true, value: `otherwise ${channel}` });

function setUp(readyState: WebSocket['readyState'] = WebSocket.OPEN) {
  const socket = new FakeSocket();
  socket.readyState = readyState;
  return { socket, call: overSocket(socket, otherwise) };
}

test('each call gets its own reply, in whatever order they come', async () => {
  const { socket, call } = setUp();
  const [first, second] = [call('a.one', { text: 'x' }), call('a.two', {})];
  expect(socket.sent).toEqual([
    { id: 1, channel: 'a.one', input: { text: 'x' } },
    { id: 2, channel: 'a.two', input: {} },
  ]);
  socket.answer({ id: 2, reply: { ok: true, value: 'two' } });
  socket.answer({ id: 1, reply: { ok: true, value: 'one' } });
  expect(await first).toEqual({ ok: true, value: 'one' });
  expect(await second).toEqual({ ok: true, value: 'two' });
});

test('calls go another way until the connection stands, and after it has ended', async () => {
  const { socket, call } = setUp(WebSocket.CONNECTING);
  expect(await call('a.one', {})).toEqual({ ok: true, value: 'otherwise a.one' });
  socket.readyState = WebSocket.OPEN;
  socket.close();
  expect(await call('a.two', {})).toEqual({ ok: true, value: 'otherwise a.two' });
  expect(socket.sent).toEqual([]);
});

test('a call that is open when the connection ends is answered', async () => {
  const { socket, call } = setUp();
  const open = call('a.one', {});
  socket.close();
  expect(await open).toEqual(HOST_GONE);
});

test('a reply of another shape is no value', async () => {
  const { socket, call } = setUp();
  const open = call('a.one', {});
  socket.answer({ id: 1, reply: 'fine' });
  expect(await open).toEqual(HOST_GONE);
});
