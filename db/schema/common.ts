import { z } from 'zod';
import { STRENGTHS } from '../../src/shared/domain/evidence.ts';
import { URGENCIES } from '../../src/shared/domain/urgency.ts';

/** A permanent kebab-case id. Notes and links of users hang on it: never rename one. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by single hyphens')
  .max(60);

/** A calendar date that exists, as YYYY-MM-DD. */
export const IsoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written YYYY-MM-DD')
  .refine((date) => {
    const parsed = new Date(`${date}T00:00:00Z`);
    return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
  }, 'this date does not exist');

/** One line of plain text. */
export const Line = z
  .string()
  .trim()
  .min(1, 'empty text')
  .refine((text) => !text.includes('\n'), 'one line of text; start a new claim instead');

/** A line with inline Markdown (`**bold**`) and links to topics (`[[ck]]`, `[[ck|muscle enzyme]]`). */
export const Text = Line.max(420, 'too long for one statement; split it');

/** Where a statement comes from: a source of `sources.yaml` and the place in it. */
export const SourceRef = z.union([Id, z.strictObject({ id: Id, at: Line.max(120) })], {
  error: 'a source is the id of a source, or { id: …, at: … }',
});

/** At least one source stands behind every statement. */
export const Sources = z.array(SourceRef).min(1, 'a statement needs at least one source');

/** One statement. Its id is unique in the topic and permanent. */
export const Claim = z.strictObject({ id: Id, text: Text, sources: Sources });
export const Claims = z.array(Claim).min(1, 'leave the list out rather than empty');

export const Urgency = z.enum(URGENCIES);
export const Strength = z.enum(STRENGTHS);

/** A finding that must not wait: what is seen, what is done, how fast. */
export const RedFlag = z.strictObject({
  id: Id,
  finding: Text,
  action: Text,
  urgency: Urgency,
  why: Text.optional(),
  sources: Sources,
});

/** Other words under which a clinician or patient looks for the topic. */
export const Aliases = z.strictObject({
  synonym: z.array(Line).optional(),
  abbreviation: z.array(Line).optional(),
  'old-name': z.array(Line).optional(),
  lay: z.array(Line).optional(),
  misspelling: z.array(Line).optional(),
});

/** What every topic starts with, whatever its kind. */
export const topicHead = <K extends string>(kind: K) => ({
  id: Id,
  kind: z.literal(kind),
  title: Line.max(120),
  summary: z.strictObject({ text: Text, sources: Sources }),
  aliases: Aliases.optional(),
  reviewed: IsoDate,
});

/** The four cells of the first screen. */
export const Glance = z.strictObject({
  thinkOfItWhen: Claims.max(4),
  confirmBy: Claims.max(4),
  doNotMiss: Claims.max(4),
  firstTests: z
    .array(z.strictObject({ test: Id, note: Line.max(90).optional() }))
    .min(1)
    .max(6)
    .optional(),
});
