import type { LabRange } from '../../shared/contract/ranges.ts';
import type { Handlers, Output } from '../../shared/contract/index.ts';
import { CallError } from '../../shared/contract/reply.ts';
import type { Pack } from '../content/pack.ts';
import { findDetail, findRef } from '../content/store.ts';
import type { ReadableDb, WritableDb } from '../sqlite/database.ts';
import { sql } from '../sqlite/sql.ts';
import type { TestModel } from '../workup/interpret.ts';

type Row = Pick<LabRange, 'testId' | 'field' | 'unit'> & { lower: number | null; upper: number | null };

/** All ranges that the clinic has typed in. */
export function listRanges(db: ReadableDb): LabRange[] {
  const rows = db.all<Row>(
    sql`SELECT test_id AS testId, field_id AS field, unit, lower, upper FROM lab_range
        ORDER BY test_id, field_id, unit`,
  );
  return rows.map(({ lower, upper, ...range }) => ({
    ...range,
    ...(lower === null ? {} : { lower }),
    ...(upper === null ? {} : { upper }),
  }));
}

/** Remembers a range in place of the one before; without a limit, forgets it. */
export function setRange(db: WritableDb, { testId, field, unit, lower, upper }: LabRange): void {
  if (lower === undefined && upper === undefined) {
    db.run(sql`DELETE FROM lab_range WHERE test_id = ${testId} AND field_id = ${field} AND unit = ${unit}`);
    return;
  }
  const [low, high] = [lower ?? null, upper ?? null];
  db.run(
    sql`INSERT INTO lab_range VALUES (${testId}, ${field}, ${unit}, ${low}, ${high})
        ON CONFLICT (test_id, field_id, unit) DO UPDATE SET lower = ${low}, upper = ${high}`,
  );
}

export function rangeHandlers(db: WritableDb, pack: Pack): Pick<Handlers, 'ranges.get' | 'ranges.set'> {
  return {
    'ranges.get': () => named(pack, listRanges(db)),
    'ranges.set': (range) => {
      checkRange(pack, range);
      setRange(db, range);
      return named(pack, listRanges(db));
    },
  };
}

/** Only names of the pack are stored, so that no word about a patient can come into the file. */
function checkRange(pack: Pack, { testId, field: id, unit, lower, upper }: LabRange): void {
  // Of a test that left the pack, a range can still be forgotten.
  if (lower === undefined && upper === undefined) return;
  const test = findDetail<TestModel>(pack.db, testId, 'test');
  if (!test) throw new CallError('not-found', `There is no test "${testId}" in this edition.`);
  const field = test.results.find((each) => each.id === id);
  if (field?.type !== 'quantity')
    throw new CallError('invalid-input', `field: "${testId}" has no quantity "${id}"`);
  const units = field.units ?? [''];
  if (!units.includes(unit)) {
    throw new CallError('invalid-input', `unit: ${field.label} is reported in ${units.join(', ')}`);
  }
  if (lower !== undefined && upper !== undefined && lower >= upper) {
    throw new CallError('invalid-input', 'lower: the lower limit is not below the upper limit');
  }
}

function named(pack: Pack, ranges: readonly LabRange[]): Output<'ranges.get'> {
  return {
    ranges: ranges.map((range) => {
      const field = findDetail<TestModel>(pack.db, range.testId, 'test')?.results.find(
        (each) => each.id === range.field,
      );
      return {
        ...range,
        testTitle: findRef(pack.db, range.testId)?.title ?? range.testId,
        label: field?.label ?? range.field,
      };
    }),
  };
}
