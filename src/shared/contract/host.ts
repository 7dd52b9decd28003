import { z } from 'zod';
import { channel } from './channel.ts';
import { Paper } from './common.ts';

/** Characters of a file: far above the largest consultation and the largest bundle. */
export const FILE_LIMIT = 8_000_000;

/** What differs between the window and the browser. Each host answers these itself. */
export const host = {
  'host.info': channel(
    z.strictObject({}),
    z.object({
      kind: z.enum(['electron', 'browser', 'shell']),
      /** Can write a PDF file itself; otherwise printing goes through the browser's own dialog. */
      savesPdf: z.boolean(),
    }),
  ),
  /** Writes what the page would print to a file that the clinician chooses. */
  'host.savePdf': channel(
    z.strictObject({ title: z.string().max(120), paper: Paper }),
    z.object({ saved: z.boolean() }),
  ),
  /** Writes a text as a JSON file that the clinician chooses. A browser saves it by itself. */
  'host.saveFile': channel(
    z.strictObject({ title: z.string().max(120), text: z.string().max(FILE_LIMIT) }),
    z.object({ saved: z.boolean() }),
  ),
  /** Reads a JSON file that the clinician chooses; no text where the dialog was closed. */
  'host.openFile': channel(z.strictObject({}), z.object({ text: z.string().optional() })),
};
