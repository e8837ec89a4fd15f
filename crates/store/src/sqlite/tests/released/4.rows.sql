
-- What a Redress of schema 4 writes besides.
INSERT INTO mailboxes (mailbox, uid_validity, next_uid, settled_uid) VALUES ('complaints@imap.example', 7, 12, 11);
