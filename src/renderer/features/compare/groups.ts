import type { ComparisonTable } from '../../../shared/contract/compare.ts';
import { ROW_GROUPS } from '../../../shared/domain/comparison.ts';

type Row = ComparisonTable['rows'][number];

export interface RowGroup {
  title: string;
  telling: boolean;
  rows: Row[];
}

const TITLES: Readonly<Record<(typeof ROW_GROUPS)[number], string>> = {
  attributes: 'Tells them apart',
  apart: 'Findings that tell them apart',
  for: 'Speaks for this one alone',
  against: 'Speaks against this one alone',
  common: 'In common',
  further: 'Also',
};

/** The rows of a comparison under their headings. Those of a prepared table have no groups of their own. */
export function groupRows(rows: readonly Row[]): RowGroup[] {
  const groupOf = ({ group, discriminating }: Row) => group ?? (discriminating ? 'attributes' : 'further');
  return ROW_GROUPS.map((group) => {
    const own = rows.filter((row) => groupOf(row) === group);
    return { title: TITLES[group], telling: own.some((row) => row.discriminating), rows: own };
  }).filter((group) => group.rows.length > 0);
}
