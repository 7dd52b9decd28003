import { z } from 'zod';
import { channel } from './channel.ts';
import { Citation, Id, KindSchema, StrengthSchema } from './common.ts';

const Understood = z.object({ id: Id, from: z.string() });
const Reason = z.object({ findingId: Id, strength: StrengthSchema, sources: z.array(Citation) });

export const narrow = {
  'narrow.fit': channel(
    z.strictObject({
      present: z.array(Id),
      absent: z.array(Id),
      text: z.string().max(2000).optional(),
      context: z
        .strictObject({
          ageYears: z.number().min(0).max(130).optional(),
          sex: z.enum(['female', 'male']).optional(),
          onset: z.string().max(40).optional(),
        })
        .optional(),
    }),
    z.object({
      understood: z.object({
        present: z.array(Understood),
        absent: z.array(Understood),
        ignored: z.array(z.string()),
      }),
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
            }),
          ),
        }),
      ),
      next: z.array(z.object({ id: Id, kind: KindSchema, why: z.string(), splits: z.array(Id) })),
    }),
  ),
};
