/** One entry per version, in order. Never change an entry that was released: add one. */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE setting (
     key   TEXT NOT NULL PRIMARY KEY,
     value TEXT NOT NULL CHECK (json_valid(value))
   ) STRICT, WITHOUT ROWID;`,
  `CREATE TABLE lab_range (
     test_id  TEXT NOT NULL,
     field_id TEXT NOT NULL,
     unit     TEXT NOT NULL,
     lower    REAL,
     upper    REAL,
     PRIMARY KEY (test_id, field_id, unit),
     CHECK (lower IS NOT NULL OR upper IS NOT NULL)
   ) STRICT, WITHOUT ROWID;`,
  `CREATE TABLE letterhead (
     one   INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
     value TEXT NOT NULL CHECK (json_valid(value))
   ) STRICT;
   CREATE TABLE bundle (
     name TEXT NOT NULL PRIMARY KEY COLLATE NOCASE,
     ids  TEXT NOT NULL CHECK (json_valid(ids))
   ) STRICT, WITHOUT ROWID;`,
];
