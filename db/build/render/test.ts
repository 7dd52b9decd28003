import type { Section, TopicPage } from '../../../src/shared/contract/content.ts';
import type { Claim } from '../../../src/shared/contract/common.ts';
import type { Test } from '../../schema/index.ts';
import type { RenderContext } from './context.ts';
import { escapeHtml, section } from './section.ts';

const TIER_LABELS: Readonly<Record<Test['tier'], string>> = {
  bedside: 'At the bedside',
  first: 'First visit',
  'if-then': 'After first results, or on clear suspicion',
  specialist: 'Specialist',
};

const MEANING_WORDS = {
  supports: 'Supports',
  'argues-against': 'Argues against',
  neutral: 'Does not decide',
  expected: 'Expected',
} as const;

export function testFacts(context: RenderContext, topic: Test): TopicPage['facts'] {
  const units = [...new Set(topic.results.flatMap((result) => result.units ?? []))];
  const facts: [string, string | undefined][] = [
    ['When', TIER_LABELS[topic.tier]],
    ['Specimen', topic.specimen],
    ['Burden', topic.burden],
    ['Turnaround', topic.turnaround],
    ['Units (UCUM)', units.length > 0 ? units.join(' · ') : undefined],
  ];
  return facts.flatMap(([label, text]) =>
    text === undefined
      ? []
      : [{ label, html: label === 'Specimen' ? context.inline.html(text) : escapeHtml(text) }],
  );
}

export function testCodes(context: RenderContext, topic: Test): TopicPage['codes'] {
  return topic.results.flatMap((result) =>
    (result.loinc ?? []).map(({ code, name, method, unit, sources }) => {
      const title = [name, method, unit].filter((part) => part !== undefined).join(', ');
      return context.code({ system: 'LOINC', code, title }, sources);
    }),
  );
}

export function testSections(context: RenderContext, topic: Test): Section[] {
  const list = (id: keyof Test['sections']): Section[] =>
    section(
      id,
      topic.sections[id]?.map((claim) => context.claim(topic.id, claim)),
    );
  return [
    ...list('answers'),
    ...section('interpretation', interpretationOf(context, topic)),
    ...list('pitfalls'),
    ...section('decision-values', decisionValuesOf(context, topic)),
    ...section('reference', referenceOf(context, topic)),
    ...list('preparation'),
    ...list('avoid'),
    ...list('repeat'),
    ...list('changed'),
    ...list('unknown'),
  ];
}

function interpretationOf(context: RenderContext, topic: Test): Claim[] | undefined {
  return topic.interpretation?.map((row, index) =>
    context.claim(topic.id, {
      id: `result-${row.condition}-${index + 1}`,
      topic: row.condition,
      word: MEANING_WORDS[row.meaning],
      text: row.note === undefined ? row.result : `${row.result}. ${row.note}`,
      sources: row.sources,
    }),
  );
}

function decisionValuesOf(context: RenderContext, topic: Test): Claim[] | undefined {
  return topic.decisionValues?.map((value, index) =>
    context.claim(topic.id, { id: `decision-${index + 1}`, text: value.text, sources: value.sources }),
  );
}

/** One laboratory's limits, said to be so: they never decide about a patient's value. */
function referenceOf(context: RenderContext, topic: Test): Claim[] {
  return topic.results.flatMap((result) =>
    (result.reference ?? []).map((range, at) =>
      context.claim(topic.id, {
        id: `reference-${result.id}-${at + 1}`,
        label: topic.results.length > 1 ? `${result.label}, ${range.population}` : range.population,
        text: `${rangeText(range)} (one laboratory's limits; your own laboratory's count)`,
        sources: range.sources,
      }),
    ),
  );
}

function rangeText({
  low,
  high,
  unit,
}: {
  low?: number | undefined;
  high?: number | undefined;
  unit: string;
}): string {
  if (low !== undefined && high !== undefined) return `${low} to ${high} ${unit}`;
  if (high !== undefined) return `up to ${high} ${unit}`;
  return `from ${low} ${unit}`;
}
