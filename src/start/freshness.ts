import { readdirSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';

/** True when one of the results is missing, or older than the newest source. Tests are not sources. */
export function isStale(results: readonly string[], sources: readonly string[]): boolean {
  const oldestResult = Math.min(...results.map((file) => stat(file)?.mtimeMs ?? -Infinity));
  return newest(sources) > oldestResult;
}

function newest(files: readonly string[]): number {
  return Math.max(-Infinity, ...files.filter((file) => !/\.test\.ts$/.test(file)).map(newestIn));
}

function newestIn(file: string): number {
  const stats = stat(file);
  if (!stats) return -Infinity;
  if (!stats.isDirectory()) return stats.mtimeMs;
  // A folder itself too: its time changes when a file in it is deleted.
  return Math.max(stats.mtimeMs, newest(readdirSync(file).map((name) => path.join(file, name))));
}

function stat(file: string): Stats | undefined {
  return statSync(file, { throwIfNoEntry: false });
}
