import type { EnteredResult } from '../../../shared/contract/workup.ts';
import { unitLabel } from '../../../shared/domain/unit-label.ts';

export type Quantity = Pick<EnteredResult, 'value' | 'comparator' | 'unit'>;

const QUANTITY = /^(<=|>=|<|>|≤|≥)?\s*(-?\d+(?:\.\d+)?)\s*(\D.*)?$/;
const COMPARATORS: Readonly<Record<string, EnteredResult['comparator']>> = {
  '<': '<',
  '<=': '<=',
  '≤': '<=',
  '>': '>',
  '>=': '>=',
  '≥': '>=',
};

/** Reads a value as typed, such as `4200`, `<0.5` or `70 ukat/L`. A comma is refused: it could mean either thing. */
export function readQuantity(text: string, units: readonly string[]): Quantity | undefined {
  const match = QUANTITY.exec(text.trim());
  if (!match) return undefined;
  const [, sign, digits, rest] = match;
  const comparator = sign ? COMPARATORS[sign] : undefined;
  const unit = rest === undefined ? undefined : unitOf(rest, units);
  if (rest !== undefined && unit === undefined) return undefined;
  return { value: Number(digits), ...(comparator ? { comparator } : {}), ...(unit ? { unit } : {}) };
}

/** A quantity as it is typed, without its unit. */
export function quantityText({ comparator, value }: Quantity): string {
  return value === undefined ? '' : `${comparator ?? ''}${value}`;
}

/** Reads the dilution of a titre: `1:320`, `1/320` and `320` are the same. */
export function readTitre(text: string): number | undefined {
  const digits = /^(?:1\s*[:/]\s*)?(\d+)$/.exec(text.trim())?.[1];
  const titre = Number(digits);
  return digits !== undefined && titre > 0 ? titre : undefined;
}

function unitOf(text: string, units: readonly string[]): string | undefined {
  const plain = (unit: string) => unit.replace(/[µμ]/g, 'u').toLowerCase();
  const typed = plain(text.trim());
  return units.find((unit) => plain(unit) === typed || plain(unitLabel(unit)) === typed);
}
