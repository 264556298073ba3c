-- Made by `python -m kiosk.store.migrations > db/schema.sql`; a test compares. Don't edit.
CREATE TABLE place (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  place_id TEXT NOT NULL CHECK (length(place_id) = 32),
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  kind TEXT NOT NULL,
  timezone TEXT NOT NULL,
  opens TEXT NOT NULL CHECK (opens GLOB '[0-2][0-9]:[0-5][0-9]'),
  closes TEXT NOT NULL CHECK (closes GLOB '[0-2][0-9]:[0-5][0-9]'),
  capacity INTEGER CHECK (capacity > 0),
  key_mark BLOB NOT NULL CHECK (length(key_mark) = 32)
) STRICT;
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;
CREATE TABLE device (
  device_id TEXT PRIMARY KEY CHECK (length(device_id) = 32),
  is_self INTEGER NOT NULL CHECK (is_self IN (0, 1)),
  replaces TEXT REFERENCES device,
  last_hlc INTEGER NOT NULL DEFAULT 0,
  -- What it remembers of its clock: the last time that can have been right, and the latest of those
  -- that only that one speaks against, with the number of days on which they were read.
  last_at_ms INTEGER,
  doubted_ms INTEGER,
  doubted_days INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX device_only_one_is_self ON device (is_self) WHERE is_self = 1;
CREATE TABLE activity (
  code TEXT PRIMARY KEY CHECK (length(code) BETWEEN 2 AND 16 AND code NOT GLOB '*[^A-Z0-9_]*'),
  family TEXT NOT NULL,
  position INTEGER NOT NULL,
  icon TEXT NOT NULL,
  colour TEXT NOT NULL,
  capacity INTEGER CHECK (capacity > 0),
  sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
  names TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(names))
, space_id TEXT REFERENCES space ON DELETE SET NULL, hours TEXT CHECK (hours IS NULL OR json_valid(hours))) STRICT, WITHOUT ROWID;
CREATE TABLE visitor (
  visitor_id TEXT PRIMARY KEY CHECK (length(visitor_id) = 32),
  ordinal INTEGER NOT NULL UNIQUE,
  role TEXT NOT NULL DEFAULT 'PARTICIPANT'
    CHECK (role IN ('PARTICIPANT', 'BENEVOLE', 'ANIMATEUR', 'EQUIPE'))
, first_quarter TEXT
  CHECK (first_quarter GLOB '[0-9][0-9][0-9][0-9]-T[1-4]'), usual_activity TEXT REFERENCES activity (code), parents_informed INTEGER NOT NULL DEFAULT 0
  CHECK (parents_informed IN (0, 1))) STRICT, WITHOUT ROWID;
CREATE TABLE badge (
  code_hash BLOB PRIMARY KEY CHECK (length(code_hash) = 32),
  visitor_id TEXT NOT NULL REFERENCES visitor ON DELETE CASCADE,
  alias TEXT NOT NULL,
  revoked INTEGER NOT NULL DEFAULT 0 CHECK (revoked IN (0, 1))
, issued_on TEXT
  CHECK (issued_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'), revoked_on TEXT
  CHECK (revoked_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'), plain TEXT NOT NULL GENERATED ALWAYS AS (
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    replace(replace(replace(alias, 'É', 'e'), 'È', 'e'), 'é', 'e'), 'è', 'e'), 'ê', 'e'), 'ë', 'e'),
    'à', 'a'), 'â', 'a'), 'ç', 'c'), 'î', 'i'), 'ï', 'i'), 'ô', 'o'), 'û', 'u'), 'œ', 'oe'))
) VIRTUAL) STRICT, WITHOUT ROWID;
CREATE INDEX badge_of_visitor ON badge (visitor_id);
CREATE TABLE answer (
  answer_id TEXT PRIMARY KEY CHECK (length(answer_id) = 32),
  visitor_id TEXT REFERENCES visitor ON DELETE CASCADE,
  visit_id TEXT,
  question TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  choice TEXT CHECK (choice IS NULL OR length(choice) BETWEEN 1 AND 16),
  at_ms INTEGER NOT NULL,
  one_in INTEGER NOT NULL DEFAULT 1 CHECK (one_in > 0), batch INTEGER,
  CHECK ((visitor_id IS NULL) <> (visit_id IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX answer_of_visitor ON answer (visitor_id, question, at_ms) WHERE visitor_id IS NOT NULL;
CREATE INDEX answer_of_visit ON answer (visit_id) WHERE visit_id IS NOT NULL;
CREATE TABLE envelope (
  device_id TEXT NOT NULL REFERENCES device,
  seq INTEGER NOT NULL CHECK (seq > 0),
  event_id TEXT NOT NULL UNIQUE CHECK (length(event_id) = 32),
  commitment BLOB NOT NULL CHECK (length(commitment) = 32),
  link BLOB NOT NULL CHECK (length(link) = 32),
  PRIMARY KEY (device_id, seq)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER envelope_is_never_changed BEFORE UPDATE ON envelope
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TABLE body (
  event_id TEXT PRIMARY KEY REFERENCES envelope (event_id),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  content TEXT NOT NULL CHECK (json_valid(content)),
  visit_id TEXT NOT NULL GENERATED ALWAYS AS (json_extract(content, '$.visit')) VIRTUAL,
  hlc INTEGER NOT NULL GENERATED ALWAYS AS (json_extract(content, '$.hlc')) VIRTUAL
, deed TEXT
  GENERATED ALWAYS AS (json_extract(content, '$.fact.deed')) VIRTUAL) STRICT, WITHOUT ROWID;
CREATE INDEX body_of_visit ON body (visit_id, hlc);
CREATE TRIGGER body_is_never_changed BEFORE UPDATE ON body
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TABLE redaction (
  event_id TEXT PRIMARY KEY CHECK (length(event_id) = 32)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER body_once_redacted_never_returns BEFORE INSERT ON body
  WHEN EXISTS (SELECT 1 FROM redaction WHERE event_id = NEW.event_id)
  BEGIN SELECT RAISE(ABORT, 'this body was redacted'); END;
CREATE TABLE visit (
  visit_id TEXT PRIMARY KEY CHECK (length(visit_id) = 32),
  visitor_id TEXT,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  persons INTEGER NOT NULL CHECK (persons BETWEEN 1 AND 2000),
  activity TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('PARTICIPANT', 'BENEVOLE', 'ANIMATEUR', 'EQUIPE')),
  arrived_ms INTEGER NOT NULL,
  offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
  chosen_ms INTEGER NOT NULL,
  left_ms INTEGER,
  left_by TEXT CHECK (left_by IN ('SCAN', 'EQUIPE', 'CLOTURE', 'DECOMPTE', 'CHANGEMENT')),
  until_ms INTEGER,
  last_ms INTEGER NOT NULL,
  group_kind TEXT,
  adults INTEGER CHECK (adults BETWEEN 0 AND persons),
  voided INTEGER NOT NULL CHECK (voided IN (0, 1)),
  suspect INTEGER NOT NULL CHECK (suspect IN (0, 1)), batch INTEGER, added TEXT CHECK (added IN ('EQUIPE', 'PAPIER')), into_visit TEXT CHECK (into_visit IS NULL OR voided = 1),
  CHECK (left_ms IS NULL OR left_ms >= arrived_ms),
  CHECK ((left_ms IS NULL) = (left_by IS NULL)),
  CHECK (persons = 1 OR visitor_id IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_present ON visit (day, activity)
  WHERE voided = 0 AND left_ms IS NULL AND until_ms IS NULL;
CREATE TABLE staff (
  role TEXT PRIMARY KEY CHECK (role IN ('host', 'manager')),
  pin_hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE pin_back_off (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  failures INTEGER NOT NULL CHECK (failures >= 0),
  until_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE hourly_rate (
  since TEXT PRIMARY KEY CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  cents INTEGER NOT NULL CHECK (cents BETWEEN 1 AND 100000),
  charges INTEGER NOT NULL DEFAULT 0 CHECK (charges BETWEEN 0 AND 10000)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE batch (
  number INTEGER PRIMARY KEY,
  device_id TEXT NOT NULL UNIQUE REFERENCES device,
  complete INTEGER NOT NULL DEFAULT 0 CHECK (complete IN (0, 1))
) STRICT;
CREATE TRIGGER batch_once_complete_stays_so BEFORE UPDATE ON batch WHEN OLD.complete = 1
  BEGIN SELECT RAISE(ABORT, 'a batch that is complete stays so'); END;
CREATE TRIGGER batch_once_complete_is_never_removed BEFORE DELETE ON batch WHEN OLD.complete = 1
  BEGIN SELECT RAISE(ABORT, 'a batch that is complete stays so'); END;
CREATE TRIGGER envelope_is_never_removed BEFORE DELETE ON envelope
  WHEN NOT EXISTS (SELECT 1 FROM batch WHERE device_id = OLD.device_id AND complete = 0)
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER body_is_removed_by_redaction_only BEFORE DELETE ON body
  WHEN NOT EXISTS (SELECT 1 FROM redaction WHERE event_id = OLD.event_id)
    AND NOT EXISTS (SELECT 1 FROM envelope JOIN batch USING (device_id)
      WHERE event_id = OLD.event_id AND complete = 0)
  BEGIN SELECT RAISE(ABORT, 'a body is removed by redaction only'); END;
CREATE INDEX visit_of_visitor ON visit (visitor_id, day, arrived_ms, activity, voided, batch)
  WHERE visitor_id IS NOT NULL;
CREATE TABLE membership (
  reference_hash BLOB PRIMARY KEY CHECK (length(reference_hash) = 32),
  visitor_id TEXT NOT NULL REFERENCES visitor ON DELETE CASCADE,
  batch INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_of_visitor ON membership (visitor_id);
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
CREATE INDEX visit_of_day ON visit (day, visitor_id, role, batch) WHERE voided = 0;
CREATE TABLE audit (
  number INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('host', 'manager')),
  act TEXT NOT NULL CHECK (act GLOB '[a-z]*.[a-z]*'),
  thing TEXT CHECK (length(thing) BETWEEN 1 AND 64),
  visitor_id TEXT REFERENCES visitor ON DELETE SET NULL
) STRICT;
CREATE INDEX audit_in_time ON audit (at_ms);
CREATE INDEX audit_of_visitor ON audit (visitor_id) WHERE visitor_id IS NOT NULL;
CREATE TABLE first_name (
  visitor_id TEXT PRIMARY KEY REFERENCES visitor ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (length(trim(name)) BETWEEN 1 AND 40)
) STRICT, WITHOUT ROWID;
CREATE INDEX badge_by_alias ON badge (plain);
CREATE INDEX badge_by_second_word ON badge (substr(plain, instr(plain, ' ') + 1));
CREATE TABLE space (
  space_id TEXT PRIMARY KEY CHECK (length(space_id) = 32),
  name TEXT NOT NULL UNIQUE CHECK (length(trim(name)) BETWEEN 1 AND 40),
  capacity INTEGER CHECK (capacity > 0),
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE session (
  session_id TEXT PRIMARY KEY CHECK (length(session_id) = 32),
  activity TEXT NOT NULL REFERENCES activity (code),
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  starts_ms INTEGER NOT NULL,
  ends_ms INTEGER NOT NULL,
  host TEXT CHECK (length(trim(host)) BETWEEN 1 AND 40),
  series TEXT NOT NULL CHECK (length(series) = 32),
  CHECK (ends_ms > starts_ms)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_of_day ON session (day, starts_ms);
CREATE INDEX session_of_activity ON session (activity, starts_ms);
CREATE INDEX session_of_series ON session (series, starts_ms);
CREATE INDEX body_of_deed ON body (deed, visit_id) WHERE deed IS NOT NULL;
CREATE INDEX body_of_desk ON body (visit_id) WHERE deed IS NOT NULL;
CREATE INDEX visit_of_activity ON visit (activity, day, arrived_ms) WHERE voided = 0;
CREATE INDEX visit_of_group ON visit (day, arrived_ms) WHERE persons > 1 AND voided = 0;
CREATE INDEX visit_cancelled ON visit (day, arrived_ms) WHERE voided = 1;
CREATE TABLE telling (
  period TEXT NOT NULL CHECK (period GLOB '[12][0-9][0-9][0-9]' OR period GLOB '[12][0-9][0-9][0-9]-T[1-4]'),
  number INTEGER NOT NULL CHECK (number > 0),
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (period, number)
) STRICT;
CREATE TRIGGER telling_is_never_changed BEFORE UPDATE ON telling
  BEGIN SELECT RAISE(ABORT, 'what was told is never changed'); END;
CREATE TRIGGER telling_is_never_removed BEFORE DELETE ON telling
  BEGIN SELECT RAISE(ABORT, 'what was told is never removed'); END;
CREATE TABLE counted (
  period TEXT NOT NULL,
  number INTEGER NOT NULL,
  visitor_id TEXT NOT NULL REFERENCES visitor ON DELETE CASCADE,
  PRIMARY KEY (period, number, visitor_id),
  FOREIGN KEY (period, number) REFERENCES telling
) STRICT, WITHOUT ROWID;
CREATE INDEX counted_of_visitor ON counted (visitor_id);
