import { readFile } from 'node:fs/promises';
import type { Host } from './hosts/host.ts';

/** What the clinician gets as a file: the one chosen in the dialog of the window, or the download of a browser. */
export async function savedFile(host: Host, file: string, save: () => Promise<void>): Promise<string> {
  if (host.shell) {
    await host.shell.answerSaveDialog(file);
    await save();
    await host.page
      .getByText(/saved\.|Saved\./)
      .first()
      .waitFor();
  } else {
    const download = host.page.waitForEvent('download');
    await save();
    await (await download).saveAs(file);
  }
  return readFile(file, 'utf8');
}

/** Chooses a file to open. */
export async function chosenFile(host: Host, file: string, open: () => Promise<void>): Promise<void> {
  if (host.shell) {
    await host.shell.answerOpenDialog(file);
    await open();
  } else {
    const chooser = host.page.waitForEvent('filechooser');
    await open();
    await (await chooser).setFiles(file);
  }
}
