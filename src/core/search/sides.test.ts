import { expect, test } from 'vitest';
import { sidesOf } from './sides.ts';

test.each([
  ['RA vs lupus', ['RA', 'lupus'], true],
  ['PMR vs. GCA', ['PMR', 'GCA'], true],
  ['is it gout or cellulitis?', ['gout', 'cellulitis'], false],
  ['difference between RA and lupus', ['RA', 'lupus'], true],
  ['compare RA, SLE and Sjögren', ['RA', 'SLE', 'Sjögren'], true],
  ['how to tell DVT from cellulitis', ['DVT', 'cellulitis'], false],
  ['can you tell gout and cellulitis apart?', ['gout', 'cellulitis'], false],
  ['tell me about gout and cellulitis', [], false],
  ['dermatomyositis compared with polymyositis', ['dermatomyositis', 'polymyositis'], true],
  ['RA versus ', [], false],
  ['vasculitis', [], false],
  ['or', [], false],
  ['', [], false],
])('reads the sides of "%s"', (text, sides, mayBegin) => {
  expect(sidesOf(text).sides).toEqual(sides);
  if (sides.length > 0) expect(sidesOf(text).mayBegin).toBe(mayBegin);
});
