import type { Claim } from '../../shared/contract/common.ts';
import type { ComparisonTable } from '../../shared/contract/compare.ts';
import type { Strength } from '../../shared/domain/evidence.ts';
import { findPage } from '../content/store.ts';
import { escapeHtml } from '../handouts/html.ts';
import type { ReadableDb } from '../sqlite/database.ts';
import { sortFindings, type FindingRow, type Listed } from './findings.ts';

type Row = ComparisonTable['rows'][number];
type Cell = Row['cells'][number];

const EMPTY: Cell = { html: '', sources: [], unconfirmed: false };
const SIDES = ['for', 'against', 'shared'] as const;
const ALONE_HEADINGS = { for: 'Speaks for', against: 'Speaks against' } as const;

/** The findings of the conditions as rows of the table: telling ones first, then what each alone lists, then the common ones. */
export function findingRows(db: ReadableDb, ids: readonly string[]): Row[] {
  const { apart, common, alone } = sortFindings(ids.map((id) => listedBy(db, id)));
  return [
    ...apart.map((row) => findingRow(row, 'apart')),
    ...aloneRows(alone.for, 'for'),
    ...aloneRows(alone.against, 'against'),
    ...common.map((row) => findingRow(row, 'common')),
  ];
}

/** Rows of which all cells are about the same finding. */
function findingRow({ findingId, title, cells }: FindingRow<Claim>, group: 'apart' | 'common'): Row {
  return {
    id: findingId,
    heading: title,
    topicId: findingId,
    group,
    discriminating: group === 'apart',
    cells: cells.map((listed) => (listed ? cellOf(listed, sideText(listed)) : EMPTY)),
  };
}

/** Lists side by side: the first row holds the strongest finding of each condition. */
function aloneRows(lists: readonly Listed<Claim>[][], side: 'for' | 'against'): Row[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => ({
    id: `${side}-${at + 1}`,
    heading: ALONE_HEADINGS[side],
    group: side,
    discriminating: true,
    cells: lists.map((list) => {
      const listed = list[at];
      return listed ? cellOf(listed, `${linkTo(listed)}, ${listed.strength}`) : EMPTY;
    }),
  }));
}

function sideText({ side, strength }: Listed<Claim>): string {
  return side === 'shared' ? 'shared with its mimics' : `<strong>${side}</strong>, ${strength}`;
}

function linkTo({ findingId, title }: Listed<Claim>): string {
  return `<a href="#/topic/${findingId}" data-topic="${findingId}">${escapeHtml(title)}</a>`;
}

function cellOf({ statement }: Listed<Claim>, text: string): Cell {
  const { html, sources, unconfirmed } = statement;
  return { html: html === '' ? text : `${text}. ${html}`, sources, unconfirmed };
}

function listedBy(db: ReadableDb, id: string): Listed<Claim>[] {
  const sections = findPage(db, id)?.sections ?? [];
  return SIDES.flatMap((side) => {
    const claims = sections.find((section) => section.id === side)?.claims ?? [];
    return claims.flatMap((statement) => {
      const { topic, word } = statement;
      if (!topic) return [];
      // The builder writes the strength of a relation as the word of its claim.
      return {
        findingId: topic.id,
        title: topic.title,
        side,
        strength: word as Strength | undefined,
        statement,
      };
    });
  });
}
