import { z } from 'zod';
import { channel } from './channel.ts';
import { Id } from './common.ts';

const Pack = z.object({
  id: Id,
  title: z.string(),
  subject: z.string(),
  version: z.string(),
  schema: z.number().int(),
  built: z.iso.date(),
  topics: z.number().int(),
  /** What has to be said about who approved this edition. */
  approval: z.string(),
});

export const packs = {
  'packs.status': channel(
    z.strictObject({}),
    z.object({ pack: Pack, verified: z.boolean(), previous: Pack.optional() }),
  ),
};
