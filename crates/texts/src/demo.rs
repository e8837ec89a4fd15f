//! Invented mails and staff for the demonstration and the simulation: what customers write, what handlers answer.
//!
//! One file per language in `demo/`, and `demo/house.toml` for what has no language. Everybody and everything in them is
//! made up; all addresses are of reserved domains (RFC 2606). Templates hold `{name}`, `{model}`, `{serial}`, `{ticket}`.

use std::sync::OnceLock;

use serde::Deserialize;

use crate::embedded::{DEMO, files};
use crate::texts::fill;

/// The language whose handler texts stand in where a language has none.
const FIRST: &str = "en";

/// Everything that was made up.
#[derive(Debug)]
pub struct Demo {
    /// In the order of their codes.
    pub languages: Vec<DemoLanguage>,
    pub house: DemoHouse,
}

/// What the invented company has, whatever the language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoHouse {
    /// The invented company.
    pub company: String,
    /// Inverter models it sells.
    pub models: Vec<String>,
    /// What serial numbers look like: `#` is any digit, see [`number_like`].
    pub serials: Vec<String>,
    /// What ticket numbers look like.
    pub tickets: Vec<String>,
    pub staff: Vec<DemoStaff>,
    pub third_parties: Vec<DemoThirdParty>,
}

/// Somebody who handles complaints.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoStaff {
    pub login: String,
    pub name: String,
    pub email: String,
    /// Team of the default policy: `service-management` or `technical`.
    pub team: String,
    /// Whether they also review escalations and lead the team.
    #[serde(default)]
    pub lead: bool,
    /// Languages they answer in.
    pub languages: Vec<String>,
}

/// Somebody who may be asked in an investigation (policy, row 5).
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoThirdParty {
    pub name: String,
    pub email: String,
    /// `installer`, `distributor` or `carrier`.
    pub role: String,
    pub language: String,
}

/// What people write in one language. None of the lists is empty, but `handler` is there only in the languages that
/// have full texts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoLanguage {
    /// ISO 639-1; the name of the file.
    #[serde(skip)]
    pub code: String,
    pub people: Vec<DemoPerson>,
    /// Complaints about a product.
    pub product: Vec<DemoMail>,
    /// Complaints about service.
    pub service: Vec<DemoMail>,
    /// Replies that give missing details, and answers to a handler's question.
    pub details: Vec<DemoMail>,
    /// Replies: the matter is settled.
    pub satisfied: Vec<DemoMail>,
    /// Replies: the decision isn't accepted, please review it.
    pub dissatisfied: Vec<DemoMail>,
    /// No complaint: a question.
    pub question: Vec<DemoMail>,
    /// No complaint: thanks.
    pub thanks: Vec<DemoMail>,
    /// What an absent customer's mailbox answers.
    pub auto_reply: Vec<DemoMail>,
    #[serde(default)]
    pub handler: Option<HandlerTexts>,
}

/// A customer.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoPerson {
    pub name: String,
    pub email: String,
}

/// A mail with its placeholders. Replies have no subject of their own: theirs is `Re:` and that of the letter.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoMail {
    #[serde(default)]
    pub subject: String,
    pub body: String,
    /// It asks for a particular remedy.
    #[serde(default)]
    pub idea: bool,
    /// It describes fire, smoke, sparks, scorched parts or an electric shock.
    #[serde(default)]
    pub danger: bool,
}

/// What handlers write, without greeting and closing (the letter has its own).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandlerTexts {
    pub product: KindTexts,
    pub service: KindTexts,
    /// Answers to questions that were no complaints.
    pub answer: Vec<String>,
    /// Explanations of a review (policy, row 12): the first decision is upheld, or changed.
    pub review_upheld: Vec<String>,
    pub review_changed: Vec<DemoDecision>,
}

/// What handlers write about complaints of one kind.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KindTexts {
    /// For progress updates (policy, row 4).
    pub progress: Vec<String>,
    /// Reasons for a new date (row 6).
    pub extension: Vec<String>,
    /// Questions to the customer (row 5).
    pub information: Vec<String>,
    /// Questions to a third party (row 5).
    pub third_party: Vec<String>,
    /// Decisions with their explanations (rows 6 and 11).
    pub accepted: Vec<DemoDecision>,
    pub partly_accepted: Vec<DemoDecision>,
    pub rejected: Vec<DemoDecision>,
    pub cannot_resolve: Vec<DemoDecision>,
}

/// A decision's explanation and the remedy that fits it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoDecision {
    /// `repair`, `replacement`, `refund`, `apology`, `guidance` or `nothing`.
    pub remedy: String,
    pub text: String,
}

/// The embedded demonstration data, read on first use.
///
/// # Panics
/// Never in a released build: the data are part of the binary and the tests read all of them.
pub fn demo() -> &'static Demo {
    static MADE_UP: OnceLock<Demo> = OnceLock::new();
    MADE_UP.get_or_init(|| read().expect("the embedded demonstration data were read by this crate's tests"))
}

fn read() -> Result<Demo, toml::de::Error> {
    let mut languages = Vec::new();
    let mut house = None;
    for (file, content) in files(&DEMO) {
        match file.strip_suffix(".toml") {
            Some("house") => house = Some(toml::from_str(content)?),
            Some(code) => {
                let language = toml::from_str::<DemoLanguage>(content)?;
                languages.push(DemoLanguage { code: code.to_owned(), ..language });
            }
            None => {}
        }
    }
    languages.sort_by(|a, b| a.code.cmp(&b.code));
    let house = house.map_or_else(|| toml::from_str(""), Ok)?;
    Ok(Demo { languages, house })
}

impl Demo {
    pub fn language(&self, code: &str) -> Option<&DemoLanguage> {
        self.languages.iter().find(|language| language.code == code)
    }

    /// What handlers write to a customer of this language: English where we have no texts in it.
    pub fn handler(&self, code: &str) -> Option<&HandlerTexts> {
        let own = self.language(code).and_then(|language| language.handler.as_ref());
        own.or_else(|| self.language(FIRST)?.handler.as_ref())
    }
}

impl HandlerTexts {
    /// The texts for a kind of the default policy; anything but `service` is answered as a product.
    pub fn of(&self, kind: &str) -> &KindTexts {
        if kind == "service" { &self.service } else { &self.product }
    }
}

impl KindTexts {
    /// The decisions with an outcome of the procedure: `accepted`, `partly_accepted`, `rejected`, `cannot_resolve`.
    pub fn decisions(&self, outcome: &str) -> &[DemoDecision] {
        match outcome {
            "accepted" => &self.accepted,
            "partly_accepted" => &self.partly_accepted,
            "rejected" => &self.rejected,
            _ => &self.cannot_resolve,
        }
    }
}

impl DemoMail {
    /// Whether the mail names a detail: `model`, `serial` or `ticket`.
    pub fn tells(&self, detail: &str) -> bool {
        let placeholder = format!("{{{detail}}}");
        self.subject.contains(&placeholder) || self.body.contains(&placeholder)
    }

    /// Subject and body with the placeholders filled in.
    pub fn filled(&self, values: &[(&str, &str)]) -> (String, String) {
        (fill(&self.subject, values), fill(&self.body, values).trim().to_owned() + "\n")
    }
}

/// A number of the given looks: each `#` of the pattern becomes the next of `digits` (only their last decimal counts),
/// which are begun again where they end.
///
/// ```
/// assert_eq!(texts::number_like("SR-######", &[4, 0, 7]), "SR-407407");
/// ```
pub fn number_like(pattern: &str, digits: &[u8]) -> String {
    let mut next = digits.iter().cycle().map(|digit| char::from(b'0' + digit % 10));
    pattern.chars().map(|c| if c == '#' { next.next().unwrap_or('0') } else { c }).collect()
}
