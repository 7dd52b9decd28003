import { openReadOnly } from '../../src/core/sqlite/database.ts';
import { sql } from '../../src/core/sqlite/sql.ts';

/** Step 7: reads the finished file back, as the app will. Throws where something does not hold. */
export function verifyPack(path: string, topics: number): void {
  const db = openReadOnly(path);
  try {
    const integrity = db.get<{ integrity_check: string }>(sql`PRAGMA integrity_check`)?.integrity_check;
    if (integrity !== 'ok') throw new Error(`the written pack is damaged: ${integrity}`);
    const orphans = db.all(sql`PRAGMA foreign_key_check`);
    if (orphans.length > 0) throw new Error(`the written pack has ${orphans.length} rows that point nowhere`);
    const count = db.get<{ n: number }>(sql`SELECT count(*) AS n FROM topic`)?.n;
    if (count !== topics) throw new Error(`the written pack has ${count} topics instead of ${topics}`);
    const bare = db.get<{ n: number }>(
      sql`SELECT count(*) AS n FROM claim WHERE NOT EXISTS (SELECT 1 FROM claim_source WHERE claim_id = claim.id)`,
    )?.n;
    if (bare !== 0) throw new Error(`the written pack has ${bare} statements without a source`);
  } finally {
    db.close();
  }
}
