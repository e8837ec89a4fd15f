-- From schema 1 to 2: what was learnt from corrections.

-- ── the house ──

-- What was learnt from corrections, each under the message and what it is about, in the order in which it was last said.
-- One that was taken back leaves a row without a body, so that whoever follows hears of it. lessons_version() is the
-- last place.
CREATE TABLE lessons (
  place     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id        text   COLLATE "C" NOT NULL UNIQUE,
  body      text   NOT NULL, -- JSON; empty where it was taken back
  message   text   COLLATE "C",
  complaint bigint,
  at        bigint NOT NULL,
  taught_by text
);
-- lessons(): those that count, newest first.
CREATE INDEX lessons_counting ON lessons (place) WHERE body <> '';
