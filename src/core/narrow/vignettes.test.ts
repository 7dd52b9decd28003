import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Output } from '../../shared/contract/index.ts';
import { WEIGHTS } from '../../shared/domain/narrow/fit.ts';
import { fixtureApp, type FixtureApp } from '../testing/fixture-app.ts';

interface Vignette {
  id: string;
  text: string;
  expect: string;
  rank: number;
  mustNotMiss?: string[];
  notPresent?: string[];
}

type Answer = Output<'narrow.fit'>;

/** So many of the expected conditions must be found within their rank. */
const WITHIN_RANK = 0.85;

const vignettes = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.vignettes.yaml'))
  .flatMap((file) => parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Vignette[]);

let app: FixtureApp;
const answers = new Map<string, Answer>();

beforeAll(async () => {
  app = fixtureApp('real');
  for (const { id, text } of vignettes)
    answers.set(id, await app.value('narrow.fit', { present: [], absent: [], text }));
}, 120_000);

afterAll(() => {
  app.close();
});

const answerTo = ({ id }: Vignette): Answer => answers.get(id) as Answer;

/** From the top of the lane of what must not be missed, or else from the top of the lanes below it. */
function rankOf({ lanes }: Answer, id: string): number {
  const [dangers, ...others] = lanes.map((lane) => lane.conditions);
  const list = dangers?.some((each) => each.id === id) ? dangers : others.flat();
  const at = list.findIndex((each) => each.id === id);
  return at < 0 ? Infinity : at + 1;
}

describe('vignettes', () => {
  it('are many, and no two are the same', () => {
    expect(vignettes.length).toBeGreaterThanOrEqual(40);
    expect(new Set(vignettes.map(({ id }) => id)).size).toBe(vignettes.length);
  });

  it('find the expected condition within its rank', () => {
    const missed = vignettes.filter((each) => rankOf(answerTo(each), each.expect) > each.rank);
    expect(
      1 - missed.length / vignettes.length,
      missed.map(({ id }) => id).join(', '),
    ).toBeGreaterThanOrEqual(WITHIN_RANK);
  });

  it('keep every danger in its lane', () => {
    const lost = vignettes.flatMap((each) => {
      const lane = answerTo(each).lanes[0]?.conditions.map(({ id }) => id) ?? [];
      return (each.mustNotMiss ?? []).filter((id) => !lane.includes(id)).map((id) => `${each.id}: ${id}`);
    });
    expect(lost).toEqual([]);
  });

  it('never count a denied finding as present', () => {
    const wrong = vignettes.flatMap((each) => {
      const present = answerTo(each).understood.present.map(({ id }) => id);
      return (each.notPresent ?? []).filter((id) => present.includes(id)).map((id) => `${each.id}: ${id}`);
    });
    expect(wrong).toEqual([]);
  });

  it('give explanations that add up to the order shown', () => {
    const total = (reasons: readonly { strength: keyof typeof WEIGHTS }[]): number =>
      reasons.reduce((sum, { strength }) => sum + WEIGHTS[strength], 0);
    for (const { lanes } of answers.values()) {
      for (const { conditions } of lanes) {
        const sums = conditions.map((each) => total(each.for) - total(each.against));
        expect(sums).toEqual(conditions.map(({ sum }) => sum));
        expect(sums).toEqual([...sums].sort((a, b) => b - a));
      }
    }
  });

  it('name a source for every reason, and only findings that were understood', () => {
    for (const { lanes, understood } of answers.values()) {
      const known = new Set([...understood.present, ...understood.absent].map(({ id }) => id));
      const reasons = lanes.flatMap((lane) =>
        lane.conditions.flatMap((each) => [...each.for, ...each.against]),
      );
      expect(reasons.filter(({ sources }) => sources.length === 0)).toEqual([]);
      expect(reasons.filter(({ findingId }) => !known.has(findingId))).toEqual([]);
    }
  });

  it('propose what splits the conditions that are left', () => {
    for (const { next, lanes } of answers.values()) {
      const listed = new Set(lanes.flatMap((lane) => lane.conditions.map(({ id }) => id)));
      for (const { splits, why } of next) {
        expect(splits.length).toBeGreaterThan(1);
        expect(splits.every((id) => listed.has(id))).toBe(true);
        expect(why).toContain(`splits these ${splits.length}`);
      }
    }
  });
});

it('answers the example of a consultation', async () => {
  const text = "calf pain, rash, can't climb stairs, no fever";
  const { understood, lanes } = await app.value('narrow.fit', { present: [], absent: [], text });
  expect(understood.presentations.map(({ id }) => id)).toContain('calf-pain');
  expect(understood.absent).toContainEqual({ id: 'finding-fever', from: 'no fever' });
  expect(lanes[0]?.conditions.find(({ id }) => id === 'deep-vein-thrombosis')).toMatchObject({
    redFlag: { urgency: 'emergency' },
    firstTests: [{ id: 'duplex-ultrasound-venous' }, {}, {}, {}],
  });
  expect(lanes[1]?.conditions[0]?.id).toBe('dermatomyositis');
});

it('lets a choice outrank what was read, and refuses what is no finding', async () => {
  const corrected = await app.value('narrow.fit', {
    present: [],
    absent: ['finding-unilateral-calf-swelling'],
    text: 'The left calf is swollen.',
    context: { ageYears: 71, sex: 'female', onset: 'for two days' },
  });
  const clot = corrected.lanes[0]?.conditions.find(({ id }) => id === 'deep-vein-thrombosis');
  expect(clot?.against).toMatchObject([
    { findingId: 'finding-unilateral-calf-swelling', strength: 'moderate', absent: true },
  ]);
  expect(clot?.for.map(({ findingId }) => findingId)).toEqual(['finding-onset-hours-days']);
  expect(await app.call('narrow.fit', { present: ['finding-nothing'], absent: [] })).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  });
});
