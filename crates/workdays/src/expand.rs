//! From rules to days: all holidays of one region, 1990 to 2100.

use crate::days::{self, DAYS};
use crate::rule::{Country, EID_ADHA, EID_FITR, NEXT, On, Rule};
use crate::{Kind, Region, YEARS, easter};

/// One holiday (or bridge day) on one day.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    pub day: u16,
    pub of: Of,
    /// Stands for a day that fell on a rest day.
    pub substitute: bool,
    pub estimated: bool,
}

/// Which line of the country's file the entry comes from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Of {
    Rule(u16),
    Swap(u16),
}

/// What the rules of a region amount to.
pub(crate) struct Expanded {
    /// Sorted by day.
    pub entries: Vec<Entry>,
    /// Rest days on which work is done, sorted.
    pub worked: Vec<u16>,
}

pub(crate) fn expand(region: Region, kind: Kind) -> Expanded {
    let country = region.rules();
    let mut all = Gathering { country, entries: Vec::new(), holiday: vec![false; DAYS], pending: Vec::new() };
    for (number, rule) in country.rules.iter().enumerate() {
        if rule.regions >> region.area().bit & 1 == 1 && (kind == Kind::Deadline || !rule.deadline) {
            all.rule(number as u16, rule);
        }
    }
    let mut worked = Vec::new();
    for (number, swap) in country.swaps.iter().enumerate() {
        if let Some(day) = days::of_stamp(swap.off) {
            all.keep(day, Of::Swap(number as u16), false, false);
        }
        worked.extend(days::of_stamp(swap.work).map(|day| day as u16));
    }
    all.settle();
    all.entries.sort_by_key(|entry| (entry.day, entry.of));
    once_a_day(&mut all.entries, country);
    worked.sort_unstable();
    Expanded { entries: all.entries, worked }
}

/// Keeps one entry of those that name the same holiday on the same day (a rule for all, and one for legal periods).
fn once_a_day(entries: &mut Vec<Entry>, country: &Country) {
    let name = |of: Of| match of {
        Of::Rule(n) => country.rules[usize::from(n)].name,
        Of::Swap(_) => "",
    };
    let mut of_day: Vec<(u16, &str)> = Vec::new();
    entries.retain(|entry| {
        of_day.retain(|(day, _)| *day == entry.day);
        let named = (entry.day, name(entry.of));
        let new = !of_day.contains(&named);
        of_day.push(named);
        new
    });
}

struct Gathering {
    country: &'static Country,
    entries: Vec<Entry>,
    holiday: Vec<bool>,
    /// Days whose substitute is the next working day: known only when all holidays are.
    pending: Vec<(usize, u16, bool)>,
}

impl Gathering {
    fn rule(&mut self, number: u16, rule: &Rule) {
        for (first, estimated) in first_days(rule, self.country) {
            for day in (first..first + i64::from(rule.days)).filter_map(known) {
                self.day(number, rule, day, estimated);
            }
        }
    }

    fn day(&mut self, number: u16, rule: &Rule, day: usize, estimated: bool) {
        let stamp = days::stamp(day);
        let weekday = usize::from(days::weekday(day));
        let year = (stamp / 10_000) as i16;
        let meets = |on: &On| in_year(on, year) == Some(day as i64);
        let skipped = rule.skip.as_ref().is_some_and(meets) || rule.only.as_ref().is_some_and(|on| !meets(on));
        let in_force = (rule.from..=rule.until).contains(&stamp) && !rule.except.contains(&year);
        if !in_force || skipped || rule.weekdays >> weekday & 1 == 0 {
            return;
        }
        let estimated = estimated || year >= rule.estimated_from;
        let Some(day) = known(day as i64 + i64::from(rule.moved[weekday])) else {
            return;
        };
        self.keep(day, Of::Rule(number), false, estimated);
        match rule.also[usize::from(days::weekday(day))] {
            0 => {}
            _ if year < rule.also_from => {}
            NEXT => self.pending.push((day, number, estimated)),
            step => {
                if let Some(day) = known(day as i64 + i64::from(step)) {
                    self.keep(day, Of::Rule(number), true, estimated);
                }
            }
        }
    }

    fn keep(&mut self, day: usize, of: Of, substitute: bool, estimated: bool) {
        self.holiday[day] = true;
        self.entries.push(Entry { day: day as u16, of, substitute, estimated });
    }

    /// Gives every pending day the next day that is free to become one, the earliest first.
    fn settle(&mut self) {
        self.pending.sort_by_key(|pending| pending.0);
        // Two holidays on one rest day take one working day, not two.
        self.pending.dedup_by_key(|pending| pending.0);
        for (from, number, estimated) in std::mem::take(&mut self.pending) {
            let free = |day: &usize| self.country.weekend >> days::weekday(*day) & 1 == 0 && !self.holiday[*day];
            if let Some(day) = (from + 1..DAYS).find(free) {
                self.keep(day, Of::Rule(number), true, estimated);
            }
        }
    }
}

fn known(day: i64) -> Option<usize> {
    usize::try_from(day).ok().filter(|day| *day < DAYS)
}

/// The days a rule names in all years (before it is moved), and whether each is only expected.
fn first_days(rule: &Rule, country: &Country) -> Vec<(i64, bool)> {
    match &rule.on {
        On::Dates(stamps) => stamps.iter().filter_map(|s| days::of_stamp(*s)).map(|d| (d as i64, false)).collect(),
        On::EidFitr(plus) => feasts(country, *plus, EID_FITR, |p| p.fitr),
        On::EidAdha(plus) => feasts(country, *plus, EID_ADHA, |p| p.adha),
        _ => YEARS.filter_map(|year| in_year(&rule.on, year)).map(|day| (day, false)).collect(),
    }
}

fn feasts(
    country: &Country,
    plus: i16,
    expected: &[u32],
    published: fn(&crate::rule::Published) -> &'static [u32],
) -> Vec<(i64, bool)> {
    let known = country.published.as_ref();
    let unpublished = |stamp: &&u32| !known.is_some_and(|p| (p.first..=p.last).contains(&((**stamp / 10_000) as i16)));
    let sure = known.map_or(&[][..], published).iter().map(|stamp| (*stamp, false));
    let guessed = expected.iter().filter(unpublished).map(|stamp| (*stamp, true));
    sure.chain(guessed)
        .filter_map(|(stamp, guess)| days::of_stamp(stamp).map(|day| (day as i64 + i64::from(plus), guess)))
        .collect()
}

fn in_year(on: &On, year: i16) -> Option<i64> {
    let number = |month: i8, day: i8| jiff::civil::Date::new(year, month, day).ok().and_then(days::number);
    let number = |month: i8, day: i8| number(month, day).map(|n| n as i64);
    match on {
        On::Fixed { month, day } => number(*month, *day),
        On::Easter(plus) => days::number(easter::western(year)).map(|n| n as i64 + i64::from(*plus)),
        On::Orthodox(plus) => days::number(easter::orthodox(year)).map(|n| n as i64 + i64::from(*plus)),
        On::Near { weekday, month, day, first, plus } => {
            number(*month, *day).map(|n| on_or_after(n + i64::from(*first), *weekday) + i64::from(*plus))
        }
        On::Nth { nth: -1, weekday, month, plus } => {
            let next_month = if *month == 12 { days::new_year(year + 1) as i64 } else { number(*month + 1, 1)? };
            Some(on_or_after(next_month - 7, *weekday) + i64::from(*plus))
        }
        On::Nth { nth, weekday, month, plus } => {
            number(*month, 1).map(|n| on_or_after(n, *weekday) + 7 * (i64::from(*nth) - 1) + i64::from(*plus))
        }
        On::EidFitr(_) | On::EidAdha(_) | On::Dates(_) => None,
    }
}

/// Day 0 is a Monday, so the day of the week is the remainder by seven.
fn on_or_after(day: i64, weekday: u8) -> i64 {
    day + (i64::from(weekday) - day).rem_euclid(7)
}
