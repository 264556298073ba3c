-- What the report needs beyond the door.

-- What a place says an hour of a volunteer is worth from a day on, in cents; `charges` are what an
-- employer would pay on top, in hundredths of a percent. Without any, the usual rates hold.
CREATE TABLE hourly_rate (
  since TEXT PRIMARY KEY CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  cents INTEGER NOT NULL CHECK (cents BETWEEN 1 AND 100000),
  charges INTEGER NOT NULL DEFAULT 0 CHECK (charges BETWEEN 0 AND 10000)
) STRICT, WITHOUT ROWID;

-- The quarter of a visitor's first visit, kept when that visit itself is purged: whoever comes on
-- and on is not new again each time that the retention ends.
ALTER TABLE visitor ADD COLUMN first_quarter TEXT
  CHECK (first_quarter GLOB '[0-9][0-9][0-9][0-9]-T[1-4]');

-- A closed period's report as it was published: its files of both profiles, and what they were made
-- from. A seal stays as it is; a correction makes the next version beside it.
CREATE TABLE seal (
  period TEXT NOT NULL CHECK (period GLOB '[12][0-9][0-9][0-9]' OR period GLOB '[12][0-9][0-9][0-9]-T[1-4]'),
  version INTEGER NOT NULL CHECK (version > 0),
  sealed_at_ms INTEGER NOT NULL,
  why TEXT NOT NULL,
  definitions TEXT NOT NULL,
  program TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  checksum BLOB NOT NULL CHECK (length(checksum) = 32),
  PRIMARY KEY (period, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER seal_is_never_changed BEFORE UPDATE ON seal
  BEGIN SELECT RAISE(ABORT, 'a seal is never changed'); END;
CREATE TRIGGER seal_is_never_removed BEFORE DELETE ON seal
  BEGIN SELECT RAISE(ABORT, 'a seal is never removed'); END;

CREATE TABLE sealed_file (
  period TEXT NOT NULL,
  version INTEGER NOT NULL,
  profile TEXT NOT NULL CHECK (profile IN ('excel-fr', 'ouvert')),
  name TEXT NOT NULL,
  position INTEGER NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (period, version, profile, name),
  FOREIGN KEY (period, version) REFERENCES seal
) STRICT;
CREATE TRIGGER sealed_file_is_never_changed BEFORE UPDATE ON sealed_file
  BEGIN SELECT RAISE(ABORT, 'a sealed file is never changed'); END;
CREATE TRIGGER sealed_file_is_never_removed BEFORE DELETE ON sealed_file
  BEGIN SELECT RAISE(ABORT, 'a sealed file is never removed'); END;
