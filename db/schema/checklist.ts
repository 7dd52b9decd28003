import { z } from 'zod';
import { Id, Line, RedFlag, Sources, Text, Urgency, topicHead } from './common.ts';
import { When } from './test.ts';

const Statement = z.strictObject({ text: Text, sources: Sources });

/** What follows from an answer or a result. */
const Branch = z.strictObject({
  id: Id,
  if: Text,
  /** The same condition for a machine: met once a result of the item's test meets one of these. */
  when: z.array(When).min(1).optional(),
  then: Text,
  urgency: Urgency,
  /** Topics to open next. */
  to: z.array(Id).optional(),
  sources: Sources,
});

const Item = z.strictObject({
  id: Id,
  /** A test of the pack, or a thing to ask or examine. */
  test: Id.optional(),
  label: Line.max(90),
  why: Statement,
  before: Statement.optional(),
  avoid: Statement.optional(),
  repeat: Statement.optional(),
  /** Expected pattern per condition, where the test topic does not already say it. */
  expect: z.array(z.strictObject({ condition: Id, text: Text, sources: Sources })).optional(),
  branches: z.array(Branch).optional(),
});

const Tier = <Id extends string>(id: Id) =>
  z.strictObject({ id: z.literal(id), items: z.array(Item).min(1) });

/** A diagnostic workup: red flags, then what is done at the bedside, first, next, and by specialists. */
export const Checklist = z.strictObject({
  ...topicHead('checklist'),
  /** The presentation or family of diseases that it works up. */
  scope: z.enum(['presentation', 'family']),
  indication: Statement,
  notFor: Statement,
  suspects: z.array(Id).min(1),
  redFlags: z.array(RedFlag).min(1),
  tiers: z.tuple([Tier('bedside'), Tier('first'), Tier('if-then'), Tier('specialist')]),
});
export type Checklist = z.infer<typeof Checklist>;
