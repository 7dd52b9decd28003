import type { Section } from '../../../src/shared/contract/content.ts';
import type { Protocol } from '../../../src/shared/contract/workup.ts';
import { byUrgency } from '../../../src/shared/domain/urgency.ts';
import type { Checklist, Test } from '../../schema/index.ts';
import type { RenderContext } from './context.ts';
import { addMonths } from './page.ts';
import { escapeHtml } from './section.ts';

export const TIER_TITLES: Readonly<Record<Checklist['tiers'][number]['id'], string>> = {
  bedside: 'At the bedside',
  first: 'First tests',
  'if-then': 'If … then',
  specialist: 'Specialist',
};

/** A protocol as it is stored: what depends on today's date and on the pack's version is added when it is read. */
export type StoredProtocol = Omit<Protocol, 'overdue' | 'version'>;

type Item = Checklist['tiers'][number]['items'][number];

export function renderChecklist(context: RenderContext, topic: Checklist): StoredProtocol {
  const sourced = (statement: Checklist['indication']) => ({
    html: context.inline.html(statement.text),
    sources: context.cite(statement.sources),
    unconfirmed: context.unconfirmed(statement.sources),
  });
  return {
    id: topic.id,
    title: topic.title,
    scope: topic.scope,
    summary: context.claim(topic.id, { id: 'summary', ...topic.summary }),
    indication: sourced(topic.indication),
    notFor: sourced(topic.notFor),
    suspects: topic.suspects.map((id) => context.ref(id)),
    redFlags: topic.redFlags.map((flag) => context.redFlag(topic.id, flag)).sort(byUrgency),
    tiers: topic.tiers.map((tier) => ({
      id: tier.id,
      title: TIER_TITLES[tier.id],
      items: tier.items.map((item) => renderItem(context, topic, item)),
    })),
    reviewed: topic.reviewed,
    due: addMonths(topic.reviewed, context.content.pack.reviewMonths),
  };
}

function renderItem(
  context: RenderContext,
  topic: Checklist,
  item: Item,
): Protocol['tiers'][number]['items'][number] {
  const test = item.test === undefined ? undefined : (context.content.topics.get(item.test)?.topic as Test);
  const optional = (key: 'before' | 'avoid' | 'repeat') => {
    const statement = item[key];
    return statement ? { [key]: context.inline.html(statement.text) } : {};
  };
  return {
    id: item.id,
    ...(item.test === undefined ? {} : { testId: item.test }),
    label: item.label,
    why: context.inline.html(item.why.text),
    whySources: context.cite(item.why.sources),
    unconfirmed: context.unconfirmed(item.why.sources),
    ...optional('before'),
    ...optional('avoid'),
    ...optional('repeat'),
    fields: (test?.results ?? []).map((result) => ({
      id: result.id,
      label: result.label,
      type: result.type,
      ...(result.units ? { units: result.units } : {}),
      ...(result.options ? { options: result.options } : {}),
    })),
    expect: expectations(context, topic, item, test),
    branches: (item.branches ?? []).map((branch) => ({
      id: `${item.id}-${branch.id}`,
      if: context.inline.html(branch.if),
      ...(branch.when ? { when: branch.when } : {}),
      then: context.inline.html(branch.then),
      urgency: branch.urgency,
      to: (branch.to ?? []).map((id) => context.ref(id)),
      sources: context.cite(branch.sources),
      unconfirmed: context.unconfirmed(branch.sources),
    })),
  };
}

/** What the checklist says itself, then what the test's page says of the suspected conditions. */
function expectations(context: RenderContext, topic: Checklist, item: Item, test: Test | undefined) {
  const own = (item.expect ?? []).map((row) => ({
    condition: row.condition,
    text: row.text,
    sources: row.sources,
  }));
  const named = new Set(own.map((row) => row.condition));
  const fromTest = (test?.interpretation ?? [])
    .filter((row) => topic.suspects.includes(row.condition) && !named.has(row.condition))
    .map((row) => ({ condition: row.condition, text: row.result, sources: row.sources }));
  return [...own, ...fromTest].map((row) => ({
    condition: context.ref(row.condition),
    html: context.inline.html(row.text),
    sources: context.cite(row.sources),
  }));
}

/** The checklist as a page to read and to find: one section per tier. */
export function checklistSections(context: RenderContext, topic: Checklist): Section[] {
  return topic.tiers.map((tier) => {
    const claims = tier.items.map((item) =>
      context.claim(topic.id, {
        id: item.id,
        label: item.label,
        text: item.why.text,
        sources: item.why.sources,
      }),
    );
    const rows = claims.map(
      (claim) => `<tr><th scope="row">${escapeHtml(claim.label ?? '')}</th><td>${claim.html}</td></tr>`,
    );
    return {
      id: tier.id,
      heading: TIER_TITLES[tier.id],
      html: `<table><tbody>${rows.join('')}</tbody></table>`,
      layout: 'table' as const,
      claims,
    };
  });
}
