import type { Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { opensDark, windowOptions } from './window-options.ts';

describe('windowOptions', () => {
  // A token that is only passed through.
  const session = {} as Session;
  const options = windowOptions('/app/out/preload/index.cjs', session, false);

  it('keeps the page in the sandbox', () => {
    expect(options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    });
    expect(options.webPreferences).not.toHaveProperty('allowRunningInsecureContent');
    expect(options.webPreferences).not.toHaveProperty('enableBlinkFeatures');
    expect(options.webPreferences).not.toHaveProperty('experimentalFeatures');
  });

  it('uses the session and the preload script it is given', () => {
    expect(options.webPreferences?.session).toBe(session);
    expect(options.webPreferences?.preload).toBe('/app/out/preload/index.cjs');
  });
});

describe('opensDark', () => {
  it('follows the setting, and the system where nothing is set', () => {
    expect(opensDark('dark', false)).toBe(true);
    expect(opensDark('light', true)).toBe(false);
    expect(opensDark('system', true)).toBe(true);
    expect(opensDark('system', false)).toBe(false);
  });
});
