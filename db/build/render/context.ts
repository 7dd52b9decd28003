import type { Citation, Claim, RedFlag, Source, TopicRef } from '../../../src/shared/contract/common.ts';
import { isUnconfirmed } from '../../../src/shared/domain/evidence.ts';
import { kindsOf, type Content } from '../content.ts';
import type { SourceRef } from '../statements.ts';
import { inlineRenderer, type InlineRenderer } from './inline.ts';

interface AuthoredRedFlag {
  id: string;
  finding: string;
  action: string;
  urgency: RedFlag['urgency'];
  why?: string | undefined;
  sources: readonly SourceRef[];
}

interface ClaimParts {
  id: string;
  text: string;
  sources: readonly SourceRef[];
  topic?: string;
  label?: string;
  word?: string;
}

/** What every renderer needs: names of topics, inline HTML, citations with their locators. */
export class RenderContext {
  readonly content: Content;
  readonly inline: InlineRenderer;

  constructor(content: Content) {
    this.content = content;
    this.inline = inlineRenderer((id) => this.ref(id).title);
  }

  /** A topic as a link. The cross-check has made sure that it exists. */
  ref(id: string): TopicRef {
    const topic = this.content.topics.get(id)?.topic ?? this.handout(id);
    if (!topic) throw new Error(`there is no topic ${id}`);
    return { id, kind: topic.kind, title: topic.title };
  }

  /** The locator of a claim that gives none is what was read of the source. */
  cite(sources: readonly SourceRef[]): Citation[] {
    return sources.map((ref) => {
      const id = typeof ref === 'string' ? ref : ref.id;
      const locator = typeof ref === 'string' ? this.content.sources.get(id)?.read : ref.at;
      return locator === undefined ? { id } : { id, locator };
    });
  }

  unconfirmed(sources: readonly SourceRef[]): boolean {
    return isUnconfirmed(kindsOf(this.content, sources));
  }

  /** `id` is local to the topic; on a page it is always `topic/claim`. */
  claim(topicId: string, parts: ClaimParts): Claim {
    return {
      id: `${topicId}/${parts.id}`,
      ...(parts.label === undefined ? {} : { label: parts.label }),
      ...(parts.topic === undefined ? {} : { topic: this.ref(parts.topic) }),
      ...(parts.word === undefined ? {} : { word: parts.word }),
      html: this.inline.html(parts.text),
      sources: this.cite(parts.sources),
      unconfirmed: this.unconfirmed(parts.sources),
    };
  }

  /** A code of another system, with the text in which it was read. */
  code<Code extends object>(code: Code, sources: readonly SourceRef[]) {
    return { ...code, sources: this.cite(sources), unconfirmed: this.unconfirmed(sources) };
  }

  redFlag(topicId: string, flag: AuthoredRedFlag): RedFlag {
    return {
      id: `${topicId}/${flag.id}`,
      finding: this.inline.html(flag.finding),
      action: this.inline.html(flag.action),
      urgency: flag.urgency,
      ...(flag.why === undefined ? {} : { why: this.inline.html(flag.why) }),
      sources: this.cite(flag.sources),
      unconfirmed: this.unconfirmed(flag.sources),
    };
  }

  /** The registry entries behind a set of citations, once each, in the order of their first use. */
  sourcesOf(citations: readonly Citation[]): Source[] {
    const ids = new Set(citations.map((citation) => citation.id));
    return [...ids].map((id) => {
      const entry = this.content.sources.get(id);
      if (!entry) throw new Error(`there is no source ${id}`);
      return entry as Source;
    });
  }

  private handout(id: string) {
    const languages = this.content.handouts.get(id);
    return (languages?.get('en') ?? languages?.values().next().value)?.topic;
  }
}
