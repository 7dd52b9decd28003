import { expect, test } from 'vitest';
import { snippetParts } from './hit-text.ts';

test('the words looked for are marked', () => {
  expect(snippetParts({ snippet: 'raised CK fits', marks: [[7, 9]] })).toEqual([
    { text: 'raised ', found: false },
    { text: 'CK', found: true },
    { text: ' fits', found: false },
  ]);
});

test('marks that overlap or are empty lose no text', () => {
  const parts = snippetParts({
    snippet: 'abcdef',
    marks: [
      [3, 5],
      [0, 2],
      [4, 6],
      [1, 1],
    ],
  });
  expect(parts.map((part) => part.text).join('')).toBe('abcdef');
});
