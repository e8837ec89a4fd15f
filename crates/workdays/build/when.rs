//! How a file describes days, and the Rust text of each description.
//!
//! `on`: `12-25` · `easter+1` · `orthodox-2` · `1st mon of 05` · `last mon of 08` · `mon after 06-19` ·
//! `sat on or after 06-20` · `wed before 11-23` · `eid-fitr` · `eid-adha-1` · `2023-05-08 2024-06-07` (dates);
//! after the forms with a weekday a number of days may follow: `1st sun of 09 +4`.

pub const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// 0 is Monday.
pub fn weekday(word: &str) -> Result<u8, String> {
    let at = WEEKDAYS.iter().position(|w| *w == word);
    at.map(|n| n as u8).ok_or(format!("\"{word}\" is no day of the week; say one of {}", WEEKDAYS.join(", ")))
}

pub fn number(word: &str) -> Result<i32, String> {
    word.parse().map_err(|_| format!("\"{word}\" is no number"))
}

/// `MM-DD`.
pub fn month_day(word: &str) -> Result<(i32, i32), String> {
    let (month, day) = word.split_once('-').ok_or(format!("\"{word}\" isn't month-day, as in 05-01"))?;
    let (month, day) = (number(month)?, number(day)?);
    let longest = match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return Err(format!("there is no month {month}")),
    };
    if (1..=longest).contains(&day) { Ok((month, day)) } else { Err(format!("there is no {word}")) }
}

/// `YYYY-MM-DD`.
pub fn date(word: &str) -> Result<(i32, i32, i32), String> {
    let (year, rest) = word.split_once('-').ok_or(format!("\"{word}\" isn't a date, as in 2026-05-01"))?;
    let year = number(year)?;
    if !(1990..=2100).contains(&year) {
        return Err(format!("{word} lies outside 1990 to 2100"));
    }
    let (month, day) = month_day(rest)?;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    if month == 2 && day == 29 && !leap {
        return Err(format!("there is no {word}"));
    }
    Ok((year, month, day))
}

/// A date as one number that sorts: 20260501.
pub fn stamp(word: &str) -> Result<i32, String> {
    date(word).map(|(y, m, d)| y * 10_000 + m * 100 + d)
}

pub fn stamps(words: &[&str]) -> Result<String, String> {
    let all: Result<Vec<String>, String> = words.iter().map(|w| stamp(w).map(|n| n.to_string())).collect();
    Ok(format!("&[{}]", all?.join(", ")))
}

/// The Rust text of an `on`.
pub fn on(text: &str) -> Result<String, String> {
    for (word, variant) in
        [("easter", "Easter"), ("orthodox", "Orthodox"), ("eid-fitr", "EidFitr"), ("eid-adha", "EidAdha")]
    {
        if let Some(rest) = text.strip_prefix(word) {
            let plus = if rest.is_empty() { 0 } else { number(rest)? };
            return Ok(format!("On::{variant}({plus})"));
        }
    }
    let mut words: Vec<&str> = text.split_whitespace().collect();
    if words.first().is_some_and(|w| w.len() == 10) {
        return Ok(format!("On::Dates({})", stamps(&words)?));
    }
    let mut plus = 0;
    if let Some(last) = words.last().filter(|w| w.starts_with('+')) {
        plus = number(last)?;
        words.pop();
    }
    let near = |day: &str, from: &str, first: i32| -> Result<String, String> {
        let (month, date) = month_day(from)?;
        Ok(format!(
            "On::Near {{ weekday: {}, month: {month}, day: {date}, first: {first}, plus: {plus} }}",
            weekday(day)?
        ))
    };
    match words.as_slice() {
        [fixed] => month_day(fixed).map(|(m, d)| format!("On::Fixed {{ month: {m}, day: {d} }}")),
        [day, "on", "or", "after", from] => near(day, from, 0),
        [day, "on", "or", "before", from] => near(day, from, -6),
        [day, "after", from] => near(day, from, 1),
        [day, "before", from] => near(day, from, -7),
        [nth, day, "of", month] => {
            let nth = match *nth {
                "1st" => 1,
                "2nd" => 2,
                "3rd" => 3,
                "4th" => 4,
                "last" => -1,
                other => return Err(format!("\"{other}\" isn't 1st, 2nd, 3rd, 4th or last")),
            };
            Ok(format!("On::Nth {{ nth: {nth}, weekday: {}, month: {}, plus: {plus} }}", weekday(day)?, number(month)?))
        }
        _ => Err(format!("\"{text}\" isn't a day this crate knows how to find; the forms are listed in build/when.rs")),
    }
}

/// The Rust text of `sat:+2 sun:next`: seven steps from Monday, 0 = stays, `NEXT` = the next working day.
pub fn shift(text: Option<&str>) -> Result<String, String> {
    let mut steps: [String; 7] = std::array::from_fn(|_| "0".into());
    for part in text.unwrap_or("").split_whitespace() {
        let (day, to) = part.split_once(':').ok_or(format!("\"{part}\" isn't day:step, as in sun:+1"))?;
        let step = if to == "next" { "NEXT".into() } else { number(to)?.to_string() };
        steps[usize::from(weekday(day)?)] = step;
    }
    Ok(format!("[{}]", steps.join(", ")))
}
