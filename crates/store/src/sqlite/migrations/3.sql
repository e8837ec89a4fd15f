-- From schema 2 to 3: what was learnt from corrections.

CREATE TABLE lessons (
  place     INTEGER PRIMARY KEY,
  id        TEXT    NOT NULL UNIQUE,
  body      TEXT    NOT NULL, -- JSON; empty where it was taken back
  message   TEXT,
  complaint INTEGER,
  at        INTEGER NOT NULL,
  taught_by TEXT
) STRICT;
CREATE INDEX lessons_counting ON lessons (place) WHERE body <> '';
