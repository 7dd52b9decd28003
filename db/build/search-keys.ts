import type { Feature, IndexedTopic, SaidResult } from '../../src/core/search/indexed-topic.ts';
import type { Strength } from '../../src/shared/domain/evidence.ts';
import type { Condition } from '../schema/index.ts';
import type { Test, When } from '../schema/test.ts';
import type { Checked } from './checks/check.ts';
import type { LinkIndex } from './render/links.ts';

type Content = Checked['content'];

/** Adds what a topic is found by beside its own names and text: its codes and units, what leads to it, what it is about. */
export function searchKeys(content: Content, links: LinkIndex): (topic: IndexedTopic) => IndexedTopic {
  const conditions = [...content.topics.values()].flatMap(({ topic }) =>
    topic.kind === 'condition' ? topic : [],
  );
  const naming = Map.groupBy(conditions.flatMap(codesNaming), ({ code }) => code);
  return (topic) => ({
    ...topic,
    aliases: [...topic.aliases, ...codesAndUnits(content, naming, topic.id)],
    features: featuresOf(content, links, topic.id),
    about: subjectsOf(links, topic.id),
  });
}

interface NamingCode {
  code: string;
  /** The condition that its title names. */
  id: string;
}

/** The codes of a condition whose title says its name. */
function codesNaming({ id, title: name, icd10cm = [] }: Condition): NamingCode[] {
  const naming = icd10cm.filter(({ title }) => title.toLowerCase().includes(name.toLowerCase()));
  return naming.map(({ code }) => ({ code, id }));
}

/** `naming` says which conditions the title of a code names. */
function codesAndUnits(
  { topics }: Content,
  naming: ReadonlyMap<string, readonly NamingCode[]>,
  id: string,
): IndexedTopic['aliases'] {
  const topic = topics.get(id)?.topic;
  if (topic?.kind === 'condition')
    return (topic.icd10cm ?? []).map(({ code: text }) => {
      const named = naming.get(text);
      const isBorrowed = named !== undefined && !named.some((each) => each.id === id);
      return { text, type: isBorrowed ? 'borrowed-code' : 'code' };
    });
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
    return test ? [{ topic: from, weight: FEATURE_WEIGHT.supports, ...resultsFor(test, id) }] : [];
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

const ABNORMAL: readonly SaidResult[] = ['high', 'low'];

/** What the rules of a test call by another word. */
const SAID_RESULT = {
  high: 'high',
  positive: 'high',
  low: 'low',
  normal: 'normal',
  negative: 'normal',
  indeterminate: undefined,
} as const;

/** The results of a test that support a condition, as its rules say; not said where it has none. */
function resultsFor(test: Test, conditionId: string): Pick<Feature, 'results'> {
  const rules = (test.rules ?? []).filter(
    ({ condition, direction }) => condition === conditionId && direction === 'supports',
  );
  if (rules.length === 0) return {};
  // A panel can be low in one thing and high in another: then only what is normal supports nothing.
  const either = test.results.length > 1 ? ABNORMAL : [];
  return { results: [...new Set([...rules.flatMap(({ when }) => resultsOf(when)), ...either])] };
}

function resultsOf({ status, titre, value, timesUpperLimit }: When): readonly SaidResult[] {
  if (status) return status.flatMap((each) => SAID_RESULT[each] ?? []);
  // Below the titre of a positive result.
  if (titre && titre.gte === undefined && titre.gt === undefined) return ['normal'];
  const limit = titre ?? value ?? timesUpperLimit;
  if (!limit) return ABNORMAL;
  const isFrom = limit.gte !== undefined || limit.gt !== undefined;
  const isTo = limit.lte !== undefined || limit.lt !== undefined;
  return isFrom && isTo ? ABNORMAL : [isFrom ? 'high' : 'low'];
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
