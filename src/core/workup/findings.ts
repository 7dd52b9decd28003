import type { Output } from '../../shared/contract/index.ts';
import type { Pack } from '../content/pack.ts';
import { listDetails } from '../content/store.ts';
import { evaluate, type Clause, type KnownFinding } from './clause.ts';
import type { Fact } from './facts.ts';

/** What the content says of one finding: what results must be for it to be present or absent. */
export interface FindingResults {
  id: string;
  present: Clause;
  absent?: Clause;
}

/** Every finding that results can establish. */
export function readFindingResults(pack: Pack): FindingResults[] {
  return listDetails<{ results: Omit<FindingResults, 'id'> }>(pack.db, 'finding').map(({ id, model }) => ({
    id,
    ...model.results,
  }));
}

/** The findings that follow from these results. A finding that results speak both for and against is contradictory. */
export function findingsFrom(rules: readonly FindingResults[], facts: readonly Fact[]): KnownFinding[] {
  return rules.flatMap(({ id, present, absent }): KnownFinding[] => {
    const is = evaluate(present, facts);
    const isNot = absent ? evaluate(absent, facts) : undefined;
    const held = [is, ...(isNot ? [isNot] : [])].filter(({ holds }) => holds !== 'no');
    const from = [...new Set(held.flatMap((each) => each.facts))];
    if (held.length === 0) return [];
    if (held.length > 1 || held[0]?.holds === 'contradictory') return [{ id, state: 'contradictory', from }];
    return [{ id, state: is.holds === 'yes' ? 'present' : 'absent', from }];
  });
}

type Reply = Output<'workup.findings'>;

/** The findings of these results and, beside them, the results that no finding stands for. */
export function describe(known: readonly KnownFinding[], facts: readonly Fact[]): Reply {
  const used = new Set(known.flatMap(({ from }) => from));
  return {
    findings: known.map(({ id, state, from }) => ({ id, state, from: from.map(originOf) })),
    others: facts.filter((fact) => !used.has(fact)).map(originOf),
  };
}

/** Where a finding or an answer comes from. */
export function originOf({ text, testId, itemId, checklistId, checklist }: Fact): Reply['others'][number] {
  return { text, testId, itemId, checklistId, checklist };
}
