import { describe, expect, it } from 'vitest';
import { imaginedSearch } from '../testing/imagined-topics.ts';
import { ENGINES } from './stored-index.ts';

describe.each(ENGINES)('the pages about a topic with %s', (engine) => {
  const { search, find, first } = imaginedSearch(engine);

  it('puts a kind that is asked for first', () => {
    expect(first('blue fever')?.kind).toBe('condition');
    expect(first('blue fever leaflet')?.kind).toBe('handout');
    expect(first('blue fever information')?.kind).toBe('condition');
  });

  it('finds a page by every name of what it is about, once its kind is asked for', () => {
    const named = { id: 'handout-ochre-ague', how: 'words', explain: 'for Ochre ague' };
    for (const text of ['ochre ague leaflet', 'OA leaflet', 'patient information sheet OA'])
      expect(first(text), text).toMatchObject(named);
    expect(search.find('OA', ['handout']).found).toMatchObject([named]);
    expect(find('OA').map(({ kind }) => kind)).not.toContain('handout');
  });

  it('puts the page about the very thing before one that holds its words', () => {
    const leaflets = find('yellow shakes leaflet').filter(({ kind }) => kind === 'handout');
    expect(leaflets.map(({ id }) => id)).toEqual(['handout-ochre-ague', 'handout-night']);
  });

  it('takes information for a leaflet where it is for a patient or on a sheet', () => {
    for (const text of ['OA patient information', 'info sheet OA', 'patient info on ochre ague'])
      expect(first(text)?.id, text).toBe('handout-ochre-ague');
    expect(first('OA information')?.id).toBe('ochre-ague');
  });

  it('finds the pages of each of two names', () => {
    const best = find('leaflets for OA and red fever').slice(0, 2);
    expect(best.map(({ id }) => id).sort()).toEqual(['handout-ochre-ague', 'handout-red-fever']);
  });

  it('lists a kind that is all that is asked for', () => {
    expect(first('patient leaflets')).toMatchObject({ explain: 'all of this kind' });
    const titles = find('patient leaflets').map(({ title }) => title);
    expect(titles).toEqual(['Blue fever', 'Hot', 'Trembling', 'Trembling as well', 'Yellow shakes at night']);
  });

  it('looks for what an abbreviation stands for beside a page that was asked for, too', () => {
    expect(find('RF leaflet').map(({ id }) => id)).toEqual([
      'handout-red-fever',
      'red-fever',
      'red-fever-test',
    ]);
  });

  it('takes part of another name for no name of what a page is about', () => {
    const ids = find('ochre shakes leaflet').map(({ id }) => id);
    expect(ids).toContain('pink-ague');
    expect(find('shakes leaflet').map(({ id }) => id)).not.toContain('handout-pink-ague');
    expect(find('ague leaflet').map(({ id }) => id)).toContain('handout-pink-ague');
  });

  it('finds a page in spite of a slip in the name of what it is about, and says so', () => {
    const page = find('yelow shakes leaflet').find(({ id }) => id === 'handout-ochre-ague');
    expect(page).toMatchObject({ how: 'similar', explain: 'similar spelling: yellow' });
  });
});
