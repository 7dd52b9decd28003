import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPack } from '../../../db/build/build.ts';
import { contract, type Input, type Output } from '../../shared/contract/index.ts';
import { CallError } from '../../shared/contract/reply.ts';
import { openPack, type Pack } from '../content/pack.ts';
import { criteriaHandlers } from './handlers.ts';

const FIXTURE = join(import.meta.dirname, '../../../db/fixtures/second-subject');

let folder: string;
let pack: Pack;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sural-criteria-'));
  const packPath = join(folder, 'content.sqlite');
  buildPack({ contentFolder: FIXTURE, packPath });
  pack = openPack(packPath);
});

afterAll(() => {
  pack.db.close();
  rmSync(folder, { recursive: true });
});

/** The answer as it leaves the contract. */
function score(answers: Input<'criteria.score'>['answers'], id = 'example-score'): Output<'criteria.score'> {
  const input = contract['criteria.score'].input.parse({ id, answers });
  return contract['criteria.score'].output.parse(criteriaHandlers(pack)['criteria.score'](input));
}

describe('criteria.score', () => {
  test('answers a range, what decides, and what to do', () => {
    const result = score({ hand: true, blue: false, 'worse-after-work': true, enzyme: 'unknown' });
    expect(result).toMatchObject({
      min: 1,
      max: 2,
      class: { min: 'low', max: 'high' },
      decides: ['enzyme'],
      next: [],
    });
    const settled = score({ hand: true, items: ['worse-after-work'], enzyme: 'normal' });
    expect(settled.decides).toEqual([]);
    expect(settled.next.map((each) => each.text)).toEqual(['Look again']);
    expect(settled.caution).toContain('not a diagnosis');
  });

  test('says why it does not apply', () => {
    expect(score({ hand: false })).toMatchObject({ min: 0, max: 0, applies: false, why: 'It is no hand' });
  });

  test('brings the questions, with what tells the answer', () => {
    const { form } = score({});
    expect(form.gates.map((gate) => gate.id)).toEqual(['hand']);
    expect(form.domains[0]?.items[0]).toMatchObject({
      id: 'blue',
      points: '2.5',
      from: { id: 'finding-blue-hand' },
    });
    expect(form.domains[1]?.items[0]).toMatchObject({ type: 'choice', points: 'Normal 0, High 1' });
  });

  test.each([
    ['an unknown item', { other: true }, 'answers.other'],
    ['a wrong type', { blue: 'yes' }, 'answers.blue'],
  ])('refuses %s', (_, answers, message) => {
    expect(() => score(answers)).toThrow(CallError);
    expect(() => score(answers)).toThrow(message);
  });

  test('knows no criteria that are not in the pack', () => {
    expect(() => score({}, 'alpha-strain')).toThrow('There are no criteria "alpha-strain"');
  });
});
