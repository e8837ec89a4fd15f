//! What people ask a calendar: a year's holidays, what a day is, own days, other ways to count, dates of instants.

use jiff::civil::{Date, date, time};
use jiff::{Timestamp, tz::TimeZone};
use workdays::{
    Calendar, Closure, Counting, Day, Error, Kind, OwnDays, Region, Weekday, Why, date_of, icalendar, name_in,
};

fn calendar(code: &str) -> Calendar {
    Calendar::of(Region::parse(code).expect("the test names a region"))
}

fn closed(from: Date, until: Date, name: &str) -> Closure {
    Closure { date: from, until: Some(until), yearly: false, name: name.into() }
}

#[test]
fn a_year_lists_all_holidays_with_both_names_and_their_law() -> Result<(), Error> {
    let holidays = calendar("RO").holidays(2027)?;
    let epiphany = holidays.iter().find(|holiday| holiday.date == date(2027, 1, 6)).expect("since 2024");
    assert_eq!((epiphany.name.as_str(), epiphany.local_name.as_str()), ("Epiphany", "Botezul Domnului (Boboteaza)"));
    assert!(epiphany.law.contains("52/2023") && !epiphany.estimated);
    // 26 December 2027 is a Sunday and listed all the same.
    assert!(holidays.iter().any(|holiday| holiday.date == date(2027, 12, 26)));
    assert!(holidays.windows(2).all(|two| two[0].date <= two[1].date));
    Ok(())
}

#[test]
fn each_rule_of_each_country_names_its_law() -> Result<(), Error> {
    for region in Region::all() {
        for holiday in Calendar::of(region).holidays(2026)? {
            assert!(holiday.law.len() > 5 && !holiday.local_name.is_empty(), "{region} {}", holiday.name);
        }
    }
    Ok(())
}

#[test]
fn a_calendar_says_for_what_its_days_are_counted() -> Result<(), Error> {
    let sweden = Region::parse("SE")?;
    assert_eq!((Calendar::of(sweden).kind(), Calendar::deadline(sweden).kind()), (Kind::Public, Kind::Deadline));
    Ok(())
}

#[test]
fn no_day_bears_one_name_twice() -> Result<(), Error> {
    for region in Region::all() {
        for year in [1995, 2008, 2016, 2022, 2026, 2027, 2033, 2050, 2067] {
            let mut named: Vec<(Date, String)> =
                Calendar::deadline(region).holidays(year)?.into_iter().map(|day| (day.date, day.name)).collect();
            let all = named.len();
            named.sort();
            named.dedup();
            assert_eq!(named.len(), all, "{region} {year}");
        }
    }
    Ok(())
}

#[test]
fn every_country_of_europe_and_its_regions_are_there() {
    let wanted = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE \
                  IS LI NO CH GB AL AD BA MD MC ME MK SM RS TR UA VA FO GL FI-01 \
                  DE-BB DE-BE DE-BW DE-BY DE-BY-AUGSBURG DE-HB DE-HE DE-HH DE-MV DE-NI DE-NW DE-RP DE-SH DE-SL DE-SN \
                  DE-ST DE-TH AT-1 AT-2 AT-3 AT-4 AT-5 AT-6 AT-7 AT-8 AT-9 \
                  CH-AG CH-AI CH-AR CH-BE CH-BL CH-BS CH-FR CH-GE CH-GL CH-GR CH-JU CH-LU CH-NE CH-NW CH-OW CH-SG \
                  CH-SH CH-SO CH-SZ CH-TG CH-TI CH-UR CH-VD CH-VS CH-ZG CH-ZH \
                  ES-AN ES-AR ES-AS ES-CB ES-CE ES-CL ES-CM ES-CN ES-CT ES-EX ES-GA ES-IB ES-MC ES-MD ES-ML ES-NC \
                  ES-PV ES-RI ES-VC GB-ENG GB-NIR GB-SCT GB-WLS PT-20 PT-30 IT-BZ IT-RM \
                  FR-57 FR-67 FR-68 FR-6AE FR-971 FR-972 FR-973 FR-974 FR-976 BA-BIH BA-BRC BA-SRP";
    for code in wanted.split_whitespace() {
        assert_eq!(Region::parse(code).map(Region::code), Ok(code));
    }
}

#[test]
fn a_day_says_what_it_is() -> Result<(), Error> {
    let bavaria = calendar("DE-BY");
    assert_eq!(bavaria.day(date(2027, 1, 5))?, Day::Working);
    assert_eq!(bavaria.day(date(2027, 1, 9))?, Day::Weekend);
    // A holiday on a Saturday is a holiday …
    let Day::Holiday(may) = bavaria.day(date(2027, 5, 1))? else { panic!("1 May is a holiday") };
    assert_eq!(may.name_in("fr"), "Fête du Travail");
    // … but takes no working day away.
    let why = bavaria.explain(date(2027, 4, 30), 1)?;
    assert_eq!(why.skipped.iter().map(|day| day.why).collect::<Vec<_>>(), [Why::Weekend, Why::Weekend]);
    Ok(())
}

#[test]
fn islamic_days_are_marked_as_estimated_where_nobody_has_published_them() -> Result<(), Error> {
    let feast = |code: &str, year| -> Result<bool, Error> {
        let holidays = calendar(code).holidays(year)?;
        let eid = holidays.iter().find(|holiday| holiday.name == "Eid al-Fitr").expect("every year has one");
        Ok(eid.estimated)
    };
    assert!(!feast("TR", 2026)?);
    assert!(feast("TR", 2045)?);
    assert!(!feast("BA", 2024)?);
    assert!(feast("BA", 2040)?);
    let why = calendar("TR").explain(date(2045, 8, 1), 30)?;
    assert!(why.holidays().any(|day| day.estimated && day.name.as_deref() == Some("Eid al-Fitr")));
    Ok(())
}

#[test]
fn a_company_closes_works_and_rests_as_it_likes() -> Result<(), Error> {
    let austria = calendar("AT");
    let own = OwnDays {
        closures: vec![closed(date(2026, 12, 28), date(2026, 12, 31), "Works holiday")],
        working: vec![date(2026, 12, 19)],
        weekend: None,
    };
    let works = austria.clone().with_own_days(own.clone());
    assert_eq!(austria.add(date(2026, 12, 18), 1)?, date(2026, 12, 21));
    assert_eq!(works.add(date(2026, 12, 18), 1)?, date(2026, 12, 19));
    assert_eq!(works.day(date(2026, 12, 30))?, Day::Closure { name: "Works holiday".into() });
    let why = works.explain(date(2026, 12, 24), 1)?;
    assert_eq!(why.result, date(2027, 1, 4));
    let closures: Vec<_> = why.skipped.iter().filter(|day| day.why == Why::Closure).collect();
    assert_eq!(closures.len(), 4);
    assert!(closures.iter().all(|day| day.name.as_deref() == Some("Works holiday")));
    assert_ne!(austria.version(), works.version());
    assert_eq!(works.version(), calendar("AT").with_own_days(own.clone()).version());
    assert_eq!(*works.own_days(), own);
    Ok(())
}

#[test]
fn a_closure_may_return_every_year_and_cross_new_year() -> Result<(), Error> {
    let winter = Closure { yearly: true, ..closed(date(2025, 12, 29), date(2026, 1, 2), "Winter break") };
    let leap = Closure { yearly: true, ..closed(date(2024, 2, 29), date(2024, 2, 29), "Leap day") };
    let own = OwnDays { closures: vec![winter, leap], ..OwnDays::default() };
    let works = calendar("DE-BE").with_own_days(own);
    assert!(!works.is_working_day(date(2030, 1, 2))?);
    assert_eq!(works.day(date(2030, 1, 2))?, Day::Closure { name: "Winter break".into() });
    assert!(works.is_working_day(date(2025, 1, 2))?, "it began in December 2025");
    assert!(!works.is_working_day(date(2028, 2, 29))?);
    assert!(!works.is_working_day(date(2029, 2, 28))?);
    Ok(())
}

#[test]
fn another_weekend_moves_the_days_of_rest() -> Result<(), Error> {
    let own = OwnDays { weekend: Some(vec![Weekday::Friday, Weekday::Saturday]), ..OwnDays::default() };
    let works = calendar("TR").with_own_days(own);
    assert!(!works.is_working_day(date(2026, 11, 20))?);
    assert!(works.is_working_day(date(2026, 11, 22))?);
    let never = OwnDays {
        weekend: serde_json::from_str(r#"["mon","tue","wed","thu","fri","sat","sun"]"#).expect("seven days"),
        ..OwnDays::default()
    };
    let never = calendar("TR").with_own_days(never);
    assert!(matches!(never.next(date(2026, 11, 20)), Err(Error::Overflow { .. })));
    Ok(())
}

#[test]
fn own_days_travel_as_json() -> Result<(), serde_json::Error> {
    let text =
        r#"{"closures":[{"date":"2026-12-28","until":"2026-12-31","name":"Works holiday"}],"working":["2026-12-19"]}"#;
    let own: OwnDays = serde_json::from_str(text)?;
    assert_eq!(serde_json::from_str::<OwnDays>(&serde_json::to_string(&own)?)?, own);
    assert!(serde_json::from_str::<OwnDays>(r#"{"closed":[]}"#).is_err(), "a typing error must not hide");
    Ok(())
}

#[test]
fn other_ways_to_count() -> Result<(), Error> {
    let germany = calendar("DE");
    let friday = date(2026, 12, 18);
    assert_eq!(germany.count(friday, 5, Counting::Regulation1182)?, date(2026, 12, 28));
    assert_eq!(germany.count(friday, 5, Counting::StartCounts)?, date(2026, 12, 24));
    // From a Saturday nothing is there to count, so the first is Monday.
    assert_eq!(germany.count(date(2026, 12, 19), 1, Counting::StartCounts)?, date(2026, 12, 21));
    // Seven calendar days end on Christmas Day and roll to Monday (Art. 3(4)).
    assert_eq!(germany.count(friday, 7, Counting::CalendarDays)?, date(2026, 12, 28));
    // Two calendar days from Friday hold at least two working days (Art. 3(5)).
    assert_eq!(germany.count(friday, 2, Counting::CalendarDays)?, date(2026, 12, 22));
    assert!(germany.count(friday, -1, Counting::CalendarDays).is_err());
    Ok(())
}

#[test]
fn nothing_to_count_and_counting_backwards() -> Result<(), Error> {
    let germany = calendar("DE");
    let (saturday, friday, monday) = (date(2026, 11, 21), date(2026, 11, 20), date(2026, 11, 23));
    assert_eq!(germany.add(friday, 0)?, friday);
    assert_eq!(germany.add(saturday, 0)?, monday);
    assert_eq!(germany.sub(saturday, 0)?, friday);
    assert_eq!(germany.add(monday, -1)?, friday);
    assert_eq!(germany.previous(monday)?, friday);
    assert_eq!(germany.between(saturday, saturday)?, 0);
    assert_eq!(germany.between(monday, friday)?, -1);
    let why = germany.explain(monday, -1)?;
    assert_eq!(why.counted, [friday]);
    assert_eq!(why.skipped.iter().map(|day| day.date).collect::<Vec<_>>(), [date(2026, 11, 22), saturday]);
    Ok(())
}

#[test]
fn what_lies_outside_is_said_with_what_lies_inside() {
    let germany = calendar("DE");
    let said = |error: Error| error.to_string();
    let error = germany.add(date(1989, 12, 31), 1).expect_err("before the first year");
    assert!(said(error).contains("1990-01-01 to 2100-12-31"));
    let error = germany.holidays(2101).expect_err("after the last year");
    assert!(said(error).contains("from 1990 to 2100"));
    let error = germany.add(date(2100, 12, 1), i32::MAX).expect_err("too many");
    assert!(said(error).contains("2147483647 working days from 2100-12-01"));
}

#[test]
fn an_instant_belongs_to_the_date_of_the_office() -> Result<(), jiff::Error> {
    let bucharest = TimeZone::get("Europe/Bucharest")?;
    let at = |text: &str, closing| text.parse::<Timestamp>().map(|instant| date_of(instant, &bucharest, closing));
    assert_eq!(at("2026-11-23T21:59:59Z", None)?, date(2026, 11, 23));
    assert_eq!(at("2026-11-23T22:30:00Z", None)?, date(2026, 11, 24));
    // Summer time: three hours ahead.
    assert_eq!(at("2026-07-01T21:00:00Z", None)?, date(2026, 7, 2));
    // The hour that the clocks pass twice (25 October 2026, 03:00 to 04:00) belongs to one date.
    assert_eq!(at("2026-10-25T00:30:00Z", None)?, at("2026-10-25T01:30:00Z", None)?);
    let closing = Some(time(17, 0, 0, 0));
    assert_eq!(at("2026-11-23T15:00:00Z", closing)?, date(2026, 11, 23), "on the stroke of the hour");
    assert_eq!(at("2026-11-23T15:00:01Z", closing)?, date(2026, 11, 24));
    assert_eq!(date_of(Timestamp::MAX, &bucharest, closing), Date::MAX);
    Ok(())
}

#[test]
fn names_are_known_in_the_languages_of_readers() -> Result<(), Error> {
    assert_eq!(name_in("Easter Monday", "de"), Some("Ostermontag"));
    assert_eq!(name_in("Easter Monday", "sv-SE"), Some("Annandag påsk"));
    assert_eq!(name_in("Easter Monday", "xx"), None);
    // Another country's words for a day of its own would be wrong.
    assert_eq!(name_in("National Day", "ro"), Some("Ziua Națională"));
    assert_eq!(name_in("Independence Day", "lv"), None);
    assert_eq!(name_in("Saint Andrew's Day (substitute day)", "it"), Some("Sant'Andrea (giorno sostitutivo)"));
    let hungary = calendar("HU").explain(date(2026, 8, 20), 1)?;
    let bridge = hungary.holidays().next().expect("21 August 2026 is worked off on the 8th");
    assert_eq!(bridge.name_in("de"), Some("Brückentag (nachgearbeitet am 2026-08-08)"));
    // Whatever the language, all holidays of the largest countries have a name in it.
    for code in ["DE", "FR", "RO", "PL", "NL", "AT", "BE", "GB-ENG", "IT"] {
        for holiday in calendar(code).holidays(2030)? {
            for language in ["de", "es", "fr", "it", "nl", "pl", "ro"] {
                let known = name_in(&holiday.name, language).is_some();
                let own = ["Saint Francis of Assisi", "National Unity Day"].contains(&holiday.name.as_str());
                assert!(known || own, "{code} {} in {language}", holiday.name);
            }
        }
    }
    Ok(())
}

#[test]
fn the_icalendar_file_keeps_to_the_letter_of_rfc_5545() -> Result<(), Error> {
    for region in Region::all() {
        let text = icalendar(&Calendar::of(region), 2027)?;
        assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:") && text.ends_with("END:VCALENDAR\r\n"));
        assert!(!text.replace("\r\n", "").contains(['\r', '\n']), "{region}: bare line ends");
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{region}: a line is too long");
        let unfolded = text.replace("\r\n ", "");
        let count = |start: &str| unfolded.lines().filter(|line| line.starts_with(start)).count();
        let days = Calendar::of(region).holidays(2027)?.len();
        for part in ["BEGIN:VEVENT", "END:VEVENT", "UID:", "DTSTAMP:", "DTSTART;VALUE=DATE:", "SUMMARY:"] {
            assert_eq!(count(part), days, "{region} {part}");
        }
        let mut ids: Vec<&str> = unfolded.lines().filter(|line| line.starts_with("UID:")).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), days, "{region}: two events with one UID");
    }
    let romania = icalendar(&calendar("RO"), 2027)?;
    assert!(romania.contains("DTSTART;VALUE=DATE:20270502\r\nDTEND;VALUE=DATE:20270503\r\nSUMMARY:Paștele\r\n"));
    assert!(romania.contains("DESCRIPTION:Epiphany\\nLegea nr. 52/2023"), "line breaks are escaped");
    Ok(())
}
