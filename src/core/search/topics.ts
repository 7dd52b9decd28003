import { KINDS, type Kind } from '../../shared/domain/kinds.ts';
import type { Columns } from './columns.ts';
import { Texts } from './texts.ts';

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

/** The topics of the index and their sections, by number. */
export class Topics {
  readonly #ids: Texts;
  readonly #titles: Texts;
  readonly #kinds: Uint8Array;
  readonly #documentTopics: Uint32Array;
  readonly #documentSections: Uint32Array;
  readonly #sections: Texts;

  constructor(columns: Columns) {
    this.#ids = new Texts(columns.u16('topic.id.units'), columns.u32('topic.id.starts'));
    this.#titles = new Texts(columns.u16('topic.title.units'), columns.u32('topic.title.starts'));
    this.#kinds = columns.u8('topic.kinds');
    this.#documentTopics = columns.u32('document.topics');
    this.#documentSections = columns.u32('document.sections');
    this.#sections = new Texts(columns.u16('section.units'), columns.u32('section.starts'));
  }

  get count(): number {
    return this.#ids.length;
  }

  id(topic: number): string {
    return this.#ids.at(topic);
  }

  title(topic: number): string {
    return this.#titles.at(topic);
  }

  kind(topic: number): Kind {
    return KINDS[this.#kinds[topic] as number] as Kind;
  }

  kindOrder(topic: number): number {
    return KIND_ORDER.indexOf(this.kind(topic));
  }

  /** The topic that a section of the text engine belongs to. */
  ofDocument(document: number): number {
    return this.#documentTopics[document] as number;
  }

  /** The ids of the sections of a topic. */
  sectionsOf(topic: number): string[] {
    // The sections lie in the order of their topics.
    let [from, end] = [0, this.#documentTopics.length];
    while (from < end) {
      const middle = (from + end) >> 1;
      if (this.ofDocument(middle) < topic) from = middle + 1;
      else end = middle;
    }
    const ids: string[] = [];
    for (let at = from; this.#documentTopics[at] === topic; at += 1) ids.push(this.sectionOf(at));
    return ids;
  }

  /** The id of a section of the text engine. */
  sectionOf(document: number): string {
    return this.#sections.at(this.#documentSections[document] as number);
  }
}
