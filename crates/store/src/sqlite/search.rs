//! Search: words with FTS5 in the order of references, and fragments of serial, ticket and other numbers beside them.
//!
//! A page is found in two rounds. First whole words, which FTS5 streams from the newest on, however common they are;
//! then words that begin with what was typed, and fragments of codes, without what the first round found.

use super::convert::{cursor, cut, place};
use super::fault::Fault;
use super::{asking, complaints};
use crate::words::{Cursor, Page, QueueQuery, View};
use complaint::{Complaint, Details, Party};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension};
use std::iter;

/// More typed words than these are ignored.
const MOST_TERMS: usize = 12;
/// Fragments are looked for from so many characters on.
const FRAGMENT: usize = 4;
/// A detail of the policy's own that is longer is no number, but prose.
const LONGEST_CODE: usize = 64;
/// Bytes of a complaint's words that are indexed; beyond, a conversation is found by what came before.
const MOST_WORDS: usize = 1 << 20;

/// What a complaint is found by.
pub(super) struct Text {
    id: i64,
    row: String,
    codes: String,
    /// What is new, to be put to what is there.
    words: String,
    /// Or they are all, and come instead of what is there.
    pub instead: bool,
}

impl Text {
    pub fn of(id: i64, complaint: &Complaint, words: String) -> Self {
        let details = &complaint.details;
        let mut row = String::new();
        // What goes on in this one is found here, too.
        for reference in iter::once(&complaint.reference).chain(&complaint.merged) {
            row.push_str(&format!("{reference} {}\n", reference.number()));
        }
        let told = [&details.model, &details.serial, &details.ticket, &details.description, &details.idea];
        let told = told.into_iter().flatten().chain(details.more.values());
        let found = complaint.danger.iter().chain(&complaint.assessed).chain(complaint.parts.iter().map(|p| &p.part));
        let people = people_of(complaint).flat_map(|party| party.name.iter().chain([&party.email]));
        for text in iter::once(&complaint.subject).chain(people).chain(told).chain(found) {
            row.push_str(text);
            row.push('\n');
        }
        Self { id, row, codes: codes_of(details), words, instead: false }
    }
}

/// Everybody who is written to.
fn people_of(complaint: &Complaint) -> impl Iterator<Item = &Party> {
    let representative = complaint.representative.iter().map(|representative| &representative.party);
    let third_parties = complaint.third_parties.iter().map(|third| &third.party);
    iter::once(&complaint.complainant).chain(representative).chain(third_parties)
}

/// What is read off a device, an invoice or a card, with any separators.
fn codes_of(details: &Details) -> String {
    let known = [&details.model, &details.serial, &details.ticket].into_iter().flatten();
    let is_code = |value: &&String| value.len() <= LONGEST_CODE && value.contains(|c: char| c.is_ascii_digit());
    let codes = known.chain(details.more.values().filter(is_code)).map(|code| squeezed(code));
    codes.collect::<Vec<_>>().join(" ")
}

/// Letters and digits only: `SN-2024 881` is found by `2024881`.
fn squeezed(code: &str) -> String {
    code.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Takes new texts into the index, those of one complaint in their order. From complaint to complaint they come in the
/// order of references: at each step back, FTS5 writes to disk what it has gathered.
pub(super) fn index(connection: &Connection, mut texts: Vec<Text>) -> Result<(), Fault> {
    texts.sort_by_key(|text| text.id);
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
    let (old_row, old_codes, old_words) = old;
    let same = if text.instead { text.words == old_words } else { text.words.trim().is_empty() };
    if same && text.row == old_row && text.codes == old_codes {
        return Ok(());
    }
    let (mut all_words, more) = if text.instead { (text.words.clone(), "") } else { (old_words, text.words.as_str()) };
    append(&mut all_words, more);
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

/// The index that a walk goes through.
#[derive(Clone, Copy)]
enum Index {
    Words,
    /// Without what is found by its whole words.
    Codes,
    /// And with the words beside the fragments.
    CodesAndRest,
}

const NOT_WHOLE: &str = " AND NOT EXISTS (SELECT 1 FROM word_index WHERE word_index MATCH :whole AND rowid = f.rowid)";
const WITH_REST: &str = " AND EXISTS (SELECT 1 FROM word_index WHERE word_index MATCH :rest AND rowid = f.rowid)";

/// A walk through an index from newest to oldest.
fn walk_sql(index: Index, query: &QueueQuery) -> String {
    let (table, not_whole, with_rest) = match index {
        Index::Words => ("word_index", "", ""),
        Index::Codes => ("code_index", NOT_WHOLE, ""),
        Index::CodesAndRest => ("code_index", NOT_WHOLE, WITH_REST),
    };
    let filtered = query.view != View::All || query.teams.is_some() || query.kind.is_some();
    let (join, filter) = if filtered {
        let filter = format!(" AND {}{}", asking::condition(&query.view), asking::filter(query));
        (" CROSS JOIN complaints AS c ON c.id = f.rowid", filter)
    } else {
        ("", String::new())
    };
    let not_about = asking::not_about(query, "f.rowid");
    format!(
        "SELECT f.rowid FROM {table} AS f{join}
         WHERE f.{table} MATCH :matching AND f.rowid < :before{not_whole}{with_rest}{filter}{not_about}
         ORDER BY f.rowid DESC LIMIT :limit"
    )
}

/// Every statement that a search within `query` may run, for a look at their plans.
#[cfg(test)]
pub(super) fn statements(query: &QueueQuery) -> [String; 3] {
    [Index::Words, Index::Codes, Index::CodesAndRest].map(|index| walk_sql(index, query))
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
            Round::Whole => self.walk(Index::Words, self.typed.whole(), before, most),
            Round::Begun => {
                let mut found = self.walk(Index::Words, self.typed.begun(), before, most)?;
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
        let index = if self.typed.rest.is_empty() { Index::Codes } else { Index::CodesAndRest };
        self.walk(index, self.typed.fragments.join(" AND "), before, most)
    }

    fn walk(&self, index: Index, matching: String, before: i64, most: usize) -> Result<Vec<i64>, Fault> {
        let mut statement = self.connection.prepare_cached(&walk_sql(index, self.query))?;
        let own = [
            (":matching", Value::Text(matching)),
            (":before", Value::Integer(before)),
            (":limit", Value::Integer(i64::try_from(most).map_err(Fault::damaged)?)),
            (":whole", Value::Text(self.typed.whole())),
            (":rest", Value::Text(self.typed.rest.join(" AND "))),
        ];
        asking::bind(&mut statement, asking::values(self.query).into_iter().chain(own))?;
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
