import { STRENGTHS, type Strength } from '../../shared/domain/evidence.ts';

export type Side = 'for' | 'against' | 'shared';

/** A finding that a condition lists. `Statement` is what it says about it. */
export interface Listed<Statement> {
  findingId: string;
  title: string;
  side: Side;
  /** Shared findings have none: they do not separate. */
  strength?: Strength | undefined;
  statement: Statement;
}

/** One finding in each of the conditions; nothing where a condition does not list it. */
export interface FindingRow<Statement> {
  findingId: string;
  title: string;
  cells: (Listed<Statement> | undefined)[];
}

export interface Sorted<Statement> {
  /** Listed by several conditions, and not alike by all: the most telling first. */
  apart: FindingRow<Statement>[];
  /** Listed by all conditions, and by none against itself. */
  common: FindingRow<Statement>[];
  /** By condition: what it alone lists, the strongest first. */
  alone: Record<'for' | 'against', Listed<Statement>[][]>;
}

/**
 * Sorts the findings of conditions that are compared. A finding that a condition does not list is neutral there: it
 * speaks neither for nor against it, so it never moves to the other side because another condition lists it.
 */
export function sortFindings<Statement>(conditions: readonly Listed<Statement>[][]): Sorted<Statement> {
  const rows = new Map<string, FindingRow<Statement>>();
  conditions.forEach((list, at) => {
    for (const listed of list) {
      const { findingId, title } = listed;
      const row = rows.get(findingId) ?? { findingId, title, cells: conditions.map(() => undefined) };
      row.cells[at] = listed;
      rows.set(findingId, row);
    }
  });
  const all = [...rows.values()];
  const several = all.filter(({ cells }) => countListed(cells) > 1);
  const isCommon = ({ cells }: FindingRow<Statement>): boolean =>
    cells.every((cell) => cell !== undefined && cell.side !== 'against');
  const alone = (side: 'for' | 'against'): Listed<Statement>[][] =>
    conditions.map((list) =>
      list
        .filter((each) => each.side === side && countListed(rows.get(each.findingId)?.cells ?? []) === 1)
        .sort((a, b) => strengthRank(a) - strengthRank(b) || compareTitles(a, b)),
    );
  return {
    apart: several
      .filter((row) => !isCommon(row))
      .sort((a, b) => tellingRank(a) - tellingRank(b) || compareTitles(a, b)),
    common: several.filter(isCommon).sort((a, b) => strongest(a) - strongest(b) || compareTitles(a, b)),
    alone: { for: alone('for'), against: alone('against') },
  };
}

function countListed(cells: readonly unknown[]): number {
  return cells.filter((cell) => cell !== undefined).length;
}

/** For one and against another tells most; then the stronger word. */
function tellingRank<Statement>(row: FindingRow<Statement>): number {
  const sides = new Set(row.cells.map((cell) => cell?.side));
  const isOpposed = sides.has('for') && sides.has('against');
  return (isOpposed ? 0 : STRENGTHS.length + 1) + strongest(row);
}

function strongest<Statement>({ cells }: FindingRow<Statement>): number {
  return Math.min(...cells.flatMap((cell) => (cell ? [strengthRank(cell)] : [])));
}

function strengthRank({ strength }: { strength?: Strength | undefined }): number {
  return strength === undefined ? STRENGTHS.length : STRENGTHS.indexOf(strength);
}

function compareTitles(a: { title: string }, b: { title: string }): number {
  return a.title.localeCompare(b.title, 'en');
}
