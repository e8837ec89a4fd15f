//! Every text a person reads, in every language: letters, the complainant's page, the help centre, the desk.
//! It may not know the store, the web or mail: ids and values go in, words come out; no I/O (texts are embedded), no clock.
//! Start reading at [`Texts::say`]; the ids and their variables are listed in `locales/IDS.md`.
//!
//! ```
//! use texts::{texts, Arg};
//! let by = jiff::civil::date(2027, 1, 12);
//! assert_eq!(texts().date("de-AT", by), "12. Januar 2027");
//! let line = texts().say("en", "letter-resolve-by", &[("date", by.into())]);
//! assert!(line.contains("12 January 2027"));
//! assert_eq!(texts().best("pt-BR, de;q=0.8, en;q=0.5"), "de");
//! ```

mod arg;
mod demo;
mod embedded;
mod languages;
mod negotiate;
mod texts;

pub use arg::Arg;
pub use demo::{Demo, DemoDecision, DemoHouse, DemoLanguage, DemoMail, DemoPerson, DemoStaff, DemoThirdParty};
pub use demo::{HandlerTexts, KindTexts, demo, number_like};
pub use languages::{autonym, english_name};
pub use texts::{LoadError, Texts, fill, texts};
