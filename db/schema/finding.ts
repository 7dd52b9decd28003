import { z } from 'zod';
import { Claims, RedFlag, topicHead } from './common.ts';
import { ResultsOfFinding } from './evidence.ts';

/** A symptom, sign or result. Which conditions it bears on is written in the conditions. */
export const Finding = z.strictObject({
  ...topicHead('finding'),
  results: ResultsOfFinding.optional(),
  redFlags: z.array(RedFlag).optional(),
  sections: z.strictObject({
    assess: Claims,
    meaning: Claims,
    changed: Claims.optional(),
    unknown: Claims.optional(),
  }),
});
export type Finding = z.infer<typeof Finding>;
