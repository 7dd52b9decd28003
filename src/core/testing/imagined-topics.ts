import type { IndexedTopic } from '../search/indexed-topic.ts';
import { buildIndex, type EngineName } from '../search/stored-index.ts';
import { TopicSearch, type Found } from '../search/topic-search.ts';

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
export const TOPICS: readonly IndexedTopic[] = [
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

/** The search over them, with the calls that tests make most. */
export function imaginedSearch(engine: EngineName) {
  const search = new TopicSearch(buildIndex(TOPICS, engine).bytes);
  const find = (text: string): Found[] => search.find(text).found;
  const first = (text: string): Found | undefined => find(text)[0];
  return { search, find, first };
}
