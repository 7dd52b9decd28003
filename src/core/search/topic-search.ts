import type { MATCHES } from '../../shared/contract/search.ts';
import { KINDS, type Kind } from '../../shared/domain/kinds.ts';
import { Columns } from './columns.ts';
import { Dictionary } from './dictionary.ts';
import { Features, type Combination } from './features.ts';
import { FlatEngine } from './flat-engine.ts';
import { allWords, fold, isStopWord, key } from './fold.ts';
import { NAME_TYPES, type NameType } from './indexed-topic.ts';
import { shareOf } from './held-words.ts';
import { MiniSearchEngine } from './minisearch-engine.ts';
import { NameSearch, type NameEvidence } from './name-evidence.ts';
import { Names } from './names.ts';
import { isFaintWord } from './faint-words.ts';
import { bySound, isValueOnly, readQuery, type QueryWord } from './query-words.ts';
import { readKinds } from './kind-words.ts';
import { engineOf } from './stored-index.ts';
import type { TextEngine, TextHit } from './text-engine.ts';
import { Texts } from './texts.ts';

export type How = (typeof MATCHES)[number];

/** A topic that was found, and where in it. */
export interface Found {
  id: string;
  kind: Kind;
  title: string;
  section: string | null;
  how: How;
  explain?: string;
}

export interface Answer {
  found: Found[];
  /** Every word of the pack that stands for a word of the query, folded, to mark them in a snippet. */
  terms: string[];
  /** Titles to try instead, where nothing certain was found. */
  suggestions: string[];
}

interface Candidate {
  topic: number;
  document: number | null;
  how: How;
  /** Within the same `how`: the name that was typed exactly before one that only sounds alike. */
  rank: number;
  /** A word of its own was typed that this name only happens to begin with: LA is not lazy. */
  late?: boolean;
  score: number;
  explain?: string;
}

const ORDER: Readonly<Record<How, number>> = {
  exact: 0,
  synonym: 1,
  prefix: 2,
  words: 3,
  body: 4,
  similar: 5,
};
/** Of two topics with the same name, the one that is about the thing itself comes first. */
const KIND_ORDER: readonly Kind[] = [
  'condition',
  'test',
  'presentation',
  'finding',
  'criteria',
  'checklist',
  'comparison',
  'question',
  'handout',
];
const MOST_DOCUMENTS = 200;
const MOST_BEGUN = 40;
/** A known word of so few letters is more often an abbreviation than the beginning of another one. */
const SHORT = 4;
const SUGGESTIONS = 5;
/** What the three kinds of evidence count beside each other. */
const WEIGHT = { name: 1, whole: 0.15, text: 0.55, combination: 1.3, kind: 0.3 };
/** A hit that holds less than this share of the query is noise beside one that holds it all. */
const LEAST_SHARE = 0.2;
/** A name that stands whole in a query and says this share of it is what the query is about. */
const LEAST_WHOLE = 0.6;
/** Pages made of other pages come after them, unless they were asked for. */
const KIND_HANDICAP: Partial<Record<Kind, number>> = {
  handout: -0.15,
  checklist: -0.08,
  comparison: -0.05,
  criteria: -0.05,
};

/** The search over a loaded index. Synchronous and without side effects: any thread can hold one. */
export class TopicSearch {
  readonly #ids: Texts;
  readonly #titles: Texts;
  readonly #kinds: Uint8Array;
  readonly #documentTopics: Uint32Array;
  readonly #documentSections: Uint32Array;
  readonly #sections: Texts;
  readonly #dictionary: Dictionary;
  readonly #names: Names;
  readonly #features: Features;
  readonly #nameSearch: NameSearch;
  readonly #engine: TextEngine;

  constructor(bytes: Uint8Array) {
    const columns = new Columns(bytes);
    this.#ids = new Texts(columns.u16('topic.id.units'), columns.u32('topic.id.starts'));
    this.#titles = new Texts(columns.u16('topic.title.units'), columns.u32('topic.title.starts'));
    this.#kinds = columns.u8('topic.kinds');
    this.#documentTopics = columns.u32('document.topics');
    this.#documentSections = columns.u32('document.sections');
    this.#sections = new Texts(columns.u16('section.units'), columns.u32('section.starts'));
    this.#dictionary = new Dictionary(columns);
    this.#names = new Names(columns);
    this.#features = new Features(columns);
    this.#nameSearch = new NameSearch(this.#names, this.#features);
    this.#engine =
      engineOf(columns) === 'flat'
        ? new FlatEngine(columns, this.#dictionary.rarity)
        : new MiniSearchEngine(columns.u8('minisearch.json'));
  }

  /** Best first: exact name, other name, beginning of a name, all words in a name, text, similar spelling. */
  find(text: string, kinds: readonly Kind[] = [], limit = Infinity): Answer {
    const words = readQuery(text, this.#dictionary);
    const best = new Map<number, Candidate>();
    const offer = (candidate: Candidate): void => {
      const known = best.get(candidate.topic);
      if (!known || isBefore(candidate, known)) best.set(candidate.topic, candidate);
    };
    const misspelled = this.#misspelled(key(text), words);
    for (const candidate of this.#byWords(text, words, misspelled.length > 0)) offer(candidate);
    for (const candidate of [...this.#byWholeName(text, words), ...misspelled]) {
      const known = best.get(candidate.topic);
      offer({ ...candidate, score: known?.score ?? 0 });
    }
    const all = [...best.values()].filter(
      ({ topic }) => kinds.length === 0 || kinds.includes(this.#kind(topic)),
    );
    all.sort((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : this.#tieBreak(a, b)));
    const certain = all.some(({ how }) => how !== 'similar');
    const terms = words.flatMap(({ forms }) => forms.map((form) => form.text));
    return {
      found: all.slice(0, limit).map((candidate) => this.#found(candidate)),
      terms,
      suggestions: certain ? [] : this.#suggest(text, all),
    };
  }

  /** Sections of all topics, best first: what `find` ranks the topics by, for measuring it. */
  rankSections(text: string, limit: number): { topic: string; section: string }[] {
    const words = readQuery(text, this.#dictionary);
    const whole = new Map(this.#byWholeName(text, words).map((candidate) => [candidate.topic, candidate]));
    const { topics } = this.#nameSearch.search(words, this.#dictionary.rarity);
    const hits = this.#textHits(words, MOST_DOCUMENTS);
    const top = hits[0]?.score ?? 1;
    return hits
      .map(({ document, score }) => {
        const topic = this.#documentTopics[document] as number;
        const named = whole.get(topic)?.how === 'prefix' ? 0.2 : whole.has(topic) ? 1 : 0;
        return { document, value: score / top + named + (topics.get(topic)?.likeness ?? 0) };
      })
      .sort((a, b) => b.value - a.value || a.document - b.document)
      .slice(0, limit)
      .map(({ document }) => ({
        topic: this.#ids.at(this.#documentTopics[document] as number),
        section: this.#sections.at(this.#documentSections[document] as number),
      }));
  }

  #byWholeName(text: string, words: readonly QueryWord[]): Candidate[] {
    const id = key(text);
    if (id === '') return [];
    const isShortWord = id.length <= SHORT && words.length === 1 && this.#dictionary.find(fold(text)) >= 0;
    const whole = [...this.#names.whole(id)].map((name) => this.#named(name, text, 'whole'));
    const begun =
      id.length < 2
        ? []
        : this.#names.beginningWith(id, MOST_BEGUN).filter((name) => this.#beginsUsefully(name, text));
    return [
      ...whole,
      ...begun.map((name) => ({
        ...this.#named(name, text, 'begun'),
        late: isShortWord && goesOn(this.#names.text(name), text),
      })),
      ...this.#beside(text),
    ];
  }

  /** Codes are numbers: one digit of them is not the beginning of a code that someone is typing. */
  #beginsUsefully(name: number, text: string): boolean {
    const type = this.#names.type(name);
    if (type === 'misspelling' || type === 'unit') return false;
    return type !== 'code' || this.#names.text(name).toLowerCase().startsWith(text.trim().toLowerCase());
  }

  /** "CK 5000" and "ANA neg SSA pos" are the names alone; the rest says which result came back. */
  #beside(text: string): Candidate[] {
    const typed = allWords(text);
    const spans = this.#names.within(text);
    const inSpan = (place: number): boolean => spans.some(({ from, to }) => from <= place && place < to);
    const rest = typed.filter((word, place) => !inSpan(place) && !isFaintWord(word) && !isStopWord(word));
    if (rest.length > 0 || spans.length === 0) return [];
    // A unit or a faint word that happens to be a name does not count beside a real one.
    const real = spans.filter(
      ({ names, from, to }) =>
        names.some((name) => this.#names.type(name) !== 'unit') && !typed.slice(from, to).every(isFaintWord),
    );
    const [only, ...others] = real;
    if (!only) return [];
    if (others.length === 0)
      return only.names.map((name) => this.#named(name, typed.slice(only.from, only.to).join(' '), 'whole'));
    // Several findings mean the condition that has them; several tests mean each of them, in the order they were typed.
    if (!real.every(({ names }) => names.some((name) => this.#kind(this.#names.topic(name)) === 'test')))
      return [];
    return real.flatMap(({ names }, place) =>
      names.map((name) => ({ ...this.#named(name, '', 'whole'), how: 'words' as const, rank: place - 100 })),
    );
  }

  /** A name of several words with a slip in it: only where some word is unknown. */
  #misspelled(id: string, words: readonly QueryWord[]): Candidate[] {
    if (
      id.length < 6 ||
      /\d/.test(id) ||
      words.length < 2 ||
      !words.some(({ guessed, forms }) => guessed || forms.length === 0)
    )
      return [];
    const respelled = bySound(id);
    const near = [
      ...this.#names.near(id, id.length < 9 ? 1 : 2),
      ...(respelled === id ? [] : this.#names.near(respelled, 2)),
    ];
    return near.flatMap(({ names, edits }) =>
      [...names].map((name) => {
        const { topic } = this.#named(name, '', 'whole');
        return {
          topic,
          document: null,
          how: 'similar' as const,
          rank: edits - 3,
          score: 0,
          explain: `similar spelling: ${this.#names.text(name)}`,
        };
      }),
    );
  }

  #named(name: number, text: string, how: 'whole' | 'begun'): Candidate {
    const topic = this.#names.topic(name);
    const type = this.#names.type(name);
    const written = this.#names.text(name);
    const title = this.#titles.at(topic);
    const isTitle = type === 'title' || fold(written) === fold(title);
    const rank =
      how === 'whole'
        ? sameness(written, text.trim()) * 10 + NAME_TYPES.indexOf(type)
        : (isTitle ? 0 : 100) + written.length;
    const candidate = {
      topic,
      document: null,
      how: how === 'begun' ? 'prefix' : isTitle ? 'exact' : 'synonym',
      rank,
      score: 0,
    } as const;
    return isTitle ? candidate : { ...candidate, explain: explainName(written, type, title) };
  }

  /** `isSlip` says that the whole query is nearly a name: what lacks the word with the slip is not meant. */
  #byWords(text: string, words: readonly QueryWord[], isSlip: boolean): Candidate[] {
    if (words.length === 0) return [];
    if (isValueOnly(words)) return this.#byUnit(text);
    // What matters was not understood: the words around it would find anything.
    if (words.every(({ faint, forms }) => faint || forms.length === 0) && words.some(({ faint }) => !faint))
      return [];
    const worth = words.map((word) => word.worth);
    const { topics: named, features } = this.#nameSearch.search(words, this.#dictionary.rarity);
    this.#addSpans(text, words, named);
    const texts = this.#byTopic(this.#textHits(words, MOST_DOCUMENTS));
    const combined = new Map(this.#features.combine(features, worth).map((each) => [each.condition, each]));
    const guessed = bitsWhere(words, (word) => word.guessed);
    const known = words.filter(({ faint, forms, guessed: guess }) => !faint && !guess && forms.length > 0);
    const isBinding = guessed !== 0 && (isSlip || known.length <= 1 || words.some(({ sure }) => sure));
    const needed = bitsWhere(words, ({ faint }) => !faint);
    const askedKinds = readKinds(allWords(text));
    const topText = Math.max(...[...texts.values()].map(({ score }) => score), 0);

    const topics = new Set([...named.keys(), ...texts.keys(), ...combined.keys()]);
    return [...topics].flatMap((topic): Candidate[] => {
      const name = named.get(topic);
      const hit = texts.get(topic);
      const combination = combined.get(topic);
      const held = (name?.held ?? 0) | (hit?.held ?? 0) | (combination?.held ?? 0);
      const share = shareOf(held, worth);
      if (share < LEAST_SHARE) return [];
      const score =
        WEIGHT.name * (name?.likeness ?? 0) +
        (name?.whole ? WEIGHT.whole : 0) +
        WEIGHT.text * (hit && topText > 0 ? (hit.score / topText) * shareOf(hit.held, worth) : 0) +
        WEIGHT.combination * (combination?.score ?? 0) +
        (askedKinds.has(this.#kind(topic)) ? WEIGHT.kind : (KIND_HANDICAP[this.#kind(topic)] ?? 0));
      const document = hit?.document ?? null;
      const similar = (held & guessed) !== 0;
      const wholeName = name?.whole === true && shareOf(name.held, worth) >= LEAST_WHOLE;
      const complete =
        name?.complete === true || (combination?.certain === true && (combination.held & needed) === needed);
      // A word that the pack does not know says most of the query: what lacks even its correction is noise.
      const isRest =
        !isSlip && name?.whole === true && (name.held & needed & ~guessed) === (needed & ~guessed);
      if (isBinding && !similar && !isRest) return [];
      const how = similar ? 'similar' : complete || wholeName ? 'words' : 'body';
      const explain = similar
        ? this.#explainGuess(words, held)
        : this.#explainWords(topic, how, name, combination);
      return [
        {
          topic,
          document,
          how,
          rank: how === 'words' && !complete ? 1 : 0,
          score,
          ...(explain === undefined ? {} : { explain }),
        },
      ];
    });
  }

  /** "83 µkat/L": the tests that are reported in this unit. */
  #byUnit(text: string): Candidate[] {
    const unit = text.replace(/^[\s<>≤≥=~]*[\d.,:]+\s*/, '');
    if (unit === '' || unit === text) return [];
    return [...this.#names.whole(key(unit))]
      .filter((name) => this.#names.type(name) === 'unit')
      .sort(
        (a, b) =>
          this.#features.count(this.#names.topic(b)) - this.#features.count(this.#names.topic(a)) || a - b,
      )
      .map((name, place) => {
        const topic = this.#names.topic(name);
        return {
          topic,
          document: null,
          how: 'synonym',
          rank: 50 + place,
          score: 0,
          explain: explainName(this.#names.text(name), 'unit', this.#titles.at(topic)),
        };
      });
  }

  /** Names inside the query that are no single words: wrong spellings, codes, and words run together. */
  #addSpans(text: string, words: readonly QueryWord[], named: Map<number, NameEvidence>): void {
    const worth = words.map((word) => word.worth);
    for (const { names, from, to } of this.#names.within(text)) {
      const held = bitsWhere(words, ({ place }) => from <= place && place < to);
      const share = shareOf(held, worth);
      for (const name of names) {
        const topic = this.#names.topic(name);
        const likeness = Math.max(share, words.length > 0 ? (to - from) / (2 * words.length) : 0);
        const known = named.get(topic);
        if (this.#names.type(name) !== 'unit' && (!known || known.likeness < likeness)) {
          named.set(topic, {
            name,
            likeness,
            held: held | (known?.held ?? 0),
            complete: known?.complete ?? false,
            whole: true,
          });
        }
      }
    }
  }

  #explainWords(
    topic: number,
    how: How,
    name: NameEvidence | undefined,
    combination: Combination | undefined,
  ): string | undefined {
    if (combination && (how === 'words' ? !name?.complete : combination.score > (name?.likeness ?? 0))) {
      return `has ${combination.names.map((each) => asWords(this.#titles.at(this.#names.topic(each)))).join(' + ')}`;
    }
    if (!name || name.likeness < 0.3) return undefined;
    const written = this.#names.text(name.name);
    const type = this.#names.type(name.name);
    if (type === 'title' || written === this.#titles.at(topic)) return undefined;
    return explainName(written, type, this.#titles.at(topic));
  }

  #explainGuess(words: readonly QueryWord[], held: number): string {
    const guesses = words
      .filter(({ guessed }, at) => guessed && (held >> at) & 1)
      .map(({ forms }) => forms[0]?.text ?? '');
    return `similar spelling: ${guesses.join(' ')}`;
  }

  #textHits(words: readonly QueryWord[], limit: number): TextHit[] {
    return this.#engine.search(words, limit);
  }

  /** The best section of each topic. */
  #byTopic(hits: readonly TextHit[]): Map<number, TextHit> {
    const best = new Map<number, TextHit>();
    for (const hit of hits) {
      const topic = this.#documentTopics[hit.document] as number;
      if (!best.has(topic)) best.set(topic, hit);
    }
    return best;
  }

  /** Titles of the topics nearest to a query that found nothing certain. */
  #suggest(text: string, all: readonly Candidate[]): string[] {
    const near = all.map(({ topic }) => this.#titles.at(topic));
    const id = key(text);
    const begun =
      id.length < 4
        ? []
        : this.#names
            .beginningWith(id.slice(0, 4), SUGGESTIONS)
            .map((name) => this.#titles.at(this.#names.topic(name)));
    return [...new Set([...near, ...begun])].slice(0, SUGGESTIONS);
  }

  #kind(topic: number): Kind {
    return KINDS[this.#kinds[topic] as number] as Kind;
  }

  #tieBreak(a: Candidate, b: Candidate): number {
    return (
      KIND_ORDER.indexOf(this.#kind(a.topic)) - KIND_ORDER.indexOf(this.#kind(b.topic)) ||
      b.score - a.score ||
      a.topic - b.topic
    );
  }

  #found({ topic, document, how, explain }: Candidate): Found {
    const section =
      document === null || how === 'exact' || how === 'synonym'
        ? null
        : this.#sections.at(this.#documentSections[document] as number);
    return {
      id: this.#ids.at(topic),
      kind: this.#kind(topic),
      title: this.#titles.at(topic),
      section,
      how,
      ...(explain === undefined ? {} : { explain }),
    };
  }
}

function orderOf({ how, late }: Candidate): number {
  return late ? ORDER.similar - 0.5 : ORDER[how];
}

/** A title inside a sentence: without its first capital, unless it is an abbreviation. */
function asWords(title: string): string {
  return /^\p{Lu}\p{Ll}+(\s|$)/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** Ranks of whole names decide before the score; elsewhere the score decides. */
function isBefore(a: Candidate, b: Candidate): boolean {
  const [first, second] = [orderOf(a), orderOf(b)];
  if (first !== second) return first < second;
  if (a.rank !== b.rank) return a.rank < b.rank;
  return a.how !== 'exact' && a.how !== 'synonym' && a.score > b.score;
}

/** 0 for a name typed letter for letter, 1 but for its case, 2 for one that is only folded alike: La is not LA. */
function sameness(name: string, typed: string): number {
  if (name === typed) return 0;
  return name.toLowerCase() === typed.toLowerCase() ? 1 : 2;
}

/** True where a name begins with what was typed, but in the middle of a word. */
function goesOn(name: string, typed: string): boolean {
  return /^[\p{Letter}\p{Number}]/u.test(fold(name).slice(fold(typed).length));
}

function explainName(name: string, type: NameType, title: string): string {
  if (type === 'misspelling') return `similar spelling: ${title}`;
  if (type === 'unit') return `${name} is a unit of ${title}`;
  return `${name} = ${title}`;
}

function bitsWhere(words: readonly QueryWord[], test: (word: QueryWord) => boolean): number {
  return words.reduce((bits, word, at) => (test(word) ? bits | (1 << at) : bits), 0);
}
