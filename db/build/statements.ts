import type { AuthoredTopic, Checklist, Condition, Criteria, Test } from '../schema/index.ts';
import type { PageTopic } from './content.ts';

export type SourceRef = string | { id: string; at: string };

/** What part a statement plays; recommendations need better ground than descriptions. */
export type Role = 'description' | 'recommendation' | 'red-flag';

/** One sourced statement of a topic, wherever its schema keeps it. */
export interface Statement {
  topicId: string;
  /** Unique in the topic and permanent. */
  id: string;
  /** The section of the page where it is shown. */
  section: string;
  texts: readonly string[];
  sources: readonly SourceRef[];
  role: Role;
  /** Where it stands in the file. */
  path: readonly PropertyKey[];
}

type Add = (
  id: string,
  section: string,
  texts: readonly (string | undefined)[],
  sources: readonly SourceRef[],
  path: readonly PropertyKey[],
  role?: Role,
) => void;

/** Sections that tell a clinician what to do. */
const RECOMMENDING = new Set([
  'confirmBy',
  'doNotMiss',
  'management',
  'referral',
  'approach',
  'avoid',
  'repeat',
  'preparation',
]);

/** Every sourced statement of a topic, in the order of its page. Handouts rest on claims and have none. */
export function statementsOf(topic: PageTopic): Statement[] {
  const found: Statement[] = [];
  const add: Add = (id, section, texts, sources, path, role = 'description') => {
    const present = texts.filter((text) => text !== undefined);
    found.push({ topicId: topic.id, id, section, texts: present, sources, role, path });
  };

  add('summary', 'summary', [topic.summary.text], topic.summary.sources, ['summary']);
  if ('redFlags' in topic) {
    topic.redFlags?.forEach((flag, index) => {
      add(
        flag.id,
        'red-flags',
        [flag.finding, flag.action, flag.why],
        flag.sources,
        ['redFlags', index],
        'red-flag',
      );
    });
  }
  if ('glance' in topic) {
    for (const cell of ['thinkOfItWhen', 'confirmBy', 'doNotMiss'] as const) {
      addClaims(add, topic.glance[cell], cell, ['glance', cell]);
    }
  }
  if ('sections' in topic) {
    for (const [section, claims] of Object.entries(topic.sections)) {
      if (claims) addClaims(add, claims, section, ['sections', section]);
    }
  }
  if (topic.kind === 'condition') addCondition(add, topic);
  if (topic.kind === 'presentation') {
    for (const [group, causes] of Object.entries(topic.causes)) {
      causes?.forEach((cause, index) => {
        add(`cause-${cause.condition}`, group, [cause.clue], cause.sources, ['causes', group, index]);
      });
    }
  }
  if (topic.kind === 'test') addTest(add, topic);
  if (topic.kind === 'checklist') addChecklist(add, topic);
  if (topic.kind === 'criteria') addCriteria(add, topic);
  if (topic.kind === 'comparison') {
    topic.rows.forEach((row, index) => {
      for (const [column, cell] of Object.entries(row.cells)) {
        add(`${row.id}-${column}`, 'table', [cell.text], cell.sources, ['rows', index, 'cells', column]);
      }
    });
  }
  return found;
}

function addClaims(
  add: Add,
  claims: readonly { id: string; text: string; sources: readonly SourceRef[] }[],
  section: string,
  path: readonly PropertyKey[],
): void {
  const role = RECOMMENDING.has(section) ? 'recommendation' : 'description';
  claims.forEach((claim, index) =>
    add(claim.id, section, [claim.text], claim.sources, [...path, index], role),
  );
}

function addCondition(add: Add, topic: Condition): void {
  topic.icd10cm?.forEach((row, index) => {
    add(`icd-${row.code}`, 'codes', [row.title], row.sources, ['icd10cm', index]);
  });
  topic.tests?.forEach((row, index) => {
    add(`test-${row.test}`, 'tests', [row.expect], row.sources, ['tests', index], 'recommendation');
  });
  topic.mimics?.forEach((row, index) => {
    add(`mimic-${row.condition}`, 'mimics', [row.tell], row.sources, ['mimics', index]);
  });
  for (const side of ['for', 'against', 'shared'] as const) {
    topic.findings?.[side]?.forEach((row, index) => {
      add(`${side}-${row.finding}`, side, [row.note], row.sources, ['findings', side, index]);
    });
  }
  for (const [key, cell] of Object.entries(topic.attributes ?? {})) {
    add(`attribute-${key}`, 'attributes', [cell.text], cell.sources, ['attributes', key]);
  }
}

function addTest(add: Add, topic: Test): void {
  topic.results.forEach((result, index) => {
    result.loinc?.forEach((code, at) => {
      add(`loinc-${result.id}-${code.code}`, 'codes', [code.name], code.sources, [
        'results',
        index,
        'loinc',
        at,
      ]);
    });
    result.reference?.forEach((range, at) => {
      const id = `reference-${result.id}-${at + 1}`;
      add(id, 'reference', [range.population], range.sources, ['results', index, 'reference', at]);
    });
  });
  topic.decisionValues?.forEach((value, index) => {
    add(
      `decision-${index + 1}`,
      'decision-values',
      [value.text],
      value.sources,
      ['decisionValues', index],
      'recommendation',
    );
  });
  topic.interpretation?.forEach((row, index) => {
    const id = `result-${row.condition}-${index + 1}`;
    add(id, 'interpretation', [row.result, row.note], row.sources, ['interpretation', index]);
  });
  topic.rules?.forEach((rule, index) => {
    add(rule.id, 'rules', [rule.text], rule.sources, ['rules', index], 'recommendation');
  });
}

function addChecklist(add: Add, topic: Checklist): void {
  add('indication', 'indication', [topic.indication.text], topic.indication.sources, ['indication']);
  add('not-for', 'indication', [topic.notFor.text], topic.notFor.sources, ['notFor']);
  topic.tiers.forEach((tier, tierIndex) => {
    tier.items.forEach((item, itemIndex) => {
      const path = ['tiers', tierIndex, 'items', itemIndex];
      add(item.id, tier.id, [item.label, item.why.text], item.why.sources, [...path, 'why']);
      for (const part of ['before', 'avoid', 'repeat'] as const) {
        const statement = item[part];
        if (statement)
          add(
            `${item.id}-${part}`,
            tier.id,
            [statement.text],
            statement.sources,
            [...path, part],
            'recommendation',
          );
      }
      item.expect?.forEach((row, index) => {
        add(`${item.id}-expect-${row.condition}`, tier.id, [row.text], row.sources, [
          ...path,
          'expect',
          index,
        ]);
      });
      item.branches?.forEach((branch, index) => {
        const texts = [branch.if, branch.then];
        add(
          `${item.id}-${branch.id}`,
          tier.id,
          texts,
          branch.sources,
          [...path, 'branches', index],
          'recommendation',
        );
      });
    });
  });
}

function addCriteria(add: Add, topic: Criteria): void {
  add('use', 'use', [topic.use.text], topic.use.sources, ['use']);
  add('not-for', 'use', [topic.notFor.text], topic.notFor.sources, ['notFor']);
  if (topic.population)
    add('population', 'use', [topic.population.text], topic.population.sources, ['population']);
  topic.gates.forEach((gate, index) => {
    add(itemClaim(gate.id), 'gates', [gate.label, gate.definition], gate.sources, ['gates', index]);
  });
  topic.domains.forEach((domain, domainIndex) => {
    domain.items.forEach((item, index) => {
      const path = ['domains', domainIndex, 'items', index];
      add(itemClaim(item.id), `domain-${domain.id}`, [item.label, item.definition], item.sources, path);
    });
  });
  topic.classes.forEach((each, index) => {
    add(`class-${each.id}`, 'classes', [each.label, each.rule, each.text], each.sources, ['classes', index]);
  });
  topic.advice?.forEach((advice, index) => {
    add(advice.id, 'next', [advice.text], advice.sources, ['advice', index], 'recommendation');
  });
  if (topic.accuracy) addClaims(add, topic.accuracy, 'accuracy', ['accuracy']);
}

/** The statement behind an item. Items keep the names of published forms; the ids of statements are kebab-case. */
export function itemClaim(id: string): string {
  return `item-${id.toLowerCase().replaceAll('_', '-')}`;
}

/** Every text of a topic that a reader can see, with its place. Walks the whole value, so none is forgotten. */
export function textsOf(topic: AuthoredTopic): { text: string; path: PropertyKey[] }[] {
  const found: { text: string; path: PropertyKey[] }[] = [];
  walk(topic, []);
  return found;

  function walk(value: unknown, path: PropertyKey[]): void {
    if (typeof value === 'string') found.push({ text: value, path });
    else if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index]));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
    }
  }
}
