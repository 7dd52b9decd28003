import { readFile } from 'node:fs/promises';
import type { Host } from './hosts/host.ts';

/** What the page says once a file is written. */
export const SAVED = 'Saved. The file is about a patient.';
export const FHIR_SAVED = 'FHIR Bundle saved.';

/**
 * What the clinician gets as a file: the one chosen in the dialog of the window, or the download of a browser.
 * Words of an earlier save may still stand, so the ones of this save are waited for.
 */
export async function savedFile(
  host: Host,
  file: string,
  said: typeof SAVED | typeof FHIR_SAVED,
  save: () => Promise<void>,
): Promise<string> {
  const message = host.page.getByText(said, { exact: true });
  if (host.shell) {
    await host.shell.answerSaveDialog(file);
    await save();
    await message.first().waitFor();
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
