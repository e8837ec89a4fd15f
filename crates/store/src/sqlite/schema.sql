-- The whole schema, version 5, as a new file gets it; `migrations/` leads older files to the same. A complaint's key is its reference as one number: year * 10^10 + number, so that
-- C-2026-00431-K is 20260000000431 and order of keys is order of references. Instants (`..._at`, `next_try`) are
-- nanoseconds since 1970 UTC; dates are text, ISO 8601. Each index names the question it answers.

PRAGMA application_id = 1382376562; -- "Redr"

-- ── complaints ──

-- The journal: the truth. `place` is the order in which entries came in over all complaints.
CREATE TABLE journal (
  place     INTEGER PRIMARY KEY,
  complaint INTEGER NOT NULL REFERENCES complaints (id),
  seq       INTEGER NOT NULL,
  body      TEXT    NOT NULL,
  hash      BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;
-- journal(): one complaint's entries in order. No number is given twice.
CREATE UNIQUE INDEX journal_of_complaint ON journal (complaint, seq);

-- Each complaint as it stands: what a replay of its journal gives.
CREATE TABLE complaints (
  id        INTEGER PRIMARY KEY,
  seq       INTEGER NOT NULL,
  head      BLOB    NOT NULL CHECK (length(head) = 32), -- the hash of its last entry
  stage     TEXT    NOT NULL CHECK (stage IN ('open', 'decided', 'closed')),
  live      INTEGER NOT NULL, -- open, or one of us has to act
  kind      TEXT    NOT NULL,
  team      TEXT    NOT NULL,
  handler   TEXT,
  officer   TEXT,             -- the team whose officer looks into the danger
  urgency   INTEGER NOT NULL, -- 0: danger; then by priority
  due_on    TEXT    NOT NULL, -- the earliest date still owed, or 9999-12-31
  missed    INTEGER NOT NULL,
  escalated INTEGER NOT NULL,
  awaits_us INTEGER NOT NULL,
  wakes_at  INTEGER,          -- when the clock must look at it
  last_at   INTEGER NOT NULL,
  state     TEXT    NOT NULL  -- the complaint as JSON
) STRICT;

-- due(), next_wake(): what the clock must look at, the longest overdue first.
CREATE INDEX complaints_waking ON complaints (wakes_at) WHERE wakes_at IS NOT NULL;

-- The queue's indexes: of everybody, of a team, of a handler, of a safety officer's team. Those of live complaints are
-- partial: what is done costs these nothing.

-- queue() by urgency and due date: View::Open, and View::Danger, which is urgency 0; of everybody, or of a team.
CREATE INDEX live_by_urgency ON complaints (urgency, due_on) WHERE live = 1;
CREATE INDEX live_of_team ON complaints (team, urgency, due_on) WHERE live = 1;
-- queue() by urgency and due date: View::Mine, and a handler's own among the other views of live complaints, which
-- filter along it.
CREATE INDEX live_of_handler ON complaints (handler, urgency, due_on) WHERE live = 1 AND handler IS NOT NULL;
-- queue() by urgency and due date: what a safety officer's team looks into, among the views of live complaints.
CREATE INDEX live_of_officer ON complaints (officer, urgency, due_on) WHERE live = 1 AND officer IS NOT NULL;
-- queue() by due date alone, View::DueBy: of everybody, of a team, of a handler, of a safety officer's team.
CREATE INDEX live_by_due ON complaints (due_on) WHERE live = 1;
CREATE INDEX live_of_team_by_due ON complaints (team, due_on) WHERE live = 1;
CREATE INDEX live_of_handler_by_due ON complaints (handler, due_on) WHERE live = 1 AND handler IS NOT NULL;
CREATE INDEX live_of_officer_by_due ON complaints (officer, due_on) WHERE live = 1 AND officer IS NOT NULL;
-- queue() by urgency and due date, View::Unassigned: of everybody, or of a team.
CREATE INDEX unassigned_by_urgency ON complaints (urgency, due_on) WHERE live = 1 AND handler IS NULL;
CREATE INDEX unassigned_of_team ON complaints (team, urgency, due_on) WHERE live = 1 AND handler IS NULL;
-- queue() by urgency and due date, View::Missed: of everybody, or of a team.
CREATE INDEX missed_by_urgency ON complaints (urgency, due_on) WHERE live = 1 AND missed = 1;
CREATE INDEX missed_of_team ON complaints (team, urgency, due_on) WHERE live = 1 AND missed = 1;
-- queue() by urgency and due date, View::Escalated: of everybody, or of a team.
CREATE INDEX escalated_by_urgency ON complaints (urgency, due_on) WHERE live = 1 AND escalated = 1;
CREATE INDEX escalated_of_team ON complaints (team, urgency, due_on) WHERE live = 1 AND escalated = 1;
-- queue() by urgency and due date, View::AwaitsUs: of everybody, of a team, of a handler, of a safety officer's team.
CREATE INDEX awaiting_by_urgency ON complaints (urgency, due_on) WHERE awaits_us = 1;
CREATE INDEX awaiting_of_team ON complaints (team, urgency, due_on) WHERE awaits_us = 1;
CREATE INDEX awaiting_of_handler ON complaints (handler, urgency, due_on) WHERE awaits_us = 1 AND handler IS NOT NULL;
CREATE INDEX awaiting_of_officer ON complaints (officer, urgency, due_on) WHERE awaits_us = 1 AND officer IS NOT NULL;

-- queue(), newest change first: View::Decided, View::Closed, and View::All, which merges the three stages; of everybody,
-- of a team, of a handler, of a safety officer's team.
CREATE INDEX stage_by_change ON complaints (stage, last_at);
CREATE INDEX stage_of_team ON complaints (team, stage, last_at);
CREATE INDEX stage_of_handler ON complaints (handler, stage, last_at) WHERE handler IS NOT NULL;
CREATE INDEX stage_of_officer ON complaints (officer, stage, last_at) WHERE officer IS NOT NULL;

-- queue(), count(), search(): whom a complaint is about, and who therefore never sees it.
CREATE TABLE about_staff (
  staff     TEXT    NOT NULL,
  complaint INTEGER NOT NULL REFERENCES complaints (id),
  PRIMARY KEY (staff, complaint)
) STRICT, WITHOUT ROWID;

-- The highest number given out in each year, whether or not a complaint came of it.
CREATE TABLE numbers (
  year INTEGER PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT;

-- Promises as rows, in the order of their numbers within the complaint.
CREATE TABLE promises (
  complaint INTEGER NOT NULL REFERENCES complaints (id),
  n         INTEGER NOT NULL,
  name      TEXT    NOT NULL,
  level     INTEGER NOT NULL,
  state     TEXT    NOT NULL,
  due_on    TEXT    NOT NULL,
  PRIMARY KEY (complaint, n)
) STRICT, WITHOUT ROWID;

-- promise_counts(): counted as they change, so that a report costs days, not complaints.
CREATE TABLE promise_tally (
  due_on TEXT    NOT NULL,
  name   TEXT    NOT NULL,
  state  TEXT    NOT NULL,
  count  INTEGER NOT NULL,
  PRIMARY KEY (due_on, name, state)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER promise_made AFTER INSERT ON promises BEGIN
  INSERT INTO promise_tally VALUES (new.due_on, new.name, new.state, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER promise_changed AFTER UPDATE ON promises BEGIN
  UPDATE promise_tally SET count = count - 1 WHERE due_on = old.due_on AND name = old.name AND state = old.state;
  INSERT INTO promise_tally VALUES (new.due_on, new.name, new.state, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;

-- ── search ──

-- What a complaint is found by, kept so that a change can be indexed anew.
CREATE TABLE texts (
  complaint INTEGER PRIMARY KEY REFERENCES complaints (id),
  row       TEXT NOT NULL, -- references, subject, people, details, findings
  codes     TEXT NOT NULL, -- model, serial, ticket and other numbers without separators
  words     TEXT NOT NULL  -- messages, letters, notes
) STRICT;
-- search(): words, in the order of references. Beginnings of three letters have an index of their own.
CREATE VIRTUAL TABLE word_index USING fts5 (
  row, words,
  content = '', contentless_delete = 1, prefix = '3', tokenize = 'unicode61 remove_diacritics 2'
);
-- search(): any four characters in a row out of a serial, ticket or account number.
CREATE VIRTUAL TABLE code_index USING fts5 (
  codes,
  content = '', contentless_delete = 1, tokenize = 'trigram'
);

-- search(): the words and codes of complaints from the key `first` on lie in the indexes of this number, up to where the next
-- generation begins; those of generation 0 are the two above.
CREATE TABLE generations (
  first  INTEGER PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE,
  size   INTEGER NOT NULL -- complaints
) STRICT;
INSERT INTO generations (first, number, size) VALUES (0, 0, 0);
-- search(): references, whole numbers, addresses, and a name's words two by two, each as one word.
CREATE VIRTUAL TABLE key_index USING fts5 (
  keys,
  content = '', contentless_delete = 1, detail = 'none', tokenize = 'unicode61 remove_diacritics 0'
);

-- ── messages ──

CREATE TABLE messages (
  id            INTEGER PRIMARY KEY,
  key           TEXT    NOT NULL UNIQUE, -- law 2: the same message twice is one message
  status        TEXT    NOT NULL,
  complaint     INTEGER REFERENCES complaints (id),
  side          TEXT,                    -- JSON
  received_at   INTEGER NOT NULL,
  mail_id       TEXT,
  sender        TEXT    NOT NULL,
  subject       TEXT    NOT NULL,
  size          INTEGER NOT NULL,
  understanding TEXT    NOT NULL,        -- JSON, or empty
  CHECK ((status = 'complaint') = (complaint IS NOT NULL))
) STRICT;
-- messages(): those of one status, newest first.
CREATE INDEX messages_by_status ON messages (status, received_at);
-- complaint_of_mail(): the complaint that an answered message belongs to.
CREATE INDEX messages_by_mail_id ON messages (mail_id) WHERE mail_id IS NOT NULL AND complaint IS NOT NULL;
-- whole(): those of one complaint, in the order in which they were kept.
CREATE INDEX messages_of_complaint ON messages (complaint) WHERE complaint IS NOT NULL;

-- complaint_of_mail(): Message-IDs that a complaint's messages refer to, and that came to us in no other way.
CREATE TABLE referred_mail (
  mail_id   TEXT    PRIMARY KEY,
  complaint INTEGER NOT NULL REFERENCES complaints (id)
) STRICT, WITHOUT ROWID;
-- whole(): what one complaint knows.
CREATE INDEX referred_of_complaint ON referred_mail (complaint);

-- raw(): apart, so that lists don't wade through them. Where `file` is set, `raw` is empty, and the bytes lie in the file
-- of that name.
CREATE TABLE message_bytes (
  message INTEGER PRIMARY KEY REFERENCES messages (id),
  raw     BLOB NOT NULL,
  file    TEXT
) STRICT;
-- files_used(): whether a file outside the database still holds somebody's bytes.
CREATE INDEX message_bytes_in_file ON message_bytes (file) WHERE file IS NOT NULL;

-- message_totals(), message_count(): counted as they come.
CREATE TABLE message_tally (
  status TEXT    PRIMARY KEY,
  count  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER message_kept AFTER INSERT ON messages BEGIN
  INSERT INTO message_tally VALUES (new.status, 1) ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER message_moved AFTER UPDATE OF status ON messages BEGIN
  UPDATE message_tally SET count = count - 1 WHERE status = old.status;
  INSERT INTO message_tally VALUES (new.status, 1) ON CONFLICT DO UPDATE SET count = count + 1;
END;

-- messages_since(): of messages that belong to no complaint, in that order: that one was kept, or that somebody said since what
-- it is.
CREATE TABLE message_moves (
  place   INTEGER PRIMARY KEY,
  message INTEGER NOT NULL,
  kept    INTEGER NOT NULL
) STRICT;
CREATE TRIGGER message_came AFTER INSERT ON messages WHEN new.complaint IS NULL BEGIN
  INSERT INTO message_moves (message, kept) VALUES (new.id, 1);
END;
CREATE TRIGGER message_became AFTER UPDATE OF status ON messages WHEN new.complaint IS NULL BEGIN
  INSERT INTO message_moves (message, kept) VALUES (new.id, 0);
END;

-- ── outbox ──

-- letters() of any state: by `id`, which is the order in which they were written.
CREATE TABLE letters (
  id         INTEGER PRIMARY KEY,
  letter     TEXT    NOT NULL UNIQUE,
  complaint  INTEGER NOT NULL REFERENCES complaints (id),
  purpose    TEXT    NOT NULL,
  side       TEXT    NOT NULL,           -- JSON
  mail_id    TEXT    NOT NULL UNIQUE,    -- letter_of_mail(), complaint_of_mail()
  sender     TEXT    NOT NULL,
  recipient  TEXT    NOT NULL,
  subject    TEXT    NOT NULL,
  state      TEXT    NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'uncertain', 'failed')),
  tries      INTEGER NOT NULL,
  next_try   INTEGER NOT NULL,
  written_at INTEGER NOT NULL,
  note       TEXT    NOT NULL,
  taken_by   INTEGER                     -- the open store that took it to send it
) STRICT;
-- claim_letters(), next_letter_at(): those whose time has come.
CREATE INDEX letters_queued ON letters (next_try) WHERE state = 'queued';
-- letters() of one state, stuck_letters().
CREATE INDEX letters_by_state ON letters (state);
-- whole(): those of one complaint, in the order in which they were written.
CREATE INDEX letters_of_complaint ON letters (complaint);
-- letters_to(): receipts that go by themselves, to one address since a moment; bounds mail loops (law 6).
CREATE INDEX receipts_to ON letters (recipient COLLATE NOCASE, written_at)
  WHERE purpose IN ('acknowledgement', 'escalation_receipt');

-- As message_bytes.
CREATE TABLE letter_bytes (
  letter INTEGER PRIMARY KEY REFERENCES letters (id),
  raw    BLOB NOT NULL,
  file   TEXT
) STRICT;
-- files_used(): whether a file outside the database still holds somebody's bytes.
CREATE INDEX letter_bytes_in_file ON letter_bytes (file) WHERE file IS NOT NULL;

-- ── staff and access ──

CREATE TABLE staff (
  id         TEXT    PRIMARY KEY,
  name       TEXT    NOT NULL,
  email      TEXT    NOT NULL,
  role       TEXT    NOT NULL,
  teams      TEXT    NOT NULL, -- JSON
  password   TEXT,
  active     INTEGER NOT NULL,
  language   TEXT    NOT NULL,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
  token_hash TEXT    PRIMARY KEY,
  staff      TEXT    NOT NULL REFERENCES staff (id),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- end_sessions_of(): all sessions of one person.
CREATE INDEX sessions_of_staff ON sessions (staff);
-- put_session(), which clears away what has expired.
CREATE INDEX sessions_by_end ON sessions (expires_at);

CREATE TABLE tickets (
  token_hash TEXT    PRIMARY KEY,
  staff      TEXT    NOT NULL REFERENCES staff (id),
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- take_ticket(), which clears away what has expired.
CREATE INDEX tickets_by_end ON tickets (expires_at);

-- audit_page(): by `id`, which is the order in which it happened.
CREATE TABLE audit (
  id      INTEGER PRIMARY KEY,
  at      INTEGER NOT NULL,
  who     TEXT    NOT NULL,
  what    TEXT    NOT NULL,
  subject TEXT    NOT NULL
) STRICT;

-- ── help centre ──

CREATE TABLE articles (
  slug      TEXT    NOT NULL,
  language  TEXT    NOT NULL,
  version   INTEGER NOT NULL,
  title     TEXT    NOT NULL,
  markdown  TEXT    NOT NULL,
  published INTEGER NOT NULL,
  editor    TEXT    NOT NULL,
  at        INTEGER NOT NULL,
  PRIMARY KEY (slug, language, version)
) STRICT, WITHOUT ROWID;

-- feedback() of all: by `id`, which is the order in which it was given.
CREATE TABLE feedback (
  id         INTEGER PRIMARY KEY,
  token      TEXT    NOT NULL UNIQUE,
  slug       TEXT    NOT NULL,
  language   TEXT    NOT NULL,
  version    INTEGER NOT NULL,
  helpful    INTEGER NOT NULL,
  comment    TEXT    NOT NULL,
  at         INTEGER NOT NULL,
  settled_by TEXT,
  settled_at INTEGER
) STRICT;
-- feedback() that no editor has settled.
CREATE INDEX feedback_open ON feedback (settled_at) WHERE settled_at IS NULL;

-- helpfulness(): counted as it is given.
CREATE TABLE feedback_tally (
  slug     TEXT    NOT NULL,
  language TEXT    NOT NULL,
  yes      INTEGER NOT NULL,
  no       INTEGER NOT NULL,
  PRIMARY KEY (slug, language)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER feedback_given AFTER INSERT ON feedback BEGIN
  INSERT INTO feedback_tally VALUES (new.slug, new.language, new.helpful, 1 - new.helpful)
    ON CONFLICT DO UPDATE SET yes = yes + excluded.yes, no = no + excluded.no;
END;
CREATE TRIGGER feedback_changed AFTER UPDATE OF helpful ON feedback BEGIN
  UPDATE feedback_tally SET yes = yes + new.helpful - old.helpful, no = no + old.helpful - new.helpful
    WHERE slug = new.slug AND language = new.language;
END;

-- ── the house ──

CREATE TABLE settings (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- policies(): each as it was installed, in that order. Complaints stay under the version that they were opened under, so
-- none is ever changed or taken away.
CREATE TABLE policies (
  place        INTEGER PRIMARY KEY,
  id           TEXT    NOT NULL,
  version      INTEGER NOT NULL,
  body         TEXT    NOT NULL, -- TOML
  installed_at INTEGER NOT NULL,
  installed_by TEXT,
  UNIQUE (id, version)
) STRICT;
CREATE TRIGGER policy_changed BEFORE UPDATE ON policies BEGIN
  SELECT raise(ABORT, 'a policy stays as it was installed');
END;
CREATE TRIGGER policy_removed BEFORE DELETE ON policies BEGIN
  SELECT raise(ABORT, 'a policy stays as it was installed');
END;

-- policies(): which one is in force, and which ones were; the last counts. policies_version() is its place.
CREATE TABLE policies_in_force (
  place  INTEGER PRIMARY KEY,
  policy INTEGER NOT NULL REFERENCES policies (place),
  since  INTEGER NOT NULL,
  put_by TEXT
) STRICT;

-- What was learnt from corrections, each under the message and what it is about, in the order in which it was last said.
-- One that was taken back leaves a row without a body, so that whoever follows hears of it. lessons_version() is the
-- last place.
CREATE TABLE lessons (
  place     INTEGER PRIMARY KEY,
  id        TEXT    NOT NULL UNIQUE,
  body      TEXT    NOT NULL, -- JSON; empty where it was taken back
  message   TEXT,
  complaint INTEGER,
  at        INTEGER NOT NULL,
  taught_by TEXT
) STRICT;
-- lessons(): those that count, newest first.
CREATE INDEX lessons_counting ON lessons (place) WHERE body <> '';

-- mailbox_place(): how far each mailbox of another server was read.
CREATE TABLE mailboxes (
  mailbox      TEXT    PRIMARY KEY,
  uid_validity INTEGER NOT NULL,
  next_uid     INTEGER NOT NULL, -- all below is taken in, or passed over for good
  settled_uid  INTEGER NOT NULL  -- below, what was taken in is flagged or moved as configured
) STRICT, WITHOUT ROWID;
