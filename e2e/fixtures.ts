import { test as base, expect } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowserHost } from './hosts/browser.ts';
import { openElectron, whyNoElectron } from './hosts/electron.ts';
import type { Host, HostKind, HostOptions } from './hosts/host.ts';
import { openStandIn } from './hosts/stand-in/index.ts';

const OPEN: Record<HostKind, (options: HostOptions) => Promise<Host>> = {
  browser: openBrowserHost,
  'stand-in': openStandIn,
  electron: openElectron,
};

interface Fixtures {
  /** Sural, freshly started for this test. */
  host: Host;
}
interface Options {
  hostKind: HostKind;
}

/** Every test gets a Sural of its own on the host of its project, with its page as `page`. */
export const test = base.extend<Fixtures & Options>({
  hostKind: ['browser', { option: true }],
  host: async ({ hostKind, viewport }, use, info) => {
    const reason = hostKind === 'electron' ? whyNoElectron() : undefined;
    info.skip(reason !== undefined, reason);
    const folder = mkdtempSync(path.join(tmpdir(), 'sural-e2e-'));
    const host = await OPEN[hostKind]({
      dataFolder: path.join(folder, 'data'),
      profileFolder: path.join(folder, 'profile'),
      viewport: viewport ?? { width: 1280, height: 800 },
    });
    // A test may close it itself, to look at what is left behind.
    const { close } = host;
    let closed: Promise<void> | undefined;
    host.close = () => (closed ??= close());
    try {
      await use(host);
    } finally {
      await host.close();
      rmSync(folder, { recursive: true, force: true });
    }
    // Whatever a test was about: nothing went out, the policy refused nothing, and no error went unseen.
    expect(host.watch.foreignRequests, 'requests that left the origin').toEqual([]);
    expect(host.watch.violations, 'violations of the security policy').toEqual([]);
    expect(host.watch.errors, 'errors in the page').toEqual([]);
  },
  page: async ({ host }, use) => {
    // The browser's own dialog would hold the page while a test prints it.
    const quiet = (): void => {
      window.print = () => undefined;
    };
    await host.page.addInitScript(quiet);
    await host.page.evaluate(quiet);
    await use(host.page);
  },
});

export { expect };
