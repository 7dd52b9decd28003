import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FILE_LIMIT } from '../shared/contract/host.ts';
import { createOpenFile } from './open-file.ts';

describe('createOpenFile', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sural-file-'));
    file = path.join(folder, 'mine.json');
    writeFileSync(file, '{"µ":1}');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const open = (filePaths: string[], size?: number) =>
    createOpenFile({
      folder,
      chooseFile: async () => ({ canceled: filePaths.length === 0, filePaths }),
      size: async (path) => size ?? (await stat(path)).size,
      readFile: (path) => readFile(path, 'utf8'),
    })({});

  it('reads the chosen file', async () => {
    expect(await open([file])).toEqual({ text: '{"µ":1}' });
  });

  it('reads nothing when the dialog is closed', async () => {
    expect(await open([])).toEqual({});
  });

  it('refuses a file that is far too large before it reads it', async () => {
    await expect(open([file], FILE_LIMIT + 1)).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('says so when the file cannot be read', async () => {
    await expect(open([folder])).rejects.toThrow('could not be read');
  });
});
