import type { OpenDialogOptions } from 'electron';
import { FILE_LIMIT } from '../shared/contract/host.ts';
import type { Handlers } from '../shared/contract/index.ts';
import { CallError } from '../shared/contract/reply.ts';

/** What opening needs of the window and of the disk. */
export interface OpenFileTools {
  folder: string;
  chooseFile(options: OpenDialogOptions): Promise<{ canceled: boolean; filePaths: string[] }>;
  /** Bytes of a file. */
  size(file: string): Promise<number>;
  readFile(file: string): Promise<string>;
}

/** Reads only the file that was chosen in the dialog. */
export function createOpenFile(tools: OpenFileTools): Handlers['host.openFile'] {
  return async () => {
    const { canceled, filePaths } = await tools.chooseFile({
      defaultPath: tools.folder,
      filters: [{ name: 'JSON', extensions: ['json'] }],
      properties: ['openFile', 'dontAddToRecent'],
    });
    const [file] = filePaths;
    if (canceled || file === undefined) return {};
    try {
      if ((await tools.size(file)) <= FILE_LIMIT) return { text: await tools.readFile(file) };
    } catch {
      throw new CallError('not-available', 'The file could not be read.');
    }
    throw new CallError('invalid-input', 'The file is too large to be a consultation.');
  };
}
