import { z } from 'zod';
import { channel } from './channel.ts';
import { Id } from './common.ts';

export const criteria = {
  'criteria.score': channel(
    z.strictObject({
      id: Id,
      answers: z.record(z.string(), z.union([z.boolean(), z.number(), z.string()])),
    }),
    z.object({
      min: z.number(),
      max: z.number(),
      class: z.object({ min: z.string(), max: z.string() }),
      applies: z.boolean(),
      why: z.string().optional(),
      decides: z.array(Id).optional(),
    }),
  ),
};
