import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearWords, sharedLetters } from './near-words.ts';
import { Texts } from './texts.ts';

/** The whole table of distances between two words, with nothing shared and nothing skipped. */
function naiveRows(word: string, typed: string): number[][] {
  const rows = Array.from({ length: word.length + 1 }, (_, row) =>
    Array.from({ length: typed.length + 1 }, (_, column) => row + column),
  );
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= word.length; row += 1) {
    for (let column = 1; column <= typed.length; column += 1) {
      const same = word[row - 1] === typed[column - 1];
      const swapped =
        row > 1 && column > 1 && word[row - 1] === typed[column - 2] && word[row - 2] === typed[column - 1];
      const distances = [
        at(row - 1, column - 1) + (same ? 0 : 1),
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
      ];
      if (swapped) distances.push(at(row - 2, column - 2) + 1);
      (rows[row] as number[])[column] = Math.min(...distances);
    }
  }
  return rows;
}

function naive(words: readonly string[], typed: string, limit: number, begun: boolean) {
  return words.flatMap((word, index) => {
    const last = naiveRows(word, typed).map((row) => row[typed.length] ?? 0);
    const edits = begun ? Math.min(...last.slice(1), ...(word === '' ? last : [])) : (last[word.length] ?? 0);
    return edits <= limit ? [{ index, edits }] : [];
  });
}

const near = (words: readonly string[], typed: string, limit: number, begun = false) =>
  nearWords(Texts.of(words), sharedLetters(words), typed, limit, begun);

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 9 });

describe('nearWords', () => {
  it('finds a word with a letter missing, added, wrong or swapped', () => {
    const words = ['compartment', 'dermatomyositis', 'polymyalgia', 'polymyositis'];
    expect(near(words, 'compartement', 1)).toEqual([{ index: 0, edits: 1 }]);
    expect(near(words, 'polymiositis', 1)).toEqual([{ index: 3, edits: 1 }]);
    expect(near(words, 'polmyositis', 1)).toEqual([{ index: 3, edits: 1 }]);
    expect(near(words, 'dermatomyocitus', 2)).toEqual([{ index: 1, edits: 2 }]);
    expect(near(words, 'polymyositsi', 1)).toEqual([{ index: 3, edits: 1 }]);
  });

  it('finds a word by a misspelt beginning', () => {
    expect(near(['dermatitis', 'dermatomyositis'], 'dermatomio', 1, true)).toEqual([{ index: 1, edits: 1 }]);
  });

  it('finds the same as a table without shortcuts', () => {
    const words = fc.uniqueArray(word, { maxLength: 40 }).map((list) => list.sort());
    fc.assert(
      fc.property(words, word, fc.integer({ min: 1, max: 2 }), (list, typed, limit) => {
        expect(near(list, typed, limit)).toEqual(naive(list, typed, limit, false));
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the same beginnings as a table without shortcuts', () => {
    const words = fc.uniqueArray(word, { maxLength: 40 }).map((list) => list.sort());
    fc.assert(
      fc.property(words, word, fc.integer({ min: 1, max: 2 }), (list, typed, limit) => {
        const indexes = near(list, typed, limit, true).map(({ index }) => index);
        expect(indexes).toEqual(naive(list, typed, limit, true).map(({ index }) => index));
      }),
      { numRuns: 2000 },
    );
  });
});
