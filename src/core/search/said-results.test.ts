import { expect, test } from 'vitest';
import { allWords } from './fold.ts';
import { isHigh, phraseBorders, saidResults } from './said-results.ts';

const TESTS = ['ck', 'tsh', 'kinase', 'ana', 'ssa'];

function read(text: string) {
  const words = allWords(text);
  const borders = phraseBorders(text);
  return saidResults(
    words,
    (place) => TESTS.includes(words[place] ?? ''),
    (place) => borders.has(place),
  ).map((said, at) => (said ? `${words[at] ?? ''} ${said.result}` : ''));
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
  ['ck 5000 high tsh 0.1 low', ['ck high', 'tsh low']],
  ['tsh 0.01 low ck 900 high', ['tsh low', 'ck high']],
  ['ck very high tsh low', ['ck high', 'tsh low']],
  ['ck 5000 U/L high, tsh 0.1 low', ['ck high', 'tsh low']],
  ['ck came back high, tsh', ['ck high']],
  ['ck, high tsh', ['tsh high']],
  ['ana neg ssa neg', ['ana normal', 'ssa normal']],
  ['tsh normal ck normal', ['tsh normal', 'ck normal']],
  ['ck not elevated', ['ck normal']],
  ['ck in weakness high', []],
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

test('takes what is present for nothing high: a low positive ANA is no contradiction', () => {
  expect(isHigh('raised')).toBe(true);
  expect(isHigh('positive')).toBe(false);
});
