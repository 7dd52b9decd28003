import type { Section, TopicPage } from '../../../src/shared/contract/content.ts';
import type { Claim } from '../../../src/shared/contract/common.ts';
import type { Condition } from '../../schema/index.ts';
import type { RenderContext } from './context.ts';
import { escapeHtml, section } from './section.ts';

export function conditionFacts(context: RenderContext, topic: Condition): TopicPage['facts'] {
  return [
    { label: 'Class', html: escapeHtml(context.content.classes.get(topic.class)?.label ?? topic.class) },
  ];
}

export function conditionCodes(context: RenderContext, topic: Condition): TopicPage['codes'] {
  return (topic.icd10cm ?? []).map(({ code, title, sources }) =>
    context.code({ system: 'ICD-10-CM', code, title }, sources),
  );
}

export function conditionSections(context: RenderContext, topic: Condition): Section[] {
  const { sections } = topic;
  const claims = (list: Condition['sections']['features'] | undefined): Claim[] | undefined =>
    list?.map((claim) => context.claim(topic.id, claim));
  return [
    ...section('features', claims(sections.features)),
    ...section(
      'for',
      topic.findings?.for?.map((row) => relation(context, topic.id, 'for', row)),
    ),
    ...section(
      'against',
      topic.findings?.against?.map((row) => relation(context, topic.id, 'against', row)),
    ),
    ...section(
      'shared',
      topic.findings?.shared?.map((row) => relation(context, topic.id, 'shared', row)),
    ),
    ...section(
      'tests',
      topic.tests?.map((row) =>
        context.claim(topic.id, {
          id: `test-${row.test}`,
          topic: row.test,
          text: row.expect,
          sources: row.sources,
        }),
      ),
    ),
    ...section(
      'mimics',
      topic.mimics?.map((row) =>
        context.claim(topic.id, {
          id: `mimic-${row.condition}`,
          topic: row.condition,
          text: row.tell,
          sources: row.sources,
        }),
      ),
    ),
    ...section('course', claims(sections.course)),
    ...section('epidemiology', claims(sections.epidemiology)),
    ...section('mechanism', claims(sections.mechanism)),
    ...section('management', claims(sections.management)),
    ...section('referral', claims(sections.referral)),
    ...section('changed', claims(sections.changed)),
    ...section('unknown', claims(sections.unknown)),
  ];
}

type Relations = NonNullable<Condition['findings']>;
type Relation = NonNullable<Relations['for']>[number] | NonNullable<Relations['shared']>[number];

function relation(
  context: RenderContext,
  topicId: string,
  side: 'for' | 'against' | 'shared',
  row: Relation,
): Claim {
  return context.claim(topicId, {
    id: `${side}-${row.finding}`,
    topic: row.finding,
    text: row.note ?? '',
    sources: row.sources,
    ...('strength' in row ? { word: row.strength } : {}),
  });
}
