import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STRENGTHS } from '../../shared/domain/evidence.ts';
import { sortFindings, type Listed, type Side } from './findings.ts';

const listed = (findingId: string, side: Side, strength?: Listed<null>['strength']): Listed<null> => ({
  findingId,
  title: findingId,
  side,
  strength,
  statement: null,
});

describe('findings of two conditions', () => {
  const { apart, common, alone } = sortFindings([
    [listed('rash', 'for', 'decisive'), listed('weak', 'for', 'strong'), listed('ck', 'for', 'moderate')],
    [listed('weak', 'for', 'strong'), listed('ck', 'against', 'weak'), listed('numb', 'against', 'strong')],
  ]);

  it('for one and against the other tells them apart', () => {
    expect(apart.map(({ findingId }) => findingId)).toEqual(['ck']);
  });

  it('for both is common', () => {
    expect(common.map(({ findingId }) => findingId)).toEqual(['weak']);
  });

  it('listed for one alone stays with that one', () => {
    expect(alone.for.map((list) => list.map(({ findingId }) => findingId))).toEqual([['rash'], []]);
    expect(alone.against.map((list) => list.map(({ findingId }) => findingId))).toEqual([[], ['numb']]);
  });
});

describe('findings of any conditions', () => {
  const condition = fc
    .uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc
            .tuple(fc.constantFrom<Side>('for', 'against', 'shared'), fc.constantFrom(...STRENGTHS))
            .map(([side, strength]) => listed(id, side, strength)),
        ),
      ),
    );
  const conditions = fc.array(condition, { minLength: 2, maxLength: 6 });

  it('what a condition does not list is never said of it', () => {
    fc.assert(
      fc.property(conditions, (lists) => {
        const { apart, common, alone } = sortFindings(lists);
        lists.forEach((list, at) => {
          const cells = [...apart, ...common].flatMap(({ cells }) => cells[at] ?? []);
          const said = [...cells, ...(alone.for[at] ?? []), ...(alone.against[at] ?? [])];
          for (const each of said) expect(list).toContain(each);
          // Everything that is for or against it is said once; what it alone shares separates nothing.
          expect(new Set(said).size).toBe(said.length);
          for (const each of list) if (each.side !== 'shared') expect(said).toContain(each);
        });
      }),
    );
  });

  it('the order of the conditions does not matter', () => {
    fc.assert(
      fc.property(conditions, (lists) => {
        const there = sortFindings(lists);
        const back = sortFindings(lists.toReversed());
        const ids = (rows: { findingId: string }[]) => rows.map(({ findingId }) => findingId);
        expect(ids(back.apart)).toEqual(ids(there.apart));
        expect(ids(back.common)).toEqual(ids(there.common));
        expect(back.alone.for.toReversed()).toEqual(there.alone.for);
      }),
    );
  });
});
