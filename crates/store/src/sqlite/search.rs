//! Search: with FTS5, in the order of references, through three indexes: keys, words, and fragments of numbers.
//!
//! A page is found in rounds, each without what the ones before it found. First keys, which few complaints share. Then whole
//! words, which FTS5 streams from the newest on, however common they are; then words that begin with what was typed, and
//! fragments of codes. Words that rarely meet are looked for far back, so a page looks at no more than one reach of the newest
//! complaints, generation by generation of the index, and says where the next one goes on.

use super::fault::Fault;
use super::generations::{self, Generation, Growth};
use super::{asking, complaints};
use crate::convert::{cut, of_json};
use crate::findable::{FRAGMENT, Findable, Typed, folded, joined};
use crate::order::{Progress, Reach, Round, Span};
use crate::words::{Page, QueueQuery, View};
use complaint::Complaint;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Statement};
use std::collections::BTreeSet;

/// Bytes of a complaint's words that are indexed; beyond, a conversation is found by what came before.
const MOST_WORDS: usize = 1 << 20;
/// Of a longer number, so many fragments are looked for in the index; the rest is compared.
const MOST_GRAMS: usize = 6;
const GRAM: usize = 3;

/// Takes new texts into the index, those of one complaint in their order. From complaint to complaint they come in the
/// order of references: at each step back, FTS5 writes to disk what it has gathered.
pub(super) fn index(connection: &Connection, mut texts: Vec<Findable>) -> Result<(), Fault> {
    texts.sort_by_key(|text| text.id);
    let mut growth = Growth::default();
    for text in texts {
        let mut old = connection.prepare_cached("SELECT row, codes, words FROM texts WHERE complaint = ?1")?;
        let old = old.query_row([text.id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).optional()?;
        match old {
            None => index_new(connection, text, &mut growth)?,
            Some(old) => index_again(connection, text, old)?,
        }
    }
    growth.keep(connection)
}

fn index_new(connection: &Connection, mut text: Findable, growth: &mut Growth) -> Result<(), Fault> {
    append(&mut text.words, "");
    let mut keep =
        connection.prepare_cached("INSERT INTO texts (complaint, row, codes, words) VALUES (?1, ?2, ?3, ?4)")?;
    keep.execute((text.id, &text.row, &text.codes, &text.words))?;
    let generation = generations::of(connection, text.id)?;
    let (words, codes) = (generation.words(), generation.codes());
    let words = format!("INSERT INTO {words} (rowid, row, words) VALUES (?1, ?2, ?3)");
    connection.prepare_cached(&words)?.execute((text.id, &text.row, &text.words))?;
    index_keys(connection, &text)?;
    if !text.codes.is_empty() {
        let codes = format!("INSERT INTO {codes} (rowid, codes) VALUES (?1, ?2)");
        connection.prepare_cached(&codes)?.execute((text.id, &text.codes))?;
    }
    growth.took_in_one(generation);
    Ok(())
}

fn index_again(connection: &Connection, text: Findable, old: (String, String, String)) -> Result<(), Fault> {
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
    let generation = generations::of(connection, text.id)?;
    let (words, codes) = (generation.words(), generation.codes());
    let words = format!("INSERT OR REPLACE INTO {words} (rowid, row, words) VALUES (?1, ?2, ?3)");
    connection.prepare_cached(&words)?.execute((text.id, &text.row, &all_words))?;
    // Whatever makes a key stands in the row, too.
    if text.row != old_row {
        index_keys(connection, &text)?;
    }
    if text.codes != old_codes {
        let codes = format!("INSERT OR REPLACE INTO {codes} (rowid, codes) VALUES (?1, ?2)");
        connection.prepare_cached(&codes)?.execute((text.id, &text.codes))?;
    }
    Ok(())
}

pub(super) fn index_keys(connection: &Connection, text: &Findable) -> Result<(), Fault> {
    let mut keys = connection.prepare_cached("INSERT OR REPLACE INTO key_index (rowid, keys) VALUES (?1, ?2)")?;
    keys.execute((text.id, &text.keys))?;
    Ok(())
}

/// For a file from before there were keys.
pub(super) fn index_keys_of_all(connection: &Connection) -> Result<(), Fault> {
    let mut states = connection.prepare("SELECT id, state FROM complaints ORDER BY id")?;
    let mut states = states.query([])?;
    while let Some(row) = states.next()? {
        let complaint: Complaint = of_json(row.get_ref(1)?.as_str().map_err(Fault::damaged)?)?;
        index_keys(connection, &Findable::of(row.get(0)?, &complaint, String::new()))?;
    }
    Ok(())
}

fn append(words: &mut String, more: &str) {
    if !more.is_empty() {
        words.push('\n');
        words.push_str(more);
    }
    words.truncate(words.floor_char_boundary(MOST_WORDS));
}

/// As one word of FTS5's language, in which nothing between quotes means anything.
fn quoted(terms: &[String]) -> Vec<String> {
    terms.iter().map(|term| format!("\"{term}\"")).collect()
}

impl Typed {
    /// All of them, as whole words.
    fn whole(&self) -> String {
        quoted(&self.terms).join(" AND ")
    }

    /// All of them, whatever their endings; one letter alone stays a word, and so does a number of several parts: as a part of
    /// a longer one it is found by its fragments.
    fn begun(&self) -> String {
        let begun = self.terms.iter().map(|term| {
            let (parts, digits) = (folded(term).contains(' '), term.ends_with(|c: char| c.is_ascii_digit()));
            let is_whole = term.chars().count() < 2 || (parts && digits);
            format!("\"{term}\"{}", if is_whole { "" } else { " *" })
        });
        format!("({}) NOT ({})", begun.collect::<Vec<_>>().join(" AND "), self.whole())
    }
}

/// The index that a walk goes through.
#[derive(Clone, Copy)]
enum Index {
    Keys,
    Words,
    /// Without what is found by its whole words.
    Codes,
    /// And with the words beside the fragments.
    CodesAndRest,
}

/// A walk through an index of a generation, from newest to oldest.
fn walk_sql(index: Index, generation: Generation, query: &QueueQuery) -> String {
    let words = generation.words();
    let in_words = |what| format!("EXISTS (SELECT 1 FROM {words} WHERE {words} MATCH :{what} AND rowid = f.rowid)");
    let not_whole = || format!(" AND NOT {}", in_words("whole"));
    let (table, codes, more) = match index {
        Index::Keys => ("key_index".to_owned(), "''", String::new()),
        Index::Words => (words.clone(), "''", String::new()),
        Index::Codes => (generation.codes(), "t.codes", not_whole()),
        Index::CodesAndRest => (generation.codes(), "t.codes", format!("{} AND {}", not_whole(), in_words("rest"))),
    };
    let texts = if codes == "t.codes" { " CROSS JOIN texts AS t ON t.complaint = f.rowid" } else { "" };
    let filtered = query.view != View::All || query.teams.is_some() || query.kind.is_some();
    let (join, filter) = if filtered {
        let filter = format!(" AND {}{}", asking::condition(&query.view), asking::filter(query));
        (" CROSS JOIN complaints AS c ON c.id = f.rowid", filter)
    } else {
        ("", String::new())
    };
    let not_about = asking::not_about(query, "f.rowid");
    format!(
        "SELECT f.rowid, {codes} FROM {table} AS f{texts}{join}
         WHERE f.{table} MATCH :matching AND f.rowid >= :floor AND f.rowid < :before{more}{filter}{not_about}
         ORDER BY f.rowid DESC"
    )
}

/// Every statement that a search within `query` may run, for a look at their plans.
#[cfg(test)]
pub(super) fn statements(connection: &Connection, query: &QueueQuery) -> [String; 4] {
    let first = generations::of(connection, 0).expect("there is one");
    [Index::Keys, Index::Words, Index::Codes, Index::CodesAndRest].map(|index| walk_sql(index, first, query))
}

struct Finding<'a> {
    connection: &'a Connection,
    query: &'a QueueQuery,
    typed: Typed,
    generations: Vec<Generation>,
    /// What was found by keys already.
    known: BTreeSet<i64>,
}

impl Finding<'_> {
    /// What fills a page from here on, and where the next one goes on if this one isn't filled.
    fn fill(&mut self, mut at: Progress, wanted: usize) -> Result<(Vec<Progress>, Option<Progress>), Fault> {
        let mut found = Vec::new();
        if at.round == Round::Keys {
            self.take(at, 0, wanted, &mut found)?;
            at = Progress::in_words();
        }
        if found.len() >= wanted {
            return Ok((found, None));
        }
        let further = floor(self.connection, at.top, self.query.reach)?;
        let floor = further.unwrap_or(0);
        self.known = self.keys(Span { floor, before: i64::MAX, most: usize::MAX })?.into_iter().collect();
        let is_known = self.typed.is_number && (!self.known.is_empty() || !self.keys(Span::ANYBODY)?.is_empty());
        if at.round == Round::Whole {
            self.take(at, floor, wanted, &mut found)?;
            at = Progress { round: Round::Begun, before: at.top, ..at };
        }
        if found.len() < wanted && !is_known {
            self.take(at, floor, wanted, &mut found)?;
        }
        Ok((found, further.map(Progress::beyond)))
    }

    fn take(&self, at: Progress, floor: i64, wanted: usize, found: &mut Vec<Progress>) -> Result<(), Fault> {
        let span = Span { floor, before: at.before, most: wanted - found.len() };
        let more = self.find(at.round, span)?;
        found.extend(more.into_iter().map(|before| Progress { before, ..at }));
        Ok(())
    }

    fn find(&self, round: Round, span: Span) -> Result<Vec<i64>, Fault> {
        match round {
            Round::Keys => self.keys(span),
            Round::Whole => self.walk(Index::Words, self.typed.whole(), span, |id, _| !self.known.contains(&id)),
            Round::Begun => {
                let mut found = self.walk(Index::Words, self.typed.begun(), span, |id, _| !self.known.contains(&id))?;
                found.extend(self.fragments(span)?);
                found.sort_unstable_by(|a, b| b.cmp(a));
                found.dedup();
                found.truncate(span.most);
                Ok(found)
            }
        }
    }

    fn keys(&self, span: Span) -> Result<Vec<i64>, Fault> {
        if self.typed.keys.is_empty() {
            return Ok(Vec::new());
        }
        self.walk(Index::Keys, quoted(&self.typed.keys).join(" AND "), span, |_, _| true)
    }

    fn fragments(&self, span: Span) -> Result<Vec<i64>, Fault> {
        if self.typed.fragments.is_empty() {
            return Ok(Vec::new());
        }
        let index = if self.typed.rest.is_empty() { Index::Codes } else { Index::CodesAndRest };
        let sought: Vec<String> = self.typed.fragments.iter().map(|fragment| joined(fragment)).collect();
        let stands_in = |codes: &str| {
            let codes: Vec<String> = codes.split(' ').map(joined).collect();
            sought.iter().all(|sought| codes.iter().any(|code| code.contains(sought.as_str())))
        };
        let grams: Vec<String> = self.typed.fragments.iter().flat_map(|fragment| grams(fragment)).collect();
        self.walk(index, grams.join(" AND "), span, |id, codes| !self.known.contains(&id) && stands_in(codes))
    }

    fn walk(
        &self,
        index: Index,
        matching: String,
        span: Span,
        fits: impl Fn(i64, &str) -> bool,
    ) -> Result<Vec<i64>, Fault> {
        let own = [
            (":matching", Value::Text(matching)),
            (":floor", Value::Integer(span.floor)),
            (":before", Value::Integer(span.before)),
            (":whole", Value::Text(self.typed.whole())),
            (":rest", Value::Text(quoted(&self.typed.rest).join(" AND "))),
        ];
        let mut found = Vec::new();
        for generation in self.generations(index, span) {
            let mut statement = self.connection.prepare_cached(&walk_sql(index, *generation, self.query))?;
            asking::bind(&mut statement, asking::values(self.query).into_iter().chain(own.clone()))?;
            found.extend(first(&mut statement, span.most - found.len(), &fits)?);
            if found.len() >= span.most {
                break;
            }
        }
        Ok(found)
    }

    /// Those that hold complaints of the span, the newest first; keys have one index for all.
    fn generations(&self, index: Index, span: Span) -> &[Generation] {
        if let Index::Keys = index {
            return &self.generations[..1];
        }
        let newest = self.generations.partition_point(|generation| generation.first >= span.before);
        let older = self.generations[newest..].iter().position(|generation| generation.first <= span.floor);
        &self.generations[newest..older.map_or(self.generations.len(), |nth| newest + nth + 1)]
    }
}

/// The first rows that fit; no more are asked for.
fn first(statement: &mut Statement<'_>, most: usize, fits: &impl Fn(i64, &str) -> bool) -> Result<Vec<i64>, Fault> {
    let mut rows = statement.raw_query();
    let mut found = Vec::new();
    while found.len() < most
        && let Some(row) = rows.next()?
    {
        let (id, codes) = (row.get(0)?, row.get_ref(1)?);
        if fits(id, codes.as_str().map_err(Fault::damaged)?) {
            found.push(id);
        }
    }
    Ok(found)
}

/// Some of the three characters in a row of a fragment: those that lie side by side, and the last.
fn grams(fragment: &str) -> Vec<String> {
    let chars: Vec<char> = fragment.chars().collect();
    debug_assert!(chars.len() >= FRAGMENT);
    let last = chars.len().saturating_sub(GRAM);
    let step = GRAM.max(last.div_ceil(MOST_GRAMS));
    let places = (0..last).step_by(step).chain([last]);
    places.map(|at| format!("\"{}\"", chars[at..].iter().take(GRAM).collect::<String>())).collect()
}

/// Where the reach ends that begins at `top`; `None`: it holds all there is.
fn floor(connection: &Connection, top: i64, reach: u32) -> Result<Option<i64>, Fault> {
    let mut newest = connection.prepare_cached("SELECT max(complaint) FROM texts WHERE complaint < ?1")?;
    let mut newest = |before: i64| newest.query_row([before], |row| row.get::<_, Option<i64>>(0));
    let mut reach = Reach::of(top, reach);
    while let Some(key) = newest(reach.before)? {
        if let Some(floor) = reach.ends(key) {
            return Ok(newest(floor)?.map(|_| floor));
        }
    }
    Ok(None)
}

pub(super) fn page(connection: &Connection, text: &str, query: &QueueQuery) -> Result<Page<Complaint>, Fault> {
    let Some(typed) = Typed::read(text) else {
        return Ok(Page { items: Vec::new(), next: None });
    };
    let generations = generations::all(connection)?;
    let mut finding = Finding { connection, query, typed, generations, known: BTreeSet::new() };
    let wanted = query.limit.max(1) as usize + 1;
    let (found, further) = finding.fill(Progress::of(query.after.as_ref()), wanted)?;
    let (found, next) = cut(found, query.limit, |at| at.cursor());
    let items = complaints::all_of(connection, found.into_iter().map(|at| at.before))?;
    Ok(Page { items, next: next.or(further.map(Progress::cursor)) })
}
