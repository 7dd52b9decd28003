import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Reply } from '../shared/contract/reply.ts';

type Answer = (channel: unknown, input: unknown) => Promise<Reply<unknown>>;

/** Answers calls in the order of their lines. A line that is no call gets `invalid-input` and stops nothing. */
export async function answerLines(
  input: Readable,
  answer: Answer,
  print: (reply: Reply<unknown>) => void,
): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() !== '') print(await answerLine(line, answer));
  }
}

async function answerLine(line: string, answer: Answer): Promise<Reply<unknown>> {
  const refuse = (message: string): Reply<unknown> => ({
    ok: false,
    error: { code: 'invalid-input', message },
  });
  let call: unknown;
  try {
    call = JSON.parse(line);
  } catch (error) {
    return refuse(`This line is not JSON: ${(error as Error).message}`);
  }
  if (typeof call !== 'object' || call === null || !('channel' in call))
    return refuse('This line names no channel.');
  return answer(call.channel, 'input' in call ? call.input : {});
}
