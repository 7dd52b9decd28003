import type { Section } from '../../../src/shared/contract/content.ts';
import type { Finding } from '../../schema/index.ts';
import type { RenderContext } from './context.ts';
import type { LinkIndex } from './links.ts';
import { section } from './section.ts';

/** The relations are written in the conditions; the finding shows them from its own side. */
export function findingSections(context: RenderContext, links: LinkIndex, topic: Finding): Section[] {
  const { sections } = topic;
  const list = (id: keyof Finding['sections']): Section[] =>
    section(
      id,
      sections[id]?.map((claim) => context.claim(topic.id, claim)),
    );
  return [
    ...list('assess'),
    ...list('meaning'),
    ...section('speaksFor', links.relationsOf(topic.id, 'for')),
    ...section('speaksAgainst', links.relationsOf(topic.id, 'against')),
    ...section('sharedBy', links.relationsOf(topic.id, 'shared')),
    ...list('changed'),
    ...list('unknown'),
  ];
}
