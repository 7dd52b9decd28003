/**
 * Stands in for the module `electron` in the main process. This is not Electron: see docs/electron-stand-in.md.
 * It knows only what the shell uses. Anything else is missing and fails, as a misspelt name would.
 */
import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { Peer } from './peer.ts';
import { programFolder } from '../../../src/start/program-folder.ts';

interface WebPreferences {
  preload: string;
  session?: StandInSession;
  [name: string]: unknown;
}
interface WindowOptions {
  width: number;
  height: number;
  webPreferences: WebPreferences;
}
interface MenuItem {
  id?: string;
  role?: string;
  click?: () => void;
  submenu?: MenuItem[];
}
type Listener = (event: unknown, ...values: unknown[]) => unknown;
type RequestListener = (details: { url: string }, callback: (answer: { cancel: boolean }) => void) => void;

let ready = false;
let applicationMenu: MenuItem[] = [];
let saveDialogAnswer: string | undefined;
let openDialogAnswer: string | undefined;
const handlers = new Map<string, Listener>();
const privileged = new Set<string>();

class StandInSession {
  readonly requestListeners: RequestListener[] = [];
  readonly schemes = new Map<string, (request: Request) => Promise<Response>>();
  permissionCheck: ((contents: unknown, permission: string, origin: string) => boolean) | undefined;

  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Promise<Response>): void => {
      if (!privileged.has(scheme))
        throw new Error(`The scheme ${scheme} was not registered before the start.`);
      this.schemes.set(scheme, handler);
    },
  };
  readonly webRequest = {
    onBeforeRequest: (listener: RequestListener): void => void this.requestListeners.splice(0, 1, listener),
  };
  setPermissionRequestHandler(): void {}
  setPermissionCheckHandler(handler: typeof this.permissionCheck): void {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(): void {}
  setDisplayMediaRequestHandler(): void {}
  setSpellCheckerEnabled(): void {}
}

class StandInContents extends EventEmitter {
  openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });

  setWindowOpenHandler(handler: typeof this.openHandler): void {
    this.openHandler = handler;
  }
  send(channel: string, ...values: unknown[]): void {
    void peer.ask('send', { channel, values });
  }
  async printToPDF(options: unknown): Promise<Buffer> {
    return Buffer.from(await peer.ask<string>('print-to-pdf', options), 'base64');
  }
}

class StandInApp extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine = {
    appendSwitch: (): void => {
      if (ready) throw new Error('A switch came after the start.');
    },
  };
  #paths: Record<string, string> = {};

  setName(): void {}
  getAppPath(): string {
    return programFolder;
  }
  getPath(name: string): string {
    const folder = this.#paths[name] ?? path.join(process.env['SURAL_DATA_DIR'] ?? '', '..', name);
    mkdirSync(folder, { recursive: true });
    return folder;
  }
  setPath(name: string, folder: string): void {
    if (!existsSync(folder)) throw new Error(`The path ${folder} is not there.`);
    this.#paths[name] = folder;
  }
  requestSingleInstanceLock(): boolean {
    return true;
  }
  enableSandbox(): void {
    if (ready) throw new Error('The sandbox was enabled after the start.');
  }
  async whenReady(): Promise<void> {
    await peer.ask('ready');
    ready = true;
  }
  quit(): void {
    this.emit('will-quit', {});
    this.emit('quit', {}, 0);
    process.exit(0);
  }
  exit(code: number): void {
    process.exit(code);
  }
}

const windows: StandInWindow[] = [];

class StandInWindow extends EventEmitter {
  readonly webContents = new StandInContents();
  readonly options: WindowOptions;
  readonly session: StandInSession;

  constructor(options: WindowOptions) {
    super();
    if (!ready) throw new Error('A window was made before the start.');
    this.options = options;
    this.session = options.webPreferences.session ?? session.defaultSession;
    windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url: string): Promise<void> {
    await peer.ask('load-url', { url, preload: this.options.webPreferences.preload });
    this.emit('ready-to-show');
  }
  show(): void {
    void peer.ask('shown');
  }
  isMinimized(): boolean {
    return false;
  }
  restore(): void {}
  focus(): void {}
}

function shown(): StandInWindow {
  const window = windows.at(-1);
  if (!window) throw new Error('There is no window.');
  return window;
}

function flat(items: readonly MenuItem[]): MenuItem[] {
  return items.flatMap((item) => [item, ...flat(item.submenu ?? [])]);
}

/** Puts a request to the listener of the session, as the network service of Electron does. */
function isCancelled(url: string): boolean {
  let cancel = false;
  for (const listener of shown().session.requestListeners)
    listener({ url }, (answer) => (cancel = answer.cancel));
  return cancel;
}

/** Asks a page event of Electron and answers whether the page has to stay. */
function isPrevented(name: string, url: string): boolean {
  let prevented = false;
  shown().webContents.emit(name, { url, preventDefault: () => (prevented = true) });
  return prevented;
}

const peer = new Peer(process, {
  request: async ({ url, method }: { url: string; method: string }) => {
    if (isCancelled(url)) return { cancelled: true };
    const handler = shown().session.schemes.get(new URL(url).protocol.slice(0, -1));
    if (!handler) return { cancelled: false };
    const response = await handler(new Request(url, { method }));
    const body = Buffer.from(await response.arrayBuffer()).toString('base64');
    return { cancelled: false, status: response.status, headers: Object.fromEntries(response.headers), body };
  },
  'is-prevented': ({ name, url }: { name: string; url: string }) => isPrevented(name, url),
  'open-action': (url: string) => shown().webContents.openHandler({ url }).action,
  // Without a handler Electron grants everything.
  permitted: ({ permission, origin }: { permission: string; origin: string }) =>
    shown().session.permissionCheck?.(null, permission, origin) ?? true,
  invoke: ({ channel, values, frame }: { channel: string; values: unknown[]; frame: unknown }) => {
    const handler = handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return handler({ senderFrame: frame }, ...values);
  },
  'click-menu': (id: string) => {
    const item = flat(applicationMenu).find((one) => one.id === id);
    if (!item?.click) throw new Error(`The menu has no item ${id}.`);
    item.click();
  },
  'answer-save-dialog': (file: string | null) => {
    saveDialogAnswer = file ?? undefined;
  },
  'answer-open-dialog': (file: string | null) => {
    openDialogAnswer = file ?? undefined;
  },
  'close-window': () => {
    shown().emit('closed');
    app.emit('window-all-closed');
  },
});

export const app = new StandInApp();
export const BrowserWindow = StandInWindow;
export const ipcMain = {
  handle: (channel: string, handler: Listener): void => {
    if (handlers.has(channel)) throw new Error(`A second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
};
export const Menu = {
  buildFromTemplate: (template: MenuItem[]): MenuItem[] => template,
  setApplicationMenu: (menu: MenuItem[]): void => {
    applicationMenu = menu;
  },
};
export const dialog = {
  showSaveDialog: (): Promise<{ canceled: boolean; filePath: string }> =>
    Promise.resolve({ canceled: saveDialogAnswer === undefined, filePath: saveDialogAnswer ?? '' }),
  showOpenDialog: (): Promise<{ canceled: boolean; filePaths: string[] }> =>
    Promise.resolve({
      canceled: openDialogAnswer === undefined,
      filePaths: openDialogAnswer === undefined ? [] : [openDialogAnswer],
    }),
  showErrorBox: (title: string, content: string): void => {
    console.error(`${title}: ${content}`);
  },
};
export const nativeTheme = { shouldUseDarkColors: false };
export const protocol = {
  registerSchemesAsPrivileged: (schemes: { scheme: string }[]): void => {
    if (ready) throw new Error('A scheme was registered after the start.');
    for (const { scheme } of schemes) privileged.add(scheme);
  },
};

const sessions = new Map<string, StandInSession>();
export const session = {
  fromPartition: (partition: string): StandInSession => {
    if (partition.startsWith('persist:')) throw new Error('This session would be written to disk.');
    const known = sessions.get(partition) ?? new StandInSession();
    if (!sessions.has(partition)) {
      sessions.set(partition, known);
      app.emit('session-created', known);
    }
    return known;
  },
  get defaultSession(): StandInSession {
    return session.fromPartition('');
  },
};
