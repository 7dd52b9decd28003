import type { CriteriaForm, CriteriaQuestion } from '../../../src/shared/contract/criteria.ts';
import type { Claim } from '../../../src/shared/contract/common.ts';
import type { Section, TopicPage } from '../../../src/shared/contract/content.ts';
import { CAUTION } from '../../../src/shared/domain/criteria/caution.ts';
import {
  NOT_DONE,
  type CriteriaModel,
  type Item,
  type Points,
} from '../../../src/shared/domain/criteria/model.ts';
import type { Criteria } from '../../schema/index.ts';
import { itemClaim, type SourceRef } from '../statements.ts';
import type { RenderContext } from './context.ts';
import { escapeHtml, section, titledSection } from './section.ts';

type AuthoredItem = Criteria['domains'][number]['items'][number] | Criteria['gates'][number];

export function criteriaFacts(): TopicPage['facts'] {
  return [{ label: 'Caution', html: escapeHtml(CAUTION) }];
}

export function criteriaSections(context: RenderContext, topic: Criteria): Section[] {
  const list = (id: keyof Criteria['sections']): Section[] =>
    section(
      id,
      topic.sections[id]?.map((claim) => context.claim(topic.id, claim)),
    );
  return [
    ...section('use', useOf(context, topic)),
    ...section(
      'gates',
      topic.gates.map((gate) => gateRow(context, topic, gate)),
    ),
    ...topic.domains.flatMap((domain) => {
      const rows = domain.items.map((item) => itemRow(context, topic, item));
      return titledSection(`domain-${domain.id}`, domain.label, rows);
    }),
    ...section('classes', classesOf(context, topic)),
    ...list('rules'),
    ...section(
      'next',
      topic.advice?.map((advice) => context.claim(topic.id, advice)),
    ),
    ...section(
      'accuracy',
      topic.accuracy?.map((claim) => context.claim(topic.id, claim)),
    ),
    ...list('traps'),
    ...list('changed'),
    ...list('unknown'),
    ...section('keys', keysOf(context, topic)),
  ];
}

/** What the engine counts with and what a calculator shows, ready to be stored. */
export function renderCriteria(context: RenderContext, topic: Criteria) {
  const advice = (topic.advice ?? []).map(({ id, text, sources }) => ({
    id,
    text: context.inline.plain(text),
    ...sourced(context, { text, sources }),
  }));
  return {
    title: topic.title,
    caution: CAUTION,
    model: criteriaModel(topic),
    answeredBy: answeredByOf(topic),
    advice,
    form: formOf(context, topic),
  };
}

/** The authored set without its texts and sources. Named field by field: what is left out here does not count. */
export function criteriaModel(topic: Criteria): CriteriaModel {
  const { id, score, variants, values, outside } = topic;
  return {
    id,
    score,
    variants,
    gates: topic.gates.map((gate) => ({
      ...itemModel(gate),
      mustBe: gate.mustBe,
      why: gate.why,
      scoreShown: gate.scoreShown,
    })),
    domains: topic.domains.map(({ id, label, counts, list, items }) => ({
      id,
      label,
      counts,
      list,
      items: items.map(itemModel),
    })),
    values,
    classes: topic.classes.map(({ id, label, from, when }) => ({ id, label, from, when })),
    outside,
    advice: topic.advice?.map((each) => ({ id: each.id, class: each.class, when: each.when })),
  };
}

/** What results and findings answer, by item. */
function answeredByOf(topic: Criteria) {
  const items = [...topic.gates, ...topic.domains.flatMap((domain) => domain.items)];
  return Object.fromEntries(items.flatMap(({ id, answeredBy }) => (answeredBy ? [[id, answeredBy]] : [])));
}

function itemModel(item: AuthoredItem): Item {
  const { id, also, label, answer, unanswered } = item;
  return { id, also, label, answer, points: 'points' in item ? item.points : undefined, unanswered };
}

function formOf(context: RenderContext, topic: Criteria): CriteriaForm {
  return {
    use: sourced(context, topic.use),
    notFor: sourced(context, topic.notFor),
    gates: topic.gates.map((gate) => question(context, topic, gate)),
    domains: topic.domains.map(({ id, label, counts, items }) => ({
      id,
      label,
      counts,
      items: items.map((item) => question(context, topic, item)),
    })),
    classes: topic.classes.map(({ id, label, rule }) => ({ id, label, rule })),
    accuracy: (topic.accuracy ?? []).map((claim) => sourced(context, claim)),
  };
}

function question(context: RenderContext, topic: Criteria, item: AuthoredItem): CriteriaQuestion {
  const { id, label, definition, answer, unanswered, sources } = item;
  const points = pointsText(topic, item);
  const from = item.test ?? item.finding;
  const number = answer?.type === 'number' ? answer : undefined;
  return {
    id,
    label,
    ...(definition === undefined ? {} : { definition: context.inline.html(definition) }),
    type: answer?.type ?? 'yes-no',
    ...(answer?.type === 'choice'
      ? { options: answer.options.map((option) => ({ id: option.id, label: option.label })) }
      : {}),
    ...(number ? { minimum: number.min, maximum: number.max, decimals: number.decimals ?? 0 } : {}),
    ...(number?.unit === undefined ? {} : { unit: number.unit }),
    ...(number?.notDone ? { notDone: true } : {}),
    ...(points === undefined ? {} : { points }),
    ...(unanswered === undefined ? {} : { unanswered }),
    ...(from === undefined ? {} : { from: context.ref(from) }),
    sources: context.cite(sources),
    unconfirmed: context.unconfirmed(sources),
  };
}

function useOf(context: RenderContext, topic: Criteria): Claim[] {
  const rows = [
    { id: 'use', label: 'For', statement: topic.use },
    { id: 'not-for', label: 'Not for', statement: topic.notFor },
    { id: 'population', label: 'Population', statement: topic.population },
  ];
  return rows.flatMap(({ id, label, statement }) =>
    statement ? [context.claim(topic.id, { id, label, ...statement })] : [],
  );
}

/** The label opens the test or finding that tells. */
function itemRow(context: RenderContext, topic: Criteria, item: AuthoredItem): Claim {
  const points = pointsText(topic, item);
  const from = item.test ?? item.finding;
  return context.claim(topic.id, {
    id: itemClaim(item.id),
    label: item.label,
    ...(from === undefined ? {} : { topic: from }),
    ...(points === undefined ? {} : { word: points === '1' ? '1 point' : `${points} points` }),
    text: item.definition ?? '',
    sources: item.sources,
  });
}

/** A gate says which answer opens it. */
function gateRow(context: RenderContext, topic: Criteria, gate: Criteria['gates'][number]): Claim {
  const options = gate.answer?.type === 'choice' ? gate.answer.options : [];
  const option = options.find((each) => each.id === gate.mustBe)?.label ?? String(gate.mustBe);
  const needed =
    gate.mustBe === true
      ? 'Needed.'
      : gate.mustBe === false
        ? 'If so, this does not apply.'
        : `Needed: ${option}.`;
  const definition = [needed, ...(gate.definition === undefined ? [] : [gate.definition])].join(' ');
  return itemRow(context, topic, { ...gate, definition });
}

function classesOf(context: RenderContext, topic: Criteria): Claim[] {
  return topic.classes.map(({ id, label, rule, text, sources }) =>
    context.claim(topic.id, {
      id: `class-${id}`,
      label,
      text: text === undefined ? rule : `${rule}. ${text}`,
      sources,
    }),
  );
}

/** Under which name each item is answered from outside, and how. */
function keysOf(context: RenderContext, topic: Criteria): Claim[] {
  const gates = topic.gates.map((item) => ({ item, list: undefined }));
  const items = topic.domains.flatMap(({ items, list }) =>
    items.map((item) => ({ item, list: item.answer ? undefined : list })),
  );
  const rows = [...gates, ...items].map(({ item, list }) => ({
    name: item.id,
    text: [
      answerText(item),
      ...(list === undefined ? [] : [`or named in the list \`${list}\``]),
      ...(item.also ? [`also called ${item.also.map((name) => `\`${name}\``).join(', ')}`] : []),
      item.unanswered === undefined
        ? 'unknown while unanswered'
        : `counts as \`${item.unanswered}\` while unanswered`,
    ],
    sources: item.sources,
  }));
  const direct = (topic.values ?? []).flatMap(({ id, label, direct }) =>
    direct
      ? [
          {
            name: id,
            text: [`${label}, given directly: ${direct.min} to ${direct.max}`],
            sources: topic.use.sources,
          },
        ]
      : [],
  );
  return [...rows, ...direct].map(({ name, text, sources }) =>
    context.claim(topic.id, { id: `key-${itemClaim(name)}`, label: name, text: text.join('; '), sources }),
  );
}

function answerText({ answer }: AuthoredItem): string {
  if (!answer) return '`true`, `false` or `unknown`';
  if (answer.type === 'choice')
    return `${answer.options.map((option) => `\`${option.id}\``).join(', ')} or \`unknown\``;
  const unit = answer.unit === undefined ? '' : ` ${answer.unit}`;
  return `${answer.min} to ${answer.max}${unit}${answer.notDone ? `, \`${NOT_DONE}\`` : ''} or \`unknown\``;
}

/** "2", "1.3 / 1.5" for variants in their order, "0, 2 or 3" for options. */
function pointsText(topic: Criteria, item: AuthoredItem): string | undefined {
  const { answer } = item;
  const points: Points | undefined = 'points' in item ? item.points : undefined;
  if (typeof points === 'number') return signed(points);
  if (points)
    return (topic.variants ?? [])
      .map(({ id }) => (points[id] === undefined ? '–' : signed(points[id])))
      .join(' / ');
  if (answer?.type !== 'choice' || answer.options.every((option) => option.points === undefined))
    return undefined;
  return answer.options.map((option) => `${option.label} ${signed(option.points ?? 0)}`).join(', ');
}

function signed(points: number): string {
  return points < 0 ? `−${-points}` : String(points);
}

function sourced(context: RenderContext, { text, sources }: { text: string; sources: readonly SourceRef[] }) {
  return {
    html: context.inline.html(text),
    sources: context.cite(sources),
    unconfirmed: context.unconfirmed(sources),
  };
}
