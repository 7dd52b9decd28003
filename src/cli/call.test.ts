import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sural-call-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(words: readonly string[], pack: string, input = '') {
  const { status, stdout } = spawnSync(process.execPath, [join(import.meta.dirname, 'call.ts'), ...words], {
    env: { ...process.env, SURAL_DATA_DIR: join(folder, 'data'), SURAL_PACK: pack },
    input,
    encoding: 'utf8',
  });
  return { status, lines: stdout.split('\n').slice(0, -1) };
}

describe('a pack that cannot be opened', () => {
  it('is answered as a reply, with the reason', () => {
    const { status, lines } = run(['packs.status'], join(folder, 'nowhere', 'content.sqlite'));
    expect(status).toBe(1);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        ok: false,
        error: {
          code: 'not-available',
          message: expect.stringContaining('content pack cannot be opened') as string,
        },
      },
    ]);
  });

  it('is answered once a line', () => {
    const pack = join(folder, 'content.sqlite');
    writeFileSync(pack, 'no pack');
    const call = '{"channel":"packs.status"}\n';
    const { status, lines } = run(['--lines'], pack, call + call);
    expect(status).toBe(1);
    expect(lines).toHaveLength(2);
  });
});

it('answers a wrong command line with status 2 and nothing on standard output', () => {
  expect(run(['search.query', '{bad'], '')).toEqual({ status: 2, lines: [] });
  expect(run([], '')).toEqual({ status: 2, lines: [] });
});
