import type { TopicRef } from '../../shared/contract/common.ts';
import type { Output } from '../../shared/contract/index.ts';
import type { RunView } from './run-view.ts';

type Conflict = Output<'workup.next'>['conflicts'][number];
type Weighed = Conflict['supports'][number] & { conditionId: string; direction: string };

/** Conditions that one result supports and another argues against, both sides beside each other. */
export function findConflicts(view: RunView): Conflict[] {
  const weighed = weigh(view);
  return view.protocol.suspects.flatMap((condition) => {
    const supports = side(weighed, condition, 'supports');
    const against = side(weighed, condition, 'argues-against');
    return supports.length > 0 && against.length > 0 ? [{ condition, supports, against }] : [];
  });
}

/** Conditions that at least one result supports. */
export function supportedConditions(view: RunView): Set<string> {
  return new Set(
    weigh(view).flatMap(({ conditionId, direction }) => (direction === 'supports' ? [conditionId] : [])),
  );
}

function weigh({ entries }: RunView): Weighed[] {
  return entries.flatMap(({ item, results }) =>
    results.flatMap(({ interpretation }) =>
      interpretation.statements.flatMap(({ conditionId, direction, text, because, sources }) =>
        conditionId === undefined
          ? []
          : [{ itemId: item.id, label: item.label, text, because, sources, conditionId, direction }],
      ),
    ),
  );
}

function side(weighed: readonly Weighed[], { id }: TopicRef, direction: string): Conflict['supports'] {
  return weighed
    .filter((each) => each.conditionId === id && each.direction === direction)
    .map(({ itemId, label, text, because, sources }) => ({ itemId, label, text, because, sources }));
}
