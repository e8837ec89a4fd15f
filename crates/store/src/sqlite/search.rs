//! Search: words with FTS5 in the order of references, and fragments of serial and ticket numbers beside them.
//!
//! A page is found in two rounds. First whole words, which FTS5 streams from the newest on, however common they are;
//! then words that begin with what was typed, and fragments of codes, without what the first round found.

use super::convert::{cursor, cut, place};
use super::fault::Fault;
use super::{complaints, queue};
use crate::words::{Cursor, Page, QueueQuery, View};
use complaint::Complaint;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension};

/// More typed words than these are ignored.
const MOST_TERMS: usize = 12;
/// Fragments are looked for from so many characters on.
const FRAGMENT: usize = 4;
/// Bytes of a complaint's words that are indexed; beyond, a conversation is found by what came before.
const MOST_WORDS: usize = 1 << 20;

/// What a complaint is found by.
pub(super) struct Text {
    id: i64,
    row: String,
    codes: String,
    /// What is new, to be put to what is there.
    words: String,
}

impl Text {
    pub fn of(id: i64, complaint: &Complaint, words: String) -> Self {
        let details = &complaint.details;
        let mut row = format!("{} {}", complaint.reference, complaint.reference.number());
        let party = &complaint.complainant;
        let parts = [Some(&complaint.subject), party.name.as_ref(), Some(&party.email)].into_iter().chain([
            details.model.as_ref(),
            details.serial.as_ref(),
            details.ticket.as_ref(),
            details.description.as_ref(),
            details.idea.as_ref(),
        ]);
        for part in parts.flatten() {
            row.push('\n');
            row.push_str(part);
        }
        let codes = [&details.model, &details.serial, &details.ticket];
        let codes = codes.into_iter().flatten().map(|code| squeezed(code)).collect::<Vec<_>>().join(" ");
        Self { id, row, codes, words }
    }
}

/// Letters and digits only: `SN-2024 881` is found by `2024881`.
fn squeezed(code: &str) -> String {
    code.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Takes new texts into the index, those of one complaint in their order.
pub(super) fn index(connection: &Connection, texts: Vec<Text>) -> Result<(), Fault> {
    for text in texts {
        let mut old = connection.prepare_cached("SELECT row, codes, words FROM texts WHERE complaint = ?1")?;
        let old = old.query_row([text.id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).optional()?;
        match old {
            None => index_new(connection, text)?,
            Some(old) => index_again(connection, text, old)?,
        }
    }
    Ok(())
}

fn index_new(connection: &Connection, mut text: Text) -> Result<(), Fault> {
    append(&mut text.words, "");
    let mut keep =
        connection.prepare_cached("INSERT INTO texts (complaint, row, codes, words) VALUES (?1, ?2, ?3, ?4)")?;
    keep.execute((text.id, &text.row, &text.codes, &text.words))?;
    let mut words = connection.prepare_cached("INSERT INTO word_index (rowid, row, words) VALUES (?1, ?2, ?3)")?;
    words.execute((text.id, &text.row, &text.words))?;
    if !text.codes.is_empty() {
        let mut codes = connection.prepare_cached("INSERT INTO code_index (rowid, codes) VALUES (?1, ?2)")?;
        codes.execute((text.id, &text.codes))?;
    }
    Ok(())
}

fn index_again(connection: &Connection, text: Text, old: (String, String, String)) -> Result<(), Fault> {
    let (old_row, old_codes, mut all_words) = old;
    if text.words.trim().is_empty() && text.row == old_row {
        return Ok(());
    }
    append(&mut all_words, &text.words);
    let mut keep =
        connection.prepare_cached("UPDATE texts SET row = ?2, codes = ?3, words = ?4 WHERE complaint = ?1")?;
    keep.execute((text.id, &text.row, &text.codes, &all_words))?;
    let mut words =
        connection.prepare_cached("INSERT OR REPLACE INTO word_index (rowid, row, words) VALUES (?1, ?2, ?3)")?;
    words.execute((text.id, &text.row, &all_words))?;
    if text.codes != old_codes {
        let mut codes =
            connection.prepare_cached("INSERT OR REPLACE INTO code_index (rowid, codes) VALUES (?1, ?2)")?;
        codes.execute((text.id, &text.codes))?;
    }
    Ok(())
}

fn append(words: &mut String, more: &str) {
    if !more.is_empty() {
        words.push('\n');
        words.push_str(more);
    }
    if words.len() > MOST_WORDS {
        let end = (0..=MOST_WORDS).rev().find(|at| words.is_char_boundary(*at)).unwrap_or(0);
        words.truncate(end);
    }
}

/// What was typed, made safe: whatever it is, it names words, and is never read as FTS5's own language.
struct Typed {
    /// Each quoted.
    terms: Vec<String>,
    /// Quoted fragments of codes among them, and the other terms.
    fragments: Vec<String>,
    rest: Vec<String>,
}

impl Typed {
    /// `None` if there is nothing to look for.
    fn read(text: &str) -> Option<Self> {
        let clean: String = text.chars().map(|c| if c.is_control() || c == '"' { ' ' } else { c }).collect();
        let typed = clean.split_whitespace().filter(|term| term.contains(char::is_alphanumeric));
        let typed: Vec<&str> = typed.take(MOST_TERMS).collect();
        let alone = typed.len() == 1;
        let is_fragment = |term: &&&str| {
            let code = squeezed(term);
            code.chars().count() >= FRAGMENT && (alone || code.contains(|c: char| c.is_ascii_digit()))
        };
        let (fragments, rest): (Vec<&str>, Vec<&str>) = typed.iter().partition(|term| is_fragment(term));
        let quoted = |terms: &[&str]| terms.iter().map(|term| format!("\"{term}\"")).collect::<Vec<_>>();
        (!typed.is_empty()).then(|| Self {
            terms: quoted(&typed),
            fragments: fragments.iter().map(|term| format!("\"{}\"", squeezed(term))).collect(),
            rest: quoted(&rest),
        })
    }

    /// All of them, as whole words.
    fn whole(&self) -> String {
        self.terms.join(" AND ")
    }

    /// All of them, whatever their endings; one letter alone stays a word.
    fn begun(&self) -> String {
        let begun = self.terms.iter().map(|term| {
            let ending = if term.chars().count() > 3 { " *" } else { "" };
            format!("{term}{ending}")
        });
        format!("({}) NOT ({})", begun.collect::<Vec<_>>().join(" AND "), self.whole())
    }
}

/// How far a search has come: in which round, before which complaint.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Round {
    Whole,
    Begun,
}

/// A walk through the index from newest to oldest: rowids matching `?1` before `?2`, at most `?3`.
fn walk_sql(table: &str, more: &str, query: &QueueQuery) -> String {
    let kind = if query.kind.is_some() { " AND kind = ?4" } else { "" };
    let filtered = query.view != View::All || query.teams.is_some() || query.kind.is_some();
    let (join, filter) = if filtered {
        let filter = format!(" AND {}{}{kind}", queue::condition(&query.view), queue::in_teams(query));
        (" CROSS JOIN complaints AS c ON c.id = f.rowid", filter)
    } else {
        ("", String::new())
    };
    format!(
        "SELECT f.rowid FROM {table} AS f{join} WHERE f.{table} MATCH ?1 AND f.rowid < ?2{more}{filter}
         ORDER BY f.rowid DESC LIMIT ?3"
    )
}

struct Finding<'a> {
    connection: &'a Connection,
    query: &'a QueueQuery,
    typed: Typed,
}

impl Finding<'_> {
    /// Up to `most` complaints of a round, older than `before`, newest first.
    fn find(&self, round: Round, before: i64, most: usize) -> Result<Vec<i64>, Fault> {
        match round {
            Round::Whole => self.walk(&walk_sql("word_index", "", self.query), self.typed.whole(), before, most, &[]),
            Round::Begun => {
                let sql = walk_sql("word_index", "", self.query);
                let mut found = self.walk(&sql, self.typed.begun(), before, most, &[])?;
                found.extend(self.fragments(before, most)?);
                found.sort_unstable_by(|a, b| b.cmp(a));
                found.dedup();
                found.truncate(most);
                Ok(found)
            }
        }
    }

    fn fragments(&self, before: i64, most: usize) -> Result<Vec<i64>, Fault> {
        if self.typed.fragments.is_empty() {
            return Ok(Vec::new());
        }
        let not_whole = " AND NOT EXISTS (SELECT 1 FROM word_index WHERE word_index MATCH ?9 AND rowid = f.rowid)";
        let with_rest = " AND EXISTS (SELECT 1 FROM word_index WHERE word_index MATCH ?10 AND rowid = f.rowid)";
        let rest = if self.typed.rest.is_empty() { "" } else { with_rest };
        let sql = walk_sql("code_index", &format!("{not_whole}{rest}"), self.query);
        let more = [self.typed.whole(), self.typed.rest.join(" AND ")];
        self.walk(&sql, self.typed.fragments.join(" AND "), before, most, &more)
    }

    fn walk(&self, sql: &str, matching: String, before: i64, most: usize, more: &[String]) -> Result<Vec<i64>, Fault> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let limit = i64::try_from(most).map_err(Fault::damaged)?;
        let own = [Value::Text(matching), Value::Integer(before), Value::Integer(limit)];
        queue::bind_filter(&mut statement, self.query, own)?;
        let places = statement.parameter_count();
        for (at, value) in (9..=places).zip(more) {
            statement.raw_bind_parameter(at, value)?;
        }
        let found = statement.raw_query().mapped(|row| row.get(0)).collect::<Result<_, _>>()?;
        Ok(found)
    }
}

pub(super) fn page(connection: &Connection, text: &str, query: &QueueQuery) -> Result<Page<Complaint>, Fault> {
    let Some(typed) = Typed::read(text) else {
        return Ok(Page { items: Vec::new(), next: None });
    };
    let finding = Finding { connection, query, typed };
    let (mut round, mut before) = start(query.after.as_ref());
    let wanted = query.limit.max(1) as usize + 1;
    let mut found = Vec::new();
    if round == Round::Whole {
        found.extend(finding.find(round, before, wanted)?.into_iter().map(|id| (Round::Whole, id)));
        (round, before) = (Round::Begun, i64::MAX);
    }
    if found.len() < wanted {
        let more = finding.find(round, before, wanted - found.len())?;
        found.extend(more.into_iter().map(|id| (Round::Begun, id)));
    }
    let (found, next) = cut(found, query.limit, |(round, id)| match round {
        Round::Whole => cursor("w", *id),
        Round::Begun => cursor("b", *id),
    });
    Ok(Page { items: complaints::all_of(connection, found.into_iter().map(|(_, id)| id))?, next })
}

fn start(after: Option<&Cursor>) -> (Round, i64) {
    match place::<char>(after) {
        Some(('w', id)) => (Round::Whole, id),
        Some(('b', id)) => (Round::Begun, id),
        _ => (Round::Whole, i64::MAX),
    }
}
