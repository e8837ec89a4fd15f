-- From schema 4 to 5: the index of words as they are, in place of the one before. Each year's was made beforehand, beside
-- those who write.

-- ── search ──

-- search(): by keys, by whole words, by beginnings of words, by fragments of codes. What is new waits in a list of half a
-- megabyte, which each search reads besides (a tenth of a millisecond): taken in by hundreds, words cost less than half.
CREATE INDEX texts_terms ON texts USING gin (search_terms(complaint, row, codes, keys, words))
  WITH (fastupdate = on, gin_pending_list_limit = 512);

-- Nodes of the release before search by the index that was there: it goes with the next release. A new house has none.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM texts) THEN
    DROP INDEX texts_found;
    DROP FUNCTION search_vector;
  END IF;
END $$;
