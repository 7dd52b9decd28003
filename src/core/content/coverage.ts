import type { TopicRef } from '../../shared/contract/common.ts';
import type { Output } from '../../shared/contract/index.ts';
import type { Kind } from '../../shared/domain/kinds.ts';
import type { ReadableDb } from '../sqlite/database.ts';
import { sql } from '../sqlite/sql.ts';

/** What the pack covers and what stands behind it. `today` (YYYY-MM-DD) decides what is overdue. */
export function coverageReport(db: ReadableDb, today: string): Output<'content.coverage'> {
  const inventory = db
    .all<{ id: string; kind: string; label: string; by: string }>(
      sql`SELECT id, kind, label, by FROM coverage ORDER BY position`,
    )
    .map((item) => ({ ...item, by: JSON.parse(item.by) as string[] }));
  const known = new Set([
    ...db.all<{ id: string }>(sql`SELECT id FROM topic`).map((row) => row.id),
    ...db.all<{ id: string }>(sql`SELECT id FROM claim`).map((row) => row.id),
  ]);
  return {
    inventory: inventory.map((item) => ({
      id: item.id,
      kind: item.kind,
      label: item.label,
      covered: item.by.length > 0 && item.by.every((target) => known.has(target)),
      by: [...new Set(item.by.map((target) => target.split('/')[0] ?? target))],
    })),
    claims: claimCounts(db, today),
    topics: db.all<{ kind: Kind; count: number }>(
      sql`SELECT kind, count(*) AS count FROM topic GROUP BY kind ORDER BY kind`,
    ),
    inReview: db
      .all<TopicRef & { claims: string }>(
        sql`SELECT id, kind, title, json_extract(model, '$.inReview') AS claims
            FROM topic JOIN detail ON topic_id = topic.id AND language = 'en'
            WHERE kind = 'handout' AND json_array_length(model, '$.inReview') > 0 ORDER BY id`,
      )
      .map(({ claims, ...handout }) => ({ handout, claims: JSON.parse(claims) as string[] })),
    checks: db.all<{ id: string; title: string; ran: number }>(
      sql`SELECT id, title, ran FROM build_check ORDER BY position`,
    ),
    unconfirmed: db
      .all<{ claim: string; id: string; kind: Kind; title: string; text: string }>(
        sql`SELECT claim.id AS claim, topic.id, kind, title, text
            FROM claim JOIN topic ON topic.id = topic_id
            WHERE unconfirmed = 1 ORDER BY topic_id, position`,
      )
      .map(({ claim, text, ...topic }) => ({ claim, topic, text })),
  };
}

function claimCounts(db: ReadableDb, today: string): Output<'content.coverage'>['claims'] {
  const row = db.get<Output<'content.coverage'>['claims']>(
    sql`SELECT count(*) AS total,
               coalesce(sum(NOT EXISTS (SELECT 1 FROM claim_source WHERE claim_id = claim.id)), 0) AS withoutSource,
               coalesce(sum(unconfirmed), 0) AS unconfirmed,
               coalesce(sum(topic.due < ${today}), 0) AS overdue
        FROM claim JOIN topic ON topic.id = topic_id`,
  );
  return row ?? { total: 0, withoutSource: 0, unconfirmed: 0, overdue: 0 };
}
