//! What must hold for any region and any dates: the tables answer as the slow walk does, and nothing panics.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan, tz::TimeZone};
use proptest::prelude::*;
use workdays::{Calendar, Closure, Counting, Error, OwnDays, Region, Weekday, date_of, icalendar, name_in};

fn any_region() -> impl Strategy<Value = Region> {
    let all: Vec<Region> = Region::all().collect();
    proptest::sample::select(all)
}

fn date_within(first: i16, last: i16) -> impl Strategy<Value = Date> {
    (first..=last, 1..=12i8, 1..=31i8).prop_map(|(year, month, day)| {
        let first = jiff::civil::date(year, month, 1);
        jiff::civil::date(year, month, day.min(first.days_in_month()))
    })
}

fn some_own_days() -> impl Strategy<Value = OwnDays> {
    let weekday = proptest::sample::select(vec![Weekday::Monday, Weekday::Friday, Weekday::Saturday, Weekday::Sunday]);
    let closure = (date_within(1985, 2105), 0..20i32, any::<bool>()).prop_map(|(date, days, yearly)| Closure {
        date,
        until: date.checked_add(days.days()).ok(),
        yearly,
        name: "Works holiday".into(),
    });
    (
        prop::collection::vec(closure, 0..4),
        prop::collection::vec(date_within(1985, 2105), 0..6),
        prop::option::of(prop::collection::vec(weekday, 0..3)),
    )
        .prop_map(|(closures, working, weekend)| OwnDays { closures, working, weekend })
}

fn any_calendar() -> impl Strategy<Value = Calendar> {
    (any_region(), any::<bool>(), prop::option::of(some_own_days())).prop_map(|(region, deadline, own)| {
        let calendar = if deadline { Calendar::deadline(region) } else { Calendar::of(region) };
        match own {
            Some(own) => calendar.with_own_days(own),
            None => calendar,
        }
    })
}

/// Day by day, as one would on paper.
fn walked(calendar: &Calendar, from: Date, n: i32) -> Result<Date, Error> {
    let step = if n < 0 { -1 } else { 1 };
    let mut day = from;
    let mut left = n.abs();
    while left > 0 || (n == 0 && !calendar.is_working_day(day)?) {
        day = day.checked_add(step.days()).map_err(|_| Error::DateOutOfRange(day))?;
        if calendar.is_working_day(day)? {
            left -= 1;
        }
    }
    Ok(day)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn adding_is_walking(calendar in any_calendar(), from in date_within(2000, 2090), n in -600..600i32) {
        prop_assert_eq!(calendar.add(from, n), walked(&calendar, from, n));
        if n != 0 {
            prop_assert_eq!(calendar.sub(from, -n), calendar.add(from, n));
        }
    }

    #[test]
    fn between_undoes_adding(calendar in any_calendar(), from in date_within(1995, 2095), n in -900..900i32) {
        if n != 0 {
            let there = calendar.add(from, n).expect("900 days from 1995 to 2095 stay within the years");
            prop_assert_eq!(calendar.between(from, there), Ok(n));
        }
    }

    #[test]
    fn subtracting_undoes_adding_from_a_working_day(calendar in any_calendar(), from in date_within(1995, 2095), n in 0..900i32) {
        let start = calendar.add(from, 0).expect("a working day follows soon");
        let there = calendar.add(start, n).expect("900 days stay within the years");
        prop_assert_eq!(calendar.sub(there, n), Ok(start));
    }

    #[test]
    fn more_days_and_later_starts_never_end_earlier(
        calendar in any_calendar(), from in date_within(1995, 2090), later in 0..40i32, n in 0..500i32, more in 0..40i32,
    ) {
        let end = calendar.add(from, n).expect("within the years");
        prop_assert!(calendar.add(from, n + more).expect("within the years") >= end);
        let from_later = from.checked_add(later.days()).expect("within the years");
        prop_assert!(calendar.add(from_later, n).expect("within the years") >= end);
        prop_assert!(n == 0 || end > from);
    }

    #[test]
    fn between_counts_what_is_there(calendar in any_calendar(), from in date_within(2000, 2090), span in 0..400i32) {
        let to = from.checked_add(span.days()).expect("within the years");
        let forward = from.series(1.day()).skip(1).take_while(|d| *d <= to);
        let counted = forward.filter(|d| calendar.is_working_day(*d) == Ok(true)).count();
        prop_assert_eq!(calendar.between(from, to), Ok(counted as i32));
        let backward = to.series(-1.day()).skip(1).take_while(|d| *d >= from);
        let counted = backward.filter(|d| calendar.is_working_day(*d) == Ok(true)).count();
        prop_assert_eq!(calendar.between(to, from), Ok(-(counted as i32)));
    }

    #[test]
    fn an_explanation_accounts_for_every_day_passed(calendar in any_calendar(), from in date_within(1995, 2095), n in -60..60i32) {
        let why = calendar.explain(from, n).expect("within the years");
        prop_assert_eq!(Ok(why.result), calendar.add(from, n));
        prop_assert_eq!(why.counted.len(), n.unsigned_abs() as usize);
        let mut days: Vec<Date> = why.counted.iter().copied().chain(why.skipped.iter().map(|day| day.date)).collect();
        days.sort();
        let passed: Vec<Date> = match n {
            0 => from.series(1.day()).take_while(|d| *d < why.result).collect(),
            1.. => from.series(1.day()).skip(1).take_while(|d| *d <= why.result).collect(),
            _ => why.result.series(1.day()).take_while(|d| *d < from).collect(),
        };
        prop_assert_eq!(days, passed);
        for day in &why.skipped {
            prop_assert_eq!(calendar.is_working_day(day.date), Ok(false));
            prop_assert_eq!(day.name.is_none(), day.why == workdays::Why::Weekend);
        }
    }

    #[test]
    fn no_question_makes_it_panic(
        calendar in any_calendar(),
        (y1, m1, d1) in (i16::MIN..=i16::MAX, 1..=12i8, 1..=28i8),
        (y2, m2, d2) in (-9999..=9999i16, 1..=12i8, 1..=28i8),
        n in any::<i32>(),
        text in ".{0,60}",
        second in -377_705_023_201i64..=253_402_207_200,
    ) {
        let a = Date::new(y1.clamp(-9999, 9999), m1, d1).expect("a valid date");
        let b = Date::new(y2, m2, d2).expect("a valid date");
        for date in [a, b, Date::MIN, Date::MAX] {
            for n in [n, 0, 1, -1, i32::MIN, i32::MAX] {
                let _ = (calendar.add(date, n), calendar.sub(date, n));
                for by in [Counting::Regulation1182, Counting::StartCounts, Counting::CalendarDays] {
                    let _ = calendar.count(date, n, by);
                }
            }
            let _ = (calendar.next(date), calendar.previous(date), calendar.day(date), calendar.between(date, b));
        }
        let _ = calendar.explain(b, n);
        let _ = (calendar.holidays(y1), calendar.worked_rest_days(y2), icalendar(&calendar, y1));
        let _ = (Region::parse(&text), name_in(&text, &text));
        let own: Result<OwnDays, _> = serde_json::from_str(&text);
        let _ = own.map(|own| calendar.clone().with_own_days(own));
        let instant = Timestamp::from_second(second).expect("within the range of instants");
        let _ = date_of(instant, &TimeZone::UTC, Some(jiff::civil::time(0, 0, 0, 0)));
    }
}

#[test]
fn every_day_of_every_region_is_as_the_walk_says_and_small_enough() -> Result<(), Error> {
    for region in Region::all() {
        let calendar = Calendar::of(region);
        assert!((4096..=64 * 1024).contains(&calendar.size()), "{region} holds {} bytes", calendar.size());
        let mut passed = 0;
        let start = jiff::civil::date(1990, 1, 1);
        let end = jiff::civil::date(2100, 12, 31);
        for day in start.series(1.day()).skip(1).take_while(|day| *day <= end) {
            passed += i32::from(calendar.is_working_day(day)?);
            assert_eq!(calendar.between(start, day)?, passed, "{region} {day}");
        }
        assert!(calendar.add(end, 1).is_err());
        assert!(calendar.sub(start, 1).is_err());
    }
    Ok(())
}
