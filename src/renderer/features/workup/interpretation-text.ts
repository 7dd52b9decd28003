import type { Interpretation, Statement } from './workup.svelte.ts';

export const STATUS_LABELS: Readonly<Record<Interpretation['status'], string>> = {
  normal: 'Normal',
  high: 'High',
  low: 'Low',
  positive: 'Positive',
  negative: 'Negative',
  indeterminate: 'Indeterminate',
  recorded: 'Recorded',
  'unit-needed': 'Choose the unit',
  'limit-needed': 'Enter the upper limit of the laboratory',
};

export const DIRECTION_LABELS: Readonly<Record<Statement['direction'], string>> = {
  supports: 'Supports',
  'argues-against': 'Argues against',
  'does-not-exclude': 'Does not exclude',
  caution: 'Caution',
};

/** How many times the upper limit a value is, short enough to read at a glance. */
export function timesText(times: number | undefined): string {
  if (times === undefined) return '';
  return `, ${times >= 10 ? Math.round(times) : Number(times.toFixed(1))} × upper limit`;
}

/** How many statements speak for and against each condition. Counts only; never a share. */
export function tally(
  statements: readonly Statement[],
): { conditionId: string; supports: number; against: number }[] {
  const rows = new Map<string, { conditionId: string; supports: number; against: number }>();
  for (const { conditionId, direction } of statements) {
    if (conditionId === undefined || (direction !== 'supports' && direction !== 'argues-against')) continue;
    const row = rows.get(conditionId) ?? { conditionId, supports: 0, against: 0 };
    if (direction === 'supports') row.supports += 1;
    else row.against += 1;
    rows.set(conditionId, row);
  }
  return [...rows.values()].toSorted((a, b) => b.supports - a.supports || a.against - b.against);
}
