import { z } from 'zod';
import { Claims, Glance, Id, Line, RedFlag, Sources, Strength, Text, topicHead } from './common.ts';

/** A finding that bears on the condition. A finding that is not listed is neutral. */
const Relation = z.strictObject({
  finding: Id,
  strength: Strength,
  note: Text.optional(),
  sources: Sources,
});

/** A finding that the condition has in common with its mimics: it does not separate them. */
const SharedFinding = z.strictObject({ finding: Id, note: Text.optional(), sources: Sources });

/** A disease or other cause. `class` is an id of `classes.yaml`: what it is to the subject of the pack. */
export const Condition = z.strictObject({
  ...topicHead('condition'),
  class: Id,
  icd10cm: z
    .array(
      z.strictObject({
        code: z.string().regex(/^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{0,4}-?)?$/),
        title: Line,
        sources: Sources,
      }),
    )
    .optional(),
  glance: Glance,
  redFlags: z.array(RedFlag).min(1, 'a condition needs at least one red flag'),
  sections: z.strictObject({
    features: Claims,
    course: Claims.optional(),
    epidemiology: Claims.optional(),
    mechanism: Claims.optional(),
    management: Claims.optional(),
    referral: Claims.optional(),
    changed: Claims.optional(),
    unknown: Claims.optional(),
  }),
  tests: z.array(z.strictObject({ test: Id, expect: Text, sources: Sources })).optional(),
  mimics: z.array(z.strictObject({ condition: Id, tell: Text, sources: Sources })).optional(),
  findings: z
    .strictObject({
      for: z.array(Relation).optional(),
      against: z.array(Relation).optional(),
      shared: z.array(SharedFinding).optional(),
    })
    .optional(),
  /** Comparable attributes; the keys are ids of `attributes.yaml`. */
  attributes: z
    .record(
      Id,
      z.strictObject({
        text: Text,
        /** What the text says, as the first and the last step on the scale of the attribute. */
        span: z.tuple([Id, Id]).optional(),
        /** What the text says, as places of the attribute. */
        regions: z.array(Id).min(1).optional(),
        sources: Sources,
      }),
    )
    .optional(),
});
export type Condition = z.infer<typeof Condition>;
