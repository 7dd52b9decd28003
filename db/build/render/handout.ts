import type { Citation, Claim, Source } from '../../../src/shared/contract/common.ts';
import type { Handout } from '../../schema/index.ts';
import type { Statement } from '../statements.ts';
import type { RenderContext } from './context.ts';
import { addMonths, type StoredPage } from './page.ts';

/** A leaflet as it is stored: the authored blocks, and the sources behind the statements that they rest on. */
export interface StoredHandout extends Handout {
  sources: Source[];
  languages: string[];
  /** Claims that changed after the leaflet was last read against them. */
  inReview: string[];
}

export type StatementsById = ReadonlyMap<string, Statement>;

export function renderHandout(
  context: RenderContext,
  statements: StatementsById,
  handout: Handout,
  languages: readonly string[],
  inReview: readonly string[],
): StoredHandout {
  const citations = basesOf(handout).flatMap((basis) => citationsOf(context, statements, basis));
  return {
    ...handout,
    sources: context.sourcesOf(citations),
    languages: [...languages],
    inReview: [...inReview],
  };
}

/** The leaflet as a topic: enough to find it and to see what it rests on. */
export function renderHandoutPage(
  context: RenderContext,
  statements: StatementsById,
  handout: Handout,
  links: StoredPage['links'],
): StoredPage {
  const claim = (id: string, text: string, basis: readonly string[]): Claim => ({
    id: `${handout.id}/${id}`,
    html: context.inline.html(text),
    sources: citationsOf(context, statements, basis),
    unconfirmed: basis.every((name) => context.unconfirmed(statements.get(name)?.sources ?? [])),
  });
  const summary = claim('main-message', handout.mainMessage.text, handout.mainMessage.basis);
  return {
    id: handout.id,
    kind: 'handout',
    title: handout.title,
    summary,
    aliases: [],
    facts: [],
    codes: [],
    redFlags: [],
    glance: [],
    sections: [],
    links,
    sources: context.sourcesOf(basesOf(handout).flatMap((basis) => citationsOf(context, statements, basis))),
    reviewed: handout.reviewed,
    due: addMonths(handout.reviewed, context.content.pack.reviewMonths),
  };
}

/** The words of a leaflet, so that it is found by what it says. */
export function handoutText(handout: Handout): string {
  const sentences = [handout.mainMessage, ...handout.whatItIs, ...handout.whatYouCanDo];
  return sentences.map((sentence) => sentence.text).join(' ');
}

/** The statements behind each sentence of a leaflet. */
export function basesOf(handout: Handout): string[][] {
  return [
    handout.mainMessage.basis,
    ...[
      ...handout.whatItIs,
      ...handout.tests,
      ...handout.whatYouCanDo,
      ...handout.getHelp.now,
      ...handout.getHelp.today,
    ].map((block) => block.basis),
    ...(handout.more ?? []).flatMap((part) => part.sentences.map((sentence) => sentence.basis)),
  ];
}

/** Each source once. */
function citationsOf(
  context: RenderContext,
  statements: StatementsById,
  basis: readonly string[],
): Citation[] {
  const all = basis.flatMap((name) => context.cite(statements.get(name)?.sources ?? []));
  return [...new Map(all.map((citation) => [citation.id, citation])).values()];
}
