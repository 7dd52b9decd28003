import { z } from 'zod';
import { Claims, Id, topicHead } from './common.ts';

/** A question that clinicians and patients ask, answered in a few lines. */
export const Question = z.strictObject({
  ...topicHead('question'),
  sections: z.strictObject({ answer: Claims, changed: Claims.optional() }),
  related: z.array(Id).min(1),
});
export type Question = z.infer<typeof Question>;
