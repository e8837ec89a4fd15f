//! `redress list`, `show`, `verify`, `outbox`: complaints from a shell.

use crate::Failure;
use crate::cli::Place;
use crate::house::{Opened, block_on, open};
use crate::print::json_line;
use crate::say;
use complaint::{
    Complaint, Event, NextStep, Owner, Party, Promise, PromiseState, Reckoned, Reference, StaffId, Verdict, replay,
    verify_chain,
};
use futures_util::{Stream, StreamExt as _, TryStreamExt as _, stream};
use procedure::{House, Teller, TimelineEntry};
use serde::Serialize;
use serde_json::{Value, json};
use std::future::ready;
use std::pin::pin;
use store::{Cursor, QueueQuery, Store, StoreError, View};

/// Complaints that are on their way from the store while a list is written.
const READ_AT_ONCE: usize = 64;

pub fn reference(text: &str) -> Result<Reference, Failure> {
    text.parse().map_err(Failure::input)
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

pub fn summary(complaint: &Complaint) -> Value {
    json!({
        "reference": complaint.reference, "kind": complaint.kind, "team": complaint.team, "state": complaint.stage,
        "language": complaint.complainant.language, "received": complaint.received_at,
        "received_on": complaint.received_on, "subject": complaint.subject, "handler": complaint.handler,
        "level": complaint.level, "priority": complaint.priority, "danger": complaint.danger.is_some(), "awaits_us": complaint.awaits_us,
        "complainant": complaint.complainant.email,
        "promises": complaint.promises.iter().map(promise).collect::<Vec<_>>(),
    })
}

pub fn in_a_line(house: &House, complaint: &Complaint) -> String {
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
            ("open", Some(days)) => View::DueBy(house.calendar().add(house.today(), i32::from(days))?),
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
        let listed = house.store.listed(&QueueQuery::of(view)).await?;
        let mut complaints = pin!(each_of(&*house.store, listed));
        while let Some(complaint) = complaints.try_next().await? {
            if place.json {
                json_line(&summary(&complaint));
            } else {
                say!("{}", in_a_line(&house, &complaint));
            }
        }
        Ok(())
    })
}

/// Complaints in this order, each as it stands shortly before its turn. Nobody may wait for the store while they hold the stream: those
/// on their way keep its connections.
fn each_of(store: &dyn Store, references: Vec<Reference>) -> impl Stream<Item = Result<Complaint, StoreError>> {
    let reading = move |reference| async move { store.complaint(&reference).await };
    let read = stream::iter(references).map(reading).buffered(READ_AT_ONCE);
    read.try_filter_map(|held| ready(Ok(held.map(|held| held.complaint))))
}

pub fn show(place: &Place, text: &str) -> Result<(), Failure> {
    let reference = reference(text)?;
    block_on(async {
        let Opened { house, .. } = open(place).await?;
        let told = house.told(&reference).await.map_err(Failure::short)?;
        let explained = |p: &Promise| {
            let mut value = promise(p);
            value["from"] = json!(p.from);
            value["within"] = json!(p.within);
            value["deadline"] = json!(p.deadline);
            value["paused"] = json!(p.paused);
            value["region"] = json!(p.region);
            value["calendar_version"] = json!(p.calendar_version);
            value["clause"] = json!(p.clause);
            // In working days the explanation stands by itself; other periods say how they are counted.
            value["explanation"] = match house.explain(&told.complaint, p) {
                Ok(Reckoned::WorkingDays(days)) => json!(days),
                Ok(other) => json!(other),
                Err(_) => Value::Null,
            };
            value
        };
        if place.json {
            let mut value = summary(&told.complaint);
            value["details"] = json!(told.complaint.details);
            value["missing"] = json!(told.complaint.missing(house.policy_of(&told.complaint)));
            value["promises"] = told.complaint.promises.iter().map(explained).collect();
            value["next_steps"] = json!(told.complaint.next_steps());
            value["owner"] = json!(told.complaint.owner());
            value["policy"] = json!({ "id": told.complaint.policy, "version": told.complaint.policy_version });
            value["merged"] = json!(told.complaint.merged);
            value["merged_into"] = json!(told.complaint.merged_into);
            value["letters"] = json!(told.complaint.letters);
            value["timeline"] = told.timeline.iter().map(|e| json!(e.recorded)).collect();
            value["link"] = json!(house.follow_link(&told.complaint));
            json_line(&value);
        } else {
            print_story(&house, &told).await?;
        }
        Ok(())
    })
}

/// The whole story, for a stranger with a minute: who, what, what is owed by whom, what was promised, what happened.
async fn print_story(house: &House, told: &procedure::Told) -> Result<(), Failure> {
    let complaint = &told.complaint;
    let teller = house.teller(&house.settings.language).await.map_err(Failure::short)?;
    say!("{}\n{}", complaint.reference, complaint.subject);
    let person = |p: &Party| format!("{} <{}>", p.called(), p.email);
    say!("\nfrom      {}", person(&complaint.complainant));
    if let Some(representative) = &complaint.representative {
        say!("by        {} ({})", person(&representative.party), representative.authority);
    }
    say!("received  {}", teller.moment(complaint.received_at));
    let handler = complaint.handler.as_ref().map_or_else(|| "nobody yet".to_owned(), |id| teller.staff(id));
    say!("with      {}, {handler}", house.team_name(&complaint.team, teller.language()));
    say!("policy    {} version {}", complaint.policy, complaint.policy_version);
    if let Some(danger) = &complaint.danger {
        say!("danger    {danger}");
    }
    let own = complaint.details.more.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let known = ["model", "serial", "ticket", "idea"].into_iter();
    for (name, value) in known.filter_map(|d| Some((d, complaint.details.get(d)?))).chain(own) {
        say!("{name:<9} {value}");
    }
    say!("\nnext");
    for line in next_steps(house, complaint, &teller) {
        say!("  {line}");
    }
    say!("\npromises");
    for p in &complaint.promises {
        let within = handbook::period(p.within, teller.language());
        let name = teller.promise(&p.name);
        say!("  {:<24} by {}  {:<9}  {within} after {}", name, p.due, p.state.as_str().replace('_', " "), p.from);
    }
    say!("\nstory");
    for entry in &told.timeline {
        print_entry(house, told, entry, &teller);
    }
    Ok(())
}

/// What has to happen next, and who owes it.
fn next_steps(house: &House, complaint: &Complaint, teller: &Teller) -> Vec<String> {
    let owner = match complaint.owner() {
        Owner::Staff(id) => teller.staff(&id),
        Owner::Team(team) => house.team_name(&team, teller.language()),
    };
    let promise = |n: u32| {
        let promise = &complaint.promises[n as usize];
        let late = if promise.is_running() { "by" } else { "was due" };
        format!("{} {late} {}", teller.promise(&promise.name), promise.due)
    };
    let line = |step: NextStep| match step {
        NextStep::Keep(n) => {
            let owes = house.team_name(complaint.owner_of(n), teller.language());
            format!("{}: {}", promise(n), if complaint.owner_of(n) == &complaint.team { &owner } else { &owes })
        }
        NextStep::Await { promise: n, until } => {
            format!("{} rests until {} at the latest", promise(n), teller.moment(until))
        }
        NextStep::Answer => format!("something waits for an answer: {owner}"),
        NextStep::CarryOut => format!("the remedy is to be carried out: {owner}"),
        NextStep::Assess => "the danger is to be assessed".to_owned(),
        NextStep::Deliver(letter) => format!("letter {letter} is on its way"),
        NextStep::DecideAnew => format!("no decision has reached the complainant: {owner}"),
        NextStep::Silence(at) => format!("the complainant's turn; it goes on by itself on {}", teller.moment(at)),
        NextStep::Decide => format!("it is to be decided: {owner}"),
    };
    let lines: Vec<String> = complaint.next_steps().into_iter().map(line).collect();
    if lines.is_empty() { vec!["nothing: it is done".to_owned()] } else { lines }
}

/// A message or letter with its first lines, anything else as a sentence.
fn print_entry(house: &House, told: &procedure::Told, entry: &TimelineEntry, teller: &Teller) {
    let recorded = &entry.recorded;
    let when = recorded.at.to_zoned(house.settings.zone.clone()).strftime("%Y-%m-%d %H:%M").to_string();
    let of = if entry.of == told.complaint.reference { String::new() } else { format!("[{}] ", entry.of) };
    say!("  {when}  {of}{}", teller.tell(told.complaint_of(entry), recorded));
    let text = match &recorded.event {
        Event::Opened { text, .. } | Event::MessageReceived { text, .. } | Event::NoteAdded { text } => text,
        Event::LetterWritten(letter) => &letter.subject,
        Event::DecisionMade { explanation, .. } => explanation,
        _ => return,
    };
    for line in text.lines().filter(|line| !line.trim().is_empty()).take(3) {
        say!("  {:16}  | {}", "", excerpt(line));
    }
}

/// A line's beginning, in whole words.
fn excerpt(line: &str) -> String {
    const WIDTH: usize = 100;
    let Some((end, _)) = line.char_indices().nth(WIDTH) else { return line.to_owned() };
    let head = &line[..end];
    format!("{} …", head.rsplit_once(char::is_whitespace).map_or(head, |(words, _)| words))
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
        verify_store(house.store.as_ref()).await?.report(place)
    })
}

/// What came of looking through a store.
#[derive(Debug, Default, Serialize)]
pub struct Verified {
    pub complaints: u64,
    pub events: u64,
    pub messages: u64,
    pub ok: bool,
    pub first_break: Option<String>,
}

impl Verified {
    /// Says it, and fails where something is broken.
    pub fn report(&self, place: &Place) -> Result<(), Failure> {
        if place.json {
            json_line(self);
        } else {
            let verdict = self.first_break.as_deref().unwrap_or("all whole");
            say!("{} complaints, {} events: {verdict}", self.complaints, self.events);
        }
        if self.ok { Ok(()) } else { Err(Failure::short("")) }
    }
}

/// Checks every journal's chain, and that all rows follow from it.
pub async fn verify_store(store: &dyn Store) -> Result<Verified, Failure> {
    let mut verified = Verified::default();
    let mut after: Option<Reference> = None;
    loop {
        let references = store.references(after.as_ref(), 500).await?;
        for reference in &references {
            let (count, found) = verify_one(store, reference).await?;
            verified.complaints += 1;
            verified.events += count;
            verified.first_break = verified.first_break.or(found);
        }
        match references.last() {
            Some(last) => after = Some(last.clone()),
            None => break,
        }
    }
    verified.messages = store.message_totals().await?.iter().map(|(_, count)| count).sum();
    verified.ok = verified.first_break.is_none();
    Ok(verified)
}

/// Checks one chain, and that the row follows from it: how many events, and what is broken.
async fn verify_one(store: &dyn Store, reference: &Reference) -> Result<(u64, Option<String>), Failure> {
    let entries = store.journal(reference).await?;
    let count = entries.len() as u64;
    if let Verdict::BrokenAt(seq) = verify_chain(&reference.to_string(), &entries) {
        return Ok((count, Some(format!("{reference} event {seq}: doesn't follow from the one before"))));
    }
    // Looked at after the journal: what was added in between is no break.
    let held = store.complaint(reference).await?;
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
            let now = store.complaint(reference).await?.map_or(0, |h| h.complaint.seq);
            let grew = now > replayed.seq;
            (count, (!grew).then(|| format!("{reference}: events are missing at its end")))
        }
        _ => (count, None),
    })
}
