import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from './fold.ts';
import { snippet } from './snippet.ts';

const marked = ({ text, marks }: ReturnType<typeof snippet>): string[] =>
  marks.map(([from, to]) => text.slice(from, to));

it('shows the line around the first word that was looked for, and marks it', () => {
  const text = `${'Nothing to see here. '.repeat(20)}Then raised CK and œdema, oedema, Ödem or CKD. ${'And so on. '.repeat(20)}`;
  const shown = snippet(text, new Set(['ck', 'edema']));
  expect(marked(shown)).toEqual(['CK', 'oedema']);
  expect(shown.text).toMatch(/^… .* …$/);
  expect(shown.text.length).toBeLessThan(105);
  expect(shown.text.indexOf('CK')).toBeLessThan(30);
});

it('shows the beginning of a text that holds none of them', () => {
  expect(snippet('Short.', new Set(['long']))).toEqual({ text: 'Short.', marks: [] });
  expect(snippet('', new Set(['long']))).toEqual({ text: '', marks: [] });
  expect(snippet('Short.', new Set())).toEqual({ text: 'Short.', marks: [] });
});

it('marks every such word on the line and nothing else, as by folding each word', () => {
  const word = fc.constantFrom(
    'calf',
    'Calf',
    'oedema',
    'edema',
    'aetiology',
    'Sjögren',
    'ß',
    '“calf”',
    'CK-MB',
    '3-hydroxy-3-methylglutaryl-coenzyme',
    `${'long/'.repeat(30)}edema`,
    '5',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.array(word, { maxLength: 4 }), (words, terms) => {
      const wanted = terms.map(fold);
      const shown = snippet(words.join(' '), new Set(wanted));
      const line = shown.text.replace(/^… /, '').replace(/ …$/, '');
      const naive = [...line.matchAll(/[\p{Letter}\p{Number}]+/gu)]
        .map(([each]) => each)
        .filter((each) => wanted.includes(fold(each)));
      expect(marked(shown)).toEqual(naive);
      const isAnywhere = words
        .join(' ')
        .split(/[^\p{Letter}\p{Number}]+/u)
        .some((each) => wanted.includes(fold(each)) && each !== '');
      expect(shown.marks.length > 0).toBe(isAnywhere);
    }),
  );
});
