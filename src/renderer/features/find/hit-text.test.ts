import { expect, test } from 'vitest';
import { snippetParts } from './hit-text.ts';

test('the words looked for are marked', () => {
  expect(snippetParts({ snippet: 'raised CK fits', marks: [[7, 9]] })).toEqual({
    found: [{ before: 'raised ', word: 'CK' }],
    rest: ' fits',
  });
});

test('marks that overlap or are empty lose no text', () => {
  const { found, rest } = snippetParts({
    snippet: 'abcdef',
    marks: [
      [3, 5],
      [0, 2],
      [4, 6],
      [1, 1],
    ],
  });
  expect([...found.flatMap(({ before, word }) => [before, word]), rest].join('')).toBe('abcdef');
});
