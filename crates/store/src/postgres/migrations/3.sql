-- From schema 2 to 3: how far mailboxes of other servers were read.

-- ── the house ──

-- mailbox_place(): how far each mailbox of another server was read. Before it is read for the first time there is only who
-- holds it.
CREATE TABLE mailboxes (
  mailbox      text   COLLATE "C" PRIMARY KEY,
  uid_validity bigint,
  next_uid     bigint, -- all below is taken in, or passed over for good
  settled_uid  bigint, -- below, what was taken in is flagged or moved as configured
  node         bigint, -- that reads it
  hold         bigint  -- another number each time it is taken
);
