
-- What a Redress of schema 2 writes besides.
UPDATE generations SET size = 2 WHERE first = 0;
INSERT INTO key_index (rowid, keys) VALUES (20260000000001, 'sn2024881'), (20260000000002, 'c202600002n');
