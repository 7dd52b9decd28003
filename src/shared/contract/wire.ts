import type { Reply } from './reply.ts';

/** The two names on the wire between the preload script and the main process. */
export const IPC_CALL = 'sural:call';
export const IPC_EVENT = 'sural:event';

/** A call on the socket of the browser host. */
export interface SocketCall {
  /** Comes back with the reply, since replies may come in another order. */
  id: number;
  channel: string;
  input: unknown;
}

export interface SocketReply {
  id: number;
  reply: Reply<unknown>;
}
