import fc from 'fast-check';
import {
  ITEM_STATES,
  type ChecklistItem,
  type EnteredResult,
  type Protocol,
  type ResultField,
  type Run,
} from '../../shared/contract/workup.ts';

/** Text as a person or a clipboard can give it: controls, halves of letters, right-to-left, nothing but blanks. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom('', ' ', '\u2028\u00a0', '\u0000\u000b', '\ud800', 'after a run – ≥ 3 cm', '<b>&amp;"'),
);
const date = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
/** JSON knows no zero below zero. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const limits = fc
  .tuple(fc.double({ min: 0.001, max: 1e6, noNaN: true }), fc.double({ min: 0.001, max: 1e6, noNaN: true }))
  .chain(([a, b]) =>
    fc.constantFrom<EnteredResult>(
      {},
      { upperLimit: a },
      { lowerLimit: a },
      a === b ? {} : { lowerLimit: Math.min(a, b), upperLimit: Math.max(a, b) },
    ),
  );

/** Any run of a checklist that the contract lets through. */
export function arbitraryRun(protocol: Protocol): fc.Arbitrary<Run> {
  const items = protocol.tiers.flatMap((tier) => tier.items);
  const flags = protocol.redFlags.map((flag) => flag.id);
  return fc
    .record({
      entries: fc.array(fc.constantFrom(...items).chain(arbitraryEntry), { maxLength: 8 }),
      redFlagsPresent: fc.option(fc.subarray(flags), { nil: undefined }),
    })
    .map(({ entries, redFlagsPresent }) => ({
      checklistId: protocol.id,
      entries,
      ...(redFlagsPresent ? { redFlagsPresent } : {}),
    }));
}

function arbitraryEntry(item: ChecklistItem): fc.Arbitrary<Run['entries'][number]> {
  const results = item.fields.length === 0 ? [] : [fc.constantFrom(...item.fields).chain(arbitraryResult)];
  return fc.record(
    {
      itemId: fc.constant(item.id),
      state: fc.constantFrom(...ITEM_STATES),
      note: text,
      date,
      results: fc.oneof(
        fc.constant<EnteredResult[]>([]),
        ...results.map((result) => fc.array(result, { maxLength: 3 })),
      ),
    },
    { requiredKeys: ['itemId', 'state'] },
  );
}

/** What the field asks for, and at times something else beside it. */
export function arbitraryResult(field: ResultField): fc.Arbitrary<EnteredResult> {
  const options = (field.options ?? []).map((option) => option.id);
  const typed = fc.record(
    {
      field: fc.constant(field.id),
      value: number,
      comparator: fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const),
      titre: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
      text,
      ...(field.units ? { unit: fc.constantFrom(...field.units) } : {}),
      ...(options.length > 0
        ? { ordinal: fc.constantFrom(...options), pattern: fc.constantFrom(...options) }
        : {}),
    },
    { requiredKeys: ['field'] },
  );
  return fc.tuple(typed, limits).map(([result, range]): EnteredResult => ({ ...result, ...range }));
}
