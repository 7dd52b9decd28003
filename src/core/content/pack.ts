import { openReadOnly, type ReadableDb } from '../sqlite/database.ts';
import { sql } from '../sqlite/sql.ts';

/** The version of the tables that this program reads. */
const SCHEMA = 2;
const APPLICATION_ID = 0x5355524c;

/** Why a file cannot serve as a content pack, in words for the person at the screen. */
export class PackError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PackError';
  }
}

export interface PackMeta {
  id: string;
  title: string;
  subject: string;
  version: string;
  schema: number;
  built: string;
  topics: number;
  approval: string;
}

/** An open content pack. Read-only; nothing of it is ever changed. */
export interface Pack {
  db: ReadableDb;
  meta: PackMeta;
}

/** Opens a pack and checks that it is one. Throws a `PackError`. */
export function openPack(path: string): Pack {
  let db: ReadableDb | undefined;
  try {
    db = openReadOnly(path);
    const application = db.get<{ application_id: number }>(sql`PRAGMA application_id`)?.application_id;
    if (application !== APPLICATION_ID) throw new PackError('This file is not a content pack.');
    const schema = db.get<{ user_version: number }>(sql`PRAGMA user_version`)?.user_version ?? 0;
    if (schema !== SCHEMA) {
      throw new PackError(
        `This content pack has format ${schema}; this version of Sural reads format ${SCHEMA}.`,
      );
    }
    return { db, meta: readMeta(db) };
  } catch (error) {
    db?.close();
    if (error instanceof PackError) throw error;
    throw new PackError(`The content pack cannot be opened: ${(error as Error).message}`);
  }
}

/** True where the whole file is sound. Reads all of it: for a status page, not for the start. */
export function isSound({ db, meta }: Pack): boolean {
  const check = db.get<{ quick_check: string }>(sql`PRAGMA quick_check(1)`)?.quick_check;
  const topics = db.get<{ n: number }>(sql`SELECT count(*) AS n FROM topic`)?.n;
  return check === 'ok' && topics === meta.topics;
}

function readMeta(db: ReadableDb): PackMeta {
  const rows = db.all<{ key: string; value: string }>(sql`SELECT key, value FROM meta`);
  const values = new Map(rows.map(({ key, value }) => [key, value]));
  const text = (key: string): string => {
    const value = values.get(key);
    if (value === undefined) throw new PackError(`The content pack does not say its ${key}.`);
    return value;
  };
  return {
    id: text('id'),
    title: text('title'),
    subject: text('subject'),
    version: text('version'),
    schema: Number(text('schema')),
    built: text('built'),
    topics: Number(text('topics')),
    approval: text('approval'),
  };
}
