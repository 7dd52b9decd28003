import { z } from 'zod';
import { Claims, Id, Line, Sources, Text, topicHead } from './common.ts';

/** What is typed in when the result comes back. */
export const RESULT_TYPES = ['quantity', 'titre', 'ordinal', 'pattern', 'text'] as const;

/** How a stated result bears on a condition. `expected` = what one finds, but no evidence for it. */
export const MEANINGS = ['supports', 'argues-against', 'neutral', 'expected'] as const;

export const DIRECTIONS = ['supports', 'argues-against', 'does-not-exclude', 'caution'] as const;

/** A typical limit of one named laboratory: never used to call a patient's value abnormal. */
const Reference = z.strictObject({
  population: Line,
  low: z.number().optional(),
  high: z.number().optional(),
  unit: Line,
  sources: Sources,
});

/** A value at which something is done. Not a reference range: a value beyond it can be abnormal too. */
const DecisionValue = z.strictObject({ text: Text, sources: Sources });

/** One thing that the laboratory or examiner reports. */
const Result = z.strictObject({
  id: Id,
  label: Line,
  type: z.enum(RESULT_TYPES),
  /** UCUM units in which the value may be entered; the first is the usual one. */
  units: z.array(Line).min(1).optional(),
  /** g/mol, to convert between mass and substance. */
  molarMass: z.number().positive().optional(),
  /** Charges per ion, to convert to milliequivalents. */
  valence: z.number().int().positive().optional(),
  /** For `ordinal` and `pattern`: what can be chosen, in order. */
  options: z
    .array(z.strictObject({ id: Id, label: Line }))
    .min(2)
    .optional(),
  loinc: z
    .array(
      z.strictObject({
        code: z.string().regex(/^\d{1,6}-\d$/, 'a LOINC code is digits, a hyphen and a check digit'),
        name: Line,
        method: Line.optional(),
        unit: Line.optional(),
        sources: Sources,
      }),
    )
    .optional(),
  reference: z.array(Reference).optional(),
});

const Limit = z.strictObject({
  gte: z.number().optional(),
  gt: z.number().optional(),
  lt: z.number().optional(),
  lte: z.number().optional(),
});

/** When a rule fires. All that is given must hold. */
export const When = z.strictObject({
  /** The result of this test that is looked at; the first one if left out. */
  result: Id.optional(),
  status: z
    .array(z.enum(['normal', 'high', 'low', 'positive', 'negative', 'indeterminate']))
    .min(1)
    .optional(),
  /** Multiples of the laboratory's own upper limit. */
  timesUpperLimit: Limit.optional(),
  /** In `unit` (UCUM); a value in another unit is converted first. */
  value: z.strictObject({ ...Limit.shape, unit: Line }).optional(),
  /** The number after 1: */
  titre: Limit.optional(),
  option: z.array(Id).min(1).optional(),
});
export type When = z.infer<typeof When>;

/** What is said beside a value, for every condition or for one that is suspected. */
const Rule = z.strictObject({
  id: Id,
  when: When,
  condition: Id.optional(),
  direction: z.enum(DIRECTIONS),
  text: Text,
  sources: Sources,
});

/** An investigation. `tier` says when it is ordered, as in every checklist. */
export const Test = z.strictObject({
  ...topicHead('test'),
  short: Line.max(28),
  group: Line,
  tier: z.enum(['bedside', 'first', 'if-then', 'specialist']),
  specimen: Line,
  burden: z.enum(['low', 'moderate', 'high']),
  turnaround: Line.optional(),
  results: z.array(Result).min(1),
  decisionValues: z.array(DecisionValue).optional(),
  interpretation: z
    .array(
      z.strictObject({
        condition: Id,
        result: Line,
        meaning: z.enum(MEANINGS),
        note: Text.optional(),
        sources: Sources,
      }),
    )
    .optional(),
  sections: z.strictObject({
    answers: Claims,
    preparation: Claims.optional(),
    pitfalls: Claims.optional(),
    avoid: Claims.optional(),
    repeat: Claims.optional(),
    changed: Claims.optional(),
    unknown: Claims.optional(),
  }),
  rules: z.array(Rule).optional(),
});
export type Test = z.infer<typeof Test>;
