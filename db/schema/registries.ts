import { z } from 'zod';
import { SOURCE_KINDS } from '../../src/shared/domain/evidence.ts';
import { Id, IsoDate, Line } from './common.ts';

/** `pack.yaml`: what this edition is. */
export const PackInfo = z.strictObject({
  id: Id,
  title: Line,
  subject: Line,
  /** Heading of the causes that this pack is about. */
  focusCauses: Line,
  version: z.string().regex(/^\d{4}\.\d{1,2}\.\d+$/, 'a version is year.month.number'),
  built: IsoDate,
  /** A topic that was not read again for so many months is overdue. */
  reviewMonths: z.number().int().positive(),
  approval: Line,
});
export type PackInfo = z.infer<typeof PackInfo>;

/** `sources.yaml`: every text that the content rests on. */
export const SourceRegistry = z.strictObject({
  sources: z
    .array(
      z.strictObject({
        id: Id,
        title: Line,
        kind: z.enum(SOURCE_KINDS),
        year: z.number().int().min(1900).max(2100).optional(),
        address: Line.optional(),
        /** What of it was read; also the locator of a claim that gives none. */
        read: Line,
        caution: Line.optional(),
      }),
    )
    .min(1),
});
export type SourceRegistry = z.infer<typeof SourceRegistry>;

/** `attributes.yaml`: the rows in which any two conditions can be compared, most telling first. */
export const AttributeRegistry = z.strictObject({
  attributes: z
    .array(
      z.strictObject({
        id: Id,
        heading: Line,
        discriminating: z.boolean(),
        /** The steps of the line on which a value is drawn, from one end to the other. */
        scale: z.array(Id).min(2).optional(),
        /** The places on the body that a value can name. */
        regions: z.array(Id).min(2).optional(),
      }),
    )
    .min(1),
});
export type AttributeRegistry = z.infer<typeof AttributeRegistry>;

/** `classes.yaml`: what a condition can be to the subject of the pack. */
export const ClassRegistry = z.strictObject({
  classes: z.array(z.strictObject({ id: Id, label: Line, needsMimics: z.boolean() })).min(1),
});
export type ClassRegistry = z.infer<typeof ClassRegistry>;

/** `coverage.yaml`: what the edition promises to cover, and where it does. */
export const Coverage = z.strictObject({
  inventory: z
    .array(
      z.strictObject({
        id: Id,
        kind: Id,
        label: Line,
        /** Topics, or claims as topic/claim. */
        by: z.array(z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/)).min(1, 'nothing covers this item'),
      }),
    )
    .min(1),
});
export type Coverage = z.infer<typeof Coverage>;

/**
 * `reviewed.yaml`: against which wording of each claim a leaflet was last read. Written by `npm run content:review`, never
 * by hand.
 */
export const ReviewedLeaflets = z.strictObject({
  handouts: z.record(
    Id,
    z.record(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/), z.string().regex(/^[0-9a-f]{8}$/)),
  ),
});
export type ReviewedLeaflets = z.infer<typeof ReviewedLeaflets>;
