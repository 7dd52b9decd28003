import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import { dispatch, type ReportFault } from '../shared/contract/dispatch.ts';
import type { Handlers } from '../shared/contract/index.ts';
import type { SocketCall, SocketReply } from '../shared/contract/wire.ts';
import { SOCKET_PATH, socketRefusal, type HostIdentity, type Refusal } from './request-guard.ts';
import { BODY_LIMIT } from './rpc.ts';

/** Close code of RFC 6455, section 7.4.1: a message against the rules. */
const POLICY_VIOLATION = 1008;

export interface CallSocket {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  stop(): void;
}

/** One open connection for all calls of a page: a request of its own for each costs a browser more than the answer. */
export function callSocket(identity: HostIdentity, handlers: Handlers, reportFault: ReportFault): CallSocket {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: BODY_LIMIT, perMessageDeflate: false });

  function listen(socket: WebSocket): void {
    socket.on('message', (data) => {
      const call = parseCall(data);
      if (call) void answer(socket, call);
      else socket.close(POLICY_VIOLATION, 'The call cannot be read.');
    });
    // A message over the limit or a broken frame: the library closes the connection and says why.
    socket.on('error', () => undefined);
  }

  async function answer(socket: WebSocket, { id, channel, input }: SocketCall): Promise<void> {
    const reply: SocketReply = { id, reply: await dispatch(handlers, channel, input, reportFault) };
    socket.send(JSON.stringify(reply));
  }

  return {
    upgrade: (request, socket, head) => {
      const refused = refuseUpgrade(request, identity);
      if (refused) turnAway(socket, refused);
      else sockets.handleUpgrade(request, socket, head, listen);
    },
    stop: () => {
      for (const socket of sockets.clients) socket.terminate();
    },
  };
}

function refuseUpgrade({ url, headers }: IncomingMessage, identity: HostIdentity): Refusal | undefined {
  if (url !== SOCKET_PATH) return { status: 404, message: 'There is nothing here.' };
  return socketRefusal(headers, identity);
}

/** The connection is still plain HTTP here, and no response object exists for it. */
function turnAway(socket: Duplex, { status, message }: Refusal): void {
  const lines = [
    `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`,
    'connection: close',
    'content-type: text/plain; charset=utf-8',
    `content-length: ${String(Buffer.byteLength(message))}`,
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${message}`);
}

/** The number of a call is needed to answer it; all else of it is checked by `dispatch`. */
function parseCall(data: RawData): SocketCall | undefined {
  try {
    // `binaryType` is left as it is, so every message comes as one buffer.
    const call = JSON.parse((data as Buffer).toString('utf8')) as Partial<SocketCall> | null;
    if (!Number.isSafeInteger(call?.id)) return undefined;
    return call as SocketCall;
  } catch {
    return undefined;
  }
}
