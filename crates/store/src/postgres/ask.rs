//! A statement with its values, as data: so that many can be sent at once, and sent again where a connection broke.
//!
//! Each is sent with the types of its values, and by itself: it works the same through a pooler that gives every transaction
//! another connection.

use super::fault::Fault;
use std::borrow::Cow;
use tokio_postgres::Row;
use tokio_postgres::types::{FromSql, ToSql, Type};

/// A value on its way into the database, with its type there.
pub(super) struct Bound(pub Box<dyn ToSql + Sync + Send>, pub Type);

/// What can be bound.
pub(super) trait Bind {
    fn bind(self) -> Bound;
}

/// PostgreSQL's text holds every character but U+0000, and mail holds that one, too. It is written as two characters of
/// which the first is private, and that one as two others.
const MARK: char = '\u{f8ff}';

pub(super) fn escaped(text: &str) -> String {
    if !text.contains(['\0', MARK]) {
        return text.to_owned();
    }
    text.replace(MARK, "\u{f8ff}1").replace('\0', "\u{f8ff}0")
}

fn unescaped(text: &str) -> String {
    if !text.contains(MARK) {
        return text.to_owned();
    }
    text.replace("\u{f8ff}0", "\0").replace("\u{f8ff}1", "\u{f8ff}")
}

macro_rules! bind_as {
    ($($rust:ty => $sql:ident, |$value:ident| $convert:expr;)*) => {
        $(impl Bind for $rust {
            fn bind(self) -> Bound {
                let $value = self;
                Bound(Box::new($convert), Type::$sql)
            }
        })*
    };
}

bind_as! {
    &str => TEXT, |text| escaped(text);
    String => TEXT, |text| escaped(&text);
    &String => TEXT, |text| escaped(text);
    Option<&str> => TEXT, |text| text.map(escaped);
    Option<String> => TEXT, |text| text.map(|text| escaped(&text));
    i64 => INT8, |number| number;
    u32 => INT8, |number| i64::from(number);
    u8 => INT8, |number| i64::from(number);
    i16 => INT8, |number| i64::from(number);
    i32 => INT4, |number| number;
    Option<i64> => INT8, |number| number;
    bool => BOOL, |yes| yes;
    Vec<u8> => BYTEA, |bytes| bytes;
    [u8; 32] => BYTEA, |bytes| bytes.to_vec();
    Vec<i64> => INT8_ARRAY, |numbers| numbers;
    Vec<bool> => BOOL_ARRAY, |all| all;
    Vec<String> => TEXT_ARRAY, |texts| texts.iter().map(|text| escaped(text)).collect::<Vec<_>>();
    Vec<Option<String>> => TEXT_ARRAY, |texts|
        texts.iter().map(|text| text.as_deref().map(escaped)).collect::<Vec<_>>();
    Vec<Vec<u8>> => BYTEA_ARRAY, |all| all;
}

pub(super) struct Ask {
    pub sql: Cow<'static, str>,
    pub values: Vec<Bound>,
    /// What it means that no row came back; `None`: nothing.
    pub else_: Option<Fault>,
    /// A glance may read it from a replica.
    pub at_a_glance: bool,
    /// It is put together, but comes to few different texts.
    pub in_few_forms: bool,
}

impl Ask {
    /// It must give a row, or all that it is part of comes to nothing.
    pub fn or(self, fault: Fault) -> Self {
        Self { else_: Some(fault), ..self }
    }

    /// A glance may read it from a replica: it only reads, and nothing is decided on it, least of all who may see what.
    pub fn at_a_glance(self) -> Self {
        Self { at_a_glance: true, ..self }
    }

    /// A session that is ours may remember it.
    pub fn in_few_forms(self) -> Self {
        Self { in_few_forms: true, ..self }
    }

    /// Whether a session should remember it: one of few texts, whose plan is the same for all values. Of how many rows a limit
    /// lets through, a plan for any value knows nothing.
    pub fn is_remembered(&self) -> bool {
        (self.in_few_forms || matches!(self.sql, Cow::Borrowed(_))) && !self.sql.contains("LIMIT $")
    }

    pub fn types(&self) -> Vec<Type> {
        self.values.iter().map(|Bound(_, of)| of.clone()).collect()
    }

    pub fn parameters(&self) -> Vec<&(dyn ToSql + Sync)> {
        self.values.iter().map(|Bound(value, _)| &**value as &(dyn ToSql + Sync)).collect()
    }

    pub fn typed_parameters(&self) -> Vec<(&(dyn ToSql + Sync), Type)> {
        self.parameters().into_iter().zip(self.types()).collect()
    }
}

/// `ask!("SELECT …", value, value)`.
macro_rules! ask {
    ($sql:expr $(, $value:expr)* $(,)?) => {
        $crate::postgres::ask::Ask {
            sql: ::std::borrow::Cow::from($sql),
            values: vec![$($crate::postgres::ask::Bind::bind($value)),*],
            else_: None,
            at_a_glance: false,
            in_few_forms: false,
        }
    };
}
pub(super) use ask;

/// A column as it was bound.
pub(super) trait Columns {
    fn get_as<'r, T: FromSql<'r>>(&'r self, at: usize) -> Result<T, Fault>;
    fn text(&self, at: usize) -> Result<String, Fault>;
    fn text_or_none(&self, at: usize) -> Result<Option<String>, Fault>;
    fn small(&self, at: usize) -> Result<u32, Fault>;
}

impl Columns for Row {
    fn get_as<'r, T: FromSql<'r>>(&'r self, at: usize) -> Result<T, Fault> {
        self.try_get(at).map_err(Fault::damaged)
    }

    fn text(&self, at: usize) -> Result<String, Fault> {
        Ok(unescaped(self.get_as(at)?))
    }

    fn text_or_none(&self, at: usize) -> Result<Option<String>, Fault> {
        Ok(self.get_as::<Option<&str>>(at)?.map(unescaped))
    }

    fn small(&self, at: usize) -> Result<u32, Fault> {
        u32::try_from(self.get_as::<i64>(at)?).map_err(Fault::damaged)
    }
}

#[cfg(test)]
mod tests {
    use super::{escaped, unescaped};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_text_comes_back(text in "[\u{0}\u{f8ff}01a\\PC]{0,20}") {
            let kept = escaped(&text);
            prop_assert!(!kept.contains('\0'));
            prop_assert_eq!(unescaped(&kept), text);
        }
    }
}
