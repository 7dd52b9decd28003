import type { Citation } from '../../shared/contract/common.ts';
import type { Strength } from '../../shared/domain/evidence.ts';
import type { Kind } from '../../shared/domain/kinds.ts';
import type { ReadableDb } from '../sqlite/database.ts';
import { sql } from '../sqlite/sql.ts';

/** A finding that a condition lists for or against itself, with what stands behind it. */
export interface FindingRelation {
  conditionId: string;
  findingId: string;
  side: 'for' | 'against';
  strength: Strength;
  sources: Citation[];
}

/** A condition that a presentation lists, and in which group of causes. */
export interface Cause {
  presentationId: string;
  conditionId: string;
  group: string;
}

/** Every finding that speaks for or against a condition. */
export function listFindingRelations(db: ReadableDb): FindingRelation[] {
  const rows = db.all<Omit<FindingRelation, 'sources'> & { sources: string }>(
    sql`SELECT from_id AS conditionId, to_id AS findingId, type AS side, strength,
          (SELECT json_group_array(json_object('id', source_id, 'locator', locator) ORDER BY position)
           FROM claim_source WHERE claim_id = from_id || '/' || type || '-' || to_id) AS sources
        FROM link WHERE type IN ('for', 'against') ORDER BY from_id, type, to_id`,
  );
  return rows.map((row) => ({ ...row, sources: readSources(row.sources) }));
}

/** Every cause that a presentation lists; the section of its statement names the group. */
export function listCauses(db: ReadableDb): Cause[] {
  return db.all<Cause>(
    sql`SELECT link.from_id AS presentationId, link.to_id AS conditionId, claim.section_id AS "group"
        FROM link JOIN claim ON claim.id = link.from_id || '/cause-' || link.to_id
        WHERE link.type = 'cause' ORDER BY link.from_id, claim.position`,
  );
}

/** All topics of a kind with every name under which they are known. */
export function listNamed(db: ReadableDb, kind: Kind): { id: string; title: string; names: string[] }[] {
  const rows = db.all<{ id: string; title: string; aliases: string }>(
    sql`SELECT id, title, (SELECT json_group_array(text ORDER BY text) FROM alias WHERE topic_id = id) AS aliases
        FROM topic WHERE kind = ${kind} ORDER BY id`,
  );
  return rows.map(({ id, title, aliases }) => ({
    id,
    title,
    names: [title, ...(JSON.parse(aliases) as string[])],
  }));
}

function readSources(json: string): Citation[] {
  const rows = JSON.parse(json) as { id: string; locator: string | null }[];
  return rows.map(({ id, locator }) => (locator === null ? { id } : { id, locator }));
}
