import Database from 'better-sqlite3';
import type { Query } from './sql.ts';

declare const brand: unique symbol;

/** A connection that can only read. A store that only reads asks for no more than this. */
export interface ReadableDb {
  readonly [brand]: 'readable' | 'writable';
  /** All rows. `Row` is trusted: the schema of the tables is ours. */
  all<Row>(query: Query): Row[];
  /** The first row, if there is one. */
  get<Row>(query: Query): Row | undefined;
  close(): void;
}

/** A connection that can change what it reads. */
export interface WritableDb extends ReadableDb {
  readonly [brand]: 'writable';
  /** Answers how many rows changed. */
  run(query: Query): number;
  /** Several statements without values, such as a schema. */
  script(sql: string): void;
  /** All or nothing. */
  transaction<Result>(work: () => Result): Result;
}

class Connection implements WritableDb {
  declare readonly [brand]: 'writable';
  readonly #db: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(db: Database.Database) {
    this.#db = db;
  }

  all<Row>({ text, values }: Query): Row[] {
    return this.#prepare(text).all(...values) as Row[];
  }

  get<Row>({ text, values }: Query): Row | undefined {
    return this.#prepare(text).get(...values) as Row | undefined;
  }

  run({ text, values }: Query): number {
    return this.#prepare(text).run(...values).changes;
  }

  script(sql: string): void {
    this.#db.exec(sql);
  }

  transaction<Result>(work: () => Result): Result {
    return this.#db.transaction(work)();
  }

  close(): void {
    this.#db.close();
  }

  /** Texts of queries are constants of the program, so this cache stays small. */
  #prepare(text: string): Database.Statement {
    const known = this.#statements.get(text);
    if (known) return known;
    const statement = this.#db.prepare(text);
    this.#statements.set(text, statement);
    return statement;
  }
}

/** Opens an existing file for reading only. Nothing is written beside it: packs may lie on read-only media. */
export function openReadOnly(path: string): ReadableDb {
  const db = new Database(path, { readonly: true, fileMustExist: true });
  db.pragma('query_only = ON');
  return new Connection(db);
}

/** Opens or makes a file for reading and writing, with foreign keys enforced. */
export function openWritable(path: string): WritableDb {
  const db = new Database(path);
  db.pragma('foreign_keys = ON');
  return new Connection(db);
}
