import type { EnteredResult } from '../../../shared/contract/workup.ts';
import { isKnownUnit } from '../../../shared/domain/units.ts';
import { element } from './element.ts';
import type { Coding, Quantity } from './types.ts';
import { words } from './words.ts';

export const UCUM = 'http://unitsofmeasure.org';

/** A number with its unit as typed in; only a unit that is known to be UCUM is called so. */
export function quantity(value: number, unit?: string, comparator?: EnteredResult['comparator']): Quantity {
  const coded = unit !== undefined && isKnownUnit(unit);
  return element<Quantity>({
    value,
    comparator,
    unit: unit === undefined || unit === '1' ? undefined : words(unit),
    system: coded ? UCUM : undefined,
    code: coded ? unit : undefined,
  });
}

export function unitCoding(unit: string): Coding {
  return { system: UCUM, code: unit, display: unit };
}
