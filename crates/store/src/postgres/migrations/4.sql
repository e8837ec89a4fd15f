-- From schema 3 to 4: words are indexed as they are, without their places: that costs half.

-- Words of more than 255 letters are found by their first; a vector's end at 2,046 bytes.
UPDATE texts SET row = regexp_replace(row, '(\S{255})\S+', '\1', 'g'), words = regexp_replace(words, '(\S{255})\S+', '\1', 'g')
  WHERE row ~ '\S{255}\S' OR words ~ '\S{255}\S';

-- ── search ──

-- The words, which stand between single spaces; every four characters in a row of each code, as ‘#abcd’; each key, as ‘=key’;
-- and the stretches of numbers that the complaint lies in, as ‘/12/…’, so that a walk from the newest on needn't gather all
-- that is found. Where words stand is asked of the row: the index wouldn't know.
CREATE FUNCTION search_terms(complaint bigint, row_text text, codes text, keys text, words text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_to_tsvector(
    array_remove(string_to_array(row_text || ' ' || words, ' '), '')
    || ARRAY['/12/' || (complaint >> 12), '/16/' || (complaint >> 16), '/20/' || (complaint >> 20)]
    || ARRAY(SELECT '=' || key FROM unnest(string_to_array(keys, ' ')) AS key WHERE key <> '')
    || ARRAY(SELECT '#' || substr(code, at, 4) FROM unnest(string_to_array(codes, ' ')) AS code,
             generate_series(1, length(code) - 3) AS at))
$$;
