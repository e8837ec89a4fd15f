//! Search: one index over words, codes and stretches of keys, walked from the newest on.
//!
//! A page is found in two rounds. First whole words; then words that begin with what was typed, and fragments of codes,
//! without what the first round found. The index gives whatever matches in no order, so a round looks at the newest stretch
//! of complaints first, and at a longer one where that didn't fill the page: what is found often is found soon, and what is
//! rare is little altogether.

use super::ask::{Ask, Columns as _, ask};
use super::connect::Link;
use super::fault::Fault;
use super::queue::Making;
use crate::convert::cut;
use crate::findable::{FRAGMENT, Findable, Typed, folded};
use crate::order::Round;
use crate::words::{Page, QueueQuery, View};
use complaint::Complaint;

/// Bytes of a complaint's words that are indexed; beyond, a conversation is found by what came before. PostgreSQL's vectors
/// end at a megabyte.
const MOST_WORDS: usize = 400_000;
/// Lengths of stretches, as powers of two; after the last, everything.
const STRETCHES: [u32; 3] = [12, 16, 20];

const INDEX: &str = "
    INSERT INTO texts AS t (complaint, row, codes, words) VALUES ($1, $2, $3, $4)
    ON CONFLICT (complaint) DO UPDATE SET row = excluded.row, codes = excluded.codes,
      words = left(t.words || ' ' || excluded.words, $5)
    WHERE excluded.words <> '' OR t.row <> excluded.row OR t.codes <> excluded.codes";

/// Takes new words into the index, beside those that are there.
pub(super) fn indexing(text: &Findable) -> Ask {
    let (row, codes, words) = columns(text);
    ask!(INDEX, text.id, row, codes, words, i32::try_from(MOST_WORDS).unwrap_or(i32::MAX))
}

pub(super) fn columns(text: &Findable) -> (String, String, String) {
    let codes = text.codes.split(' ').map(|code| folded(code).replace(' ', "")).collect::<Vec<_>>().join(" ");
    (cut_at(folded(&text.row)), codes, cut_at(folded(&text.words)))
}

fn cut_at(mut words: String) -> String {
    words.truncate(words.floor_char_boundary(MOST_WORDS));
    words
}

/// What was typed, in the index's language. Words are letters and digits only, so none can be an operator.
struct Sought {
    whole: String,
    begun: String,
    /// And the fragments themselves: four characters may stand in two codes.
    fragments: Option<(String, Vec<String>)>,
}

impl Sought {
    fn of(typed: &Typed) -> Option<Self> {
        let words = |terms: &[String], begun: bool| {
            let terms: Vec<String> = terms.iter().filter_map(|term| phrase(&folded(term), begun)).collect();
            (!terms.is_empty()).then(|| terms.join(" & "))
        };
        let fragments = typed.fragments.iter().map(|code| folded(code).replace(' ', "")).collect::<Vec<_>>();
        let grams = fragments.iter().map(|code| grams(code)).collect::<Option<Vec<_>>>().filter(|all| !all.is_empty());
        let fragments = grams.map(|grams| {
            let rest = words(&typed.rest, false).map_or(String::new(), |rest| format!(" & {rest}"));
            (format!("{}{rest}", grams.join(" & ")), fragments.iter().map(|code| format!("%{code}%")).collect())
        });
        Some(Self { whole: words(&typed.terms, false)?, begun: words(&typed.terms, true)?, fragments })
    }
}

/// The words of one term, one right after the other; the last one may go on, if it has two letters.
fn phrase(term: &str, begun: bool) -> Option<String> {
    let words: Vec<&str> = term.split(' ').filter(|word| !word.is_empty()).collect();
    let last = words.len().checked_sub(1)?;
    let goes_on = begun && term.chars().count() > 1;
    let words = words
        .iter()
        .enumerate()
        .map(|(nth, word)| format!("'{word}'{}", if goes_on && nth == last { ":*" } else { "" }));
    Some(format!("({})", words.collect::<Vec<_>>().join(" <-> ")))
}

/// Every four characters in a row.
fn grams(code: &str) -> Option<String> {
    let chars: Vec<char> = code.chars().collect();
    let grams = chars.windows(FRAGMENT).map(|gram| format!("'#{}'", gram.iter().collect::<String>()));
    let grams: Vec<String> = grams.collect();
    (!grams.is_empty()).then(|| grams.join(" & "))
}

struct Finding<'a> {
    link: &'a Link,
    query: &'a QueueQuery,
    sought: Sought,
}

const VECTOR: &str = "search_vector(t.complaint, t.row, t.codes, t.words)";

impl Finding<'_> {
    /// Up to `most` complaints of a round, older than `before`, newest first.
    async fn find(&self, round: Round, before: i64, most: usize) -> Result<Vec<i64>, Fault> {
        let newest = ask!("SELECT max(complaint) FROM texts WHERE complaint < $1", before);
        let newest = self.link.rows(&newest).await?;
        let Some(newest) = newest.first().map(|row| row.get_as::<Option<i64>>(0)).transpose()?.flatten() else {
            return Ok(Vec::new());
        };
        for stretch in STRETCHES {
            let found = self.within(round, Some((stretch, newest >> stretch)), before, most).await?;
            if found.len() >= most {
                return Ok(found);
            }
        }
        self.within(round, None, before, most).await
    }

    /// In the stretch that the newest lies in and the one before; or in all.
    async fn within(
        &self,
        round: Round,
        stretch: Option<(u32, i64)>,
        before: i64,
        most: usize,
    ) -> Result<Vec<i64>, Fault> {
        let mut making = Making::default();
        let before = making.value(before);
        let (keys, in_stretch) = match stretch {
            None => (String::new(), String::new()),
            Some((bits, nth)) => {
                let from = making.value((nth - 1) << bits);
                (format!(" AND t.complaint >= {from}"), format!(" & ('/{bits}/{nth}' | '/{bits}/{}')", nth - 1))
            }
        };
        let most = making.value(i64::try_from(most).unwrap_or(i64::MAX));
        let (join, filter) = self.filter(&mut making);
        let mut walk = |sought: String, more: &str| {
            let sought = making.value(format!("{sought}{in_stretch}"));
            format!(
                "(SELECT t.complaint FROM texts AS t{join}
                  WHERE {VECTOR} @@ {sought}::tsquery AND t.complaint < {before}{keys}{more}{filter}
                  ORDER BY t.complaint DESC LIMIT {most})"
            )
        };
        let whole = &self.sought.whole;
        let walks = match (round, &self.sought.fragments) {
            (Round::Whole, _) => walk(whole.clone(), ""),
            (Round::Begun, None) => walk(format!("({}) & !({whole})", self.sought.begun), ""),
            (Round::Begun, Some((grams, codes))) => {
                let begun = walk(format!("({}) & !({whole})", self.sought.begun), "");
                // Letters and digits only: nothing in them means anything to LIKE.
                let alike: String = codes.iter().map(|code| format!(" AND t.codes LIKE '{code}'")).collect();
                format!("{begun} UNION {}", walk(format!("({grams}) & !({whole})"), &alike))
            }
        };
        let ask = making.ask(format!("SELECT complaint FROM ({walks}) AS found ORDER BY complaint DESC LIMIT {most}"));
        // Whatever the planner thinks of a word: by the index.
        let by_index = ["enable_seqscan", "enable_indexscan", "enable_indexonlyscan"];
        let mut asks: Vec<Ask> = by_index.map(|way| ask!("SELECT set_config($1, 'off', true)", way)).into();
        asks.push(ask);
        let rows = self.link.all(&asks).await?;
        rows.last().into_iter().flatten().map(|row| row.get_as(0)).collect()
    }

    fn filter(&self, making: &mut Making) -> (&'static str, String) {
        let query = self.query;
        let asks_row = query.view != View::All || query.teams.is_some() || query.kind.is_some();
        if !asks_row {
            return ("", making.rest(query, "t.complaint"));
        }
        let filter = format!(" AND {}{}", making.condition(&query.view), making.filter(query, "t.complaint"));
        (" JOIN complaints AS c ON c.id = t.complaint", filter)
    }
}

pub(super) async fn page(link: &Link, text: &str, query: &QueueQuery) -> Result<Page<Complaint>, Fault> {
    let Some(sought) = Typed::read(text).as_ref().and_then(Sought::of) else {
        return Ok(Page { items: Vec::new(), next: None });
    };
    let finding = Finding { link, query, sought };
    let (mut round, mut before) = Round::start(query.after.as_ref());
    let wanted = query.limit.max(1) as usize + 1;
    let mut found = Vec::new();
    if round == Round::Whole {
        found.extend(finding.find(round, before, wanted).await?.into_iter().map(|id| (Round::Whole, id)));
        (round, before) = (Round::Begun, i64::MAX);
    }
    if found.len() < wanted {
        let more = finding.find(round, before, wanted - found.len()).await?;
        found.extend(more.into_iter().map(|id| (Round::Begun, id)));
    }
    let (found, next) = cut(found, query.limit, |(round, id)| round.cursor(*id));
    let keys: Vec<i64> = found.into_iter().map(|(_, id)| id).collect();
    let read = "SELECT c.state FROM unnest($1::bigint[]) WITH ORDINALITY AS key (id, place)
        JOIN complaints AS c USING (id) ORDER BY key.place";
    let rows = if keys.is_empty() { Vec::new() } else { link.rows(&ask!(read, keys)).await? };
    let items = rows.iter().map(|row| super::complaints::complaint(row, 0)).collect::<Result<_, _>>()?;
    Ok(Page { items, next })
}
