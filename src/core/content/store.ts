import type { TopicPage } from '../../shared/contract/content.ts';
import type { TopicRef } from '../../shared/contract/common.ts';
import type { Kind } from '../../shared/domain/kinds.ts';
import type { ReadableDb } from '../sqlite/database.ts';
import { sql } from '../sqlite/sql.ts';

export type StoredPage = Omit<TopicPage, 'overdue'>;

/** The page of a topic as the builder wrote it. */
export function findPage(db: ReadableDb, id: string): StoredPage | undefined {
  const row = db.get<{ page: string }>(sql`SELECT page FROM topic WHERE id = ${id}`);
  return row && (JSON.parse(row.page) as StoredPage);
}

/** What a kind has beyond its page; `Model` is what the builder stored for that kind. */
export function findDetail<Model>(
  db: ReadableDb,
  id: string,
  kind: Kind,
  language = 'en',
): Model | undefined {
  const row = db.get<{ model: string }>(
    sql`SELECT model FROM detail JOIN topic ON topic.id = topic_id
        WHERE topic_id = ${id} AND kind = ${kind} AND language = ${language}`,
  );
  return row && (JSON.parse(row.model) as Model);
}

/** What each topic of a kind has beyond its page; topics that have nothing are left out. */
export function listDetails<Model>(db: ReadableDb, kind: Kind): { id: string; model: Model }[] {
  const rows = db.all<{ id: string; model: string }>(
    sql`SELECT id, model FROM detail JOIN topic ON topic.id = topic_id
        WHERE kind = ${kind} AND language = 'en' ORDER BY id`,
  );
  return rows.map(({ id, model }) => ({ id, model: JSON.parse(model) as Model }));
}

export function findRef(db: ReadableDb, id: string): TopicRef | undefined {
  return db.get<TopicRef>(sql`SELECT id, kind, title FROM topic WHERE id = ${id}`);
}

/** All topics, or those of a kind, by title. */
export function listTopics(
  db: ReadableDb,
  kind?: Kind,
): (TopicRef & { summary: string; regions?: string[] })[] {
  const rows = db.all<TopicRef & { summary: string; regions: string | null }>(
    sql`SELECT topic.id, kind, title, summary, json_extract(model, '$.regions') AS regions
        FROM topic LEFT JOIN detail ON topic_id = topic.id AND language = 'en'
        WHERE ${kind ?? null} IS NULL OR kind = ${kind ?? null}
        ORDER BY kind, title, topic.id`,
  );
  return rows.map(({ regions, ...topic }) =>
    regions ? { ...topic, regions: JSON.parse(regions) as string[] } : topic,
  );
}

/** Plain text of one section of a topic, for snippets. */
export function findSection(
  db: ReadableDb,
  topicId: string,
  id: string,
): { heading: string; text: string } | undefined {
  return db.get(sql`SELECT heading, text FROM section WHERE topic_id = ${topicId} AND id = ${id}`);
}

/** A source as it is cited outside of Sural. */
export interface StoredSource {
  id: string;
  title: string;
  year: number | null;
  address: string | null;
}

export function listSources(db: ReadableDb): StoredSource[] {
  return db.all<StoredSource>(sql`SELECT id, title, year, address FROM source ORDER BY id`);
}

export function findSummary(db: ReadableDb, id: string): string {
  return db.get<{ summary: string }>(sql`SELECT summary FROM topic WHERE id = ${id}`)?.summary ?? '';
}
