
-- And of schema 3, besides.
INSERT INTO lessons (place, id, body, message, complaint, at, taught_by)
VALUES ((SELECT coalesce(max(place), 0) + 1 FROM lessons), 'key-older/kind', '{}', 'key-older', 20260000000077,
  1772438400000000000, NULL);
