import type { PrintToPDFOptions, SaveDialogOptions } from 'electron';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSavePdf } from './save-pdf.ts';

describe('createSavePdf', () => {
  let folder: string;
  let asked: SaveDialogOptions[];
  let printed: PrintToPDFOptions[];

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sural-pdf-'));
    asked = [];
    printed = [];
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function savePdf(filePath: string) {
    return createSavePdf({
      folder,
      chooseFile: async (options) => {
        asked.push(options);
        return { canceled: filePath === '', filePath };
      },
      printToPdf: async (options) => {
        printed.push(options);
        return Buffer.from('%PDF-1.7');
      },
      writeFile,
    });
  }

  it('writes the chosen file and no other', async () => {
    const file = path.join(folder, 'leaflet.pdf');
    expect(await savePdf(file)({ title: 'Calf pain', paper: 'A4' })).toEqual({ saved: true });
    expect(readdirSync(folder)).toEqual(['leaflet.pdf']);
    expect(readFileSync(file, 'latin1')).toBe('%PDF-1.7');
    expect(printed[0]).toMatchObject({ pageSize: 'A4', generateTaggedPDF: true });
  });

  it('proposes the title as the name', async () => {
    await savePdf('')({ title: 'Calf pain', paper: 'A4' });
    expect(asked[0]?.defaultPath).toBe(path.join(folder, 'Calf pain.pdf'));
  });

  it('prints nothing when the dialog is closed', async () => {
    expect(await savePdf('')({ title: 'Calf pain', paper: 'Letter' })).toEqual({ saved: false });
    expect(printed).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says so when the file cannot be written', async () => {
    const file = path.join(folder, 'missing', 'leaflet.pdf');
    await expect(savePdf(file)({ title: 'Calf pain', paper: 'A4' })).rejects.toThrow('could not be written');
    expect(existsSync(file)).toBe(false);
  });
});
