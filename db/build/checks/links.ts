import type { Kind } from '../../../src/shared/domain/kinds.ts';
import type { AuthoredTopic } from '../../schema/index.ts';
import { textsOf } from '../statements.ts';
import type { Check, Checked } from './check.ts';
import { evidenceOf } from './evidence.ts';

/** A link as an editor writes it: `[[ck]]` or `[[ck|muscle enzyme]]`. */
export const INLINE_LINK = /\[\[([^\]|]+)(?:\|([^\]]+))?\]\]/g;

interface Reference {
  to: string;
  kinds: readonly Kind[];
  path: readonly PropertyKey[];
}

/** Links in the running text lead somewhere. */
export const inlineLinks: Check = {
  id: 'inline-links',
  title: 'Every link in a text leads to a topic',
  run({ content }, report) {
    let ran = 0;
    for (const { topic, file } of content.topics.values()) {
      for (const { text, path } of textsOf(topic)) {
        for (const match of text.matchAll(INLINE_LINK)) {
          ran += 1;
          const id = match[1] ?? '';
          if (!exists(content, id)) report(file.fault(path, `the link [[${id}]] leads nowhere`));
        }
      }
    }
    return ran;
  },
};

/** Links between topics exist and are of the kind that the field holds. */
export const typedLinks: Check = {
  id: 'links',
  title: 'Every link between topics leads to a topic of the right kind',
  run({ content }, report) {
    let ran = 0;
    for (const { topic, file } of allTopics(content)) {
      for (const { to, kinds, path } of referencesOf(topic)) {
        ran += 1;
        const kind = content.topics.get(to)?.topic.kind ?? (content.handouts.has(to) ? 'handout' : undefined);
        if (!kind) report(file.fault(path, `there is no topic "${to}"`));
        else if (kinds.length > 0 && !kinds.includes(kind)) {
          report(file.fault(path, `"${to}" is a ${kind}; a ${kinds.join(' or ')} is needed here`));
        }
      }
    }
    return ran;
  },
};

/** Handout sentences rest on statements that exist. */
export const handoutBasis: Check = {
  id: 'handout-basis',
  title: 'Every handout sentence rests on statements of this edition',
  run({ content, statements }, report) {
    let ran = 0;
    const known = new Set(
      [...statements].flatMap(([topicId, list]) => list.map((each) => `${topicId}/${each.id}`)),
    );
    for (const languages of content.handouts.values()) {
      for (const { topic, file } of languages.values()) {
        for (const { text, path } of textsOf(topic)) {
          if (!path.includes('basis')) continue;
          ran += 1;
          if (!known.has(text)) report(file.fault(path, `there is no statement "${text}"`));
        }
      }
    }
    return ran;
  },
};

/** Every condition can be compared only in rows that the registry names, and drawn only on their scales. */
export const knownAttributes: Check = {
  id: 'attributes',
  title: 'Every comparable attribute has a heading',
  run({ content }, report) {
    let ran = 0;
    const known = new Map(content.attributes.map((attribute) => [attribute.id, attribute]));
    for (const { topic, file } of content.topics.values()) {
      if (topic.kind !== 'condition') continue;
      for (const [key, { span, regions = [] }] of Object.entries(topic.attributes ?? {})) {
        ran += 1;
        const attribute = known.get(key);
        if (!attribute) report(file.faultAtKey(['attributes'], key, `attributes.yaml has no "${key}"`));
        const wrong = span && wrongSpan(span, attribute?.scale ?? []);
        if (wrong !== undefined) report(file.fault(['attributes', key, 'span'], wrong));
        const places = attribute?.regions ?? [];
        for (const [at, region] of regions.entries()) {
          if (places.includes(region)) continue;
          const what = `"${region}" is no place of the attribute: ${places.join(', ') || 'there is none'}`;
          report(file.fault(['attributes', key, 'regions', at], what));
        }
      }
    }
    return ran;
  },
};

function wrongSpan([from, to]: readonly [string, string], scale: readonly string[]): string | undefined {
  const unknown = [from, to].find((step) => !scale.includes(step));
  if (unknown !== undefined)
    return `"${unknown}" is no step of the scale: ${scale.join(', ') || 'there is none'}`;
  return scale.indexOf(from) > scale.indexOf(to) ? `"${from}" comes after "${to}" on the scale` : undefined;
}

function exists(content: Checked['content'], id: string): boolean {
  return content.topics.has(id) || content.handouts.has(id);
}

function allTopics(content: Checked['content']) {
  const handouts = [...content.handouts.values()].flatMap((languages) => [...languages.values()]);
  return [...content.topics.values(), ...handouts];
}

/** Every field of a topic that names another topic. */
function referencesOf(topic: AuthoredTopic): Reference[] {
  const found: Reference[] = [];
  const add = (to: string | undefined, kinds: readonly Kind[], ...path: PropertyKey[]): void => {
    if (to !== undefined) found.push({ to, kinds, path });
  };
  if ('glance' in topic) {
    topic.glance.firstTests?.forEach((row, index) =>
      add(row.test, ['test', 'criteria'], 'glance', 'firstTests', index, 'test'),
    );
  }
  if (topic.kind === 'condition') {
    topic.tests?.forEach((row, index) => add(row.test, ['test'], 'tests', index, 'test'));
    topic.mimics?.forEach((row, index) => add(row.condition, ['condition'], 'mimics', index, 'condition'));
    for (const side of ['for', 'against', 'shared'] as const) {
      topic.findings?.[side]?.forEach((row, index) =>
        add(row.finding, ['finding'], 'findings', side, index, 'finding'),
      );
    }
  }
  if (topic.kind === 'presentation') {
    for (const [group, causes] of Object.entries(topic.causes)) {
      causes?.forEach((cause, index) =>
        add(cause.condition, ['condition'], 'causes', group, index, 'condition'),
      );
    }
    add(topic.checklist, ['checklist'], 'checklist');
    add(topic.comparison, ['comparison'], 'comparison');
    add(topic.handout, ['handout'], 'handout');
  }
  if (topic.kind === 'test') {
    topic.interpretation?.forEach((row, index) =>
      add(row.condition, ['condition'], 'interpretation', index, 'condition'),
    );
    topic.rules?.forEach((rule, index) => add(rule.condition, ['condition'], 'rules', index, 'condition'));
  }
  if (topic.kind === 'checklist') {
    topic.suspects.forEach((id, index) => add(id, ['condition'], 'suspects', index));
    topic.tiers.forEach((tier, tierIndex) => {
      tier.items.forEach((item, itemIndex) => {
        const path = ['tiers', tierIndex, 'items', itemIndex];
        add(item.test, ['test'], ...path, 'test');
        item.expect?.forEach((row, index) =>
          add(row.condition, ['condition'], ...path, 'expect', index, 'condition'),
        );
        item.branches?.forEach((branch, at) => {
          branch.to?.forEach((id, index) => add(id, [], ...path, 'branches', at, 'to', index));
        });
      });
    });
  }
  if (topic.kind === 'criteria') {
    topic.conditions.forEach((id, index) => add(id, ['condition'], 'conditions', index));
    topic.gates.forEach((gate, index) => {
      add(gate.test, ['test'], 'gates', index, 'test');
      add(gate.finding, ['finding'], 'gates', index, 'finding');
    });
    topic.domains.forEach((domain, at) => {
      domain.items.forEach((item, index) => {
        add(item.test, ['test'], 'domains', at, 'items', index, 'test');
        add(item.finding, ['finding'], 'domains', at, 'items', index, 'finding');
      });
    });
  }
  for (const { leaf, path } of evidenceOf(topic)) {
    if ('finding' in leaf) add(leaf.finding, ['finding'], ...path, 'finding');
    else add(leaf.test, ['test'], ...path, 'test');
  }
  if (topic.kind === 'comparison') {
    topic.columns.forEach((column, index) => {
      column.conditions.forEach((id, at) => add(id, ['condition'], 'columns', index, 'conditions', at));
    });
  }
  if (topic.kind === 'question') topic.related.forEach((id, index) => add(id, [], 'related', index));
  if (topic.kind === 'handout') add(topic.about, [], 'about');
  return found;
}
