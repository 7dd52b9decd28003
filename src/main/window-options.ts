import type { BrowserWindowConstructorOptions, Session } from 'electron';
import type { Settings } from '../shared/contract/settings.ts';

/** Whether the page will be dark: as it was set, else as the system is. */
export function opensDark(theme: Settings['theme'], systemIsDark: boolean): boolean {
  return theme === 'dark' || (theme === 'system' && systemIsDark);
}

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
    // The paper of the page (`--paper` in its tokens), so that nothing flashes before its first paint.
    backgroundColor: dark ? '#16191b' : '#fdfdfb',
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
