import { z } from 'zod';
import { channel } from './channel.ts';
import { Paper } from './common.ts';

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
};
