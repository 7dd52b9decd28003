import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Consultation } from '../../shared/contract/consultation.ts';
import { arbitraryRun } from '../testing/arbitrary-run.ts';
import { fixtureApp, type FixtureApp } from '../testing/fixture-app.ts';

let app: FixtureApp;

beforeAll(() => {
  app = fixtureApp();
});

afterAll(() => {
  app.close();
});

const HELD: Consultation = {
  runs: [
    {
      checklistId: 'workup-hand-ache',
      version: '2026.1.0',
      redFlagsPresent: ['workup-hand-ache/blue'],
      entries: [
        {
          itemId: 'enzyme',
          state: 'resulted',
          results: [{ value: 500, unit: 'U/L', upperLimit: 100 }],
          date: '2026-01-30',
        },
        { itemId: 'look', state: 'not-done', note: 'pale – ≥ 3 cm' },
      ],
    },
  ],
  handouts: ['leaflet-hand-ache'],
  findings: { present: ['finding-blue-hand'], absent: ['finding-worse-after-work'] },
};

const save = async (consultation: Consultation) =>
  (await app.value('consultation.export', consultation)).text;

describe('a saved consultation', () => {
  it('comes back as it was', async () => {
    expect(await app.value('consultation.import', { text: await save(HELD) })).toEqual({
      consultation: HELD,
      left: [],
    });
  });

  it('loses nothing of any run', async () => {
    const protocol = await app.value('workup.protocol', { id: 'workup-hand-ache' });
    await fc.assert(
      fc.asyncProperty(arbitraryRun(protocol), async (run) => {
        const held = { runs: [run], handouts: [] };
        const { consultation, left } = await app.value('consultation.import', { text: await save(held) });
        expect({ consultation, left }).toEqual({ consultation: held, left: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('names the form and the edition, and no day', async () => {
    const file = JSON.parse(await save({ runs: [], handouts: [] })) as object;
    expect(file).toMatchObject({ format: 'sural-consultation', schema: 1, pack: { version: '2026.1.0' } });
    expect(Object.keys(file)).toEqual(['format', 'schema', 'pack', 'consultation']);
  });

  it('leaves what is held alone until the page takes it over', async () => {
    await app.value('consultation.import', { text: await save(HELD) });
    expect(await app.value('consultation.get', {})).toEqual({ runs: [], handouts: [] });
  });
});

describe('a file of another edition', () => {
  const changed = async (change: (text: string) => string) =>
    app.value('consultation.import', { text: change(await save(HELD)) });

  it('says that the content has changed', async () => {
    const answer = await changed((text) => text.replace('"version": "2026.1.0"', '"version": "2025.4.0"'));
    expect(answer.changed).toEqual({ then: '2025.4.0', now: '2026.1.0' });
    expect(answer.left).toEqual([]);
  });

  it('says in words what this edition has no place for', async () => {
    const { consultation, left } = await changed((text) =>
      text
        .replace('"itemId": "enzyme"', '"itemId": "old-enzyme"')
        .replace('"leaflet-hand-ache"', '"old-leaflet"'),
    );
    expect(left).toEqual([
      'Hand ache: workup: old-enzyme, resulted, 500 U/L 100, 2026-01-30',
      'Handout: old-leaflet',
    ]);
    expect(consultation.runs[0]?.entries.map((entry) => entry.itemId)).toEqual(['look']);
  });

  it('puts no result into a unit that the test no longer has', async () => {
    const { left } = await changed((text) => text.replace('"unit": "U/L"', '"unit": "mg/L"'));
    expect(left).toHaveLength(1);
  });

  it('says what was in a checklist that is gone', async () => {
    const { consultation, left } = await changed((text) =>
      text.replaceAll('workup-hand-ache"', 'old-workup"'),
    );
    expect(consultation.runs).toEqual([]);
    expect(left).toContain('old-workup: look, not done, pale – ≥ 3 cm');
  });
});

it.each([
  ['text that is not JSON', 'CK 4200', /not JSON/],
  ['half a file', '{"format":"sural-consultation",', /not JSON/],
  ['another JSON file', '{"resourceType":"Bundle"}', /not a consultation/],
  ['a list', '[]', /not a consultation/],
  ['a newer form', '{"format":"sural-consultation","schema":2}', /newer version/],
  [
    'a damaged file',
    '{"format":"sural-consultation","schema":1,"pack":{"id":"a","version":"1"},"consultation":{"runs":[{}],"handouts":[]}}',
    /damaged at "consultation\.runs\.0/,
  ],
])('refuses %s with a plain sentence', async (_, text, message) => {
  expect(await app.call('consultation.import', { text })).toMatchObject({
    ok: false,
    error: { code: 'invalid-input', message: expect.stringMatching(message) as string },
  });
});

it('refuses whatever else a file may hold, and never fails', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), async (text) => {
      expect(await app.call('consultation.import', { text })).toMatchObject({
        ok: false,
        error: { code: 'invalid-input' },
      });
    }),
  );
});
