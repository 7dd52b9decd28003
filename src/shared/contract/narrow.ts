import { z } from 'zod';
import { channel } from './channel.ts';
import { Citation, Id, KindSchema, RedFlag, StrengthSchema, TopicRef } from './common.ts';

/** What is known of the patient beside the findings. */
export const PatientContext = z.strictObject({
  ageYears: z.number().min(0).max(130).optional(),
  sex: z.enum(['female', 'male']).optional(),
  onset: z.string().max(40).optional(),
});
export type PatientContext = z.infer<typeof PatientContext>;

/** A topic, and the words of the text from which it was understood. */
const Statement = z.object({ id: Id, from: z.string() });
/** What a text says of a patient. */
const Understood = z.object({
  present: z.array(Statement),
  absent: z.array(Statement),
  /** Complaints that were recognised: they open their lane of what must not be missed. */
  presentations: z.array(Statement),
  ageYears: z.number().optional(),
  sex: z.enum(['female', 'male']).optional(),
  /** Words that nothing was made of. */
  ignored: z.array(z.string()),
});
const Text = z.string().max(2000);
/** `absent`: the finding is missing, which speaks against the condition one word weaker than its presence speaks for it. */
const Reason = z.object({
  findingId: Id,
  strength: StrengthSchema,
  absent: z.literal(true).optional(),
  sources: z.array(Citation),
});

export const narrow = {
  /** What `narrow.fit` would understand of the text, without weighing any condition: cheap enough for each key press. */
  'narrow.read': channel(z.strictObject({ text: Text }), Understood),
  'narrow.fit': channel(
    z.strictObject({
      present: z.array(Id),
      absent: z.array(Id),
      text: Text.optional(),
      context: PatientContext.optional(),
    }),
    z.object({
      understood: Understood,
      lanes: z.array(
        z.object({
          id: z.enum(['must-not-miss', 'fits', 'fits-in-part', 'less-likely']),
          conditions: z.array(
            z.object({
              id: Id,
              title: z.string(),
              for: z.array(Reason),
              against: z.array(Reason),
              notAsked: z.array(Id),
              /** Strength words for, minus strength words against: what a lane is ordered by. Never a probability. */
              sum: z.number().int(),
              /** In the lane of what must not be missed: its most urgent red flag and the tests to do first. */
              redFlag: RedFlag.optional(),
              firstTests: z.array(TopicRef).optional(),
            }),
          ),
        }),
      ),
      next: z.array(z.object({ id: Id, kind: KindSchema, why: z.string(), splits: z.array(Id) })),
    }),
  ),
};
