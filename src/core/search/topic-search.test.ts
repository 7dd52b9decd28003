import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndexedTopic } from './indexed-topic.ts';
import { buildIndex, ENGINES } from './stored-index.ts';
import { TopicSearch } from './topic-search.ts';

const topic = (
  id: string,
  kind: IndexedTopic['kind'],
  title: string,
  more: Partial<IndexedTopic> = {},
): IndexedTopic => ({
  id,
  kind,
  title,
  aliases: [],
  sections: [
    { id: 'features', heading: 'Features', text: 'Seen over and over by the doctor, test by test, 2 each.' },
  ],
  ...more,
});

/** A small subject of its own: the search knows none. */
const TOPICS: IndexedTopic[] = [
  topic('blue-fever', 'condition', 'Blue fever', {
    aliases: [
      { text: 'BF', type: 'abbreviation' },
      { text: 'cerulean pyrexia', type: 'old-name' },
      { text: 'blew fever', type: 'misspelling' },
      { text: 'Z12.34', type: 'code' },
      { text: 'Z99.1-', type: 'code' },
    ],
    sections: [
      {
        id: 'course',
        heading: 'Course',
        text: 'The hands turn blue for three weeks, with a green tongue. The blue fever (BLFV) and others (OTH).',
      },
    ],
    features: [
      { topic: 'blue-hand', weight: 0.9 },
      { topic: 'sneezing', weight: 0.75 },
    ],
  }),
  topic('green-fever', 'condition', 'Green fever', {
    aliases: [{ text: 'Fever of the Green', type: 'synonym' }],
    features: [
      { topic: 'sneezing', weight: 0.5 },
      { topic: 'blue-hand', weight: 0 },
    ],
  }),
  topic('blue-hand', 'finding', 'Blue hand (cyanotic)', {
    aliases: [{ text: 'hand turned blue', type: 'lay' }],
  }),
  topic('previous-freeze', 'finding', 'Previous freeze', {
    aliases: [{ text: 'two freezes', type: 'lay' }],
  }),
  topic('normal-bk', 'finding', 'Normal BK'),
  topic('green-blood', 'finding', 'Green blood'),
  topic('red-fever', 'condition', 'Red fever', {
    aliases: [{ text: 'RF', type: 'abbreviation' }],
    features: [
      { topic: 'previous-freeze', weight: 0.75 },
      { topic: 'normal-bk', weight: 0.75 },
      { topic: 'green-blood', weight: 0.75 },
      { topic: 'brown-spots', weight: 0.75 },
    ],
  }),
  topic('shivers', 'finding', 'Shivers', { aliases: [{ text: 'ague', type: 'old-name' }] }),
  topic('ague', 'condition', 'Ague', { features: [{ topic: 'shivers', weight: 0.5 }] }),
  topic('hot-ague', 'finding', 'Hot ague', { aliases: [{ text: 'wet sheet', type: 'lay' }] }),
  topic('cold', 'condition', 'Cold', { features: [{ topic: 'hot-ague', weight: 0.9 }] }),
  topic('brown-spots', 'finding', 'Brown spots'),
  topic('beads', 'finding', 'Swollen marbles', {
    aliases: [
      { text: 'beads all over', type: 'lay' },
      { text: 'GUM-2 test', type: 'lay' },
    ],
  }),
  topic('marble-plague', 'condition', 'Marble plague', { features: [{ topic: 'beads', weight: 0.9 }] }),
  ...['one', 'two', 'three', 'four', 'five', 'six'].map((number) =>
    topic(`spotted-${number}`, 'condition', `Plague ${number}`, {
      features: [{ topic: 'brown-spots', weight: 0.9 }],
    }),
  ),
  topic('red-fever-test', 'test', 'Smear', {
    sections: [{ id: 'use', heading: 'Use', text: 'Shows what red fever leaves behind.' }],
  }),
  topic('noon-plague', 'condition', 'Noon plague', {
    aliases: [{ text: 'loud whistle always before noon', type: 'lay' }],
  }),
  topic('red-patient', 'finding', 'Crimson past', { aliases: [{ text: 'red fever patient', type: 'lay' }] }),
  topic('ochre-patient', 'finding', 'Brown past', { aliases: [{ text: 'ochre ague patient', type: 'lay' }] }),
  topic('late-plague', 'condition', 'Late plague', {
    features: [
      { topic: 'red-patient', weight: 0.75 },
      { topic: 'ochre-patient', weight: 0.75 },
    ],
  }),
  topic('humors', 'test', 'Humors'),
  topic('wet-plague', 'condition', 'Wet plague', {
    features: [
      { topic: 'humors', weight: 0.9, results: ['high'] },
      { topic: 'green-blood', weight: 0.5 },
    ],
  }),
  topic('dry-plague', 'condition', 'Dry plague', {
    features: [
      { topic: 'humors', weight: 0.9, results: ['low', 'normal'] },
      { topic: 'green-blood', weight: 0.5 },
    ],
  }),
  topic('sneezing', 'finding', 'Sneezing', { aliases: [{ text: 'sternutation', type: 'synonym' }] }),
  topic('bk', 'test', 'Blue kinase', {
    aliases: [
      { text: 'BK', type: 'abbreviation' },
      { text: 'La', type: 'abbreviation' },
      { text: 'ukat/L', type: 'unit' },
      { text: '2157-6', type: 'code' },
    ],
  }),
  topic('lazy', 'test', 'Lazy antibodies', { aliases: [{ text: 'LA', type: 'abbreviation' }] }),
  topic('handout-blue-fever', 'handout', 'Blue fever'),
  topic('ochre-ague', 'condition', 'Ochre ague', {
    aliases: [
      { text: 'yellow shakes', type: 'lay' },
      { text: 'OA', type: 'abbreviation' },
    ],
  }),
  topic('pink-ague', 'condition', 'Pink ague', {
    aliases: [{ text: 'false ochre shakes', type: 'old-name' }],
  }),
  topic('trembling-test', 'test', 'Test of trembling', {
    aliases: [{ text: 'yellow-shakes', type: 'misspelling' }],
  }),
  topic('handout-ochre-ague', 'handout', 'Trembling', { about: ['ochre-ague'] }),
  topic('handout-pink-ague', 'handout', 'Trembling as well', { about: ['pink-ague'] }),
  topic('handout-night', 'handout', 'Yellow shakes at night', { about: ['pink-ague'] }),
  topic('handout-red-fever', 'handout', 'Hot', { about: ['red-fever'] }),
];

describe.each(ENGINES)('the search with %s', (engine) => {
  const search = new TopicSearch(buildIndex(TOPICS, engine).bytes);
  const find = (text: string) => search.find(text).found;
  const first = (text: string) => find(text)[0];

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

  it('takes what is compared for no patient who has it all', () => {
    const ids = (text: string) => find(text).map(({ id }) => id);
    expect(ids('red fever, ochre ague')).toContain('late-plague');
    expect(ids('red fever vs ochre ague')).not.toContain('late-plague');
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

  it('opens what is named at the part that is asked for', () => {
    const part = (text: string) => find(text).find(({ id }) => id === 'green-fever')?.section;
    expect(part('green fever symptoms')).toBe('features');
    expect(part('green fever')).toBeNull();
    expect(find('course of BF')[0]).toMatchObject({ id: 'blue-fever', section: 'course' });
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

  it('explains a hit by no name of which little was said', () => {
    const explain = (text: string) => find(text).find(({ id }) => id === 'blue-fever')?.explain;
    expect(explain('cerulean pyrexia in winter')).toBe('cerulean pyrexia = Blue fever');
    expect(explain('cerulean winter')).toBeUndefined();
  });

  it('lets no slip hide what holds the other words', () => {
    expect(find('green tongue for weeks, shiverz').map(({ id }) => id)).toContain('blue-fever');
    expect(find('green tongue, shiverz').map(({ id }) => id)).not.toContain('blue-fever');
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

  it('takes a complaint for the beginning of a longer one only once half of that is typed', () => {
    const how = (text: string) => find(text).find(({ id }) => id === 'noon-plague')?.how;
    expect(how('loud whistle')).toBe('words');
    expect(how('loud whistle always b')).toBe('prefix');
    expect(first('loud whistle always before noon')?.explain).toBe(
      'told as: loud whistle always before noon',
    );
  });

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
