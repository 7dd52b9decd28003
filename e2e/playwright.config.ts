import { defineConfig } from '@playwright/test';
import { HOST_KINDS, type HostKind } from './hosts/host.ts';
import { whyNoElectron } from './hosts/electron.ts';

const missing = whyNoElectron();
// Once, not in every worker.
if (missing !== undefined && process.env['TEST_WORKER_INDEX'] === undefined) {
  console.log(`The project "electron" is skipped: ${missing}.`);
}

export default defineConfig<{ hostKind: HostKind }>({
  testDir: 'specs',
  globalSetup: './global-setup.ts',
  outputDir: '../test-results',
  workers: 1,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['./skip-reporter.ts']],
  use: { viewport: { width: 1280, height: 800 } },
  projects: HOST_KINDS.map((hostKind) => ({ name: hostKind, use: { hostKind } })),
});
