import { z } from 'zod';
import type {
  Amount as AmountModel,
  Condition as ConditionModel,
} from '../../src/shared/domain/criteria/model.ts';
import { DECIMALS, toThousandths } from '../../src/shared/domain/criteria/decimal.ts';
import { Claims, Id, Line, Sources, Text, topicHead } from './common.ts';
import { AnsweredBy } from './evidence.ts';

const Statement = z.strictObject({ text: Text, sources: Sources });

/** The name under which an item is answered. Names of published forms keep their underscores. */
const Name = z
  .string()
  .regex(/^[A-Za-z0-9]+([-_][A-Za-z0-9]+)*$/, 'a name is words joined by - or _')
  .max(60);
/** A number that can be counted with exactly. */
const Decimal = z
  .number()
  .refine((value) => toThousandths(value) !== undefined, `at most ${DECIMALS} decimals`);
const Value = z.union([z.boolean(), Decimal, Name]);

/** One number, or one per variant. */
const Points = z.union([Decimal, z.record(Id, Decimal)]);

const bounds = {
  gte: Decimal.optional(),
  gt: Decimal.optional(),
  lt: Decimal.optional(),
  lte: Decimal.optional(),
};
const bounded = (condition: Record<string, unknown>): boolean =>
  Object.keys(bounds).some((key) => condition[key] !== undefined);
const BOUND_NEEDED = 'compare it with gte, gt, lt or lte';

/** True or false of a patient. */
const Condition: z.ZodType<ConditionModel> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ item: Name, is: Value.optional(), ...bounds }),
      z.strictObject({ value: Name, ...bounds }).refine(bounded, BOUND_NEEDED),
      z.strictObject({ domain: Id, ...bounds }).refine(bounded, BOUND_NEEDED),
      z.strictObject({ all: z.array(Condition).min(1) }),
      z.strictObject({ any: z.array(Condition).min(1) }),
      z.strictObject({ not: Condition }),
      z.strictObject({ atLeast: z.number().int().positive(), of: z.array(Condition).min(1) }),
    ],
    { error: 'a condition is item, value or domain with a comparison, or all, any, not, atLeast … of' },
  ),
);

/** A number made of answers. */
const Amount: z.ZodType<AmountModel> = z.lazy(() =>
  z.union(
    [
      Decimal,
      z.strictObject({ item: Name }),
      z.strictObject({ value: Name }),
      z.strictObject({ domain: Id }),
      z.strictObject({ sum: z.array(Amount).min(1) }),
      z.strictObject({ highest: z.array(Amount).min(1) }),
      z.strictObject({ count: z.array(Condition).min(1) }),
      z.strictObject({ cases: z.array(z.strictObject({ when: Condition, then: Amount })).min(1) }),
    ],
    { error: 'an amount is a number, item, value, domain, sum, highest, count or cases' },
  ),
);

/** Left out: yes or no. */
const AnswerType = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('number'),
    min: Decimal,
    max: Decimal,
    decimals: z.number().int().min(1).max(3).optional(),
    /** Round to `decimals` instead of refusing more of them. */
    round: z.literal(true).optional(),
    unit: Line.optional(),
    /** The test behind it may not have been done; then no comparison holds. */
    notDone: z.literal(true).optional(),
  }),
  z.strictObject({
    type: z.literal('choice'),
    options: z.array(z.strictObject({ id: Id, label: Line, points: Decimal.optional() })).min(2),
  }),
]);

const question = {
  id: Name,
  /** Other names under which it may be answered. */
  also: z.array(Name).min(1).optional(),
  label: Line.max(160),
  definition: Text.optional(),
  answer: AnswerType.optional(),
};
const ground = {
  /** What counts where nobody answered; left out: unknown. */
  unanswered: Value.optional(),
  test: Id.optional(),
  finding: Id.optional(),
  answeredBy: AnsweredBy.optional(),
  sources: Sources,
};
const Item = z.strictObject({ ...question, points: Points.optional(), ...ground });

const Gate = z.strictObject({
  ...question,
  ...ground,
  mustBe: Value,
  /** Said where it is not. */
  why: Line.max(160),
  scoreShown: z.literal(true).optional(),
});

const Domain = z.strictObject({
  id: Id,
  label: Line.max(90),
  counts: z.enum(['sum', 'highest', 'one-of']),
  /** Name under which the present yes/no items may be given as a list. */
  list: Name.optional(),
  items: z.array(Item).min(1),
});

/** Answers and what they must come to. The build runs each of them. */
const Example = z.strictObject({
  name: Line,
  inputs: z.record(Name, z.union([z.boolean(), Decimal, z.string(), z.array(Name)])),
  expected: z.strictObject({
    score: z.union([Decimal, z.strictObject({ min: Decimal, max: Decimal })]),
    /** Ids of classes, or `outside`. */
    class: z.union([Id, z.strictObject({ min: Id, max: Id })]),
    applies: z.boolean().optional(),
    why: Line.optional(),
    parts: z.record(Name, Decimal).optional(),
    advice: z.array(Id).optional(),
    decides: z.array(Name).optional(),
  }),
});

/** Classification criteria or a score. They sort patients; they never diagnose. */
export const Criteria = z.strictObject({
  ...topicHead('criteria'),
  short: Line.max(40),
  use: Statement,
  notFor: Statement,
  population: Statement.optional(),
  conditions: z.array(Id).min(1),
  score: z.strictObject({ label: Line.max(60), unit: Line.optional(), amount: Amount.optional() }),
  variants: z
    .array(z.strictObject({ id: Id, label: Line, when: Condition }))
    .min(2)
    .optional(),
  gates: z.array(Gate),
  domains: z.array(Domain).min(1),
  values: z
    .array(
      z.strictObject({
        id: Name,
        label: Line,
        amount: Amount,
        direct: z.strictObject({ min: Decimal, max: Decimal }).optional(),
      }),
    )
    .optional(),
  /** Lowest first. `rule` says in words from where a class holds. */
  classes: z
    .array(
      z.strictObject({
        id: Id,
        label: Line.max(120),
        from: Points.optional(),
        when: Condition.optional(),
        rule: Line.max(160),
        text: Text.optional(),
        sources: Sources,
      }),
    )
    .min(2),
  outside: Line.max(120),
  advice: z
    .array(
      z.strictObject({
        id: Id,
        class: z.array(Id).min(1).optional(),
        when: Condition.optional(),
        text: Text,
        sources: Sources,
      }),
    )
    .optional(),
  accuracy: Claims.optional(),
  sections: z.strictObject({
    rules: Claims,
    traps: Claims.optional(),
    changed: Claims.optional(),
    unknown: Claims.optional(),
  }),
  examples: z.array(Example).min(3),
});
export type Criteria = z.infer<typeof Criteria>;
