import { convert } from '../../../shared/domain/units.ts';
import type { TestResult } from '../../workup/interpret.ts';
import { LOINC } from './codes.ts';
import type { CodeableConcept, Coding } from './types.ts';

/** All codes that the pack knows for a result. Without the display: LOINC's own wording is not in the pack. */
export function loincCodings(field: TestResult | undefined): Coding[] {
  return (field?.loinc ?? []).map(({ code }) => ({ system: LOINC, code }));
}

/** The code of a result that was entered: LOINC where exactly one fits, and always in words. */
export function resultCode(text: string, field: TestResult | undefined, unit?: string): CodeableConcept {
  const code = field && exactLoinc(field, unit);
  return code === undefined ? { text } : { coding: [{ system: LOINC, code }], text };
}

/**
 * The one code that a result surely has. A code that names a method is out, because the method was not entered; so is
 * one of another property: a mass concentration, a substance concentration and presence have different codes.
 */
export function exactLoinc(field: TestResult, unit?: string): string | undefined {
  const units = field.units ?? [];
  const common = units.every((each) => sameProperty(each, units[0] ?? each)) ? units[0] : undefined;
  const measured = unit ?? common;
  const fitting = (field.loinc ?? []).filter(({ method, unit: stated = common }) => {
    if (method !== undefined) return false;
    // A code with a unit is that of a level; a word such as "positive" is none.
    if (units.length === 0) return stated === undefined;
    return measured !== undefined && stated !== undefined && sameProperty(measured, stated);
  });
  return fitting.length === 1 ? fitting[0]?.code : undefined;
}

/** Units that convert without a molar mass measure the same property. */
function sameProperty(a: string, b: string): boolean {
  return convert(1, a, b) !== undefined;
}
