import type { TopicPage } from '../../../src/shared/contract/content.ts';
import type { Citation, Claim } from '../../../src/shared/contract/common.ts';
import { byUrgency } from '../../../src/shared/domain/urgency.ts';
import type { PageTopic } from '../content.ts';
import { checklistSections } from './checklist.ts';
import { comparisonSections } from './comparison.ts';
import { conditionCodes, conditionFacts, conditionSections } from './condition.ts';
import type { RenderContext } from './context.ts';
import { criteriaFacts, criteriaSections } from './criteria.ts';
import { findingSections } from './finding.ts';
import { HEADINGS } from './headings.ts';
import type { LinkIndex } from './links.ts';
import { presentationSections } from './presentation.ts';
import { section } from './section.ts';
import { testCodes, testFacts, testSections } from './test.ts';

/** A page as it is stored: what depends on today's date is added when it is read. */
export type StoredPage = Omit<TopicPage, 'overdue'>;

/** Step 4: the page of one topic. */
export function renderPage(context: RenderContext, links: LinkIndex, topic: PageTopic): StoredPage {
  const redFlags = ('redFlags' in topic ? (topic.redFlags ?? []) : [])
    .map((flag) => context.redFlag(topic.id, flag))
    .sort(byUrgency);
  const glance = glanceOf(context, topic);
  const sections = sectionsOf(context, links, topic);
  const summary = context.claim(topic.id, { id: 'summary', ...topic.summary });
  const codes = codesOf(context, topic);
  const claims = [
    summary,
    ...glance.flatMap((cell) => cell.claims),
    ...sections.flatMap((each) => each.claims),
  ];
  return {
    id: topic.id,
    kind: topic.kind,
    title: topic.title,
    summary,
    aliases: aliasesOf(topic),
    facts: factsOf(context, topic),
    codes,
    redFlags,
    glance,
    sections,
    links: links.of(topic.id),
    sources: context.sourcesOf(citationsOf([...redFlags, ...claims, ...codes])),
    reviewed: topic.reviewed,
    due: addMonths(topic.reviewed, context.content.pack.reviewMonths),
  };
}

function sectionsOf(context: RenderContext, links: LinkIndex, topic: PageTopic) {
  switch (topic.kind) {
    case 'condition':
      return conditionSections(context, topic);
    case 'presentation':
      return presentationSections(context, topic);
    case 'finding':
      return findingSections(context, links, topic);
    case 'test':
      return testSections(context, topic);
    case 'checklist':
      return checklistSections(context, topic);
    case 'criteria':
      return criteriaSections(context, topic);
    case 'comparison':
      return comparisonSections(context, topic);
    case 'question':
      return [
        ...section(
          'answer',
          topic.sections.answer.map((claim) => context.claim(topic.id, claim)),
        ),
        ...section(
          'changed',
          topic.sections.changed?.map((claim) => context.claim(topic.id, claim)),
        ),
      ];
  }
}

function glanceOf(context: RenderContext, topic: PageTopic): TopicPage['glance'] {
  if (!('glance' in topic)) return [];
  const cells = (['thinkOfItWhen', 'confirmBy', 'doNotMiss'] as const).map((id) => ({
    id,
    heading: HEADINGS[id],
    claims: topic.glance[id].map((claim) => context.claim(topic.id, claim)),
  }));
  return [...cells, { id: 'firstTests', heading: HEADINGS.firstTests, claims: firstTests(context, topic) }];
}

/** A first test says little by itself: it stands on what the topic says of the test, or on the test's own summary. */
function firstTests(context: RenderContext, topic: Extract<PageTopic, { glance: unknown }>): Claim[] {
  return (topic.glance.firstTests ?? []).map(({ test, note }) => {
    const expected = topic.kind === 'condition' ? topic.tests?.find((row) => row.test === test) : undefined;
    const about = context.content.topics.get(test)?.topic as PageTopic;
    const sources = expected?.sources ?? about.summary.sources;
    return context.claim(topic.id, { id: `first-${test}`, topic: test, text: note ?? '', sources });
  });
}

function aliasesOf(topic: PageTopic): TopicPage['aliases'] {
  return Object.entries(topic.aliases ?? {}).flatMap(([type, words]) =>
    (words ?? []).map((text) => ({ text, type: type as TopicPage['aliases'][number]['type'] })),
  );
}

function factsOf(context: RenderContext, topic: PageTopic): TopicPage['facts'] {
  if (topic.kind === 'condition') return conditionFacts(context, topic);
  if (topic.kind === 'test') return testFacts(context, topic);
  if (topic.kind === 'criteria') return criteriaFacts();
  return [];
}

function codesOf(context: RenderContext, topic: PageTopic): TopicPage['codes'] {
  if (topic.kind === 'condition') return conditionCodes(context, topic);
  if (topic.kind === 'test') return testCodes(context, topic);
  return [];
}

function citationsOf(sourced: readonly { sources: Citation[] }[]): Citation[] {
  return sourced.flatMap((each) => each.sources);
}

/** Same day of the month, or its last day where the month is shorter. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
