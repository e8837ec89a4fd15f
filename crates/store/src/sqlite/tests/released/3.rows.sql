
-- What a Redress of schema 3 writes besides.
INSERT INTO lessons (place, id, body, message, complaint, at, taught_by) VALUES (1, 'key-first/kind', '{}', 'key-first', 20260000000001, 1772438460000000000, 'mara');
