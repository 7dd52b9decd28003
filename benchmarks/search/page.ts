/**
 * The search in the page, in Chromium: from the press of a key to the painted results, for a real pack behind the real
 * browser host in a process of its own. Also: whether loading the index holds anything up.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright';
import { findBrowser } from '../../e2e/find-browser.ts';

/** The page as it is built, and the yardstick beside it. */
export const PAGES = {
  built: join(import.meta.dirname, '../../out/renderer'),
  bare: join(import.meta.dirname, 'bare-page'),
};

/** Faster than anybody types: 100 words a minute are 120 ms a key. */
const BETWEEN_KEYS_MS = 50;

export interface PageMeasured {
  name: string;
  sections: number;
  /** From the key press, as the browser stamped it, to the end of the frame that shows the results. */
  paintedMs: number[];
  /** Duration that the browser itself gives for each key press (Event Timing: 8 ms steps, up to the next paint). */
  eventMs: number[];
  /** The very first key press, while the index was still being loaded. */
  firstMs: number;
  /** Longest time for which the host answered nothing while it started and loaded. */
  stallMs: number;
}

declare global {
  interface Window {
    bench: {
      phase: 'idle' | 'pressed' | 'asked' | 'answered';
      pressed: number;
      events: number[];
      done: (ms: number) => void;
    };
  }
}

export async function measurePage(
  name: string,
  sections: number,
  packPath: string,
  texts: readonly string[],
  rendererFolder = PAGES.built,
): Promise<PageMeasured> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'sural-bench-'));
  const host = spawn(
    process.execPath,
    [new URL('./page-host.ts', import.meta.url).pathname, rendererFolder],
    {
      env: { ...process.env, SURAL_PACK: packPath, SURAL_DATA_DIR: dataFolder },
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const lines = createInterface({ input: host.stdout })[Symbol.asyncIterator]();
  const readLine = async (): Promise<string> => String((await lines.next()).value);
  const address = await readLine();
  // Without the wait for the monitor, which would hide the work behind up to a frame of idling.
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu-vsync', '--disable-frame-rate-limit'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(watch);
    await page.goto(address);
    await page.locator('#search').focus();
    const [firstMs = 0] = await typeText(page, 'c');
    await page.evaluate(() => (window.bench.events = []));
    const paintedMs: number[] = [];
    for (const text of texts) paintedMs.push(...(await typeText(page, text)));
    const eventMs = await page.evaluate(() => window.bench.events);
    host.stdin.write('stall\n');
    const stallMs = Number(await readLine());
    return { name, sections, paintedMs, eventMs, firstMs, stallMs };
  } finally {
    await browser.close();
    const ended = host.exitCode !== null || host.signalCode !== null;
    host.stdin.end();
    if (!ended) await new Promise((resolve) => host.once('exit', resolve));
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** Runs in the page: stamps every key press, and the end of the frame in which its results stand. */
function watch(): void {
  window.bench = { phase: 'idle', pressed: 0, events: [], done: () => undefined };
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    window.bench.phase = 'idle';
    window.bench.done(performance.now() - window.bench.pressed);
  };
  addEventListener(
    'keydown',
    ({ timeStamp }) => (window.bench = { ...window.bench, phase: 'pressed', pressed: timeStamp }),
    true,
  );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry.name === 'keydown') window.bench.events.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  const follow = (): void => {
    const waits = document.querySelector('#search-results')?.ariaBusy === 'true';
    if (window.bench.phase === 'pressed' && waits) window.bench.phase = 'asked';
    else if (window.bench.phase === 'asked' && !waits) {
      window.bench.phase = 'answered';
      // After the frame: a message sent from its last callback is delivered once it has been produced.
      requestAnimationFrame(() => channel.port2.postMessage(null));
    }
  };
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver(follow).observe(document.body, { subtree: true, attributeFilter: ['aria-busy'] });
  });
}

/** Types a text letter by letter, as fast as the results of each are there and a finger can follow. */
async function typeText(page: Page, text: string): Promise<number[]> {
  const times: number[] = [];
  await page.locator('#search').fill('');
  for (const letter of text) {
    const painted = page.evaluate(() => new Promise<number>((resolve) => (window.bench.done = resolve)));
    // The page must be listening before it can have answered.
    await page.evaluate(() => undefined);
    const key = letter === ' ' ? 'Space' : letter;
    await page.keyboard.down(key);
    times.push(await painted);
    // A finger is still on the key by then; the release must not compete with the results for the processor.
    await page.keyboard.up(key);
    await page.waitForTimeout(BETWEEN_KEYS_MS);
  }
  return times;
}
