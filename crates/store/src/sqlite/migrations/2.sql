-- From schema 1 to 2: large bytes may lie in files; a letter says who took it; all of one complaint is found by indexes;
-- numbers, addresses and names are looked up as keys.
--
-- The rule of every migration, so that a release can be rolled out beside the one before it: while this file is brought
-- forward, a process of the older release may have it open, and goes on writing when it has passed. So a migration only
-- adds: tables, indexes, columns that may be NULL or have a default. What an older release writes is right under the new
-- schema, and what it reads is still where it was. What is no longer used goes in a release after the one that stopped
-- using it. A migration that was released is never edited; `schema.sql` is what all of them lead to, and the tests
-- compare. There is no way back but the backup from before: an older release doesn't open a newer file.

-- The open store that took it to send it; any number that no other has.
ALTER TABLE letters ADD COLUMN taken_by INTEGER;

-- Where set, `raw` is empty, and the bytes lie in the file of this name.
ALTER TABLE message_bytes ADD COLUMN file TEXT;
ALTER TABLE letter_bytes ADD COLUMN file TEXT;
CREATE INDEX message_bytes_in_file ON message_bytes (file) WHERE file IS NOT NULL;
CREATE INDEX letter_bytes_in_file ON letter_bytes (file) WHERE file IS NOT NULL;

CREATE INDEX messages_of_complaint ON messages (complaint) WHERE complaint IS NOT NULL;
CREATE INDEX referred_of_complaint ON referred_mail (complaint);
CREATE INDEX letters_of_complaint ON letters (complaint);

-- Filled from what complaints say, by the program. What an older release writes meanwhile is found by its words.
CREATE VIRTUAL TABLE key_index USING fts5 (
  keys,
  content = '', contentless_delete = 1, detail = 'none', tokenize = 'unicode61 remove_diacritics 0'
);

-- search(): the words and codes of complaints from the key `first` on lie in the indexes of this number, up to where the next
-- generation begins; those of generation 0 are those that there were.
CREATE TABLE generations (
  first  INTEGER PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE,
  size   INTEGER NOT NULL -- complaints
) STRICT;
INSERT INTO generations (first, number, size) SELECT 0, 0, count(*) FROM texts;
