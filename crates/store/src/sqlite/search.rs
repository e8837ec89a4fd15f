//! Search: words with FTS5 in the order of references, and fragments of serial, ticket and other numbers beside them.
//!
//! A page is found in two rounds. First whole words, which FTS5 streams from the newest on, however common they are;
//! then words that begin with what was typed, and fragments of codes, without what the first round found.

use super::fault::Fault;
use super::{asking, complaints};
use crate::convert::cut;
use crate::findable::{Findable, Typed};
use crate::order::Round;
use crate::words::{Page, QueueQuery, View};
use complaint::Complaint;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension};

/// Bytes of a complaint's words that are indexed; beyond, a conversation is found by what came before.
const MOST_WORDS: usize = 1 << 20;

/// Takes new texts into the index, those of one complaint in their order. From complaint to complaint they come in the
/// order of references: at each step back, FTS5 writes to disk what it has gathered.
pub(super) fn index(connection: &Connection, mut texts: Vec<Findable>) -> Result<(), Fault> {
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

fn index_new(connection: &Connection, mut text: Findable) -> Result<(), Fault> {
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

    /// All of them, whatever their endings; one letter alone stays a word.
    fn begun(&self) -> String {
        let begun = self.terms.iter().map(|term| {
            let ending = if term.chars().count() > 1 { " *" } else { "" };
            format!("\"{term}\"{ending}")
        });
        format!("({}) NOT ({})", begun.collect::<Vec<_>>().join(" AND "), self.whole())
    }
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
        self.walk(index, quoted(&self.typed.fragments).join(" AND "), before, most)
    }

    fn walk(&self, index: Index, matching: String, before: i64, most: usize) -> Result<Vec<i64>, Fault> {
        let mut statement = self.connection.prepare_cached(&walk_sql(index, self.query))?;
        let own = [
            (":matching", Value::Text(matching)),
            (":before", Value::Integer(before)),
            (":limit", Value::Integer(i64::try_from(most).map_err(Fault::damaged)?)),
            (":whole", Value::Text(self.typed.whole())),
            (":rest", Value::Text(quoted(&self.typed.rest).join(" AND "))),
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
    let (mut round, mut before) = Round::start(query.after.as_ref());
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
    let (found, next) = cut(found, query.limit, |(round, id)| round.cursor(*id));
    Ok(Page { items: complaints::all_of(connection, found.into_iter().map(|(_, id)| id))?, next })
}
