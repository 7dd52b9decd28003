import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imaginedSearch, TOPICS } from '../testing/imagined-topics.ts';
import { buildIndex, ENGINES } from './stored-index.ts';

describe.each(ENGINES)('the search with %s', (engine) => {
  const { search, find, first } = imaginedSearch(engine);

  it('puts a title first, then other names, and says why', () => {
    expect(first('blue fever')).toMatchObject({ id: 'blue-fever', how: 'exact' });
    expect(first('BF')).toMatchObject({ id: 'blue-fever', how: 'synonym', explain: 'BF = Blue fever' });
    expect(first('Cerulean-pyrexia')).toMatchObject({ id: 'blue-fever', how: 'synonym' });
    expect(first('blue hands')).toMatchObject({ id: 'blue-hand', how: 'exact' });
    expect(first('blue fe')).toMatchObject({ id: 'blue-fever', how: 'prefix' });
  });

  it('knows an abbreviation that the text gives for a name', () => {
    expect(first('blfv')).toMatchObject({ id: 'blue-fever', how: 'synonym', explain: 'BLFV = Blue fever' });
    expect(first('OTH')?.how).not.toBe('synonym');
  });

  it('tells names apart that differ by case alone', () => {
    expect(first('La')?.id).toBe('bk');
    expect(first('LA')?.id).toBe('lazy');
  });

  it('finds words of a text, at its section', () => {
    expect(first('green tongue for weeks')).toMatchObject({
      id: 'blue-fever',
      how: 'body',
      section: 'course',
    });
  });

  it('corrects a slip, and says so', () => {
    expect(first('snezing')).toMatchObject({
      id: 'sneezing',
      how: 'similar',
      explain: 'similar spelling: sneezing',
    });
    expect(first('blew fever')).toMatchObject({ id: 'blue-fever', explain: 'similar spelling: Blue fever' });
  });

  it('puts what a name is right for before what it is a wrong spelling of', () => {
    expect(
      find('yellow-shakes')
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['ochre-ague', 'trembling-test']);
  });

  it('puts what is set against each other first, in its order, and names it', () => {
    const sides = (text: string) => search.find(text).sides;
    for (const text of [
      'OA vs red fever',
      'is it ochre ague or an RF?',
      'compare OA and red fe',
      'OA v red fe',
    ])
      expect(sides(text), text).toEqual(['ochre-ague', 'red-fever']);
    expect(find('RF versus OA').slice(0, 2)).toMatchObject([
      { id: 'red-fever', explain: 'RF = Red fever' },
      { id: 'ochre-ague', explain: 'OA = Ochre ague' },
    ]);
    for (const text of [
      'OA vs',
      'OA vs ochre ague',
      'OA or sneezing',
      'red fe vs OA',
      'compare OA and red fe?',
    ])
      expect(sides(text), text).toEqual([]);
  });

  it('reads a result beside a name, a unit and a code', () => {
    expect(first('BK 5000')).toMatchObject({ id: 'bk', how: 'synonym' });
    expect(first('BK high')?.id).toBe('bk');
    expect(first('83 µkat/L')).toMatchObject({ id: 'bk', explain: 'ukat/L is a unit of Blue kinase' });
    expect(first('z12.3')).toMatchObject({ id: 'blue-fever', explain: 'Z12.34 = Blue fever' });
    expect(first('2157-6')?.id).toBe('bk');
    expect(first('LOINC 2157-6')).toMatchObject({ id: 'bk', how: 'synonym' });
    expect(first('ICD-10-CM z12.3')).toMatchObject({ id: 'blue-fever', how: 'prefix' });
    expect(first('z99.123')).toMatchObject({ id: 'blue-fever', explain: 'Z99.1- = Blue fever' });
    expect(find('z12.345')).toEqual([]);
    expect(find('2')).toEqual([]);
  });

  it('opens what is named at the part that is asked for', () => {
    const part = (text: string) => find(text).find(({ id }) => id === 'green-fever')?.section;
    expect(part('green fever symptoms')).toBe('features');
    expect(part('green fever')).toBeNull();
    expect(find('course of BF')[0]).toMatchObject({ id: 'blue-fever', section: 'course' });
  });

  it('explains a hit by no name of which little was said', () => {
    const explain = (text: string) => find(text).find(({ id }) => id === 'blue-fever')?.explain;
    expect(explain('cerulean pyrexia in winter')).toBe('cerulean pyrexia = Blue fever');
    expect(explain('cerulean winter')).toBeUndefined();
  });

  it('lets no slip hide what holds the other words', () => {
    expect(find('green tongue for weeks, shiverz').map(({ id }) => id)).toContain('blue-fever');
    expect(find('green tongue, shiverz').map(({ id }) => id)).not.toContain('blue-fever');
  });

  it('takes a complaint for the beginning of a longer one only once half of that is typed', () => {
    const how = (text: string) => find(text).find(({ id }) => id === 'noon-plague')?.how;
    expect(how('loud whistle')).toBe('words');
    expect(how('loud whistle always b')).toBe('prefix');
    expect(first('loud whistle always before noon')?.explain).toBe(
      'told as: loud whistle always before noon',
    );
  });

  it('looks for what an abbreviation stands for, below what holds it', () => {
    expect(find('RF').map(({ id, how }) => [id, how])).toEqual([
      ['red-fever', 'synonym'],
      ['red-fever-test', 'body'],
    ]);
    expect(search.find('RF', ['test']).found.map(({ id }) => id)).toEqual(['red-fever-test']);
  });

  it('keeps to the kinds asked for', () => {
    expect(search.find('blue fever', ['handout']).found.map(({ id }) => id)).toEqual(['handout-blue-fever']);
  });

  it('finds nothing rather than anything, and offers what is near', () => {
    expect(find('zzyzx')).toEqual([]);
    expect(find('')).toEqual([]);
    expect(search.find('snezing').suggestions).toEqual(['Sneezing', 'Blue fever']);
    expect(search.find('sneezing').suggestions).toEqual([]);
  });

  it('never throws', () => {
    const texts = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(fc.constantFrom('blue', 'fever', 'BK', '5000', 'no', '"', 'µkat/L', 'snezing', "'", '1:320'), {
          maxLength: 40,
        })
        .map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { found } = search.find(text);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('never puts similar spelling above anything else', () => {
    const text = fc.array(fc.constantFrom('blue', 'fever', 'snezing', 'hand', 'grene', 'tongue'), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(text, (list) => {
        const similar = find(list.join(' ')).map(({ how }) => how === 'similar');
        expect(similar).toEqual(similar.toSorted((a, b) => Number(a) - Number(b)));
      }),
    );
  });

  it('keeps the topic in sight while its name is typed to the end', () => {
    for (const { id, title } of TOPICS) {
      const lengths = Array.from({ length: title.length - 3 }, (_, index) => index + 4);
      for (const length of lengths) expect(find(title.slice(0, length)).map((hit) => hit.id)).toContain(id);
    }
  });
});

it('is built the same from the same topics', () => {
  for (const engine of ENGINES) expect(buildIndex(TOPICS, engine)).toEqual(buildIndex(TOPICS, engine));
});
