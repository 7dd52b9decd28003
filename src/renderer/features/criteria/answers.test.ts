import { describe, expect, test } from 'vitest';
import { criteriaForm as form } from '../../testing/criteria.ts';
import { answerText, questionsOf } from '../../../shared/domain/criteria/answer-text.ts';
import { openAnswer, readNumber, withAnswer, yesNoOf } from './answers.ts';

const question = (id: string) => {
  const found = questionsOf(form).find((one) => one.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};

describe('an answer', () => {
  test('is added, replaced and taken away', () => {
    const once = withAnswer(form, {}, question('cancer'), true);
    expect(once).toEqual({ cancer: true });
    expect(withAnswer(form, once, question('cancer'), false)).toEqual({ cancer: false });
    expect(withAnswer(form, once, question('cancer'), undefined)).toEqual({});
  });

  test('of "yes" takes the place of what it excludes', () => {
    const young = withAnswer(form, {}, question('young'), true);
    expect(withAnswer(form, young, question('old'), true)).toEqual({ old: true });
    expect(withAnswer(form, young, question('old'), false)).toEqual({ young: true, old: false });
  });

  test('that was not given is open, excluded or assumed', () => {
    expect(yesNoOf(form, {}, question('cancer'))).toEqual({ value: 'open', assumed: false });
    expect(yesNoOf(form, {}, question('pregnant'))).toEqual({ value: 'no', assumed: true });
    expect(yesNoOf(form, { pregnant: 'unknown' }, question('pregnant'))).toEqual({
      value: 'open',
      assumed: false,
    });
    expect(yesNoOf(form, { young: true }, question('old'))).toEqual({ value: 'no', assumed: true });
  });

  test('of "?" is said where a default would count', () => {
    expect(openAnswer(question('cancer'))).toBeUndefined();
    expect(openAnswer(question('pregnant'))).toBe('unknown');
  });

  test('is read as text', () => {
    expect(answerText(question('cancer'), true)).toBe('yes');
    expect(answerText(question('weeks'), 6)).toBe('6 weeks');
    expect(answerText(question('weeks'), 'not-done')).toBe('not done');
    expect(answerText(question('serology'), 'low')).toBe('Low positive');
    expect(answerText(question('serology'), undefined)).toBe('not known');
  });
});

describe('a number', () => {
  test.each([
    ['6', 6],
    [' 12.5 ', 12.5],
    ['0', 0],
  ])('%s is read', (text, value) => {
    expect(readNumber(text, question('weeks'))).toBe(value);
  });

  test.each(['', '-1', '101', '1.25', '1,5', 'six', '1e2'])('"%s" is refused', (text) => {
    expect(readNumber(text, question('weeks'))).toBeUndefined();
  });
});
