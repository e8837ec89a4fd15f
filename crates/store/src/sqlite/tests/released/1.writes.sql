-- What a Redress of schema 1 writes: each of its statements that a later schema could stand in the way of, once.

BEGIN IMMEDIATE;
INSERT INTO numbers (year, last)
VALUES (2026, coalesce((SELECT max(id) - 20260000000000 FROM complaints WHERE id >= 20260000000000 AND id < 20270000000000), 0) + 1)
ON CONFLICT (year) DO UPDATE SET last = last + 1;
INSERT INTO complaints (id, seq, head, stage, live, kind, team, handler, officer, urgency, due_on, missed, escalated,
  awaits_us, wakes_at, last_at, state)
SELECT 20260000000077, 1, head, stage, live, kind, team, handler, officer, urgency, due_on, missed, escalated,
  awaits_us, wakes_at, last_at, state FROM complaints WHERE id = 20260000000001;
INSERT INTO journal (complaint, seq, body, hash)
SELECT 20260000000077, 1, body, hash FROM journal WHERE complaint = 20260000000001 AND seq = 1;
INSERT INTO promises (complaint, n, name, level, state, due_on)
VALUES (20260000000077, 0, 'resolution', 0, 'running', '2026-04-10')
ON CONFLICT (complaint, n) DO UPDATE SET state = excluded.state, due_on = excluded.due_on
WHERE state <> excluded.state OR due_on <> excluded.due_on;
INSERT INTO about_staff (staff, complaint) VALUES ('jo', 20260000000077) ON CONFLICT DO NOTHING;
INSERT INTO texts (complaint, row, codes, words) VALUES (20260000000077, 'row', 'SN77', 'olderwords');
INSERT INTO word_index (rowid, row, words) VALUES (20260000000077, 'row', 'olderwords');
INSERT INTO code_index (rowid, codes) VALUES (20260000000077, 'SN77');
INSERT INTO messages (key, status, complaint, side, received_at, mail_id, sender, subject, size, understanding)
VALUES ('key-older', 'triage', NULL, NULL, 1772438400000000000, 'older@example.com', 'ana@example.com', 'Older', 8, '')
ON CONFLICT (key) DO NOTHING RETURNING id;
INSERT INTO message_bytes (message, raw) VALUES ((SELECT id FROM messages WHERE key = 'key-older'), X'7265636569766564');
UPDATE messages SET status = 'complaint', complaint = 20260000000077, side = '"complainant"'
WHERE key = 'key-older' AND complaint IS NULL;
INSERT INTO referred_mail (mail_id, complaint) VALUES ('olderstill@example.com', 20260000000077) ON CONFLICT DO NOTHING;
INSERT INTO letters (letter, complaint, purpose, side, mail_id, sender, recipient, subject, state, tries, next_try,
  written_at, note)
VALUES ('C-1.older', 20260000000077, 'reply', '"complainant"', 'C-1.older@redress.example', 'care@redress.example',
  'ana@example.com', 'Older', 'queued', 0, 1772438400000000000, 1772438400000000000, '');
INSERT INTO letter_bytes (letter, raw) VALUES (last_insert_rowid(), X'7772697474656e');
UPDATE letters SET state = 'sending' WHERE letter = 'C-1.older';
UPDATE letters SET state = 'queued', tries = tries + 1, next_try = 1772438400000000001, note = '451 later'
WHERE letter = 'C-1.older' AND state <> 'sent';
UPDATE letters SET state = 'sending' WHERE letter = 'C-1.older';
INSERT INTO audit (at, who, what, subject) VALUES (1772438400000000000, 'mara', 'viewed', 'C-1');
INSERT INTO settings (name, value) VALUES ('store.pulse', '0')
ON CONFLICT (name) DO UPDATE SET value = iif(value = '0', '1', '0');
COMMIT;
