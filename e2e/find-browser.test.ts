import { describe, expect, it } from 'vitest';
import { chooseBrowser, type BrowserPlaces } from './find-browser.ts';

function places(there: readonly string[], overrides: Partial<BrowserPlaces> = {}): BrowserPlaces {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    bundled: '/cache/ms-playwright/chrome',
    exists: (file) => there.includes(file),
    ...overrides,
  };
}

describe('chooseBrowser', () => {
  it('takes the one that is named first', () => {
    const env = { PATH: '/usr/bin', SURAL_BROWSER: '/opt/browser' };
    expect(chooseBrowser(places(['/opt/browser', '/cache/ms-playwright/chrome'], { env }))).toBe(
      '/opt/browser',
    );
  });

  it('says so when the named one is not there', () => {
    expect(() => chooseBrowser(places([], { env: { SURAL_BROWSER: '/opt/browser' } }))).toThrow(
      '/opt/browser',
    );
  });

  it("takes Playwright's own next, then an installed one", () => {
    expect(chooseBrowser(places(['/cache/ms-playwright/chrome', '/usr/bin/chromium']))).toBe(
      '/cache/ms-playwright/chrome',
    );
    expect(chooseBrowser(places(['/usr/bin/google-chrome', '/usr/bin/chromium']))).toBe('/usr/bin/chromium');
    expect(chooseBrowser(places(['/usr/bin/microsoft-edge']))).toBe('/usr/bin/microsoft-edge');
  });

  it('knows the places of Windows and macOS', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(chooseBrowser(places([edge], { env, platform: 'win32' }))).toBe(edge);
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(chooseBrowser(places([chrome], { platform: 'darwin' }))).toBe(chrome);
  });

  it('finds nothing where there is nothing', () => {
    expect(chooseBrowser(places([]))).toBeUndefined();
    expect(chooseBrowser(places([], { bundled: '', env: {} }))).toBeUndefined();
  });
});
