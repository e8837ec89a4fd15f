//! In what order lists come, and where in one a page goes on: the same in every store.

use crate::convert::{cursor, keys_of_year, place, reference_of};
use crate::words::{Cursor, View};
use complaint::Team;
use jiff::civil::Date;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    ByUrgency,
    ByDue,
    NewestChange,
}

/// What a list is ordered by.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rank {
    Urgency(u8, String),
    Due(String),
    ChangedAt(i64),
}

/// Where a place in the list is: its rank, then the complaint.
pub(crate) type Place = (Rank, i64);

impl Order {
    pub fn of(view: &View) -> Self {
        match view {
            // All that are in danger are equally urgent.
            View::Danger | View::DueBy(_) => Self::ByDue,
            View::Decided | View::Closed | View::All => Self::NewestChange,
            View::Open | View::Mine(_) | View::Unassigned | View::Missed | View::Escalated | View::AwaitsUs => {
                Self::ByUrgency
            }
        }
    }

    /// The place that a cursor stands for; `None`: the start.
    pub fn place(self, after: Option<&Cursor>) -> Option<Place> {
        match self {
            Self::ByUrgency => {
                let (by, id): (String, i64) = place(after)?;
                let (urgency, due) = by.split_once('.')?;
                Some((Rank::Urgency(urgency.parse().ok()?, date(due)?), id))
            }
            Self::ByDue => place(after).and_then(|(due, id): (String, i64)| Some((Rank::Due(date(&due)?), id))),
            Self::NewestChange => place(after).map(|(at, id)| (Rank::ChangedAt(at), id)),
        }
    }
}

/// A date as rows have it.
fn date(text: &str) -> Option<String> {
    text.parse::<Date>().ok().map(|date| date.to_string())
}

pub(crate) fn cursor_of((rank, id): &Place) -> Cursor {
    match rank {
        Rank::Urgency(urgency, due) => cursor(format_args!("{urgency}.{due}"), *id),
        Rank::Due(due) => cursor(due, *id),
        Rank::ChangedAt(at) => cursor(at, *id),
    }
}

pub(crate) fn each_once(teams: &[Team]) -> impl Iterator<Item = &Team> {
    teams.iter().enumerate().filter(|(nth, team)| !teams[..*nth].contains(team)).map(|(_, team)| team)
}

/// How a search finds: by what few share (numbers, addresses, names), by whole words, by what begins with what was typed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Round {
    Keys,
    Whole,
    Begun,
}

/// How far a search has come. Keys are looked up among all complaints; words among so many at a time, the reach: first its
/// whole words, then its beginnings.
#[derive(Clone, Copy)]
pub(crate) struct Progress {
    pub round: Round,
    /// Where the reach begins: complaints before this one, newest first.
    pub top: i64,
    /// Those from here on were told already.
    pub before: i64,
}

impl Progress {
    pub fn of(after: Option<&Cursor>) -> Self {
        let start = Self { round: Round::Keys, top: i64::MAX, before: i64::MAX };
        let Some((by, before)) = place::<String>(after) else { return start };
        let round = match by.get(..1) {
            Some("k") => Round::Keys,
            Some("w") => Round::Whole,
            Some("b") => Round::Begun,
            _ => return start,
        };
        by[1..].parse().map_or(start, |top| Self { round, top, before })
    }

    /// After the keys: the newest words.
    pub fn in_words() -> Self {
        Self { round: Round::Whole, ..Self::of(None) }
    }

    /// The next reach, further back.
    pub fn beyond(floor: i64) -> Self {
        Self { round: Round::Whole, top: floor, before: floor }
    }

    pub fn cursor(self) -> Cursor {
        let letter = match self.round {
            Round::Keys => 'k',
            Round::Whole => 'w',
            Round::Begun => 'b',
        };
        cursor(format_args!("{letter}{}", self.top), self.before)
    }
}

/// Complaints from `floor` up to and without `before`; up to `most` of them, newest first.
#[derive(Clone, Copy)]
pub(crate) struct Span {
    pub floor: i64,
    pub before: i64,
    pub most: usize,
}

impl Span {
    /// Any one of all there are.
    pub const ANYBODY: Self = Self { floor: 0, before: i64::MAX, most: 1 };
}

/// About so many numbers back, over the years: those between two years are nobody's. It ends with a year where it has come
/// half its way: another year is another index to go through.
pub(crate) struct Reach {
    /// The newest complaint before this one is what comes next.
    pub before: i64,
    numbers: i64,
    left: i64,
}

impl Reach {
    pub fn of(top: i64, numbers: u32) -> Self {
        Self { before: top, numbers: numbers.into(), left: numbers.into() }
    }

    /// Where it ends, if that is in the year of this newest complaint.
    pub fn ends(&mut self, newest: i64) -> Option<i64> {
        let (year, _) = keys_of_year(reference_of(newest).year());
        if newest - self.left >= year {
            return Some(newest - self.left + 1);
        }
        self.left -= newest - year;
        self.before = year;
        (self.left <= self.numbers / 2).then_some(year)
    }
}
