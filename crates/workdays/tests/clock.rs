//! Worked examples of a complaint's clock: acknowledge within 7 working days of receipt, an update within 14 of the
//! acknowledgement, a resolution within 30 of receipt. Computed by hand, day by day, from the countries' laws.

use jiff::civil::Date;
use workdays::{Calendar, Error, Region};

struct Example {
    office: &'static str,
    received: &'static str,
    acknowledge_by: &'static str,
    acknowledged: &'static str,
    update_by: &'static str,
    resolve_by: &'static str,
    /// Holidays on the way to 30, as month and day.
    skipped: &'static [&'static str],
}

const fn example(
    office: &'static str,
    received: &'static str,
    [acknowledge_by, acknowledged, update_by, resolve_by]: [&'static str; 4],
    skipped: &'static [&'static str],
) -> Example {
    Example { office, received, acknowledge_by, acknowledged, update_by, resolve_by, skipped }
}

const EXAMPLES: [Example; 15] = [
    example(
        "RO",
        "2026-11-23",
        ["2026-12-04", "2026-11-24", "2026-12-16", "2027-01-12"],
        &["11-30", "12-01", "12-25", "01-01", "01-06", "01-07"],
    ),
    example(
        "RO",
        "2026-12-18",
        ["2026-12-30", "2026-12-29", "2027-01-21", "2027-02-04"],
        &["12-25", "01-01", "01-06", "01-07"],
    ),
    example("RO", "2027-04-19", ["2027-04-28", "2027-04-21", "2027-05-13", "2027-06-03"], &["04-30", "05-03", "06-01"]),
    example(
        "RO",
        "2026-11-28",
        ["2026-12-10", "2026-12-02", "2026-12-22", "2027-01-18"],
        &["11-30", "12-01", "12-25", "01-01", "01-06", "01-07"],
    ),
    example(
        "RO",
        "2026-11-30",
        ["2026-12-10", "2026-11-30", "2026-12-21", "2027-01-18"],
        &["12-01", "12-25", "01-01", "01-06", "01-07"],
    ),
    example(
        "DE-BY",
        "2026-12-18",
        ["2026-12-30", "2026-12-21", "2027-01-13", "2027-02-03"],
        &["12-25", "01-01", "01-06"],
    ),
    example("DE-BE", "2026-12-18", ["2026-12-30", "2026-12-21", "2027-01-12", "2027-02-02"], &["12-25", "01-01"]),
    example(
        "PL",
        "2026-12-18",
        ["2026-12-31", "2026-12-21", "2027-01-14", "2027-02-04"],
        &["12-24", "12-25", "01-01", "01-06"],
    ),
    example(
        "GB-SCT",
        "2026-12-18",
        ["2026-12-31", "2026-12-21", "2027-01-14", "2027-02-04"],
        &["12-25", "12-28", "01-01", "01-04"],
    ),
    example("GR", "2027-04-19", ["2027-04-28", "2027-04-21", "2027-05-14", "2027-06-03"], &["04-30", "05-03", "05-04"]),
    example(
        "NL",
        "2027-03-22",
        ["2027-04-02", "2027-03-23", "2027-04-14", "2027-05-07"],
        &["03-26", "03-29", "04-27", "05-06"],
    ),
    // Denmark abolished the prayer day between these two.
    example("DK", "2024-04-12", ["2024-04-23", "2024-04-15", "2024-05-03", "2024-05-28"], &["05-09", "05-20"]),
    example("DK", "2023-04-21", ["2023-05-02", "2023-04-24", "2023-05-15", "2023-06-07"], &["05-05", "05-18", "05-29"]),
    example("SE", "2027-06-14", ["2027-06-23", "2027-06-15", "2027-07-05", "2027-07-26"], &[]),
    // 21 August 2026 is worked off on Saturday, 8 August.
    example("HU", "2026-08-10", ["2026-08-19", "2026-08-11", "2026-09-02", "2026-09-23"], &["08-20", "08-21"]),
];

fn date(text: &str) -> Date {
    text.parse().expect("the table holds dates")
}

#[test]
fn every_promise_falls_due_on_the_day_the_law_gives() -> Result<(), Error> {
    for Example { office, received, acknowledge_by, acknowledged, update_by, resolve_by, .. } in EXAMPLES {
        let calendar = Calendar::of(Region::parse(office)?);
        let row = format!("{office} {received}");
        assert_eq!(calendar.add(date(received), 7)?, date(acknowledge_by), "{row}: acknowledge");
        assert_eq!(calendar.add(date(acknowledged), 14)?, date(update_by), "{row}: update");
        assert_eq!(calendar.add(date(received), 30)?, date(resolve_by), "{row}: resolve");
    }
    Ok(())
}

#[test]
fn the_explanation_names_exactly_the_holidays_on_the_way() -> Result<(), Error> {
    for Example { office, received, skipped, resolve_by, .. } in EXAMPLES {
        let why = Calendar::of(Region::parse(office)?).explain(date(received), 30)?;
        let named: Vec<String> = why.holidays().map(|day| day.date.strftime("%m-%d").to_string()).collect();
        assert_eq!(named, skipped, "{office} {received}");
        assert!(why.holidays().all(|day| day.name.is_some() && day.local_name.is_some()));
        assert_eq!(why.counted.len(), 30);
        assert_eq!(why.counted.last(), Some(&date(resolve_by)));
    }
    Ok(())
}

#[test]
fn a_working_saturday_is_a_working_day() -> Result<(), Error> {
    let hungary = Calendar::of(Region::parse("HU")?);
    assert!(hungary.is_working_day(date("2026-08-08"))?);
    assert!(!hungary.is_working_day(date("2026-08-21"))?);
    assert_eq!(hungary.next(date("2026-08-07"))?, date("2026-08-08"));
    assert_eq!(hungary.worked_rest_days(2026)?, [date("2026-01-10"), date("2026-08-08")]);
    Ok(())
}

#[test]
fn legal_periods_know_more_holidays_where_law_says_so() -> Result<(), Error> {
    let sweden = Region::parse("SE")?;
    let midsummer_eve = date("2027-06-25");
    assert!(Calendar::of(sweden).is_working_day(midsummer_eve)?);
    assert!(!Calendar::deadline(sweden).is_working_day(midsummer_eve)?);
    let netherlands = Region::parse("NL")?;
    let liberation_day = date("2027-05-05");
    assert!(Calendar::of(netherlands).is_working_day(liberation_day)?);
    assert!(!Calendar::deadline(netherlands).is_working_day(liberation_day)?);
    let austria = Region::parse("AT")?;
    assert!(Calendar::of(austria).is_working_day(date("2027-03-26"))?);
    assert!(!Calendar::deadline(austria).is_working_day(date("2027-03-26"))?);
    let romania = Region::parse("RO")?;
    assert_eq!(Calendar::of(romania).version(), Calendar::deadline(romania).version());
    Ok(())
}
