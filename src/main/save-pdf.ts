import type { PrintToPDFOptions, SaveDialogOptions } from 'electron';
import path from 'node:path';
import type { Handlers } from '../shared/contract/index.ts';
import { CallError } from '../shared/contract/reply.ts';
import { fileName } from './file-name.ts';
import { pdfOptions } from './pdf-options.ts';

/** What saving needs of the window and of the disk. */
export interface SavePdfTools {
  folder: string;
  chooseFile(options: SaveDialogOptions): Promise<{ canceled: boolean; filePath: string }>;
  printToPdf(options: PrintToPDFOptions): Promise<Uint8Array>;
  writeFile(file: string, bytes: Uint8Array): Promise<void>;
}

/** Writes the page as a PDF, only to the file that was chosen in the dialog. */
export function createSavePdf(tools: SavePdfTools): Handlers['host.savePdf'] {
  return async ({ title, paper }) => {
    const choice = await tools.chooseFile({
      defaultPath: path.join(tools.folder, fileName(title, 'pdf')),
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
      // A leaflet says something about the patient, so Windows shall not list it under recent files.
      properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    });
    if (choice.canceled || !choice.filePath) return { saved: false };
    const bytes = await tools.printToPdf(pdfOptions(paper));
    try {
      await tools.writeFile(choice.filePath, bytes);
    } catch {
      throw new CallError('not-available', 'The file could not be written. Choose another place or name.');
    }
    return { saved: true };
  };
}
