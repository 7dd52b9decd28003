import type { ChecklistItem, EnteredResult, ResultField } from '../../../shared/contract/workup.ts';
import type { Entry, RunView } from '../../workup/run-view.ts';
import { optionCoding, stateCoding } from './codes.ts';
import { versionedUrl, type Definition } from './definition.ts';
import { element } from './element.ts';
import { linkIds } from './link-ids.ts';
import { quantity } from './quantity.ts';
import { resultLabel } from './questionnaire.ts';
import type { Answer, QuestionnaireResponse, ResponseItem } from './types.ts';
import { words, wordsOf } from './words.ts';

/** What was entered into the form, and nothing else: a red flag that is not marked is not answered. */
export function questionnaireResponse(
  definition: Definition,
  view: RunView,
  today: string,
): QuestionnaireResponse {
  const { protocol } = definition;
  const flags = view.redFlags.map((flag) =>
    answered(linkIds.redFlag(flag.id), wordsOf(flag.finding), [{ valueBoolean: true }]),
  );
  const tiers = protocol.tiers.map((tier) =>
    grouped(
      linkIds.tier(tier.id),
      tier.title,
      tier.items.flatMap((item) => itemAnswers(item, entriesOf(view, item.id))),
    ),
  );
  return element<QuestionnaireResponse>({
    resourceType: 'QuestionnaireResponse',
    questionnaire: versionedUrl('Questionnaire', definition),
    status: isComplete(view) ? 'completed' : 'in-progress',
    authored: today,
    item: [grouped(linkIds.redFlags, 'Red flags: act first', unique(flags)), ...tiers].flat(),
  });
}

/** Nothing of the checklist is still undone or waited for. */
function isComplete({ protocol, entries }: RunView): boolean {
  const open: readonly Entry['state'][] = ['not-done', 'ordered', 'pending'];
  const settled = new Set(
    entries.filter(({ entry }) => !open.includes(entry.state)).map(({ item }) => item.id),
  );
  return protocol.tiers.every((tier) => tier.items.every((item) => settled.has(item.id)));
}

function entriesOf(view: RunView, itemId: string): Entry[] {
  return view.entries.filter(({ item }) => item.id === itemId).map(({ entry }) => entry);
}

function itemAnswers(item: ChecklistItem, entries: Entry[]): ResponseItem[] {
  const results = entries.flatMap((entry) => entry.results ?? []);
  const answers = [
    answered(
      linkIds.state(item.id),
      'State',
      entries.map((entry) => ({ valueCoding: stateCoding(entry.state) })),
    ),
    ...item.fields.map((field) =>
      answered(
        linkIds.result(item.id, field.id),
        resultLabel(field),
        results
          .filter((result) => (result.field ?? item.fields[0]?.id) === field.id)
          .flatMap((result) => resultAnswer(item, field, result)),
      ),
    ),
    answered(
      linkIds.date(item.id),
      'Date',
      entries.flatMap(({ date }) => (date === undefined ? [] : [{ valueDate: date }])),
    ),
    answered(
      linkIds.note(item.id),
      'Note',
      entries.flatMap(({ note }) => stringAnswer(note)),
    ),
  ];
  return grouped(linkIds.item(item.id), item.label, answers);
}

/** The part of a result that the question asks for. What else was typed in stands in the Observation. */
function resultAnswer(item: ChecklistItem, field: ResultField, result: EnteredResult): Answer[] {
  switch (field.type) {
    case 'quantity':
      return result.value === undefined
        ? []
        : [{ valueQuantity: quantity(result.value, result.unit, result.comparator) }];
    case 'titre':
      return result.titre === undefined ? [] : [{ valueInteger: result.titre }];
    case 'ordinal':
    case 'pattern': {
      const chosen = field.options?.find((option) => option.id === (result.ordinal ?? result.pattern));
      return chosen ? [{ valueCoding: optionCoding(item.testId ?? item.id, field.id, chosen) }] : [];
    }
    case 'text':
      return stringAnswer(result.text);
  }
}

function stringAnswer(text = ''): Answer[] {
  const valueString = words(text);
  return valueString === '' ? [] : [{ valueString }];
}

function answered(linkId: string, text: string, answer: Answer[]): ResponseItem {
  return { linkId, text, answer };
}

/** A group with those of its questions that were answered; nothing where none was. */
function grouped(linkId: string, text: string, items: ResponseItem[]): ResponseItem[] {
  const filled = items.filter((item) => item.item !== undefined || (item.answer ?? []).length > 0);
  return filled.length === 0 ? [] : [{ linkId, text: words(text), item: filled }];
}

function unique(items: ResponseItem[]): ResponseItem[] {
  return [...new Map(items.map((item) => [item.linkId, item])).values()];
}
