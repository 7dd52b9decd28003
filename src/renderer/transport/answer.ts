import type { ErrorCode } from '../../shared/contract/reply.ts';

/** Why there is no value: what the host answered, or that it no longer answers. */
export interface Failure {
  code: ErrorCode | 'host-gone';
  message: string;
}

/** What the page gets for every call. It is a value in every case; nothing is thrown. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; error: Failure };

/** One way to the host. */
export type Transport = (channel: string, input: unknown) => Promise<Answer<unknown>>;

export const HOST_GONE: Answer<never> = {
  ok: false,
  error: { code: 'host-gone', message: 'Sural has been closed. Start it again, then reload this page.' },
};

/** True for the shape that every call has on the wire. */
export function isAnswer(value: unknown): value is Answer<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}
