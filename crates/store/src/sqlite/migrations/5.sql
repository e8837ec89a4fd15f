-- From schema 4 to 5: what became of messages without a complaint, in the order in which it was kept.

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
