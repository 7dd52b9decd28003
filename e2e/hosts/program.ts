import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The folder that holds `package.json`. */
export { programFolder } from '../../src/start/program-folder.ts';

/** Waits for a line on the standard output of a program. Fails with all it said when it ends before. */
export function waitForLine(child: ChildProcess, pattern: RegExp): Promise<RegExpMatchArray> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        const match = line.match(pattern);
        if (match) resolve(match);
      });
    }
    child.once('error', reject);
    child.once('close', (code) => {
      reject(new Error(`The program ended with code ${String(code)} and said:\n${said.join('\n')}`));
    });
  });
}

/** Resolves with the exit code. */
export function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once('close', resolve);
  });
}
