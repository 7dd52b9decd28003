import type { Paper } from '../../../shared/contract/common.ts';
import type { ComparisonTable } from '../../../shared/contract/compare.ts';
import { ROW_GROUPS } from '../../../shared/domain/comparison.ts';

type Row = ComparisonTable['rows'][number];

/** Sizes of type that are tried, in points. Below the last one nobody reads a table on paper. */
const SIZES = [10, 9, 8.5, 8] as const;

/** Inside the margins of `@page`, lying down, in millimeters. */
const PAGES: Readonly<Record<Paper, { width: number; height: number }>> = {
  A4: { width: 297 - 32, height: 210 - 31 },
  Letter: { width: 279.4 - 32, height: 215.9 - 31 },
};
/** Rounding of lines on paper. */
const SPARE = 0.96;
const PIXELS_PER_MM = 96 / 25.4;

/** What is done first stands before the lists of findings, which are cut from their end where the page is full. */
const PRINT_ORDER: readonly Row['group'][] = [
  undefined,
  'attributes',
  'further',
  ...ROW_GROUPS.filter((group) => group !== 'attributes' && group !== 'further'),
];

export function rowsInPrintOrder(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => PRINT_ORDER.indexOf(a.group) - PRINT_ORDER.indexOf(b.group));
}

export interface Fit {
  /** Points. */
  size: number;
  /** So many rows from the first one fit on the page. */
  rows: number;
}

/**
 * Finds the largest type in which a printed table fits on one page, or how many rows fit in the smallest one. `article` holds the whole
 * table, each row as a `tr` of a `tbody`; it is measured where nobody sees it and left as it was.
 */
export function fitOnPage(root: HTMLElement, article: HTMLElement, paper: Paper): Fit {
  const { width, height } = PAGES[paper];
  const limit = height * PIXELS_PER_MM * SPARE;
  const before = root.style.cssText;
  root.style.cssText = `display: block; position: absolute; top: 0; left: -10000px; visibility: hidden; width: ${width}mm`;
  const sizeBefore = article.style.fontSize;
  try {
    let fit: Fit = { size: SIZES[0], rows: 0 };
    for (const size of SIZES) {
      article.style.fontSize = `${size}pt`;
      const rows = [...article.querySelectorAll('tbody tr')].map((row) => row.getBoundingClientRect().height);
      const around = article.getBoundingClientRect().height - rows.reduce((sum, each) => sum + each, 0);
      fit = { size, rows: countFitting(rows, limit - around) };
      if (fit.rows === rows.length) break;
    }
    return fit;
  } finally {
    article.style.fontSize = sizeBefore;
    // Not the attribute: the content security policy refuses styles that are written as text.
    root.style.cssText = before;
  }
}

/** How many of the first heights fit into `room`. */
export function countFitting(heights: readonly number[], room: number): number {
  let used = 0;
  const over = heights.findIndex((height) => (used += height) > room);
  return over < 0 ? heights.length : over;
}
