import type { SaveDialogOptions } from 'electron';
import path from 'node:path';
import type { Handlers } from '../shared/contract/index.ts';
import { CallError } from '../shared/contract/reply.ts';
import { fileName } from './file-name.ts';

/** What saving a text needs of the window and of the disk. */
export interface SaveFileTools {
  folder: string;
  chooseFile(options: SaveDialogOptions): Promise<{ canceled: boolean; filePath: string }>;
  writeFile(file: string, text: string): Promise<void>;
}

/** Writes a text only to the file that was chosen in the dialog. */
export function createSaveFile(tools: SaveFileTools): Handlers['host.saveFile'] {
  return async ({ title, text }) => {
    const choice = await tools.chooseFile({
      defaultPath: path.join(tools.folder, fileName(title, 'json')),
      filters: [{ name: 'JSON', extensions: ['json'] }],
      // The file is about a patient, so Windows shall not list it under recent files.
      properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    });
    if (choice.canceled || !choice.filePath) return { saved: false };
    try {
      await tools.writeFile(choice.filePath, text);
    } catch {
      throw new CallError('not-available', 'The file could not be written. Choose another place or name.');
    }
    return { saved: true };
  };
}
