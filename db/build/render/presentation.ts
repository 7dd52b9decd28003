import type { Section } from '../../../src/shared/contract/content.ts';
import type { Presentation } from '../../schema/index.ts';
import type { RenderContext } from './context.ts';
import { section } from './section.ts';

export function presentationSections(context: RenderContext, topic: Presentation): Section[] {
  const { causes, sections } = topic;
  const group = (id: keyof Presentation['causes']): Section[] =>
    section(
      id,
      causes[id]?.map((cause) =>
        context.claim(topic.id, {
          id: `cause-${cause.condition}`,
          topic: cause.condition,
          text: cause.clue,
          sources: cause.sources,
        }),
      ),
    );
  const list = (id: keyof Presentation['sections']): Section[] =>
    section(
      id,
      sections[id]?.map((claim) => context.claim(topic.id, claim)),
    );
  return [
    ...group('mustNotMiss'),
    ...group('common'),
    ...group('focus').map((each) => ({ ...each, heading: context.content.pack.focusCauses })),
    ...group('other'),
    ...list('ask'),
    ...list('examine'),
    ...list('approach'),
    ...list('referral'),
    ...list('changed'),
    ...list('unknown'),
  ];
}
