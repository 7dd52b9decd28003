-- The content pack. Written once by the builder, opened read-only by the app, never migrated.
PRAGMA application_id = 0x5355524c; -- 'SURL'
PRAGMA user_version = 2;

CREATE TABLE meta (
  key   TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
  id      TEXT NOT NULL PRIMARY KEY,
  title   TEXT NOT NULL,
  kind    TEXT NOT NULL,
  year    INTEGER,
  address TEXT,
  read    TEXT NOT NULL,
  caution TEXT
) STRICT, WITHOUT ROWID;

-- One row per topic; a handout has one topic row and one detail row per language.
CREATE TABLE topic (
  id       TEXT NOT NULL PRIMARY KEY,
  kind     TEXT NOT NULL,
  title    TEXT NOT NULL,
  summary  TEXT NOT NULL,
  reviewed TEXT NOT NULL,
  due      TEXT NOT NULL,
  page     TEXT NOT NULL CHECK (json_valid(page))
) STRICT, WITHOUT ROWID;
CREATE INDEX topic_kind ON topic (kind, title);

-- What a kind has beyond its page: a checklist's protocol, a test's rules, a comparison's cells, a leaflet's blocks.
CREATE TABLE detail (
  topic_id TEXT NOT NULL REFERENCES topic (id),
  language TEXT NOT NULL,
  model    TEXT NOT NULL CHECK (json_valid(model)),
  PRIMARY KEY (topic_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE alias (
  topic_id TEXT NOT NULL REFERENCES topic (id),
  text     TEXT NOT NULL,
  type     TEXT NOT NULL,
  PRIMARY KEY (topic_id, text)
) STRICT, WITHOUT ROWID;

-- Plain text of each section, for snippets.
CREATE TABLE section (
  topic_id TEXT NOT NULL REFERENCES topic (id),
  id       TEXT NOT NULL,
  position INTEGER NOT NULL,
  heading  TEXT NOT NULL,
  text     TEXT NOT NULL,
  PRIMARY KEY (topic_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim (
  id          TEXT NOT NULL PRIMARY KEY, -- topic/claim
  topic_id    TEXT NOT NULL REFERENCES topic (id),
  section_id  TEXT NOT NULL,
  position    INTEGER NOT NULL,
  text        TEXT NOT NULL,
  unconfirmed INTEGER NOT NULL CHECK (unconfirmed IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_topic ON claim (topic_id, position);
CREATE INDEX claim_unconfirmed ON claim (topic_id, position) WHERE unconfirmed = 1;

CREATE TABLE claim_source (
  claim_id  TEXT NOT NULL REFERENCES claim (id),
  position  INTEGER NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id),
  locator   TEXT,
  PRIMARY KEY (claim_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE link (
  from_id  TEXT NOT NULL REFERENCES topic (id),
  type     TEXT NOT NULL,
  to_id    TEXT NOT NULL REFERENCES topic (id),
  strength TEXT,
  PRIMARY KEY (from_id, type, to_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_to ON link (to_id, type);

-- The rows in which any conditions can be compared.
CREATE TABLE attribute (
  id             TEXT NOT NULL PRIMARY KEY,
  position       INTEGER NOT NULL,
  heading        TEXT NOT NULL,
  discriminating INTEGER NOT NULL CHECK (discriminating IN (0, 1)),
  scale          TEXT NOT NULL CHECK (json_valid(scale))
) STRICT, WITHOUT ROWID;

CREATE TABLE condition_attribute (
  topic_id     TEXT NOT NULL REFERENCES topic (id),
  attribute_id TEXT NOT NULL REFERENCES attribute (id),
  cell         TEXT NOT NULL CHECK (json_valid(cell)),
  PRIMARY KEY (topic_id, attribute_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE coverage (
  id       TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL,
  kind     TEXT NOT NULL,
  label    TEXT NOT NULL,
  by       TEXT NOT NULL CHECK (json_valid(by))
) STRICT, WITHOUT ROWID;

-- What the builder checked, and on how many things.
CREATE TABLE build_check (
  id       TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL,
  title    TEXT NOT NULL,
  ran      INTEGER NOT NULL CHECK (ran > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE search_index (
  engine TEXT NOT NULL PRIMARY KEY,
  data   BLOB NOT NULL
) STRICT, WITHOUT ROWID;
