import { z } from 'zod';
import { Claims, Glance, Id, RedFlag, Sources, Text, topicHead } from './common.ts';

const Cause = z.strictObject({ condition: Id, clue: Text, sources: Sources });

/** A complaint with which a patient comes: the usual way in. */
export const Presentation = z.strictObject({
  ...topicHead('presentation'),
  /** Places on the body map that open this presentation. */
  regions: z.array(Id).optional(),
  glance: Glance,
  redFlags: z.array(RedFlag).min(1),
  causes: z.strictObject({
    mustNotMiss: z.array(Cause).min(1),
    common: z.array(Cause).min(1),
    /** The causes that the pack is about; its heading stands in `pack.yaml`. */
    focus: z.array(Cause).optional(),
    other: z.array(Cause).optional(),
  }),
  sections: z.strictObject({
    ask: Claims,
    examine: Claims,
    approach: Claims,
    referral: Claims.optional(),
    changed: Claims.optional(),
    unknown: Claims.optional(),
  }),
  checklist: Id,
  comparison: Id.optional(),
  handout: Id.optional(),
});
export type Presentation = z.infer<typeof Presentation>;
