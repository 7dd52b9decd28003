import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import type { ReportFault } from '../shared/contract/dispatch.ts';
import type { Handlers } from '../shared/contract/index.ts';
import type { Reply } from '../shared/contract/reply.ts';
import { SECURITY_HEADERS } from '../shared/security/headers.ts';
import { cookieName, openPath, refusal, RPC_PATH, type HostIdentity, type Refusal } from './request-guard.ts';
import { answerRpc } from './rpc.ts';
import { callSocket } from './socket.ts';

export interface BrowserHostOptions {
  handlers: Handlers;
  /** The built page. */
  rendererFolder: string;
  /** 0 or nothing takes a free one. */
  port?: number;
  reportFault?: ReportFault;
}

export interface BrowserHost {
  /** Where the page lives. */
  origin: string;
  /** The address to open: it hands out the cookie and goes on to the page. */
  openAddress: string;
  /** Ends every connection at once. */
  stop(): Promise<void>;
}

/** Serves Sural to a browser on this computer, and to nobody else. */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const token = randomBytes(32).toString('base64url');
  const files = sirv(options.rendererFolder, {
    etag: true,
    // The page of an older version must not come back from the cache of the browser.
    setHeaders: (response) => response.setHeader('cache-control', 'no-cache'),
  });
  const server = createServer({ requestTimeout: 30_000 });
  const port = await listen(server, options.port ?? 0);
  const identity: HostIdentity = { port, token };
  const reportFault = options.reportFault ?? (() => undefined);
  const calls = callSocket(identity, options.handlers, reportFault);

  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (request.destroyed && !request.complete) return;
      reportFault('webhost', error);
      refuse(response, { status: 500, message: 'Sural could not answer.' }, request.url ?? '');
    });
  });

  server.on('upgrade', (request, socket, head) => {
    calls.upgrade(request, socket, head);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const { method = '', url: path = '', headers } = request;
    const refused = refusal({ method, path, headers }, identity);
    if (refused) refuse(response, refused, path);
    else if (path === openPath(token)) letIn(response, identity);
    else if (path.startsWith(RPC_PATH)) {
      const failed = await answerRpc(request, response, options.handlers, reportFault);
      if (failed) refuse(response, failed, path);
    } else {
      files(request, response, () => {
        refuse(response, { status: 404, message: 'There is nothing here.' }, path);
      });
    }
  }

  const origin = `http://127.0.0.1:${String(port)}`;
  return {
    origin,
    openAddress: origin + openPath(token),
    stop: () => {
      calls.stop();
      return stop(server);
    },
  };
}

/** The token leaves the address bar and the history at once: from here on the cookie stands for it. */
function letIn(response: ServerResponse, { port, token }: HostIdentity): void {
  response.writeHead(303, {
    location: '/',
    'set-cookie': `${cookieName(port)}=${token}; HttpOnly; SameSite=Strict; Path=/`,
    'cache-control': 'no-store',
  });
  response.end();
}

/** A call gets its refusal as a reply, which the page can show; anything else gets a line of text. */
function refuse(response: ServerResponse, { status, message }: Refusal, path: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const isCall = path.startsWith(RPC_PATH);
  const reply: Reply<never> = {
    ok: false,
    error: { code: status === 403 ? 'not-available' : 'invalid-input', message },
  };
  response.writeHead(status, {
    'content-type': isCall ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    connection: 'close',
  });
  response.end(isCall ? JSON.stringify(reply) : `${message}\n`);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      // Listening on a port, so the address is neither a pipe nor missing.
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
