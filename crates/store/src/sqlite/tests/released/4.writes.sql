
-- And of schema 4, besides.
INSERT INTO mailboxes (mailbox, uid_validity, next_uid, settled_uid) VALUES ('complaints@imap.example', 7, 13, 11)
ON CONFLICT (mailbox) DO UPDATE SET next_uid = excluded.next_uid;
