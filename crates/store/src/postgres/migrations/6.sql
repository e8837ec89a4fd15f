-- From schema 5 to 6: what was kept since a moment is found without looking at all there is.

-- ── complaints ──

-- The transaction that kept the entry; none where that was before this step. Transactions are numbered as they begin: what is
-- kept later than the oldest of those that are under way has its number or a later one.
ALTER TABLE journal ADD COLUMN place xid8;
ALTER TABLE journal ALTER COLUMN place SET DEFAULT pg_current_xact_id();

-- ── messages ──

-- Of messages that belong to no complaint: that one was kept, or that somebody said since what it is.
CREATE TABLE message_moves (
  place   xid8    NOT NULL DEFAULT pg_current_xact_id(), -- the transaction
  n       bigint  GENERATED ALWAYS AS IDENTITY,
  message bigint  NOT NULL,
  kept    boolean NOT NULL,
  PRIMARY KEY (place, n) -- messages_since().
);
CREATE FUNCTION note_message() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO message_moves (message, kept) VALUES (new.id, TG_OP = 'INSERT');
  RETURN NULL;
END $$;
CREATE TRIGGER message_came AFTER INSERT ON messages
  FOR EACH ROW WHEN (new.complaint IS NULL) EXECUTE FUNCTION note_message();
CREATE TRIGGER message_became AFTER UPDATE OF status ON messages
  FOR EACH ROW WHEN (new.complaint IS NULL) EXECUTE FUNCTION note_message();
