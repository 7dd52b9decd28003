import type { Protocol } from '../../../shared/contract/workup.ts';
import type { PackMeta, Pack } from '../../content/pack.ts';
import { findDetail, listSources, type StoredSource } from '../../content/store.ts';
import type { TestModel, TestResult } from '../../workup/interpret.ts';
import { namedUrn, namedUuid } from './named-uuid.ts';
import { LOINC_NOTICE } from './codes.ts';
import type { PlanDefinition } from './types.ts';
import { wordsOf } from './words.ts';

/** A checklist with all that a FHIR resource says of it. */
export interface Definition {
  protocol: Protocol;
  meta: PackMeta;
  tests: ReadonlyMap<string, TestModel>;
  sources: ReadonlyMap<string, StoredSource>;
}

export function readDefinition({ db, meta }: Pack, protocol: Protocol): Definition {
  const ids = new Set(protocol.tiers.flatMap((tier) => tier.items.flatMap((item) => item.testId ?? [])));
  const tests = [...ids].flatMap((id) => {
    const test = findDetail<TestModel>(db, id, 'test');
    return test ? [[id, test] as const] : [];
  });
  return {
    protocol,
    meta,
    tests: new Map(tests),
    sources: new Map(listSources(db).map((source) => [source.id, source])),
  };
}

/** The result of a test with its codes; the checklist itself holds only what is typed in. */
export function testResult(
  { tests }: Definition,
  testId: string | undefined,
  fieldId: string,
): TestResult | undefined {
  if (testId === undefined) return undefined;
  return tests.get(testId)?.results.find((result) => result.id === fieldId);
}

export function canonicalUrl(type: 'PlanDefinition' | 'Questionnaire', { protocol }: Definition): string {
  return namedUrn(type, protocol.id);
}

/** With the version, so that answers stay bound to the form they were given to. */
export function versionedUrl(type: 'PlanDefinition' | 'Questionnaire', definition: Definition): string {
  return `${canonicalUrl(type, definition)}|${definition.meta.version}`;
}

type Head = Pick<
  PlanDefinition,
  | 'id'
  | 'url'
  | 'version'
  | 'name'
  | 'title'
  | 'status'
  | 'date'
  | 'publisher'
  | 'description'
  | 'purpose'
  | 'copyright'
  | 'lastReviewDate'
  | 'effectivePeriod'
>;

/** What the two definitions say of themselves alike. */
export function definitionHead(type: 'PlanDefinition' | 'Questionnaire', definition: Definition): Head {
  const { protocol, meta } = definition;
  return {
    id: namedUuid(type, protocol.id),
    url: canonicalUrl(type, definition),
    version: meta.version,
    name: computerName(protocol.id),
    title: protocol.title,
    // An edition says in words who approved it; no receiving system may take it for approved.
    status: 'draft',
    date: meta.built,
    publisher: `Sural, ${meta.title}`,
    description: wordsOf(protocol.summary.html),
    purpose: wordsOf(protocol.indication.html),
    copyright: LOINC_NOTICE,
    lastReviewDate: protocol.reviewed,
    effectivePeriod: { start: protocol.reviewed, end: protocol.due },
  };
}

/** A name that a program can use: `family-myositis` is `FamilyMyositis`. */
function computerName(id: string): string {
  return id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
