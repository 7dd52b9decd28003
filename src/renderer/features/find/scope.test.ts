import { expect, test } from 'vitest';
import { readScope } from './scope.ts';

test.each([
  ['test: ck', 'test', 'ck'],
  ['Tests:ck', 'test', 'ck'],
  ['  condition :  polymyositis', 'condition', 'polymyositis'],
  ['test:', 'test', ''],
])('%j looks among one kind', (text, kind, words) => {
  expect(readScope(text)).toEqual({ kind, words });
});

test.each(['ck', 'ANA 1:320', 'anti: ro', 'SSA/Ro: what', ''])('%j is words alone', (text) => {
  expect(readScope(text)).toEqual({ kind: undefined, words: text });
});
