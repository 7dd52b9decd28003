import { z } from 'zod';
import { channel } from './channel.ts';
import { Citation, Id, InlineHtml, TopicRef } from './common.ts';
import { ResultOrigin, Run } from './workup.ts';

const Sourced = z.object({ html: InlineHtml, sources: z.array(Citation), unconfirmed: z.boolean() });

/** What can be answered to one item, and where the answer comes from. */
export const CriteriaQuestion = z.object({
  id: Id,
  label: z.string(),
  /** What counts as present. */
  definition: InlineHtml.optional(),
  type: z.enum(['yes-no', 'number', 'choice']),
  options: z.array(z.object({ id: Id, label: z.string() })).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  decimals: z.number().int().optional(),
  unit: z.string().optional(),
  /** The number may be missing because the test was not done: answered as "not-done". */
  notDone: z.boolean().optional(),
  /** Points as shown: "2", or "1.3 / 1.5" where they differ by variant. */
  points: z.string().optional(),
  /** What counts as long as nobody answers. */
  unanswered: z.union([z.boolean(), z.number(), z.string()]).optional(),
  /** The test or finding that tells. */
  from: TopicRef.optional(),
  sources: z.array(Citation),
  unconfirmed: z.boolean(),
});
export type CriteriaQuestion = z.infer<typeof CriteriaQuestion>;

/** The questions of a set of criteria, in their order. */
export const CriteriaForm = z.object({
  use: Sourced,
  notFor: Sourced,
  gates: z.array(CriteriaQuestion),
  domains: z.array(
    z.object({
      id: Id,
      label: z.string(),
      counts: z.enum(['sum', 'highest', 'one-of']),
      items: z.array(CriteriaQuestion),
    }),
  ),
  classes: z.array(z.object({ id: Id, label: z.string(), rule: z.string() })),
  accuracy: z.array(Sourced),
});
export type CriteriaForm = z.infer<typeof CriteriaForm>;

/** By item: its value or "unknown". A list names the items that are present; the others of it are absent. */
export const CriteriaAnswers = z.record(
  z.string().max(60),
  z.union([z.boolean(), z.number(), z.string().max(120), z.array(z.string().max(60)).max(100)]),
);
export type CriteriaAnswers = z.infer<typeof CriteriaAnswers>;

export const criteria = {
  'criteria.score': channel(
    z.strictObject({
      id: Id,
      answers: CriteriaAnswers,
    }),
    z.object({
      title: z.string(),
      /** What the number is: points, an index, a level. */
      label: z.string(),
      unit: z.string().optional(),
      min: z.number(),
      max: z.number(),
      class: z.object({ min: z.string(), max: z.string() }),
      applies: z.boolean(),
      /** Why the criteria do not apply, or what must be known before they do. */
      why: z.string().optional(),
      /** Unknown items that can still change the class. */
      decides: z.array(Id).optional(),
      /** Unanswered items that count as their stated default. */
      assumed: z.array(Id),
      /** Points by domain, and the quantities that the rules use. */
      parts: z.array(z.object({ id: Id, label: z.string(), min: z.number(), max: z.number() })),
      /** What to do or to keep in mind with this result. */
      next: z.array(Sourced.extend({ id: Id, text: z.string() })),
      /** Shown with every result. */
      caution: z.string(),
      form: CriteriaForm,
    }),
  ),
  /** What results and findings say about the items. Answers are offered; none counts before somebody gives it. */
  'criteria.suggest': channel(
    z.strictObject({
      id: Id,
      runs: z.array(Run).max(20),
      present: z.array(Id).max(200),
      absent: z.array(Id).max(200),
    }),
    z.object({
      suggestions: z.array(
        z.object({
          itemId: Id,
          /** Left out where the results or findings do not settle it. */
          answer: z.union([z.boolean(), z.number(), z.string()]).optional(),
          /** Results of the same test disagree. */
          contradictory: z.literal(true).optional(),
          results: z.array(ResultOrigin),
          findings: z.array(z.object({ id: Id, state: z.enum(['present', 'absent']) })),
        }),
      ),
    }),
  ),
};
