import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openReadOnly } from '../sqlite/database.ts';
import { sql } from '../sqlite/sql.ts';
import { fixtureApp, type FixtureApp } from '../testing/fixture-app.ts';

/** Queries with the topics that answer them, run on the content that ships. */
interface QueryClass {
  class: string;
  /** The topic must come first, or among the first three; or nothing but an answer is asked for. */
  rule: 'first' | 'top3' | 'no-error';
  queries: Record<string, string | string[]>;
}

const FOLDER = import.meta.dirname;
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.queries.yaml'));
const classes = files.flatMap((name) => parse(readFileSync(join(FOLDER, name), 'utf8')) as QueryClass[]);

let app: FixtureApp;
beforeAll(() => {
  app = fixtureApp('real');
  // Building the whole pack takes a while on a busy computer.
}, 120_000);
afterAll(() => {
  app.close();
});

const idsFor = async (text: string): Promise<string[]> =>
  (await app.value('search.query', { text })).hits.map(({ id }) => id);

async function misses({ rule, queries }: QueryClass): Promise<string[]> {
  const missed: string[] = [];
  for (const [text, expected] of Object.entries(queries)) {
    const best = (await idsFor(text)).slice(0, rule === 'first' ? 1 : 3);
    const wanted = [expected].flat();
    if (rule !== 'no-error' && !best.some((id) => wanted.includes(id)))
      missed.push(`${text} → ${best.join(', ')}`);
  }
  return missed;
}

describe('queries on the content that ships', () => {
  it('are at least 200', () => {
    expect(classes.flatMap(({ queries }) => Object.keys(queries)).length).toBeGreaterThan(200);
  });

  it.each(classes.filter(({ rule }) => rule !== 'top3').map((each) => [each.class, each] as const))(
    '%s: all of them',
    async (_, each) => {
      expect(await misses(each)).toEqual([]);
    },
  );

  it.each(classes.filter(({ rule }) => rule === 'top3').map((each) => [each.class, each] as const))(
    '%s: at least 95 %%',
    async (_, each) => {
      const missed = await misses(each);
      expect(missed.length / Object.keys(each.queries).length, missed.join('\n')).toBeLessThan(0.05);
    },
  );

  it('find every topic first by its title and its abbreviations', async () => {
    const db = openReadOnly(app.packPath);
    const names = db.all<{ id: string; name: string }>(
      sql`SELECT id, title AS name FROM topic UNION ALL SELECT topic_id, text FROM alias WHERE type = 'abbreviation'`,
    );
    db.close();
    const owners = Map.groupBy(names, ({ name }) => name.toLowerCase());
    const missed: string[] = [];
    for (const [name, topics] of owners) {
      const best = (await idsFor(name)).slice(0, topics.length);
      for (const { id } of topics)
        if (!best.includes(id)) missed.push(`${name} (${id}) → ${best.join(', ')}`);
    }
    expect(missed).toEqual([]);
  });

  it('find every leaflet and all criteria by every name of what they are about', async () => {
    const db = openReadOnly(app.packPath);
    const pages = db.all<{ page: string; type: string; name: string }>(
      sql`SELECT from_id AS page, link.type, name FROM link JOIN (
            SELECT id, title AS name FROM topic
            UNION SELECT topic_id, text FROM alias WHERE type NOT IN ('misspelling', 'code', 'unit')
          ) ON id = to_id WHERE link.type IN ('about', 'classifies')`,
    );
    db.close();
    expect(pages.length).toBeGreaterThan(400);
    const missed: string[] = [];
    for (const { page, type, name } of pages) {
      const text = type === 'about' ? `patient leaflet ${name}` : `${name} criteria`;
      const best = (await idsFor(text)).slice(0, 3);
      if (!best.includes(page)) missed.push(`${text} (${page}) → ${best.join(', ')}`);
    }
    expect(missed).toEqual([]);
  });

  it.each([
    ['CK 450 on atorvastatin', /normal CK/i],
    ["is it a clot or a baker's cyst", /previous|clots/i],
    ["can't get up off the toilet", /enzymes/i],
    ['ANA negative, dry eyes', /ANA/i],
    ['ANA neg SSA pos', /ANA/i],
    ['ANA neg SSA neg dry eyes', /ANA|SSA/],
    ['anti-CCP negative RF negative joint pain', /CCP|RF|rheumatoid factor/i],
    ['CCP neg joint pain swollen joints', /CCP/],
    ['CK normal dark urine muscle pain', /(?<!normal )CK/i],
    ['thigh weakness, CK not elevated', /(?<!normal )CK/i],
    ['RA vs lupus', /RA|lupus/i],
    ['swollen knee and calf pain', /swollen calf/i],
    ['calf pain walking stops when I rest', /rest pain/i],
    ['weakness getting worse after stopping a statin', /years/i],
    ['prednisolone 60 mg', /\bmg\b/i],
    ['fatigue and low BP', /high/i],
  ])('read nothing into “%s” that is not said', async (text, unsaid) => {
    const { hits } = await app.value('search.query', { text });
    const fitting = hits.flatMap(({ match }) => (match.explain?.startsWith('fits') ? [match.explain] : []));
    expect(hits.length).toBeGreaterThan(0);
    expect(fitting.filter((each) => unsaid.test(each))).toEqual([]);
  });

  it.each([
    ['TSH high, raised CK', 'TSH'],
    ['TSH low, raised CK', undefined],
    ['CK 9000 high TSH low proximal weakness', undefined],
  ])('lead from “%s” only where that result points', async (text, reason) => {
    const { hits } = await app.value('search.query', { text });
    const drugInduced = hits.find(({ id }) => id === 'drug-induced-myopathy');
    const reasons = drugInduced?.match.explain?.replace('fits: ', '').split(' + ') ?? [];
    expect(reasons.find((each) => each === 'TSH')).toBe(reason);
  });

  it.each([
    ['DVT red flags', 'deep-vein-thrombosis', 'red-flags'],
    ['DVT workup', 'deep-vein-thrombosis', 'tests'],
    ['what tests for polymyositis', 'polymyositis', 'tests'],
    ['dvt mimics', 'deep-vein-thrombosis', 'mimics'],
    ['CK pitfalls', 'ck', 'pitfalls'],
    ['ESR reference range', 'esr', 'reference'],
    ['DVT codes', 'deep-vein-thrombosis', 'codes'],
    ['acute aortic syndrome when to refer', 'acute-aortic-syndrome', 'red-flags'],
    ['DVT', 'deep-vein-thrombosis', undefined],
    ['swollen calf after a flight', 'deep-vein-thrombosis', undefined],
  ])('open “%s” at the part that is asked for', async (text, id, section) => {
    const [first] = (await app.value('search.query', { text })).hits;
    expect([first?.id, first?.section?.id]).toEqual([id, section]);
  });

  it('say what is to be compared', async () => {
    const compared = async (text: string) => (await app.value('search.query', { text })).compare;
    expect(await compared('PMR vs GCA')).toEqual(['polymyalgia-rheumatica', 'giant-cell-arteritis']);
    expect(await compared('gout vs cell')).toEqual(['crystal-arthritis', 'cellulitis']);
    for (const text of ['PMR', 'DVT or calf', 'without DVT or cellulitis', 'history of gout or RA'])
      expect(await compared(text), text).toBeUndefined();
  });

  it('find a plural abbreviation however it is written', async () => {
    for (const text of ['DVTs', 'dvts', 'DVT'])
      expect((await idsFor(text))[0], text).toBe('deep-vein-thrombosis');
    expect((await idsFor('PEs'))[0]).toBe('pulmonary-embolism');
    expect((await idsFor('CRPS'))[0]).toBe('complex-regional-pain-syndrome');
  });

  it('keep what is low and positive', async () => {
    const { hits } = await app.value('search.query', { text: 'ANA low positive, joint pain' });
    expect(hits.some(({ match }) => match.explain?.includes('Positive ANA'))).toBe(true);
  });

  it('open at the codes only where they are asked for', async () => {
    const queries = classes
      .filter(({ class: name }) => !name.includes('code'))
      .flatMap(({ queries: each }) => Object.keys(each));
    const opened: string[] = [];
    for (const text of queries.filter((each) => !/code|icd|loinc/i.test(each))) {
      const { hits } = await app.value('search.query', { text, limit: 3 });
      if (hits.some(({ section }) => section?.id === 'codes')) opened.push(text);
    }
    expect(queries.length).toBeGreaterThan(1000);
    expect(opened).toEqual([]);
  });

  it('say why a hit was found, and never show a guess above a find', async () => {
    for (const text of classes.flatMap(({ queries }) => Object.keys(queries))) {
      const { hits } = await app.value('search.query', { text });
      const guesses = hits.map(({ match }) => match.how === 'similar');
      expect(guesses, text).toEqual(guesses.toSorted((a, b) => Number(a) - Number(b)));
      for (const { match } of hits)
        if (match.how === 'synonym' || match.how === 'similar') expect(match.explain, text).toBeTruthy();
    }
  });
});
