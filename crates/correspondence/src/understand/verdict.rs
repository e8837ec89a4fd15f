//! Complaint, question, thanks or spam; service or product; and how sure.

use super::model::{CLASSES, Opinion, PRODUCT, QUESTION, SERVICE, SPAM, THANKS, logistic, model};
use super::signs::{RULE_ROWS, Signs};
use super::{View, what_of};
use crate::codes::Codes;
use crate::fold::Gap;
use crate::learned::{LEAST, Lean, Said, classes_of};
use crate::lexicon::Cat;
use crate::understanding::{Evidence, Kind, Understanding, What};
use crate::words::{Hit, Words};

/// What was decided about a mail.
pub struct Verdict {
    /// What it is.
    pub what: What,
    /// Service or product, should it be a complaint.
    pub kind: Kind,
    /// 0 to 1.
    pub confidence: f32,
    /// Says what is wrong.
    pub description: bool,
    /// Settled, or expressly not.
    pub satisfied: Option<bool>,
    /// Wants it taken further.
    pub escalates: bool,
    /// Words that decided.
    pub evidence: Vec<Evidence>,
}

/// What the learnt model makes of a mail that nobody's machine wrote, `seen` holding what the rules found.
pub fn opinion(view: &View<'_>, seen: &Understanding) -> Opinion {
    if view.mail.automatic.is_some() {
        return Opinion::default();
    }
    model().opinion(&signs(view, seen, !view.mail.is_reply()))
}

/// Decides; lessons that count for this mail lean on the scores.
pub fn reach(view: &View<'_>, seen: &Understanding, opinion: &Opinion, in_thread: bool, lean: &Lean) -> Verdict {
    let mut verdict = Verdict {
        what: What::Complaint,
        kind: Kind::Product,
        confidence: 0.5,
        description: false,
        satisfied: None,
        escalates: false,
        evidence: Vec::new(),
    };
    if let Some(automatic) = view.mail.automatic {
        return Verdict { what: what_of(automatic), confidence: 0.99, ..verdict };
    }
    let points = Points::of(view, seen);
    let (what, confidence) = decide(&points, opinion, view, seen, in_thread, lean);
    verdict.what = if what == What::Spam && lean.newsletter { What::Newsletter } else { what };
    verdict.confidence = confidence;
    verdict.escalates = points.escalate;
    verdict.satisfied = match what {
        What::Thanks if in_thread => Some(true),
        What::Complaint if in_thread && (points.escalate || points.unsatisfied) => Some(false),
        _ => None,
    };
    verdict.description = points.describes(view, seen);
    if what == What::Complaint {
        let (kind, sure) = kind_by(opinion, view, seen, lean);
        verdict.kind = kind;
        // In a thread the kind is mostly known from the first mail.
        verdict.confidence *= if in_thread { 1.0 } else { sure };
    }
    verdict.evidence = evidence(view, opinion, what, verdict.kind);
    verdict.evidence.extend(lean.words.iter().map(|at| {
        let (start, end) = view.words.span_of(*at, at + 1);
        Evidence { field: "learnt".into(), start, end }
    }));
    verdict
}

/// The logarithm of the odds that a mail is what somebody says, and of that kind, without any lesson.
pub fn odds(view: &View<'_>, seen: &Understanding, said: Said) -> f32 {
    let points = Points::of(view, seen);
    let opinion = opinion(view, seen);
    let p = with_rules(points.decide(view, seen, false), opinion.classes);
    let probable: f32 = classes_of(said).iter().map(|c| p[*c]).sum();
    let what = logit(probable);
    let (kind, sure) = kind_by(&opinion, view, seen, &Lean::default());
    match (said, kind) {
        (Said::Product, Kind::Product) | (Said::Service, Kind::Service) => what.min(logit(sure)),
        (Said::Product | Said::Service, _) => what.min(-logit(sure)),
        _ => what,
    }
}

fn logit(p: f32) -> f32 {
    // 1 - LEAST can hardly be told from 1.
    if p < 0.5 { (p.max(LEAST) / (1.0 - p)).ln() } else { -((1.0 - p).max(LEAST) / p).ln() }
}

/// What it is and how probable that is.
fn decide(
    points: &Points,
    opinion: &Opinion,
    view: &View<'_>,
    seen: &Understanding,
    in_thread: bool,
    lean: &Lean,
) -> (What, f32) {
    let ruled = points.decide(view, seen, in_thread);
    let p = with_rules(ruled, opinion.classes);
    let complaint = p[PRODUCT] + p[SERVICE];
    if in_thread {
        let coded = seen.model.is_some() || seen.serial.is_some() || seen.ticket.is_some();
        // "Thanks for getting back to me. It is a …" brings details and settles nothing.
        let brings_details = coded && !view.words.has(Cat::Solved);
        let thanks = p[THANKS] / (p[THANKS] + complaint + p[QUESTION]).max(0.01);
        // To close what isn't settled is worse than to read on: "I wish to take this further. Thanks".
        let enough = if points.escalate || points.unsatisfied { 0.7 } else { 0.6 };
        return if thanks > enough && !brings_details {
            (What::Thanks, thanks)
        } else {
            (What::Complaint, if brings_details { 0.95 } else { 1.0 - thanks })
        };
    }
    let p = lean.of(with_numbers(p, seen));
    let complaint = p[PRODUCT] + p[SERVICE];
    // A filled-in form is one, whatever its few words sound like, unless it may be that of anybody who asks; so is a mail
    // without any, for a person to look at.
    let asks = p[QUESTION] > 0.6 && view.form.idea_field.is_none() && !view.form.asks_ticket;
    if view.form.fields >= 2 && !asks {
        return (What::Complaint, complaint.max(0.9));
    }
    if view.words.tokens.is_empty() && points.problem == 0.0 {
        return (What::Complaint, 0.3);
    }
    // What tells of danger is a complaint even where it only asks what to do.
    if seen.danger.is_some() && complaint > 0.15 {
        return (What::Complaint, complaint.max(0.6));
    }
    // Thanks get no answer, so what may be a question as well is taken for one.
    if p[THANKS] > complaint.max(p[SPAM]) && (p[QUESTION] > 0.2 || ruled.0 == What::Question) {
        return (What::Question, p[QUESTION].max(0.5));
    }
    [(What::Question, p[QUESTION]), (What::Thanks, p[THANKS]), (What::Spam, p[SPAM])]
        .into_iter()
        .fold((What::Complaint, complaint), |best, next| if next.1 > best.1 { next } else { best })
}

/// Leans towards what the rules read, where they are sure: they know whole phrases, the model their parts.
fn with_rules((what, lead): (What, f32), mut p: [f32; CLASSES]) -> [f32; CLASSES] {
    let favoured: &[usize] = match what {
        What::Complaint => &[PRODUCT, SERVICE],
        What::Question => &[QUESTION],
        What::Thanks => &[THANKS],
        _ => &[SPAM],
    };
    if lead >= SURE_LEAD {
        favoured.iter().for_each(|&c| p[c] *= FAVOUR);
    }
    let sum: f32 = p.iter().sum();
    p.map(|x| x / sum.max(1e-6))
}

/// Who looks up a serial or a ticket number mostly complains, and no advertiser names a device. The texts learnt from name few of
/// either, so the model can't know; how often each kind of mail does is counted in the mails of `tests/mails`.
fn with_numbers(mut p: [f32; CLASSES], seen: &Understanding) -> [f32; CLASSES] {
    if seen.serial.is_some() {
        p[QUESTION] *= 0.25;
        p[THANKS] *= 0.3;
        p[SPAM] *= 0.05;
    }
    if seen.ticket.is_some() {
        p[QUESTION] *= 0.4;
        p[THANKS] *= 0.3;
        p[SPAM] *= 0.05;
    }
    if seen.model.is_some() {
        p[SPAM] *= 0.1;
    }
    let sum: f32 = p.iter().sum();
    p.map(|x| x / sum.max(1e-6))
}

const SURE_LEAD: f32 = 1.5;
const FAVOUR: f32 = 2.5;

/// Service or product, and how probable that is, given that it is a complaint.
fn kind_by(opinion: &Opinion, view: &View<'_>, seen: &Understanding, learnt: &Lean) -> (Kind, f32) {
    if view.form.fields >= 2 || view.form.asks_ticket || view.codes.slip {
        let (kind, sure) = kind_of(view, seen);
        let sure: f32 = if sure { 0.95 } else { 0.55 };
        if learnt.is_nothing() {
            return (kind, sure);
        }
        let odds = if kind == Kind::Product { logit(sure) } else { -logit(sure) };
        return of_product(logistic(odds + learnt.to_product()));
    }
    let [product, service, ..] = opinion.classes;
    // The policy asks for the model where the product is at fault, for the ticket number where the service is. The texts
    // learnt from name few of either, so the model can't know.
    let mut lean = if seen.danger.is_some() { 1.5 } else { 0.0 };
    lean += match (&seen.model, &seen.ticket) {
        (Some(_), None) => 1.2,
        (None, Some(_)) => -1.8,
        _ => 0.0,
    };
    lean += match (&seen.serial, &seen.model) {
        (Some(_), Some(_)) => 0.8,
        (Some(_), None) => 1.4,
        _ => 0.0,
    };
    lean += learnt.to_product();
    of_product(logistic((product.max(1e-6) / service.max(1e-6)).ln() + lean))
}

fn of_product(product: f32) -> (Kind, f32) {
    if product >= 0.5 { (Kind::Product, product) } else { (Kind::Service, 1.0 - product) }
}

/// What the learnt model looks at, the rules' own reading among it.
pub fn signs(view: &View<'_>, seen: &Understanding, with_subject: bool) -> Signs {
    let points = Points::of(view, seen);
    Signs::of(view, with_subject, &view.found.told(&points.traits(view, seen)))
}

/// How strongly each reading is supported.
struct Points {
    problem: f32,
    faults: usize,
    thanks: f32,
    question: f32,
    spam: f32,
    escalate: bool,
    unsatisfied: bool,
}

impl Points {
    fn of(view: &View<'_>, seen: &Understanding) -> Self {
        let subject_counts = !view.mail.is_reply();
        let count =
            |cat: Cat| view.words.count(cat) as f32 + if subject_counts { view.subject.count(cat) as f32 } else { 0.0 };
        // "Your service" alone says of what kind the complaint is, not what is wrong.
        let is_named = |h: &&crate::words::Hit| {
            view.words.before(h.first + 1, 0).iter().any(|o| o.cat == Cat::OurService && h.last <= o.last)
        };
        let told = view.words.all(Cat::Service).filter(|h| !is_named(h)).count();
        let faults = view.words.count(Cat::Product) + told;
        let escalate = view.words.all(Cat::Escalate).any(|hit| !is_declined(&view.words, hit));
        let unsatisfied = view.words.has(Cat::Unsatisfied);
        let mut problem = 1.2 * stated_faults(view, subject_counts).min(4.0) + 2.0 * count(Cat::Complaint).min(2.0);
        problem +=
            4.0 * f32::from(u8::from(seen.danger.is_some())) + 2.5 * f32::from(u8::from(escalate || unsatisfied));
        problem += if view.form.fields >= 2 { 2.0 } else { 0.0 };
        problem += if seen.serial.is_some() { 0.8 } else { 0.0 };
        problem += if denies_device(&view.words) { 1.0 } else { 0.0 };
        problem += if view.words.has(Cat::Ask) && view.words.has(Cat::Remedy) { 1.0 } else { 0.0 };
        let thanks =
            1.6 * count(Cat::Thanks).min(3.0) + 2.2 * count(Cat::Solved).min(2.0) + 1.4 * count(Cat::Pleased).min(2.0);
        let asks = view.words.text.contains(['?', '\u{37e}']) || view.subject.text.contains('?');
        let question = if asks { 1.2 } else { 0.0 }
            + asking(&view.words).min(4.0)
            + if subject_counts { 2.0 * (view.subject.count(Cat::Question) as f32).min(1.0) } else { 0.0 };
        let question = question.min(5.2);
        let link = view.words.text.contains("http://")
            || view.words.text.contains("https://")
            || view.words.text.contains("www.");
        let spam = 1.5 * count(Cat::Spam).min(4.0) + if link { 0.7 } else { 0.0 };
        Points { problem, faults, thanks, question, spam, escalate, unsatisfied }
    }

    /// The best reading and its lead over the next.
    fn decide(&self, view: &View<'_>, seen: &Understanding, in_thread: bool) -> (What, f32) {
        let coded = seen.model.is_some() || seen.serial.is_some() || seen.ticket.is_some();
        if !in_thread && !coded && self.spam >= 2.9 && self.spam > self.problem {
            return (What::Spam, self.spam - self.problem);
        }
        // "Thanks for getting back to me. It is a …" brings details and settles nothing.
        let brings_details = in_thread && coded && !view.words.has(Cat::Solved);
        let is_question = self.question >= 3.4 && !in_thread;
        if !brings_details && !is_question && self.thanks >= 1.6 && self.thanks > self.problem {
            return (What::Thanks, self.thanks - self.problem.max(self.question * 0.5));
        }
        if in_thread {
            return (What::Complaint, 2.0 + self.problem);
        }
        if self.question >= 1.5 && self.question > self.problem {
            return (What::Question, self.question - self.problem);
        }
        if self.problem == 0.0 && self.spam >= 1.5 && !coded {
            return (What::Spam, 0.2);
        }
        if self.problem == 0.0 && !coded && view.words.tokens.is_empty() {
            return (What::Complaint, -1.0);
        }
        (What::Complaint, self.problem - self.question.max(self.thanks) - 0.5)
    }

    /// The rules' reading in steps, for the learnt model. The numbers are part of its weights.
    fn traits(&self, view: &View<'_>, seen: &Understanding) -> Vec<u32> {
        let step = |value: f32, bounds: &[f32]| bounds.iter().filter(|b| value >= **b).count() as u32;
        let (what, lead) = self.decide(view, seen, false);
        let row = match what {
            What::Complaint => 0,
            What::Question => 4,
            What::Thanks => 8,
            _ => 12,
        };
        let kind = kind_points(&view.words, &view.codes, seen.danger.is_some())
            + 0.8 * kind_points(&view.subject, &view.subject_codes, false);
        let mut rows = vec![
            row + step(lead, &[0.0, 1.5, 3.5]),
            16 + step(kind, &[-3.0, -1.5, -0.6, 0.0, 0.6, 1.5, 3.0]),
            24 + step(self.problem, &[0.5, 1.5, 2.5, 4.0, 6.0]),
            32 + step(self.question, &[0.5, 1.5, 3.0, 4.5]),
            40 + step(self.thanks, &[0.5, 2.0, 4.0]),
            48 + step(self.spam, &[0.5, 1.5, 2.9, 4.5]),
        ];
        let text = view.words.text;
        let holds = [
            seen.model.is_some(),
            seen.serial.is_some(),
            seen.ticket.is_some(),
            seen.danger.is_some(),
            view.form.fields >= 2,
            view.form.asks_ticket || view.codes.slip,
            text.contains("http") || text.contains("www."),
            text.contains('!'),
            text.contains('%'),
            text.contains(['€', '$', '£']),
            text.contains('…') || text.contains("..."),
            denies_device(&view.words),
            self.faults > 0,
            view.subject.tokens.is_empty(),
            seen.phone.is_some(),
            !view.found.ideas.is_empty(),
            view.mail.forward.is_some(),
            text.trim_end().ends_with('?'),
        ];
        rows.extend((56u32..).zip(holds).filter(|(_, holds)| *holds).map(|(row, _)| row));
        rows.iter().map(|r| RULE_ROWS + r).collect()
    }

    /// A complaint that only says "I'm disappointed" doesn't say what is wrong.
    fn describes(&self, view: &View<'_>, seen: &Understanding) -> bool {
        let vague = view.words.has(Cat::Complaint) || view.words.has(Cat::Unsatisfied);
        // One word about a service may be no more than its name, the sender's, or the wish to be called.
        let closing = crate::codes::closing(&view.words);
        let hinted = vague && view.words.count(Cat::Product) == 0 && told_of_service(&view.words, closing) == 0;
        if view.form.description.is_some() || self.faults > 0 && !hinted || seen.danger.is_some() {
            return true;
        }
        let subject_tells = view.subject.has(Cat::Product) || view.subject.has(Cat::Service);
        let long = telling_words(&view.words, closing) > if vague { 30 } else { 14 };
        subject_tells || long
    }
}

/// Phrases that tell what a service did, of several words or several of them; those by which it is named, a sender's name and wishes to
/// be called don't count.
fn told_of_service(words: &Words<'_>, closing: usize) -> usize {
    let wished = |h: &Hit| {
        let (first, last) = words.sentence(h.first);
        words.within(Cat::Contact, first, last)
    };
    let told = words.all(Cat::Service);
    let told = told.filter(|h| h.first < closing && !words.covered(Cat::OurService, h) && !wished(h));
    let (mut single, mut several) = (0, 0);
    told.for_each(|h| if h.last - h.first == 1 { single += 1 } else { several += 1 });
    several + single / 2
}

/// Words of the text before its closing formula, numbers aside.
fn telling_words(words: &Words<'_>, closing: usize) -> usize {
    let before = words.tokens.iter().take(closing);
    before.filter(|t| !t.word.bytes().any(|b| b.is_ascii_digit())).count()
}

/// "No need to escalate": a no within a few words before it, in the same clause.
fn is_declined(words: &Words<'_>, hit: &Hit) -> bool {
    words.before(hit.first, 4).iter().filter(|h| h.cat == Cat::Not).any(|no| {
        let near = no.last <= hit.first && hit.first - no.last <= 4;
        near && (no.last..=hit.first).all(|i| i == no.first || words.tokens[i].gap < Gap::Clause)
    })
}

fn kind_of(view: &View<'_>, seen: &Understanding) -> (Kind, bool) {
    let mut points = kind_points(&view.words, &view.codes, seen.danger.is_some());
    if !view.mail.is_reply() {
        points += 0.8 * kind_points(&view.subject, &view.subject_codes, false);
    }
    if view.form.asks_ticket || view.codes.slip {
        points -= 2.5;
    }
    (if points >= 0.0 { Kind::Product } else { Kind::Service }, points.abs() > 0.6)
}

/// The kind of a text, and whether that is more than a guess.
pub fn kind(words: &Words<'_>, codes: &Codes, danger: bool) -> (Kind, bool) {
    let points = kind_points(words, codes, danger);
    (if points >= 0.0 { Kind::Product } else { Kind::Service }, points.abs() > 0.6)
}

/// Faults told. One named in a question ("does the warranty cover a broken fan?") hardly counts, nor does one in the
/// subject of a mail that asks a question.
fn stated_faults(view: &View<'_>, subject_counts: bool) -> f32 {
    let mut faults = 0.0;
    let mut questions = 0;
    for (first, last) in view.words.sentences() {
        let count = |from: usize, to: usize| -> f32 {
            [Cat::Product, Cat::Service].iter().map(|c| view.words.count_within(*c, from, to) as f32).sum()
        };
        let asks = view.words.may_ask((first, last));
        // "It clicks, is there a cure?": what is told before the question is told.
        let asked = view.words.beginning(first, last).iter().find(|h| asks && h.cat == Cat::Question).map(|h| h.first);
        let from = asked.unwrap_or(last);
        questions += usize::from(asked.is_some());
        faults += count(first, from) + 0.3 * count(from, last);
    }
    if subject_counts {
        let subject = view.subject.count(Cat::Product) + view.subject.count(Cat::Service);
        faults += subject as f32 * if questions > 0 && faults < 1.0 { 0.3 } else { 1.0 };
    }
    faults
}

/// Words of asking: most in a sentence that ends as a question, nothing where denied ("we cannot sleep").
fn asking(words: &Words<'_>) -> f32 {
    let mut sum = 0.0;
    for (first, last) in words.sentences() {
        let weight = if words.may_ask((first, last)) { 2.0 } else { 1.6 };
        let mut end = 0;
        for hit in words.beginning(first, last).iter().filter(|h| h.cat == Cat::Question) {
            let denied = words.tokens[hit.first].gap < crate::fold::Gap::Sentence
                && words.before(hit.first, 1).iter().any(|n| n.cat == Cat::Not && n.last == hit.first);
            if hit.first >= end && !denied {
                sum += weight;
            }
            end = end.max(hit.last);
        }
    }
    sum
}

/// "The display does not …": a device and a denial in one sentence that asks nothing.
fn denies_device(words: &Words<'_>) -> bool {
    words.sentences().iter().any(|&(first, last)| {
        let asks = words.text[words.span_of(first, last).1..].trim_start().starts_with(['?', '\u{37e}']);
        !asks && words.within(Cat::Not, first, last) && words.within(Cat::Device, first, last)
    })
}

/// Positive for product, negative for service.
fn kind_points(words: &Words<'_>, codes: &Codes, danger: bool) -> f32 {
    let product = words.count(Cat::Product) as f32;
    let service = words.count(Cat::Service) as f32;
    let mut points = product.min(4.0) - 1.15 * service.min(4.0);
    points += if danger { 3.0 } else { 0.0 };
    points -= if codes.ticket.is_some() { 2.5 } else { 0.0 };
    points += match (&codes.model, &codes.serial) {
        (Some(_), Some(_)) => 1.4,
        (Some(_), None) => 1.2,
        (None, Some(_)) => 0.4,
        (None, None) => 0.0,
    };
    points
}

/// The words that decided: those of the lexicons, then those that the model heeded most.
fn evidence(view: &View<'_>, opinion: &Opinion, what: What, kind: Kind) -> Vec<Evidence> {
    let (cats, field, class): (&[Cat], &str, usize) = match (what, kind) {
        (What::Complaint, kind) => (
            &[Cat::Complaint, Cat::Product, Cat::Service, Cat::Unsatisfied, Cat::Escalate],
            "problem",
            if kind == Kind::Product { PRODUCT } else { SERVICE },
        ),
        (What::Question, _) => (&[Cat::Question], "question", QUESTION),
        (What::Thanks, _) => (&[Cat::Thanks, Cat::Solved, Cat::Pleased], "thanks", THANKS),
        (What::Spam, _) => (&[Cat::Spam], "spam", SPAM),
        _ => return Vec::new(),
    };
    let words = &view.words;
    let hits = words.hits.iter().filter(|h| cats.contains(&h.cat)).take(8);
    let named = hits.map(|h| {
        let (start, end) = words.span(h);
        Evidence { field: if h.cat == Cat::Escalate { "escalation".into() } else { field.into() }, start, end }
    });
    let mut list: Vec<Evidence> = named.collect();
    for at in opinion.speaking_for(class, 3) {
        let (start, end) = words.span_of(at, at + 1);
        if !list.iter().any(|e| e.start <= start && end <= e.end) {
            list.push(Evidence { field: field.into(), start, end });
        }
    }
    list
}
