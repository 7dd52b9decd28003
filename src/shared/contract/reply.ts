/** Why a call was not answered. The set is closed: a caller can handle all of it. */
export const ERROR_CODES = [
  'unknown-channel',
  'invalid-input',
  'not-found',
  'not-available',
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** What every call answers, in every way in. */
export type Reply<Value> =
  { ok: true; value: Value } | { ok: false; error: { code: ErrorCode; message: string } };

/** An expected failure, thrown inside a handler and answered as a value. */
export class CallError extends Error {
  readonly code: ErrorCode;

  constructor(code: Exclude<ErrorCode, 'unknown-channel' | 'internal'>, message: string) {
    super(message);
    this.name = 'CallError';
    this.code = code;
  }
}
