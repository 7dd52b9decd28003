import type { ComparisonTable } from '../../shared/contract/compare.ts';
import type { Handlers } from '../../shared/contract/index.ts';
import { CallError } from '../../shared/contract/reply.ts';
import { ROW_GROUPS } from '../../shared/domain/comparison.ts';
import type { Pack } from '../content/pack.ts';
import { findDetail, findRef } from '../content/store.ts';
import type { ReadableDb } from '../sqlite/database.ts';
import { sql } from '../sqlite/sql.ts';
import { findingRows } from './finding-rows.ts';

type Row = ComparisonTable['rows'][number];
type Cell = Row['cells'][number];

const EMPTY: Cell = { html: '', sources: [], unconfirmed: false };

export function compareHandlers({ db }: Pack): Pick<Handlers, 'compare.table'> {
  return {
    'compare.table': (input) =>
      'preset' in input ? presetTable(db, input.preset) : conditionTable(db, input.ids),
  };
}

function presetTable(db: ReadableDb, id: string): ComparisonTable {
  const table = findDetail<ComparisonTable>(db, id, 'comparison');
  if (!table) throw new CallError('not-found', `There is no comparison "${id}" in this edition.`);
  return table;
}

/** Any conditions side by side, in the rows of the attribute registry and by their findings. Rows about which nothing is known are left out. */
function conditionTable(db: ReadableDb, ids: readonly string[]): ComparisonTable {
  const unique = [...new Set(ids)];
  if (unique.length < 2) throw new CallError('invalid-input', 'ids: two different conditions are needed');
  const columns = unique.map((id) => {
    const ref = findRef(db, id);
    if (ref?.kind !== 'condition')
      throw new CallError('not-found', `There is no condition "${id}" in this edition.`);
    return { id, title: ref.title, topicIds: [id] };
  });
  const attributes = db.all<{ id: string; heading: string; discriminating: number; scale: string }>(
    sql`SELECT id, heading, discriminating, scale FROM attribute ORDER BY discriminating DESC, position`,
  );
  const cells = new Map(unique.map((id) => [id, cellsOf(db, id)]));
  const rows = attributes
    .map(({ id, heading, discriminating, scale }): Row => {
      const own = unique.map((condition) => cells.get(condition)?.get(id) ?? EMPTY);
      // What is the same everywhere tells nothing apart, whatever it is about.
      const isTelling = discriminating === 1 && new Set(own.map(({ html }) => html)).size > 1;
      return {
        id,
        heading,
        group: isTelling ? 'attributes' : 'further',
        discriminating: isTelling,
        scale: JSON.parse(scale) as string[],
        cells: own,
      };
    })
    .filter((row) => row.cells.some((cell) => cell !== EMPTY));
  return {
    title: columns.map((column) => column.title).join(' · '),
    columns,
    rows: [...rows, ...findingRows(db, unique)].sort((a, b) => groupOrder(a) - groupOrder(b)),
  };
}

/** The groups stand in their order; inside a group the order stays. */
function groupOrder({ group }: Row): number {
  return group === undefined ? ROW_GROUPS.length : ROW_GROUPS.indexOf(group);
}

function cellsOf(db: ReadableDb, id: string): Map<string, Cell> {
  const rows = db.all<{ attribute_id: string; cell: string }>(
    sql`SELECT attribute_id, cell FROM condition_attribute WHERE topic_id = ${id}`,
  );
  return new Map(rows.map((row) => [row.attribute_id, JSON.parse(row.cell) as Cell]));
}
