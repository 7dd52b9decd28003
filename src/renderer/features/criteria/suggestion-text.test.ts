import { expect, it } from 'vitest';
import type { CriteriaQuestion } from '../../../shared/contract/criteria.ts';
import { answersText, suggestionText } from './suggestion-text.ts';

const question: CriteriaQuestion = {
  id: 'enzymes',
  label: 'Enzyme raised',
  type: 'yes-no',
  sources: [],
  unconfirmed: false,
};
const known = { itemId: 'enzymes', results: [], findings: [] };

it('offers, agrees, differs, or leaves the answer open', () => {
  expect(suggestionText(question, { ...known, answer: true }, undefined)).toBe('Offered: yes, from');
  expect(suggestionText(question, { ...known, answer: true }, true)).toBe('From');
  expect(suggestionText(question, { ...known, answer: true }, false)).toBe('Otherwise known: yes, from');
  expect(suggestionText(question, known, undefined)).toBe('Known:');
  expect(suggestionText(question, { ...known, contradictory: true }, undefined)).toBe('Results disagree:');
});

it('counts answers', () => {
  expect([answersText(1), answersText(2)]).toEqual(['1 answer', '2 answers']);
});
