import { z } from 'zod';
import { channel } from './channel.ts';
import { Citation, Claim, Id, InlineHtml, RedFlag, TopicRef, UrgencySchema } from './common.ts';

const Sourced = z.object({ html: InlineHtml, sources: z.array(Citation), unconfirmed: z.boolean() });

/** What can be typed in for an item. */
export const ResultField = z.object({
  id: Id,
  label: z.string(),
  type: z.enum(['quantity', 'titre', 'ordinal', 'pattern', 'text']),
  units: z.array(z.string()).optional(),
  options: z.array(z.object({ id: Id, label: z.string() })).optional(),
});
export type ResultField = z.infer<typeof ResultField>;

const Limit = {
  gte: z.number().optional(),
  gt: z.number().optional(),
  lt: z.number().optional(),
  lte: z.number().optional(),
};

/** What a result of a test has to be. All that is given must hold. */
export const ResultCondition = z.object({
  /** The result that is looked at; the first one of the test if left out. */
  result: Id.optional(),
  status: z.array(z.enum(['normal', 'high', 'low', 'positive', 'negative', 'indeterminate'])).optional(),
  /** Multiples of the laboratory's own upper limit. */
  timesUpperLimit: z.object(Limit).optional(),
  /** In `unit` (UCUM); a value in another unit is converted first. */
  value: z.object({ ...Limit, unit: z.string() }).optional(),
  /** The number after 1: */
  titre: z.object(Limit).optional(),
  option: z.array(Id).optional(),
});
export type ResultCondition = z.infer<typeof ResultCondition>;

export const ChecklistItem = z.object({
  id: Id,
  testId: Id.optional(),
  label: z.string(),
  why: InlineHtml,
  whySources: z.array(Citation),
  unconfirmed: z.boolean(),
  before: InlineHtml.optional(),
  avoid: InlineHtml.optional(),
  repeat: InlineHtml.optional(),
  fields: z.array(ResultField),
  /** What is expected in each suspected condition. */
  expect: z.array(z.object({ condition: TopicRef, html: InlineHtml, sources: z.array(Citation) })),
  branches: z.array(
    z.object({
      id: Id,
      if: InlineHtml,
      /** The same for a machine: a result of the item that meets one of these meets the condition. */
      when: z.array(ResultCondition).optional(),
      then: InlineHtml,
      urgency: UrgencySchema,
      to: z.array(TopicRef),
      sources: z.array(Citation),
      unconfirmed: z.boolean(),
    }),
  ),
});
export type ChecklistItem = z.infer<typeof ChecklistItem>;

export const Protocol = z.object({
  id: Id,
  title: z.string(),
  scope: z.enum(['presentation', 'family']),
  summary: Claim,
  indication: Sourced,
  notFor: Sourced,
  suspects: z.array(TopicRef),
  redFlags: z.array(RedFlag),
  tiers: z.array(z.object({ id: Id, title: z.string(), items: z.array(ChecklistItem) })),
  reviewed: z.iso.date(),
  due: z.iso.date(),
  overdue: z.boolean(),
  version: z.string(),
});
export type Protocol = z.infer<typeof Protocol>;

export const ITEM_STATES = [
  'not-done',
  'ordered',
  'pending',
  'resulted',
  'refused',
  'not-available',
] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** A result as typed in. Exactly what was entered; nothing is guessed. */
export const EnteredResult = z.strictObject({
  field: Id.optional(),
  value: z.number().finite().optional(),
  unit: z.string().max(40).optional(),
  comparator: z.enum(['<', '<=', '>', '>=']).optional(),
  titre: z.int32().positive().optional(),
  ordinal: Id.optional(),
  pattern: Id.optional(),
  text: z.string().max(2000).optional(),
  upperLimit: z.number().finite().positive().optional(),
  lowerLimit: z.number().finite().optional(),
});
export type EnteredResult = z.infer<typeof EnteredResult>;

/** A checklist in use with one patient. It lives in memory and is never stored. */
export const Run = z.strictObject({
  checklistId: Id,
  /** Version of the pack with which the run was started. */
  version: z.string().optional(),
  entries: z.array(
    z.strictObject({
      itemId: Id,
      state: z.enum(ITEM_STATES),
      results: z.array(EnteredResult).optional(),
      note: z.string().max(2000).optional(),
      date: z.iso.date().optional(),
    }),
  ),
  redFlagsPresent: z.array(Id).optional(),
});
export type Run = z.infer<typeof Run>;

/** One side of a conflict: what an entered result says of a condition, in plain text. */
const Weighed = z.object({
  itemId: Id,
  label: z.string(),
  text: z.string(),
  /** The numbers that made the rule fire. */
  because: z.string(),
  sources: z.array(Citation),
});

/** A result as it was entered, and where: "CK 1840 U/L" in the workup of suspected myositis. */
export const ResultOrigin = z.object({
  text: z.string(),
  testId: Id,
  itemId: Id,
  checklistId: Id,
  checklist: z.string(),
});
export type ResultOrigin = z.infer<typeof ResultOrigin>;

export const workup = {
  'workup.protocol': channel(z.strictObject({ id: Id }), Protocol),
  'workup.interpret': channel(
    z.strictObject({
      testId: Id,
      result: EnteredResult,
      suspected: z.array(Id).max(60).optional(),
    }),
    z.object({
      status: z.enum([
        'normal',
        'high',
        'low',
        'positive',
        'negative',
        'indeterminate',
        'recorded',
        'unit-needed',
        'limit-needed',
      ]),
      timesUpperLimit: z.number().optional(),
      statements: z.array(
        z.object({
          id: Id,
          text: z.string(),
          html: InlineHtml,
          /** The numbers that made the rule fire. */
          because: z.string(),
          conditionId: Id.optional(),
          direction: z.enum(['supports', 'argues-against', 'does-not-exclude', 'caution']),
          sources: z.array(Citation),
          unconfirmed: z.boolean(),
        }),
      ),
    }),
  ),
  /** The findings that the results of these runs establish, by rules of the content. */
  'workup.findings': channel(
    z.strictObject({ runs: z.array(Run).max(20) }),
    z.object({
      findings: z.array(
        z.object({
          id: Id,
          /** Contradictory: results disagree, so that the finding counts as not asked. */
          state: z.enum(['present', 'absent', 'contradictory']),
          from: z.array(ResultOrigin).min(1),
        }),
      ),
      /** Results from which no finding follows. */
      others: z.array(ResultOrigin),
    }),
  ),
  /** What to do next in a run, and why; results that contradict each other, side by side. */
  'workup.next': channel(
    z.strictObject({ run: Run }),
    z.object({
      items: z.array(
        z.object({
          /** A red flag to act on, what a result says to do, or an item that is still undone. */
          kind: z.enum(['red-flag', 'branch', 'item']),
          /** Of the item; of the red flag where it is one. */
          itemId: Id,
          label: z.string(),
          why: z.string(),
          urgency: UrgencySchema.optional(),
        }),
      ),
      conflicts: z.array(
        z.object({
          condition: TopicRef,
          supports: z.array(Weighed).min(1),
          against: z.array(Weighed).min(1),
        }),
      ),
    }),
  ),
};
