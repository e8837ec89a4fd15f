//! What the single values of a policy look like.

use super::super::span::At;
use super::super::{CalendarChoice, CalendarOf, Keeper, Moment, Need, Part, Period, Reviewers, SentBy, Start, Wait};
use super::found::{Found, near};
use super::reading::{Read, Value, shortened, unknown_word, wrong};
use crate::words::{Outcome, Purpose, Remedy};
use jiff::civil::Time;
use serde::de::value::{MapAccessDeserializer, MapDeserializer, StrDeserializer};
use serde::de::{DeserializeOwned, Error as _};
use std::fmt;
use std::sync::LazyLock;
use toml::de::DeValue;
use workdays::Region;

impl<'a> Read<'a> for &'a str {
    const CALLED: &'static str = "a text in quotes";

    fn example() -> String {
        "\"…\"".into()
    }

    fn read(key: &str, value: &'a Value<'a>, found: &mut Found) -> Option<Self> {
        let text = value.get_ref().as_str();
        if text.is_none() {
            let bare = found
                .source(value.span().into())
                .filter(|_| !(value.get_ref().is_array() || value.get_ref().is_table()));
            let mend = bare.map_or_else(Self::example, |bare| format!("\"{bare}\""));
            found.add(value.span().into(), wrong::<Self>(key, value), format!("write {mend}"));
        }
        text
    }
}

impl<'a> Read<'a> for bool {
    const CALLED: &'static str = "true or false";

    fn example() -> String {
        "true".into()
    }

    fn read(key: &str, value: &'a Value<'a>, found: &mut Found) -> Option<Self> {
        let read = value.get_ref().as_bool();
        if read.is_none() {
            let no = value.get_ref().as_str().is_some_and(|t| matches!(t.to_lowercase().as_str(), "false" | "no"));
            found.add(value.span().into(), wrong::<Self>(key, value), format!("write {}", !no));
        }
        read
    }
}

/// Whole numbers, each with its bounds.
macro_rules! number {
    ($($name:ty = $called:literal),*) => {$(
        impl<'a> Read<'a> for $name {
            const CALLED: &'static str = $called;

            fn example() -> String {
                "1".into()
            }

            fn read(key: &str, value: &'a Value<'a>, found: &mut Found) -> Option<Self> {
                let read = whole(value).and_then(|n| n.try_into().ok());
                if read.is_none() {
                    let typed = value.get_ref().as_str().and_then(|t| t.trim().parse::<$name>().ok());
                    let message = if value.get_ref().is_integer() {
                        format!("‘{key}’ must be {}", Self::CALLED)
                    } else {
                        wrong::<Self>(key, value)
                    };
                    found.add(value.span().into(), message, format!("write {}", typed.unwrap_or(1)));
                }
                read
            }
        }
    )*};
}

number!(u8 = "a whole number from 0 to 255", u16 = "a whole number from 0 to 65535", u32 = "a whole number");

fn whole(value: &Value) -> Option<i64> {
    let number = value.get_ref().as_integer()?;
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

/// Types whose values are words of a short list; the list is the type's own.
macro_rules! words {
    ($($name:ty = $called:literal),* $(,)?) => {$(
        impl<'a> Read<'a> for $name {
            const CALLED: &'static str = $called;

            fn example() -> String {
                format!("\"{}\"", words_of::<$name>().first().copied().unwrap_or("…"))
            }

            fn read(key: &str, value: &'a Value<'a>, found: &mut Found) -> Option<Self> {
                let text = <&str>::read(key, value, found)?;
                let read = word(text);
                if read.is_none() {
                    let (message, mend) = unknown_word(key, text, words_of::<$name>().iter().copied());
                    found.add(value.span().into(), message, mend);
                }
                read
            }
        }
    )*};
}

words!(
    CalendarChoice = "a calendar",
    Keeper = "a letter or an act",
    Moment = "a moment",
    Need = "a word",
    Outcome = "an outcome",
    Part = "a part of a letter",
    Purpose = "a letter",
    Remedy = "a remedy",
    Reviewers = "a word",
    SentBy = "a word",
    Start = "an event",
    Wait = "a word",
);

/// What a type says that can't be read from a word, or from a key: those that it knows.
#[derive(Debug)]
pub(super) struct Knows(pub &'static [&'static str]);

impl fmt::Display for Knows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "one of {}", self.0.join(", "))
    }
}

impl std::error::Error for Knows {}

impl serde::de::Error for Knows {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self(&[])
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        Self(expected)
    }

    fn unknown_field(_: &str, expected: &'static [&'static str]) -> Self {
        Self(expected)
    }
}

fn word<T: DeserializeOwned>(text: &str) -> Option<T> {
    T::deserialize(StrDeserializer::<Knows>::new(text)).ok()
}

fn words_of<T: DeserializeOwned>() -> &'static [&'static str] {
    T::deserialize(StrDeserializer::<Knows>::new("")).err().map_or(&[], |knows| knows.0)
}

impl<'a> Read<'a> for CalendarOf {
    const CALLED: &'static str = "\"office\", \"complainant\" or a region";

    fn example() -> String {
        "\"office\"".into()
    }

    fn read(key: &str, value: &'a Value<'a>, found: &mut Found) -> Option<Self> {
        let text = <&str>::read(key, value, found)?;
        let unknown = match text {
            "office" => return Some(Self::Office),
            "complainant" => return Some(Self::Complainant),
            code => match Region::parse(code) {
                Ok(region) => return Some(Self::Fixed(region)),
                Err(unknown) => unknown,
            },
        };
        let mend = match (near(text, ["office", "complainant"]), unknown) {
            (Some(meant), _) => format!("write \"{meant}\""),
            (None, workdays::Error::UnknownRegion { near, .. }) => {
                format!("write \"office\", \"complainant\" or a region such as {near}")
            }
            (None, _) => format!("write {}", Self::CALLED),
        };
        found.add(value.span().into(), format!("there is no region ‘{}’", shortened(text)), mend);
        None
    }
}

impl<'a> Read<'a> for Time {
    const CALLED: &'static str = "a time in quotes";

    fn example() -> String {
        "\"09:00\"".into()
    }

    fn read(key: &str, value: &'a Value<'a>, found: &mut Found) -> Option<Self> {
        let text = <&str>::read(key, value, found)?;
        let time = text.parse().ok();
        if time.is_none() {
            let message = format!("‘{}’ is no time of day", shortened(text));
            found.add(value.span().into(), message, format!("write one such as {}", Self::example()));
        }
        time
    }
}

static UNITS: LazyLock<&'static [&'static str]> = LazyLock::new(|| {
    let unknown = std::iter::once(("", 0u16));
    period_of(unknown).err().map_or(&[], |knows| knows.0)
});

fn period_of<'k>(pairs: impl Iterator<Item = (&'k str, u16)>) -> Result<Period, Knows> {
    serde::Deserialize::deserialize(MapAccessDeserializer::new(MapDeserializer::new(pairs)))
}

impl<'a> Read<'a> for Period {
    const CALLED: &'static str = "a period";

    fn example() -> String {
        "{ working_days = 7 }".into()
    }

    fn read(key: &str, value: &'a Value<'a>, found: &mut Found) -> Option<Self> {
        let DeValue::Table(table) = value.get_ref() else {
            let digits = |text: &str| {
                text.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect()
            };
            let number: String = found.source(value.span().into()).map(digits).unwrap_or_default();
            let number = number.parse::<u16>().unwrap_or(7);
            let mend = format!("write {key} = {{ working_days = {number} }}");
            found.add(value.span().into(), wrong::<Self>(key, value), mend);
            return None;
        };
        let units =
            table.iter().map(|(unit, count)| (At { span: unit.span().into(), value: unit.get_ref().as_ref() }, count));
        let mut units: Vec<(At<&str>, &Value)> = units.collect();
        units.sort_by_key(|(unit, _)| unit.span);
        let [(unit, count)] = units.as_slice() else {
            let message = format!("‘{key}’ must be a period of one unit");
            let mend = match units.iter().find(|(unit, _)| UNITS.contains(&unit.value)) {
                Some((unit, _)) => format!("keep only {}", unit.value),
                None => format!("write {key} = {}", Self::example()),
            };
            found.add(value.span().into(), message, mend);
            return None;
        };
        if !UNITS.contains(&unit.value) {
            let mend = match near(unit.value, UNITS.iter().copied()) {
                Some(meant) => format!("write {meant}"),
                None if unit.value.contains("day") => "write working_days or calendar_days".into(),
                None => format!("write one of {}", UNITS.join(", ")),
            };
            found.add(unit.span, format!("‘{}’ is no unit of a period", shortened(unit.value)), mend);
            return None;
        }
        let count = u16::read(unit.value, count, found)?;
        period_of(std::iter::once((unit.value, count))).map_err(|_| Knows::custom("")).ok()
    }
}
