//! The page itself: where things stand, what was promised, what was said, what can be done.

use super::add::AddForm;
use super::conversation::{Message, conversation};
use super::promises::{Round, next, rounds};
use super::standing::Standing;
use super::visit::Visit;
use super::withdraw::may_withdraw;
use crate::failure::Failure;
use crate::page::ok;
use crate::public::frame::Frame;
use askama::Template;
use axum::response::Response;
use complaint::{Act, By, Decision, Fulfilment, KNOWN_DETAILS, Reference, Remedy, Stage, may};
use jiff::civil::Date;
use procedure::Told;
use std::collections::BTreeSet;

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
    /// Parts that are settled while the rest goes on, each with what we do about it.
    settled: Vec<(String, Option<String>)>,
    settled_language: Option<String>,
    /// The addresses behind "yes" and "no", as far as they can be said.
    satisfied: Option<String>,
    escalate: Option<String>,
    escalate_until: Option<String>,
    withdraw: Option<String>,
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
    /// What has become of it.
    fulfilment: Option<String>,
    /// Where it can be taken or declined.
    answer: Option<String>,
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
    let may_escalate =
        may(Act::Escalate, complaint, &By::Complainant, &visit.web.house.context_of(&visit.complaint)).is_ok();
    let can_be_content = complaint.stage == Stage::Decided && complaint.satisfied != Some(true);
    let standing = Standing::of(&told);
    ok(&StatusPage {
        frame: visit.frame(visit.say("customer-title", &[("reference", visit.reference().into())])),
        reference: visit.reference(),
        standing: visit.t(standing.id()),
        leads: leads(&visit, standing),
        next: next(&visit),
        decision: decided(&visit, &told, may_escalate),
        settled: settled(&visit),
        settled_language: visit.other_language(&visit.web.house.reader(complaint).language),
        satisfied: can_be_content.then(|| visit.path("/satisfied")),
        escalate_until: may_escalate.then(|| escalate_until(&visit)).flatten(),
        withdraw: may_withdraw(&visit).then(|| visit.path("/withdraw")),
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
        let team = visit.web.house.team_name(&complaint.team, &visit.words.lang);
        leads.push(visit.say("customer-team", &[("team", team.into())]));
    }
    let listed = |of: &BTreeSet<Reference>| of.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    if !complaint.merged.is_empty() {
        leads.push(visit.say("customer-merged", &[("references", listed(&complaint.merged).into())]));
    }
    if !complaint.split_off.is_empty() {
        leads.push(visit.say("customer-split-off", &[("references", listed(&complaint.split_off).into())]));
    }
    if let Some(first) = &complaint.split_from {
        leads.push(visit.say("customer-split-from", &[("reference", first.to_string().into())]));
    }
    leads
}

fn decided(visit: &Visit, told: &Told, may_escalate: bool) -> Option<Decided> {
    let complaint = &told.complaint;
    let decision: &Decision = complaint.decision().filter(|_| complaint.stage != Stage::Open)?;
    let outcome = decision.outcome.as_str().replace('_', "-");
    let remedy = |remedy: Remedy| visit.t(&format!("customer-remedy-{}", remedy.as_str()));
    let fulfilment = super::remedy::remedy(complaint).map(|(_, f)| f).filter(|f| *f != Fulfilment::Offered);
    Some(Decided {
        on: visit.dated("customer-decision-on", visit.date_of(decision.at)),
        outcome: visit.t(&format!("customer-outcome-{outcome}")),
        remedy: decision.remedy.map(remedy),
        fulfilment: fulfilment.map(|f| visit.t(&format!("customer-remedy-is-{}", f.as_str()))),
        answer: super::remedy::offered(complaint).map(|_| visit.path("/remedy")),
        explanation: decision.explanation.trim().to_owned(),
        language: visit.other_language(&visit.web.house.reader(complaint).language),
        outside: if may_escalate { None } else { outside(visit) },
    })
}

/// Where to turn to after the last level: the policy's body for their country, else the house's.
fn outside(visit: &Visit) -> Option<String> {
    let country = visit.complaint.complainant.country.as_deref();
    let body = match visit.policy().outside_body(country) {
        Some(body) => {
            let lines = [&body.name, &body.address, &body.url].into_iter().filter(|line| !line.is_empty()).cloned();
            lines.collect::<Vec<_>>().join(", ")
        }
        None => visit.web.house.settings.outside_body.clone(),
    };
    (!body.trim().is_empty()).then(|| visit.say("customer-final", &[("body", body.into())]))
}

/// By when a review can be asked for, where the policy sets a limit.
fn escalate_until(visit: &Visit) -> Option<String> {
    let complaint = &visit.complaint;
    let until = visit.policy().escalations.get(usize::from(complaint.level))?.until?;
    let decision = complaint.decision()?;
    let told = complaint.letters.iter().find(|l| l.id == decision.letter)?.sent_at?;
    let date = complaint::end_of_period(until, told, &visit.web.house.context_of(complaint)).ok()?;
    Some(visit.dated("customer-escalate-until", date))
}

fn settled(visit: &Visit) -> Vec<(String, Option<String>)> {
    let remedy = |r: Remedy| visit.t(&format!("customer-remedy-{}", r.as_str()));
    visit.complaint.parts.iter().map(|part| (part.part.clone(), part.remedy.map(remedy))).collect()
}

/// What was understood: kind, subject, and the details that the policy asks for with this kind.
fn noted(visit: &Visit) -> Vec<Noted> {
    let complaint = &visit.complaint;
    let language = visit.other_language(&complaint.complainant.language);
    let kind_id = format!("customer-kind-{}", complaint.kind);
    let policy_name = visit.policy().kind(&complaint.kind).map(|k| k.name.clone());
    let kind = visit.words.or(&kind_id, &policy_name.unwrap_or_else(|| visit.t("customer-kind-unknown")));
    let line = |name: &str, value: Option<String>, language: Option<String>| Noted {
        name: detail_name(visit, name),
        value: value.filter(|v| !v.trim().is_empty()).map(|v| shortened(&v)),
        language,
    };
    let mut noted = vec![line("kind", Some(kind), None)];
    if !complaint.subject.trim().is_empty() {
        noted.push(line("subject", Some(complaint.subject.clone()), language.clone()));
    }
    let missing = complaint.missing(visit.policy());
    for detail in details(visit) {
        let value = complaint.details.get(&detail).map(str::to_owned);
        if value.is_some() || missing.contains(&detail) {
            let own_words = matches!(detail.as_str(), "description" | "idea");
            noted.push(line(&detail, value, language.clone().filter(|_| own_words)));
        }
    }
    noted
}

/// The known details, and those of the policy's own.
fn details(visit: &Visit) -> Vec<String> {
    let rules = visit.policy().kind(&visit.complaint.kind).map(|k| k.details.as_slice()).unwrap_or_default();
    let own = rules.iter().map(|rule| rule.id.clone()).filter(|id| !KNOWN_DETAILS.contains(&id.as_str()));
    KNOWN_DETAILS.map(str::to_owned).into_iter().chain(own).collect()
}

/// What it is called: by us, or by the policy.
fn detail_name(visit: &Visit, detail: &str) -> String {
    let rules = visit.policy().kind(&visit.complaint.kind).map(|k| k.details.as_slice()).unwrap_or_default();
    let named = rules.iter().find(|rule| rule.id == detail).map(|rule| &rule.name);
    let name = named.and_then(|name| name.get(&visit.words.lang).or_else(|| name.get("en")));
    visit.words.or(&format!("customer-details-{detail}"), name.map_or(detail, String::as_str))
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
