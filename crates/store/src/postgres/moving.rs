//! Complaints that move whole, many at a time.

use super::ask::{Ask, Columns as _, ask};
use super::complaints::{TAKEN, WAKE, hash};
use super::fault::Fault;
use super::messages::{adopting, keeping_for, message, referring};
use super::{Postgres, complaints, messages, outbox, search};
use crate::bytes::{LaidMessage, of_columns};
use crate::contract::{Batch, News, Whole};
use crate::convert::{NUMBERS, count, fit_key_of, gone_on, key_of, moved, nanos, word};
use crate::decision::Decision;
use crate::words::{GoneOn, MessageStatus, NewMessage, OutboxLetter, Reached};
use complaint::{Hash, MailId, MessageKey, Reference};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use tokio_postgres::Row;

pub(super) async fn whole(store: &Postgres, reference: &Reference) -> Result<Option<Whole>, Fault> {
    let (Some(id), Some(held), Some(journal)) =
        (key_of(reference), complaints::holding(reference), complaints::journalling(reference))
    else {
        return Ok(None);
    };
    let known = ask!("SELECT mail_id FROM mail_ids WHERE complaint = $1 AND rank = 2 ORDER BY mail_id", id);
    let words = ask!("SELECT words FROM texts WHERE complaint = $1", id);
    let asks = [held, journal, messages::of_complaint(id), outbox::of_complaint(id), known, words];
    let rows = store.link.all(&asks).await?;
    let [held, journal, received, written, known, words] = rows.as_slice() else { return Ok(None) };
    let Some(held) = held.first() else { return Ok(None) };
    let (mut messages, mut letters) = (Vec::new(), Vec::new());
    for row in received {
        let bytes = of_columns(row.get_as(11)?, row.text_or_none(12)?);
        messages.push(store.bytes.fetch_message(LaidMessage { message: message(row)?, bytes }).await?);
    }
    for row in written {
        letters.push(store.bytes.fetch_letter(outbox::letter(row)?).await?);
    }
    Ok(Some(Whole {
        complaint: complaints::held(held)?.complaint,
        entries: journal.iter().map(complaints::entry).collect::<Result<_, _>>()?,
        messages,
        letters,
        knows: known.iter().map(|row| row.text(0).map(MailId)).collect::<Result<_, _>>()?,
        words: words.first().map_or(Ok(String::new()), |row| row.text(0))?,
    }))
}

/// What of it is here already.
#[derive(Default)]
struct Here {
    heads: HashMap<i64, (u32, Hash)>,
    /// Keys of messages, and whether they belong to a complaint.
    messages: HashMap<String, bool>,
    /// How letters stand: state, tries, moment of the next try, note.
    letters: HashMap<String, Standing>,
}

type Standing = (String, u32, i64, String);

fn standing_of(letter: &OutboxLetter) -> Standing {
    (word(&letter.state), letter.tries, nanos(letter.next_try), letter.note.clone())
}

impl Here {
    /// A letter's way out goes on without an event, so it may have changed where the journal hasn't.
    fn differs(&self, letter: &OutboxLetter) -> bool {
        self.letters.get(&letter.id.0) != Some(&standing_of(letter))
    }
}

async fn here(store: &Postgres, wholes: &[Whole]) -> Result<Here, Fault> {
    let ids = wholes.iter().map(|whole| fit_key_of(&whole.complaint.reference)).collect::<Result<Vec<_>, _>>()?;
    let keys: Vec<String> = wholes.iter().flat_map(|w| &w.messages).map(|m| m.message.key.0.clone()).collect();
    let letters: Vec<String> = wholes.iter().flat_map(|w| &w.letters).map(|l| l.id.0.clone()).collect();
    // While a new database is filled nothing was analysed yet: a plan of that hour reads all there is for each thousand.
    let asks = [
        ask!(BY_INDEX),
        ask!("SELECT id, seq, head FROM complaints WHERE id = ANY($1)", ids),
        ask!("SELECT key, complaint IS NOT NULL FROM messages WHERE key = ANY($1)", keys),
        ask!("SELECT letter, state, tries, next_try, note FROM letters WHERE letter = ANY($1)", letters),
    ];
    let rows = store.link.all(&asks).await?;
    let [_, heads, messages, letters] = rows.as_slice() else { return Ok(Here::default()) };
    let mut here = Here::default();
    for row in heads {
        here.heads.insert(row.get_as(0)?, (row.small(1)?, hash(row, 2)?));
    }
    for row in messages {
        here.messages.insert(row.text(0)?, row.get_as(1)?);
    }
    for row in letters {
        here.letters.insert(row.text(0)?, (row.text(1)?, row.small(2)?, row.get_as(3)?, row.text(4)?));
    }
    Ok(here)
}

/// How long a statement may take that brings in many complaints. What is new waits in the index of words' list while the
/// server cleans up there, and whoever comes next takes all of it in.
const BRINGING: &str = "10min";

pub(super) async fn bring(store: &Postgres, wholes: Vec<Whole>) -> Result<u64, Fault> {
    let here = here(store, &wholes).await?;
    let (mut arriving, mut asks, mut changed, mut news) = (Arriving::default(), Vec::new(), 0, Vec::new());
    for whole in wholes {
        let id = fit_key_of(&whole.complaint.reference)?;
        let on = here.heads.get(&id).copied();
        let last = whole.entries.last().map(|entry| (entry.seq, entry.hash));
        let grows = on != last;
        if !follows(on, &whole) {
            return Err(Fault::Conflict);
        }
        let letters_differ = whole.letters.iter().any(|letter| here.differs(letter));
        changed += u64::from(grows || letters_differ);
        if grows {
            news.push(News { reference: whole.complaint.reference.clone(), seq: whole.complaint.seq });
        }
        asks.extend(bringing(store, whole, on, grows, &here, &mut arriving).await?);
    }
    let mut all = vec![ask!("SELECT set_config('statement_timeout', $1, true)", BRINGING)];
    all.extend(arriving.asks());
    let years: BTreeSet<i64> = arriving.years();
    all.extend(asks);
    store.keep_all(&years, &all, None).await.map_err(|fault| match fault {
        // Somebody else brought it at the same moment.
        fault if fault.is_state(&tokio_postgres::error::SqlState::UNIQUE_VIOLATION) => Fault::Conflict,
        other => other,
    })?;
    news.into_iter().for_each(|news| store.gazette.publish(news));
    Ok(changed)
}

/// Whether what is here is the beginning of the same journal.
fn follows(on: Option<(u32, Hash)>, whole: &Whole) -> bool {
    on.is_none_or(|(seq, head)| whole.entries.iter().any(|entry| entry.seq == seq && entry.hash == head))
}

async fn bringing(
    store: &Postgres,
    whole: Whole,
    on: Option<(u32, Hash)>,
    grows: bool,
    here: &Here,
    arriving: &mut Arriving,
) -> Result<Vec<Ask>, Fault> {
    let Whole { complaint, mut entries, messages, letters, knows, words } = whole;
    entries.retain(|entry| on.is_none_or(|(seq, _)| entry.seq > seq));
    let batch = Batch {
        on,
        complaint,
        entries,
        messages: Vec::new(),
        adopts: Vec::new(),
        knows,
        letters: Vec::new(),
        outbox: Vec::new(),
        words,
    };
    let decision = Decision::prepare(batch, Vec::new(), Vec::new())?;
    let id = decision.id;
    let mut asks = Vec::new();
    let fresh: Vec<OutboxLetter> = letters.iter().filter(|l| !here.letters.contains_key(&l.id.0)).cloned().collect();
    let gone_on = |l: &&OutboxLetter| here.letters.contains_key(&l.id.0) && here.differs(l);
    asks.extend(letters.iter().filter(gone_on).map(standing));
    let (known, new): (Vec<_>, Vec<_>) =
        messages.into_iter().partition(|m| here.messages.contains_key(&m.message.key.0));
    for message in store.bytes.lay_messages(new).await? {
        asks.extend(keeping_for(message, id)?);
    }
    for NewMessage { message, .. } in known.iter().filter(|m| here.messages.get(&m.message.key.0) == Some(&false)) {
        debug_assert_eq!(message.status, MessageStatus::Complaint);
        let side = message.side.clone().unwrap_or(complaint::Side::Complainant);
        asks.extend(adopting(&message.key, id, &side)?);
    }
    for letter in store.bytes.lay_letters(fresh).await? {
        asks.extend(outbox::writing(letter)?);
    }
    asks.extend(decision.knows.iter().map(|mail_id| referring(mail_id, id)));
    if on.is_none() {
        arriving.take(decision);
    } else if grows {
        asks.extend(growing(decision));
    }
    Ok(asks)
}

/// A complaint that is here up to an earlier event.
fn growing(decision: Decision) -> Vec<Ask> {
    let id = decision.id;
    let search::Columns { row, codes, keys, words } = search::Columns::of(&decision.text);
    let mut asks = complaints::standing(&decision);
    let index = "UPDATE texts SET row = $2, codes = $3, keys = $4, words = $5 WHERE complaint = $1";
    asks.push(ask!(index, id, row, codes, keys, words));
    asks
}

/// How a letter that is here stands elsewhere.
fn standing(letter: &OutboxLetter) -> Ask {
    ask!(
        "UPDATE letters SET state = $2, tries = $3, next_try = $4, note = $5, node = NULL
         WHERE letter = $1 AND (state, tries, next_try, note) IS DISTINCT FROM ($2, $3, $4, $5)",
        letter.id.as_str(),
        word(&letter.state),
        letter.tries,
        nanos(letter.next_try),
        letter.note.as_str(),
    )
}

/// Complaints that aren't here yet: kept together, a statement to a table.
#[derive(Default)]
struct Arriving(Vec<Decision>);

const ROWS: &str = "
    INSERT INTO complaints (id, seq, head, stage, live, kind, team, handler, officer, urgency, due_on, missed, escalated,
      awaits_us, last_at, state)
    SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::bytea[], $4::text[], $5::boolean[], $6::text[], $7::text[],
      $8::text[], $9::text[], $10::bigint[], $11::text[], $12::boolean[], $13::boolean[], $14::boolean[], $15::bigint[],
      $16::text[])";

impl Arriving {
    fn take(&mut self, decision: Decision) {
        self.0.push(decision);
    }

    fn years(&self) -> BTreeSet<i64> {
        self.0.iter().map(|decision| decision.id / NUMBERS).collect()
    }

    fn each<T>(&self, column: impl Fn(&Decision) -> T) -> Vec<T> {
        self.0.iter().map(column).collect()
    }

    fn asks(&self) -> Vec<Ask> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let mut asks = vec![self.rows(), self.entries(), self.promises(), self.texts()];
        asks.extend(self.waking());
        asks.extend(self.0.iter().flat_map(|d| d.about.iter().map(|s| ask!(complaints::ABOUT, s.as_str(), d.id))));
        let mut highest: BTreeMap<i64, i64> = BTreeMap::new();
        for decision in &self.0 {
            let last = highest.entry(decision.id / NUMBERS).or_default();
            *last = (*last).max(decision.id % NUMBERS);
        }
        asks.extend(highest.into_iter().map(|(year, last)| ask!(TAKEN, year, last)));
        asks
    }

    fn rows(&self) -> Ask {
        ask!(
            ROWS,
            self.each(|d| d.id),
            self.each(|d| i64::from(d.seq)),
            self.each(|d| d.head.0.to_vec()),
            self.each(|d| d.columns.stage.to_owned()),
            self.each(|d| d.columns.live),
            self.each(|d| d.columns.kind.0.clone()),
            self.each(|d| d.columns.team.0.clone()),
            self.each(|d| d.columns.handler.as_ref().map(|handler| handler.0.clone())),
            self.each(|d| d.columns.officer.as_ref().map(|team| team.0.clone())),
            self.each(|d| i64::from(d.columns.urgency)),
            self.each(|d| d.columns.due_on.clone()),
            self.each(|d| d.columns.missed),
            self.each(|d| d.columns.escalated),
            self.each(|d| d.columns.awaits_us),
            self.each(|d| nanos(d.columns.last_at)),
            self.each(|d| d.state.clone()),
        )
    }

    fn entries(&self) -> Ask {
        let all = || self.0.iter().flat_map(|d| d.entries.iter().map(move |entry| (d.id, entry)));
        ask!(
            "INSERT INTO journal (complaint, seq, body, hash)
             SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::bytea[])",
            all().map(|(id, _)| id).collect::<Vec<_>>(),
            all().map(|(_, entry)| i64::from(entry.seq)).collect::<Vec<_>>(),
            all().map(|(_, entry)| entry.body.clone()).collect::<Vec<_>>(),
            all().map(|(_, entry)| entry.hash.0.to_vec()).collect::<Vec<_>>(),
        )
    }

    fn promises(&self) -> Ask {
        let all = || self.0.iter().flat_map(|d| d.promises.iter().map(move |promise| (d.id, promise)));
        ask!(
            "INSERT INTO promises (complaint, n, name, level, state, due_on)
             SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::bigint[], $5::text[], $6::text[])",
            all().map(|(id, _)| id).collect::<Vec<_>>(),
            all().map(|(_, promise)| i64::from(promise.n)).collect::<Vec<_>>(),
            all().map(|(_, promise)| promise.name.clone()).collect::<Vec<_>>(),
            all().map(|(_, promise)| i64::from(promise.level)).collect::<Vec<_>>(),
            all().map(|(_, promise)| promise.state.to_owned()).collect::<Vec<_>>(),
            all().map(|(_, promise)| promise.due_on.clone()).collect::<Vec<_>>(),
        )
    }

    fn texts(&self) -> Ask {
        let mut columns: [Vec<String>; 4] = Default::default();
        for search::Columns { row, codes, keys, words } in self.each(|d| search::Columns::of(&d.text)) {
            columns.iter_mut().zip([row, codes, keys, words]).for_each(|(column, value)| column.push(value));
        }
        let [row, codes, keys, words] = columns;
        ask!(
            "INSERT INTO texts (complaint, row, codes, keys, words)
             SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[])",
            self.each(|d| d.id),
            row,
            codes,
            keys,
            words,
        )
    }

    fn waking(&self) -> Option<Ask> {
        let waking = || self.0.iter().filter_map(|d| Some((d.id, nanos(d.columns.wakes_at?))));
        waking().next()?;
        let many = WAKE.replace("VALUES ($1, $2)", "SELECT * FROM unnest($1::bigint[], $2::bigint[])");
        let (ids, moments) = waking().unzip::<i64, i64, Vec<_>, Vec<_>>();
        Some(ask!(many, ids, moments))
    }
}

/// The oldest of the transactions that are under way, or the next one; and whose transactions these are.
pub(super) fn reaching() -> Ask {
    ask!(
        "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint,
           format('%s/%s', (SELECT system_identifier FROM pg_control_system()), oid)
         FROM pg_database WHERE datname = current_database()"
    )
}

pub(super) fn reached(row: &Row) -> Result<Reached, Fault> {
    let place = count(row.get_as(0)?);
    Ok(Reached { entries: place, messages: place, counted_by: row.text(1)? })
}

/// Of few rows among very many, whatever the planner thinks of a table that it hasn't looked at yet.
const BY_INDEX: &str = "SELECT set_config('enable_seqscan', 'off', true)";

/// Two statements, of which the second tells, all at once: of a complaint that was listed in pieces, an event in the middle
/// could be missing. What it begins at stands in it: a plan for any place would read all there is. Transactions that are still
/// to come can only have been brought along from another server, by a dump.
pub(super) fn going_on_since(reached: &Reached) -> [Ask; 2] {
    let since = format!(
        "SELECT complaint, seq FROM journal WHERE place >= '{}' AND place < pg_snapshot_xmax(pg_current_snapshot())",
        reached.entries
    );
    [ask!(BY_INDEX), ask!(since)]
}

pub(super) fn gone_on_since(rows: &[Row]) -> Result<Vec<GoneOn>, Fault> {
    let read = |row: &Row| Ok((row.get_as(0)?, row.small(1)?));
    rows.iter().map(read).collect::<Result<_, Fault>>().map(gone_on)
}

pub(super) fn moving_since(reached: &Reached) -> [Ask; 2] {
    let since = format!(
        "SELECT m.id, m.key, v.kept FROM message_moves AS v JOIN messages AS m ON m.id = v.message
         WHERE v.place >= '{}' AND v.place < pg_snapshot_xmax(pg_current_snapshot())",
        reached.messages
    );
    [ask!(BY_INDEX), ask!(since)]
}

pub(super) fn messages_since(rows: &[Row]) -> Result<Vec<(MessageKey, bool)>, Fault> {
    let read = |row: &Row| Ok((row.get_as(0)?, MessageKey(row.text(1)?), row.get_as(2)?));
    rows.iter().map(read).collect::<Result<_, Fault>>().map(moved)
}
