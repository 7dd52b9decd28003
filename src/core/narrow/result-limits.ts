import type { Leaf } from '../workup/clause.ts';
import type { FindingResults } from '../workup/findings.ts';
import type { ResultCondition } from '../../shared/contract/workup.ts';
import type { Named } from './names.ts';
import type { Limit } from './numbers.ts';
import { tokenize } from './tokens.ts';

type Bounds = NonNullable<ResultCondition['titre']>;

/**
 * The limits for numbers in a sentence, from the same rules by which results of a workup become findings. Only what one
 * number alone establishes can be read: a result that speaks for a finding together with others is not one number.
 */
export function resultLimits(rules: readonly FindingResults[], tests: readonly Named[]): Limit[] {
  const names = new Map(tests.map((test) => [test.id, test.names]));
  return rules.flatMap(({ id, present }) => {
    const alone = 'any' in present ? present.any : present.all.length === 1 ? present.all : [];
    return alone.flatMap((leaf) =>
      boundsOf(leaf).flatMap(({ bounds, times }) =>
        (names.get(leaf.test ?? '') ?? []).map((name): Limit => ({
          id,
          measure: tokenize(name).map(({ word }) => word),
          holds: (value) => within(bounds, value),
          value: bounds.gte ?? bounds.gt ?? bounds.lte ?? bounds.lt ?? Number.NaN,
          times,
        })),
      ),
    );
  });
}

function boundsOf(leaf: Leaf): { bounds: Bounds; times: boolean }[] {
  if (leaf.finding !== undefined) return [];
  const { value, titre, timesUpperLimit, status } = leaf;
  return [
    ...(value ? [{ bounds: value, times: false }] : []),
    ...(titre ? [{ bounds: titre, times: false }] : []),
    ...(timesUpperLimit ? [{ bounds: timesUpperLimit, times: true }] : []),
    // "High" is more than once the upper limit.
    ...(status?.join() === 'high' ? [{ bounds: { gt: 1 }, times: true }] : []),
  ];
}

function within({ gte, gt, lt, lte }: Bounds, value: number): boolean {
  return (
    value >= (gte ?? -Infinity) &&
    value > (gt ?? -Infinity) &&
    value < (lt ?? Infinity) &&
    value <= (lte ?? Infinity)
  );
}
