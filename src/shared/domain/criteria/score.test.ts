import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawAnswers } from './answers.ts';
import { itemsOf, NOT_DONE, type AnswerValue, type CriteriaModel, type Domain, type Item } from './model.ts';
import { scoreCriteria } from './score.ts';

const weight = fc.integer({ min: 0, max: 40 }).map((tenths) => tenths / 10);
const anyWeight = fc.integer({ min: -30, max: 40 }).map((tenths) => tenths / 10);

/** A small set of criteria with everything that real ones use, and answers to some of it. */
function models(points: fc.Arbitrary<number>): fc.Arbitrary<CriteriaModel> {
  const counts = fc.constantFrom('sum', 'highest', 'one-of');
  const domain = fc.tuple(
    counts,
    fc.array(fc.tuple(points, points, fc.boolean()), { minLength: 1, maxLength: 3 }),
  );
  return fc
    .tuple(
      fc.array(domain, { minLength: 1, maxLength: 3 }),
      fc.tuple(weight, weight, weight),
      fc.nat({ max: 4 }),
      fc.boolean(),
      fc.nat({ max: 3 }),
    )
    .map(([domains, [first, second, third], limit, scoreShown, least]) => ({
      id: 'example',
      score: { label: 'Points' },
      variants: [
        { id: 'short', label: 'Short', when: { item: 'long-form', is: false } },
        { id: 'long', label: 'Long', when: { item: 'long-form' } },
      ],
      gates: [
        { id: 'entry', label: 'Entry', mustBe: true, why: 'No entry', ...(scoreShown ? { scoreShown } : {}) },
      ],
      domains: [
        { id: 'form', label: 'Form', counts: 'sum', items: [{ id: 'long-form', label: 'Long form' }] },
        ...domains.map(([counts, items], at): Domain => ({
          id: `domain-${at}`,
          label: `Domain ${at}`,
          counts,
          items: items.map(([short, long, both], index): Item => {
            const id = `item-${at}-${index}`;
            return { id, label: id, points: both ? { short, long } : short };
          }),
        })),
        {
          id: 'numbers',
          label: 'Numbers',
          counts: 'sum',
          items: [{ id: 'cells', label: 'Cells', answer: { type: 'number', min: 0, max: 4, notDone: true } }],
        },
      ],
      values: [
        {
          id: 'seen',
          label: 'Seen',
          amount: { count: [{ item: 'cells', lt: limit }, { item: 'item-0-0' }] },
        },
      ],
      classes: [
        { id: 'low', label: 'low' },
        { id: 'middle', label: 'middle', from: { short: first, long: second } },
        { id: 'high', label: 'high', from: third, when: { value: 'seen', gte: Math.min(least, 2) } },
      ],
      outside: 'outside',
    }));
}

const POSSIBLE = (item: Item): AnswerValue[] => (item.answer ? [NOT_DONE, 0, 1, 2, 3, 4] : [false, true]);

/** Every way to answer the open items that does not contradict itself. */
function completions(model: CriteriaModel, answers: RawAnswers): RawAnswers[] {
  const open = itemsOf(model).filter(
    (item) => answers[item.id] === undefined || answers[item.id] === 'unknown',
  );
  const all = open.reduce<RawAnswers[]>(
    (list, item) => list.flatMap((each) => POSSIBLE(item).map((value) => ({ ...each, [item.id]: value }))),
    [answers],
  );
  return all.filter((each) => possible(model, each));
}

function possible(model: CriteriaModel, answers: RawAnswers): boolean {
  const groups = model.domains.filter((domain) => domain.counts === 'one-of');
  return groups.every((domain) => domain.items.filter((item) => answers[item.id] === true).length <= 1);
}

/** A set with consistent answers to some of its items, few enough open ones to try them all. */
function cases(points = anyWeight) {
  return models(points).chain((model) => {
    const items = itemsOf(model);
    const values = fc.tuple(
      ...items.map((item) => fc.constantFrom<AnswerValue>(...POSSIBLE(item), 'unknown')),
    );
    return values
      .map((chosen) => Object.fromEntries(items.map((item, at) => [item.id, chosen[at] as AnswerValue])))
      .filter((answers) => possible(model, answers))
      .map((answers) => ({ model, answers }));
  });
}

const classOf = (model: CriteriaModel, answers: RawAnswers): string =>
  scoreCriteria(model, answers).class.min;
const RANK = ['outside', 'low', 'middle', 'high'];

describe('a score', () => {
  test('is a range that every completion stays in and whose ends are reached', () => {
    fc.assert(
      fc.property(cases(), ({ model, answers }) => {
        const result = scoreCriteria(model, answers);
        const results = completions(model, answers).map((each) => scoreCriteria(model, each));
        const scores = results.map((each) => each.min);
        const ranks = results.map((each) => RANK.indexOf(each.class.min));
        expect(results.every((each) => each.min === each.max && each.class.min === each.class.max)).toBe(
          true,
        );
        expect([result.min, result.max]).toEqual([Math.min(...scores), Math.max(...scores)]);
        expect(result.class).toEqual({ min: RANK[Math.min(...ranks)], max: RANK[Math.max(...ranks)] });
      }),
      { numRuns: 150 },
    );
  });

  test('never falls with one more positive item where the points are positive', () => {
    fc.assert(
      fc.property(cases(weight), fc.nat(), ({ model, answers }, pick) => {
        const adding = model.domains
          .filter((domain) => domain.counts !== 'one-of')
          .flatMap((domain) => domain.items);
        const absent = adding.filter((item) => item.points !== undefined && answers[item.id] === false);
        const item = absent[pick % Math.max(1, absent.length)];
        const more = item && { ...answers, [item.id]: true };
        if (!more || !possible(model, more)) return;
        const [before, after] = [scoreCriteria(model, answers), scoreCriteria(model, more)];
        expect(after.min).toBeGreaterThanOrEqual(before.min);
        expect(after.max).toBeGreaterThanOrEqual(before.max);
      }),
    );
  });

  test('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(cases(), fc.infiniteStream(fc.nat()), ({ model, answers }, order) => {
        const shuffled = Object.entries(answers)
          .map((entry) => [order.next().value ?? 0, entry] as const)
          .sort(([a], [b]) => a - b)
          .map(([, entry]) => entry);
        expect(scoreCriteria(model, Object.fromEntries(shuffled))).toEqual(scoreCriteria(model, answers));
      }),
    );
  });
});

describe('what decides', () => {
  test('is nothing exactly where the class is settled', () => {
    fc.assert(
      fc.property(cases(), ({ model, answers }) => {
        const { class: range, decides } = scoreCriteria(model, answers);
        expect(decides.length === 0).toBe(range.min === range.max);
      }),
    );
  });

  test('is every unknown item that alone can change the class of some completion, and no other', () => {
    fc.assert(
      fc.property(cases(), ({ model, answers }) => {
        const all = completions(model, answers);
        const telling = itemsOf(model).filter(
          (item) =>
            answers[item.id] === 'unknown' &&
            all.some((each) =>
              POSSIBLE(item)
                .map((value) => ({ ...each, [item.id]: value }))
                .filter((other) => possible(model, other))
                .some((other) => classOf(model, other) !== classOf(model, each)),
            ),
        );
        expect(scoreCriteria(model, answers).decides).toEqual(telling.map((item) => item.id));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a gate', () => {
  const model: CriteriaModel = {
    id: 'example',
    score: { label: 'Points' },
    gates: [
      { id: 'entry', label: 'Entry test', mustBe: true, why: 'Entry not met' },
      {
        id: 'exclusion',
        label: 'Exclusion',
        answer: {
          type: 'choice',
          options: [
            { id: 'none', label: 'none' },
            { id: 'burn', label: 'a burn' },
          ],
        },
        unanswered: 'none',
        mustBe: 'none',
        why: 'Excluded',
      },
    ],
    domains: [
      { id: 'signs', label: 'Signs', counts: 'sum', items: [{ id: 'sign', label: 'Sign', points: 3 }] },
    ],
    classes: [
      { id: 'low', label: 'low' },
      { id: 'high', label: 'high', from: 2 },
    ],
    outside: 'outside',
    advice: [{ id: 'treat', class: ['high'] }, { id: 'always' }],
  };

  test('that is not met stops the count and says why', () => {
    const result = scoreCriteria(model, { entry: false, sign: true });
    expect(result).toMatchObject({ min: 0, max: 0, applies: false, why: 'Entry not met', decides: [] });
    expect(result.class).toEqual({ min: 'outside', max: 'outside' });
  });

  test('names the answer that closed it', () => {
    expect(scoreCriteria(model, { entry: true, exclusion: 'burn' }).why).toBe('Excluded: a burn');
  });

  test('that is unknown keeps both ways open', () => {
    const result = scoreCriteria(model, { sign: true });
    expect(result).toMatchObject({
      min: 0,
      max: 3,
      applies: true,
      why: 'Not yet known: Entry test',
      decides: ['entry'],
    });
    expect(result.class).toEqual({ min: 'outside', max: 'high' });
  });

  test('lets advice through only where it holds whatever is unknown', () => {
    expect(scoreCriteria(model, { entry: true }).advice).toEqual(['always']);
    expect(scoreCriteria(model, { entry: true, sign: true }).advice).toEqual(['treat', 'always']);
  });
});
