import type { RedFlag } from '../../../shared/contract/common.ts';
import type { ChecklistItem, Protocol } from '../../../shared/contract/workup.ts';
import { URGENCY_LABELS, type Urgency } from '../../../shared/domain/urgency.ts';
import { citations } from './citation.ts';
import { LATEST, PRIORITIES } from './codes.ts';
import { definitionHead, testResult, versionedUrl, type Definition } from './definition.ts';
import { element } from './element.ts';
import { loincCodings } from './loinc.ts';
import type { PlanAction, PlanDefinition } from './types.ts';
import { words, wordsOf } from './words.ts';

const TYPES = 'http://terminology.hl7.org/CodeSystem/plan-definition-type';

/**
 * A checklist as a protocol: red flags first, then its tiers. Conditions are words for a person and not expressions
 * for a machine, so they stand as the reason of an action.
 */
export function planDefinition(definition: Definition): PlanDefinition {
  const { protocol, meta } = definition;
  return {
    resourceType: 'PlanDefinition',
    ...definitionHead('PlanDefinition', definition),
    type: { coding: [{ system: TYPES, code: 'clinical-protocol', display: 'Clinical Protocol' }] },
    usage: words(`Not for: ${wordsOf(protocol.notFor.html)}. ${meta.approval}`),
    topic: protocol.suspects.map((condition) => ({ text: words(condition.title) })),
    relatedArtifact: [
      {
        type: 'depends-on',
        display: 'The form to fill in',
        resource: versionedUrl('Questionnaire', definition),
      },
      ...citations(definition, [
        ...protocol.summary.sources,
        ...protocol.indication.sources,
        ...protocol.notFor.sources,
      ]),
    ],
    action: [
      { title: 'Red flags: act first', groupingBehavior: 'logical-group', action: redFlags(definition) },
      ...protocol.tiers.map((tier) => tierAction(definition, tier)),
    ],
  };
}

function redFlags(definition: Definition): PlanAction[] {
  return definition.protocol.redFlags.map((flag) =>
    conditional(definition, flag.finding, flag.action, flag.urgency, flag.sources, flag.why),
  );
}

function tierAction(definition: Definition, tier: Protocol['tiers'][number]): PlanAction {
  return {
    title: words(tier.title),
    groupingBehavior: 'logical-group',
    action: tier.items.map((item) => itemAction(definition, item)),
  };
}

function itemAction(definition: Definition, item: ChecklistItem): PlanAction {
  const coding = item.fields.flatMap((field) => loincCodings(testResult(definition, item.testId, field.id)));
  const branches = item.branches.map((branch) =>
    conditional(definition, branch.if, branch.then, branch.urgency, branch.sources),
  );
  return element<PlanAction>({
    title: words(item.label),
    description: wordsOf(item.why),
    textEquivalent: cautions(item),
    code: coding.length > 0 ? [{ coding, text: words(item.label) }] : [],
    documentation: citations(definition, item.whySources),
    groupingBehavior: branches.length > 0 ? 'logical-group' : undefined,
    action: branches,
  });
}

/** Something to do when something is found, and by when. */
function conditional(
  definition: Definition,
  condition: string,
  action: string,
  urgency: Urgency,
  sources: RedFlag['sources'],
  why?: string,
): PlanAction {
  const latest = LATEST[urgency];
  const clock = URGENCY_LABELS[urgency];
  return element<PlanAction>({
    title: wordsOf(action),
    description: why === undefined ? undefined : wordsOf(why),
    textEquivalent: `If: ${wordsOf(condition)}. Then: ${wordsOf(action)}. ${clock}.`,
    priority: PRIORITIES[urgency],
    reason: [{ text: wordsOf(condition) }],
    documentation: citations(definition, sources),
    timingRange: latest && { high: latest },
  });
}

function cautions({ before, avoid, repeat }: ChecklistItem): string {
  const parts = [
    before && `Before: ${wordsOf(before)}.`,
    avoid && `Not if: ${wordsOf(avoid)}.`,
    repeat && `Repeat: ${wordsOf(repeat)}.`,
  ];
  return parts.filter(Boolean).join(' ');
}
