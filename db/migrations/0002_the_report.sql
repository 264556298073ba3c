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

-- Visits of the past come in many small transactions. Their batch has a chain of its own, under a
-- device of its own, and nobody sees a row of it before `complete` turns 1: the rows of `visit` and
-- `answer` that it wrote carry its number, and every query leaves out those of a batch under way.
-- A batch that broke off is the only thing that may ever be taken out of the journal.
CREATE TABLE batch (
  number INTEGER PRIMARY KEY,
  device_id TEXT NOT NULL UNIQUE REFERENCES device,
  complete INTEGER NOT NULL DEFAULT 0 CHECK (complete IN (0, 1))
) STRICT;
CREATE TRIGGER batch_once_complete_stays_so BEFORE UPDATE ON batch WHEN OLD.complete = 1
  BEGIN SELECT RAISE(ABORT, 'a batch that is complete stays so'); END;
CREATE TRIGGER batch_once_complete_is_never_removed BEFORE DELETE ON batch WHEN OLD.complete = 1
  BEGIN SELECT RAISE(ABORT, 'a batch that is complete stays so'); END;

DROP TRIGGER envelope_is_never_removed;
CREATE TRIGGER envelope_is_never_removed BEFORE DELETE ON envelope
  WHEN NOT EXISTS (SELECT 1 FROM batch WHERE device_id = OLD.device_id AND complete = 0)
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
DROP TRIGGER body_is_removed_by_redaction_only;
CREATE TRIGGER body_is_removed_by_redaction_only BEFORE DELETE ON body
  WHEN NOT EXISTS (SELECT 1 FROM redaction WHERE event_id = OLD.event_id)
    AND NOT EXISTS (SELECT 1 FROM envelope JOIN batch USING (device_id)
      WHERE event_id = OLD.event_id AND complete = 0)
  BEGIN SELECT RAISE(ABORT, 'a body is removed by redaction only'); END;

ALTER TABLE visit ADD COLUMN batch INTEGER;
ALTER TABLE answer ADD COLUMN batch INTEGER;
DROP INDEX visit_of_visitor;
CREATE INDEX visit_of_visitor ON visit (visitor_id, day, arrived_ms, activity, voided, batch)
  WHERE visitor_id IS NOT NULL;

-- By what a place knew its visitors before they had a badge of ours (a membership number…): a keyed
-- hash, in a name space of its own, so that no badge code can ever be taken for one.
CREATE TABLE membership (
  reference_hash BLOB PRIMARY KEY CHECK (length(reference_hash) = 32),
  visitor_id TEXT NOT NULL REFERENCES visitor ON DELETE CASCADE,
  batch INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_of_visitor ON membership (visitor_id);

-- The local population that visitors are compared with: one reference a question, a row a modality.
-- It comes from outside and is public; importing a question's again replaces it.
CREATE TABLE reference (
  question TEXT NOT NULL,
  modality TEXT NOT NULL CHECK (length(modality) > 0),
  position INTEGER NOT NULL,
  residents INTEGER NOT NULL CHECK (residents >= 0),
  source TEXT NOT NULL CHECK (length(source) > 0),
  vintage TEXT NOT NULL CHECK (length(vintage) > 0),
  territory TEXT NOT NULL CHECK (length(territory) > 0),
  PRIMARY KEY (question, modality)
) STRICT, WITHOUT ROWID;

-- All that NOUVEAUX, and the tables of a year's earlier quarters, ask of a visit: without its row,
-- which lies somewhere among all that ever were.
DROP INDEX visit_of_day;
CREATE INDEX visit_of_day ON visit (day, visitor_id, role, batch) WHERE voided = 0;
