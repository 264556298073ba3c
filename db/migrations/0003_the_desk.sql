-- What the desk needs: what a host prepares for the door, corrects after it, and answers for.

-- Who of the team did what at the desk: a role, never a name, for six months. What was done to a
-- visit is an event of the journal and is not told twice. Erasing a visitor leaves what was done,
-- and not to whom.
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

-- What the team may say of a visitor. Under 15, a badge of one's own needs informed parents.
ALTER TABLE visitor ADD COLUMN usual_activity TEXT REFERENCES activity (code);
ALTER TABLE visitor ADD COLUMN parents_informed INTEGER NOT NULL DEFAULT 0
  CHECK (parents_informed IN (0, 1));

-- A first name is off until the place wants it. It stands alone, so that no query and no export
-- meets it by accident, and goes with its visitor.
CREATE TABLE first_name (
  visitor_id TEXT PRIMARY KEY REFERENCES visitor ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (length(trim(name)) BETWEEN 1 AND 40)
) STRICT, WITHOUT ROWID;

-- The history of a badge, and its alias as it is typed at the desk: no capitals, no accents.
ALTER TABLE badge ADD COLUMN issued_on TEXT
  CHECK (issued_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]');
ALTER TABLE badge ADD COLUMN revoked_on TEXT
  CHECK (revoked_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]');
ALTER TABLE badge ADD COLUMN plain TEXT NOT NULL GENERATED ALWAYS AS (
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    replace(replace(replace(alias, 'É', 'e'), 'È', 'e'), 'é', 'e'), 'è', 'e'), 'ê', 'e'), 'ë', 'e'),
    'à', 'a'), 'â', 'a'), 'ç', 'c'), 'î', 'i'), 'ï', 'i'), 'ô', 'o'), 'û', 'u'), 'œ', 'oe'))
) VIRTUAL;
CREATE INDEX badge_by_alias ON badge (plain);
CREATE INDEX badge_by_second_word ON badge (substr(plain, instr(plain, ' ') + 1));

-- A room or a corner that several activities share, and whose capacity they share.
CREATE TABLE space (
  space_id TEXT PRIMARY KEY CHECK (length(space_id) = 32),
  name TEXT NOT NULL UNIQUE CHECK (length(trim(name)) BETWEEN 1 AND 40),
  capacity INTEGER CHECK (capacity > 0),
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
ALTER TABLE activity ADD COLUMN space_id TEXT REFERENCES space ON DELETE SET NULL;
ALTER TABLE activity ADD COLUMN hours TEXT CHECK (hours IS NULL OR json_valid(hours));

-- An activity planned at a date and time, perhaps by another organisation that the place hosts. A
-- weekly one is as many rows, of one series.
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

-- What the desk says of a visit afterwards: how it was entered if not at the door, and the visit
-- that it was merged into.
ALTER TABLE visit ADD COLUMN added TEXT CHECK (added IN ('EQUIPE', 'PAPIER'));
ALTER TABLE visit ADD COLUMN into_visit TEXT CHECK (into_visit IS NULL OR voided = 1);

-- All that one press of a button at the desk wrote has one name, by which it is taken back.
ALTER TABLE body ADD COLUMN deed TEXT
  GENERATED ALWAYS AS (json_extract(content, '$.fact.deed')) VIRTUAL;
CREATE INDEX body_of_deed ON body (deed, visit_id) WHERE deed IS NOT NULL;
CREATE INDEX body_of_desk ON body (visit_id) WHERE deed IS NOT NULL;

-- A page of visits is read where it begins, however many there are: of an activity, of groups, of
-- what was cancelled. By day and by badge there are indexes already.
CREATE INDEX visit_of_activity ON visit (activity, day, arrived_ms) WHERE voided = 0;
CREATE INDEX visit_of_group ON visit (day, arrived_ms) WHERE persons > 1 AND voided = 0;
CREATE INDEX visit_cancelled ON visit (day, arrived_ms) WHERE voided = 1;
