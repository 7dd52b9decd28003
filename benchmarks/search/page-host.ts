/**
 * The browser host by itself, as `npm start` runs it, for the page in a folder; says on request how long it was held up at
 * most.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { openBrowserApp, usualPack } from '../../src/start/browser-app.ts';
import { startBrowserHost } from '../../src/webhost/server.ts';

const rendererFolder = process.argv[2];
if (rendererFolder === undefined) throw new Error('usage: page-host.ts <folder of the page>');
const app = openBrowserApp(usualPack());
const host = await startBrowserHost({ handlers: app.handlers, rendererFolder });
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
