import { expect, test } from 'vitest';
import { sidesOf } from './sides.ts';

test.each([
  ['RA vs lupus', ['RA', 'lupus']],
  ['PMR vs. GCA', ['PMR', 'GCA']],
  ['is it gout or cellulitis?', ['gout', 'cellulitis']],
  ['difference between RA and lupus', ['RA', 'lupus']],
  ['compare RA, SLE and Sjögren', ['RA', 'SLE', 'Sjögren']],
  ['how to tell DVT from cellulitis', ['DVT', 'cellulitis']],
  ['dermatomyositis compared with polymyositis', ['dermatomyositis', 'polymyositis']],
  ['RA versus ', []],
  ['vasculitis', []],
  ['', []],
])('reads the sides of "%s"', (text, sides) => {
  expect(sidesOf(text)).toEqual(sides);
});
