import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { openWritable, type WritableDb } from '../sqlite/database.ts';
import { sql } from '../sqlite/sql.ts';
import { MIGRATIONS } from './migrations.ts';

/** Thrown for a file that a newer version of Sural wrote: it is left alone. */
export class UserDataFromFutureError extends Error {
  constructor(found: number, known: number) {
    super(
      `The settings file has version ${found}; this version of Sural knows ${known}. Nothing was changed.`,
    );
    this.name = 'UserDataFromFutureError';
  }
}

/**
 * Opens the user's own file and brings it up to date: all pending migrations in one transaction, with a copy of the
 * file beside it first. Either everything succeeds, or the file stays as it was.
 */
export function openUserData(path: string): WritableDb {
  mkdirSync(dirname(path), { recursive: true });
  const existed = existsSync(path);
  const db = openWritable(path);
  try {
    const version = db.get<{ user_version: number }>(sql`PRAGMA user_version`)?.user_version ?? 0;
    const known = MIGRATIONS.length;
    if (version > known) throw new UserDataFromFutureError(version, known);
    if (version < known) {
      if (existed) copyFileSync(path, `${path}.before-${known}.backup`);
      db.transaction(() => {
        for (const migration of MIGRATIONS.slice(version)) db.script(migration);
        db.script(`PRAGMA user_version = ${known}`);
      });
    }
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
