//! What happened, in words: an event as a sentence. Which sentence, and what goes into it, is said here once; desk, terminal
//! and dossier put it into their reader's language and their own way of writing dates.

use crate::house::{House, HouseError};
use complaint::{
    By, Complaint, Event, Kind, LetterId, MovedBy, Priority, PromiseName, Recorded, Side, StaffId, Team, Wait,
};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeMap;
use texts::{Arg, texts};

/// Something that goes into a sentence, still without a language.
#[derive(Clone, Debug, PartialEq)]
pub enum Said<'e> {
    /// As somebody wrote it.
    Words(&'e str),
    /// A reference, a version, an address.
    Name(String),
    Kind(&'e Kind),
    Team(&'e Team),
    Promise(&'e PromiseName),
    Staff(&'e StaffId),
    Priority(&'e Priority),
    Details(&'e [String]),
    /// ISO 639-1.
    Language(&'e str),
    /// A text by the beginning of its id and the domain's code.
    Coded(&'static str, &'static str),
    Day(Date),
    Moment(Timestamp),
}

/// An event as a sentence: its text is `desk-event-` and `id`; `who` goes in besides `args`.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence<'e> {
    pub id: &'static str,
    pub args: Vec<(&'static str, Said<'e>)>,
}

impl Sentence<'_> {
    /// In a language, as whoever tells it says what goes into it.
    pub fn told(&self, language: &str, who: &str, say: impl Fn(&Said) -> String) -> String {
        let said: Vec<(&str, String)> = self.args.iter().map(|(name, said)| (*name, say(said))).collect();
        let mut args: Vec<(&str, Arg)> = vec![("who", Arg::from(who))];
        args.extend(said.iter().map(|(name, value)| (*name, Arg::from(value))));
        texts().say(language, &format!("desk-event-{}", self.id), &args)
    }
}

/// The sentence that tells an event.
pub fn sentence<'e>(complaint: &'e Complaint, recorded: &'e Recorded) -> Sentence<'e> {
    let (id, args) = promised(complaint, &recorded.event)
        .or_else(|| posted(complaint, &recorded.event))
        .or_else(|| went_on(&recorded.event))
        .unwrap_or_else(|| handled(recorded));
    Sentence { id, args }
}

type Line<'e> = (&'static str, Vec<(&'static str, Said<'e>)>);

fn promised<'e>(complaint: &'e Complaint, event: &'e Event) -> Option<Line<'e>> {
    let numbered = |n: &u32| complaint.promises.get(*n as usize).map(|p| ("promise", Said::Promise(&p.name)));
    let with = |id, n: &u32, more: Vec<(&'static str, Said<'e>)>| (id, numbered(n).into_iter().chain(more).collect());
    let day = |date: &Date| ("day", Said::Day(*date));
    Some(match event {
        Event::PromiseMade { promise } => {
            ("promise-made", vec![("promise", Said::Promise(&promise.name)), day(&promise.due)])
        }
        Event::PromiseKept { promise, late: false, .. } => with("promise-kept", promise, vec![]),
        Event::PromiseKept { promise, late: true, .. } => with("promise-kept-late", promise, vec![]),
        Event::PromiseUnkept { promise, .. } => with("promise-unkept", promise, vec![]),
        Event::PromiseMissed { promise, due } => with("promise-missed", promise, vec![day(due)]),
        Event::PromiseReplaced { promise, due, .. } => with("promise-replaced", promise, vec![day(due)]),
        Event::PromiseLifted { promise } => with("promise-lifted", promise, vec![]),
        Event::PromiseMoved { promise, why, .. } => {
            let id = match why {
                MovedBy::Calendar => "promise-moved",
                MovedBy::Policy => "promise-moved-policy",
                MovedBy::Merge(_) => "promise-moved-merge",
            };
            (id, vec![("promise", Said::Promise(&promise.name)), day(&promise.due)])
        }
        Event::PromisePaused { number, wait, until } => {
            let id = match wait {
                Wait::Information => "promise-paused-information",
                Wait::ThirdParty => "promise-paused-third-party",
            };
            with(id, number, vec![("day", Said::Moment(*until))])
        }
        Event::PromiseResumed { promise, .. } => {
            ("promise-resumed", vec![("promise", Said::Promise(&promise.name)), day(&promise.due)])
        }
        Event::WarningGiven { promise, due } => with("warned", promise, vec![day(due)]),
        Event::Raised { promise, team } => with("raised", promise, vec![("team", Said::Team(team))]),
        _ => return None,
    })
}

fn posted<'e>(complaint: &'e Complaint, event: &'e Event) -> Option<Line<'e>> {
    let called = |id: &'e LetterId| {
        let record = complaint.letters.iter().find(|l| l.id == *id);
        ("name", record.map_or(Said::Words(id.as_str()), |l| Said::Coded("desk-purpose", l.purpose.as_str())))
    };
    Some(match event {
        Event::LetterWritten(letter) if letter.side == Side::Team => {
            ("reminded", vec![("name", Said::Words(&letter.to.email))])
        }
        Event::LetterWritten(letter) => ("letter", vec![("name", Said::Words(&letter.to.email))]),
        Event::LetterSent { letter, .. } => ("letter-sent", vec![called(letter)]),
        Event::LetterUncertain { letter } => ("letter-uncertain", vec![called(letter)]),
        Event::LetterFailed { letter, why } => ("letter-failed", vec![called(letter), ("why", Said::Words(why))]),
        Event::LetterDelayed { letter, why } => ("letter-delayed", vec![called(letter), ("why", Said::Words(why))]),
        Event::LetterArrived { letter, read: true } => ("letter-read", vec![called(letter)]),
        Event::LetterArrived { letter, read: false } => ("letter-delivered", vec![called(letter)]),
        Event::MessageReceived { from, .. } => ("message", vec![("name", Said::Words(from.called()))]),
        Event::NoReplyNeeded => ("no-reply", vec![]),
        Event::InformationAsked { details, .. } if details.is_empty() => ("asked", vec![]),
        Event::InformationAsked { details, .. } => ("asked-details", vec![("details", Said::Details(details))]),
        _ => return None,
    })
}

/// The turns of the procedure.
fn went_on(event: &Event) -> Option<Line<'_>> {
    let remedy = |r: &complaint::Remedy| ("remedy", Said::Coded("desk-remedy", r.as_str()));
    let words = |name, text| (name, Said::Words(text));
    Some(match event {
        Event::Opened { policy_version, kind, team, .. } => {
            let version = Said::Name(policy_version.to_string());
            ("opened", vec![("version", version), ("kind", Said::Kind(kind)), ("team", Said::Team(team))])
        }
        Event::ExtensionWritten { due, reason, .. } => {
            ("extension", vec![("day", Said::Day(*due)), words("reason", reason)])
        }
        Event::PartResolved { part, remedy: Some(r), .. } => ("part-remedy", vec![words("part", part), remedy(r)]),
        Event::PartResolved { part, remedy: None, .. } => ("part", vec![words("part", part)]),
        Event::DecisionMade { outcome, remedy: offered, .. } => {
            let outcome = ("outcome", Said::Coded("desk-outcome", outcome.as_str()));
            match offered {
                Some(offered) => ("decided-remedy", vec![outcome, remedy(offered)]),
                None => ("decided", vec![outcome]),
            }
        }
        Event::RemedyAccepted => ("remedy-accepted", vec![]),
        Event::RemedyDeclined { reason } => ("remedy-declined", vec![words("reason", reason)]),
        Event::RemedyDone { note } => ("remedy-done", vec![words("note", note)]),
        Event::SilenceBegan { close_on, .. } => ("silence", vec![("day", Said::Day(*close_on))]),
        Event::SatisfactionGiven { satisfied: true } => ("satisfied", vec![]),
        Event::SatisfactionGiven { satisfied: false } => ("not-satisfied", vec![]),
        Event::Escalated { reason, .. } => ("escalated", vec![words("reason", reason)]),
        Event::Closed { why, note } => {
            ("closed", vec![("why", Said::Coded("desk-closure", why.as_str())), words("note", note)])
        }
        Event::Reopened { why } => ("reopened", vec![words("why", why)]),
        Event::MergedInto { into, .. } => ("merged-into", vec![("reference", Said::Name(into.to_string()))]),
        Event::Merged { other, .. } => ("merged", vec![("reference", Said::Name(other.to_string()))]),
        Event::SplitOff { to, why } => ("split", vec![("reference", Said::Name(to.to_string())), words("reason", why)]),
        Event::Related { other, why } => {
            ("related", vec![("reference", Said::Name(other.to_string())), words("reason", why)])
        }
        Event::PolicyMoved { policy, version } => {
            ("policy", vec![words("policy", policy), ("version", Said::Name(version.to_string()))])
        }
        _ => return None,
    })
}

/// Who handles it, what was put right, what was found.
fn handled(recorded: &Recorded) -> Line<'_> {
    let words = |name, text| (name, Said::Words(text));
    match &recorded.event {
        Event::DetailsCorrected { .. } => ("details", vec![]),
        Event::ComplainantCorrected { complainant } => {
            let name = Said::Name(complainant.in_full());
            ("complainant", vec![("name", name), ("language", Said::Language(&complainant.language))])
        }
        Event::KindCorrected { kind } => ("kind", vec![("kind", Said::Kind(kind))]),
        Event::DangerMarked { danger: Some(danger) } => ("danger", vec![words("danger", danger)]),
        Event::DangerMarked { danger: None } => ("danger-lifted", vec![]),
        Event::SafetyOfficerNamed { team } => ("officer", vec![("team", Said::Team(team))]),
        Event::DangerAssessed { finding, serious: true } => ("assessed-serious", vec![words("finding", finding)]),
        Event::DangerAssessed { finding, serious: false } => ("assessed", vec![words("finding", finding)]),
        Event::PrioritySet { priority, .. } => ("priority", vec![("priority", Said::Priority(priority))]),
        Event::TeamAssigned { team } => ("team", vec![("team", Said::Team(team))]),
        Event::HandlerAssigned { handler: Some(id) } if recorded.by.staff() == Some(id) => ("taken", vec![]),
        Event::HandlerAssigned { handler: Some(id) } => ("handed", vec![("name", Said::Staff(id))]),
        Event::HandlerAssigned { handler: None } => ("put-back", vec![]),
        Event::NoteAdded { .. } => ("note", vec![]),
        Event::ThirdPartyAdded { party, .. } => ("third", vec![words("name", party.called())]),
        Event::Represented { by: Some(party), authority } => {
            ("represented", vec![words("name", party.called()), words("authority", authority)])
        }
        Event::Represented { by: None, .. } => ("represented-no-more", vec![]),
        Event::StaffExcluded { staff, why } => ("excluded", vec![("name", Said::Staff(staff)), words("reason", why)]),
        Event::LinkRevoked => ("link-revoked", vec![]),
        _ => ("other", vec![]),
    }
}

/// Tells events of a complaint in a language, dates written out.
pub struct Teller<'h> {
    house: &'h House,
    language: String,
    names: BTreeMap<StaffId, String>,
}

impl House {
    /// Somebody who tells what happened in this language.
    ///
    /// # Errors
    /// The store can't be read.
    pub async fn teller(&self, language: &str) -> Result<Teller<'_>, HouseError> {
        let staff = self.store.all_staff().await?;
        let names = staff.into_iter().map(|s| (s.id, s.name)).collect();
        Ok(Teller { house: self, language: texts().nearest(language).to_owned(), names })
    }
}

impl Teller<'_> {
    pub fn language(&self) -> &str {
        &self.language
    }

    pub fn t(&self, id: &str) -> String {
        texts().say(&self.language, id, &[])
    }

    fn or(&self, id: &str, otherwise: &str) -> String {
        if texts().has(&self.language, id) { self.t(id) } else { otherwise.to_owned() }
    }

    pub fn staff(&self, id: &StaffId) -> String {
        self.names.get(id).cloned().unwrap_or_else(|| id.to_string())
    }

    pub fn day(&self, date: Date) -> String {
        texts().date(&self.language, date)
    }

    /// A moment in the office's time zone, to the minute.
    pub fn moment(&self, at: Timestamp) -> String {
        let local = at.to_zoned(self.house.settings.zone.clone());
        format!("{}, {}", self.day(local.date()), local.strftime("%H:%M"))
    }

    pub fn kind(&self, kind: &Kind) -> String {
        let own = self.house.policies.all().find_map(|p| p.kind(kind)).map(|rule| rule.name.clone());
        self.or(&format!("desk-kind-{kind}"), &own.unwrap_or_else(|| kind.to_string()))
    }

    pub fn team(&self, team: &Team) -> String {
        self.house.team_name(team, &self.language)
    }

    pub fn promise(&self, name: &PromiseName) -> String {
        self.or(&format!("desk-promise-{name}"), name.as_str())
    }

    pub fn coded(&self, prefix: &str, code: &str) -> String {
        self.or(&format!("{prefix}-{}", code.replace('_', "-")), code)
    }

    /// Who did it.
    pub fn who(&self, complaint: &Complaint, by: &By) -> String {
        match by {
            By::Staff(id) => self.staff(id),
            By::System => self.t("desk-by-system"),
            outside => complaint.party(outside).map(|p| p.called().to_owned()).unwrap_or_default(),
        }
    }

    /// An event as a sentence.
    pub fn tell(&self, complaint: &Complaint, recorded: &Recorded) -> String {
        let who = self.who(complaint, &recorded.by);
        sentence(complaint, recorded).told(&self.language, &who, |said| self.said(said)).trim().to_owned()
    }

    fn said(&self, said: &Said) -> String {
        match said {
            Said::Words(text) => (*text).to_owned(),
            Said::Name(text) => text.clone(),
            Said::Kind(kind) => self.kind(kind),
            Said::Team(team) => self.team(team),
            Said::Promise(name) => self.promise(name),
            Said::Staff(id) => self.staff(id),
            Said::Priority(priority) => self.coded("desk-priority", priority.as_str()),
            Said::Details(names) => {
                names.iter().map(|name| self.coded("desk-detail", name)).collect::<Vec<_>>().join(", ")
            }
            Said::Language(code) => texts().language_name(code),
            Said::Coded(prefix, code) => self.coded(prefix, code),
            Said::Day(date) => self.day(*date),
            Said::Moment(at) => self.moment(*at),
        }
    }
}
