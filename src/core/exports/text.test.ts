import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Findings, Score } from '../../shared/contract/consultation.ts';
import type { Input } from '../../shared/contract/index.ts';
import type { Run } from '../../shared/contract/workup.ts';
import { fixtureApp, type FixtureApp } from '../testing/fixture-app.ts';
import { COLUMNS, toAscii, wrap } from '../../shared/domain/plain-text.ts';

let app: FixtureApp;

beforeAll(() => {
  app = fixtureApp();
});

afterAll(() => {
  app.close();
});

const RUN: Run = {
  checklistId: 'workup-hand-ache',
  redFlagsPresent: ['workup-hand-ache/blue'],
  entries: [
    { itemId: 'refer', state: 'ordered' },
    { itemId: 'enzyme', state: 'resulted', results: [{ value: 500, unit: 'U/L', upperLimit: 100 }] },
    { itemId: 'look', state: 'resulted', note: 'pale – ≥ 3 cm' },
  ],
};

it('writes what was entered, in the order of the checklist, with source and version', async () => {
  const { text } = await app.value('export.text', { run: RUN });
  expect(text).toBe(
    [
      'Hand ache: workup, 2026-01-31',
      '',
      'RED FLAGS PRESENT',
      '! Blue hand -> Act at once (emergency: now)',
      '',
      'RESULTS',
      'Example enzyme, EE: 500 U/L (laboratory: upper limit 100 U/L; 5 x ULN)',
      '  - supports: Raised fits an alpha strain [EE 500 U/L is high against the',
      '    upper limit 100]',
      '  - caution: Five times the limit or more [EE 500 U/L = 5 x the upper limit',
      '    100]',
      '',
      'ASKED AND EXAMINED',
      'Look at the hand: pale - >= 3 cm',
      '',
      'Ordered: Refer',
      '',
      'Source: Sural, Example subject, edition 2026.1.0; checklist reviewed',
      '2026-01-15.',
      'Example edition. Rules of interpretation are not a diagnosis.',
    ].join('\n'),
  );
});

it('says nothing of what was not entered', async () => {
  const { text } = await app.value('export.text', { run: { checklistId: 'workup-hand-ache', entries: [] } });
  expect(text).not.toMatch(/RESULTS|RED FLAGS|Ordered|Look again/);
});

const FINDINGS: Findings = {
  present: ['hand-ache', 'finding-blue-hand'],
  absent: ['finding-worse-after-work'],
  context: { ageYears: 54, sex: 'female' },
};
const SCORE: Score = { id: 'example-score', answers: { hand: true, blue: true } };

it('adds the findings and the scores of the same patient to a run', async () => {
  const { text } = await app.value('export.text', { run: RUN, findings: FINDINGS, scores: [SCORE] });
  const lines = text.split('\n');
  expect(lines.slice(lines.indexOf('FINDINGS') - 1)).toEqual([
    '',
    'FINDINGS',
    'Patient: 54 years, female',
    'Present: Hand ache; Blue hand',
    'Absent: Worse after work',
    '',
    'SCORES',
    'Example score',
    'Points: 2.5 to 3.5',
    'Class: high',
    '  Signs: 2.5',
    '  Enzyme: 0 to 1',
    'Answered:',
    '- It is a hand: yes',
    '- Blue: yes',
    '',
    'Source: Sural, Example subject, edition 2026.1.0; checklist reviewed',
    '2026-01-15; criteria reviewed 2026-01-15.',
    'Example edition. Rules of interpretation are not a diagnosis. Criteria and',
    'scores sort patients; this is not a diagnosis.',
  ]);
  expect(lines.filter((line) => line.length > COLUMNS || /[^ -~]/.test(line))).toEqual([]);
});

it('writes a score by itself, with what could change it and what it asks for', async () => {
  const open: Score = { id: 'example-score', answers: { hand: true } };
  const { text } = await app.value('export.text', { scores: [open] });
  expect(text.split('\n').slice(0, 4)).toEqual([
    'Example score, 2026-01-31',
    '',
    'Points: 0 to 3.5',
    'Class: between "low" and "high"',
  ]);
  expect(text).toContain('Not answered, and could change the result:\n- Blue');
  const low: Score = {
    id: 'example-score',
    answers: { items: ['worse-after-work'], hand: true, enzyme: 'normal' },
  };
  expect((await app.value('export.text', { scores: [low] })).text).toContain(
    'With this result:\n- Look again',
  );
  const none: Score = { id: 'example-score', answers: { hand: false } };
  expect((await app.value('export.text', { scores: [none] })).text).toContain(
    'Does not apply: It is no hand',
  );
});

it('writes findings by themselves', async () => {
  const { text } = await app.value('export.text', { findings: FINDINGS });
  expect(text).toMatch(/^Findings, 2026-01-31\n\nFINDINGS\nPatient: 54 years, female\n/);
  expect(text).not.toContain('SCORES');
});

it('refuses to write nothing, and what the edition does not have', async () => {
  const codeOf = async (input: Input<'export.text'>) => {
    const reply = await app.call('export.text', input);
    return reply.ok ? undefined : reply.error.code;
  };
  expect(await codeOf({})).toBe('invalid-input');
  expect(await codeOf({ scores: [] })).toBe('invalid-input');
  expect(await codeOf({ findings: { present: ['example-enzyme'], absent: [] } })).toBe('not-found');
  expect(await codeOf({ scores: [{ id: 'alpha-strain', answers: {} }] })).toBe('not-found');
  expect(await codeOf({ scores: [{ id: 'example-score', answers: { nothing: true } }] })).toBe(
    'invalid-input',
  );
});

it('refuses a run that names what the checklist does not have', async () => {
  const strange: Run = {
    checklistId: 'workup-hand-ache',
    entries: [{ itemId: 'nothing', state: 'ordered' }],
  };
  expect(await app.call('export.text', { run: strange })).toMatchObject({
    ok: false,
    error: { code: 'invalid-input' },
  });
});

it('prints the checklist blank and filled, red flags first', async () => {
  const blank = await app.value('export.print', { checklistId: 'workup-hand-ache' });
  expect(blank.body.indexOf('Red flags')).toBeLessThan(blank.body.indexOf('At the bedside'));
  expect(blank.body).not.toContain('ticked"');
  const filled = await app.value('export.print', { checklistId: 'workup-hand-ache', run: RUN });
  expect(filled.body).toContain('500 U/L (upper limit 100 U/L; 5 × upper limit)');
  expect(filled.html).toContain('<title>Hand ache: workup</title>');
});

it('never exceeds the width and loses no word', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 100 }), { maxLength: 40 }), (list) => {
      const text = toAscii(list.join(' '));
      const lines = wrap(text, '- ', '  ');
      expect(Math.max(0, ...lines.map((line) => line.length))).toBeLessThanOrEqual(COLUMNS);
      const letters = (value: string) => value.replace(/\s/g, '');
      expect(letters(lines.join(''))).toBe(text.trim() === '' ? '' : letters(`- ${text}`));
    }),
  );
});

it('leaves only ASCII', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(toAscii(text)).toMatch(/^[\n\t -~]*$/);
    }),
  );
  expect(toAscii('≥ 83 µkat/L × 2 – Sjögren’s')).toBe(">= 83 ukat/L x 2 - Sjogren's");
});
