//! What a mail says: kind, language, details, danger, wishes, each with its evidence.

mod danger;
mod form;
mod heads;
mod idea;
pub mod model;
mod photos;
pub mod signs;
mod verdict;

use crate::catalogue::Catalogue;
use crate::codes::{self, Codes, Found};
use crate::fold::{Token, fold, tokens};
use crate::language;
use crate::learned::{Learned, Looks, Said};
use crate::lexicon::{self, Cat};
use crate::mail::{Address, Automatic, Mail};
use crate::understanding::{Evidence, Kind, Understanding, What};
use crate::words::Words;

/// Reads meaning from one mail alone; in a reply, what it quotes counts as known.
///
/// ```
/// use correspondence::{Catalogue, Kind, read, understand};
/// let mail = read("From: ada@example.com\nSubject: Inverter dead\n\nMy HX-5000T, S/N HV3E8K2205846, no longer starts. Please replace it.".as_bytes());
/// let seen = understand(&mail, &Catalogue::default());
/// assert_eq!(seen.kind, Some(Kind::Product));
/// assert_eq!(seen.model.as_deref(), Some("HX-5000T"));
/// assert_eq!(seen.idea.as_deref(), Some("Please replace it."));
/// ```
pub fn understand(mail: &Mail, catalogue: &Catalogue) -> Understanding {
    understand_in_thread(mail, catalogue, &[])
}

/// Like [`understand()`], knowing what was understood of the earlier mails of its thread (oldest first).
pub fn understand_in_thread(mail: &Mail, catalogue: &Catalogue, earlier: &[Understanding]) -> Understanding {
    understand_all(mail, catalogue, Learned::nothing(), earlier, true)
}

/// Like [`understand()`], with what this installation has learnt from its people's corrections.
pub fn understand_with(mail: &Mail, catalogue: &Catalogue, learned: &Learned) -> Understanding {
    understand_all(mail, catalogue, learned, &[], true)
}

/// The same without a look at photos, which takes a hundred times as long and says nothing of what a mail is.
pub(crate) fn without_photos(mail: &Mail, catalogue: &Catalogue, learned: &Learned) -> Understanding {
    understand_all(mail, catalogue, learned, &[], false)
}

fn understand_all(
    mail: &Mail,
    catalogue: &Catalogue,
    learned: &Learned,
    earlier: &[Understanding],
    with_photos: bool,
) -> Understanding {
    let view = View::of(mail, catalogue, &learned.looks);
    let mut seen = Understanding {
        language: view.language.to_string(),
        other_language: view.other.map(str::to_string),
        ..Understanding::default()
    };
    details(&view, &mut seen);
    let quoted = Quoted::of(mail, catalogue, &learned.looks, view.mask);
    let in_thread = !earlier.is_empty() || mail.is_reply() || !mail.quoted.is_empty();
    // A reply's subject tells of what was before.
    seen.danger = view.found.danger(!in_thread).map(|place| view.text_at(place).to_string());
    let opinion = verdict::opinion(&view, &seen);
    let scored = heads::Scored::of(&view, &opinion);
    let danger = scored.danger(!in_thread);
    seen.danger = danger.map(|place| view.text_at(place).to_string());
    if let Some(heads::Place::Text(start, end)) = danger {
        seen.evidence.push(Evidence { field: "danger".into(), start, end });
    }
    let lean = learned.lean(&view, seen.danger.is_some());
    let verdict = verdict::reach(&view, &seen, &opinion, in_thread, &lean);
    seen.what = verdict.what;
    seen.confidence = verdict.confidence;
    seen.satisfied = verdict.satisfied;
    seen.escalates = verdict.escalates;
    seen.evidence.extend(verdict.evidence);
    seen.learnt = lean.ids();
    seen.description = verdict.description || tells(&view);
    if !matches!(seen.what, What::Complaint | What::Question | What::Thanks) {
        // Machines and advertisers number things, too.
        (seen.model, seen.serial, seen.ticket) = (None, None, None);
        seen.evidence.retain(|e| !matches!(e.field.as_str(), "model" | "serial" | "ticket"));
    }
    let is_complaint = seen.what == What::Complaint;
    if is_complaint {
        seen.kind = earlier.iter().rev().find_map(|u| u.kind).or(quoted.kind).or(Some(verdict.kind));
        if let Some((start, end)) = scored.idea() {
            seen.idea = Some(mail.new_text[start..end].trim().to_string());
            seen.evidence.push(Evidence { field: "idea".into(), start, end });
        }
    } else if !matches!(seen.what, What::Thanks) {
        seen.danger = None;
    }
    if with_photos && is_complaint && earlier.iter().all(|u| u.serial.is_none() && u.model.is_none()) {
        photos::look(&view, catalogue, &learned.looks, &mut seen);
    }
    if seen.danger.is_none() && mail.automatic.is_none() {
        seen.danger = earlier.iter().rev().find_map(|u| u.danger.clone()).or(quoted.danger.clone());
    }
    seen.missing = missing(&seen, earlier, &quoted);
    seen.complainant = complainant(mail);
    seen
}

/// What the learnt model looks at in a mail.
pub fn signs_of(mail: &Mail) -> signs::Signs {
    let view = View::of(mail, &Catalogue::default(), &Looks::default());
    let mut seen = Understanding::default();
    details(&view, &mut seen);
    seen.danger = view.found.danger(true).map(|_| String::new());
    verdict::signs(&view, &seen, true)
}

/// What Redress thought of a mail that a person says something of, before anything was learnt.
pub(crate) struct Thought {
    pub said: Said,
    /// The logarithm of the odds that it gave to what the person says.
    pub odds: f32,
    /// The mail's telling words.
    pub words: Vec<String>,
}

/// `None`: nothing that may be learnt changes what it thinks of such a mail.
pub(crate) fn what_was_thought(mail: &Mail, catalogue: &Catalogue, said: Said) -> Option<Thought> {
    let view = View::of(mail, catalogue, &Looks::default());
    let seen = without_photos(mail, catalogue, Learned::nothing());
    let told = mail.automatic.is_some() || !said.is_complaint() && (seen.danger.is_some() || view.form.fields >= 2);
    if told {
        return None;
    }
    let odds = verdict::odds(&view, &seen, said);
    let words = crate::learned::telling_words(&view);
    Some(Thought { said: Said::of(&seen), odds, words })
}

/// A mail as the rules look at it.
pub(crate) struct View<'m> {
    pub(crate) mail: &'m Mail,
    language: &'static str,
    other: Option<&'static str>,
    /// Languages whose words are looked for.
    mask: u64,
    pub(crate) words: Words<'m>,
    pub(crate) subject: Words<'m>,
    codes: Codes,
    subject_codes: Codes,
    form: form::Form,
    /// What the rules found of danger and wishes.
    found: heads::Found,
}

impl<'m> View<'m> {
    fn of(mail: &'m Mail, catalogue: &Catalogue, learnt: &Looks) -> Self {
        let Languages { language, other, mask } = languages_of(mail);
        let subject_text = crate::cutting::bare_subject(&mail.subject);
        let words = Words::of(&mail.new_text, mask);
        let subject = Words::of(subject_text, mask);
        let codes = codes::find(&words, catalogue, learnt);
        let subject_codes = if mail.is_reply() { Codes::default() } else { codes::find(&subject, catalogue, learnt) };
        let form = form::read(&words);
        let found = heads::found(mail, &words, &subject, &form);
        View { mail, language, other, mask, words, subject, codes, subject_codes, form, found }
    }

    fn text_at(&self, place: heads::Place) -> &'m str {
        match place {
            heads::Place::Text(start, end) => &self.words.text[start..end],
            heads::Place::Subject(start, end) => &self.subject.text[start..end],
        }
    }
}

struct Languages {
    language: &'static str,
    other: Option<&'static str>,
    /// Whose words to look for: of the languages, those easily mistaken for them, and English.
    mask: u64,
}

/// A guess with a smaller lead than this may be wrong: the next language's words count as well.
const DOUBT: f32 = 6.0;

impl Languages {
    fn of(guess: &language::Guess, other: Option<&'static str>) -> Self {
        let second = if guess.lead < DOUBT { lexicon::with_relatives(guess.second) } else { 0 };
        let mask = lexicon::with_relatives(guess.code) | second | other.map_or(0, lexicon::with_relatives);
        let along = if mask & lexicon::bit("en") == 0 { lexicon::ALONG | lexicon::bit("en") } else { 0 };
        let mask = mask | along;
        Languages { language: guess.code, other, mask }
    }
}

/// Who wrote it, and who wrote what it forwards.
pub(crate) fn authors(mail: &Mail) -> impl Iterator<Item = &Address> {
    mail.from.iter().chain(mail.forward.iter().filter_map(|forward| forward.from.as_ref()))
}

/// Folded words of the authors' names.
fn words_of_names(mail: &Mail) -> impl Iterator<Item = String> {
    authors(mail).filter_map(|a| a.name.as_deref()).flat_map(|name| tokens(name).into_iter().map(|t| t.word))
}

/// Language of the sender's own words, and of a forwarded original where it differs.
fn languages_of(mail: &Mail) -> Languages {
    let skip: Vec<String> = words_of_names(mail).collect();
    let of = |text: &str| language::guess(text, &tokens(text), &skip);
    let whole = if mail.is_reply() {
        mail.new_text.clone()
    } else {
        format!("{}\n{}", crate::cutting::bare_subject(&mail.subject), mail.new_text)
    };
    let Some(forward) = &mail.forward else {
        let first = of(&whole);
        let other = second_language(mail, &first, &skip);
        return Languages::of(&first, other);
    };
    let start = crate::read::floor_char(&mail.new_text, forward.start);
    let (own, original) = mail.new_text.split_at(start);
    let (a, b) = (of(own), of(original));
    if tokens(own).len() < 4 {
        return Languages::of(&b, None);
    }
    if a.lead < 1.5 {
        return Languages::of(&of(&whole), None);
    }
    Languages::of(&a, (a.code != b.code && b.lead > 2.0).then_some(b.code))
}

/// Another language in a paragraph of its own.
fn second_language(mail: &Mail, first: &language::Guess, skip: &[String]) -> Option<&'static str> {
    let paragraphs: Vec<&str> = mail.new_text.split("\n\n").filter(|p| p.len() > 60).take(12).collect();
    if paragraphs.len() < 2 {
        return None;
    }
    paragraphs
        .iter()
        .map(|p| language::guess(p, &tokens(p), skip))
        .find(|g| g.code != first.code && g.code != "und" && g.lead > 8.0)
        .map(|g| g.code)
}

fn details(view: &View<'_>, seen: &mut Understanding) {
    let mut take = |field: &str, body: &Option<Found>, subject: &Option<Found>| -> Option<String> {
        if let Some(found) = body {
            seen.evidence.push(Evidence { field: field.into(), start: found.start, end: found.end });
        }
        let best = body.as_ref().or(subject.as_ref())?;
        Some(best.value.clone())
    };
    let (body, subject) = (&view.codes, &view.subject_codes);
    seen.model = take("model", &body.model, &subject.model);
    seen.serial = take("serial", &body.serial, &subject.serial);
    seen.ticket = take("ticket", &body.ticket, &subject.ticket);
    seen.phone = take("phone", &body.phone, &None);
    seen.purchased = take("purchased", &body.purchased, &None);
    if seen.serial == seen.ticket {
        seen.ticket = None;
    }
    if seen.ticket.is_none() {
        let heading = codes::heading_ticket(&view.mail.subject);
        seen.ticket = heading.filter(|t| seen.serial.as_ref() != Some(t) && seen.model.as_ref() != Some(t));
    }
    let phone_country = seen.phone.as_deref().and_then(country_of_phone).map(str::to_string);
    seen.country = phone_country.or_else(|| body.bank_country.clone());
}

/// Whether a short text tells something in words no lexicon has ("since noon it only counts backwards"): enough
/// of them beside names, numbers and the closing, and none that only complain, ask for a call or tell of buying.
fn tells(view: &View<'_>) -> bool {
    let words = &view.words;
    let only = [Cat::Complaint, Cat::Unsatisfied, Cat::Contact, Cat::Thanks, Cat::Question, Cat::Purchase, Cat::Ask];
    if only.iter().any(|c| words.has(*c)) {
        return false;
    }
    let codes = [&view.codes.model, &view.codes.serial, &view.codes.ticket];
    let in_code = |at: usize| codes.iter().any(|c| c.as_ref().is_some_and(|f| (f.start..f.end).contains(&at)));
    let is_told = |t: &&Token| !in_code(t.start) && !t.word.starts_with(|c: char| c.is_ascii_digit());
    words.tokens.iter().take(codes::closing(words)).filter(is_told).count() >= 6
}

/// International prefixes of Europe (ITU-T E.164).
fn country_of_phone(phone: &str) -> Option<&'static str> {
    let digits: String =
        phone.strip_prefix('+').or(phone.strip_prefix("00"))?.chars().filter(char::is_ascii_digit).collect();
    const PREFIXES: &[(&str, &str)] = &[
        ("30", "GR"),
        ("31", "NL"),
        ("32", "BE"),
        ("33", "FR"),
        ("34", "ES"),
        ("350", "GI"),
        ("351", "PT"),
        ("352", "LU"),
        ("353", "IE"),
        ("354", "IS"),
        ("355", "AL"),
        ("356", "MT"),
        ("357", "CY"),
        ("358", "FI"),
        ("359", "BG"),
        ("36", "HU"),
        ("370", "LT"),
        ("371", "LV"),
        ("372", "EE"),
        ("373", "MD"),
        ("376", "AD"),
        ("377", "MC"),
        ("380", "UA"),
        ("381", "RS"),
        ("382", "ME"),
        ("383", "XK"),
        ("385", "HR"),
        ("386", "SI"),
        ("387", "BA"),
        ("389", "MK"),
        ("39", "IT"),
        ("40", "RO"),
        ("41", "CH"),
        ("420", "CZ"),
        ("421", "SK"),
        ("423", "LI"),
        ("43", "AT"),
        ("44", "GB"),
        ("45", "DK"),
        ("46", "SE"),
        ("47", "NO"),
        ("48", "PL"),
        ("49", "DE"),
        ("90", "TR"),
    ];
    PREFIXES.iter().find(|(p, _)| digits.starts_with(p)).map(|(_, c)| *c)
}

/// What the quoted earlier mail tells.
#[derive(Default)]
struct Quoted {
    kind: Option<Kind>,
    danger: Option<String>,
    model: bool,
    ticket: bool,
    description: bool,
}

impl Quoted {
    fn of(mail: &Mail, catalogue: &Catalogue, learnt: &Looks, mask: u64) -> Self {
        if mail.quoted.trim().is_empty() || mail.automatic.is_some() {
            return Quoted::default();
        }
        let words = Words::of(&mail.quoted, mask);
        let codes = codes::find(&words, catalogue, learnt);
        let danger = danger::find_quoted(&words).map(|(a, b)| mail.quoted[a..b].to_string());
        let (kind, sure) = verdict::kind(&words, &codes, danger.is_some());
        let description = words.has(Cat::Product) || words.has(Cat::Service) || danger.is_some();
        Quoted {
            kind: (sure || codes.ticket.is_some()).then_some(kind),
            danger,
            model: codes.model.is_some(),
            ticket: codes.ticket.is_some(),
            description,
        }
    }
}

/// What the default policy requires of each kind and neither this mail nor its thread has.
fn missing(seen: &Understanding, earlier: &[Understanding], quoted: &Quoted) -> Vec<String> {
    let mut list = Vec::new();
    let Some(kind) = seen.kind else { return list };
    let model = seen.model.is_some() || quoted.model || earlier.iter().any(|u| u.model.is_some());
    let ticket = seen.ticket.is_some() || quoted.ticket || earlier.iter().any(|u| u.ticket.is_some());
    let description = seen.description || quoted.description || earlier.iter().any(|u| u.description);
    match kind {
        Kind::Product if !model => list.push("model".to_string()),
        Kind::Service if !ticket => list.push("ticket".to_string()),
        _ => {}
    }
    if !description {
        list.push("description".to_string());
    }
    list
}

/// The person behind a forward or a contact form.
fn complainant(mail: &Mail) -> Option<Address> {
    if mail.automatic.is_some() {
        return None;
    }
    if let Some(from) = mail.forward.as_ref().and_then(|f| f.from.clone()) {
        return Some(from);
    }
    let from = mail.from.as_ref()?;
    let reply_to = mail.reply_to.as_ref()?;
    let local = fold(from.email.split('@').next().unwrap_or_default());
    let by_machine = [
        "noreply",
        "no-reply",
        "form",
        "web",
        "website",
        "wordpress",
        "kontakt",
        "contact",
        "formular",
        "donotreply",
        "mailer",
    ]
    .iter()
    .any(|w| local.contains(w));
    (by_machine && reply_to.key() != from.key()).then(|| reply_to.clone())
}

/// What automatic mail is.
fn what_of(automatic: Automatic) -> What {
    match automatic {
        Automatic::AutoReply => What::AutoReply,
        Automatic::Bounce | Automatic::DelayNotice => What::Bounce,
        Automatic::Receipt => What::Receipt,
        Automatic::List => What::Newsletter,
    }
}
