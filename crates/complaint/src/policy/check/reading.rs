//! Reads a policy's tables leniently: what can be read is kept, what can't is a mistake with its place, and the reading
//! goes on. So every mistake of a file is told at once, and none that only follows from another.

use super::super::span::{At, Span};
use super::found::{Found, near, one_of};
use std::collections::BTreeMap;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A value as it stands in the file.
pub(super) type Value<'a> = Spanned<DeValue<'a>>;

/// Something that a value can be read as.
pub(super) trait Read<'a>: Sized {
    /// What has to be written: "a text in quotes".
    const CALLED: &'static str;
    /// Whether it has a header of its own, `[hours]`; a list of such has `[[promise]]`.
    const HEADED: bool = false;

    /// How one is written.
    fn example() -> String;

    /// Reads it, or finds a mistake.
    fn read(key: &str, value: &'a Value<'a>, found: &mut Found) -> Option<Self>;
}

/// What became of a key.
#[derive(Debug, Default)]
pub(super) enum Field<T> {
    #[default]
    Absent,
    /// Its mistake is told; nothing that depends on it is.
    Unreadable,
    Is(At<T>),
}

impl<T> Field<T> {
    pub fn at(&self) -> Option<&At<T>> {
        match self {
            Self::Is(at) => Some(at),
            Self::Absent | Self::Unreadable => None,
        }
    }

    pub fn get(&self) -> Option<&T> {
        self.at().map(|at| &at.value)
    }

    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}

impl<T: Copy> Field<T> {
    /// Its value, or what holds where there is none; nothing if it can't be read.
    pub fn or(&self, default: T) -> Option<T> {
        match self {
            Self::Absent => Some(default),
            Self::Unreadable => None,
            Self::Is(at) => Some(at.value),
        }
    }
}

/// A list: those of its items that can be read.
#[derive(Debug)]
pub(super) struct List<T> {
    pub items: Vec<At<T>>,
    /// Whether these are all.
    pub whole: bool,
}

impl<T> Field<List<T>> {
    pub fn items(&self) -> &[At<T>] {
        self.get().map_or(&[], |list| &list.items)
    }

    /// Whether it is known what isn't in the list.
    pub fn is_whole(&self) -> bool {
        match self {
            Self::Absent => true,
            Self::Unreadable => false,
            Self::Is(at) => at.value.whole,
        }
    }

    /// Whether nothing is in the list, for certain.
    pub fn is_empty(&self) -> bool {
        self.is_whole() && self.items().is_empty()
    }
}

impl<'a, T: Read<'a>> Read<'a> for List<T> {
    const CALLED: &'static str = "a list";

    fn example() -> String {
        format!("[{}]", T::example())
    }

    fn read(key: &str, value: &'a Value<'a>, found: &mut Found) -> Option<Self> {
        let DeValue::Array(array) = value.get_ref() else {
            let mend = match found.source(value.span().into()) {
                _ if T::HEADED => format!("write [[{key}]]"),
                Some(source) if !value.get_ref().is_table() => format!("write {key} = [{source}]"),
                _ => format!("write {key} = {}", Self::example()),
            };
            found.add(value.span().into(), wrong::<Self>(key, value), mend);
            return None;
        };
        let read = |item: &'a Value<'a>| Some(At { span: item.span().into(), value: T::read(key, item, found)? });
        let items: Vec<At<T>> = array.iter().filter_map(read).collect();
        Some(Self { whole: items.len() == array.len(), items })
    }
}

/// Keys of the policy itself. Below a header, TOML takes them for that header's.
const ABOVE: [&str; 6] = ["version", "title", "calendar", "languages", "priorities", "hours"];

/// The keys of a table, the misspelt ones under the names that were meant.
pub(super) struct Keys<'a> {
    the: &'static str,
    span: Span,
    values: BTreeMap<&'static str, &'a Value<'a>>,
}

impl<'a> Keys<'a> {
    pub fn of(
        the: &'static str,
        table: &'a DeTable<'a>,
        span: Span,
        known: &[&'static str],
        found: &mut Found,
    ) -> Self {
        let mut values = BTreeMap::new();
        let own = |key: &str| known.iter().copied().find(|k| *k == key);
        for (key, value) in table.iter() {
            if let Some(key) = own(key.get_ref()) {
                values.insert(key, value);
                continue;
            }
            let meant = near(key.get_ref(), known.iter().copied()).filter(|meant| !table.contains_key(*meant));
            found.add(
                key.span().into(),
                format!("‘{}’ isn't known in {the}", shortened(key.get_ref())),
                match meant {
                    Some(meant) => format!("write {meant}"),
                    None if ABOVE.contains(&key.get_ref().as_ref()) => "write it above the first header".into(),
                    None => format!("leave it out, or write one of {}", known.join(", ")),
                },
            );
            if let Some(meant) = meant.and_then(own) {
                values.insert(meant, value);
            }
        }
        Self { the, span, values }
    }

    pub fn may<T: Read<'a>>(&self, key: &str, found: &mut Found) -> Field<T> {
        let Some(value) = self.values.get(key) else { return Field::Absent };
        let read = T::read(key, value, found);
        read.map_or(Field::Unreadable, |read| Field::Is(At { span: value.span().into(), value: read }))
    }

    pub fn must<T: Read<'a>>(&self, key: &str, example: &str, found: &mut Found) -> Field<T> {
        let field = self.may::<T>(key, found);
        if field.is_absent() {
            found.add(self.span, format!("{} has no ‘{key}’", self.the), format!("add {key} = {example}"));
            return Field::Unreadable;
        }
        field
    }
}

/// "‘warn’ must be a list, not a number".
pub(super) fn wrong<'a, T: Read<'a>>(key: &str, value: &Value) -> String {
    let is = match value.get_ref() {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    };
    format!("‘{key}’ must be {}, not {is}", T::CALLED)
}

/// A word that isn't among the known ones: what to tell.
pub(super) fn unknown_word<'k>(
    key: &str,
    given: &str,
    known: impl IntoIterator<Item = &'k str> + Clone,
) -> (String, String) {
    let message = format!("‘{}’ isn't known for ‘{key}’", shortened(given));
    let mend = match near(given, known.clone()) {
        Some(meant) => format!("write \"{meant}\""),
        None => format!("write {}", one_of(known)),
    };
    (message, mend)
}

/// What was given, cut where somebody gave a novel; in one line.
pub(super) fn shortened(text: &str) -> String {
    let short: String = text.chars().take(40).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if short.len() < text.len() { format!("{short}…") } else { short }
}
