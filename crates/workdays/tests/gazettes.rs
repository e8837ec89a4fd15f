//! Holidays as official sources published them, typed from there: days from Monday to Friday on which work stops, and
//! the rest days worked in exchange. Fifteen countries and regions, two years each.

use workdays::{Calendar, Error, Region};

/// Region, year, source, days off (`month.day`), rest days worked.
type Row = (&'static str, i16, &'static str, &'static str, &'static str);

const ROWS: &[Row] = &[
    ("AT", 2024, "BGBl. 144/1983 (ARG) § 7", "1.1 4.1 5.1 5.9 5.20 5.30 8.15 11.1 12.25 12.26", ""),
    ("AT", 2025, "BGBl. 144/1983 (ARG) § 7", "1.1 1.6 4.21 5.1 5.29 6.9 6.19 8.15 12.8 12.25 12.26", ""),
    ("BE", 2024, "Moniteur belge: KB 18.4.1974", "1.1 4.1 5.1 5.9 5.20 8.15 11.1 11.11 12.25", ""),
    ("BE", 2025, "Moniteur belge: KB 18.4.1974", "1.1 4.21 5.1 5.29 6.9 7.21 8.15 11.11 12.25", ""),
    ("BG", 2024, "ДВ: КТ чл. 154", "1.1 3.4 5.1 5.3 5.6 5.24 9.6 9.23 12.24 12.25 12.26", ""),
    ("BG", 2025, "ДВ: КТ чл. 154, РМС", "1.1 3.3 4.18 4.21 5.1 5.6 5.26 9.8 9.22 12.24 12.25 12.26 12.31", ""),
    ("DE-BY", 2024, "GVBl.: BayFTG Art. 1", "1.1 3.29 4.1 5.1 5.9 5.20 5.30 10.3 11.1 12.25 12.26", ""),
    ("DE-BY", 2025, "GVBl.: BayFTG Art. 1", "1.1 1.6 4.18 4.21 5.1 5.29 6.9 6.19 10.3 12.25 12.26", ""),
    ("DK", 2023, "Lovtidende: lukkeloven", "4.6 4.7 4.10 5.5 5.18 5.29 12.25 12.26", ""),
    ("DK", 2024, "Lovtidende: lov nr. 214 af 6.3.2023", "1.1 3.28 3.29 4.1 5.9 5.20 12.25 12.26", ""),
    ("ES-MD", 2024, "BOE 30.10.2023", "1.1 3.28 3.29 5.1 5.2 7.25 8.15 11.1 12.6 12.25", ""),
    ("ES-MD", 2025, "BOE 23.10.2024", "1.1 1.6 4.17 4.18 5.1 5.2 7.25 8.15 12.8 12.25", ""),
    ("FR", 2024, "JO: Code du travail L3133-1", "1.1 4.1 5.1 5.8 5.9 5.20 8.15 11.1 11.11 12.25", ""),
    ("FR", 2025, "JO: Code du travail L3133-1", "1.1 4.21 5.1 5.8 5.29 6.9 7.14 8.15 11.11 12.25", ""),
    ("GB-ENG", 2022, "London Gazette", "1.3 4.15 4.18 5.2 6.2 6.3 8.29 9.19 12.26 12.27", ""),
    ("GB-ENG", 2023, "London Gazette", "1.2 4.7 4.10 5.1 5.8 5.29 8.28 12.25 12.26", ""),
    ("GB-SCT", 2025, "Edinburgh Gazette", "1.1 1.2 4.18 5.5 5.26 8.4 12.1 12.25 12.26", ""),
    ("GB-SCT", 2027, "1971 Act, Sch. 1", "1.1 1.4 3.26 5.3 5.31 8.2 11.30 12.27 12.28", ""),
    (
        "HU",
        2024,
        "Magyar Közlöny: yearly decree",
        "1.1 3.15 3.29 4.1 5.1 5.20 8.19 8.20 10.23 11.1 12.24 12.25 12.26 12.27",
        "8.3 12.7 12.14",
    ),
    (
        "HU",
        2025,
        "Magyar Közlöny: yearly decree",
        "1.1 4.18 4.21 5.1 5.2 6.9 8.20 10.23 10.24 12.24 12.25 12.26",
        "5.17 10.18 12.13",
    ),
    ("IE", 2025, "Iris Oifigiúil: 1997 Act, S.I. 50/2022", "1.1 2.3 3.17 4.21 5.5 6.2 8.4 10.27 12.25 12.26", ""),
    ("IE", 2030, "Iris Oifigiúil: 1997 Act, S.I. 50/2022", "1.1 2.1 4.22 5.6 6.3 8.5 10.28 12.25 12.26", ""),
    (
        "LV",
        2024,
        "Latvijas Vēstnesis: MK rīkojums",
        "1.1 3.29 4.1 5.1 5.6 6.24 11.18 12.23 12.24 12.25 12.26 12.30 12.31",
        "12.14 12.28",
    ),
    (
        "LV",
        2025,
        "Latvijas Vēstnesis: MK rīkojums",
        "1.1 4.18 4.21 5.1 5.2 5.5 6.23 6.24 11.17 11.18 12.24 12.25 12.26 12.31",
        "5.10 11.8",
    ),
    ("PL", 2024, "Dz.U.: ustawa z 18.1.1951", "1.1 4.1 5.1 5.3 5.30 8.15 11.1 11.11 12.25 12.26", ""),
    ("PL", 2025, "Dz.U. 2024 poz. 1965", "1.1 1.6 4.21 5.1 6.19 8.15 11.11 12.24 12.25 12.26", ""),
    ("RO", 2024, "Monitorul Oficial: Legea 53/2003", "1.1 1.2 1.24 5.1 5.3 5.6 6.24 8.15 12.25 12.26", ""),
    (
        "RO",
        2025,
        "Monitorul Oficial: Legea 53/2003",
        "1.1 1.2 1.6 1.7 1.24 4.18 4.21 5.1 6.9 8.15 12.1 12.25 12.26",
        "",
    ),
    ("SE", 2024, "SFS 1989:253", "1.1 3.29 4.1 5.1 5.9 6.6 12.25 12.26", ""),
    ("SE", 2025, "SFS 1989:253", "1.1 1.6 4.18 4.21 5.1 5.29 6.6 12.25 12.26", ""),
    ("SK", 2024, "Z. z.: 241/1993", "1.1 3.29 4.1 5.1 5.8 7.5 8.29 11.1 12.24 12.25 12.26", ""),
    ("SK", 2025, "Z. z.: 241/1993", "1.1 1.6 4.18 4.21 5.1 5.8 8.29 9.15 12.24 12.25 12.26", ""),
    ("UA", 2020, "Урядовий кур'єр: КЗпП, КМУ", "1.1 1.6 1.7 3.9 4.20 5.1 5.11 6.8 6.29 8.24 10.14 12.25", "1.11"),
    (
        "UA",
        2021,
        "Урядовий кур'єр: КЗпП, КМУ",
        "1.1 1.7 1.8 3.8 5.3 5.4 5.10 6.21 6.28 8.23 8.24 10.14 10.15 12.27",
        "1.16 8.28 10.23",
    ),
];

#[test]
fn each_year_has_the_days_off_its_gazette_gives() -> Result<(), Error> {
    for (code, year, source, off, worked) in ROWS {
        let calendar = Calendar::of(Region::parse(code)?);
        let mut days: Vec<String> = calendar
            .holidays(*year)?
            .iter()
            .filter(|holiday| holiday.date.weekday().to_monday_one_offset() < 6)
            .map(|holiday| holiday.date.strftime("%-m.%-d").to_string())
            .collect();
        days.dedup();
        assert_eq!(days.join(" "), *off, "{code} {year}, {source}");
        let exchanged: Vec<String> =
            calendar.worked_rest_days(*year)?.iter().map(|date| date.strftime("%-m.%-d").to_string()).collect();
        assert_eq!(exchanged.join(" "), *worked, "{code} {year}, {source}: worked");
    }
    Ok(())
}

#[test]
fn ten_countries_and_two_years_of_each_are_there() {
    let mut countries: Vec<&str> = ROWS.iter().map(|row| &row.0[..2]).collect();
    countries.dedup();
    assert!(countries.len() >= 10);
    assert!(ROWS.windows(2).step_by(2).all(|two| two[0].0 == two[1].0 && two[0].1 != two[1].1));
}
