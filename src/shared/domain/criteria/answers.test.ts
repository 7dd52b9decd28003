import { describe, expect, test } from 'vitest';
import { AnswerError, readAnswers, type RawAnswers } from './answers.ts';
import type { CriteriaModel } from './model.ts';

const model: CriteriaModel = {
  id: 'example',
  score: { label: 'Points' },
  gates: [
    {
      id: 'exclusion',
      label: 'Exclusion',
      answer: {
        type: 'choice',
        options: [
          { id: 'none', label: 'none' },
          { id: 'active-infection', label: 'active infection C' },
        ],
      },
      unanswered: 'none',
      mustBe: 'none',
      why: 'Excluded',
    },
  ],
  domains: [
    {
      id: 'age',
      label: 'Age',
      counts: 'one-of',
      list: 'items',
      items: [
        { id: 'young', label: 'Young', points: 1 },
        { id: 'old', label: 'Old', points: 2 },
      ],
    },
    {
      id: 'rest',
      label: 'Rest',
      counts: 'sum',
      list: 'items',
      items: [
        { id: 'sign_one', also: ['sign-one'], label: 'Sign', points: 1 },
        { id: 'grade', label: 'Grade', answer: { type: 'number', min: 0, max: 3 } },
        { id: 'flag', label: 'Flag', answer: { type: 'number', min: 0, max: 1 } },
        { id: 'cells', label: 'Cells', answer: { type: 'number', min: 0, max: 900, notDone: true } },
        { id: 'index', label: 'Index', answer: { type: 'number', min: 0, max: 3, decimals: 2, round: true } },
      ],
    },
  ],
  values: [{ id: 'total', label: 'Total', amount: { item: 'grade' }, direct: { min: 0, max: 9 } }],
  classes: [
    { id: 'low', label: 'low' },
    { id: 'high', label: 'high', from: 2 },
  ],
  outside: 'outside',
};

const known = (raw: RawAnswers) => Object.fromEntries(readAnswers(model, raw).known);

describe('answers', () => {
  test('are read by id, by another name and in thousandths', () => {
    expect(known({ 'sign-one': true, grade: 2 })).toEqual({ exclusion: 'none', sign_one: true, grade: 2000 });
  });

  test('that are missing or unknown stay unknown, but for a stated default', () => {
    expect(known({ young: 'unknown' })).toEqual({ exclusion: 'none' });
    expect(known({ exclusion: 'unknown' })).toEqual({});
    expect(readAnswers(model, {}).assumed).toEqual(['exclusion']);
  });

  test('of a choice may be its id or its label', () => {
    expect(known({ exclusion: 'Active Infection C' })).toEqual({ exclusion: 'active-infection' });
  });

  test('of a list name what is present; the rest of it is absent', () => {
    expect(known({ items: ['old'], sign_one: 'unknown' })).toEqual({
      exclusion: 'none',
      young: false,
      old: true,
    });
  });

  test('that exclude each other settle each other', () => {
    expect(known({ young: true })).toMatchObject({ young: true, old: false });
  });

  test('may say yes or no for 1 or 0, and that a test was not done', () => {
    expect(known({ flag: true, cells: 'not-done', index: 0.904 })).toMatchObject({
      flag: 1000,
      cells: 'not-done',
      index: 900,
    });
  });

  test('may give a value directly', () => {
    expect(Object.fromEntries(readAnswers(model, { total: 4 }).direct)).toEqual({ total: 4000 });
  });

  test.each<[string, RawAnswers]>([
    ['an unknown name', { nothing: true }],
    ['a number for yes or no', { young: 1 }],
    ['a word for yes or no', { young: 'yes' }],
    ['a word for a number', { grade: 'two' }],
    ['yes for a number', { grade: true }],
    ['a fraction of a whole number', { grade: 1.5 }],
    ['a number out of range', { grade: 4 }],
    ['not a number', { grade: Number.NaN }],
    ['an option that there is not', { exclusion: 'other' }],
    ['the same item twice', { sign_one: true, 'sign-one': true }],
    ['two that exclude each other', { young: true, old: true }],
    ['a list with a stranger', { items: ['young', 'stranger'] }],
    ['a list that is none', { items: 'young' }],
    ['a list for one item', { young: ['young'] }],
    ['a direct value out of range', { total: 10 }],
    ['not done where that cannot be', { grade: 'not-done' }],
  ])('refuse %s', (_, raw) => {
    expect(() => readAnswers(model, raw)).toThrow(AnswerError);
  });
});
