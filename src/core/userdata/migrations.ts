/** One entry per version, in order. Never change an entry that was released: add one. */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE setting (
     key   TEXT NOT NULL PRIMARY KEY,
     value TEXT NOT NULL CHECK (json_valid(value))
   ) STRICT, WITHOUT ROWID;`,
];
