import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SaveDialogOptions } from 'electron';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSaveFile } from './save-file.ts';

describe('createSaveFile', () => {
  let folder: string;
  let asked: SaveDialogOptions[];

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sural-file-'));
    asked = [];
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const save = (filePath: string) =>
    createSaveFile({
      folder,
      chooseFile: async (options) => {
        asked.push(options);
        return { canceled: filePath === '', filePath };
      },
      writeFile,
    })({ title: 'Sural consultation', text: '{"µ":1}' });

  it('writes the chosen file and no other', async () => {
    expect(await save(path.join(folder, 'mine.json'))).toEqual({ saved: true });
    expect(readdirSync(folder)).toEqual(['mine.json']);
    expect(readFileSync(path.join(folder, 'mine.json'), 'utf8')).toBe('{"µ":1}');
  });

  it('stays out of the list of recent files', async () => {
    await save('');
    expect(asked[0]?.defaultPath).toBe(path.join(folder, 'Sural consultation.json'));
    expect(asked[0]?.properties).toContain('dontAddToRecent');
  });

  it('writes nothing when the dialog is closed', async () => {
    expect(await save('')).toEqual({ saved: false });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says so when the file cannot be written', async () => {
    await expect(save(path.join(folder, 'missing', 'mine.json'))).rejects.toThrow('could not be written');
  });
});
