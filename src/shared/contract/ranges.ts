import { z } from 'zod';
import { channel } from './channel.ts';
import { Id } from './common.ts';

/** The range that a clinic's own laboratory gives for one result in one unit. Of a patient it holds nothing. */
export const LabRange = z.strictObject({
  testId: Id,
  field: Id,
  /** Empty where the result has no unit. */
  unit: z.string().max(40),
  lower: z.number().finite().optional(),
  upper: z.number().finite().positive().optional(),
});
export type LabRange = z.infer<typeof LabRange>;

const Ranges = z.object({
  ranges: z.array(LabRange.extend({ testTitle: z.string(), label: z.string() })),
});

export const ranges = {
  'ranges.get': channel(z.strictObject({}), Ranges),
  /** Remembers a range in place of the one before; without a limit, forgets it. */
  'ranges.set': channel(LabRange, Ranges),
};
