import { z } from 'zod';
import { channel } from './channel.ts';
import { Id, Paper } from './common.ts';
import { Findings, Score } from './consultation.ts';
import { Run } from './workup.ts';

export const exporting = {
  /** What was entered, as text for the record: a run, the findings, the scores, or all of it. */
  'export.text': channel(
    z
      .strictObject({
        run: Run.optional(),
        findings: Findings.optional(),
        scores: z.array(Score).max(20).optional(),
        unicode: z.boolean().optional(),
      })
      .refine(({ run, findings, scores = [] }) => run ?? findings ?? scores[0], 'There is nothing to write.'),
    z.object({ text: z.string() }),
  ),
  'export.fhir': channel(
    z.union([z.strictObject({ run: Run }), z.strictObject({ checklistId: Id })]),
    z.object({ bundle: z.record(z.string(), z.unknown()) }),
  ),
  /** The checklist on paper: blank without a run, filled with one. */
  'export.print': channel(
    z.strictObject({ checklistId: Id, run: Run.optional(), paper: Paper.optional() }),
    z.object({
      title: z.string(),
      html: z.string(),
      body: z.string(),
      /** What stands at the foot of each page: the edition. */
      footer: z.string(),
    }),
  ),
};
