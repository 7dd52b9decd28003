import { dispatch, type ReportFault } from '../shared/contract/dispatch.ts';
import type { Handlers } from '../shared/contract/index.ts';
import type { Reply } from '../shared/contract/reply.ts';
import { isTrustedSender, type Sender } from './ipc-sender.ts';

type AnswerCall = (
  event: { senderFrame: Sender | null },
  name: unknown,
  input: unknown,
) => Promise<Reply<unknown>>;

/** The one listener of the main process: checks who asks, then hands over to the contract. */
export function createAnswerCall(handlers: Handlers, reportFault: ReportFault): AnswerCall {
  return async (event, name, input) => {
    if (!isTrustedSender(event.senderFrame)) {
      return { ok: false, error: { code: 'not-available', message: 'This page may not make calls.' } };
    }
    return dispatch(handlers, name, input, reportFault);
  };
}
