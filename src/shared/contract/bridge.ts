import type { Reply } from './reply.ts';

/** What the preload script gives to the page. Nothing else of the host is reachable from there. */
export interface Bridge {
  invoke(channel: string, input: unknown): Promise<Reply<unknown>>;
  /** Menu commands of the window. Answers a function that stops listening. */
  on(event: BridgeEvent, listener: () => void): () => void;
}

export const BRIDGE_EVENTS = ['find', 'print', 'next-patient'] as const;
export type BridgeEvent = (typeof BRIDGE_EVENTS)[number];
