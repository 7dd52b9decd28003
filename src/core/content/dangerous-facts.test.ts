import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Handout } from '../../../db/schema/index.ts';
import type { TopicPage } from '../../shared/contract/content.ts';
import type { EnteredResult } from '../../shared/contract/workup.ts';
import { fixtureApp, type FixtureApp } from '../testing/fixture-app.ts';
import { BRANCHES } from './dangerous-facts/branches.ts';
import { RED_FLAGS } from './dangerous-facts/red-flags.ts';
import { RESULTS } from './dangerous-facts/results.ts';
import { SILENT } from './dangerous-facts/silent-results.ts';
import { CLAIMS } from './dangerous-facts/statements.ts';

/**
 * Facts of the content that ships whose change could kill: held to the letter, whoever edits. A test that breaks here
 * asks for a clinician, not for a new expectation.
 */
let app: FixtureApp;

beforeAll(() => {
  app = fixtureApp('real');
});

afterAll(() => {
  app.close();
});

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'");

const page = (claim: string): Promise<TopicPage> =>
  app.value('content.topic', { id: claim.slice(0, claim.indexOf('/')) });

describe('a red flag', () => {
  it.each(RED_FLAGS)('$fact', async ({ fact, id, urgency, finding, action }) => {
    const flag = (await page(id)).redFlags.find((each) => each.id === id);
    expect(flag, `${fact}: the red flag ${id} is gone`).toBeDefined();
    expect(plain(flag?.finding ?? ''), `${fact}: what is seen (${id})`).toBe(finding);
    expect(plain(flag?.action ?? ''), `${fact}: what is done (${id})`).toBe(action);
    expect(flag?.urgency, `${fact}: how fast (${id})`).toBe(urgency);
  });
});

describe('a statement', () => {
  it.each(CLAIMS)('%s', async (fact, id, text) => {
    const { glance, sections } = await page(id);
    const claim = [...glance, ...sections].flatMap((part) => part.claims).find((each) => each.id === id);
    expect(claim, `${fact}: the statement ${id} is gone`).toBeDefined();
    expect(plain(claim?.html ?? ''), `${fact} (${id})`).toBe(text);
  });
});

describe('a result', () => {
  const fired = (test: string, result: EnteredResult, suspected?: string[]) =>
    app
      .value('workup.interpret', { testId: test, result, ...(suspected ? { suspected } : {}) })
      .then(({ statements }) => statements);

  it.each(RESULTS)('$fact', async ({ fact, test, result, suspected, rule, direction, text }) => {
    const said = (await fired(test, result, suspected)).find((each) => each.id === `${test}/${rule}`);
    expect(said, `${fact}: ${test}/${rule} did not speak for ${JSON.stringify(result)}`).toBeDefined();
    expect(said?.text, `${fact}: what ${test}/${rule} says`).toBe(text);
    expect(said?.direction, `${fact}: the direction of ${test}/${rule}`).toBe(direction);
  });

  it.each(SILENT)('$fact', async ({ fact, test, result, suspected, rule }) => {
    const ids = (await fired(test, result, suspected)).map((each) => each.id);
    expect(ids, `${fact}: ${test}/${rule} spoke for ${JSON.stringify(result)}`).not.toContain(
      `${test}/${rule}`,
    );
  });

  it('that is normal supports no disease', async () => {
    const { topics } = await app.value('content.browse', { kind: 'test' });
    const wrong: string[] = [];
    for (const { id } of topics) {
      const { sections } = await app.value('content.topic', { id });
      for (const claim of sections.find((each) => each.id === 'interpretation')?.claims ?? [])
        if (claim.word === 'Supports' && /^(normal|negative|no |not )/i.test(plain(claim.html)))
          wrong.push(claim.id);
    }
    expect(wrong, 'a normal or negative result is compatible with a disease, never evidence for it').toEqual(
      [],
    );
  });

  it('of vital capacity has no reference range', async () => {
    const { facts, sections } = await app.value('content.topic', { id: 'respiratory-function-fvc' });
    expect(
      [...facts.map((each) => each.label), ...sections.map((each) => each.id)].filter((each) =>
        /reference|limits?$/i.test(each),
      ),
      'a reference range would call 21 mL/kg normal',
    ).toEqual([]);
  });
});

describe('a branch of a workup', () => {
  it.each(BRANCHES)('$fact', async ({ fact, checklist, branch, urgency, then, times }) => {
    const { tiers } = await app.value('workup.protocol', { id: checklist });
    const found = tiers
      .flatMap((tier) => tier.items)
      .flatMap((item) => item.branches)
      .filter((each) => branch.test(each.id));
    expect(found.length, `${fact}: ${checklist} has no branch ${branch}`).toBe(times);
    for (const each of found) {
      expect(plain(each.then), `${fact}: what ${checklist}/${each.id} says`).toBe(then);
      expect(each.urgency, `${fact}: how fast (${checklist}/${each.id})`).toBe(urgency);
    }
  });
});

/** What a patient cannot notice: measured by the clinician, so no leaflet has to say it. */
const MEASURED = /vital capacity|inspiratory pressure|ABI below/i;

const HANDOUTS = join(import.meta.dirname, '../../../db/content/handouts');

describe('a handout is never softer than the page of the clinician', () => {
  it.each(readdirSync(HANDOUTS).filter((name) => name.endsWith('.yaml')))('%s', async (name) => {
    const { id, about, getHelp } = parse(readFileSync(join(HANDOUTS, name), 'utf8')) as Handout;
    const said = (sentences: Handout['getHelp']['now']) => sentences.flatMap((each) => each.basis);
    const now = said([...getHelp.now, ...getHelp.today.filter((each) => /call now/.test(each.text))]);
    const today = [...now, ...said(getHelp.today)];
    for (const flag of (await app.value('content.topic', { id: about })).redFlags) {
      if (MEASURED.test(flag.finding)) continue;
      const why = `${id} leaves out "${plain(flag.finding)}" (${flag.id}, ${flag.urgency})`;
      if (flag.urgency === 'emergency') expect(now, why).toContain(flag.id);
      else if (flag.urgency === 'same-day') expect(today, why).toContain(flag.id);
    }
  });
});
