import { readFileSync } from 'node:fs';
import { buildIndex } from '../../src/core/search/stored-index.ts';
import { openWritable } from '../../src/core/sqlite/database.ts';
import { sql } from '../../src/core/sqlite/sql.ts';
import { topicsOf, type BenchSection } from './corpus.ts';

const SCHEMA = new URL('../../db/schema/content.sql', import.meta.url);

/** Writes sections as a content pack that the app can open and search; its pages are empty. */
export function writeBenchPack(path: string, sections: readonly BenchSection[]): void {
  const topics = topicsOf(sections);
  const db = openWritable(path);
  db.script(readFileSync(SCHEMA, 'utf8'));
  db.transaction(() => {
    const meta = {
      id: 'bench',
      title: 'Bench',
      subject: 'a benchmark',
      version: '0',
      schema: 1,
      built: '2026-01-01',
      topics: topics.length,
      approval: '',
    };
    for (const [key, value] of Object.entries(meta))
      db.run(sql`INSERT INTO meta VALUES (${key}, ${String(value)})`);
    for (const { id, kind, title, sections: own } of topics) {
      db.run(
        sql`INSERT INTO topic VALUES (${id}, ${kind}, ${title}, ${own[0]?.text.slice(0, 200) ?? ''}, ${'2026-01-01'}, ${'2027-01-01'}, ${'{}'})`,
      );
      own.forEach((section, at) => {
        db.run(
          sql`INSERT INTO section VALUES (${id}, ${section.id}, ${at}, ${section.heading}, ${section.text})`,
        );
      });
    }
    const { engine, bytes } = buildIndex(topics);
    db.run(sql`INSERT INTO search_index VALUES (${engine}, ${Buffer.from(bytes)})`);
  });
  db.close();
}
