import type { ComparisonTable } from '../../shared/contract/compare.ts';
import type { Handlers } from '../../shared/contract/index.ts';
import { CallError } from '../../shared/contract/reply.ts';
import type { Pack } from '../content/pack.ts';
import { findDetail, findRef } from '../content/store.ts';
import type { ReadableDb } from '../sqlite/database.ts';
import { sql } from '../sqlite/sql.ts';

type Cell = ComparisonTable['rows'][number]['cells'][number];

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

/** Any conditions side by side, in the rows of the attribute registry. Rows about which nothing is known are left out. */
function conditionTable(db: ReadableDb, ids: readonly string[]): ComparisonTable {
  const unique = [...new Set(ids)];
  if (unique.length < 2) throw new CallError('invalid-input', 'ids: two different conditions are needed');
  const columns = unique.map((id) => {
    const ref = findRef(db, id);
    if (ref?.kind !== 'condition')
      throw new CallError('not-found', `There is no condition "${id}" in this edition.`);
    return { id, title: ref.title, topicIds: [id] };
  });
  const attributes = db.all<{ id: string; heading: string; discriminating: number }>(
    sql`SELECT id, heading, discriminating FROM attribute ORDER BY discriminating DESC, position`,
  );
  const cells = new Map(unique.map((id) => [id, cellsOf(db, id)]));
  const rows = attributes
    .map(({ id, heading, discriminating }) => ({
      id,
      heading,
      discriminating: discriminating === 1,
      cells: unique.map((condition) => cells.get(condition)?.get(id) ?? EMPTY),
    }))
    .filter((row) => row.cells.some((cell) => cell !== EMPTY));
  return { title: columns.map((column) => column.title).join(' · '), columns, rows };
}

function cellsOf(db: ReadableDb, id: string): Map<string, Cell> {
  const rows = db.all<{ attribute_id: string; cell: string }>(
    sql`SELECT attribute_id, cell FROM condition_attribute WHERE topic_id = ${id}`,
  );
  return new Map(rows.map((row) => [row.attribute_id, JSON.parse(row.cell) as Cell]));
}
