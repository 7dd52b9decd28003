import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, session } from 'electron';
import { mkdirSync, rmSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createApp, whyNotOpened, type App } from '../core/app.ts';
import documentCss from '../core/handouts/document.css?raw';
import tablesCss from '../core/handouts/tables.css?raw';
import createSearchWorker from '../core/search/worker.ts?nodeWorker';
import { IPC_CALL, IPC_EVENT } from '../shared/contract/wire.ts';
import { createAnswerCall } from './answer-call.ts';
import { APP_ENTRY, APP_SCHEME } from './app-origin.ts';
import { CHROMIUM_SWITCHES } from './chromium-switches.ts';
import { hardenContents } from './harden-contents.ts';
import { hardenSession } from './harden-session.ts';
import { logFault, startLog } from './log.ts';
import { menuTemplate } from './menu-template.ts';
import { chromiumFolder, dataFolder, packPath } from './paths.ts';
import { createOpenFile } from './open-file.ts';
import { createSaveFile } from './save-file.ts';
import { createSavePdf } from './save-pdf.ts';
import { serveApp } from './serve-app.ts';
import { opensDark, windowOptions } from './window-options.ts';

/** Without `persist:` in its name, a session lives in memory only. */
const SESSION = 'sural';

let window: BrowserWindow | undefined;

app.setName('Sural');
const data = dataFolder(process.env, app.getPath('userData'));
// Electron refuses a path that is not there.
mkdirSync(data, { recursive: true });
app.setPath('userData', data);

if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  clearChromiumFiles();
  mkdirSync(chromiumFolder(data), { recursive: true });
  app.setPath('sessionData', chromiumFolder(data));
  startLog(data);
  process.on('uncaughtException', (error) => {
    logFault('main', error);
    app.exit(1);
  });
  for (const [name, value] of CHROMIUM_SWITCHES) app.commandLine.appendSwitch(name, value);
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  app.enableSandbox();
  app.on('session-created', hardenSession);
  app.on('web-contents-created', (_event, contents) => {
    hardenContents(contents);
  });
  app.on('second-instance', focusWindow);
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('quit', clearChromiumFiles);
  void app.whenReady().then(openSural).catch(giveUp);
}

async function openSural(): Promise<void> {
  const program = app.getAppPath();
  const sural = openCore(program);
  app.on('will-quit', () => {
    sural.close();
  });
  ipcMain.handle(IPC_CALL, createAnswerCall(sural.handlers, logFault));
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate(process.platform === 'darwin', (event) => window?.webContents.send(IPC_EVENT, event)),
    ),
  );

  const memory = session.fromPartition(SESSION, { cache: false });
  memory.protocol.handle(APP_SCHEME, (request) => serveApp(request, path.join(program, 'out', 'renderer')));
  const { theme } = await sural.handlers['settings.get']({});
  const dark = opensDark(theme, nativeTheme.shouldUseDarkColors);
  window = new BrowserWindow(windowOptions(path.join(program, 'out', 'preload', 'index.cjs'), memory, dark));
  window.once('ready-to-show', () => window?.show());
  window.on('closed', () => (window = undefined));
  await window.loadURL(APP_ENTRY);
}

function openCore(program: string): App {
  return createApp({
    packPath: packPath({
      env: process.env,
      isPackaged: app.isPackaged,
      resourcesFolder: process.resourcesPath,
      programFolder: program,
    }),
    dataFolder: data,
    now: () => new Date(),
    documentCss: documentCss + tablesCss,
    startSearchWorker: (workerData) => createSearchWorker({ workerData }),
    host: {
      'host.info': () => ({ kind: 'electron', savesPdf: true }),
      'host.savePdf': createSavePdf({
        folder: app.getPath('documents'),
        chooseFile: (options) => dialog.showSaveDialog(openWindow(), options),
        printToPdf: (options) => openWindow().webContents.printToPDF(options),
        writeFile: (file, bytes) => writeFile(file, bytes),
      }),
      'host.saveFile': createSaveFile({
        folder: app.getPath('documents'),
        chooseFile: (options) => dialog.showSaveDialog(openWindow(), options),
        writeFile: (file, text) => writeFile(file, text, 'utf8'),
      }),
      'host.openFile': createOpenFile({
        folder: app.getPath('documents'),
        chooseFile: (options) => dialog.showOpenDialog(openWindow(), options),
        size: async (file) => (await stat(file)).size,
        readFile: (file) => readFile(file, 'utf8'),
      }),
    },
  });
}

function openWindow(): BrowserWindow {
  if (!window) throw new Error('The window is closed.');
  return window;
}

function focusWindow(): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

/** Chromium writes preferences and lock files even for a session in memory; none of them is needed again. */
function clearChromiumFiles(): void {
  try {
    rmSync(chromiumFolder(data), { recursive: true, force: true });
  } catch {
    // Windows keeps files locked until the process has ended; the next start clears them.
  }
}

function giveUp(error: unknown): void {
  logFault('start', error);
  const reason = whyNotOpened(error) ?? 'The content or the user data could not be opened.';
  dialog.showErrorBox(
    'Sural cannot start',
    `${reason} Install the newest Sural again; user data stays where it is.`,
  );
  app.exit(1);
}
