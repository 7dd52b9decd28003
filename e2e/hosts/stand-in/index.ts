import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type BrowserContext, type Page, type Request, type Route } from 'playwright';
import { browserOptions } from '../../find-browser.ts';
import type { Host, HostOptions } from '../host.ts';
import { ended } from '../program.ts';
import { Watch } from '../watch.ts';
import { Peer } from './peer.ts';
import { preloadScript } from './preload-page.ts';

/** Chromium knows no scheme `app`. This name never resolves, and `https` makes the page as secure as `app` is. */
const ORIGIN = 'https://sural.invalid';
const APP = 'app://sural';
const toPage = (url: string): string => url.replace(APP, ORIGIN);
const toApp = (url: string): string => (URL.parse(url)?.origin === ORIGIN ? url.replace(ORIGIN, APP) : url);

/** Permissions of Electron and the names that Playwright has for them. */
const PERMISSIONS = {
  'clipboard-read': 'clipboard-read',
  'clipboard-sanitized-write': 'clipboard-write',
  geolocation: 'geolocation',
  media: 'camera',
  midi: 'midi',
  notifications: 'notifications',
};

interface Answer {
  cancelled: boolean;
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}

/** The built shell on Node and a page of Chromium. Not Electron: see docs/electron-stand-in.md. */
export async function openStandIn({ dataFolder, viewport }: HostOptions): Promise<Host> {
  const browser = await chromium.launch(browserOptions());
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  const watch = new Watch(context, (url) => url.startsWith(`${ORIGIN}/`));
  const page = await context.newPage();

  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'main-process.ts')], {
    env: { ...process.env, SURAL_DATA_DIR: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => (said += text.toString()));

  const opened = Promise.withResolvers<undefined>();
  const peer = new Peer(child, {
    ready: () => undefined,
    'load-url': async ({ url, preload }: { url: string; preload: string }) => {
      await prepare(context, page, peer, preload);
      await page.goto(toPage(url));
    },
    shown: () => {
      opened.resolve(undefined);
    },
    send: (event: { channel: string; values: unknown[] }) => page.evaluate(emit, event),
    'print-to-pdf': (options: PdfOptions) => printToPdf(page, options),
  });
  child.once('close', (code) => {
    opened.reject(new Error(`The main process ended with code ${String(code)} and said:\n${said}`));
  });
  try {
    await opened.promise;
  } catch (error) {
    await browser.close();
    throw error;
  }

  return {
    kind: 'stand-in',
    page,
    origin: ORIGIN,
    dataFolder,
    watch,
    shell: {
      clickMenu: (id) => peer.ask('click-menu', id),
      answerSaveDialog: (file) => peer.ask('answer-save-dialog', file ?? null),
      answerOpenDialog: (file) => peer.ask('answer-open-dialog', file ?? null),
    },
    close: async () => {
      await browser.close();
      peer.leave('close-window');
      const code = await ended(child);
      if (code !== 0) throw new Error(`The main process ended with code ${String(code)} and said:\n${said}`);
    },
  };
}

/** Puts the main process behind the page before anything is loaded. */
async function prepare(context: BrowserContext, page: Page, peer: Peer, preload: string): Promise<void> {
  await page.exposeBinding('standInInvoke', ({ frame }, channel: string, values: unknown[]) =>
    peer.ask('invoke', {
      channel,
      values,
      frame: { url: toApp(frame.url()), parent: frame.parentFrame() && {} },
    }),
  );
  await page.addInitScript(preloadScript(readFileSync(preload, 'utf8')));
  await context.route('**/*', (route) => answer(route, page, peer));
  await context.routeWebSocket('**/*', async (socket) => {
    await ask(peer, socket.url(), 'GET');
    await socket.close();
  });
  context.on('page', (other) => {
    void peer
      .ask<string>('open-action', other.url())
      .then((action) => (action === 'deny' ? other.close() : undefined));
  });
  const asked = Object.entries(PERMISSIONS).map(async ([permission, name]) => {
    const isGranted = await peer.ask<boolean>('permitted', { permission, origin: `${APP}/` });
    return isGranted ? [name] : [];
  });
  await context.grantPermissions((await Promise.all(asked)).flat(), { origin: ORIGIN });
}

/** Leads one request through the events and policies of the shell. */
async function answer(route: Route, page: Page, peer: Peer): Promise<void> {
  const request = route.request();
  const url = toApp(request.url());
  if (await isPrevented(request, page, url, peer)) {
    await route.abort('aborted');
    return;
  }
  const { cancelled, status, headers, body } = await ask(peer, url, request.method());
  if (cancelled) await route.abort('blockedbyclient');
  else if (status === undefined) await route.abort('namenotresolved');
  else await route.fulfill({ status, headers: headers ?? {}, body: Buffer.from(body ?? '', 'base64') });
}

function ask(peer: Peer, url: string, method: string): Promise<Answer> {
  return peer.ask<Answer>('request', { url, method });
}

/** Puts a navigation to the shell, as Electron does with every one that the page itself wishes for. */
async function isPrevented(request: Request, page: Page, url: string, peer: Peer): Promise<boolean> {
  if (!request.isNavigationRequest()) return false;
  if (pageOf(request) !== page) return (await peer.ask<string>('open-action', url)) === 'deny';
  const isMain = request.frame() === page.mainFrame();
  // The first document is the shell's own wish.
  if (isMain && page.url() === 'about:blank') return false;
  return peer.ask<boolean>('is-prevented', { name: isMain ? 'will-navigate' : 'will-frame-navigate', url });
}

/** The page of a request, or nothing for a new window whose frame is not there yet. */
function pageOf(request: Request): Page | undefined {
  try {
    return request.frame().page();
  } catch {
    return undefined;
  }
}

/** Runs in the page. */
function emit({ channel, values }: { channel: string; values: unknown[] }): void {
  // Put there by the preload script above.
  (window as unknown as { standInEmit(channel: string, values: unknown[]): void }).standInEmit(
    channel,
    values,
  );
}

interface PdfOptions {
  pageSize?: string;
  preferCSSPageSize?: boolean;
  printBackground?: boolean;
  generateTaggedPDF?: boolean;
  generateDocumentOutline?: boolean;
}

/** The same command, with the defaults of Electron: Letter, no tags, no outline. */
async function printToPdf(page: Page, options: PdfOptions): Promise<string> {
  const bytes = await page.pdf({
    format: options.pageSize ?? 'Letter',
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    printBackground: options.printBackground ?? false,
    tagged: options.generateTaggedPDF ?? false,
    outline: options.generateDocumentOutline ?? false,
  });
  return bytes.toString('base64');
}
