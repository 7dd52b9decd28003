import type { Feature, IndexedTopic, SaidResult } from '../../src/core/search/indexed-topic.ts';
import { SAID_RESULTS } from '../../src/core/search/indexed-topic.ts';
import type { Strength } from '../../src/shared/domain/evidence.ts';
import type { Test, When } from '../schema/test.ts';
import type { Checked } from './checks/check.ts';
import type { LinkIndex } from './render/links.ts';

type Content = Checked['content'];

/** What a topic is found by beside its own names and text: its codes and units, what leads to it, and what it is about. */
export function withSearchKeys(content: Content, links: LinkIndex, topic: IndexedTopic): IndexedTopic {
  return {
    ...topic,
    aliases: [...topic.aliases, ...codesAndUnits(content, topic.id)],
    features: featuresOf(content, links, topic.id),
    about: subjectsOf(links, topic.id),
  };
}

function codesAndUnits({ topics }: Content, id: string): IndexedTopic['aliases'] {
  const topic = topics.get(id)?.topic;
  if (topic?.kind === 'condition') {
    const conditions = [...topics.values()].flatMap((each) =>
      each.topic.kind === 'condition' ? each.topic : [],
    );
    return (topic.icd10cm ?? []).map(({ code, title }) => {
      const named = conditions.find((each) => title.toLowerCase().includes(each.title.toLowerCase()));
      const isBorrowed =
        named !== undefined && named !== topic && named.icd10cm?.some((row) => row.code === code);
      return { text: code, type: isBorrowed ? 'borrowed-code' : 'code' };
    });
  }
  if (topic?.kind !== 'test') return [];
  const codes = topic.results.flatMap((result) => result.loinc ?? []).map(({ code }) => code);
  const units = topic.results.flatMap((result) => result.units ?? []);
  return [
    ...[...new Set(codes)].map((text) => ({ text, type: 'code' as const })),
    ...[...new Set(units)].map((text) => ({ text, type: 'unit' as const })),
  ];
}

/** How far each link to a condition points to it, for a search by several findings. */
const FEATURE_WEIGHT = {
  decisive: 1,
  strong: 0.9,
  moderate: 0.75,
  weak: 0.5,
  shared: 0.5,
  supports: 0.6,
  cause: 0.6,
};

function featuresOf(content: Content, links: LinkIndex, id: string): Feature[] {
  return links.all.flatMap(({ from, to, type, strength }): Feature[] => {
    if (from === id && type === 'for') return [{ topic: to, weight: FEATURE_WEIGHT[strength as Strength] }];
    if (from === id && type === 'shared') return [{ topic: to, weight: FEATURE_WEIGHT.shared }];
    if (from === id && type === 'against') return [{ topic: to, weight: 0 }];
    if (to === id && type === 'cause') return [{ topic: from, weight: FEATURE_WEIGHT.cause }];
    const test = to === id && type === 'interprets' ? testThatSupports(content, from, id) : undefined;
    return test ? [{ topic: from, weight: FEATURE_WEIGHT.supports, results: resultsFor(test, id) }] : [];
  });
}

function testThatSupports({ topics }: Content, testId: string, conditionId: string): Test | undefined {
  const test = topics.get(testId)?.topic;
  if (test?.kind !== 'test') return undefined;
  const isSupport = (test.interpretation ?? []).some(
    ({ condition, meaning }) => condition === conditionId && meaning === 'supports',
  );
  return isSupport ? test : undefined;
}

/** What the rules of a test call by another word. */
const SAID_RESULT = {
  high: 'high',
  positive: 'high',
  low: 'low',
  normal: 'normal',
  negative: 'normal',
  indeterminate: undefined,
} as const;

/** The results of a test that support a condition, as its rules say. Any where they look at something else. */
function resultsFor(test: Test, conditionId: string): readonly SaidResult[] {
  const rules = (test.rules ?? []).filter(
    ({ condition, direction }) => condition === conditionId && direction === 'supports',
  );
  if (rules.length === 0) return SAID_RESULTS;
  // A panel can be low in one thing and high in another: then only what is normal supports nothing.
  const either = test.results.length > 1 ? (['high', 'low'] as const) : [];
  return [...new Set([...rules.flatMap(({ when }) => resultsOf(when)), ...either])];
}

function resultsOf({ status, titre }: When): readonly SaidResult[] {
  if (status) return status.flatMap((each) => SAID_RESULT[each] ?? []);
  if (titre) return titre.gte === undefined && titre.gt === undefined ? ['normal'] : ['high'];
  return SAID_RESULTS;
}

const SUBJECT_LINKS: ReadonlySet<string> = new Set(['about', 'classifies', 'compares']);
const PAGE_LINKS: ReadonlySet<string> = new Set(['comparison', 'workup']);

/**
 * What a page is made about: whoever names that and asks for a leaflet, criteria or a workup means this page. What a checklist
 * suspects is not that: most of it are mimics.
 */
function subjectsOf(links: LinkIndex, id: string): string[] {
  const subjects = links.all.flatMap(({ from, to, type }) => {
    if (from === id && SUBJECT_LINKS.has(type)) return [to];
    return to === id && PAGE_LINKS.has(type) ? [from] : [];
  });
  return [...new Set(subjects)];
}
