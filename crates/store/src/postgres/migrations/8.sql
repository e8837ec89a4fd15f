-- From schema 7 to 8: the partitions of a new year are made beside those who write and read. Made as such, each waited for
-- everybody who used its table, and whoever came after waited, too; made alone and then joined, they hold nobody up.

CREATE OR REPLACE FUNCTION make_year(year int) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  parent text;
  part text;
  may oid;
BEGIN
  -- Or a caller's own temporary tables would stand before ours, and their expressions be run with the owner's rights.
  PERFORM set_config('search_path', current_setting('search_path') || ', pg_temp', true);
  IF to_regclass('journal_' || year) IS NOT NULL THEN
    RETURN;
  END IF;
  PERFORM pg_advisory_xact_lock(1382376562, 0);
  -- Somebody else may have made them meanwhile.
  IF to_regclass('journal_' || year) IS NOT NULL THEN
    RETURN;
  END IF;
  FOREACH parent IN ARRAY ARRAY['complaints', 'promises', 'texts', 'message_bytes', 'letter_bytes', 'journal'] LOOP
    part := parent || '_' || year;
    EXECUTE format('CREATE TABLE %I (LIKE %I INCLUDING ALL)', part, parent) || coalesce((
      SELECT format(' TABLESPACE %I', spcname) FROM pg_class AS c JOIN pg_tablespace AS s ON s.oid = reltablespace
      WHERE c.oid = parent::regclass), '');
    EXECUTE format('ALTER TABLE %I ATTACH PARTITION %I FOR VALUES FROM (%s) TO (%s)',
      parent, part, year * 10000000000::bigint, (year + 1) * 10000000000::bigint);
    -- Whoever runs goes through the table, which says what may be changed.
    FOR may IN SELECT DISTINCT grantee FROM pg_class, aclexplode(relacl)
        WHERE pg_class.oid = part::regclass AND grantee <> relowner LOOP
      EXECUTE format('REVOKE ALL ON %I FROM %s', part, CASE may WHEN 0 THEN 'PUBLIC' ELSE may::regrole::text END);
    END LOOP;
  END LOOP;
END $$;
