import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../shared/contract/index.ts';
import { fixtureApp, type FixtureApp } from '../testing/fixture-app.ts';

const ID = 'leaflet-hand-ache';

let app: FixtureApp;

beforeAll(() => {
  app = fixtureApp();
});
beforeEach(async () => {
  await app.value('settings.set', { region: 'other' });
  await app.value('letterhead.set', { letterhead: null });
});
afterAll(() => {
  app.close();
});

const render = (options: Partial<Input<'handout.render'>> = {}) =>
  app.value('handout.render', { id: ID, ...options });

const headings = (html: string): string[] =>
  [...html.matchAll(/<h[12]>(.*?)<\/h[12]>/g)].map(([, text = '']) => text);

describe('depth and blocks', () => {
  it('leaves the longer text out of the short form, and the words that are then not used', async () => {
    const short = (await render()).body;
    expect(short).not.toContain('It measures an enzyme.');
    expect(short).not.toContain('something in the blood');
    expect(short).toContain('not to work');
    const long = (await render({ depth: 'long' })).body;
    expect(long).toContain('It measures an enzyme.');
    expect(long).toContain('something in the blood');
  });

  it('prints the blocks in their fixed order', async () => {
    expect(headings((await render({ depth: 'long' })).body)).toEqual([
      'Your aching hand',
      'When to get help',
      'What it is',
      'Tests you may have',
      'What you can do',
      'Questions to ask',
      'The blood test',
      'Words used here',
      'Was this clear?',
      'Notes',
    ]);
  });

  it('never leaves out the main message and the help box', async () => {
    const { body } = await render({ sections: [] });
    expect(headings(body)).toEqual(['Your aching hand', 'When to get help']);
    expect(body).toContain('Most aching hands get well.');
    expect(body).toContain('Your hand turns blue.');
  });

  it('prints what was typed, escaped, also where the block for notes is left out', async () => {
    const { body } = await render({ sections: ['tests'], notes: '<b>Monday</b>\n9:00' });
    expect(body).toContain('&lt;b&gt;Monday&lt;/b&gt;<br>9:00');
  });
});

describe('the clinic', () => {
  it.each([
    ['US', 'Call 911 now if:', 'January 15, 2026'],
    ['UK', 'Call 999 now if:', '15 January 2026'],
    ['EU', 'Call 112 now if:', '15 January 2026'],
    ['other', 'Call your local emergency number now if:', '15 January 2026'],
  ] as const)('in region %s: %s', async (region, heading, date) => {
    await app.value('settings.set', { region });
    const { body } = await render();
    expect(body).toContain(heading);
    expect(body).toContain(`Reviewed: ${date}`);
  });

  it('stands at the head unless the print shall have none', async () => {
    await app.value('letterhead.set', {
      letterhead: { name: 'Clinic <A>', lines: ['12 Mill Street', 'Town'], phones: ['555 1', '555 2'] },
    });
    const { body } = await render();
    expect(body).toContain(
      '<p class="clinic"><bdi>Clinic &lt;A&gt;</bdi></p><p><bdi>12 Mill Street</bdi> · <bdi>Town</bdi></p>',
    );
    expect(body.match(/<bdi dir="ltr">555 1<\/bdi>/g)).toHaveLength(2);
    expect((await render({ letterhead: false })).body).not.toContain('Clinic');
  });
});

describe('languages', () => {
  it('sets another language with its words, dates, direction and reading level', async () => {
    await app.value('settings.set', { region: 'EU' });
    const { body, html, readingLevel, checked, languages } = await render({ language: 'es' });
    expect(body).toContain('lang="es" dir="ltr"');
    expect(html).toContain('<html lang="es" dir="ltr">');
    expect(body).toContain('Llame ahora al 112 si:');
    expect(body).toContain('15 de enero de 2026');
    expect(body).toContain('(INFLESZ)');
    expect(readingLevel?.scale).toBe('INFLESZ');
    expect(languages).toEqual(['en', 'es']);
    expect(checked).toBe(false);
    expect(body).toContain('Ningún profesional sanitario ha revisado esta traducción.');
  });

  it('marks the English of the edition as English', async () => {
    expect((await render({ language: 'es' })).body).toContain(
      '<bdi lang="en" dir="ltr">Example edition.</bdi>',
    );
  });

  it('does not mark the original', async () => {
    const { body, checked, readingLevel, readability } = await render();
    expect(checked).toBe(true);
    expect(body).not.toContain('translation');
    expect(readingLevel).toEqual({ scale: 'SMOG', value: readability.smog });
  });

  it('says which leaflet is missing in a language', async () => {
    expect(await app.call('handout.render', { id: ID, language: 'ar' })).toMatchObject({
      ok: false,
      error: { code: 'not-found', message: expect.stringContaining(`"${ID}" in "ar"`) },
    });
  });
});

describe('a bundle', () => {
  it('is one document in the given order; notes, next visit and letterhead stand once', async () => {
    await app.value('letterhead.set', { letterhead: { name: 'Clinic', lines: [], phones: [] } });
    const { title, body } = await render({ bundle: [ID, ID], notes: 'Monday' });
    expect(title).toBe('Your aching hand · Your aching hand · Your aching hand');
    expect(body.match(/<article /g)).toHaveLength(3);
    for (const once of ['Monday', 'class="clinic"', 'Next visit']) expect(body.split(once)).toHaveLength(2);
  });
});

it('gives a drawing its text alternative', async () => {
  expect((await render()).body).toMatch(/<svg [^>]*role="img"><title>A thin needle/);
});

it('has the edition at the foot of each page and names its few sources', async () => {
  const { footer, html, body } = await render();
  expect(footer).toBe('Sural · Edition 2026.1.0');
  expect(html).toContain(':root{--page-foot:"Sural · Edition 2026.1.0"}');
  expect(body).toContain('Printed: 31 January 2026');
  expect(body).toMatch(/Based on: .+\.<\/p>/);
});

it('says which claims changed since the leaflet was last read', async () => {
  expect((await render()).inReview).toContain('hand-ache/summary');
  expect((await app.value('content.coverage', {})).inReview).toMatchObject([
    { handout: { id: ID, kind: 'handout' }, claims: expect.arrayContaining(['alpha-strain/aching']) },
  ]);
});

it('keeps nothing that is typed for one print', async () => {
  await render({ notes: 'zqxvjkw-note' });
  const data = join(app.folder, 'data');
  const stored = readdirSync(data).map((name) => readFileSync(join(data, name), 'latin1'));
  expect(stored.length).toBeGreaterThan(0);
  expect(stored.filter((text) => text.includes('zqxvjkw-note'))).toEqual([]);
});
