import { z } from 'zod';
import { LEAFLET_BLOCKS } from '../domain/leaflet.ts';
import { channel } from './channel.ts';
import { Id, Paper } from './common.ts';

export const HandoutOptions = z.strictObject({
  id: Id,
  language: z.enum(['en', 'es', 'ar']).optional(),
  /** Short (the default) leaves out the longer text, and the words that are then not used. */
  depth: z.enum(['short', 'long']).optional(),
  /** The blocks to print; all if left out. The main message and the help box always stand. */
  sections: z.array(z.enum(LEAFLET_BLOCKS)).optional(),
  print: z.enum(['clear', 'large']).optional(),
  paper: Paper.optional(),
  /** The clinic's letterhead, where one is set. Shown unless this is false. */
  letterhead: z.boolean().optional(),
  notes: z.string().max(4000).optional(),
  /** More leaflets in the same print, in this order. */
  bundle: z.array(Id).max(12).optional(),
});
export type HandoutOptions = z.infer<typeof HandoutOptions>;

/** How hard a leaflet is to read, on the scale that holds for its language. */
export const ReadingLevel = z.object({
  /** SMOG: a school grade, less is easier. INFLESZ: 0 to 100, more is easier; from 65 on fairly easy. */
  scale: z.enum(['SMOG', 'INFLESZ']),
  value: z.number(),
});
export type ReadingLevel = z.infer<typeof ReadingLevel>;

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
      /** What stands at the foot of each page: the value of `--page-foot` of the root element, as a CSS string. */
      footer: z.string(),
      /** Of the English text, whatever the language: the formulas hold for English only. */
      readability: z.object({ smog: z.number(), fleschKincaid: z.number(), words: z.number().int() }),
      /** Of the first leaflet in its own language; null where no measure holds for the language. */
      readingLevel: ReadingLevel.nullable(),
      /** False for a translation that no clinician has checked. */
      checked: z.boolean(),
      /** Claims (`topic/claim`) that changed after these leaflets were last read against them. */
      inReview: z.array(z.string()),
      /** Languages in which all of these leaflets exist. */
      languages: z.array(z.string()),
    }),
  ),
};
