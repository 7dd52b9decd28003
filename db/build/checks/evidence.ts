import { isKnownUnit } from '../../../src/shared/domain/units.ts';
import type { AuthoredTopic } from '../../schema/index.ts';
import type { Criteria } from '../../schema/criteria.ts';
import type { Check } from './check.ts';

type AnsweredBy = NonNullable<Criteria['gates'][number]['answeredBy']>;
type Clause = AnsweredBy[number];
type Leaf =
  | Extract<Clause, { any: unknown }>['any'][number]
  | { test: string; result?: string | undefined; unit: string };

/** Every result and finding from which a finding or an answer follows, with its place in the file. */
export function evidenceOf(topic: AuthoredTopic): { leaf: Leaf; path: PropertyKey[] }[] {
  const found: { leaf: Leaf; path: PropertyKey[] }[] = [];
  const add = (clause: object, ...path: PropertyKey[]): void => {
    for (const key of ['any', 'all'] as const) {
      const leaves = (clause as Partial<Record<typeof key, Leaf[]>>)[key] ?? [];
      leaves.forEach((leaf, at) => found.push({ leaf, path: [...path, key, at] }));
    }
    if ('number' in clause) found.push({ leaf: clause.number as Leaf, path: [...path, 'number'] });
  };
  if (topic.kind === 'finding' && topic.results) {
    add(topic.results.present, 'results', 'present');
    if (topic.results.absent) add(topic.results.absent, 'results', 'absent');
  }
  if (topic.kind === 'criteria') {
    topic.gates.forEach((gate, at) =>
      gate.answeredBy?.forEach((clause, index) => add(clause, 'gates', at, 'answeredBy', index)),
    );
    topic.domains.forEach((domain, place) =>
      domain.items.forEach((item, at) =>
        item.answeredBy?.forEach((clause, index) =>
          add(clause, 'domains', place, 'items', at, 'answeredBy', index),
        ),
      ),
    );
  }
  return found;
}

/** A finding or an answer follows from a result that the test really has. */
export const evidenceTargets: Check = {
  id: 'evidence',
  title: 'Every result from which a finding or an answer follows can be entered',
  run({ content }, report) {
    let ran = 0;
    for (const { topic, file } of content.topics.values()) {
      for (const { leaf, path } of evidenceOf(topic)) {
        if ('finding' in leaf) continue;
        ran += 1;
        const test = content.topics.get(leaf.test)?.topic;
        // That the test exists is another check.
        if (test?.kind !== 'test') continue;
        const result = leaf.result ? test.results.find((each) => each.id === leaf.result) : test.results[0];
        if (!result) {
          report(file.fault([...path, 'result'], `${leaf.test} has no result "${leaf.result}"`));
          continue;
        }
        const unit = 'unit' in leaf ? leaf.unit : leaf.value?.unit;
        if (unit && !isKnownUnit(unit)) report(file.fault(path, `the unit "${unit}" is not known`));
        const options = 'option' in leaf ? (leaf.option ?? []) : [];
        for (const option of options) {
          if (!result.options?.some((each) => each.id === option))
            report(file.fault([...path, 'option'], `"${result.id}" has no option "${option}"`));
        }
      }
      if (topic.kind !== 'criteria') continue;
      for (const item of [...topic.gates, ...topic.domains.flatMap((domain) => domain.items)]) {
        for (const clause of item.answeredBy ?? []) {
          if (!('is' in clause)) continue;
          const { is } = clause;
          const fits =
            item.answer?.type === 'choice'
              ? item.answer.options.some((option) => option.id === is)
              : typeof is === (item.answer ? 'number' : 'boolean');
          if (!fits) report(file.fault([], `"${item.id}" cannot be answered with ${is}`));
        }
      }
    }
    return ran;
  },
};
