-- From schema 3 to 4: how far mailboxes of other servers were read.

CREATE TABLE mailboxes (
  mailbox      TEXT    PRIMARY KEY,
  uid_validity INTEGER NOT NULL,
  next_uid     INTEGER NOT NULL, -- all below is taken in, or passed over for good
  settled_uid  INTEGER NOT NULL  -- below, what was taken in is flagged or moved as configured
) STRICT, WITHOUT ROWID;
