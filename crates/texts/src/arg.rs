//! What may be put into a text.

use std::borrow::Cow;

use jiff::civil::Date;

/// A value for a variable of a message. Mostly made by `.into()`.
///
/// Values are put in as they are: whoever writes HTML escapes the finished text, whoever writes a mail header folds and
/// encodes it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Arg<'a> {
    /// Words: a name, a reference, a link.
    Text(Cow<'a, str>),
    /// A whole number; chooses the plural form of the language.
    Number(i64),
    /// A date, written out in the language of the message ("12 January 2027"). A translation may also ask for the day
    /// alone as `$NAME-day` (Italian: "entro l'8 gennaio" beside "entro il 12 gennaio").
    Date(Date),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Arg<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Arg::Text(text)
    }
}

impl From<Date> for Arg<'_> {
    fn from(date: Date) -> Self {
        Arg::Date(date)
    }
}

macro_rules! from_numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Arg::Number(i64::from(number))
            }
        }
    )*};
}
from_numbers!(i64, i32, i16, i8, u32, u16, u8);

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u64> for Arg<'_> {
    fn from(number: u64) -> Self {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
