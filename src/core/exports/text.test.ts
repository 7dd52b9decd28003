import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
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
