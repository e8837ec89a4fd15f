//! What an act asks for, and what it makes of the answers.

use super::super::frame::Frame;
use crate::Web;
use crate::access::Signed;
use complaint::{Act, Command, Complaint, Draft, Party, Refusal};
use std::collections::BTreeMap;
use texts::Arg;

/// What was typed, by field.
pub(crate) type Typed = BTreeMap<String, String>;

/// What an act is about to be done on.
pub(crate) struct On<'a> {
    pub web: &'a Web,
    pub frame: &'a Frame,
    pub complaint: &'a Complaint,
    pub me: &'a Signed,
    pub typed: &'a Typed,
}

impl On<'_> {
    /// What was typed into a field; empty where nothing was.
    pub fn typed(&self, field: &str) -> &str {
        self.typed.get(field).map(|t| t.trim()).unwrap_or_default()
    }

    /// The language that the complainant reads, named.
    pub fn their_language(&self) -> String {
        self.frame.language(&self.complaint.complainant.language)
    }

    /// A hint that names the language to write in.
    pub fn in_their_language(&self, id: &str) -> String {
        self.frame.words.say(id, &[("language", Arg::from(self.their_language()))])
    }
}

/// A field of a form.
#[derive(Default)]
pub(crate) struct Field {
    pub id: &'static str,
    /// `text`, `email`, `date`, `area`, `select`, `radio`.
    pub shape: &'static str,
    pub label: String,
    pub hint: String,
    pub value: String,
    pub language: String,
    pub rows: u8,
    pub required: bool,
    pub choices: Vec<Choice>,
    /// What is wrong with it.
    pub error: Option<String>,
}

/// A choice of a field.
pub(crate) struct Choice {
    pub value: String,
    pub label: String,
    pub hint: String,
    pub chosen: bool,
}

impl Field {
    /// A required field of this shape, with what was typed before.
    pub fn of(on: &On, id: &'static str, shape: &'static str) -> Self {
        Self {
            label: on.frame.t(&format!("desk-field-{id}")),
            value: on.typed.get(id).cloned().unwrap_or_default(),
            rows: 8,
            required: true,
            id,
            shape,
            ..Self::default()
        }
    }

    /// Words for the complainant, in their language.
    pub fn words(on: &On, id: &'static str) -> Self {
        let language = on.complaint.complainant.language.clone();
        Self { language, hint: on.in_their_language("desk-field-words-hint"), ..Self::of(on, id, "area") }
    }

    pub fn optional(self) -> Self {
        Self { required: false, ..self }
    }

    pub fn hint(self, hint: String) -> Self {
        Self { hint, ..self }
    }

    pub fn rows(self, rows: u8) -> Self {
        Self { rows, ..self }
    }

    /// Prefilled, as long as nothing was typed.
    pub fn prefilled(mut self, on: &On, value: &str) -> Self {
        if !on.typed.contains_key(self.id) {
            self.value = value.to_owned();
        }
        self
    }

    /// With these choices: value, label, hint.
    pub fn choices(mut self, choices: impl IntoIterator<Item = (String, String, String)>) -> Self {
        let choice =
            |(value, label, hint): (String, String, String)| Choice { chosen: value == self.value, value, label, hint };
        self.choices = choices.into_iter().map(choice).collect();
        self
    }
}

/// A field that isn't right, and what to do about it.
pub(crate) struct Wrong {
    pub field: &'static str,
    pub words: String,
}

/// An act as a page.
pub(crate) trait Doing: Send + Sync {
    /// In addresses and text ids: `reply`.
    fn name(&self) -> &'static str;

    /// Which of the procedure's acts it is: decides whether it is offered.
    fn act(&self) -> Act;

    fn fields(&self, on: &On) -> Vec<Field>;

    /// What isn't right; by default a required field that is empty.
    fn wrong(&self, on: &On) -> Vec<Wrong> {
        let empty = |f: &Field| f.required && on.typed(f.id).is_empty();
        let fields = self.fields(on).into_iter().filter(empty);
        fields.map(|f| Wrong { field: f.id, words: on.frame.t(&format!("desk-field-{}-empty", f.id)) }).collect()
    }

    /// The letter, drafted from what was typed; `None`: no letter leaves.
    fn draft(&self, _on: &On) -> Option<Draft> {
        None
    }

    /// Who gets the letter.
    fn to(&self, on: &On) -> Party {
        on.complaint.complainant.clone()
    }

    /// What it does; the first is done to the complaint as it was seen.
    fn commands(&self, on: &On, letter: Option<Draft>) -> Vec<Command>;

    /// What to read while writing: `None` shows what the complainant wrote last.
    fn about(&self) -> Option<complaint::MessageKey> {
        None
    }
}

/// The field that a refusal is about.
pub(crate) fn field_of(refusal: &Refusal, fields: &[Field]) -> &'static str {
    let wanted = match refusal {
        Refusal::EmptyLetter | Refusal::EmptyNote => "text",
        Refusal::NoExplanation => "explanation",
        Refusal::NoReason => "reason",
        Refusal::DateNotLater(_) | Refusal::NotAWorkingDay(_) | Refusal::Calendar(_) => "until",
        Refusal::NotAnAddress(_) => "email",
        Refusal::NotDecided => "why",
        _ => "",
    };
    let there = fields.iter().find(|f| f.id == wanted).or(fields.first());
    there.map_or("main", |f| f.id)
}
