import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { dispatch } from '../../shared/contract/dispatch.ts';
import { fixtureApp, type FixtureApp } from '../testing/fixture-app.ts';
import { join } from 'node:path';

let app: FixtureApp;

beforeAll(() => {
  app = fixtureApp();
});
afterAll(() => {
  app.close();
});

const LETTERHEAD = {
  name: 'Clinic',
  lines: ['Mill Street'],
  phones: ['555 1'],
  logo: `data:image/svg+xml;base64,${Buffer.from('<svg><path d="M0 0"/></svg>').toString('base64')}`,
};

it('has no letterhead until one is set, and keeps it between two starts', async () => {
  expect(await app.value('letterhead.get', {})).toEqual({ letterhead: null });
  await app.value('letterhead.set', { letterhead: LETTERHEAD });
  const again = createApp({
    packPath: app.packPath,
    dataFolder: join(app.folder, 'data'),
    now: () => new Date(0),
    documentCss: '',
    host: {} as never,
  });
  expect(await dispatch(again.handlers, 'letterhead.get', {}, () => undefined)).toEqual({
    ok: true,
    value: { letterhead: LETTERHEAD },
  });
  again.close();
});

it('refuses a logo that is not a plain picture, and keeps what was there', async () => {
  await app.value('letterhead.set', { letterhead: LETTERHEAD });
  expect(
    await app.call('letterhead.set', { letterhead: { ...LETTERHEAD, logo: 'data:text/html;base64,AAAA' } }),
  ).toMatchObject({ ok: false, error: { code: 'invalid-input', message: expect.stringContaining('logo') } });
  expect(await app.value('letterhead.get', {})).toEqual({ letterhead: LETTERHEAD });
  expect(await app.value('letterhead.set', { letterhead: null })).toEqual({ letterhead: null });
});

it('saves bundles by name, whatever the case, and keeps their order', async () => {
  await app.value('bundles.save', { name: 'Myositis', ids: ['b', 'a'] });
  await app.value('bundles.save', { name: 'Clots', ids: ['c'] });
  expect(await app.value('bundles.save', { name: 'myositis', ids: ['a', 'd', 'b'] })).toEqual({
    bundles: [
      { name: 'Clots', ids: ['c'] },
      { name: 'myositis', ids: ['a', 'd', 'b'] },
    ],
  });
  expect(await app.value('bundles.delete', { name: 'CLOTS' })).toEqual({
    bundles: [{ name: 'myositis', ids: ['a', 'd', 'b'] }],
  });
  expect(await app.call('bundles.delete', { name: 'Clots' })).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  });
});

it('refuses a bundle without leaflets', async () => {
  expect(await app.call('bundles.save', { name: 'None', ids: [] })).toMatchObject({
    ok: false,
    error: { code: 'invalid-input' },
  });
});
