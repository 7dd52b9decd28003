import { expect, test } from 'vitest';
import { otherNames } from './other-names.ts';

const alias = (text: string, type: 'abbreviation' | 'synonym' | 'old-name' | 'lay') => ({ text, type });

test('puts abbreviations first and leaves out what only adds a word', () => {
  const aliases = [
    alias('serum CK', 'synonym'),
    alias('creatine phosphokinase', 'synonym'),
    alias('creatine kinase level', 'synonym'),
    alias('muscle enzyme', 'lay'),
    alias('CK', 'abbreviation'),
  ];
  expect(otherNames({ title: 'Creatine kinase', aliases })).toEqual(['CK', 'creatine phosphokinase']);
});

test('keeps to about a line', () => {
  const aliases = 'abcdefgh'.split('').map((letter) => alias(letter.repeat(30), 'synonym'));
  expect(otherNames({ title: 'Title', aliases })).toHaveLength(3);
});
