//! What can be done with a complaint, and the one door to doing it.

use crate::complaint::{Complaint, Stage};
use crate::event::{By, Event, Recorded};
use crate::policy::Policy;
use crate::promise::calendar;
use crate::refusal::Refusal;
use crate::words::*;
use crate::{
    acknowledging, assigning, closing, correcting, corresponding, deciding, escalating, extending, investigating,
    recalculating, timing, updating,
};
use jiff::Timestamp;
use jiff::civil::{Date, time};
use jiff::tz::TimeZone;

/// What a decision is made with, besides the complaint: the policy it is under, the office's calendar, and now.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    pub policy: &'a Policy,
    pub calendar: &'a workdays::Calendar,
    /// The office's time zone: promises are dates there.
    pub zone: &'a TimeZone,
    pub now: Timestamp,
    /// The domain in the Message-IDs of our letters.
    pub mail_domain: &'a str,
    /// Makes those Message-IDs unguessable: who names one has seen the letter.
    pub mail_key: &'a [u8],
}

impl Context<'_> {
    /// The office's date at `instant`.
    pub fn date_of(&self, instant: Timestamp) -> Date {
        workdays::date_of(instant, self.zone, None)
    }

    pub fn today(&self) -> Date {
        self.date_of(self.now)
    }

    /// The end of `date` in the office: the first instant of the day after.
    pub(crate) fn end_of(&self, date: Date) -> Result<Timestamp, Refusal> {
        let midnight = date.tomorrow().and_then(|next| next.to_zoned(self.zone.clone()));
        midnight.map(|z| z.timestamp()).map_err(|e| Refusal::Calendar(e.to_string()))
    }

    /// When to warn: at seven in the morning, `days` working days before `due`.
    pub(crate) fn warning(&self, due: Date, days: u16) -> Result<Timestamp, Refusal> {
        let day = self.calendar.sub(due, i32::from(days)).map_err(calendar)?;
        let morning = day.to_datetime(time(7, 0, 0, 0)).to_zoned(self.zone.clone());
        morning.map(|z| z.timestamp()).map_err(|e| Refusal::Calendar(e.to_string()))
    }
}

/// A letter as drafted: by the procedure from the texts, or by a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub subject: String,
    pub text: String,
    /// Written by the procedure rather than a person (RFC 3834).
    pub automatic: bool,
}

/// Something to be done with a complaint.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    Acknowledge {
        letter: Draft,
    },
    /// Writes to the complainant: an answer, or a question.
    Reply {
        letter: Draft,
    },
    Update {
        letter: Draft,
    },
    Extend {
        due: Date,
        reason: String,
        letter: Draft,
    },
    Decide {
        outcome: Outcome,
        remedy: Option<Remedy>,
        explanation: String,
        letter: Draft,
    },
    Satisfied,
    Escalate {
        reason: String,
        channel: Channel,
    },
    Assign {
        handler: Option<StaffId>,
    },
    Transfer {
        team: Team,
    },
    CorrectDetails {
        change: Details,
    },
    /// A wrong address, name or language of the complainant.
    CorrectComplainant {
        complainant: Party,
    },
    CorrectKind {
        kind: Kind,
    },
    MarkDanger {
        danger: Option<String>,
    },
    Note {
        text: String,
    },
    AskThirdParty {
        party: Party,
        role: String,
        letter: Draft,
    },
    WriteToThirdParty {
        number: u32,
        letter: Draft,
    },
    /// Shows the complainant what a third party wrote.
    Forward {
        message: MessageKey,
        letter: Draft,
    },
    Receive(Incoming),
    Close {
        why: Closure,
        note: String,
        letter: Option<Draft>,
    },
    Reopen {
        why: String,
    },
    RevokeLink,
    /// Reckons running promises anew after the calendar changed.
    Recalculate,
    // ── of the procedure itself ──
    /// Receipt of an escalation is confirmed.
    AcknowledgeEscalation {
        letter: Draft,
    },
    /// To the team's mailbox: something falls due, or was missed.
    Remind {
        to: Party,
        letter: Draft,
    },
    LetterLeft {
        letter: LetterId,
        at: Timestamp,
        note: String,
    },
    LetterUncertain {
        letter: LetterId,
    },
    LetterFailed {
        letter: LetterId,
        why: String,
    },
    /// Looks at the clock: warns, and records what was missed.
    TimePasses,
}

/// A message that joins a complaint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    pub message: MessageKey,
    pub side: Side,
    pub from: Party,
    pub channel: Channel,
    pub mail_id: Option<MailId>,
    pub subject: String,
    pub text: String,
    pub files: Vec<String>,
    pub details: Details,
    pub danger: Option<String>,
    pub automatic: bool,
}

/// The acts that the desk offers, in the order of the procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Act {
    Acknowledge,
    Reply,
    Note,
    AskThirdParty,
    Update,
    Extend,
    Decide,
    Escalate,
    Close,
    Reopen,
    Assign,
    Correct,
}

impl Act {
    pub const ALL: [Act; 12] = [
        Self::Acknowledge,
        Self::Reply,
        Self::Note,
        Self::AskThirdParty,
        Self::Update,
        Self::Extend,
        Self::Decide,
        Self::Escalate,
        Self::Close,
        Self::Reopen,
        Self::Assign,
        Self::Correct,
    ];
}

/// Whether `by` may do `act` with the complaint as it stands; if not, why.
///
/// # Errors
/// The refusal that [`decide`] would give whatever the command's contents.
pub fn may(act: Act, complaint: &Complaint, by: &By, policy: &Policy) -> Result<(), Refusal> {
    match act {
        Act::Acknowledge => acknowledging::may(complaint, by),
        Act::Reply => corresponding::may_write(complaint, by),
        Act::Note => Ok(()),
        Act::AskThirdParty => investigating::may_ask(complaint, by),
        Act::Update => updating::may(complaint, by),
        Act::Extend => extending::may(complaint, by).map(|_| ()),
        Act::Decide => deciding::may(complaint, by),
        Act::Escalate => escalating::may(complaint, policy),
        Act::Close => closing::may_close(complaint, by),
        Act::Reopen => closing::may_reopen(complaint),
        Act::Assign | Act::Correct => open(complaint),
    }
}

/// What follows when `by` does `command`: the events, numbered after those that are there.
///
/// # Errors
/// A [`Refusal`], in words for the person who tried. Nothing has happened then.
pub fn decide(complaint: &Complaint, by: &By, command: Command, context: &Context) -> Result<Vec<Recorded>, Refusal> {
    let mut doing = Doing::on(complaint, by, context);
    // What had been missed by now is on the record before anything else can lift it; a letter says itself when it left.
    if !matches!(command, Command::LetterLeft { .. }) {
        timing::record_missed(&mut doing, context.now);
    }
    match command {
        Command::Acknowledge { letter } => acknowledging::acknowledge(&mut doing, letter),
        Command::AcknowledgeEscalation { letter } => acknowledging::acknowledge_escalation(&mut doing, letter),
        Command::Reply { letter } => corresponding::reply(&mut doing, letter),
        Command::Update { letter } => updating::update(&mut doing, letter),
        Command::Extend { due, reason, letter } => extending::extend(&mut doing, due, reason, letter),
        Command::Decide { outcome, remedy, explanation, letter } => {
            deciding::conclude(&mut doing, outcome, remedy, explanation, letter)
        }
        Command::Satisfied => closing::satisfied(&mut doing),
        Command::Escalate { reason, channel } => escalating::escalate(&mut doing, reason, channel),
        Command::Assign { handler } => assigning::assign(&mut doing, handler),
        Command::Transfer { team } => assigning::transfer(&mut doing, team),
        Command::CorrectDetails { change } => correcting::correct_details(&mut doing, change),
        Command::CorrectComplainant { complainant } => correcting::correct_complainant(&mut doing, complainant),
        Command::CorrectKind { kind } => correcting::correct_kind(&mut doing, kind),
        Command::MarkDanger { danger } => correcting::mark_danger(&mut doing, danger),
        Command::Note { text } => correcting::note(&mut doing, text),
        Command::AskThirdParty { party, role, letter } => investigating::ask(&mut doing, party, role, letter),
        Command::WriteToThirdParty { number, letter } => investigating::write(&mut doing, number, letter),
        Command::Forward { message, letter } => investigating::forward(&mut doing, message, letter),
        Command::Receive(incoming) => corresponding::receive(&mut doing, incoming),
        Command::Close { why, note, letter } => closing::close(&mut doing, why, note, letter),
        Command::Reopen { why } => closing::reopen(&mut doing, why),
        Command::RevokeLink => correcting::revoke_link(&mut doing),
        Command::Recalculate => recalculating::recalculate(&mut doing),
        Command::Remind { to, letter } => timing::remind(&mut doing, to, letter),
        Command::LetterLeft { letter, at, note } => corresponding::left(&mut doing, letter, at, note),
        Command::LetterUncertain { letter } => corresponding::uncertain(&mut doing, letter),
        Command::LetterFailed { letter, why } => corresponding::failed(&mut doing, letter, why),
        Command::TimePasses => timing::time_passes(&mut doing),
    }?;
    Ok(doing.events)
}

/// A decision in the making: the complaint moves on with each event, so that the next sees what the last one did.
pub(crate) struct Doing<'a> {
    pub complaint: Complaint,
    pub by: By,
    pub context: &'a Context<'a>,
    pub events: Vec<Recorded>,
}

impl<'a> Doing<'a> {
    pub fn on(complaint: &Complaint, by: &By, context: &'a Context<'a>) -> Self {
        Self { complaint: complaint.clone(), by: by.clone(), context, events: Vec::new() }
    }

    pub fn record(&mut self, event: Event) {
        self.record_by(self.by.clone(), event);
    }

    /// Records what follows by the policy, not by anybody's will.
    pub fn follows(&mut self, event: Event) {
        self.record_by(By::System, event);
    }

    fn record_by(&mut self, by: By, event: Event) {
        let recorded = Recorded { seq: self.complaint.seq + 1, at: self.context.now, by, event };
        self.complaint.apply(&recorded);
        self.events.push(recorded);
    }

    /// Lifts the promises that are no longer owed once the complaint has moved on.
    pub fn lift(&mut self, which: impl Fn(&crate::Promise) -> bool) {
        for number in numbers(&self.complaint, |p| p.is_running() && which(p)) {
            self.follows(Event::PromiseLifted { promise: number });
        }
    }
}

/// The numbers of the promises that `which` picks.
pub(crate) fn numbers(complaint: &Complaint, which: impl Fn(&crate::Promise) -> bool) -> Vec<u32> {
    (0u32..).zip(&complaint.promises).filter(|(_, p)| which(p)).map(|(n, _)| n).collect()
}

/// Staff, or the procedure itself: not for complainants and third parties.
pub(crate) fn staff_only(by: &By) -> Result<(), Refusal> {
    match by {
        By::Staff(_) | By::System => Ok(()),
        By::Complainant | By::ThirdParty(_) => Err(Refusal::StaffOnly),
    }
}

/// Not closed.
pub(crate) fn open(complaint: &Complaint) -> Result<(), Refusal> {
    if complaint.stage == Stage::Closed { Err(Refusal::Closed) } else { Ok(()) }
}

/// Staff who may carry the case on: at an escalation nobody who took part before it (policy, row 12).
pub(crate) fn impartial(complaint: &Complaint, by: &By) -> Result<(), Refusal> {
    match by {
        By::Staff(id) if complaint.excluded.contains(id) => Err(Refusal::TookPart(id.to_string())),
        other => staff_only(other),
    }
}
