import { expect, test } from 'vitest';
import { saidResults } from './said-results.ts';

const TESTS = ['ck', 'tsh', 'kinase', 'ana', 'ssa'];

function read(text: string) {
  const words = text.split(' ');
  return saidResults(words, (place) => TESTS.includes(words[place] ?? '')).map((said, at) =>
    said ? `${words[at] ?? ''} ${said.result}` : '',
  );
}

test.each([
  ['raised ck low tsh', ['ck high', 'tsh low']],
  ['ck raised tsh low', ['ck high', 'tsh low']],
  ['tsh low raised ck', ['tsh low', 'ck high']],
  ['low tsh ck raised', ['tsh low', 'ck high']],
  ['weakness low tsh', ['tsh low']],
  ['rash raised ck low tsh fever', ['ck high', 'tsh low']],
  ['creatine kinase normal', ['kinase normal']],
  ['ana neg ssa pos', ['ana normal', 'ssa high']],
  ['dry eyes negative ana', ['ana normal']],
  ['ck low tsh', []],
  ['low mood', []],
  ['ck 5000', []],
  ['high', []],
  ['', []],
])('reads what is said of each result in "%s"', (text, expected) => {
  expect(read(text).filter(Boolean)).toEqual(expected);
});

test('says which word said it', () => {
  expect(saidResults(['low', 'tsh'], (place) => place === 1)[1]).toEqual({ result: 'low', by: 0 });
});
