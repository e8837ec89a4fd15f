-- From schema 8 to 9: two who make the same year at the same moment. The second waited for the first, and then still took the
-- year for missing, because it had asked for its table before and the answer was remembered.

CREATE OR REPLACE FUNCTION make_year(year int) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  parent text;
  part text;
  may oid;
BEGIN
  -- Or a caller's own temporary tables would stand before ours, and their expressions be run with the owner's rights.
  PERFORM set_config('search_path', current_setting('search_path') || ', pg_temp', true);
  IF EXISTS (SELECT 1 FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid
      WHERE inhparent = 'journal'::regclass AND relname = 'journal_' || year) THEN
    RETURN;
  END IF;
  PERFORM pg_advisory_xact_lock(1382376562, 0);
  -- Somebody else may have made them meanwhile. The catalogue's own rows tell; to_regclass() remembers what it found before.
  IF EXISTS (SELECT 1 FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid
      WHERE inhparent = 'journal'::regclass AND relname = 'journal_' || year) THEN
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
