import { KINDS } from '../../shared/domain/kinds.ts';
import { writeColumns, type Column, type Columns } from './columns.ts';
import { FAINT_SHARE, isFaintWord } from './faint-words.ts';
import { buildFeatures } from './features.ts';
import { buildFlat } from './flat-engine.ts';
import { words } from './fold.ts';
import type { IndexedTopic } from './indexed-topic.ts';
import { buildMiniSearch } from './minisearch-engine.ts';
import { minedAbbreviations } from './mined-names.ts';
import { buildNames, namesOf, wordsOfName } from './names.ts';
import { sharedLetters } from './near-words.ts';
import type { TextDocument } from './text-engine.ts';
import { Texts } from './texts.ts';
import { buildTopicPages } from './topic-pages.ts';

export const ENGINES = ['minisearch', 'flat'] as const;
export type EngineName = (typeof ENGINES)[number];

/**
 * Words of text up to which MiniSearch loads within 100 ms: about 45 ms were measured for 100,000 words. See
 * docs/benchmarks.md.
 */
const MOST_WORDS_FOR_MINISEARCH = 200_000;

export interface BuiltIndex {
  engine: EngineName;
  bytes: Uint8Array;
}

/**
 * Build step "index": the whole search, ready to be used as it lies. The engine follows from the size unless it is
 * given. Same topics in, same bytes out.
 */
export function buildIndex(authored: readonly IndexedTopic[], given?: EngineName): BuiltIndex {
  const topics = authored.map(withMinedNames);
  const documents = topics.flatMap((topic, index) =>
    topic.sections.map((section) => ({ topic: index, section, title: topic.title })),
  );
  const texts = documents.map(({ title, section }): TextDocument => ({
    title,
    heading: section.heading,
    body: section.text,
  }));
  const engine = given ?? chooseEngine(texts);
  const { dictionary, shared, rarity } = buildDictionary(topics);
  const ids = Texts.of(topics.map((topic) => topic.id));
  const titles = Texts.of(topics.map((topic) => topic.title));
  const sectionIds = [...new Set(documents.map(({ section }) => section.id))].sort();
  const sectionTexts = Texts.of(sectionIds);
  const sectionNumbers = new Map(sectionIds.map((id, index) => [id, index]));
  const columns: Record<string, Column> = {
    'topic.id.units': ids.units,
    'topic.id.starts': ids.starts,
    'topic.title.units': titles.units,
    'topic.title.starts': titles.starts,
    'topic.kinds': Uint8Array.from(topics, ({ kind }) => KINDS.indexOf(kind)),
    'document.topics': Uint32Array.from(documents, ({ topic }) => topic),
    'document.sections': Uint32Array.from(documents, ({ section }) => sectionNumbers.get(section.id) ?? 0),
    'section.units': sectionTexts.units,
    'section.starts': sectionTexts.starts,
    'word.units': dictionary.units,
    'word.starts': dictionary.starts,
    'word.shared': shared,
    'word.rarity': rarity,
    ...buildNames(topics, dictionary, rarity),
    ...buildFeatures(topics),
    ...buildTopicPages(topics),
    ...(engine === 'flat' ? buildFlat(texts, dictionary) : { 'minisearch.json': buildMiniSearch(texts) }),
  };
  return { engine, bytes: writeColumns(columns) };
}

function withMinedNames(topic: IndexedTopic): IndexedTopic {
  const mined = minedAbbreviations(topic).map((text) => ({ text, type: 'abbreviation' as const }));
  return { ...topic, aliases: [...topic.aliases, ...mined] };
}

export function chooseEngine(documents: readonly TextDocument[]): EngineName {
  const length = documents.reduce((sum, { body }) => sum + body.length, 0);
  // A word of English text and the space after it are about six letters.
  return length / 6 <= MOST_WORDS_FOR_MINISEARCH ? 'minisearch' : 'flat';
}

/** Every word of every name and text, sorted, and how rare it is among the topics. */
function buildDictionary(topics: readonly IndexedTopic[]): {
  dictionary: Texts;
  shared: Uint8Array;
  rarity: Float32Array;
} {
  const topicsWith = new Map<string, number>();
  const names = Map.groupBy(namesOf(topics), ({ topic }) => topic);
  topics.forEach((topic, index) => {
    const own = new Set((names.get(index) ?? []).flatMap((name) => wordsOfName(name)));
    for (const { heading, text } of topic.sections)
      for (const word of words(`${heading} ${text}`)) own.add(word);
    for (const word of own) topicsWith.set(word, (topicsWith.get(word) ?? 0) + 1);
  });
  const list = [...topicsWith.keys()].sort();
  const rarity = Float32Array.from(list, (word) => {
    const count = topicsWith.get(word) ?? 0;
    const rare = Math.log(1 + (topics.length - count + 0.5) / (count + 0.5));
    return isFaintWord(word) ? rare * FAINT_SHARE : rare;
  });
  return { dictionary: Texts.of(list), shared: sharedLetters(list), rarity };
}

/** True for bytes that `buildIndex` wrote. */
export function engineOf(columns: Columns): EngineName {
  return columns.has('minisearch.json') ? 'minisearch' : 'flat';
}
