import type { EnteredResult, ResultField } from '../../shared/contract/workup.ts';
import { unitLabel } from '../../shared/domain/unit-label.ts';

/** A result exactly as it was entered, on one line: `4200 U/L`, `1:320`, `positive`. */
export function resultText(field: ResultField, result: EnteredResult): string {
  const option = result.ordinal ?? result.pattern;
  const parts = [
    result.value === undefined
      ? undefined
      : `${result.comparator ?? ''}${result.value}${unitText(result.unit)}`,
    result.titre === undefined ? undefined : `1:${result.titre}`,
    option === undefined ? undefined : (field.options?.find((each) => each.id === option)?.label ?? option),
    result.text,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

/** The laboratory's own limits, where they were typed in. */
export function limitsText({ lowerLimit, upperLimit, unit }: EnteredResult): string {
  if (lowerLimit !== undefined && upperLimit !== undefined)
    return `${lowerLimit} to ${upperLimit}${unitText(unit)}`;
  if (upperLimit !== undefined) return `upper limit ${upperLimit}${unitText(unit)}`;
  return lowerLimit === undefined ? '' : `lower limit ${lowerLimit}${unitText(unit)}`;
}

function unitText(unit: string | undefined): string {
  const label = unit === undefined ? '' : unitLabel(unit);
  return label === '' ? '' : ` ${label}`;
}
