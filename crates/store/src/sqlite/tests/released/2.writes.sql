
-- And of schema 2, besides.
BEGIN IMMEDIATE;
UPDATE generations SET size = size + 1 WHERE first = 0;
INSERT OR REPLACE INTO key_index (rowid, keys) VALUES (20260000000077, 'sn77');
UPDATE letters SET taken_by = 7 WHERE letter = 'C-1.older';
COMMIT;
