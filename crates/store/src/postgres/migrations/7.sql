-- From schema 6 to 7: entries by the transaction that kept them. Each year's index was made beforehand, beside those who write.

-- ── complaints ──

-- gone_on_since().
CREATE INDEX journal_kept ON journal (place) WHERE place IS NOT NULL;
