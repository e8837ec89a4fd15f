//! Search: one index over keys, words, codes and stretches of numbers, walked from the newest on.
//!
//! A page is found in rounds, each without what the ones before it found. First keys, which few complaints share. Then whole
//! words; then words that begin with what was typed, and fragments of codes. The index gives whatever matches in no order, so
//! a round looks at the newest stretch of complaints first, and at a longer one where that didn't fill the page: what is found
//! often is found soon. Words that rarely meet are looked for far back, so a page looks at no more than one reach of the
//! newest complaints, and says where the next one goes on.

use super::Postgres;
use super::ask::{Ask, Columns as _, ask};
use super::fault::Fault;
use super::queue::Making;
use crate::convert::{cut, keys_of_year, reference_of};
use crate::findable::{FRAGMENT, Findable, Typed, folded, joined};
use crate::order::{Progress, Reach, Round, Span};
use crate::words::{Page, QueueQuery, View};
use complaint::Complaint;
use std::iter;

/// Bytes of a complaint's words that are indexed; beyond, a conversation is found by what came before. PostgreSQL's vectors
/// end at a megabyte.
const MOST_WORDS: usize = 400_000;
/// Lengths of stretches, as powers of two; after these, all of the reach.
const STRETCHES: [u32; 2] = [12, 16];
/// Whatever the planner thinks of a word: by the index, of those years only that are looked in, and without helpers, who cost
/// more than they would do.
const BY_INDEX: &str = "
    SELECT set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true),
      set_config('enable_indexonlyscan', 'off', true), set_config('max_parallel_workers_per_gather', '0', true),
      set_config('plan_cache_mode', $1, true)";
/// Stretches that a reach is made of.
const LONGEST: u32 = 20;

const INDEX: &str = "
    INSERT INTO texts AS t (complaint, row, codes, keys, words) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (complaint) DO UPDATE SET row = excluded.row, codes = excluded.codes, keys = excluded.keys,
      words = left(t.words || ' ' || excluded.words, $6)
    WHERE excluded.words <> '' OR t.row <> excluded.row OR t.codes <> excluded.codes";

/// Takes new words into the index, beside those that are there.
pub(super) fn indexing(text: &Findable) -> Ask {
    let Columns { row, codes, keys, words } = Columns::of(text);
    ask!(INDEX, text.id, row, codes, keys, words, i32::try_from(MOST_WORDS).unwrap_or(i32::MAX))
}

/// What a complaint is found by, folded.
pub(super) struct Columns {
    pub row: String,
    pub codes: String,
    pub keys: String,
    pub words: String,
}

impl Columns {
    pub fn of(text: &Findable) -> Self {
        Self {
            row: cut_at(folded(&text.row)),
            codes: text.codes.split(' ').map(joined).collect::<Vec<_>>().join(" "),
            keys: text.keys.clone(),
            words: cut_at(folded(&text.words)),
        }
    }
}

fn cut_at(mut words: String) -> String {
    words.truncate(words.floor_char_boundary(MOST_WORDS));
    words
}

/// What was typed, in the index's language, and what rows have to look like besides. Words are letters and digits only, so
/// none can be an operator, or mean anything to LIKE.
struct Sought {
    keys: Option<String>,
    whole: Asked,
    begun: Asked,
    fragments: Option<Asked>,
    /// Not what is found by its whole words.
    not_whole: Asked,
}

/// Of the index; and of the row, where the index doesn't tell: it knows which words there are, not where they stand.
#[derive(Clone, Default)]
struct Asked {
    query: String,
    alike: String,
}

/// A row's words, each between two spaces.
const WORDS: &str = "(' ' || t.row || ' ' || t.words || ' ')";

impl Sought {
    fn of(typed: &Typed) -> Option<Self> {
        let terms: Vec<Term> = typed.terms.iter().filter_map(|term| Term::of(term)).collect();
        let rest: Vec<Term> = typed.rest.iter().filter_map(|term| Term::of(term)).collect();
        let whole = Asked::of(&terms, false);
        let keys: Vec<String> = typed.keys.iter().map(|key| format!("'={key}'")).collect();
        (!terms.is_empty()).then(|| Self {
            keys: (!keys.is_empty()).then(|| keys.join(" & ")),
            begun: Asked::of(&terms, true),
            fragments: Asked::of_fragments(typed, &Asked::of(&rest, false)),
            not_whole: whole.negated(&terms),
            whole,
        })
    }
}

impl Asked {
    fn of(terms: &[Term], begun: bool) -> Self {
        let query: Vec<String> = terms.iter().map(|term| term.query(begun)).collect();
        let phrases = terms.iter().filter(|term| term.words.len() > 1);
        Self { query: query.join(" & "), alike: phrases.map(|term| format!(" AND {}", term.alike(begun))).collect() }
    }

    /// All of the fragments, and the words beside them. Four characters may stand in two codes: the codes themselves tell.
    fn of_fragments(typed: &Typed, rest: &Self) -> Option<Self> {
        let codes: Vec<String> = typed.fragments.iter().map(|code| joined(code)).collect();
        let mut query =
            codes.iter().map(|code| grams(code)).collect::<Option<Vec<_>>>().filter(|all| !all.is_empty())?;
        query.extend((!rest.query.is_empty()).then(|| rest.query.clone()));
        let alike: String = codes.iter().map(|code| format!(" AND t.codes LIKE '%{code}%'")).collect();
        Some(Self { query: query.join(" & "), alike: alike + &rest.alike })
    }

    /// Not what is found by these terms: where the index can't tell, all of them are asked of the row.
    fn negated(&self, terms: &[Term]) -> Self {
        if self.alike.is_empty() {
            return Self { query: format!(" & !({})", self.query), ..Self::default() };
        }
        let each: Vec<String> = terms.iter().map(|term| term.alike(false)).collect();
        Self { alike: format!(" AND NOT ({})", each.join(" AND ")), ..Self::default() }
    }

    fn and(self, other: &Self) -> Self {
        Self { query: format!("({}){}", self.query, other.query), alike: self.alike + &other.alike }
    }
}

/// What was typed between two spaces: one word, or several, one right after the other.
struct Term {
    words: Vec<String>,
    /// It has two letters: the last word may go on.
    may_go_on: bool,
}

impl Term {
    fn of(term: &str) -> Option<Self> {
        let words: Vec<String> = folded(term).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect();
        (!words.is_empty()).then(|| Self { words, may_go_on: term.chars().count() > 1 })
    }

    fn query(&self, begun: bool) -> String {
        let last = self.words.len() - 1;
        let goes_on = |nth| if begun && self.may_go_on && nth == last { ":*" } else { "" };
        let words = self.words.iter().enumerate().map(|(nth, word)| format!("'{word}'{}", goes_on(nth)));
        format!("({})", words.collect::<Vec<_>>().join(" & "))
    }

    fn alike(&self, begun: bool) -> String {
        let end = if begun && self.may_go_on { "" } else { " " };
        format!("{WORDS} LIKE '% {}{end}%'", self.words.join(" "))
    }
}

/// Every four characters in a row.
fn grams(code: &str) -> Option<String> {
    let chars: Vec<char> = code.chars().collect();
    let grams = chars.windows(FRAGMENT).map(|gram| format!("'#{}'", gram.iter().collect::<String>()));
    let grams: Vec<String> = grams.collect();
    (!grams.is_empty()).then(|| grams.join(" & "))
}

struct Finding<'a> {
    store: &'a Postgres,
    query: &'a QueueQuery,
    sought: Sought,
    is_number: bool,
}

const TERMS: &str = "search_terms(t.complaint, t.row, t.codes, t.keys, t.words)";
const NEWEST: &str = "SELECT max(complaint) FROM texts WHERE complaint < $1";

impl Finding<'_> {
    async fn find(&self, round: Round, span: Span) -> Result<Vec<i64>, Fault> {
        if round == Round::Keys {
            return self.within(round, None, span).await;
        }
        let Some(newest) = self.newest(span.before).await?.filter(|newest| *newest >= span.floor) else {
            return Ok(Vec::new());
        };
        for bits in STRETCHES {
            // The newest may be the first of its stretch: two or three of them hold from one and a half to two and a half lengths.
            let from = ((newest - (1 << (bits - 1))) >> bits) - 1;
            let found = self.within(round, Some((bits, (from..=newest >> bits).collect())), span).await?;
            if found.len() >= span.most || from << bits <= span.floor {
                return Ok(found);
            }
        }
        // Where all of a year lies within the reach, as all there is may do, no stretch need be named.
        let is_years = span.floor == 0 || span.floor == keys_of_year(reference_of(span.floor).year()).0;
        let stretches = (!is_years).then(|| (LONGEST, stretches(span.floor, newest)));
        self.within(round, stretches, span).await
    }

    async fn newest(&self, before: i64) -> Result<Option<i64>, Fault> {
        let rows = self.store.rows(&ask!(NEWEST, before).at_a_glance()).await?;
        rows.first().map_or(Ok(None), |row| row.get_as(0))
    }

    /// Where the reach ends that begins at `top`; `None`: it holds all there is.
    async fn floor(&self, top: i64) -> Result<Option<i64>, Fault> {
        let mut reach = Reach::of(top, self.query.reach);
        while let Some(key) = self.newest(reach.before).await? {
            if let Some(floor) = reach.ends(key) {
                return Ok(self.newest(floor).await?.map(|_| floor));
            }
        }
        Ok(None)
    }

    /// In some stretches of the span; or in all of it.
    async fn within(&self, round: Round, stretches: Option<(u32, Vec<i64>)>, span: Span) -> Result<Vec<i64>, Fault> {
        let Some(sought) = self.sought(round) else { return Ok(Vec::new()) };
        let (mut making, most) = (Making::default(), span.most);
        let (spanned, in_stretch) = bounds(&mut making, stretches, span);
        let (join, filter) = self.filter(&mut making);
        // Which years the other table needs, the planner doesn't conclude.
        let spanned = if join.is_empty() { spanned } else { spanned.replace("t.complaint", "c.id") + &spanned };
        // What few share is looked up in every year: where that is all, a plan for it is made once.
        let is_all = spanned.is_empty() && filter.is_empty() && sought.iter().all(|asked| asked.alike.is_empty());
        let walks = sought.into_iter().map(|Asked { query, alike }| {
            let sought = making.value(format!("{query}{in_stretch}"));
            format!(
                "(SELECT t.complaint FROM texts AS t{join} WHERE {TERMS} @@ {sought}::tsquery{spanned}{alike}{filter}
                  ORDER BY t.complaint DESC LIMIT {most})"
            )
        });
        let walks = walks.collect::<Vec<_>>().join(" UNION ");
        let ask = making.ask(format!("SELECT complaint FROM ({walks}) AS found ORDER BY complaint DESC LIMIT {most}"));
        let (plan, ask) = if is_all { ("force_generic_plan", ask.in_few_forms()) } else { ("force_custom_plan", ask) };
        let rows = self.store.rows_of_last(&[ask!(BY_INDEX, plan), ask.at_a_glance()]).await?;
        rows.iter().map(|row| row.get_as(0)).collect()
    }

    /// What a round finds, by either of these.
    fn sought(&self, round: Round) -> Option<Vec<Asked>> {
        let Sought { keys, whole, begun, fragments, not_whole } = &self.sought;
        let not_keys = keys.as_ref().map(|keys| Asked { query: format!(" & !({keys})"), ..Asked::default() });
        let not_keys = not_keys.unwrap_or_default();
        Some(match round {
            Round::Keys => vec![Asked { query: format!("({})", keys.as_ref()?), ..Asked::default() }],
            Round::Whole => vec![whole.clone().and(&not_keys)],
            Round::Begun => {
                let asked = iter::once(begun).chain(fragments);
                asked.map(|asked| asked.clone().and(not_whole).and(&not_keys)).collect()
            }
        })
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

    /// What fills a page from here on, and where the next one goes on if this one isn't filled.
    async fn fill(&self, mut at: Progress, wanted: usize) -> Result<(Vec<Progress>, Option<Progress>), Fault> {
        let mut found = Vec::new();
        if at.round == Round::Keys {
            self.take(at, 0, wanted, &mut found).await?;
            at = Progress::in_words();
        }
        if found.len() >= wanted {
            return Ok((found, None));
        }
        let is_known =
            self.is_number && (!found.is_empty() || !self.find(Round::Keys, Span::ANYBODY).await?.is_empty());
        let floor = self.floor(at.top).await?;
        if at.round == Round::Whole {
            self.take(at, floor.unwrap_or(0), wanted, &mut found).await?;
            at = Progress { round: Round::Begun, before: at.top, ..at };
        }
        if found.len() < wanted && !is_known {
            self.take(at, floor.unwrap_or(0), wanted, &mut found).await?;
        }
        Ok((found, floor.map(Progress::beyond)))
    }

    async fn take(&self, at: Progress, floor: i64, wanted: usize, found: &mut Vec<Progress>) -> Result<(), Fault> {
        let span = Span { floor, before: at.before, most: wanted - found.len() };
        let more = self.find(at.round, span).await?;
        found.extend(more.into_iter().map(|before| Progress { before, ..at }));
        Ok(())
    }
}

/// What bounds a walk: of the row, and of the index.
fn bounds(making: &mut Making, stretches: Option<(u32, Vec<i64>)>, span: Span) -> (String, String) {
    let (mut from, mut in_stretch) = (span.floor, String::new());
    if let Some((bits, each)) = stretches {
        from = from.max(each.first().map_or(0, |first| first << bits));
        let each: Vec<String> = each.iter().map(|nth| format!("'/{bits}/{nth}'")).collect();
        in_stretch = format!(" & ({})", each.join(" | "));
    }
    if (from, span.before) == (0, i64::MAX) {
        return (String::new(), in_stretch);
    }
    let (from, before) = (making.value(from), making.value(span.before));
    (format!(" AND t.complaint >= {from} AND t.complaint < {before}"), in_stretch)
}

/// The stretches that hold the numbers of each year between the two.
fn stretches(from: i64, to: i64) -> Vec<i64> {
    let mut stretches = Vec::new();
    for year in reference_of(from).year()..=reference_of(to).year() {
        let (first, end) = keys_of_year(year);
        // A year's numbers begin at 1; how far they go is known of the last year only.
        let first = first.max(from);
        let last = to.min(end - 1).min(first + (1 << (LONGEST + 1)));
        stretches.extend((first >> LONGEST)..=(last >> LONGEST));
    }
    stretches
}

pub(super) async fn page(store: &Postgres, text: &str, query: &QueueQuery) -> Result<Page<Complaint>, Fault> {
    let typed = Typed::read(text);
    let Some((typed, sought)) = typed.as_ref().and_then(|typed| Some((typed, Sought::of(typed)?))) else {
        return Ok(Page { items: Vec::new(), next: None });
    };
    let finding = Finding { store, query, sought, is_number: typed.is_number };
    let wanted = query.limit.max(1) as usize + 1;
    let (found, further) = finding.fill(Progress::of(query.after.as_ref()), wanted).await?;
    let (found, next) = cut(found, query.limit, |at| at.cursor());
    let keys: Vec<i64> = found.into_iter().map(|at| at.before).collect();
    let read = "SELECT c.state FROM unnest($1::bigint[]) WITH ORDINALITY AS key (id, place)
        JOIN complaints AS c USING (id) ORDER BY key.place";
    let rows = if keys.is_empty() { Vec::new() } else { store.rows(&ask!(read, keys).at_a_glance()).await? };
    let items = rows.iter().map(|row| super::complaints::complaint(row, 0)).collect::<Result<_, _>>()?;
    Ok(Page { items, next: next.or(further.map(Progress::cursor)) })
}
