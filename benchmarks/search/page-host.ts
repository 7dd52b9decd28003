/** The browser host by itself, as `npm start` runs it; says on request how long it was held up at most. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openBrowserApp, usualPack } from '../../src/start/browser-app.ts';
import { startBrowserHost } from '../../src/webhost/server.ts';

const app = openBrowserApp(usualPack());
const host = await startBrowserHost({
  handlers: app.handlers,
  rendererFolder: join(import.meta.dirname, '../../out/renderer'),
});
/** Finer, its own waking would compete with the page for the processor. */
const WAKES_EVERY_MS = 20;
const delay = monitorEventLoopDelay({ resolution: WAKES_EVERY_MS });
delay.enable();
console.log(host.openAddress);

for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'stall') console.log(Math.max(0, delay.max / 1e6 - WAKES_EVERY_MS));
}
await host.stop();
app.close();
