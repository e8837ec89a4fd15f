//! How long: working days, calendar days, weeks, months, hours, business hours; whose days; and why that date.

use crate::stories::*;
use complaint::*;

fn within(period: Period, but: impl FnOnce(&mut PromiseRule)) -> Policy {
    the_policy(|policy| {
        let resolution = rule(policy, "resolution");
        resolution.within = period;
        resolution.warn = vec![];
        but(resolution);
    })
}

fn reckoned(story: &Story) -> Reckoned {
    explain(story.promise("resolution"), &story.context()).expect("reckoned")
}

#[test]
fn calendar_periods_roll_over_days_of_rest_unless_they_are_exact() {
    // Received, period, rolled over, exact.
    let rows = [
        ("2026-11-23", Period::CalendarDays(10), "2026-12-03", "2026-12-03"),
        ("2026-11-20", Period::CalendarDays(10), "2026-12-02", "2026-11-30"),
        ("2026-11-27", Period::Weeks(4), "2026-12-28", "2026-12-25"),
        ("2026-11-23", Period::Weeks(8), "2027-01-18", "2027-01-18"),
        ("2026-11-23", Period::Months(1), "2026-12-23", "2026-12-23"),
        ("2027-01-31", Period::Months(1), "2027-03-01", "2027-02-28"),
        ("2026-11-25", Period::Months(1), "2026-12-28", "2026-12-25"),
    ];
    for (received, period, rolled, exact) in rows {
        for (due, is_exact) in [(rolled, false), (exact, true)] {
            let story = a_complaint().received(received).under(within(period, |r| r.exact = is_exact)).opens();
            assert_eq!(story.due("resolution"), day(due), "{received} {period:?} {is_exact}");
            let Reckoned::Calendar { from, ends, due: told, rolled } = reckoned(&story) else {
                panic!("by the calendar")
            };
            assert_eq!((from, ends, told), (day(received), day(exact), day(due)));
            assert_eq!(rolled.map(|why| why.result), (due != exact).then(|| day(due)));
            assert_eq!(impact(&story.complaint, &story.context()), Ok(vec![]));
        }
    }
}

#[test]
fn warnings_come_at_seven_so_many_working_days_ahead_and_each_once() {
    let story = a_complaint().under(within(Period::Weeks(4), |r| r.warn = vec![1, 5, 1])).opens();
    let warnings = &story.promise("resolution").warnings;
    assert_eq!(story.due("resolution"), day("2026-12-21"));
    assert_eq!(warnings, &[story.at("2026-12-14T07:00"), story.at("2026-12-18T07:00")]);
}

#[test]
fn hours_run_day_and_night_across_the_change_of_the_clock() {
    let policy = || within(Period::Hours(24), |r| r.warn = vec![2, 8]);
    // On 25 October 2026 Bucharest's clock goes back at four; on 28 March 2027 it goes forward at three.
    let autumn = a_complaint().received("2026-10-24T12:00").under(policy()).opens();
    assert_eq!(autumn.deadline("resolution"), "2026-10-25T11:00");
    let spring = a_complaint().received("2027-03-27T12:00").under(policy()).opens();
    assert_eq!(spring.deadline("resolution"), "2027-03-28T13:00");
    assert_eq!((spring.due("resolution"), spring.promise("resolution").from), (day("2027-03-28"), day("2027-03-27")));
    assert_eq!(spring.promise("resolution").warnings, [spring.at("2027-03-28T05:00"), spring.at("2027-03-28T11:00")]);
    let Reckoned::Hours { from, until, working } = reckoned(&spring) else { panic!("in hours") };
    assert_eq!((from, until, working), (spring.now, spring.promise("resolution").deadline, vec![]));
}

#[test]
fn a_promise_in_hours_is_missed_at_the_minute() {
    let mut story = a_complaint().received("2026-11-23T10:30").under(within(Period::Hours(5), |_| {})).opens();
    story.on("2026-11-23T15:29").clock_is_looked_at();
    assert_eq!(story.state("resolution"), PromiseState::Running);
    story.on("2026-11-23T15:30").clock_is_looked_at();
    assert_eq!(story.state("resolution"), PromiseState::Missed);
}

#[test]
fn business_hours_are_those_in_which_the_office_works() {
    let policy = |n| {
        let mut policy = within(Period::BusinessHours(n), |_| {});
        let time = |text: &str| text.parse().expect("a time");
        policy.hours = Some(OfficeHours { from: time("08:30"), to: time("16:30") });
        policy
    };
    let rows = [
        ("2026-11-23T10:00", 2, "2026-11-23T12:00"),
        ("2026-11-23T06:00", 2, "2026-11-23T10:30"),
        ("2026-11-23T16:00", 1, "2026-11-24T09:00"),
        ("2026-11-23T16:30", 8, "2026-11-24T16:30"),
        // Friday evening; Monday and Tuesday are holidays.
        ("2026-11-27T15:30", 2, "2026-12-02T09:30"),
        ("2026-11-28T12:00", 1, "2026-12-02T09:30"),
        ("2026-11-23T08:30", 8, "2026-11-23T16:30"),
        ("2026-11-23T08:30", 9, "2026-11-24T09:30"),
    ];
    for (received, hours, deadline) in rows {
        let story = a_complaint().received(received).under(policy(hours)).opens();
        assert_eq!(story.deadline("resolution"), deadline, "{received} + {hours}");
    }
    let story = a_complaint().received("2026-11-27T15:30").under(policy(10)).opens();
    let Reckoned::Hours { working, .. } = reckoned(&story) else { panic!("in hours") };
    assert_eq!(working, [day("2026-11-27"), day("2026-12-02"), day("2026-12-03")]);
    let late = a_complaint().received("2026-11-23T16:30").under(policy(8)).opens();
    let Reckoned::Hours { working, .. } = reckoned(&late) else { panic!("in hours") };
    assert_eq!(working, [day("2026-11-24")]);
    let plain = a_complaint().received("2026-11-23T08:00").under(within(Period::BusinessHours(8), |_| {})).opens();
    assert_eq!(plain.deadline("resolution"), "2026-11-23T17:00", "nine to five where nothing is said");
}

#[test]
fn working_days_may_be_those_of_the_complainants_country_or_of_a_region() {
    let theirs = || within(Period::WorkingDays(30), |r| r.calendar = CalendarOf::Complainant);
    let due = |start: Beginning| start.received("2026-12-18").opens().due("resolution");
    assert_eq!(due(a_complaint().under(theirs())), day("2027-02-04"), "the office's where it isn't known");
    assert_eq!(due(a_complaint().under(theirs()).of_country("nl")), day("2027-02-02"));
    assert_eq!(due(a_complaint().under(theirs()).of_country("XX")), day("2027-02-04"));
    let berlin = workdays::Region::parse("DE-BE").expect("a region");
    let fixed = within(Period::WorkingDays(30), |r| r.calendar = CalendarOf::Fixed(berlin));
    let story = a_complaint().received("2026-12-18").under(fixed).opens();
    assert_eq!((story.due("resolution"), story.promise("resolution").region.as_str()), (day("2027-02-02"), "DE-BE"));
    let Reckoned::WorkingDays(why) = reckoned(&story) else { panic!("in working days") };
    assert_eq!((why.region, why.result), (berlin, day("2027-02-02")));
}

#[test]
fn a_legal_period_may_count_by_the_calendar_of_deadlines() {
    let mut policy = within(Period::WorkingDays(9), |r| r.calendar = CalendarOf::Complainant);
    let due = |policy: &Policy| {
        a_complaint().received("2027-06-14").of_country("SE").under(policy.clone()).opens().due("resolution")
    };
    assert_eq!(due(&policy), day("2027-06-25"));
    policy.calendar = CalendarChoice::Deadline;
    assert_eq!(due(&policy), day("2027-06-28"), "Midsummer Eve is like a holiday there");
}

#[test]
fn the_offices_own_days_count_where_its_region_does() {
    let own = || {
        within(Period::WorkingDays(5), |r| {
            r.calendar = CalendarOf::Fixed(workdays::Region::parse("RO").expect("a region"))
        })
    };
    let mut story = a_complaint().received("2026-11-23").under(own()).opens();
    story.day_off("2026-11-25", "Works holiday");
    let moves = impact(&story.complaint, &story.context()).expect("reckoned");
    assert!(moves.contains(&Move { promise: 1, old: day("2026-12-02"), new: day("2026-12-03") }));
}

#[test]
fn reckoning_anew_moves_no_agreed_resting_or_hourly_date() {
    let mut agreed = a_complaint().received("2026-11-23").opens();
    agreed.is_acknowledged().ana(extension("2027-02-10")).it_leaves();
    agreed.day_off("2026-12-07", "National mourning");
    let moved: Vec<u32> =
        impact(&agreed.complaint, &agreed.context()).expect("reckoned").iter().map(|m| m.promise).collect();
    assert_eq!(moved, [2], "the update only");
    let mut hourly = a_complaint().received("2026-11-27T16:00").under(within(Period::BusinessHours(8), |_| {})).opens();
    hourly.is_acknowledged().day_off("2026-12-02", "National mourning");
    assert!(impact(&hourly.complaint, &hourly.context()).expect("reckoned").iter().all(|m| m.promise != 1));
}

#[test]
fn a_date_beyond_the_calendar_is_refused_in_words() {
    let story = a_complaint().opens();
    assert!(matches!(story.refuses(&by("ana"), extension("2101-01-03")), Refusal::Calendar(_)));
}

#[test]
fn periods_say_their_unit_and_about_how_long_they_take() {
    let rows = [
        (Period::WorkingDays(5), "working_days", 5, 7.0),
        (Period::CalendarDays(5), "calendar_days", 5, 5.0),
        (Period::Weeks(2), "weeks", 2, 14.0),
        (Period::Months(10), "months", 10, 304.0),
        (Period::Hours(48), "hours", 48, 2.0),
        (Period::BusinessHours(40), "business_hours", 40, 7.0),
    ];
    for (period, unit, count, days) in rows {
        assert_eq!((period.unit(), period.count()), (unit, count));
        assert!((period.about_days() - days).abs() < 1e-9, "{period:?}");
        assert_eq!(period.is_in_hours(), unit.ends_with("hours"));
    }
}

#[test]
fn a_date_is_told_before_anything_starts() {
    let story = a_complaint().received("2026-11-23").opens();
    let context = story.context();
    assert_eq!(end_of_period(Period::WorkingDays(7), story.now, &context), Ok(day("2026-12-04")));
    assert_eq!(end_of_period(Period::Months(1), story.now, &context), Ok(day("2026-12-23")));
    let update = story.policy.promise(&"update".into(), 0).expect("there");
    assert_eq!(due_if_started(update, story.at("2026-11-24"), &story.complaint, &context), Ok(day("2026-12-16")));
}
