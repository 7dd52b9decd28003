import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { openWritable, type WritableDb } from '../sqlite/database.ts';
import { sql } from '../sqlite/sql.ts';
import { MIGRATIONS } from './migrations.ts';

/** Why the user's own file cannot serve, in words for the person at the screen. */
export class UserDataError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UserDataError';
  }
}

/** Thrown for a file that a newer version of Sural wrote: it is left alone. */
export class UserDataFromFutureError extends UserDataError {
  constructor(found: number, known: number) {
    super(
      `The settings file has version ${found}; this version of Sural knows ${known}. Nothing was changed.`,
    );
  }
}

/**
 * Opens the user's own file and brings it up to date: all pending migrations in one transaction, with a copy of the
 * file beside it first. Either everything succeeds, or the file stays as it was. Throws a `UserDataError`.
 */
export function openUserData(path: string): WritableDb {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const existed = existsSync(path);
    const db = openWritable(path);
    try {
      migrate(db, existed ? path : undefined);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    if (error instanceof UserDataError) throw error;
    throw new UserDataError(`The settings in ${path} cannot be opened: ${(error as Error).message}`);
  }
}

/** `existing` is the file to copy before it is changed, where there was one. */
function migrate(db: WritableDb, existing: string | undefined): void {
  const version = db.get<{ user_version: number }>(sql`PRAGMA user_version`)?.user_version ?? 0;
  const known = MIGRATIONS.length;
  if (version > known) throw new UserDataFromFutureError(version, known);
  if (version === known) return;
  if (existing !== undefined) copyFileSync(existing, `${existing}.before-${known}.backup`);
  db.transaction(() => {
    for (const migration of MIGRATIONS.slice(version)) db.script(migration);
    db.script(`PRAGMA user_version = ${known}`);
  });
}
