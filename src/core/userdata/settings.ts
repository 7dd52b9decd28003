import type { Handlers } from '../../shared/contract/index.ts';
import { Settings } from '../../shared/contract/settings.ts';
import type { ReadableDb, WritableDb } from '../sqlite/database.ts';
import { sql } from '../sqlite/sql.ts';

const DEFAULTS: Settings = { theme: 'system', paper: 'A4', region: 'other', idleMinutes: 30 };

export function readSettings(db: ReadableDb): Settings {
  const rows = db.all<{ key: string; value: string }>(sql`SELECT key, value FROM setting`);
  const stored = Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value) as unknown]));
  // A value that this version does not know (an older or edited file) counts as not set.
  const parsed = Settings.safeParse({ ...DEFAULTS, ...stored });
  return parsed.success ? parsed.data : DEFAULTS;
}

export function writeSettings(db: WritableDb, changes: Partial<Settings>): Settings {
  db.transaction(() => {
    for (const [key, value] of Object.entries(changes)) {
      if (value === undefined) continue;
      const text = JSON.stringify(value);
      db.run(
        sql`INSERT INTO setting VALUES (${key}, ${text}) ON CONFLICT (key) DO UPDATE SET value = ${text}`,
      );
    }
  });
  return readSettings(db);
}

export function settingsHandlers(db: WritableDb): Pick<Handlers, 'settings.get' | 'settings.set'> {
  return {
    'settings.get': () => readSettings(db),
    'settings.set': (changes) => writeSettings(db, changes as Partial<Settings>),
  };
}
