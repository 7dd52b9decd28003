import type { z } from 'zod';
import { contract, type Handlers } from './index.ts';
import { CallError, type ErrorCode, type Reply } from './reply.ts';

/** Told of every fault of the program, so that a host can log it. Never sees an expected failure. */
export type ReportFault = (channel: string, error: unknown) => void;

/**
 * The only boundary: unknown channel, then invalid input, then the handler, then a check of what it answers.
 * Never throws. No stack and no detail of a fault leaves it.
 */
export async function dispatch(
  handlers: Handlers,
  name: unknown,
  raw: unknown,
  reportFault: ReportFault = () => undefined,
): Promise<Reply<unknown>> {
  // Object.hasOwn, because a plain look-up would answer for `__proto__` and `constructor`.
  if (typeof name !== 'string' || !Object.hasOwn(contract, name)) {
    return failure('unknown-channel', `There is no channel ${JSON.stringify(String(name))}.`);
  }
  const channel = contract[name as keyof typeof contract];
  const input = channel.input.safeParse(raw ?? {});
  if (!input.success) return failure('invalid-input', describe(input.error));
  try {
    const handler = handlers[name as keyof Handlers] as (input: unknown) => unknown;
    const output = channel.output.safeParse(await handler(input.data));
    if (output.success) return { ok: true, value: output.data };
    reportFault(name, output.error);
  } catch (error) {
    if (error instanceof CallError) return failure(error.code, error.message);
    reportFault(name, error);
  }
  return failure('internal', `${name} failed. The log of the program says why.`);
}

function failure(code: ErrorCode, message: string): Reply<never> {
  return { ok: false, error: { code, message } };
}

/** All paths that are wrong, in one line. */
function describe(error: z.ZodError): string {
  return error.issues
    .map((issue) => (issue.path.length > 0 ? `${issue.path.join('.')}: ${issue.message}` : issue.message))
    .join('; ');
}
