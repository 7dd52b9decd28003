import { expect, test } from 'vitest';
import { phrasesOf, statementsOf, type Understood } from './understood.ts';

const nothing: Understood = { present: [], absent: [], presentations: [], ignored: [] };

test('a sentence says complaints, findings and their absence', () => {
  const understood: Understood = {
    ...nothing,
    present: [{ id: 'rash', from: 'rash' }],
    absent: [{ id: 'fever', from: 'no fever' }],
    presentations: [{ id: 'calf-pain', from: 'calf pain' }],
  };
  expect(statementsOf(understood).map(({ id, state }) => `${id} ${state}`)).toEqual([
    'calf-pain present',
    'rash present',
    'fever absent',
  ]);
});

test('what is affirmed and denied at once is left to be asked', () => {
  const both = [{ id: 'rash', from: 'rash' }];
  expect(statementsOf({ ...nothing, present: both, absent: both })).toEqual([]);
});

test('words within longer words are one thing', () => {
  const present = [
    { id: 'a', from: 'stops when I rest' },
    { id: 'b', from: 'calf pain walking stops when I rest' },
    { id: 'c', from: 'rash' },
    { id: 'd', from: 'rash' },
  ];
  expect(phrasesOf({ ...nothing, present })).toEqual(['calf pain walking stops when I rest', 'rash']);
});
