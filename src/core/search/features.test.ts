import { describe, expect, it } from 'vitest';
import { imaginedSearch } from '../testing/imagined-topics.ts';
import { ENGINES } from './stored-index.ts';

describe.each(ENGINES)('what several findings lead to with %s', (engine) => {
  const { find, first } = imaginedSearch(engine);

  it('takes what is compared for no patient who has it all', () => {
    const ids = (text: string) => find(text).map(({ id }) => id);
    expect(ids('red fever, ochre ague')).toContain('late-plague');
    expect(ids('red fever vs ochre ague')).not.toContain('late-plague');
  });

  it('leads from several findings to the condition that has them', () => {
    expect(first('sneezing, hand turned blue')).toMatchObject({
      id: 'blue-fever',
      how: 'words',
      explain: 'fits: hand turned blue + Sneezing',
    });
    expect(find('sneezing, hand turned blue').map(({ id }) => id)).not.toContain('green-fever');
  });

  it('leads from a single finding to the condition it speaks for more than weakly, and to no other', () => {
    const conditions = (text: string) => find(text).filter(({ kind }) => kind === 'condition');
    expect(first('hand turned blue')?.id).toBe('blue-hand');
    expect(conditions('hand turned blue').map(({ id, explain }) => [id, explain])).toEqual([
      ['blue-fever', 'fits: hand turned blue'],
    ]);
    expect(conditions('sneezing').map(({ id }) => id)).toEqual(['blue-fever']);
    expect(conditions('shivers')).toEqual([]);
  });

  it('takes what was before, and what is missing, only where it is said', () => {
    const fits = (text: string) => find(text).find(({ id }) => id === 'red-fever')?.explain;
    expect(fits('green blood, two freezes')).toBe('fits: Green blood + two freezes');
    expect(fits('green blood, freeze')).toBe('fits: Green blood');
    expect(fits('green blood, normal BK')).toBe('fits: Green blood + Normal BK');
    expect(fits('green blood, BK 5000')).toBe('fits: Green blood');
    expect(fits('two freezes, green blood negative')).toBe('fits: two freezes');
    expect(fits('two freezes negative BK, green blood')).toBe('fits: Green blood + two freezes');
  });

  it('is led by a result only where that result points', () => {
    const fitting = (text: string) =>
      find(text)
        .filter(({ id, explain }) => id.endsWith('-plague') && explain?.includes('Humors'))
        .map(({ id }) => id)
        .sort();
    expect(fitting('humors, green blood')).toEqual(['dry-plague', 'wet-plague']);
    expect(fitting('raised humors, green blood')).toEqual(['wet-plague']);
    expect(fitting('humors low, green blood')).toEqual(['dry-plague']);
    expect(fitting('humors negative green blood')).toEqual(['dry-plague']);
  });

  it('hears a finding beside other words of its kind, and not by its beginning', () => {
    const fits = (text: string) => find(text).find(({ id }) => id === 'blue-fever')?.explain;
    expect(fits('hand turned blue, one knee sore and hands')).toBe('fits: hand turned blue');
    expect(fits('hand turned blue, snee')).toBe('fits: hand turned blue');
    expect(fits('hand turned blue, sneezed')).toBe('fits: hand turned blue + Sneezing');
  });

  it('takes no beginning of a name for the name, where its common words make it', () => {
    const fits = (text: string) => find(text).find(({ id }) => id === 'marble-plague')?.explain;
    expect(fits('beads all over')).toBe('fits: beads all over');
    expect(fits('beads')).toBeUndefined();
    expect(fits('beads on knee and hip, over')).toBeUndefined();
    expect(fits('GUM-2 test')).toBe('fits: GUM-2 test');
    expect(fits('gum C')).toBeUndefined();
  });

  it('gives as a reason only what was said in full', () => {
    const fits = (text: string) => find(text).find(({ id }) => id === 'red-fever')?.explain;
    expect(fits('green blood and spots')).toBe('fits: Green blood');
    expect(fits('green blood and brown spots')).toBe('fits: Brown spots + Green blood');
  });

  it('is not led by a finding of many conditions, by two that are hinted at, or by a name as a finding of itself', () => {
    const explained = (text: string) => find(text).filter(({ explain }) => explain?.startsWith('fits'));
    expect(explained('brown spots').map(({ id }) => id)).toEqual([]);
    expect(explained('blood, spots').map(({ id }) => id)).toEqual([]);
    const [ague, cold] = ['ague', 'cold'].map((id) => find('hot ague').findIndex((each) => each.id === id));
    expect(cold).toBeLessThan(ague as number);
  });
});
