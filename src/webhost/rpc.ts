import type { IncomingMessage, ServerResponse } from 'node:http';
import { dispatch, type ReportFault } from '../shared/contract/dispatch.ts';
import type { Handlers } from '../shared/contract/index.ts';
import type { Reply } from '../shared/contract/reply.ts';
import { readBody } from './read-body.ts';
import { RPC_PATH, type Refusal } from './request-guard.ts';

/** Far above the largest consultation, far below what would fill the memory. */
export const BODY_LIMIT = 1024 * 1024;

/** Answers one call. The status says whether it was understood; the reply says how it went. */
export async function answerRpc(
  request: IncomingMessage,
  response: ServerResponse,
  handlers: Handlers,
  reportFault: ReportFault,
): Promise<Refusal | undefined> {
  const body = await readBody(request, BODY_LIMIT);
  if (body === undefined) return { status: 413, message: 'The call is too large.' };
  const channel = decodeChannel(request.url ?? '');
  const input = parseJson(body);
  if (channel === undefined || input === undefined)
    return { status: 400, message: 'The call cannot be read.' };
  const reply: Reply<unknown> = await dispatch(handlers, channel, input.value, reportFault);
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(reply));
  return undefined;
}

function decodeChannel(url: string): string | undefined {
  try {
    return decodeURIComponent(url.slice(RPC_PATH.length));
  } catch {
    return undefined;
  }
}

function parseJson(text: string): { value: unknown } | undefined {
  if (text === '') return { value: undefined };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
