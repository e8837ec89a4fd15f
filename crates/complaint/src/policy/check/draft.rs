//! A policy as far as it can be read: the tables of a file, key by key, each value with its place.

use super::super::span::{At, Span};
use super::super::{CalendarChoice, CalendarOf, Keeper, Moment, Need, Part, Period, Reviewers, SentBy, Start, Wait};
use super::found::Found;
use super::reading::{Field, Keys, List, Read, Value, shortened, wrong};
use crate::words::{Outcome, Purpose, Remedy};
use jiff::civil::Time;
use std::marker::PhantomData;
use toml::de::{DeTable, DeValue};

/// Tables: what each is called, and its keys with their types. A key `must` stand there, or `may`; what is written where
/// it doesn't is an example that does no harm if somebody just copies it.
macro_rules! tables {
    ($($(#[$doc:meta])* $name:ident $called:literal { $($how:ident $field:ident $key:literal: $type:ty $(= $example:literal)?,)* })*) => {$(
        $(#[$doc])*
        #[allow(dead_code, reason = "some keys are right as soon as they can be read")]
        pub(super) struct $name<'a> {
            /// Its header, or all of it where it stands in braces.
            pub span: Span,
            $(pub $field: Field<$type>,)*
            text: PhantomData<&'a str>,
        }

        impl<'a> $name<'a> {
            pub(super) const KEYS: &'static [&'static str] = &[$($key),*];

            pub fn of(table: &'a DeTable<'a>, span: Span, found: &mut Found) -> Self {
                let keys = Keys::of($called, table, span, Self::KEYS, found);
                Self { span, $($field: keys.$how($key, $($example,)? found),)* text: PhantomData }
            }
        }

        impl<'a> Read<'a> for $name<'a> {
            const CALLED: &'static str = "a table";
            const HEADED: bool = true;

            fn example() -> String {
                "{ … }".into()
            }

            fn read(key: &str, value: &'a Value<'a>, found: &mut Found) -> Option<Self> {
                let span = value.span().into();
                match value.get_ref() {
                    DeValue::Table(table) => Some(Self::of(table, span, found)),
                    DeValue::Array(_) => {
                        found.add(span, format!("‘{key}’ may stand only once"), format!("write [{key}]"));
                        None
                    }
                    _ => {
                        let mend = format!("write {{ {} = … }}", Self::KEYS[0]);
                        found.add(span, wrong::<Self>(key, value), mend);
                        None
                    }
                }
            }
        }
    )*};
}

tables! {
    Draft "the policy" {
        must id "id": &'a str = "\"a-name\"",
        must version "version": u32 = "1",
        must title "title": &'a str = "\"…\"",
        may calendar "calendar": CalendarChoice,
        may languages "languages": List<&'a str>,
        may hours "hours": Hours<'a>,
        may priorities "priorities": List<&'a str>,
        may teams "team": List<Team<'a>>,
        may kinds "kind": List<Kind<'a>>,
        may promises "promise": List<Promise<'a>>,
        may decisions "decision": List<Decision<'a>>,
        may levels "escalation": List<Level<'a>>,
        may bodies "outside_body": List<Body<'a>>,
        may letters "letter": List<Letter<'a>>,
        may closing "closing": Closing<'a>,
        may safety "safety": Safety<'a>,
        may retention "retention": Retention<'a>,
    }
    Hours "[hours]" {
        must from "from": Time = "\"09:00\"",
        must to "to": Time = "\"17:00\"",
    }
    Team "this team" {
        must id "id": &'a str = "\"a-name\"",
        must name "name": &'a str = "\"…\"",
    }
    Kind "this kind" {
        must id "id": &'a str = "\"a-name\"",
        must name "name": &'a str = "\"…\"",
        must team "team": &'a str = "\"…\"",
        may priority "priority": &'a str,
        may details "detail": List<Detail<'a>>,
    }
    Detail "this detail" {
        must id "id": &'a str = "\"a-name\"",
        may required "required": bool,
        may wanted "wanted": bool,
        may pattern "pattern": &'a str,
        may name "name": Worded<'a, &'a str>,
        may hint "hint": Worded<'a, &'a str>,
    }
    Promise "this promise" {
        must id "id": &'a str = "\"a-name\"",
        may clause "clause": &'a str,
        must starts "starts": Start = "\"received\"",
        must within "within": Period = "{ working_days = 30 }",
        may exact "exact": bool,
        may calendar "calendar": CalendarOf,
        may warn "warn": List<u16>,
        must kept_by "kept_by": Keeper = "\"decision\"",
        may repeats "repeats": bool,
        may kinds "kinds": List<&'a str>,
        may owner "owner": &'a str,
        may pauses "pauses": List<Pause<'a>>,
        may missed "missed": Missed<'a>,
        may extension "extension": Extension<'a>,
    }
    Pause "this pause" {
        must wait "while": Wait = "\"information\"",
        must at_most "at_most": Period = "{ weeks = 2 }",
    }
    Missed "‘missed’" {
        must notify "notify": List<&'a str> = "[\"team\"]",
        may raise "raise": &'a str,
    }
    Extension "‘extension’" {
        may times "times": u8,
        may at_most "at_most": Period,
        may in_all "in_all": Period,
        may carries "carries": List<Part>,
    }
    Decision "this decision" {
        must outcome "outcome": Outcome = "\"accepted\"",
        may carries "carries": List<Part>,
        may remedy "remedy": Need,
        may remedies "remedies": List<Remedy>,
        may summary "summary": Summary<'a>,
    }
    Summary "‘summary’" {
        must until "until": Period = "{ working_days = 3 }",
        may carries "carries": List<Part>,
    }
    Level "this level" {
        may name "name": &'a str,
        may team "team": &'a str,
        may reviewers "reviewers": Reviewers,
        may until "until": Period,
        may promises "promise": List<Promise<'a>>,
    }
    Body "this outside body" {
        may countries "countries": List<&'a str>,
        must name "name": &'a str = "\"…\"",
        may address "address": &'a str,
        may url "url": &'a str,
        may until "until": Period,
        may words "words": Worded<'a, &'a str>,
    }
    Letter "this letter" {
        must when "when": Moment = "\"opened\"",
        must send "send": Purpose = "\"acknowledgement\"",
        may by "by": SentBy,
    }
    Closing "[closing]" {
        may on_acceptance "on_acceptance": bool,
        may fulfil_first "fulfil_first": List<Remedy>,
        may silence "silence": Silence<'a>,
    }
    Silence "‘silence’" {
        may remind "remind": Period,
        must close "close": Period = "{ working_days = 20 }",
    }
    Retention "[retention]" {
        must after_closing "after_closing": Period = "{ months = 36 }",
        may basis "basis": &'a str,
    }
    Safety "[safety]" {
        must officer "officer": &'a str = "\"…\"",
        may words "words": Worded<'a, List<&'a str>>,
    }
}

/// Whether a key of the policy stands as `[[key]]`, or `[[kind.detail]]`.
pub(super) fn is_list_of_tables(key: &str) -> bool {
    ["team", "kind", "detail", "promise", "pauses", "decision", "escalation", "outside_body", "letter"].contains(&key)
}

/// Values by language.
pub(super) struct Worded<'a, T> {
    pub entries: Vec<(At<&'a str>, At<T>)>,
    /// Whether these are all.
    pub whole: bool,
}

impl<'a, T: Read<'a>> Read<'a> for Worded<'a, T> {
    const CALLED: &'static str = "a table by language";

    fn example() -> String {
        format!("{{ en = {} }}", T::example())
    }

    fn read(key: &str, value: &'a Value<'a>, found: &mut Found) -> Option<Self> {
        let DeValue::Table(table) = value.get_ref() else {
            let source = found.source(value.span().into()).map(str::to_owned).unwrap_or_else(T::example);
            found.add(value.span().into(), wrong::<Self>(key, value), format!("write {key} = {{ en = {source} }}"));
            return None;
        };
        let mut entries = Vec::new();
        for (language, value) in table.iter() {
            let language = At { span: language.span().into(), value: language.get_ref().as_ref() };
            language_code(language, "", found);
            if let Some(read) = T::read(language.value, value, found) {
                entries.push((language, At { span: value.span().into(), value: read }));
            }
        }
        Some(Self { whole: entries.len() == table.len(), entries })
    }
}

/// ISO 639-1: two small letters. A key stands without quotes, a value with them.
pub(super) fn language_code(code: At<&str>, quote: &str, found: &mut Found) {
    let fits = |text: &str| text.len() == 2 && text.bytes().all(|b| b.is_ascii_lowercase());
    if fits(code.value) {
        return;
    }
    let first = code.value.split(['-', '_']).next().unwrap_or_default().trim().to_lowercase();
    let (what, first) =
        if fits(&first) { ("write", first.as_str()) } else { ("write two small letters, such as", "en") };
    let message = format!("‘{}’ is no language code of ISO 639-1", shortened(code.value));
    found.add(code.span, message, format!("{what} {quote}{first}{quote}"));
}

#[cfg(test)]
mod tests {
    use super::super::super::{self as policy, Policy};
    use super::super::values::Knows;
    use super::*;
    use serde::Deserialize;
    use serde::de::value::MapDeserializer;

    /// The keys that a type of the policy knows.
    fn keys<T: for<'de> Deserialize<'de>>() -> Vec<&'static str> {
        let unknown = MapDeserializer::<_, Knows>::new(std::iter::once(("", 0u8)));
        T::deserialize(unknown).err().map_or_else(Vec::new, |knows| knows.0.to_vec())
    }

    #[test]
    fn knows_the_keys_of_the_policy_and_no_others() {
        assert_eq!(Draft::KEYS, keys::<Policy>());
        assert_eq!(Hours::KEYS, keys::<policy::OfficeHours>());
        assert_eq!(Team::KEYS, keys::<policy::TeamRule>());
        assert_eq!(Kind::KEYS, keys::<policy::KindRule>());
        assert_eq!(Detail::KEYS, keys::<policy::DetailRule>());
        assert_eq!(Promise::KEYS, keys::<policy::PromiseRule>());
        assert_eq!(Pause::KEYS, keys::<policy::PauseRule>());
        assert_eq!(Missed::KEYS, keys::<policy::MissRule>());
        assert_eq!(Extension::KEYS, keys::<policy::ExtensionRule>());
        assert_eq!(Decision::KEYS, keys::<policy::DecisionRule>());
        assert_eq!(Summary::KEYS, keys::<policy::SummaryRule>());
        assert_eq!(Level::KEYS, keys::<policy::EscalationLevel>());
        assert_eq!(Body::KEYS, keys::<policy::OutsideBody>());
        assert_eq!(Letter::KEYS, keys::<policy::LetterRule>());
        assert_eq!(Closing::KEYS, keys::<policy::ClosingRule>());
        assert_eq!(Silence::KEYS, keys::<policy::SilenceRule>());
        assert_eq!(Retention::KEYS, keys::<policy::RetentionRule>());
        assert_eq!(Safety::KEYS, keys::<policy::SafetyRule>());
    }
}
