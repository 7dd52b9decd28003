import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserOptions } from './e2e/find-browser.ts';

/** Components in a real browser, beside the code: `*.browser.test.ts`. */
export default defineConfig({
  plugins: [svelte()],
  // Found by the first run otherwise, which then starts again in the middle of a test.
  optimizeDeps: { include: ['dompurify', 'vitest-browser-svelte', '@lucide/svelte/icons/*'] },
  test: {
    include: ['src/renderer/**/*.browser.test.ts'],
    fileParallelism: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: browserOptions() }),
      instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
    },
  },
});
