import { WEIGHTS, type Candidate, type Fit, type Known, type Lane } from './fit.ts';

/** So many conditions at the top are told apart. */
const GROUP = 6;
/** So many questions, and so many tests, are proposed. */
const PROPOSED = 3;

/** A question or test that divides the conditions that are left. */
export interface Split {
  id: string;
  /** The conditions that it divides. */
  splits: string[];
  speaksFor: string[];
  speaksAgainst: string[];
}

/** The findings that were not asked and divide the best conditions most evenly, best first. */
export function bestQuestions(
  candidates: readonly Candidate<unknown>[],
  lanes: readonly Lane<unknown>[],
  { present, absent }: Known,
): Split[] {
  const group = contenders(lanes);
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const sides = new Map<string, { speaksFor: string[]; speaksAgainst: string[]; weight: number }>();
  for (const { id } of group) {
    for (const side of ['for', 'against'] as const) {
      for (const { findingId, strength } of byId.get(id)?.[side] ?? []) {
        if (present.has(findingId) || absent.has(findingId)) continue;
        const known = sides.get(findingId) ?? { speaksFor: [], speaksAgainst: [], weight: 0 };
        known[side === 'for' ? 'speaksFor' : 'speaksAgainst'].push(id);
        known.weight += WEIGHTS[strength];
        sides.set(findingId, known);
      }
    }
  }
  return rank(group, sides);
}

/** The first tests that divide the best conditions most evenly: those that ask for it, and those that do not. */
export function bestTests(
  firstTests: ReadonlyMap<string, readonly string[]>,
  lanes: readonly Lane<unknown>[],
): Split[] {
  const group = contenders(lanes);
  const sides = new Map<string, { speaksFor: string[]; speaksAgainst: string[]; weight: number }>();
  for (const { id } of group) {
    for (const test of firstTests.get(id) ?? []) {
      const known = sides.get(test) ?? { speaksFor: [], speaksAgainst: [], weight: 0 };
      known.speaksFor.push(id);
      sides.set(test, known);
    }
  }
  return rank(group, sides);
}

/** The conditions with the highest sums, whatever their lane, dangers first among equals. */
function contenders(lanes: readonly Lane<unknown>[]): Fit<unknown>[] {
  return lanes
    .flatMap((lane) => lane.conditions)
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum)
    .slice(0, GROUP);
}

function rank(
  group: readonly Fit<unknown>[],
  sides: ReadonlyMap<string, { speaksFor: string[]; speaksAgainst: string[]; weight: number }>,
): Split[] {
  const size = group.length;
  return [...sides]
    .map(([id, { speaksFor, speaksAgainst, weight }]) => {
      const [pro, contra] = [speaksFor.length, speaksAgainst.length];
      const neutral = size - pro - contra;
      // Pairs of conditions that the answer would tell apart.
      return { id, speaksFor, speaksAgainst, weight, pairs: pro * contra + pro * neutral + contra * neutral };
    })
    .filter(({ pairs }) => pairs > 0)
    .sort((a, b) => b.pairs - a.pairs || b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, PROPOSED)
    .map(({ id, speaksFor, speaksAgainst }) => ({
      id,
      speaksFor,
      speaksAgainst,
      splits: group.map((each) => each.id),
    }));
}
