import { spawn } from 'node:child_process';
import { programFolder } from './program-folder.ts';

/** A runtime that ends with an error within this time has not opened a window. */
const OPENING_MS = 15_000;

/** Opens the window and waits until it is closed. Answers why it did not open, or nothing. */
export function runWindow(electron: string): Promise<string | undefined> {
  const started = performance.now();
  return new Promise((resolve) => {
    // The runtime's own output is noise of Chromium; faults of the program go to its log file.
    const child = spawn(electron, [programFolder], { stdio: 'ignore' });
    const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    const end = (reason: string | undefined): void => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve(reason);
    };
    child.on('error', () => {
      end('the window runtime could not be started');
    });
    child.on('close', (code) => {
      const failed = code !== null && code !== 0 && performance.now() - started < OPENING_MS;
      end(failed ? `the window runtime ended with code ${String(code)}` : undefined);
    });
  });
}
