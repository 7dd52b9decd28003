import { z } from 'zod';
import { Id, Line } from './common.ts';
import { When } from './test.ts';

/** A result that was entered: of this test, and as `when` of a rule would have it. */
const OfResult = z
  .strictObject({ test: Id, ...When.shape })
  .refine(
    ({ test: _, result: __, ...conditions }) => Object.keys(conditions).length > 0,
    'say what the result must be: status, timesUpperLimit, value, titre or option',
  );

/** A finding that was noted, or that a result establishes. */
const OfFinding = z.strictObject({ finding: Id, state: z.enum(['present', 'absent']) });

const AnyOrAll = 'say what must hold under any or under all';

/** What results must be for a finding to be present or absent. */
const Clause = z.union(
  [z.strictObject({ any: z.array(OfResult).min(1) }), z.strictObject({ all: z.array(OfResult).min(1) })],
  { error: AnyOrAll },
);

/** Which results establish a finding, and which show that it is absent. Says no more than the finding's own definition. */
export const ResultsOfFinding = z.strictObject({ present: Clause, absent: Clause.optional() });

const Leaf = z.union([OfResult, OfFinding]);
const Is = z.union([z.boolean(), z.number(), Line]);

/** The answers to a criteria item that follow from results and findings. The first one that holds counts. */
export const AnsweredBy = z
  .array(
    z.union(
      [
        z.strictObject({ is: Is, any: z.array(Leaf).min(1) }),
        z.strictObject({ is: Is, all: z.array(Leaf).min(1) }),
        /** The number itself, in this unit. */
        z.strictObject({ number: z.strictObject({ test: Id, result: Id.optional(), unit: Line }) }),
      ],
      { error: `${AnyOrAll}, or which number it is` },
    ),
  )
  .min(1);
