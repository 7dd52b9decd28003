import { z } from 'zod';
import { channel } from './channel.ts';
import { Id, Paper } from './common.ts';

export const HandoutOptions = z.strictObject({
  id: Id,
  language: z.enum(['en', 'es', 'ar']).optional(),
  print: z.enum(['clear', 'large']).optional(),
  paper: Paper.optional(),
  notes: z.string().max(4000).optional(),
  bundle: z.array(Id).max(12).optional(),
});
export type HandoutOptions = z.infer<typeof HandoutOptions>;

export const handout = {
  'handout.render': channel(
    HandoutOptions,
    z.object({
      title: z.string(),
      language: z.string(),
      /** The whole printable document, complete with its style. */
      html: z.string(),
      /** The same without head and style, to show inside the app. */
      body: z.string(),
      readability: z.object({ smog: z.number(), fleschKincaid: z.number(), words: z.number().int() }),
      languages: z.array(z.string()),
    }),
  ),
};
