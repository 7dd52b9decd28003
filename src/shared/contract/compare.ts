import { z } from 'zod';
import { channel } from './channel.ts';
import { Citation, Id, InlineHtml } from './common.ts';

const Cell = z.object({
  html: InlineHtml,
  sources: z.array(Citation),
  unconfirmed: z.boolean(),
});

export const ComparisonTable = z.object({
  title: z.string(),
  columns: z.array(z.object({ id: Id, title: z.string(), topicIds: z.array(Id) })),
  /** Discriminating rows first. A cell without sources is empty: nothing is known in this pack. */
  rows: z.array(z.object({ id: Id, heading: z.string(), discriminating: z.boolean(), cells: z.array(Cell) })),
});
export type ComparisonTable = z.infer<typeof ComparisonTable>;

export const compare = {
  'compare.table': channel(
    z.union([z.strictObject({ ids: z.array(Id).min(2).max(6) }), z.strictObject({ preset: Id })]),
    ComparisonTable,
  ),
};
