import { z } from 'zod';
import { ROW_GROUPS } from '../domain/comparison.ts';
import { channel } from './channel.ts';
import { Citation, Id, InlineHtml } from './common.ts';

const Cell = z.object({
  html: InlineHtml,
  sources: z.array(Citation),
  unconfirmed: z.boolean(),
  /** The same as steps of `scale` of its row: first and last. */
  span: z.tuple([z.string(), z.string()]).optional(),
  /** The same as places on the body. */
  regions: z.array(Id).optional(),
});

export const ComparisonTable = z.object({
  title: z.string(),
  columns: z.array(z.object({ id: Id, title: z.string(), topicIds: z.array(Id) })),
  /** Discriminating rows first. A cell without sources is empty: nothing is known in this pack. */
  rows: z.array(
    z.object({
      id: Id,
      heading: z.string(),
      /** The finding that the row is about. */
      topicId: Id.optional(),
      group: z.enum(ROW_GROUPS).optional(),
      discriminating: z.boolean(),
      scale: z.array(z.string()).optional(),
      cells: z.array(Cell),
    }),
  ),
});
export type ComparisonTable = z.infer<typeof ComparisonTable>;

export const compare = {
  'compare.table': channel(
    z.union([z.strictObject({ ids: z.array(Id).min(2).max(6) }), z.strictObject({ preset: Id })]),
    ComparisonTable,
  ),
};
