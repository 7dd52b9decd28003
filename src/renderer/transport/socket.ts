import type { SocketCall, SocketReply } from '../../shared/contract/wire.ts';
import { HOST_GONE, isAnswer, type Answer, type Transport } from './answer.ts';

/** Opens the connection to the browser host that served this page; a socket sends the cookie of the session by itself. */
export function openSocket(): WebSocket {
  return new WebSocket(new URL('/rpc', location.href.replace(/^http/, 'ws')));
}

/** One connection for all calls. Until it stands, and should it ever end, `otherwise` carries them. */
export function overSocket(
  socket: Pick<WebSocket, 'addEventListener' | 'readyState' | 'send'>,
  otherwise: Transport,
): Transport {
  const waiting = new Map<number, (answer: Answer<unknown>) => void>();
  let last = 0;

  socket.addEventListener('message', ({ data }) => {
    // The host sends nothing else; what is inside the reply is checked.
    const { id, reply } = JSON.parse(String(data)) as SocketReply;
    waiting.get(id)?.(isAnswer(reply) ? reply : HOST_GONE);
    waiting.delete(id);
  });
  socket.addEventListener('close', () => {
    for (const settle of waiting.values()) settle(HOST_GONE);
    waiting.clear();
  });

  return (channel, input) => {
    if (socket.readyState !== WebSocket.OPEN) return otherwise(channel, input);
    const call: SocketCall = { id: (last += 1), channel, input };
    return new Promise((settle) => {
      waiting.set(call.id, settle);
      socket.send(JSON.stringify(call));
    });
  };
}
