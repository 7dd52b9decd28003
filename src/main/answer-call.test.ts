import { describe, expect, it } from 'vitest';
import type { Handlers } from '../shared/contract/index.ts';
import { createAnswerCall } from './answer-call.ts';

// Only the one handler that these calls reach.
const handlers = { 'host.info': () => ({ kind: 'electron', savesPdf: true }) } as unknown as Handlers;
const page = { senderFrame: { url: 'app://sural/index.html', parent: null } };

describe('createAnswerCall', () => {
  const answer = createAnswerCall(handlers, () => undefined);

  it('answers the page', async () => {
    expect(await answer(page, 'host.info', {})).toEqual({
      ok: true,
      value: { kind: 'electron', savesPdf: true },
    });
  });

  it('does not answer anyone else', async () => {
    const reply = await answer(
      { senderFrame: { url: 'https://example.org/', parent: null } },
      'host.info',
      {},
    );
    expect(reply).toMatchObject({ ok: false, error: { code: 'not-available' } });
    expect(await answer({ senderFrame: null }, 'host.info', {})).toMatchObject({ ok: false });
  });

  it.each(['__proto__', 'constructor', 'toString', 7, null, undefined])('has no channel %s', async (name) => {
    expect(await answer(page, name, {})).toMatchObject({ ok: false, error: { code: 'unknown-channel' } });
  });
});
