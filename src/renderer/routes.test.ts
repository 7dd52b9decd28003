import { describe, expect, test } from 'vitest';
import { hrefOf, hrefOfTopic, pageOf, parseRoute, type Route } from './routes.ts';

const places: readonly (readonly [string, Route])[] = [
  ['#/', { name: 'find' }],
  ['#/topic/calf-pain', { name: 'topic', id: 'calf-pain' }],
  ['#/topic/calf-pain/ask', { name: 'topic', id: 'calf-pain', section: 'ask' }],
  ['#/workup/myositis', { name: 'workup', id: 'myositis' }],
  ['#/criteria/iim-2017', { name: 'criteria', id: 'iim-2017' }],
  ['#/narrow', { name: 'narrow' }],
  ['#/compare', { name: 'compare', ids: [] }],
  ['#/compare/table-calf-pain-causes', { name: 'compare', preset: 'table-calf-pain-causes' }],
  [
    '#/compare?ids=polymyositis,dermatomyositis',
    { name: 'compare', ids: ['polymyositis', 'dermatomyositis'] },
  ],
  ['#/handout/leaflet', { name: 'handout', id: 'leaflet' }],
  ['#/browse/checklist', { name: 'browse', kind: 'checklist' }],
  ['#/coverage', { name: 'coverage' }],
  ['#/settings', { name: 'settings' }],
];

describe('a place', () => {
  test.each(places)('%s is read and written alike', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
    expect(hrefOf(route)).toBe(hash);
  });

  test.each(['#/nowhere', '#/topic', '#/browse/recipes', '#/workup/a/b', '#/topic/a/b/c', '#/topic/%'])(
    '%s never throws',
    (hash) => {
      expect(() => parseRoute(hash)).not.toThrow();
    },
  );

  test('what does not exist is not found', () => {
    expect(parseRoute('#/nowhere').name).toBe('not-found');
    expect(parseRoute('#/browse/recipes').name).toBe('not-found');
  });

  test('an empty address is the start', () => {
    expect(parseRoute('')).toEqual({ name: 'find' });
  });
});

test('a topic opens where its kind lives', () => {
  expect(hrefOfTopic({ id: 'x', kind: 'checklist' })).toBe('#/workup/x');
  expect(hrefOfTopic({ id: 'x', kind: 'criteria' })).toBe('#/criteria/x');
  expect(hrefOfTopic({ id: 'x', kind: 'comparison' })).toBe('#/compare/x');
  expect(hrefOfTopic({ id: 'x', kind: 'handout' })).toBe('#/handout/x');
  expect(hrefOfTopic({ id: 'x', kind: 'test' }, 'pitfalls')).toBe('#/topic/x/pitfalls');
});

test('sections share the page of their topic', () => {
  expect(pageOf({ name: 'topic', id: 'x', section: 'ask' })).toBe(pageOf({ name: 'topic', id: 'x' }));
});
