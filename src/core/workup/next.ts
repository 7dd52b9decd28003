import type { Output } from '../../shared/contract/index.ts';
import type { ChecklistItem } from '../../shared/contract/workup.ts';
import { byUrgency } from '../../shared/domain/urgency.ts';
import { textOf } from '../../shared/domain/plain-text.ts';
import { isBranchMet } from './branch-met.ts';
import { findConflicts, supportedConditions } from './conflicts.ts';
import type { RunView } from './run-view.ts';

type Next = Output<'workup.next'>;
type Step = Next['items'][number];

/**
 * What the next sensible step is, and why, in this order:
 * 1. what the red flags that are present ask for, most urgent first;
 * 2. what follows from results: the tests that a met branch names, else what it says to do, most urgent first;
 * 3. what is still undone in the earliest tier that is not finished: first tests come before if-then tests. Beyond
 *    the first tests, those that bear on a condition that results so far support come before the others.
 * Nothing is ranked by probability, and nothing is left out: what is not named here stands in the checklist.
 */
export function nextSteps(view: RunView): Next {
  const steps = [...redFlagSteps(view), ...branchSteps(view), ...tierSteps(view)];
  // A test that a branch asks for is not named again by its tier.
  const once = new Map<string, Step>();
  for (const step of steps) {
    const key = step.kind === 'item' ? step.itemId : `${step.kind} ${step.itemId} ${step.label}`;
    if (!once.has(key)) once.set(key, step);
  }
  return { items: [...once.values()], conflicts: findConflicts(view) };
}

function redFlagSteps({ redFlags }: RunView): Step[] {
  return [...redFlags].sort(byUrgency).map(({ id, action, finding, urgency }) => ({
    kind: 'red-flag',
    itemId: id,
    label: textOf(action),
    why: textOf(finding),
    urgency,
  }));
}

function branchSteps(view: RunView): Step[] {
  const undone = undoneItems(view);
  const met = view.entries.flatMap(({ item, results }) =>
    item.branches
      .filter((branch) => isBranchMet(branch, item, results))
      .map((branch) => ({ item, branch, urgency: branch.urgency })),
  );
  return met.sort(byUrgency).flatMap(({ item, branch, urgency }): Step[] => {
    const because = reason(item, textOf(branch.if));
    const named = new Set([...branch.to.map((topic) => topic.id), ...linkedTopics(branch.then)]);
    const tests = undone.filter(({ testId }) => testId !== undefined && named.has(testId));
    if (tests.length === 0) {
      return [{ kind: 'branch', itemId: item.id, label: textOf(branch.then), why: because, urgency }];
    }
    const why = `${because}. ${textOf(branch.then)}`;
    return tests.map((test) => ({ kind: 'item', itemId: test.id, label: test.label, why, urgency }));
  });
}

/** "Anti-CCP: Positive", but "TSH raised": a condition that names its test needs no name before it. */
function reason(item: ChecklistItem, condition: string): string {
  const isNamed = item.fields.some(({ label }) => condition.toLowerCase().startsWith(label.toLowerCase()));
  return isNamed ? condition : `${item.label}: ${condition}`;
}

function tierSteps(view: RunView): Step[] {
  const undone = new Set(undoneItems(view));
  const place = view.protocol.tiers.findIndex((tier) => tier.items.some((item) => undone.has(item)));
  const tier = view.protocol.tiers[place];
  if (!tier) return [];
  const open = tier.items.filter((item) => undone.has(item));
  const isBeyondFirst = tier.id === 'if-then' || tier.id === 'specialist';
  const supported = isBeyondFirst ? supportedConditions(view) : new Set<string>();
  const steps = open.map((item) => {
    const bearsOn = item.expect.map(({ condition }) => condition).filter(({ id }) => supported.has(id));
    return {
      bearsOn: bearsOn.length > 0,
      step: itemStep(
        item,
        bearsOn.map(({ title }) => title),
      ),
    };
  });
  return [...steps.filter(({ bearsOn }) => bearsOn), ...steps.filter(({ bearsOn }) => !bearsOn)].map(
    ({ step }) => step,
  );
}

function itemStep(item: ChecklistItem, bearsOn: readonly string[]): Step {
  const why = textOf(item.why);
  const titles = [...new Set(bearsOn)].join(', ');
  return {
    kind: 'item',
    itemId: item.id,
    label: item.label,
    why: titles === '' ? why : `${why}. Bears on what results support: ${titles}`,
  };
}

/** Items of which nothing is known: not ordered, not waited for, not refused. */
function undoneItems({ protocol, entries }: RunView): ChecklistItem[] {
  const touched = new Set(
    entries.filter(({ entry }) => entry.state !== 'not-done').map(({ item }) => item.id),
  );
  return protocol.tiers.flatMap((tier) => tier.items).filter((item) => !touched.has(item.id));
}

function linkedTopics(html: string): string[] {
  return [...html.matchAll(/#\/topic\/([a-z0-9-]+)/g)].flatMap((match) => match[1] ?? []);
}
