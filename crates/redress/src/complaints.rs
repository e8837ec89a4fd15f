//! `redress list`, `show`, `act`, `verify`, `outbox`: complaints from a shell.

use crate::Failure;
use crate::cli::Place;
use crate::house::{Opened, block_on, open};
use crate::print::json_line;
use crate::say;
use clap::Subcommand;
use complaint::{
    By, Channel, Closure, Command, Complaint, Details, Event, Kind, Outcome, Party, Promise, PromiseState, Reference,
    Remedy, StaffId, Team, Verdict, replay, verify_chain,
};
use jiff::civil::Date;
use procedure::{Doer, House};
use serde_json::{Value, json};
use store::{Cursor, QueueQuery, View};

/// What a handler can do, from a shell.
#[derive(Subcommand, Clone, Debug)]
pub enum Act {
    /// Confirm receipt
    Acknowledge,
    /// Write to the complainant
    Reply { text: String },
    /// Send the progress update
    Update { text: String },
    /// Give a new date for the resolution, with the reason
    Extend {
        #[arg(long)]
        due: Date,
        #[arg(long)]
        reason: String,
    },
    /// Decide: accepted, partly_accepted, rejected, cannot_resolve
    Decide {
        outcome: String,
        #[arg(long)]
        explanation: String,
        /// repair, replacement, refund, apology, guidance, nothing
        #[arg(long)]
        remedy: Option<String>,
    },
    /// Take it
    Take,
    /// Hand it over to somebody
    Assign { name: String },
    /// Give it to another team
    Transfer { team: String },
    /// Correct a detail: model, serial, ticket, description, idea
    Correct { detail: String, value: String },
    /// Correct who the complainant is
    Complainant {
        #[arg(long)]
        email: Option<String>,
        #[arg(long)]
        name: Option<String>,
        /// ISO 639-1
        #[arg(long)]
        language: Option<String>,
    },
    /// Correct the kind
    Kind { kind: String },
    /// Add an internal note
    Note { text: String },
    /// Escalate on the complainant's behalf
    Escalate { reason: String },
    /// The complainant said that they are satisfied
    Satisfied,
    /// Close: satisfied, no_answer, withdrawn, no_complaint
    Close {
        why: String,
        #[arg(long, default_value = "")]
        note: String,
    },
    /// Take it up again
    Reopen { why: String },
    /// Links given out so far stop working
    RevokeLinks,
}

impl Act {
    fn command(self, house: &House, complaint: &Complaint, by: &str) -> Result<Command, Failure> {
        let known = |what: &str, value: &str, all: &[&str]| {
            Failure::input(format!("‘{value}’ isn't {what}; write one of {}", all.join(", ")))
        };
        Ok(match self {
            Self::Acknowledge => Command::Acknowledge { letter: house.draft_acknowledgement(complaint) },
            Self::Reply { text } => Command::Reply { letter: house.draft_reply(complaint, &text) },
            Self::Update { text } => Command::Update { letter: house.draft_update(complaint, &text) },
            Self::Extend { due, reason } => {
                Command::Extend { due, letter: house.draft_extension(complaint, due, &reason), reason }
            }
            Self::Decide { outcome, explanation, remedy } => {
                let parse = Outcome::parse(&outcome);
                let outcome = parse.ok_or_else(|| known("an outcome", &outcome, &Outcome::ALL.map(Outcome::as_str)))?;
                let remedy = match remedy {
                    Some(text) => Some(
                        Remedy::parse(&text)
                            .ok_or_else(|| known("a remedy", &text, &Remedy::ALL.map(Remedy::as_str)))?,
                    ),
                    None => None,
                };
                let letter = house.draft_decision(complaint, outcome, remedy, &explanation);
                Command::Decide { outcome, remedy, explanation, letter }
            }
            Self::Take => Command::Assign { handler: Some(StaffId::from(by)) },
            Self::Assign { name } => Command::Assign { handler: Some(StaffId(name)) },
            Self::Transfer { team } => Command::Transfer { team: Team(team) },
            Self::Correct { detail, value } => Command::CorrectDetails { change: one_detail(&detail, value)? },
            Self::Complainant { email, name, language } => {
                let old = complaint.complainant.clone();
                let complainant = Party {
                    email: email.unwrap_or(old.email),
                    name: name.or(old.name),
                    language: language.unwrap_or(old.language),
                    country: old.country,
                };
                Command::CorrectComplainant { complainant }
            }
            Self::Kind { kind } => Command::CorrectKind { kind: Kind(kind) },
            Self::Note { text } => Command::Note { text },
            Self::Escalate { reason } => Command::Escalate { reason, channel: Channel::Desk },
            Self::Satisfied => Command::Satisfied,
            Self::Close { why, note } => {
                let parse = Closure::parse(&why);
                let why = parse.ok_or_else(|| known("a reason to close", &why, &Closure::ALL.map(Closure::as_str)))?;
                Command::Close { why, note, letter: None }
            }
            Self::Reopen { why } => Command::Reopen { why },
            Self::RevokeLinks => Command::RevokeLink,
        })
    }
}

fn one_detail(detail: &str, value: String) -> Result<Details, Failure> {
    let mut change = Details::default();
    let place = match detail {
        "model" => &mut change.model,
        "serial" => &mut change.serial,
        "ticket" => &mut change.ticket,
        "description" => &mut change.description,
        "idea" => &mut change.idea,
        _ => {
            return Err(Failure::input(format!(
                "‘{detail}’ isn't a detail; write model, serial, ticket, description or idea"
            )));
        }
    };
    *place = Some(value);
    Ok(change)
}

fn reference(text: &str) -> Result<Reference, Failure> {
    text.parse().map_err(Failure::input)
}

pub fn act(place: &Place, text: &str, act: Act, by: &str) -> Result<(), Failure> {
    let reference = reference(text)?;
    block_on(async {
        let Opened { house, .. } = open(place).await?;
        let staff = StaffId::from(by);
        if house.store.staff(&staff).await?.is_none() {
            let all = house.store.all_staff().await?;
            let names: Vec<&str> = all.iter().map(|s| s.id.as_str()).collect();
            return Err(Failure::input(format!("nobody is called ‘{by}’; there are {}", names.join(", "))));
        }
        let complaint = house.complaint(&reference).await.map_err(Failure::short)?;
        // What the complainant said is theirs, whoever typed it in; staff are named for everything else.
        let doer = match act {
            Act::Satisfied | Act::Escalate { .. } => By::Complainant,
            _ => By::Staff(staff),
        };
        let command = act.command(&house, &complaint, by)?;
        let doer = Doer { by: doer, seen: Some(complaint.seq) };
        let after = house.act(&reference, doer, command).await.map_err(Failure::short)?;
        if place.json {
            json_line(&summary(&after));
        } else {
            say!("done; {}", in_a_line(&house, &after));
        }
        Ok(())
    })
}

/// A promise in JSON. `kept` is null while it runs.
fn promise(p: &Promise) -> Value {
    let kept = match p.state {
        PromiseState::Running => None,
        PromiseState::Kept => Some(true),
        PromiseState::KeptLate | PromiseState::Missed => Some(false),
        PromiseState::Replaced | PromiseState::Lifted => None,
    };
    json!({ "promise": p.name, "level": p.level, "state": p.state, "due": p.due, "kept": kept })
}

fn summary(complaint: &Complaint) -> Value {
    json!({
        "reference": complaint.reference, "kind": complaint.kind, "team": complaint.team, "state": complaint.stage,
        "language": complaint.complainant.language, "received": complaint.received_at,
        "received_on": complaint.received_on, "subject": complaint.subject, "handler": complaint.handler,
        "level": complaint.level, "danger": complaint.danger.is_some(), "awaits_us": complaint.awaits_us,
        "complainant": complaint.complainant.email,
        "promises": complaint.promises.iter().map(promise).collect::<Vec<_>>(),
    })
}

fn in_a_line(house: &House, complaint: &Complaint) -> String {
    let next = match complaint.owed().first() {
        Some(p) if p.is_running() => {
            format!("{} by {} ({} working days)", p.name, p.due, house.working_days_left(p.due))
        }
        Some(p) => format!("{} missed on {}", p.name, p.due),
        None => "nothing due".to_owned(),
    };
    let who = complaint.handler.as_ref().map_or("nobody", StaffId::as_str);
    format!("{}  {}  {who}  {next}  {}", complaint.reference, complaint.team, complaint.subject)
}

pub fn list(place: &Place, state: &str, due_within: Option<u16>) -> Result<(), Failure> {
    block_on(async {
        let Opened { house, .. } = open(place).await?;
        let view = match (state, due_within) {
            ("open", Some(days)) => View::DueBy(house.settings.calendar.add(house.today(), i32::from(days))?),
            ("open", None) => View::Open,
            ("decided", _) => View::Decided,
            ("closed", _) => View::Closed,
            ("missed", _) => View::Missed,
            ("escalated", _) => View::Escalated,
            ("unassigned", _) => View::Unassigned,
            ("awaits-us", _) => View::AwaitsUs,
            ("danger", _) => View::Danger,
            ("all", _) => View::All,
            _ => return Err(Failure::input(format!("‘{state}’ isn't a state; `redress list --help` names them"))),
        };
        let mut after: Option<Cursor> = None;
        loop {
            let query = QueueQuery { after, limit: 200, ..QueueQuery::of(view.clone()) };
            let page = house.store.queue(&query).await?;
            for complaint in &page.items {
                if place.json {
                    json_line(&summary(complaint));
                } else {
                    say!("{}", in_a_line(&house, complaint));
                }
            }
            match page.next {
                Some(next) => after = Some(next),
                None => return Ok(()),
            }
        }
    })
}

pub fn show(place: &Place, text: &str) -> Result<(), Failure> {
    let reference = reference(text)?;
    block_on(async {
        let Opened { house, .. } = open(place).await?;
        let told = house.told(&reference).await.map_err(Failure::short)?;
        let explained = |p: &Promise| {
            let explanation = house.explain(p).ok();
            let mut value = promise(p);
            value["from"] = json!(p.from);
            value["working_days"] = json!(p.working_days);
            value["region"] = json!(p.region);
            value["calendar_version"] = json!(p.calendar_version);
            value["clause"] = json!(p.clause);
            value["explanation"] = json!(explanation);
            value
        };
        if place.json {
            let mut value = summary(&told.complaint);
            value["details"] = json!(told.complaint.details);
            value["missing"] = json!(told.complaint.missing(house.settings.policy_of(&told.complaint)));
            value["promises"] = told.complaint.promises.iter().map(explained).collect();
            value["letters"] = json!(told.complaint.letters);
            value["timeline"] = told.timeline.iter().map(|e| json!(e.recorded)).collect();
            value["link"] = json!(house.follow_link(&told.complaint));
            json_line(&value);
        } else {
            print_story(&house, &told);
        }
        Ok(())
    })
}

fn print_story(house: &House, told: &procedure::Told) {
    let complaint = &told.complaint;
    say!("{}\nfrom {} <{}>", in_a_line(house, complaint), complaint.complainant.called(), complaint.complainant.email);
    for (name, value) in ["model", "serial", "ticket", "idea"].map(|d| (d, complaint.details.get(d))) {
        if let Some(value) = value {
            say!("  {name}: {value}");
        }
    }
    say!("promises");
    for p in &complaint.promises {
        say!(
            "  {:<16} due {}  {}  ({} working days after {})",
            p.name.as_str(),
            p.due,
            p.state.as_str(),
            p.working_days,
            p.from
        );
    }
    say!("timeline");
    for entry in &told.timeline {
        let when = entry.recorded.at.to_zoned(house.settings.zone.clone());
        say!("  {}  {}", when.strftime("%Y-%m-%d %H:%M"), headline(&entry.recorded.event));
    }
}

fn headline(event: &Event) -> String {
    match event {
        Event::Opened { subject, .. } => format!("opened: {subject}"),
        Event::LetterWritten(letter) => {
            format!("letter {} ({}) to {}: {}", letter.id, letter.purpose.as_str(), letter.to.email, letter.subject)
        }
        Event::LetterSent { letter, .. } => format!("letter {letter} left"),
        Event::MessageReceived { from, text, .. } => {
            format!("{} wrote: {}", from.called(), text.lines().next().unwrap_or_default())
        }
        Event::PromiseMade { promise } => format!("promised: {} by {}", promise.name, promise.due),
        Event::NoteAdded { text } => format!("note: {}", text.lines().next().unwrap_or_default()),
        other => {
            let value = serde_json::to_value(other).unwrap_or_default();
            value["what"].as_str().unwrap_or_default().replace('_', " ")
        }
    }
}

pub fn outbox(place: &Place) -> Result<(), Failure> {
    block_on(async {
        let Opened { house, .. } = open(place).await?;
        let mut after: Option<Cursor> = None;
        loop {
            let page = house.store.letters(None, after.as_ref(), 500).await?;
            for letter in &page.items {
                if place.json {
                    json_line(&json!({
                        "id": letter.id, "reference": letter.reference, "to": letter.to, "subject": letter.subject,
                        "state": letter.state, "message_id": letter.mail_id, "purpose": letter.purpose,
                        "tries": letter.tries, "note": letter.note,
                    }));
                } else {
                    say!("{}  {:?}  {}  {}", letter.id, letter.state, letter.to, letter.subject);
                }
            }
            match page.next {
                Some(next) => after = Some(next),
                None => return Ok(()),
            }
        }
    })
}

pub fn verify(place: &Place) -> Result<(), Failure> {
    block_on(async {
        let Opened { house, .. } = open(place).await?;
        let (mut complaints, mut events, mut first_break) = (0u64, 0u64, None::<String>);
        let mut after: Option<Reference> = None;
        loop {
            let references = house.store.references(after.as_ref(), 500).await?;
            for reference in &references {
                let (count, found) = verify_one(&house, reference).await?;
                complaints += 1;
                events += count;
                first_break = first_break.or(found);
            }
            match references.last() {
                Some(last) => after = Some(last.clone()),
                None => break,
            }
        }
        let ok = first_break.is_none();
        if place.json {
            let messages: u64 = house.store.message_totals().await?.iter().map(|(_, count)| count).sum();
            json_line(&json!({
                "complaints": complaints, "events": events, "messages": messages, "ok": ok, "first_break": first_break,
            }));
        } else {
            say!("{complaints} complaints, {events} events: {}", first_break.as_deref().unwrap_or("all whole"));
        }
        if ok { Ok(()) } else { Err(Failure::short("")) }
    })
}

/// Checks one chain, and that the row follows from it: how many events, and what is broken.
async fn verify_one(house: &House, reference: &Reference) -> Result<(u64, Option<String>), Failure> {
    let entries = house.store.journal(reference).await?;
    let count = entries.len() as u64;
    if let Verdict::BrokenAt(seq) = verify_chain(&reference.to_string(), &entries) {
        return Ok((count, Some(format!("{reference} event {seq}: doesn't follow from the one before"))));
    }
    // Looked at after the journal: what was added in between is no break.
    let held = house.store.complaint(reference).await?;
    let row = held.filter(|h| h.complaint.seq as usize == entries.len());
    let replayed = replay(&entries);
    Ok(match (replayed, row) {
        (None, _) => (count, Some(format!("{reference}: its journal can't be replayed"))),
        (Some(replayed), Some(row)) if replayed != row.complaint => {
            (count, Some(format!("{reference}: its row doesn't equal the replay of its journal")))
        }
        (Some(_), Some(row)) if entries.last().is_some_and(|e| e.hash != row.head) => {
            (count, Some(format!("{reference}: its last event is missing or another")))
        }
        (Some(replayed), None) => {
            let now = house.store.complaint(reference).await?.map_or(0, |h| h.complaint.seq);
            let grew = now > replayed.seq;
            (count, (!grew).then(|| format!("{reference}: events are missing at its end")))
        }
        _ => (count, None),
    })
}
