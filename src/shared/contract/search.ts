import { z } from 'zod';
import { channel } from './channel.ts';
import { Id, KindSchema } from './common.ts';

/** How a hit was found, best first. `similar` always ranks below the others. */
export const MATCHES = ['exact', 'synonym', 'prefix', 'words', 'body', 'similar'] as const;

export const SearchHit = z.object({
  id: Id,
  kind: KindSchema,
  title: z.string(),
  /** The section that matched best, to open the page at. */
  section: z.object({ id: Id, heading: z.string() }).optional(),
  /** Plain text around the match; `[[` and `]]` never occur, `marks` says what to emphasize. */
  snippet: z.string(),
  /** Ranges of `snippet` (start, end) that hold the words looked for. */
  marks: z.array(z.tuple([z.number().int(), z.number().int()])),
  match: z.object({ how: z.enum(MATCHES), explain: z.string().optional() }),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const search = {
  'search.query': channel(
    z.strictObject({
      text: z.string().max(500),
      kinds: z.array(KindSchema).optional(),
      limit: z.number().int().min(1).max(100).optional(),
    }),
    z.object({
      hits: z.array(SearchHit),
      /** Titles to try instead, when nothing or little was found. */
      suggestions: z.array(z.string()).optional(),
      /** Conditions that the text sets against each other, as in "PMR vs GCA": two to six, to compare them. */
      compare: z.array(Id).optional(),
    }),
  ),
};
