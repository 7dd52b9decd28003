import { z } from 'zod';
import { channel } from './channel.ts';
import { Id } from './common.ts';

const Name = z.string().trim().min(1).max(80);

/** Leaflets that are handed out together, in this order. */
export const Bundle = z.strictObject({ name: Name, ids: z.array(Id).min(1).max(13) });
export type Bundle = z.infer<typeof Bundle>;

const Saved = z.object({ bundles: z.array(Bundle) });

/** Each answers all bundles by name. */
export const bundles = {
  'bundles.list': channel(z.strictObject({}), Saved),
  /** A bundle of the same name is replaced. */
  'bundles.save': channel(Bundle, Saved),
  'bundles.delete': channel(z.strictObject({ name: Name }), Saved),
};
