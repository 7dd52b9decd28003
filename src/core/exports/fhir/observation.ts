import type { EnteredResult } from '../../../shared/contract/workup.ts';
import { limitsText, resultText } from '../result-text.ts';
import type { Entry, ResultView, RunView } from '../../workup/run-view.ts';
import { optionCoding } from './codes.ts';
import { testResult, type Definition } from './definition.ts';
import { element } from './element.ts';
import { resultCode } from './loinc.ts';
import { quantity } from './quantity.ts';
import type { CodeableConcept, Observation } from './types.ts';
import { words } from './words.ts';

type ViewedEntry = RunView['entries'][number];

/** One Observation per entered result; one for a test that is waited for or will not come. */
export function observations(definition: Definition, view: RunView, response: string): Observation[] {
  return view.entries
    .filter(({ item }) => item.testId !== undefined)
    .flatMap((viewed) =>
      viewed.results.length > 0
        ? viewed.results.map((result) => resultObservation(definition, viewed, result, response))
        : stateObservation(definition, viewed, response),
    );
}

function resultObservation(
  definition: Definition,
  { item, entry }: ViewedEntry,
  { field, result, interpretation }: ResultView,
  response: string,
): Observation {
  const label = item.fields.length > 1 ? `${item.label}, ${field.label}` : item.label;
  const { shown, rest } = splitResult(result);
  const value = valueOf(item.testId ?? item.id, field, shown);
  const remarks = [resultText(field, rest), entry.note ?? ''].map(words).filter((text) => text !== '');
  return element<Observation>({
    resourceType: 'Observation',
    status: 'final',
    code: resultCode(words(label), testResult(definition, item.testId, field.id), result.unit),
    effectiveDateTime: entry.date,
    ...value,
    dataAbsentReason: Object.keys(value).length > 0 ? undefined : absent('unknown', 'Unknown'),
    interpretation: meaning(interpretation.status, result),
    note: remarks.map((text) => ({ text })),
    referenceRange: referenceRange(result),
    derivedFrom: [{ reference: response }],
  });
}

/** "Not done" says nothing, so there is no Observation of it. "Resulted" without a value stands in the form alone. */
function stateObservation(
  definition: Definition,
  { item, entry }: ViewedEntry,
  response: string,
): Observation[] {
  const how = STATES[entry.state];
  if (!how) return [];
  const [first, ...others] = item.fields;
  const field = first && others.length === 0 ? testResult(definition, item.testId, first.id) : undefined;
  const note = words(entry.note ?? '');
  return [
    element<Observation>({
      resourceType: 'Observation',
      ...how,
      code: resultCode(words(item.label), field),
      effectiveDateTime: entry.date,
      note: note === '' ? [] : [{ text: note }],
      derivedFrom: [{ reference: response }],
    }),
  ];
}

function absent(code: string, display: string): CodeableConcept {
  return { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code, display }] };
}

/** A test that was ordered has no result yet; one that was refused or cannot be had will have none. */
const STATES: Partial<Record<Entry['state'], Pick<Observation, 'status' | 'dataAbsentReason'>>> = {
  ordered: { status: 'registered' },
  pending: { status: 'registered' },
  refused: { status: 'cancelled', dataAbsentReason: absent('asked-declined', 'Asked But Declined') },
  'not-available': { status: 'cancelled', dataAbsentReason: absent('not-performed', 'Not Performed') },
};

/** An Observation has one value. What was typed in beside it becomes a note. */
function splitResult(result: EnteredResult): { shown: EnteredResult; rest: EnteredResult } {
  const { value, unit, comparator, titre, ordinal, pattern, text } = result;
  const numbers = element<EnteredResult>({ value, unit, comparator });
  const parts: EnteredResult[] = [
    value === undefined ? {} : numbers,
    titre === undefined ? {} : { titre },
    element<EnteredResult>({ ordinal, pattern }),
    text === undefined || words(text) === '' ? {} : { text },
  ].filter((part) => Object.keys(part).length > 0);
  const [shown = {}, ...rest] = parts;
  return { shown, rest: rest.reduce((all, part) => ({ ...all, ...part }), {}) };
}

type Value = Pick<Observation, 'valueQuantity' | 'valueRatio' | 'valueCodeableConcept' | 'valueString'>;

function valueOf(testId: string, field: ResultView['field'], result: EnteredResult): Value {
  if (result.value !== undefined) {
    return { valueQuantity: quantity(result.value, result.unit, result.comparator) };
  }
  if (result.titre !== undefined) {
    return { valueRatio: { numerator: { value: 1 }, denominator: { value: result.titre } } };
  }
  const chosen = field.options?.find((option) => option.id === (result.ordinal ?? result.pattern));
  if (chosen) {
    return {
      valueCodeableConcept: { coding: [optionCoding(testId, field.id, chosen)], text: words(chosen.label) },
    };
  }
  return result.text === undefined ? {} : { valueString: words(result.text) };
}

const MEANINGS: Partial<Record<ResultView['interpretation']['status'], readonly [string, string]>> = {
  high: ['H', 'High'],
  low: ['L', 'Low'],
  normal: ['N', 'Normal'],
  positive: ['POS', 'Positive'],
  negative: ['NEG', 'Negative'],
  indeterminate: ['IND', 'Indeterminate'],
};

function meaning(
  status: ResultView['interpretation']['status'],
  { value }: EnteredResult,
): CodeableConcept[] {
  const code = MEANINGS[status];
  // IND is "neither positive nor negative"; a number such as ">200" beside a limit of 300 is not that.
  if (!code || (status === 'indeterminate' && value !== undefined)) return [];
  const system = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation';
  return [{ coding: [{ system, code: code[0], display: code[1] }] }];
}

/** The laboratory's own limits, as typed in. The pack's examples of limits never leave it. */
function referenceRange(result: EnteredResult): NonNullable<Observation['referenceRange']> {
  const { lowerLimit, upperLimit, unit } = result;
  if (lowerLimit === undefined && upperLimit === undefined) return [];
  const limit = (value: number | undefined) => (value === undefined ? undefined : quantity(value, unit));
  const text = words(`Laboratory: ${limitsText(result)}`);
  return [element({ low: limit(lowerLimit), high: limit(upperLimit), text })];
}
