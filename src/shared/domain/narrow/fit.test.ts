import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STRENGTHS } from '../evidence.ts';
import { fit, LANES, weigh, WEIGHTS, type Candidate, type Known, type Lane } from './fit.ts';
import { bestQuestions, bestTests } from './next.ts';

type Example = Candidate<{ id: string }>;

const FINDINGS = Array.from({ length: 12 }, (_, number) => `finding-${number}`);
const PRESENTATIONS = ['ache', 'swelling'];

const relation = fc.record({
  findingId: fc.constantFrom(...FINDINGS),
  strength: fc.constantFrom(...STRENGTHS),
  sources: fc.constant<{ id: string }[]>([{ id: 'source' }]),
});
const subset = (of: readonly string[]) => fc.subarray([...of]).map((ids) => new Set(ids));

/** A condition of which no finding stands on both sides. */
const candidate = fc
  .record({
    title: fc.constantFrom('A', 'B', 'C'),
    relations: fc.uniqueArray(relation, { selector: ({ findingId }) => findingId, maxLength: 8 }),
    split: fc.nat(8),
    emergency: fc.boolean(),
    alarms: fc.array(
      fc.record({ findings: fc.subarray(FINDINGS, { minLength: 1, maxLength: 2 }), atOnce: fc.boolean() }),
      { maxLength: 2 },
    ),
    dangerIn: subset(PRESENTATIONS),
    commonIn: subset(PRESENTATIONS),
  })
  .map(({ relations, split, ...rest }) => ({
    ...rest,
    for: relations.slice(0, split),
    against: relations.slice(split),
  }));
const candidates = fc
  .array(candidate, { maxLength: 8 })
  .map((list): Example[] => list.map((each, index) => ({ id: `condition-${index}`, ...each })));

const known = fc
  .record({
    states: fc.array(fc.constantFrom('present', 'absent', 'not asked'), { minLength: 12, maxLength: 12 }),
    presentations: subset(PRESENTATIONS),
  })
  .map(({ states, presentations }): Known => {
    const of = (state: string): Set<string> =>
      new Set(FINDINGS.filter((_, index) => states[index] === state));
    return { present: of('present'), absent: of('absent'), presentations };
  });

const place = (lanes: readonly Lane<unknown>[], id: string): { lane: number; sum: number } | undefined => {
  for (const [lane, { conditions }] of lanes.entries()) {
    const found = conditions.find((each) => each.id === id);
    if (found) return { lane, sum: found.sum };
  }
  return undefined;
};

describe('the rule of ordering', () => {
  it('never lowers a condition by a present finding that speaks for it', () => {
    fc.assert(
      fc.property(candidates, known, fc.constantFrom(...FINDINGS), (list, before, finding) => {
        const present = new Set([...before.present, finding]);
        const absent = new Set([...before.absent].filter((id) => id !== finding));
        const [was, is] = [fit(list, before), fit(list, { ...before, present, absent })];
        for (const { id, for: speaksFor } of list) {
          if (!speaksFor.some(({ findingId }) => findingId === finding) || !place(was, id)) continue;
          expect(place(is, id)?.sum).toBeGreaterThanOrEqual(place(was, id)?.sum ?? 0);
          expect(place(is, id)?.lane).toBeLessThanOrEqual(place(was, id)?.lane ?? 0);
        }
      }),
    );
  });

  it('leaves a condition as it is where a finding is listed on neither side', () => {
    fc.assert(
      fc.property(
        candidates,
        known,
        fc.constantFrom(...FINDINGS),
        fc.boolean(),
        (list, before, finding, there) => {
          const others = (ids: ReadonlySet<string>): string[] => [...ids].filter((id) => id !== finding);
          const without = {
            ...before,
            present: new Set(others(before.present)),
            absent: new Set(others(before.absent)),
          };
          const withIt = there
            ? { ...without, present: new Set([...without.present, finding]) }
            : { ...without, absent: new Set([...without.absent, finding]) };
          for (const each of list) {
            if ([...each.for, ...each.against].some(({ findingId }) => findingId === finding)) continue;
            expect(weigh(each, withIt)).toEqual(weigh(each, without));
          }
        },
      ),
    );
  });

  it('does not depend on the order of what it is given', () => {
    fc.assert(
      fc.property(candidates, known, (list, { present, absent, presentations }) => {
        const turned = (ids: ReadonlySet<string>): Set<string> => new Set([...ids].reverse());
        expect(
          fit([...list].reverse(), {
            present: turned(present),
            absent: turned(absent),
            presentations: turned(presentations),
          }),
        ).toEqual(fit(list, { present, absent, presentations }));
      }),
    );
  });

  it('gives reasons that add up to the sum by which a lane is ordered', () => {
    fc.assert(
      fc.property(candidates, known, (list, state) => {
        const lanes = fit(list, state);
        expect(lanes.map(({ id }) => id)).toEqual(LANES);
        for (const { conditions } of lanes) {
          for (const each of conditions) {
            const total = (side: 'for' | 'against'): number =>
              each[side].reduce((sum, { strength }) => sum + WEIGHTS[strength], 0);
            expect(each.sum).toBe(total('for') - total('against'));
            expect(each.for.every(({ findingId }) => state.present.has(findingId))).toBe(true);
            expect(each.notAsked.some((id) => state.present.has(id) || state.absent.has(id))).toBe(false);
          }
          const sums = conditions.map(({ sum }) => sum);
          expect(sums).toEqual([...sums].sort((a, b) => b - a));
        }
        const ids = lanes.flatMap(({ conditions }) => conditions.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('keeps what a complaint must not miss on top, whatever speaks against it', () => {
    fc.assert(
      fc.property(candidates, known, (list, state) => {
        const top = fit(list, state)[0]?.conditions.map(({ id }) => id) ?? [];
        const asked = list.filter(({ dangerIn }) => [...dangerIn].some((id) => state.presentations.has(id)));
        expect(asked.every(({ id }) => top.includes(id))).toBe(true);
      }),
    );
  });
});

const example = (id: string, parts: Partial<Example>): Example => ({
  id,
  title: id,
  for: [],
  against: [],
  emergency: false,
  alarms: [],
  dangerIn: new Set(),
  commonIn: new Set(),
  ...parts,
});
const speaks = (findingId: string, strength: keyof typeof WEIGHTS) => ({ findingId, strength, sources: [] });
const given = (present: string[], absent: string[] = [], presentations: string[] = []): Known => ({
  present: new Set(present),
  absent: new Set(absent),
  presentations: new Set(presentations),
});

describe('absence', () => {
  const clot = example('clot', {
    for: [speaks('swelling', 'strong'), speaks('ache', 'weak')],
    against: [speaks('both-legs', 'moderate')],
  });

  it('of a finding that speaks for a condition counts one word weaker against it', () => {
    expect(weigh(clot, given([], ['swelling']))).toMatchObject({
      sum: -2,
      against: [{ findingId: 'swelling', strength: 'moderate', absent: true }],
    });
  });

  it('of a weak finding, or of one that speaks against a condition, says nothing', () => {
    expect(weigh(clot, given([], ['ache', 'both-legs']))).toMatchObject({ sum: 0, for: [], against: [] });
  });
});

describe('the lane of what must not be missed', () => {
  const lane = (condition: Example, state: Known): string | undefined =>
    fit([condition], state).find(({ conditions }) => conditions.length > 0)?.id;

  it('takes an emergency to which a finding points that is more than weak', () => {
    const emergency = example('emergency', {
      emergency: true,
      for: [speaks('a', 'weak'), speaks('b', 'moderate')],
    });
    expect(lane(emergency, given(['a']))).toBe('fits-in-part');
    expect(lane(emergency, given(['b']))).toBe('must-not-miss');
  });

  it('takes a condition of which a whole emergency red flag is present', () => {
    const strain = example('strain', {
      for: [speaks('tear', 'strong')],
      alarms: [{ findings: ['tense', 'stretch'], atOnce: true }],
    });
    expect(lane(strain, given(['tear', 'tense']))).toBe('fits');
    expect(lane(strain, given(['tear', 'tense', 'stretch']))).toBe('must-not-miss');
  });

  it('takes a condition with a same-day red flag where it fits', () => {
    const vasculitis = example('vasculitis', {
      for: [speaks('drop', 'moderate'), speaks('nodules', 'moderate')],
      alarms: [{ findings: ['drop'], atOnce: false }],
    });
    expect(lane(vasculitis, given(['drop']))).toBe('fits-in-part');
    expect(lane(vasculitis, given(['drop', 'nodules']))).toBe('must-not-miss');
  });

  it('leaves out what nothing points to', () => {
    expect(lane(example('emergency', { emergency: true }), given(['a']))).toBeUndefined();
    expect(lane(example('common', { commonIn: new Set(['ache']) }), given([], [], ['ache']))).toBe(
      'fits-in-part',
    );
  });
});

describe('the next question', () => {
  const list = [
    example('a', { for: [speaks('x', 'strong'), speaks('half', 'strong')] }),
    example('b', { for: [speaks('x', 'strong'), speaks('half', 'strong')] }),
    example('c', { for: [speaks('x', 'strong')], against: [speaks('half', 'weak')] }),
    example('d', { for: [speaks('x', 'strong'), speaks('one', 'strong')] }),
  ];
  const state = given(['x']);
  const lanes = fit(list, state);

  it('divides the conditions that are left most evenly', () => {
    expect(bestQuestions(list, lanes, state)).toEqual([
      { id: 'half', splits: ['a', 'b', 'c', 'd'], speaksFor: ['a', 'b'], speaksAgainst: ['c'] },
      { id: 'one', splits: ['a', 'b', 'c', 'd'], speaksFor: ['d'], speaksAgainst: [] },
    ]);
  });

  it('never proposes a test that all of them, or none of them, ask for', () => {
    const firstTests = new Map([
      ['a', ['all', 'some']],
      ['b', ['all', 'some']],
      ['c', ['all']],
      ['d', ['all']],
    ]);
    expect(bestTests(firstTests, lanes).map(({ id }) => id)).toEqual(['some']);
  });
});
