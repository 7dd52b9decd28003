import type { RedFlag } from '../../../shared/contract/common.ts';
import { ITEM_STATES, type ChecklistItem, type ResultField } from '../../../shared/contract/workup.ts';
import { URGENCY_LABELS } from '../../../shared/domain/urgency.ts';
import { optionCoding, stateCoding } from './codes.ts';
import { definitionHead, testResult, type Definition } from './definition.ts';
import { element } from './element.ts';
import { linkIds } from './link-ids.ts';
import { loincCodings } from './loinc.ts';
import { unitCoding } from './quantity.ts';
import type { Questionnaire, QuestionnaireItem } from './types.ts';
import { words, wordsOf } from './words.ts';

const UNIT_OPTION = 'http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption';

/** A checklist as a form: red flags as yes or no, then per item its state, results, date and note. */
export function questionnaire(definition: Definition): Questionnaire {
  const { protocol } = definition;
  return {
    resourceType: 'Questionnaire',
    ...definitionHead('Questionnaire', definition),
    subjectType: ['Patient'],
    item: [
      group(linkIds.redFlags, 'Red flags: act first', protocol.redFlags.map(redFlagItem)),
      ...protocol.tiers.map((tier) =>
        group(
          linkIds.tier(tier.id),
          tier.title,
          tier.items.map((item) => itemGroup(definition, item)),
        ),
      ),
    ],
  };
}

function group(linkId: string, text: string, item: QuestionnaireItem[]): QuestionnaireItem {
  return { linkId, text: words(text), type: 'group', item };
}

/** The action shows as soon as the flag is marked. */
function redFlagItem(flag: RedFlag): QuestionnaireItem {
  const question = linkIds.redFlag(flag.id);
  const action: QuestionnaireItem = {
    linkId: linkIds.redFlagAction(flag.id),
    text: `${wordsOf(flag.action)} (${URGENCY_LABELS[flag.urgency]})`,
    type: 'display',
    enableWhen: [{ question, operator: '=', answerBoolean: true }],
  };
  return { linkId: question, text: wordsOf(flag.finding), type: 'boolean', item: [action] };
}

function itemGroup(definition: Definition, item: ChecklistItem): QuestionnaireItem {
  return group(linkIds.item(item.id), item.label, [
    {
      linkId: linkIds.state(item.id),
      text: 'State',
      type: 'choice',
      answerOption: ITEM_STATES.map((state) => ({ valueCoding: stateCoding(state) })),
    },
    ...item.fields.map((field) => resultItem(definition, item, field)),
    { linkId: linkIds.date(item.id), text: 'Date', type: 'date' },
    { linkId: linkIds.note(item.id), text: 'Note', type: 'text' },
  ]);
}

const TYPES = {
  quantity: 'quantity',
  titre: 'integer',
  ordinal: 'choice',
  pattern: 'choice',
  text: 'text',
} as const;

function resultItem(definition: Definition, item: ChecklistItem, field: ResultField): QuestionnaireItem {
  const type = TYPES[field.type];
  const units = type === 'quantity' ? (field.units ?? []) : [];
  const options = type === 'choice' ? (field.options ?? []) : [];
  return element<QuestionnaireItem>({
    extension: units.map((unit) => ({ url: UNIT_OPTION, valueCoding: unitCoding(unit) })),
    linkId: linkIds.result(item.id, field.id),
    code: loincCodings(testResult(definition, item.testId, field.id)),
    text: resultLabel(field),
    type,
    answerOption: options.map((option) => ({
      valueCoding: optionCoding(item.testId ?? item.id, field.id, option),
    })),
  });
}

/** A titer is asked for as the number after the colon. */
export function resultLabel(field: ResultField): string {
  return field.type === 'titre' ? `${words(field.label)}, 1:` : words(field.label);
}
