import type { ResultCondition } from '../../shared/contract/workup.ts';
import type { Fact } from './facts.ts';
import { meets } from './interpret.ts';

/** Something that must be known, as authored: a result of a test, or a finding. */
export type Leaf =
  | (ResultCondition & { test: string; finding?: never })
  | { finding: string; state: 'present' | 'absent'; test?: never };

export type Clause = { any: readonly Leaf[] } | { all: readonly Leaf[] };

/** A finding that is known, with the words that say from where. */
export interface KnownFinding {
  id: string;
  state: 'present' | 'absent' | 'contradictory';
  from: readonly Fact[];
}

export interface Held {
  /** `contradictory`: results of the same test disagree, so that nothing follows. */
  holds: 'yes' | 'no' | 'contradictory';
  /** The results on which this rests. */
  facts: Fact[];
  findings: KnownFinding[];
}

/** Whether a clause holds. What nobody entered never holds: nothing follows from what is not known. */
export function evaluate(
  clause: Clause,
  facts: readonly Fact[],
  findings: ReadonlyMap<string, KnownFinding> = new Map(),
): Held {
  const any = 'any' in clause;
  const leaves = (any ? clause.any : clause.all).map((leaf) => evaluateLeaf(leaf, facts, findings));
  const contradictory = leaves.filter(({ holds }) => holds === 'contradictory');
  if (contradictory.length > 0) return join('contradictory', contradictory);
  const held = leaves.filter(({ holds }) => holds === 'yes');
  const met = any ? held.length > 0 : held.length === leaves.length;
  return met ? join('yes', held) : { holds: 'no', facts: [], findings: [] };
}

function evaluateLeaf(leaf: Leaf, facts: readonly Fact[], findings: ReadonlyMap<string, KnownFinding>): Held {
  if (leaf.finding !== undefined) {
    const known = findings.get(leaf.finding);
    return known?.state === leaf.state
      ? { holds: 'yes', facts: [...known.from], findings: [known] }
      : { holds: 'no', facts: [], findings: [] };
  }
  const entered = factsOfLeaf(leaf, facts);
  const met = entered.filter(({ field, result }) => meets(leaf, field, result) !== undefined);
  if (met.length === 0) return { holds: 'no', facts: [], findings: [] };
  return { holds: met.length === entered.length ? 'yes' : 'contradictory', facts: entered, findings: [] };
}

/** The results that a leaf looks at; of a test with several, the first unless it names one. */
function factsOfLeaf(leaf: ResultCondition & { test: string }, facts: readonly Fact[]): Fact[] {
  return facts.filter(
    ({ testId, field, first }) =>
      testId === leaf.test && (leaf.result === undefined ? first : field.id === leaf.result),
  );
}

function join(holds: Held['holds'], parts: readonly Held[]): Held {
  return {
    holds,
    facts: [...new Set(parts.flatMap(({ facts }) => facts))],
    findings: [...new Set(parts.flatMap(({ findings }) => findings))],
  };
}
