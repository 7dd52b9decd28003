import type { ChannelName, Input, Output } from '../../shared/contract/index.ts';
import type { Answer, Transport } from './answer.ts';
import { overBridge } from './bridge.ts';
import { overHttp } from './http.ts';
import { openSocket, overSocket } from './socket.ts';
import { connection } from './connection.svelte.ts';

let transport: Transport = window.sural ? overBridge(window.sural) : overSocket(openSocket(), overHttp);

/** Puts another way to the host in place. For component tests. */
export function useTransport(other: Transport): void {
  transport = other;
  remembered.clear();
}

/** Calls the host. The contract checks both ends there, so the value has the type that the channel promises. */
export async function call<Name extends ChannelName>(
  name: Name,
  input: Input<Name>,
): Promise<Answer<Output<Name>>> {
  const answer = await transport(name, input);
  connection.lost = !answer.ok && answer.error.code === 'host-gone';
  // The host checked the output against the schema of this very channel.
  return answer as Answer<Output<Name>>;
}

/** Content does not change while the program runs, so that going back is instant. */
const remembered = new Map<string, unknown>();
const REMEMBERED_AT_MOST = 200;

/** A value that was answered before for the same input, if there is one. */
export function recall<Name extends ChannelName>(name: Name, input: Input<Name>): Output<Name> | undefined {
  // Stored under the name of the channel that answered it.
  return remembered.get(keyOf(name, input)) as Output<Name> | undefined;
}

/** Calls the host once for each input and answers from memory afterwards. For content, never for a patient. */
export async function ask<Name extends ChannelName>(
  name: Name,
  input: Input<Name>,
): Promise<Answer<Output<Name>>> {
  const known = recall(name, input);
  if (known !== undefined) return { ok: true, value: known };
  const answer = await call(name, input);
  if (answer.ok) {
    if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear();
    remembered.set(keyOf(name, input), answer.value);
  }
  return answer;
}

function keyOf(name: string, input: unknown): string {
  return `${name} ${JSON.stringify(input)}`;
}
