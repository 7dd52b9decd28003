import type { Page } from 'playwright';
import type { ChannelName, Input, Output } from '../src/shared/contract/index.ts';
import type { Reply } from '../src/shared/contract/reply.ts';

/** Calls the host from inside the page, on the way that the page itself uses. */
export async function call<Name extends ChannelName>(
  page: Page,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const reply = await rawCall(page, name, input);
  if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
  // The host has checked it against the schema of this channel.
  return reply.value as Output<Name>;
}

/** Many calls at once, answered in their order. */
export function callAll<Name extends ChannelName>(
  page: Page,
  name: Name,
  inputs: readonly Input<Name>[],
): Promise<Output<Name>[]> {
  return Promise.all(inputs.map((input) => call(page, name, input)));
}

/** The same for what the contract does not allow. */
export function rawCall(page: Page, name: string, input: unknown): Promise<Reply<unknown>> {
  return page.evaluate(
    async ({ channel, value }) => {
      const bridge = (window as { sural?: { invoke(name: string, input: unknown): Promise<Reply<unknown>> } })
        .sural;
      if (bridge) return bridge.invoke(channel, value);
      const response = await fetch(`/rpc/${encodeURIComponent(channel)}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(value),
      });
      return (await response.json()) as Reply<unknown>;
    },
    { channel: name, value: input },
  );
}
