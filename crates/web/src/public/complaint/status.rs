//! The page itself: where things stand, what was promised, what was said, what can be done.

use super::add::AddForm;
use super::conversation::{Message, conversation};
use super::promises::{Round, next, rounds};
use super::standing::Standing;
use super::visit::Visit;
use crate::failure::Failure;
use crate::page::ok;
use crate::public::frame::Frame;
use askama::Template;
use axum::response::Response;
use complaint::{Act, By, Decision, Remedy, Stage, may};
use jiff::civil::Date;
use procedure::Told;

/// From this many messages on, the older ones are folded away.
const MANY: usize = 8;
const SHOWN: usize = 6;

#[derive(Template)]
#[template(path = "public/complaint/status.html")]
struct StatusPage {
    frame: Frame,
    reference: String,
    standing: String,
    leads: Vec<String>,
    next: Option<(Date, String)>,
    decision: Option<Decided>,
    /// The addresses behind "yes" and "no", as far as they can be said.
    satisfied: Option<String>,
    escalate: Option<String>,
    rounds: Vec<Round>,
    noted: Vec<Noted>,
    earlier: Vec<Message>,
    messages: Vec<Message>,
    form: AddForm,
}

/// A decision as told to the complainant.
struct Decided {
    on: String,
    outcome: String,
    remedy: Option<String>,
    explanation: String,
    language: Option<String>,
    /// Where to turn to after the last level.
    outside: Option<String>,
}

/// Something that we know; `None`: asked for, not given.
struct Noted {
    name: String,
    value: Option<String>,
    language: Option<String>,
}

pub(crate) async fn page(visit: Visit) -> Result<Response, Failure> {
    let told = visit.web.house.told(&visit.complaint.reference).await?;
    let mut messages = conversation(&visit, &told).await?;
    let recent = if messages.len() > MANY { messages.split_off(messages.len() - SHOWN) } else { Vec::new() };
    let (earlier, messages) = if recent.is_empty() { (Vec::new(), messages) } else { (messages, recent) };
    let complaint = &visit.complaint;
    let may_escalate = may(Act::Escalate, complaint, &By::Complainant, visit.policy()).is_ok();
    let standing = Standing::of(&told);
    ok(&StatusPage {
        frame: visit.frame(visit.say("customer-title", &[("reference", visit.reference().into())])),
        reference: visit.reference(),
        standing: visit.t(standing.id()),
        leads: leads(&visit, standing),
        next: next(&visit),
        decision: decided(&visit, &told, may_escalate),
        satisfied: (complaint.stage == Stage::Decided).then(|| visit.path("/satisfied")),
        escalate: may_escalate.then(|| visit.path("/escalate")),
        rounds: rounds(&visit),
        noted: noted(&visit),
        earlier,
        messages,
        form: AddForm::empty(&visit),
    })
}

fn leads(visit: &Visit, standing: Standing) -> Vec<String> {
    let complaint = &visit.complaint;
    let mut leads = vec![visit.t(&format!("{}-text", standing.id()))];
    if complaint.stage == Stage::Open {
        let team = visit.web.house.settings.team_name(&complaint.team, &visit.words.lang);
        leads.push(visit.say("customer-team", &[("team", team.into())]));
    }
    leads
}

fn decided(visit: &Visit, told: &Told, may_escalate: bool) -> Option<Decided> {
    let complaint = &told.complaint;
    let decision: &Decision = complaint.decision().filter(|_| complaint.stage != Stage::Open)?;
    let outcome = decision.outcome.as_str().replace('_', "-");
    let remedy = |remedy: Remedy| visit.t(&format!("customer-remedy-{}", remedy.as_str()));
    let body = &visit.web.house.settings.outside_body;
    let last = !may_escalate && !body.trim().is_empty();
    Some(Decided {
        on: visit.dated("customer-decision-on", visit.date_of(decision.at)),
        outcome: visit.t(&format!("customer-outcome-{outcome}")),
        remedy: decision.remedy.map(remedy),
        explanation: decision.explanation.trim().to_owned(),
        language: visit.other_language(&complaint.complainant.language),
        outside: last.then(|| visit.say("customer-final", &[("body", body.into())])),
    })
}

/// What was understood: kind, subject, and the details that the policy asks for with this kind.
fn noted(visit: &Visit) -> Vec<Noted> {
    let complaint = &visit.complaint;
    let language = visit.other_language(&complaint.complainant.language);
    let kind_id = format!("customer-kind-{}", complaint.kind);
    let policy_name = visit.policy().kind(&complaint.kind).map(|k| k.name.clone());
    let kind = visit.words.or(&kind_id, &policy_name.unwrap_or_else(|| visit.t("customer-kind-unknown")));
    let line = |name: &str, value: Option<String>, language: Option<String>| Noted {
        name: visit.t(&format!("customer-details-{name}")),
        value: value.filter(|v| !v.trim().is_empty()).map(|v| shortened(&v)),
        language,
    };
    let mut noted = vec![line("kind", Some(kind), None)];
    if !complaint.subject.trim().is_empty() {
        noted.push(line("subject", Some(complaint.subject.clone()), language.clone()));
    }
    let missing = complaint.missing(visit.policy());
    for detail in ["model", "serial", "ticket", "description", "idea"] {
        let value = complaint.details.get(detail).map(str::to_owned);
        if value.is_some() || missing.iter().any(|m| m == detail) {
            let own_words = matches!(detail, "description" | "idea");
            noted.push(line(detail, value, language.clone().filter(|_| own_words)));
        }
    }
    noted
}

/// The whole text stands among the messages.
fn shortened(text: &str) -> String {
    const MOST: usize = 300;
    let text = text.trim();
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(MOST).collect();
    short.truncate(short.trim_end().len());
    short + " …"
}
