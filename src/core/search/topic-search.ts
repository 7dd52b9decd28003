import type { Kind } from '../../shared/domain/kinds.ts';
import { askedSections } from './asked-sections.ts';
import { isBefore, type Candidate, type How } from './candidate.ts';
import { Columns } from './columns.ts';
import { Dictionary } from './dictionary.ts';
import { Features } from './features.ts';
import { FlatEngine } from './flat-engine.ts';
import { allWords, key } from './fold.ts';
import { readKinds, type AskedKinds } from './kind-words.ts';
import { MiniSearchEngine } from './minisearch-engine.ts';
import { NameSearch } from './name-evidence.ts';
import { Names } from './names.ts';
import { isValueOnly, readQuery, type QueryWord } from './query-words.ts';
import { sidesOf } from './sides.ts';
import { engineOf } from './stored-index.ts';
import { TopicPages } from './topic-pages.ts';
import { Topics } from './topics.ts';
import { WholeNames } from './whole-names.ts';
import { WordEvidence } from './word-evidence.ts';

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
  /** The conditions that the query sets against each other, in its order; none where it does not. */
  sides: string[];
}

const SUGGESTIONS = 5;
/** A name that finds fewer topics is looked for by what it stands for as well. */
const FEW = 5;
/** Topics whose names begin with so many letters of the query are near to it. */
const NEAR_BEGINNING = 4;
/** Their words find a test, but nobody reads it from there who did not ask for them. */
const CODES = 'codes';
/** Before all else that holds words of the query. */
const SIDES_FIRST = 1000;
/** "ICD-10-CM M33.1" looks for M33.1. */
const CODE_SYSTEM = /^\s*(?:icd(?:[\s-]*10)?(?:[\s-]*cm)?|loinc)(?:\s+codes?)?\s*:?\s+(?=\S)/i;
/** What a name adds to the sections of its topic. */
const NAMED = { whole: 1, begun: 0.2 };

/** The search over a loaded index. Synchronous and without side effects: any thread can hold one. */
export class TopicSearch {
  readonly #topics: Topics;
  readonly #pages: TopicPages;
  readonly #dictionary: Dictionary;
  readonly #names: Names;
  readonly #wholeNames: WholeNames;
  readonly #wordEvidence: WordEvidence;

  constructor(bytes: Uint8Array) {
    const columns = new Columns(bytes);
    const topics = new Topics(columns);
    const dictionary = new Dictionary(columns);
    const { rarity } = dictionary;
    const names = new Names(columns);
    const features = new Features(columns);
    const nameSearch = new NameSearch(topics, names, features);
    const engine =
      engineOf(columns) === 'flat'
        ? new FlatEngine(columns, rarity)
        : new MiniSearchEngine(columns.u8('minisearch.json'));
    this.#topics = topics;
    this.#pages = new TopicPages(columns, topics);
    this.#dictionary = dictionary;
    this.#names = names;
    this.#wholeNames = new WholeNames(topics, names, features, dictionary);
    this.#wordEvidence = new WordEvidence({ topics, names, nameSearch, features, engine, rarity });
  }

  /**
   * Best first: exact name, other name, beginning of a name, all words in a name, text, similar spelling. Where a kind is
   * asked for, as in "DVT leaflet", what is of that kind and is named comes before the rest.
   */
  find(typed: string, kinds: readonly Kind[] = [], limit = Infinity): Answer {
    const text = this.#wholeNames.withSingularAbbreviations(typed.replace(CODE_SYSTEM, ''));
    const words = readQuery(text, this.#dictionary);
    const asked = readKinds(allWords(text));
    const order = this.#orderFor(asked.plainly);
    const sides = this.#sidesOf(text);
    const best = this.#best(text, words, sides.length === 0);
    for (const side of sides) keepBest(best, side);
    // Before the pages: what a name stands for is what it names, not a leaflet on that.
    const [first] = [...best.values()].sort(order);
    for (const page of this.#pagesFor(asked, kinds, best)) keepBest(best, page);
    const isWanted = ({ topic }: Candidate): boolean =>
      kinds.length === 0 || kinds.includes(this.#topics.kind(topic));
    const ranked = [...best.values()].sort(order);
    const wanted = ranked.filter(isWanted);
    const meant = wanted.length < FEW ? this.#meantBy(first) : [];
    const more = this.#wordEvidence
      .holding(meant)
      .filter(({ topic }) => !best.has(topic))
      .map((each): Candidate => ({ ...each, how: 'body', rank: 1 }))
      .filter(isWanted);
    const all = [...wanted, ...more].sort(order);
    const parts = this.#partsAsked(text);
    const isCertain = all.some(({ how }) => how !== 'similar');
    return {
      found: all.slice(0, limit).map((candidate) => this.#found(candidate, parts)),
      terms: [...words, ...meant].flatMap(({ forms }) => forms.map((form) => form.text)),
      suggestions: isCertain ? [] : this.#suggest(text, all),
      sides: sides.map(({ topic }) => this.#topics.id(topic)),
    };
  }

  /** The best way in which each topic answers the query, which may tell of one patient. */
  #best(text: string, words: readonly QueryWord[], isPatient: boolean): Map<number, Candidate> {
    const misspelled = this.#wholeNames.misspelled(text, words);
    const byWords = isValueOnly(words)
      ? this.#wholeNames.byUnit(text)
      : this.#wordEvidence.find(text, words, { isSlip: misspelled.length > 0, isPatient });
    const best = new Map<number, Candidate>();
    for (const candidate of byWords) best.set(candidate.topic, candidate);
    for (const candidate of [...this.#wholeNames.find(text, words), ...misspelled]) {
      // A name decides; what else speaks for the topic orders those with the same name.
      const { score = 0, document = null } = best.get(candidate.topic) ?? {};
      keepBest(best, { ...candidate, score, document });
    }
    return best;
  }

  /** The conditions that the query sets against each other: they come first, in its order. */
  #sidesOf(text: string): Candidate[] {
    const { sides: said, mayBegin } = sidesOf(text);
    const found = said.map((side) => this.#conditionNamed(side, mayBegin && text.endsWith(side)));
    const sides = found.filter((side) => side !== undefined);
    const isSet =
      sides.length === said.length && new Set(sides.map(({ topic }) => topic)).size === said.length;
    return isSet ? sides.map((side, place) => ({ ...side, how: 'words', rank: place - SIDES_FIRST })) : [];
  }

  /** The condition whose name this is, but for articles; or begins with this, while it is being typed. */
  #conditionNamed(name: string, mayBegin: boolean): Candidate | undefined {
    const [best] = this.#wholeNames
      .named(name, mayBegin)
      .filter(({ topic }) => this.#topics.kind(topic) === 'condition')
      .sort((a, b) => (isBefore(a, b) ? -1 : 1));
    return best;
  }

  /** The pages of the kinds that are asked for, by words or by `kinds`. */
  #pagesFor(asked: AskedKinds, kinds: readonly Kind[], best: ReadonlyMap<number, Candidate>): Candidate[] {
    if (asked.only) return this.#pages.ofKinds(asked.plainly);
    return this.#pages.about(best.values(), new Set([...asked.plainly, ...kinds]));
  }

  #orderFor(asked: ReadonlySet<Kind>): (a: Candidate, b: Candidate) => number {
    const isAsked = ({ topic, how }: Candidate): boolean =>
      asked.has(this.#topics.kind(topic)) && how !== 'body' && how !== 'similar';
    return (a, b) =>
      Number(isAsked(b)) - Number(isAsked(a)) ||
      (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : this.#tieBreak(a, b));
  }

  /**
   * The words that a name stands for: GCA is in few texts, giant cell arteritis in many. What holds them comes below all
   * that holds the name itself.
   */
  #meantBy(first: Candidate | undefined): QueryWord[] {
    if (first?.how !== 'synonym') return [];
    // The space ends the last word: it is not the beginning of a longer one.
    return readQuery(`${this.#topics.title(first.topic)} `, this.#dictionary);
  }

  /** Sections of all topics, best first: what `find` ranks the topics by, for measuring it. */
  rankSections(text: string, limit: number): { topic: string; section: string }[] {
    const words = readQuery(text, this.#dictionary);
    const whole = new Map(this.#wholeNames.find(text, words).map(({ topic, how }) => [topic, how]));
    const named = (topic: number): number =>
      whole.get(topic) === 'prefix' ? NAMED.begun : whole.has(topic) ? NAMED.whole : 0;
    return this.#wordEvidence
      .rankSections(words, named)
      .slice(0, limit)
      .map((document) => ({
        topic: this.#topics.id(this.#topics.ofDocument(document)),
        section: this.#topics.sectionOf(document),
      }));
  }

  /** Titles of the topics nearest to a query that found nothing certain. */
  #suggest(text: string, all: readonly Candidate[]): string[] {
    const beginning = key(text).slice(0, NEAR_BEGINNING);
    const begun = beginning.length < NEAR_BEGINNING ? [] : this.#names.beginningWith(beginning, SUGGESTIONS);
    const near = [...all.map(({ topic }) => topic), ...begun.map((name) => this.#names.topic(name))];
    return [...new Set(near.map((topic) => this.#topics.title(topic)))].slice(0, SUGGESTIONS);
  }

  #tieBreak(a: Candidate, b: Candidate): number {
    const kinds = this.#topics.kindOrder(a.topic) - this.#topics.kindOrder(b.topic);
    return kinds || b.score - a.score || a.topic - b.topic;
  }

  /** The sections that are asked for beside a name: "DVT red flags". None where all of it is a name: "blood test". */
  #partsAsked(text: string): string[] {
    return this.#names.whole(key(text)).length > 0 ? [] : askedSections(allWords(text));
  }

  /**
   * A topic found by its name is opened at the part that is asked for, or where it says most of what was typed; where the name
   * is all that was typed, at its top.
   */
  #found({ topic, document, how, named, explain }: Candidate, parts: readonly string[]): Found {
    const isNameAlone = (how === 'exact' || how === 'synonym') && parts.length === 0;
    const own = named && parts.length > 0 ? this.#topics.sectionsOf(topic) : [];
    const part = parts.find((id) => own.includes(id));
    const best = document === null || isNameAlone ? null : this.#topics.sectionOf(document);
    const opened = part ?? (best === CODES ? null : best);
    return {
      id: this.#topics.id(topic),
      kind: this.#topics.kind(topic),
      title: this.#topics.title(topic),
      section: opened,
      how,
      ...(explain === undefined ? {} : { explain }),
    };
  }
}

function keepBest(best: Map<number, Candidate>, candidate: Candidate): void {
  const known = best.get(candidate.topic);
  if (!known || isBefore(candidate, known)) best.set(candidate.topic, candidate);
}
