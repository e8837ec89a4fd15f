-- The schema of version 1 on PostgreSQL; `migrations/` go on from it. A complaint's key is its reference as one number: year * 10^10 + number, so
-- that C-2026-00431-K is 20260000000431 and order of keys is order of references. A message's key begins with its year in
-- the same way. Instants (`..._at`, `next_try`) are nanoseconds since 1970 UTC; dates are text, ISO 8601. Each index names
-- the question it answers. What grows with the years is partitioned by year (`make_year`), so that old ones can move to
-- slower disks; what must be unique over all years isn't. Rows that are written in one transaction with their complaint
-- have no foreign key to it: the check would lock the complaint's row once a row, and there is no other way in.

-- ── complaints ──

-- The journal: the truth.
CREATE TABLE journal (
  complaint bigint NOT NULL,
  seq       bigint NOT NULL,
  body      text   NOT NULL,
  hash      bytea  NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (complaint, seq) -- journal(): one complaint's entries in order. No number is given twice.
) PARTITION BY RANGE (complaint);

-- Each complaint as it stands: what a replay of its journal gives.
CREATE TABLE complaints (
  id        bigint   PRIMARY KEY,
  seq       bigint   NOT NULL,
  head      bytea    NOT NULL CHECK (length(head) = 32), -- the hash of its last entry
  stage     text     COLLATE "C" NOT NULL CHECK (stage IN ('open', 'decided', 'closed')),
  live      boolean  NOT NULL, -- open, or one of us has to act
  kind      text     COLLATE "C" NOT NULL,
  team      text     COLLATE "C" NOT NULL,
  handler   text     COLLATE "C",
  officer   text     COLLATE "C", -- the team whose officer looks into the danger
  urgency   bigint   NOT NULL, -- 0: danger; then by priority
  due_on    text     COLLATE "C" NOT NULL, -- the earliest date still owed, or 9999-12-31
  missed    boolean  NOT NULL,
  escalated boolean  NOT NULL,
  awaits_us boolean  NOT NULL,
  last_at   bigint   NOT NULL,
  state     text     NOT NULL  -- the complaint as JSON
) PARTITION BY RANGE (id);

-- The queue's indexes: of everybody, of a team, of a handler, of a safety officer's team. Those of live complaints are
-- partial: what is done costs these nothing.

-- queue() by urgency and due date: View::Open, and View::Danger, which is urgency 0; of everybody, or of a team.
CREATE INDEX live_by_urgency ON complaints (urgency, due_on, id) WHERE live;
CREATE INDEX live_of_team ON complaints (team, urgency, due_on, id) WHERE live;
-- queue() by urgency and due date: View::Mine, and a handler's own among the other views of live complaints, which
-- filter along it.
CREATE INDEX live_of_handler ON complaints (handler, urgency, due_on, id) WHERE live AND handler IS NOT NULL;
-- queue() by urgency and due date: what a safety officer's team looks into, among the views of live complaints.
CREATE INDEX live_of_officer ON complaints (officer, urgency, due_on, id) WHERE live AND officer IS NOT NULL;
-- queue() by due date alone, View::DueBy: of everybody, of a team, of a handler, of a safety officer's team.
CREATE INDEX live_by_due ON complaints (due_on, id) WHERE live;
CREATE INDEX live_of_team_by_due ON complaints (team, due_on, id) WHERE live;
CREATE INDEX live_of_handler_by_due ON complaints (handler, due_on, id) WHERE live AND handler IS NOT NULL;
CREATE INDEX live_of_officer_by_due ON complaints (officer, due_on, id) WHERE live AND officer IS NOT NULL;
-- queue() by urgency and due date, View::Unassigned: of everybody, or of a team.
CREATE INDEX unassigned_by_urgency ON complaints (urgency, due_on, id) WHERE live AND handler IS NULL;
CREATE INDEX unassigned_of_team ON complaints (team, urgency, due_on, id) WHERE live AND handler IS NULL;
-- queue() by urgency and due date, View::Missed: of everybody, or of a team.
CREATE INDEX missed_by_urgency ON complaints (urgency, due_on, id) WHERE live AND missed;
CREATE INDEX missed_of_team ON complaints (team, urgency, due_on, id) WHERE live AND missed;
-- queue() by urgency and due date, View::Escalated: of everybody, or of a team.
CREATE INDEX escalated_by_urgency ON complaints (urgency, due_on, id) WHERE live AND escalated;
CREATE INDEX escalated_of_team ON complaints (team, urgency, due_on, id) WHERE live AND escalated;
-- queue() by urgency and due date, View::AwaitsUs: of everybody, of a team, of a handler, of a safety officer's team.
CREATE INDEX awaiting_by_urgency ON complaints (urgency, due_on, id) WHERE awaits_us;
CREATE INDEX awaiting_of_team ON complaints (team, urgency, due_on, id) WHERE awaits_us;
CREATE INDEX awaiting_of_handler ON complaints (handler, urgency, due_on, id) WHERE awaits_us AND handler IS NOT NULL;
CREATE INDEX awaiting_of_officer ON complaints (officer, urgency, due_on, id) WHERE awaits_us AND officer IS NOT NULL;

-- queue(), newest change first: View::Decided, View::Closed, and View::All, which merges the three stages; of everybody,
-- of a team, of a handler, of a safety officer's team.
CREATE INDEX stage_by_change ON complaints (stage, last_at, id);
CREATE INDEX stage_of_team ON complaints (team, stage, last_at, id);
CREATE INDEX stage_of_handler ON complaints (handler, stage, last_at, id) WHERE handler IS NOT NULL;
CREATE INDEX stage_of_officer ON complaints (officer, stage, last_at, id) WHERE officer IS NOT NULL;

-- queue(), count(), search(): whom a complaint is about, and who therefore never sees it.
CREATE TABLE about_staff (
  staff     text   COLLATE "C" NOT NULL,
  complaint bigint NOT NULL,
  PRIMARY KEY (staff, complaint)
);

-- What the clock must look at. Few rows: what wakes nobody has none. `node`: who is looking at it.
CREATE TABLE due_list (
  complaint bigint PRIMARY KEY,
  wakes_at  bigint NOT NULL,
  node      bigint
) WITH (fillfactor = 70);
-- due(), take_due(), next_wake(): the longest overdue first.
CREATE INDEX due_first ON due_list (wakes_at, complaint);

-- The highest number given out in each year, whether or not a complaint came of it.
CREATE TABLE numbers (
  year bigint PRIMARY KEY,
  last bigint NOT NULL
) WITH (fillfactor = 10);

-- Promises as rows, in the order of their numbers within the complaint.
CREATE TABLE promises (
  complaint bigint NOT NULL,
  n         bigint NOT NULL,
  name      text   COLLATE "C" NOT NULL,
  level     bigint NOT NULL,
  state     text   COLLATE "C" NOT NULL,
  due_on    text   COLLATE "C" NOT NULL,
  PRIMARY KEY (complaint, n)
) PARTITION BY RANGE (complaint);

-- promise_counts(): counted as they change, so that a report costs days, not complaints. Each count is kept in shares, so
-- that decisions at the same moment needn't wait for each other.
CREATE TABLE promise_tally (
  due_on text   COLLATE "C" NOT NULL,
  name   text   COLLATE "C" NOT NULL,
  state  text   COLLATE "C" NOT NULL,
  share  bigint NOT NULL,
  count  bigint NOT NULL,
  PRIMARY KEY (due_on, name, state, share)
) WITH (fillfactor = 70);

-- In the order of the key, so that two who share a share never wait for each other in a ring.
CREATE FUNCTION count_promises() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO promise_tally AS t
      SELECT due_on, name, state, pg_backend_pid() % 64, count(*) FROM new_rows GROUP BY due_on, name, state ORDER BY 1, 2, 3
      ON CONFLICT (due_on, name, state, share) DO UPDATE SET count = t.count + excluded.count;
  ELSE
    INSERT INTO promise_tally AS t
      SELECT due_on, name, state, pg_backend_pid() % 64, sum(one) FROM (
        SELECT due_on, name, state, 1 AS one FROM new_rows UNION ALL SELECT due_on, name, state, -1 FROM old_rows) AS moved
      GROUP BY due_on, name, state HAVING sum(one) <> 0 ORDER BY 1, 2, 3
      ON CONFLICT (due_on, name, state, share) DO UPDATE SET count = t.count + excluded.count;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER promises_made AFTER INSERT ON promises
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION count_promises();
CREATE TRIGGER promises_changed AFTER UPDATE ON promises
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION count_promises();

-- ── search ──

-- What a complaint is found by, in letters without case and accents (folded by Redress, the same for both stores' words
-- whatever the database's locale).
CREATE TABLE texts (
  complaint bigint PRIMARY KEY,
  row       text   NOT NULL, -- references, subject, people, details, findings
  codes     text   NOT NULL, -- model, serial, ticket and other numbers without separators
  keys      text   NOT NULL, -- references, whole numbers, addresses, a name's words two by two: each as one word
  words     text   NOT NULL  -- messages, letters, notes
) PARTITION BY RANGE (complaint);

-- The words; every four characters in a row of each code, as ‘#abcd’; each key, as ‘=key’; and the stretches of numbers that
-- the complaint lies in, as ‘/12/…’, so that a walk from the newest on needn't gather all that is found.
CREATE FUNCTION search_vector(complaint bigint, row_text text, codes text, keys text, words text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector('simple'::regconfig, row_text || ' ' || words) || array_to_tsvector(
    ARRAY['/12/' || (complaint >> 12), '/16/' || (complaint >> 16), '/20/' || (complaint >> 20)]
    || ARRAY(SELECT '=' || key FROM unnest(string_to_array(keys, ' ')) AS key WHERE key <> '')
    || ARRAY(SELECT '#' || substr(code, at, 4) FROM unnest(string_to_array(codes, ' ')) AS code,
             generate_series(1, length(code) - 3) AS at))
$$;
-- search(): by keys, by whole words, by beginnings of words, by fragments of codes. Without a list of what is pending: that
-- would be read by each search.
CREATE INDEX texts_found ON texts USING gin (search_vector(complaint, row, codes, keys, words)) WITH (fastupdate = off);

-- ── messages ──

CREATE TABLE messages (
  id            bigint  PRIMARY KEY,
  key           text    COLLATE "C" NOT NULL UNIQUE, -- law 2: the same message twice is one message
  status        text    COLLATE "C" NOT NULL,
  complaint     bigint,
  side          text,                    -- JSON
  received_at   bigint  NOT NULL,
  mail_id       text,
  sender        text    NOT NULL,
  subject       text    NOT NULL,
  size          bigint  NOT NULL,
  understanding text    NOT NULL,        -- JSON, or empty
  CHECK ((status = 'complaint') = (complaint IS NOT NULL))
);
CREATE SEQUENCE message_number CACHE 1;
-- messages(): those of one status, newest first.
CREATE INDEX messages_by_status ON messages (status, received_at, id);
-- whole(): a complaint's messages.
CREATE INDEX messages_of_complaint ON messages (complaint, id) WHERE complaint IS NOT NULL;

-- raw(): apart, so that lists don't wade through them.
CREATE TABLE message_bytes (
  message bigint PRIMARY KEY,
  raw     bytea  NOT NULL,
  file    text   COLLATE "C"  -- where it is large: the file that it lies in, and `raw` is empty
) PARTITION BY RANGE (message);
-- files_used(): whether a file outside the database still holds somebody's bytes.
CREATE INDEX message_files ON message_bytes (file) WHERE file IS NOT NULL;

-- complaint_of_mail(), letter_of_mail(): what a Message-ID leads to. Our letters (0) come first: a Message-ID of ours can't
-- be taken by somebody else's message (1). What messages refer to (2) is last: it was only ever mentioned.
CREATE TABLE mail_ids (
  mail_id   text     COLLATE "C" NOT NULL, -- one that is longer than an index takes: its SHA-256
  rank      bigint   NOT NULL,
  complaint bigint   NOT NULL,
  side      text,                 -- JSON
  letter    text     COLLATE "C",
  PRIMARY KEY (mail_id, rank)
);
-- whole(): what a complaint's messages refer to.
CREATE INDEX mail_ids_referred ON mail_ids (complaint) WHERE rank = 2;

-- message_totals(), message_count(): counted as they come, in shares.
CREATE TABLE message_tally (
  status text   COLLATE "C" NOT NULL,
  share  bigint NOT NULL,
  count  bigint NOT NULL,
  PRIMARY KEY (status, share)
) WITH (fillfactor = 50);
CREATE FUNCTION count_messages() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO message_tally AS t SELECT status, pg_backend_pid() % 64, count(*) FROM new_rows GROUP BY status ORDER BY 1
      ON CONFLICT (status, share) DO UPDATE SET count = t.count + excluded.count;
  ELSE
    INSERT INTO message_tally AS t
      SELECT status, pg_backend_pid() % 64, sum(one) FROM (
        SELECT status, 1 AS one FROM new_rows UNION ALL SELECT status, -1 FROM old_rows) AS moved
      GROUP BY status HAVING sum(one) <> 0 ORDER BY 1
      ON CONFLICT (status, share) DO UPDATE SET count = t.count + excluded.count;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER messages_kept AFTER INSERT ON messages
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION count_messages();
CREATE TRIGGER messages_moved AFTER UPDATE ON messages
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION count_messages();

-- ── outbox ──

-- letters() of any state: by `id`, which is the order in which they were written.
CREATE TABLE letters (
  id         bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  letter     text    COLLATE "C" NOT NULL UNIQUE,
  complaint  bigint  NOT NULL,
  purpose    text    COLLATE "C" NOT NULL,
  side       text    NOT NULL,           -- JSON
  mail_id    text    NOT NULL,
  sender     text    NOT NULL,
  recipient  text    NOT NULL,
  subject    text    NOT NULL,
  state      text    COLLATE "C" NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'uncertain', 'failed')),
  tries      bigint  NOT NULL,
  next_try   bigint  NOT NULL,
  written_at bigint  NOT NULL,
  note       text    NOT NULL,
  node       bigint,                     -- the node that took it to send it
  taking     bigint                      -- with which taking, so that one can be asked for again
) WITH (fillfactor = 80);
-- claim_letters(), next_letter_at(): those whose time has come.
CREATE INDEX letters_queued ON letters (next_try, id) WHERE state = 'queued';
-- letters() of one state, stuck_letters().
CREATE INDEX letters_by_state ON letters (state, id);
-- whole(): a complaint's letters.
CREATE INDEX letters_of_complaint ON letters (complaint, id);
-- letters_to(): receipts that go by themselves, to one address since a moment; bounds mail loops (law 6).
CREATE INDEX receipts_to ON letters (left(lower(recipient), 400), written_at)
  WHERE purpose IN ('acknowledgement', 'escalation_receipt');

CREATE TABLE letter_bytes (
  complaint bigint NOT NULL,
  letter    text   COLLATE "C" NOT NULL,
  raw       bytea  NOT NULL,
  file      text   COLLATE "C",
  PRIMARY KEY (complaint, letter)
) PARTITION BY RANGE (complaint);
-- files_used(): whether a file outside the database still holds somebody's bytes.
CREATE INDEX letter_files ON letter_bytes (file) WHERE file IS NOT NULL;

-- ── nodes ──

-- Processes that took something to do: it is theirs as long as they say that they are alive, by the database's clock.
CREATE TABLE nodes (
  id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  alive_until timestamptz NOT NULL
) WITH (fillfactor = 50);

-- ── staff and access ──

CREATE TABLE staff (
  id         text    COLLATE "C" PRIMARY KEY,
  name       text    NOT NULL,
  email      text    NOT NULL,
  role       text    NOT NULL,
  teams      text    NOT NULL, -- JSON
  password   text,
  active     boolean NOT NULL,
  language   text    NOT NULL,
  created_at bigint  NOT NULL
);

CREATE TABLE sessions (
  token_hash text   COLLATE "C" PRIMARY KEY,
  staff      text   COLLATE "C" NOT NULL REFERENCES staff (id),
  created_at bigint NOT NULL,
  expires_at bigint NOT NULL
);
-- end_sessions_of(): all sessions of one person.
CREATE INDEX sessions_of_staff ON sessions (staff);
-- put_session(), which clears away what has expired.
CREATE INDEX sessions_by_end ON sessions (expires_at);

CREATE TABLE tickets (
  token_hash text   COLLATE "C" PRIMARY KEY,
  staff      text   COLLATE "C" NOT NULL REFERENCES staff (id),
  expires_at bigint NOT NULL
);
-- take_ticket(), which clears away what has expired.
CREATE INDEX tickets_by_end ON tickets (expires_at);

-- audit_page(): by `id`, which is the order in which it happened.
CREATE TABLE audit (
  id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at      bigint NOT NULL,
  who     text   NOT NULL,
  what    text   NOT NULL,
  subject text   NOT NULL
);

-- ── help centre ──

CREATE TABLE articles (
  slug      text    COLLATE "C" NOT NULL,
  language  text    COLLATE "C" NOT NULL,
  version   bigint  NOT NULL,
  title     text    NOT NULL,
  markdown  text    NOT NULL,
  published boolean NOT NULL,
  editor    text    NOT NULL,
  at        bigint  NOT NULL,
  PRIMARY KEY (slug, language, version)
);

-- feedback() of all: by `id`, which is the order in which it was given.
CREATE TABLE feedback (
  id         bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  token      text    COLLATE "C" NOT NULL UNIQUE,
  slug       text    COLLATE "C" NOT NULL,
  language   text    COLLATE "C" NOT NULL,
  version    bigint  NOT NULL,
  helpful    boolean NOT NULL,
  comment    text    NOT NULL,
  at         bigint  NOT NULL,
  settled_by text,
  settled_at bigint
);
-- feedback() that no editor has settled.
CREATE INDEX feedback_open ON feedback (id) WHERE settled_at IS NULL;

-- helpfulness(): counted as it is given.
CREATE TABLE feedback_tally (
  slug     text   COLLATE "C" NOT NULL,
  language text   COLLATE "C" NOT NULL,
  yes      bigint NOT NULL,
  no       bigint NOT NULL,
  PRIMARY KEY (slug, language)
);
CREATE FUNCTION count_feedback() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    UPDATE feedback_tally SET yes = yes - old.helpful::int, no = no - (NOT old.helpful)::int
      WHERE slug = old.slug AND language = old.language;
  END IF;
  INSERT INTO feedback_tally AS t VALUES (new.slug, new.language, new.helpful::int, (NOT new.helpful)::int)
    ON CONFLICT (slug, language) DO UPDATE SET yes = t.yes + excluded.yes, no = t.no + excluded.no;
  RETURN NULL;
END $$;
CREATE TRIGGER feedback_given AFTER INSERT OR UPDATE OF helpful ON feedback
  FOR EACH ROW EXECUTE FUNCTION count_feedback();

-- ── the house ──

CREATE TABLE settings (
  name  text COLLATE "C" PRIMARY KEY,
  value text NOT NULL
);

-- policies(): each as it was installed, in that order. Complaints stay under the version that they were opened under, so
-- none is ever changed or taken away.
CREATE TABLE policies (
  place        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id           text   COLLATE "C" NOT NULL,
  version      bigint NOT NULL,
  body         text   NOT NULL, -- TOML
  installed_at bigint NOT NULL,
  installed_by text,
  UNIQUE (id, version)
);
CREATE FUNCTION policy_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a policy stays as it was installed';
END $$;
CREATE TRIGGER policy_changed BEFORE UPDATE OR DELETE ON policies FOR EACH ROW EXECUTE FUNCTION policy_stays();

-- policies(): which one is in force, and which ones were; the last counts. policies_version() is its place.
CREATE TABLE policies_in_force (
  place  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  policy bigint NOT NULL REFERENCES policies (place),
  since  bigint NOT NULL,
  put_by text
);

-- ── years ──

-- Makes the partitions of a year, once. Whoever may use the database may call it; it works with its owner's rights.
CREATE FUNCTION make_year(year int) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  parent text;
BEGIN
  IF to_regclass('journal_' || year) IS NOT NULL THEN
    RETURN;
  END IF;
  PERFORM pg_advisory_xact_lock(1382376562, 0);
  FOREACH parent IN ARRAY ARRAY['complaints', 'promises', 'texts', 'message_bytes', 'letter_bytes', 'journal'] LOOP
    EXECUTE format('CREATE TABLE IF NOT EXISTS %I PARTITION OF %I FOR VALUES FROM (%s) TO (%s)',
      parent || '_' || year, parent, year * 10000000000::bigint, (year + 1) * 10000000000::bigint);
  END LOOP;
END $$;
