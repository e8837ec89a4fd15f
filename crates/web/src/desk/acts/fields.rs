//! What an act asks for, and what it makes of the answers.

use super::super::frame::Frame;
use crate::Web;
use crate::access::Signed;
use crate::upload::Upload;
use complaint::{Act, Command, Complaint, Draft, Party, Reference, Refusal};
use procedure::Split;
use std::borrow::Cow;
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
    pub known: &'a Known,
    /// Files that were chosen to go along with the letter.
    pub upload: &'a Upload,
}

/// What an act needs to know besides its complaint.
#[derive(Default)]
pub(crate) struct Known {
    /// Other open complaints of the same person.
    pub others: Vec<Complaint>,
    pub staff: Vec<store::Staff>,
    /// The complaint whose reference was typed, if they may see it.
    pub named: Option<Complaint>,
}

impl On<'_> {
    /// What was typed into a field; empty where nothing was.
    pub fn typed(&self, field: &str) -> &str {
        self.typed.get(field).map(|t| t.trim()).unwrap_or_default()
    }

    /// The language that our letters are read in, named.
    pub fn their_language(&self) -> String {
        self.frame.language(&self.web.house.reader(self.complaint).language)
    }

    /// A hint that names the language to write in.
    pub fn in_their_language(&self, id: &str) -> String {
        self.frame.words.say(id, &[("language", Arg::from(self.their_language()))])
    }
}

/// A field of a form.
#[derive(Default)]
pub(crate) struct Field {
    pub id: Cow<'static, str>,
    /// `text`, `email`, `date`, `area`, `select`, `radio`, `check` (one box), `checks` (a box for each choice, whose
    /// value is its own name).
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
    pub fn of(on: &On, id: impl Into<Cow<'static, str>>, shape: &'static str) -> Self {
        let id = id.into();
        Self {
            label: on.frame.t(&format!("desk-field-{id}")),
            value: on.typed.get(&*id).cloned().unwrap_or_default(),
            rows: 8,
            required: true,
            id,
            shape,
            ..Self::default()
        }
    }

    /// Words for the complainant, in their language.
    pub fn words(on: &On, id: impl Into<Cow<'static, str>>) -> Self {
        let language = on.web.house.reader(on.complaint).language;
        Self { language, hint: on.in_their_language("desk-field-words-hint"), ..Self::of(on, id, "area") }
    }

    /// Whether the customer is told by a letter; yes, as long as nothing was chosen.
    pub fn telling(on: &On) -> Self {
        let choice = |t: &str| (t.to_owned(), on.frame.t(&format!("desk-field-tell-{t}")), String::new());
        Self::of(on, "tell", "radio").prefilled(on, "yes").choices(["yes", "no"].map(choice))
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
        if !on.typed.contains_key(&*self.id) {
            self.value = value.to_owned();
        }
        self
    }

    /// A box for each of these: its name, label, hint, and whether it is ticked as long as nothing was typed.
    pub fn boxes(mut self, on: &On, boxes: impl IntoIterator<Item = (String, String, String, bool)>) -> Self {
        let ticked = |name: &str, first: bool| if on.typed.is_empty() { first } else { on.typed(name) == "yes" };
        let choice = |(value, label, hint, first): (String, String, String, bool)| Choice {
            chosen: ticked(&value, first),
            value,
            label,
            hint,
        };
        self.choices = boxes.into_iter().map(choice).collect();
        self
    }

    /// Names and values that say the same once more: for a page that shows the letter rather than the form.
    pub fn hidden(&self) -> Vec<(String, String)> {
        let ticked = self.choices.iter().filter(|c| c.chosen).map(|c| (c.value.clone(), "yes".to_owned()));
        match self.shape {
            "checks" => ticked.collect(),
            _ => vec![(self.id.to_string(), self.value.clone())],
        }
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
#[derive(Clone)]
pub(crate) struct Wrong {
    pub field: Cow<'static, str>,
    pub words: String,
}

impl Wrong {
    pub fn of(field: impl Into<Cow<'static, str>>, words: String) -> Self {
        Self { field: field.into(), words }
    }
}

/// What is done when the form is sent.
pub(crate) enum Deed {
    /// One after the other; the first to the complaint as it was seen.
    Commands(Vec<Command>),
    /// This complaint goes on in the one that the act is done on.
    Merge(Reference),
    Split(Split),
    Relate {
        other: Reference,
        why: String,
    },
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
        let empty = |f: &Field| f.required && on.typed(&f.id).is_empty();
        let fields = self.fields(on).into_iter().filter(empty);
        let words = |f: &Field| on.frame.t(&format!("desk-field-{}-empty", f.id));
        fields.map(|f| Wrong { words: words(&f), field: f.id }).collect()
    }

    /// The letter, drafted from what was typed; `None`: no letter leaves.
    fn draft(&self, _on: &On) -> Option<Draft> {
        None
    }

    /// Who gets the letter.
    fn to(&self, on: &On) -> Party {
        on.web.house.reader(on.complaint)
    }

    /// What it does; the first is done to the complaint as it was seen.
    fn commands(&self, _on: &On, _letter: Option<Draft>) -> Vec<Command> {
        Vec::new()
    }

    /// What it does, where that isn't commands on one complaint.
    fn deed(&self, on: &On, letter: Option<Draft>) -> Deed {
        Deed::Commands(self.commands(on, letter))
    }

    /// Why there is nothing to fill in, though the procedure would allow it.
    fn pointless(&self, _on: &On) -> Option<String> {
        None
    }

    /// What it will change, a line each: read before it is done.
    fn tells(&self, _on: &On) -> Vec<String> {
        Vec::new()
    }

    /// What to read while writing: `None` shows what the complainant wrote last.
    fn about(&self) -> Option<complaint::MessageKey> {
        None
    }
}

/// The field that a refusal is about.
pub(crate) fn field_of(refusal: &Refusal, fields: &[Field]) -> Cow<'static, str> {
    let wanted: Cow<'static, str> = match refusal {
        Refusal::EmptyLetter | Refusal::EmptyNote => "text".into(),
        Refusal::NoExplanation => "explanation".into(),
        Refusal::NoReason => "reason".into(),
        Refusal::DateNotLater(_) | Refusal::NotAWorkingDay(_) | Refusal::Calendar(_) => "until".into(),
        Refusal::ExtendedTooFar(_) => "until".into(),
        Refusal::NotAnAddress(_) => "email".into(),
        Refusal::NotDecided | Refusal::RemedyOwed | Refusal::DecisionNotSent => "why".into(),
        Refusal::PartMissing(part) => format!("part-{}", part.as_str()).into(),
        Refusal::NoRemedy | Refusal::RemedyNotAllowed(_) => "remedy".into(),
        Refusal::NoSummary | Refusal::TooLateForSummary(_) => "summary".into(),
        Refusal::NoSuchOutcome(_) => "outcome".into(),
        Refusal::NoAuthority => "authority".into(),
        Refusal::NoFinding => "finding".into(),
        Refusal::NoPart => "resolved".into(),
        Refusal::NoDanger | Refusal::DangerNotAssessed => "danger".into(),
        Refusal::WithItself => "reference".into(),
        _ => "".into(),
    };
    let there = fields.iter().find(|f| f.id == wanted).or(fields.first());
    there.map_or("main".into(), |f| f.id.clone())
}
