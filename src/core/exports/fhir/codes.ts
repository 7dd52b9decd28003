import type { ItemState } from '../../../shared/contract/workup.ts';
import type { Urgency } from '../../../shared/domain/urgency.ts';
import { STATE_LABELS } from '../../../shared/domain/run.ts';
import { namedUrn } from './named-uuid.ts';
import type { Coding, PlanAction, Quantity } from './types.ts';
import { UCUM } from './quantity.ts';

export const LOINC = 'http://loinc.org';

/** The licence of LOINC asks for this wherever its codes are handed on. */
export const LOINC_NOTICE =
  'This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the ' +
  'Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at ' +
  'http://loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, Inc.';

/** http://hl7.org/fhir/R4/valueset-request-priority.html */
export const PRIORITIES: Readonly<Record<Urgency, NonNullable<PlanAction['priority']>>> = {
  emergency: 'stat',
  'same-day': 'asap',
  'within-days': 'urgent',
  'within-weeks': 'routine',
  routine: 'routine',
};

/** By when to act, where the urgency says so in numbers; "now" is the priority `stat`. */
export const LATEST: Readonly<Partial<Record<Urgency, Quantity>>> = {
  'same-day': { value: 1, unit: 'day', system: UCUM, code: 'd' },
  'within-days': { value: 1, unit: 'week', system: UCUM, code: 'wk' },
};

/** The codes of the options of one result. They are Sural's own, so the system is too. */
export function optionCoding(testId: string, fieldId: string, option: { id: string; label: string }): Coding {
  return { system: namedUrn('options', testId, fieldId), code: option.id, display: option.label };
}

export function stateCoding(state: ItemState): Coding {
  return { system: namedUrn('states'), code: state, display: STATE_LABELS[state] };
}
