-- What reports have said of people: a later one must not be subtracted from it.

-- The tables of the profile that a finished period's report gave out, sealed or not, and all that
-- was said with them, as JSON. No count that was hidden is in it.
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
INSERT INTO telling (period, number, content) SELECT period, version, content FROM seal;

-- The badges that were counted in it: whoever comes into the period later is known by not being
-- there. They go with their visitor, and with the visits of their period.
CREATE TABLE counted (
  period TEXT NOT NULL,
  number INTEGER NOT NULL,
  visitor_id TEXT NOT NULL REFERENCES visitor ON DELETE CASCADE,
  PRIMARY KEY (period, number, visitor_id),
  FOREIGN KEY (period, number) REFERENCES telling
) STRICT, WITHOUT ROWID;
CREATE INDEX counted_of_visitor ON counted (visitor_id);
