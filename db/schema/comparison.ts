import { z } from 'zod';
import { Claims, Id, Line, Sources, Text, topicHead } from './common.ts';

/** A prepared side-by-side table. Rows that separate the columns best come first. */
export const Comparison = z
  .strictObject({
    ...topicHead('comparison'),
    columns: z
      .array(z.strictObject({ id: Id, heading: Line, conditions: z.array(Id).min(1) }))
      .min(2)
      .max(6),
    rows: z
      .array(
        z.strictObject({
          id: Id,
          heading: Line,
          discriminating: z.boolean(),
          cells: z.record(Id, z.strictObject({ text: Text, sources: Sources })),
        }),
      )
      .min(2),
    sections: z.strictObject({ reading: Claims, changed: Claims.optional() }),
  })
  .check((context) => {
    const columns = context.value.columns.map((column) => column.id);
    context.value.rows.forEach((row, index) => {
      for (const column of columns) {
        if (row.cells[column]) continue;
        context.issues.push({
          code: 'custom',
          input: row.cells,
          path: ['rows', index, 'cells'],
          message: `the cell for column "${column}" is missing`,
        });
      }
    });
  });
export type Comparison = z.infer<typeof Comparison>;
