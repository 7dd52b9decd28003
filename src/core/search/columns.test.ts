import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Columns, writeColumns } from './columns.ts';
import { Texts } from './texts.ts';

it('gives back the columns that were written, wherever the bytes lie', () => {
  fc.assert(
    fc.property(
      fc.uint8Array(),
      fc.uint16Array(),
      fc.uint32Array(),
      fc.integer({ min: 0, max: 9 }),
      (u8, u16, u32, offset) => {
        const bytes = writeColumns({ 'a.b': u8, c: u16, d: u32, e: Float32Array.of(0.5) });
        // As from a database: the bytes do not begin where their memory does.
        const moved = new Uint8Array(bytes.length + offset).subarray(offset);
        moved.set(bytes);
        const columns = new Columns(moved);
        expect([...columns.u8('a.b')]).toEqual([...u8]);
        expect([...columns.u16('c')]).toEqual([...u16]);
        expect([...columns.u32('d')]).toEqual([...u32]);
        expect([...columns.f32('e')]).toEqual([0.5]);
      },
    ),
  );
});

it('refuses other bytes, a missing column and a column of another type', () => {
  expect(() => new Columns(new Uint8Array(32))).toThrow('no search index');
  const columns = new Columns(writeColumns({ a: Uint8Array.of(1) }));
  expect(() => columns.u16('a')).toThrow('no column a of type u16');
  expect(() => columns.u8('__proto__')).toThrow('no column');
});

it('finds a text and the texts that begin with it, as a plain list does', () => {
  const list = fc
    .uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'ö', 'z'), maxLength: 5 }))
    .map((all) => all.sort());
  fc.assert(
    fc.property(
      list,
      fc.string({ unit: fc.constantFrom('a', 'b', 'ö', 'z'), maxLength: 4 }),
      (all, wanted) => {
        const texts = Texts.of(all);
        expect(Array.from({ length: texts.length }, (_, index) => texts.at(index))).toEqual(all);
        expect(texts.find(wanted)).toBe(all.indexOf(wanted));
        const [from, to] = texts.beginningWith(wanted);
        expect(all.slice(from, to)).toEqual(all.filter((text) => text.startsWith(wanted)));
      },
    ),
  );
});
