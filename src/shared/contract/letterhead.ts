import { z } from 'zod';
import { channel } from './channel.ts';

const Line = z.string().trim().min(1).max(120);

/** What stands at the head of the leaflets of a clinic. */
export const Letterhead = z.strictObject({
  name: Line,
  /** Department, street, place. */
  lines: z.array(Line).max(5),
  phones: z.array(z.string().trim().min(1).max(60)).max(4),
  /** A `data:` URI of a PNG or SVG picture; what else it must be is checked when it is set. */
  logo: z.string().max(280_000).optional(),
});
export type Letterhead = z.infer<typeof Letterhead>;

const Value = z.strictObject({ letterhead: Letterhead.nullable() });

export const letterhead = {
  'letterhead.get': channel(z.strictObject({}), Value),
  /** Null removes it. A logo that is not a plain picture is refused with the reason. */
  'letterhead.set': channel(Value, Value),
};
