import type { ComparisonTable } from '../../../src/shared/contract/compare.ts';
import type { Section } from '../../../src/shared/contract/content.ts';
import type { Comparison } from '../../schema/index.ts';
import type { RenderContext } from './context.ts';
import { section } from './section.ts';

export function comparisonSections(context: RenderContext, topic: Comparison): Section[] {
  return [
    ...section(
      'reading',
      topic.sections.reading.map((claim) => context.claim(topic.id, claim)),
    ),
    ...section(
      'changed',
      topic.sections.changed?.map((claim) => context.claim(topic.id, claim)),
    ),
  ];
}

/** The prepared table; rows that separate the columns come first. */
export function renderComparison(context: RenderContext, topic: Comparison): ComparisonTable {
  const rows = topic.rows.map((row) => ({
    id: row.id,
    heading: row.heading,
    discriminating: row.discriminating,
    cells: topic.columns.map((column) => {
      const cell = row.cells[column.id];
      if (!cell) throw new Error(`${topic.id}: no cell ${row.id}/${column.id}`);
      return {
        html: context.inline.html(cell.text),
        sources: context.cite(cell.sources),
        unconfirmed: context.unconfirmed(cell.sources),
      };
    }),
  }));
  return {
    title: topic.title,
    columns: topic.columns.map((column) => ({
      id: column.id,
      title: column.heading,
      topicIds: column.conditions,
    })),
    rows: [...rows.filter((row) => row.discriminating), ...rows.filter((row) => !row.discriminating)],
  };
}
