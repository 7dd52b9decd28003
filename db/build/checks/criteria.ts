import { AnswerError } from '../../../src/shared/domain/criteria/answers.ts';
import { uncountable } from '../../../src/shared/domain/criteria/compile.ts';
import { scoreCriteria, type CriteriaResult } from '../../../src/shared/domain/criteria/score.ts';
import type { Criteria } from '../../schema/index.ts';
import { criteriaModel } from '../render/criteria.ts';
import type { Check, Checked } from './check.ts';

/** Every name by which a rule looks at something belongs to something. */
export const criteriaNames: Check = {
  id: 'criteria-names',
  title: 'Every rule of a set of criteria looks at items, domains and classes that exist',
  run({ content }, report) {
    let ran = 0;
    for (const { topic, file } of criteriaOf(content)) {
      ran += 1;
      for (const { path, message } of nameFaults(topic)) report(file.fault(path, message));
      for (const id of uncountable(criteriaModel(topic))) {
        report(file.fault(['domains'], `"${id}" is counted with, so its range must be shorter`));
      }
    }
    return ran;
  },
};

/** The engine comes to what a person worked out by hand. */
export const criteriaExamples: Check = {
  id: 'criteria-examples',
  title: 'Every worked example of criteria and scores comes out as expected',
  run({ content }, report) {
    let ran = 0;
    for (const { topic, file } of criteriaOf(content)) {
      topic.examples.forEach((example, index) => {
        ran += 1;
        for (const message of differences(topic, example))
          report(file.fault(['examples', index, 'expected'], message));
      });
    }
    return ran;
  },
};

type Example = Criteria['examples'][number];

/** What an example expects and the engine does not answer, in words. */
export function differences(topic: Criteria, { name, inputs, expected }: Example): string[] {
  const found: string[] = [];
  const compare = (what: string, wanted: unknown, got: unknown): void => {
    if (JSON.stringify(wanted) === JSON.stringify(got)) return;
    found.push(`"${name}": ${what} is ${JSON.stringify(got)}, expected ${JSON.stringify(wanted)}`);
  };
  const result = resultOf(topic, inputs);
  if (typeof result === 'string') return [`"${name}": ${result}`];
  const { score, applies = expected.class !== 'outside', why, parts, advice, decides } = expected;
  compare('score', typeof score === 'number' ? { min: score, max: score } : score, {
    min: result.min,
    max: result.max,
  });
  const wanted =
    typeof expected.class === 'string' ? { min: expected.class, max: expected.class } : expected.class;
  compare('class', { min: labelOf(topic, wanted.min), max: labelOf(topic, wanted.max) }, result.class);
  compare('applies', applies, result.applies);
  if (why !== undefined) compare('why', why, result.why);
  if (advice) compare('advice', advice, result.advice);
  // What is settled has nothing left to decide it.
  if (decides || typeof expected.class === 'string') compare('decides', decides ?? [], result.decides);
  for (const [id, value] of Object.entries(parts ?? {})) {
    const part = result.parts.find((each) => each.id === id);
    compare(id, { min: value, max: value }, part && { min: part.min, max: part.max });
  }
  return found;
}

function resultOf(topic: Criteria, inputs: Example['inputs']): CriteriaResult | string {
  try {
    return scoreCriteria(criteriaModel(topic), inputs);
  } catch (error) {
    if (error instanceof AnswerError) return error.message;
    throw error;
  }
}

function labelOf(topic: Criteria, id: string): string {
  return (
    topic.classes.find((each) => each.id === id)?.label ??
    (id === 'outside' ? topic.outside : `no class "${id}"`)
  );
}

interface NameFault {
  path: PropertyKey[];
  message: string;
}

function nameFaults(topic: Criteria): NameFault[] {
  const items = [...topic.gates, ...topic.domains.flatMap((domain) => domain.items)];
  const names = items.flatMap((item) => [item.id, ...(item.also ?? [])]);
  const direct = (topic.values ?? []).flatMap((value) => (value.direct ? [value.id] : []));
  const lists = [...new Set(topic.domains.flatMap((domain) => domain.list ?? []))];
  const answers = [...names, ...direct, ...lists];
  const twice = answers.filter((name, index) => answers.indexOf(name) !== index);
  const found: NameFault[] = twice.map((name) => ({
    path: ['domains'],
    message: `"${name}" names two different answers`,
  }));

  const known: Record<string, ReadonlySet<string>> = {
    item: new Set(items.map((item) => item.id)),
    domain: new Set(topic.domains.map((domain) => domain.id)),
    value: new Set(['score', ...(topic.values ?? []).map((value) => value.id)]),
  };
  const classes = new Set(topic.classes.map((each) => each.id));
  const walk = (part: unknown, path: PropertyKey[]): NameFault[] => {
    if (typeof part !== 'object' || part === null) return [];
    return Object.entries(part).flatMap(([key, value]) => {
      const here = [...path, key];
      if (typeof value === 'string' && known[key]?.has(value) === false) {
        return [{ path: here, message: `there is no ${key} "${value}"` }];
      }
      return walk(value, here);
    });
  };
  for (const key of ['score', 'variants', 'values', 'classes', 'advice'] as const)
    found.push(...walk(topic[key], [key]));
  topic.advice?.forEach((advice, index) => {
    for (const id of advice.class ?? []) {
      if (!classes.has(id))
        found.push({ path: ['advice', index, 'class'], message: `there is no class "${id}"` });
    }
  });
  return found;
}

function* criteriaOf(content: Checked['content']) {
  for (const { topic, file } of content.topics.values()) if (topic.kind === 'criteria') yield { topic, file };
}
