import type { Claim } from '../../../src/shared/contract/common.ts';
import type { TopicLink } from '../../../src/shared/contract/content.ts';
import { STRENGTHS } from '../../../src/shared/domain/evidence.ts';
import { KINDS } from '../../../src/shared/domain/kinds.ts';
import type { AuthoredTopic } from '../../schema/index.ts';
import type { RenderContext } from './context.ts';

/** A directed connection between two topics, as it is stored. */
export interface Link {
  from: string;
  to: string;
  type: LinkType;
  strength?: string;
}

/** How a connection reads from either end. `null` where the page shows it in a section of its own. */
const LABELS = {
  for: [null, null],
  against: [null, null],
  shared: [null, null],
  test: [null, 'Used for'],
  mimic: [null, 'Imitates'],
  interprets: [null, null],
  cause: [null, 'Presents as'],
  suspects: ['Conditions considered', 'Workups'],
  includes: ['Tests in this workup', 'Part of workup'],
  workup: ['Workup', 'Works up'],
  comparison: ['Comparison', 'Compares causes of'],
  compares: ['Conditions compared', 'Comparisons'],
  classifies: ['Classifies', 'Criteria and scores'],
  counts: [null, 'Counts in'],
  about: ['About', 'Handout'],
  related: ['Related', 'Questions'],
} as const satisfies Record<string, readonly [string | null, string | null]>;

export type LinkType = keyof typeof LABELS;
export type Side = 'for' | 'against' | 'shared';

/** All connections of the pack, seen from either end. */
export class LinkIndex {
  readonly all: readonly Link[];
  readonly #context: RenderContext;

  constructor(context: RenderContext) {
    this.#context = context;
    const handouts = [...context.content.handouts.values()].flatMap((languages) => [...languages.values()]);
    const topics = [...context.content.topics.values(), ...handouts];
    const links = topics.flatMap(({ topic }) => linksFrom(topic));
    const byKey = new Map(links.map((link) => [`${link.from} ${link.type} ${link.to}`, link]));
    this.all = [...byKey.values()].sort(
      (a, b) => compare(a.from, b.from) || compare(a.type, b.type) || compare(a.to, b.to),
    );
  }

  /** The connections that a page lists at its end, grouped by what they are. */
  of(id: string): TopicLink[] {
    const groups = new Map<string, { type: string; label: string; ids: Set<string> }>();
    for (const link of this.all) {
      const end = link.from === id ? 0 : link.to === id ? 1 : undefined;
      const label = end === undefined ? null : LABELS[link.type][end];
      if (label === null || end === undefined) continue;
      const key = `${link.type}-${end}`;
      const group = groups.get(key) ?? {
        type: end === 0 ? link.type : `${link.type}-of`,
        label,
        ids: new Set(),
      };
      group.ids.add(end === 0 ? link.to : link.from);
      groups.set(key, group);
    }
    return [...groups.values()].map(({ type, label, ids }) => ({ type, label, to: this.#refs(ids) }));
  }

  /** The conditions that a finding bears on, the strongest first, with the condition's own statement. */
  relationsOf(findingId: string, side: Side): Claim[] {
    const rows = [...this.#context.content.topics.values()].flatMap(({ topic }) => {
      if (topic.kind !== 'condition') return [];
      const row = topic.findings?.[side]?.find((each) => each.finding === findingId);
      return row ? [{ topic, row }] : [];
    });
    const rank = (row: object): number =>
      'strength' in row ? STRENGTHS.indexOf(row.strength as (typeof STRENGTHS)[number]) : 0;
    return rows
      .sort((a, b) => rank(a.row) - rank(b.row) || compare(a.topic.title, b.topic.title))
      .map(({ topic, row }) =>
        this.#context.claim(topic.id, {
          id: `${side}-${findingId}`,
          topic: topic.id,
          text: row.note ?? '',
          sources: row.sources,
          ...('strength' in row ? { word: String(row.strength) } : {}),
        }),
      );
  }

  #refs(ids: ReadonlySet<string>) {
    return [...ids]
      .map((id) => this.#context.ref(id))
      .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compare(a.title, b.title));
  }
}

function linksFrom(topic: AuthoredTopic): Link[] {
  const link = (type: LinkType, to: string, strength?: string): Link =>
    strength === undefined ? { from: topic.id, to, type } : { from: topic.id, to, type, strength };
  switch (topic.kind) {
    case 'condition':
      return [
        ...(['for', 'against'] as const).flatMap((side) =>
          (topic.findings?.[side] ?? []).map((row) => link(side, row.finding, row.strength)),
        ),
        ...(topic.findings?.shared ?? []).map((row) => link('shared', row.finding)),
        ...(topic.tests ?? []).map((row) => link('test', row.test)),
        ...(topic.mimics ?? []).map((row) => link('mimic', row.condition)),
      ];
    case 'presentation':
      return [
        ...Object.values(topic.causes).flatMap((causes) =>
          (causes ?? []).map((cause) => link('cause', cause.condition)),
        ),
        link('workup', topic.checklist),
        ...(topic.comparison ? [link('comparison', topic.comparison)] : []),
      ];
    case 'test':
      return (topic.interpretation ?? []).map((row) => link('interprets', row.condition));
    case 'checklist':
      return [
        ...topic.suspects.map((id) => link('suspects', id)),
        ...topic.tiers.flatMap((tier) =>
          tier.items.flatMap((item) => (item.test ? [link('includes', item.test)] : [])),
        ),
      ];
    case 'comparison':
      return topic.columns.flatMap((column) => column.conditions.map((id) => link('compares', id)));
    case 'criteria':
      return [
        ...topic.conditions.map((id) => link('classifies', id)),
        ...[...topic.gates, ...topic.domains.flatMap((domain) => domain.items)].flatMap(({ test, finding }) =>
          [test, finding].flatMap((id) => (id === undefined ? [] : [link('counts', id)])),
        ),
      ];
    case 'handout':
      return [link('about', topic.about)];
    case 'question':
      return topic.related.map((id) => link('related', id));
    case 'finding':
      return [];
  }
}

/** By code unit, so that every machine sorts alike. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
