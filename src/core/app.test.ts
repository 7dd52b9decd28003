import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from './app.ts';
import { PackError } from './content/pack.ts';
import { fixtureApp, type FixtureApp } from './testing/fixture-app.ts';

let app: FixtureApp;

beforeAll(() => {
  app = fixtureApp();
});

afterAll(() => {
  app.close();
});

describe('content', () => {
  it('answers a topic with sections, sources and both dates', async () => {
    const page = await app.value('content.topic', { id: 'alpha-strain' });
    expect(page).toMatchObject({
      kind: 'condition',
      title: 'Alpha strain',
      reviewed: '2026-01-15',
      due: '2027-01-15',
      overdue: false,
      facts: [{ label: 'Class', html: 'Example class' }],
      codes: [
        {
          system: 'ICD-10-CM',
          code: 'M62.84',
          title: 'Example code',
          sources: [{ id: 'example-guideline', locator: 'full text' }],
          unconfirmed: false,
        },
      ],
    });
    expect(page.glance.map((cell) => cell.heading)).toEqual([
      'Think of it when',
      'Confirm by',
      'Do not miss',
      'First tests',
    ]);
    expect(page.sections.map((section) => section.heading)).toEqual([
      'How it presents',
      'Findings that speak for it',
      'Findings that speak against it',
      'Tests and what to expect',
      'How to tell it apart',
      'Mechanism',
    ]);
    expect(page.sections[0]?.claims).toEqual([
      {
        id: 'alpha-strain/aching',
        html: '<strong>Aching</strong> that eases with rest',
        sources: [{ id: 'general-knowledge', locator: 'no text read' }],
        unconfirmed: true,
      },
    ]);
    expect(page.sections.at(-1)?.claims[0]?.sources).toEqual([
      { id: 'example-guideline', locator: 'chapter 2' },
    ]);
    expect(page.sources.map((source) => source.id)).toEqual(['example-guideline', 'general-knowledge']);
  });

  it('shows a finding from the side of the conditions that it bears on', async () => {
    const page = await app.value('content.topic', { id: 'finding-blue-hand' });
    const section = (id: string) => page.sections.find((each) => each.id === id)?.claims;
    expect(section('speaksFor')).toMatchObject([{ topic: { id: 'beta-clot' }, word: 'decisive' }]);
    expect(section('speaksAgainst')).toMatchObject([{ topic: { id: 'alpha-strain' }, word: 'decisive' }]);
  });

  it('says that a topic is overdue once its date has passed', async () => {
    const later = fixtureApp('fixture', '2027-01-16T00:00:01');
    expect(await later.value('content.topic', { id: 'alpha-strain' })).toMatchObject({ overdue: true });
    expect((await later.value('content.coverage', {})).claims.overdue).toBeGreaterThan(0);
    later.close();
  });

  it('answers not-found for an unknown topic', async () => {
    expect(await app.call('content.topic', { id: 'nothing' })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  it('lists all topics, and those of a kind with their regions', async () => {
    expect((await app.value('content.browse', {})).topics).toHaveLength(11);
    expect((await app.value('content.browse', { kind: 'presentation' })).topics).toEqual([
      {
        id: 'hand-ache',
        kind: 'presentation',
        title: 'Hand ache',
        summary: 'Example complaint of the hand.',
        regions: ['hand'],
      },
    ]);
  });

  it('reports coverage, the checks of the build and the unconfirmed statements', async () => {
    const report = await app.value('content.coverage', {});
    expect(report.inventory).toEqual([
      { id: 'hand-ache', kind: 'presentation', label: 'Hand ache', covered: true, by: ['hand-ache'] },
      {
        id: 'example-mechanism',
        kind: 'mechanism',
        label: 'Example mechanism',
        covered: true,
        by: ['alpha-strain'],
      },
    ]);
    expect(report.claims).toMatchObject({ withoutSource: 0, unconfirmed: 2, overdue: 0 });
    expect(report.checks.every((check) => check.ran > 0)).toBe(true);
    expect(report.unconfirmed.map((each) => each.claim)).toEqual([
      'alpha-strain/aching',
      'table-hand-ache/color-clot',
    ]);
  });
});

describe('compare', () => {
  it('puts discriminating rows first, also where the author did not', async () => {
    const table = await app.value('compare.table', { preset: 'table-hand-ache' });
    expect(table.rows.map((row) => row.heading)).toEqual(['Color', 'Action']);
  });

  it('compares any conditions and leaves a cell empty where nothing is known', async () => {
    const table = await app.value('compare.table', { ids: ['alpha-strain', 'beta-clot'] });
    expect(table.columns.map((column) => column.title)).toEqual(['Alpha strain', 'Beta clot']);
    const texts = ['attributes', 'further'].map((group) =>
      table.rows.filter((row) => row.group === group).map((row) => row.cells.map((cell) => cell.html)),
    );
    expect(texts).toEqual([[['Days', 'Minutes']], [['Rest', '']]]);
  });

  it('says of each condition only the findings that it lists', async () => {
    const table = await app.value('compare.table', { ids: ['alpha-strain', 'beta-clot'] });
    const rows = table.rows.filter(({ group }) => group !== 'attributes' && group !== 'further');
    expect(rows.map(({ group, cells }) => [group, ...cells.map(({ html }) => html)])).toEqual([
      ['apart', '<strong>against</strong>, decisive', '<strong>for</strong>, decisive'],
      ['for', expect.stringContaining('Worse after work</a>, strong'), ''],
    ]);
    expect(
      rows.flatMap(({ cells }) => cells).filter(({ html, sources }) => html !== '' && sources.length === 0),
    ).toEqual([]);
  });

  it.each([
    [{ ids: ['alpha-strain'] }, 'invalid-input'],
    [{ ids: ['alpha-strain', 'alpha-strain'] }, 'invalid-input'],
    [{ ids: ['alpha-strain', 'hand-ache'] }, 'not-found'],
    [{ preset: 'alpha-strain' }, 'not-found'],
  ])('refuses %j', async (input, code) => {
    expect(await app.call('compare.table', input)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('consultation', () => {
  it('is kept in memory, wiped for the next patient, and never written down', async () => {
    const marker = 'marker-of-a-patient';
    const run = {
      checklistId: 'workup-hand-ache',
      entries: [{ itemId: 'look', state: 'resulted' as const, note: marker }],
    };
    await app.value('consultation.put', { runs: [run], handouts: ['leaflet-hand-ache'] });
    expect((await app.value('consultation.get', {})).runs).toEqual([run]);
    const data = join(app.folder, 'data');
    const stored = readdirSync(data).map((name) => readFileSync(join(data, name), 'latin1'));
    expect(stored.length).toBeGreaterThan(0);
    expect(stored.filter((text) => text.includes(marker))).toEqual([]);
    await app.value('consultation.clear', {});
    expect(await app.value('consultation.get', {})).toEqual({ runs: [], handouts: [] });
  });
});

describe('packs', () => {
  it('tells which edition is open and that the file is sound', async () => {
    expect(await app.value('packs.status', {})).toMatchObject({
      pack: {
        id: 'example-pack',
        version: '2026.1.0',
        built: '2026-01-31',
        topics: 11,
        approval: 'Example edition.',
      },
      verified: true,
    });
  });

  it('refuses a file that is no pack, in plain words', () => {
    const path = join(app.folder, 'broken.sqlite');
    const open = () =>
      createApp({
        packPath: path,
        dataFolder: app.folder,
        now: () => new Date(),
        documentCss: '',
        host: {} as never,
      });
    expect(open).toThrow(PackError);
    writeFileSync(path, 'not a database, but long enough to be looked at '.repeat(50));
    expect(open).toThrow(PackError);
  });
});

it('narrows by what the content lists, whatever its subject', async () => {
  const text = 'My hand hurts. The hand went blue; it is not worse after work.';
  const { understood, lanes } = await app.value('narrow.fit', { present: [], absent: [], text });
  expect(understood).toMatchObject({
    present: [{ id: 'finding-blue-hand', from: 'hand went blue' }],
    absent: [{ id: 'finding-worse-after-work', from: 'not worse after work' }],
    presentations: [{ id: 'hand-ache' }],
  });
  expect(await app.value('narrow.read', { text })).toEqual(understood);
  expect(lanes.map((lane) => lane.conditions.map(({ id, sum }) => [id, sum]))).toEqual([
    [['beta-clot', 8]],
    [],
    [],
    [['alpha-strain', -10]],
  ]);
});
