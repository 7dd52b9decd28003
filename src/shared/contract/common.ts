import { z } from 'zod';
import { SOURCE_KINDS, STRENGTHS } from '../domain/evidence.ts';
import { KINDS } from '../domain/kinds.ts';
import { URGENCIES } from '../domain/urgency.ts';

export const Id = z.string().min(1).max(120);
export const KindSchema = z.enum(KINDS);
export const UrgencySchema = z.enum(URGENCIES);
export const StrengthSchema = z.enum(STRENGTHS);

/** HTML made at build time from checked Markdown: inline elements only, links to topics as `#/topic/<id>`. */
export const InlineHtml = z.string();

export const Paper = z.enum(['A4', 'Letter']);
export type Paper = z.infer<typeof Paper>;

/** A topic as a link: enough to name it and to open it. */
export const TopicRef = z.object({ id: Id, kind: KindSchema, title: z.string() });
export type TopicRef = z.infer<typeof TopicRef>;

/** A source behind one statement. `locator` says where in it, or what of it was read. */
export const Citation = z.object({ id: Id, locator: z.string().optional() });
export type Citation = z.infer<typeof Citation>;

/** A published text or a stated ground of knowledge. */
export const Source = z.object({
  id: Id,
  title: z.string(),
  kind: z.enum(SOURCE_KINDS),
  year: z.number().int().optional(),
  address: z.string().optional(),
  read: z.string(),
  caution: z.string().optional(),
});
export type Source = z.infer<typeof Source>;

/** One statement on a page. A table row where it has a `label`. */
export const Claim = z.object({
  /** Permanent; `topic/claim` names it everywhere. */
  id: Id,
  /** What the statement is about: plain text, with the topic to open. */
  label: z.string().optional(),
  topic: TopicRef.optional(),
  /** A strength or meaning word shown before the statement. */
  word: z.string().optional(),
  html: InlineHtml,
  sources: z.array(Citation).min(1),
  /** Rests on general clinical knowledge only: carries the quiet mark. */
  unconfirmed: z.boolean(),
});
export type Claim = z.infer<typeof Claim>;

export const RedFlag = z.object({
  id: Id,
  finding: InlineHtml,
  action: InlineHtml,
  urgency: UrgencySchema,
  why: InlineHtml.optional(),
  sources: z.array(Citation).min(1),
  unconfirmed: z.boolean(),
});
export type RedFlag = z.infer<typeof RedFlag>;
