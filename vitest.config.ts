import { defineConfig } from 'vitest/config';

/** Units in plain Node, beside the code. Components run in a real browser: vitest.browser.config.ts. */
export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'db/**/*.test.ts',
      'e2e/**/*.test.ts',
      'build/**/*.test.ts',
      'benchmarks/**/*.test.ts',
    ],
    exclude: ['src/renderer/**/*.browser.test.ts', 'node_modules/**'],
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
