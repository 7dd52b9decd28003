import { expect, it } from 'vitest';
import { dispatch } from './dispatch.ts';
import type { Handlers } from './index.ts';
import { CallError } from './reply.ts';

const handlers = {
  'content.topic': () => {
    throw new CallError('not-found', 'There is no such topic.');
  },
  'consultation.get': () => ({ runs: [], handouts: [] }),
  'packs.status': () => ({ nonsense: true }),
  'content.coverage': () => {
    throw new Error('secret path /home/somebody');
  },
} as unknown as Handlers;

it('answers a valid call', async () => {
  expect(await dispatch(handlers, 'consultation.get', undefined)).toEqual({
    ok: true,
    value: { runs: [], handouts: [] },
  });
});

it.each(['content.nothing', '__proto__', 'constructor', 'toString', '', null, 5])(
  'does not know the channel %s',
  async (name) => {
    expect(await dispatch(handlers, name, {})).toMatchObject({
      ok: false,
      error: { code: 'unknown-channel' },
    });
  },
);

it.each([{}, { id: 5 }, { id: '' }, { id: 'a', extra: 1 }, [], 'text', 7])(
  'refuses the malformed input %j',
  async (input) => {
    expect(await dispatch(handlers, 'content.topic', input)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
  },
);

it('answers an expected failure as a value', async () => {
  expect(await dispatch(handlers, 'content.topic', { id: 'a' })).toEqual({
    ok: false,
    error: { code: 'not-found', message: 'There is no such topic.' },
  });
});

it('hides a fault of the program from the caller and reports it to the host', async () => {
  const faults: unknown[] = [];
  const reply = await dispatch(handlers, 'content.coverage', {}, (_, error) => faults.push(error));
  expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
  expect(JSON.stringify(reply)).not.toContain('secret');
  expect(faults).toHaveLength(1);
});

it('does not let out an answer of the wrong shape', async () => {
  expect(await dispatch(handlers, 'packs.status', {})).toMatchObject({
    ok: false,
    error: { code: 'internal' },
  });
});
