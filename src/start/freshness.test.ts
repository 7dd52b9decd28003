import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isStale } from './freshness.ts';

describe('isStale', () => {
  let folder: string;
  const file = (name: string, seconds: number): string => {
    const full = path.join(folder, name);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, '');
    utimesSync(full, seconds, seconds);
    return full;
  };
  const age = (name: string, seconds: number): void => {
    utimesSync(path.join(folder, name), seconds, seconds);
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sural-fresh-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is so when a result is missing', () => {
    const source = file('src/a.ts', 100);
    expect(isStale([path.join(folder, 'out/a.js')], [source])).toBe(true);
  });

  it('is so when a source deep in a folder is newer', () => {
    const result = file('out/a.js', 200);
    file('src/deep/a.ts', 300);
    age('src/deep', 100);
    age('src', 100);
    expect(isStale([result], [path.join(folder, 'src')])).toBe(true);
  });

  it('is not so when every result is newer than every source', () => {
    const results = [file('out/a.js', 300), file('out/b.js', 301)];
    file('src/deep/a.ts', 200);
    age('src/deep', 200);
    age('src', 200);
    expect(isStale(results, [path.join(folder, 'src'), path.join(folder, 'missing.ts')])).toBe(false);
  });

  it('compares with the oldest result', () => {
    const results = [file('out/a.js', 300), file('out/b.js', 100)];
    expect(isStale(results, [file('a.ts', 200)])).toBe(true);
  });

  it('does not look at tests', () => {
    const result = file('out/a.js', 200);
    expect(isStale([result], [file('src/a.test.ts', 300)])).toBe(false);
  });
});
