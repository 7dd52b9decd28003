import { z } from 'zod';
import { channel } from './channel.ts';
import { Citation, Claim, Id, InlineHtml, KindSchema, RedFlag, Source, TopicRef } from './common.ts';

export const ALIAS_TYPES = ['synonym', 'abbreviation', 'old-name', 'lay', 'misspelling'] as const;

export const Section = z.object({
  id: Id,
  heading: z.string(),
  /** The whole section as a list or table, for print and for readers outside the app. */
  html: z.string(),
  layout: z.enum(['list', 'table']),
  claims: z.array(Claim),
});
export type Section = z.infer<typeof Section>;

/** A typed connection to another topic, in either direction. */
export const TopicLink = z.object({ type: z.string(), label: z.string(), to: z.array(TopicRef) });
export type TopicLink = z.infer<typeof TopicLink>;

/** The page of a topic, whatever its kind. */
export const TopicPage = z.object({
  id: Id,
  kind: KindSchema,
  title: z.string(),
  summary: Claim,
  aliases: z.array(z.object({ text: z.string(), type: z.enum(ALIAS_TYPES) })),
  /** Short facts under the title: class, specimen, units … */
  facts: z.array(z.object({ label: z.string(), html: InlineHtml })),
  /** Codes of other systems; a trailing hyphen asks the coder for more characters. */
  codes: z.array(
    z.object({
      system: z.string(),
      code: z.string(),
      title: z.string(),
      sources: z.array(Citation),
      unconfirmed: z.boolean(),
    }),
  ),
  redFlags: z.array(RedFlag),
  /** The first screen: "Think of it when", "Confirm by", "Do not miss", "First tests". */
  glance: z.array(z.object({ id: Id, heading: z.string(), claims: z.array(Claim) })),
  sections: z.array(Section),
  links: z.array(TopicLink),
  sources: z.array(Source),
  reviewed: z.iso.date(),
  due: z.iso.date(),
  overdue: z.boolean(),
});
export type TopicPage = z.infer<typeof TopicPage>;

export const content = {
  'content.topic': channel(z.strictObject({ id: Id }), TopicPage),
  'content.browse': channel(
    z.strictObject({ kind: KindSchema.optional() }),
    z.object({
      topics: z.array(TopicRef.extend({ summary: z.string(), regions: z.array(z.string()).optional() })),
    }),
  ),
  'content.coverage': channel(
    z.strictObject({}),
    z.object({
      inventory: z.array(
        z.object({ id: Id, kind: z.string(), label: z.string(), covered: z.boolean(), by: z.array(Id) }),
      ),
      claims: z.object({
        total: z.number().int(),
        withoutSource: z.number().int(),
        unconfirmed: z.number().int(),
        overdue: z.number().int(),
      }),
      topics: z.array(z.object({ kind: KindSchema, count: z.number().int() })),
      /** Leaflets that rest on statements which changed after the leaflet was last read against them. */
      inReview: z.array(z.object({ handout: TopicRef, claims: z.array(z.string()) })),
      /** What the build checked, and how many times each check ran. */
      checks: z.array(z.object({ id: Id, title: z.string(), ran: z.number().int() })),
      /** Lines that an editor has still to ground in a published source. */
      unconfirmed: z.array(z.object({ claim: Id, topic: TopicRef, text: z.string() })),
    }),
  ),
};
