import type { BrowserWindowConstructorOptions, Session } from 'electron';

/** The window and the walls around its page. */
export function windowOptions(
  preload: string,
  session: Session,
  dark: boolean,
): BrowserWindowConstructorOptions {
  return {
    title: 'Sural',
    width: 1280,
    height: 800,
    minWidth: 800,
    minHeight: 600,
    show: false,
    // The colour of the page, so that nothing flashes before its first paint.
    backgroundColor: dark ? '#16181a' : '#ffffff',
    webPreferences: {
      preload,
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      // The checker would fetch its dictionaries from the internet.
      spellcheck: false,
      devTools: false,
      v8CacheOptions: 'none',
    },
  };
}
