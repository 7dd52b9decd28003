import { describe, expect, it } from 'vitest';
import { FUSES, wrongFuses } from './fuses.ts';

const states = { on: 49, off: 48 };
const asWanted = Object.fromEntries(
  Object.entries(FUSES).map(([name, value]) => [name, value === true ? states.on : states.off]),
);

describe('wrongFuses', () => {
  it('has nothing to say of a program with these fuses', () => {
    expect(wrongFuses(asWanted, states)).toEqual([]);
  });

  it('names the fuse that is in another state, or missing', () => {
    expect(wrongFuses({ ...asWanted, 0: states.on }, states)).toEqual(['RunAsNode']);
    expect(wrongFuses({}, states)).toContain('OnlyLoadAppFromAsar');
  });
});
