import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Columns, writeColumns } from './columns.ts';
import { buildFlat, FlatEngine } from './flat-engine.ts';
import { words } from './fold.ts';
import { coverage, type SoughtWord, type TextDocument } from './text-engine.ts';
import { Texts } from './texts.ts';

const VOCABULARY = ['calf', 'cramp', 'leg', 'pain', 'rash', 'swelling', 'ulcer', 'weakness'];

/** The same sums over plain arrays, without rounding and without a list of the best. */
function naive(documents: readonly TextDocument[], query: readonly SoughtWord[], rarity: Float32Array) {
  const field = (read: (document: TextDocument) => string, boost: number, norm: number) => {
    const lists = documents.map((document) => words(read(document)));
    const mean = lists.reduce((sum, list) => sum + list.length, 0) / lists.length || 1;
    return (document: number, text: string): number => {
      const list = lists[document] ?? [];
      const count = list.filter((word) => word === text).length;
      if (count === 0) return 0;
      return (boost * count) / (count + 1.2 * (1 - norm + (norm * list.length) / mean));
    };
  };
  const fields = [
    field(({ title, heading }) => `${title} ${heading}`, 2.2, 0.3),
    field(({ body }) => body, 1, 0.75),
  ];
  return documents
    .map((_, document) => {
      const best = query.map(({ forms }) =>
        Math.max(
          0,
          ...forms.flatMap(({ word, text, weight }) =>
            fields.map((value) => weight * (rarity[word] ?? 0) * value(document, text)),
          ),
        ),
      );
      const held = best.reduce((bits, value, at) => (value > 0 ? bits | (1 << at) : bits), 0);
      const share = coverage(
        held,
        query.map(({ worth }) => worth),
      );
      return { document, score: best.reduce((sum, value) => sum + value, 0) * share };
    })
    .filter(({ score }) => score > 0);
}

const text = fc.array(fc.constantFrom(...VOCABULARY), { maxLength: 12 }).map((list) => list.join(' '));
const document = fc.record({ title: text, heading: text, body: text });
const form = fc.record({ word: fc.nat(VOCABULARY.length - 1), weight: fc.constantFrom(1, 0.85, 0.5) });
const query = fc.array(fc.array(form, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });

it('scores as a plain sum does, up to the rounding to one byte', () => {
  const dictionary = Texts.of(VOCABULARY);
  const rarity = Float32Array.from(VOCABULARY, (_, index) => 1 + index / 2);
  fc.assert(
    fc.property(fc.array(document, { minLength: 1, maxLength: 12 }), query, (documents, forms) => {
      const engine = new FlatEngine(new Columns(writeColumns(buildFlat(documents, dictionary))), rarity);
      const asked = forms.map((list, at) => ({
        worth: at + 1,
        forms: list.map(({ word, weight }) => ({ word, weight, text: VOCABULARY[word] ?? '' })),
      }));
      const expected = new Map(naive(documents, asked, rarity).map((hit) => [hit.document, hit.score]));
      // Twice, because a query must leave nothing behind.
      engine.search(asked, 50);
      const hits = engine.search(asked, 50);
      expect(hits.map((hit) => hit.document).sort((a, b) => a - b)).toEqual(
        [...expected.keys()].sort((a, b) => a - b),
      );
      for (const hit of hits)
        expect(Math.abs(hit.score - (expected.get(hit.document) ?? 0))).toBeLessThan(0.15);
      expect(hits.map((hit) => hit.score)).toEqual(hits.map((hit) => hit.score).sort((a, b) => b - a));
      expect(engine.search(asked, 3)).toEqual(hits.slice(0, 3));
    }),
    { numRuns: 300 },
  );
});
