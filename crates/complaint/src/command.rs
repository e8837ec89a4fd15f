//! What can be done with a complaint, and the one door to doing it.

use crate::complaint::{Complaint, Stage};
use crate::event::{By, Event, Recorded};
use crate::policy::{Keeper, Part, Policy, Start};
use crate::promise::calendar;
use crate::refusal::Refusal;
use crate::words::*;
use crate::{
    acknowledging, assigning, closing, correcting, corresponding, deciding, escalating, excluding, extending,
    fulfilling, informing, investigating, merging, moving, pausing, recalculating, representing, resolving, returning,
    safety, splitting, timing, updating, withdrawing,
};
use jiff::Timestamp;
use jiff::civil::{Date, time};
use jiff::tz::TimeZone;
use std::collections::BTreeMap;

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
    pub(crate) fn warning(&self, due: Date, days: u16, in_days: &workdays::Calendar) -> Result<Timestamp, Refusal> {
        let day = in_days.sub(due, i32::from(days)).map_err(calendar)?;
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
    /// The names of files that go along.
    pub files: Vec<String>,
}

/// What a handler wrote for each part that a letter must carry.
pub type Parts = BTreeMap<Part, String>;

/// Something to be done with a complaint.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    Acknowledge {
        letter: Draft,
    },
    /// Writes to the complainant: an answer.
    Reply {
        letter: Draft,
    },
    /// Asks the complainant for details, by their names in the policy, or for something else.
    AskInformation {
        details: Vec<String>,
        letter: Draft,
    },
    Update {
        letter: Draft,
    },
    Extend {
        due: Date,
        reason: String,
        parts: Parts,
        letter: Draft,
    },
    /// A part is resolved; the rest goes on, and so do its clocks.
    ResolvePart {
        what: String,
        remedy: Option<Remedy>,
        letter: Draft,
    },
    Decide {
        outcome: Outcome,
        remedy: Option<Remedy>,
        explanation: String,
        parts: Parts,
        /// The short form, where the policy has one and its time hasn't passed.
        summary: bool,
        letter: Draft,
    },
    /// The complainant takes the remedy that was offered, or doesn't.
    AcceptRemedy,
    DeclineRemedy {
        reason: String,
    },
    /// The remedy was carried out.
    RemedyDone {
        note: String,
        letter: Option<Draft>,
    },
    Satisfied,
    /// The complainant takes the complaint back.
    Withdraw {
        reason: String,
        letter: Option<Draft>,
    },
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
    Prioritise {
        priority: Priority,
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
    /// What was found of the danger.
    AssessDanger {
        finding: String,
        serious: bool,
    },
    Note {
        text: String,
    },
    /// Who acts for the complainant from now on; `None`: they do so themselves again.
    Represent {
        by: Option<Party>,
        authority: String,
    },
    /// The complaint is about a member of staff.
    Exclude {
        staff: StaffId,
        why: String,
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
    /// Another complaint by the same person about the same thing goes on in this one; done together with the other's
    /// `MergeInto`.
    TakeOver {
        other: Box<Complaint>,
        letter: Option<Draft>,
    },
    /// It goes on in another complaint.
    MergeInto {
        into: Box<Complaint>,
    },
    /// A part goes on as a complaint of its own; done together with that one's opening.
    SplitOff {
        to: Reference,
        why: String,
    },
    /// Has to do with another complaint; said of both.
    Relate {
        other: Reference,
        why: String,
    },
    /// Puts it under the policy of the context, another one than so far.
    MovePolicy,
    Close {
        why: Closure,
        note: String,
        letter: Option<Draft>,
    },
    Reopen {
        why: String,
    },
    RevokeLink,
    /// What came in last needs no answer: a "thank you", a third party's "noted".
    NoReplyNeeded,
    /// Reckons running promises anew after the calendar changed.
    Recalculate,
    // ── of the procedure itself ──
    /// Receipt of an escalation is confirmed.
    AcknowledgeEscalation {
        letter: Draft,
    },
    /// To a mailbox of ours: something falls due, or was missed.
    Remind {
        to: Party,
        letter: Draft,
    },
    /// Silence after the decision has lasted until its reminder.
    RemindComplainant {
        letter: Draft,
    },
    /// Silence has lasted to its end.
    CloseAfterSilence {
        letter: Option<Draft>,
    },
    /// A letter that failed is written once more, word for word; to another address of the complainant's, if one is given.
    SendAgain {
        letter: LetterId,
        email: Option<String>,
        /// As it was, from the journal.
        draft: Draft,
        encloses: Option<MessageKey>,
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
    LetterDelayed {
        letter: LetterId,
        why: String,
    },
    LetterArrived {
        letter: LetterId,
        read: bool,
    },
    /// Looks at the clock: warns, records what was missed, lets promises go on that rested long enough.
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
    AskInformation,
    Note,
    AskThirdParty,
    Assess,
    Update,
    Extend,
    ResolvePart,
    Decide,
    FulfilRemedy,
    Escalate,
    Withdraw,
    Close,
    Reopen,
    Assign,
    Prioritise,
    Correct,
    Represent,
    Exclude,
    Merge,
    Split,
    Relate,
    MovePolicy,
}

impl Act {
    pub const ALL: [Act; 24] = [
        Self::Acknowledge,
        Self::Reply,
        Self::AskInformation,
        Self::Note,
        Self::AskThirdParty,
        Self::Assess,
        Self::Update,
        Self::Extend,
        Self::ResolvePart,
        Self::Decide,
        Self::FulfilRemedy,
        Self::Escalate,
        Self::Withdraw,
        Self::Close,
        Self::Reopen,
        Self::Assign,
        Self::Prioritise,
        Self::Correct,
        Self::Represent,
        Self::Exclude,
        Self::Merge,
        Self::Split,
        Self::Relate,
        Self::MovePolicy,
    ];
}

/// Whether an act can be done now, before anything was typed for it: what the desk greys out, and why.
///
/// # Errors
/// Why not, and what would have to be so.
pub fn may(act: Act, complaint: &Complaint, by: &By, context: &Context) -> Result<(), Refusal> {
    match act {
        Act::Acknowledge => acknowledging::may(complaint, by),
        Act::Reply => corresponding::may_write(complaint, by),
        Act::AskInformation | Act::Update | Act::ResolvePart => undecided(complaint, by),
        Act::Note => staff_only(complaint, by),
        Act::AskThirdParty => investigating::may_ask(complaint, by),
        Act::Assess => safety::may_assess(complaint, by),
        Act::Extend => extending::may(complaint, by, context).map(|_| ()),
        Act::Decide => deciding::may(complaint, by),
        Act::FulfilRemedy => fulfilling::may_fulfil(complaint, by),
        Act::Escalate => escalating::may(complaint, by, context),
        Act::Withdraw => withdrawing::may(complaint, by),
        Act::Close => closing::may_close(complaint, by),
        Act::Reopen => closing::may_reopen(complaint, by),
        Act::Represent | Act::Exclude | Act::Relate => staff_only(complaint, by),
        Act::Merge => merging::may(complaint, by),
        Act::Split => splitting::may(complaint, by),
        Act::Assign | Act::Prioritise | Act::Correct | Act::MovePolicy => {
            open(complaint)?;
            staff_only(complaint, by)
        }
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
        timing::catch_up(&mut doing, context.now)?;
    }
    match command {
        Command::Acknowledge { letter } => acknowledging::acknowledge(&mut doing, letter),
        Command::AcknowledgeEscalation { letter } => acknowledging::acknowledge_escalation(&mut doing, letter),
        Command::Reply { letter } => corresponding::reply(&mut doing, letter),
        Command::AskInformation { details, letter } => informing::ask(&mut doing, details, letter),
        Command::Update { letter } => updating::update(&mut doing, letter),
        Command::Extend { due, reason, parts, letter } => extending::extend(&mut doing, due, reason, parts, letter),
        Command::ResolvePart { what, remedy, letter } => resolving::resolve_part(&mut doing, what, remedy, letter),
        Command::Decide { outcome, remedy, explanation, parts, summary, letter } => {
            let conclusion = deciding::Conclusion { outcome, remedy, explanation, parts, summary };
            deciding::conclude(&mut doing, conclusion, letter)
        }
        Command::AcceptRemedy => fulfilling::accept(&mut doing),
        Command::DeclineRemedy { reason } => fulfilling::decline(&mut doing, reason),
        Command::RemedyDone { note, letter } => fulfilling::done(&mut doing, note, letter),
        Command::Satisfied => closing::satisfied(&mut doing),
        Command::Withdraw { reason, letter } => withdrawing::withdraw(&mut doing, reason, letter),
        Command::Escalate { reason, channel } => escalating::escalate(&mut doing, reason, channel),
        Command::Assign { handler } => assigning::assign(&mut doing, handler),
        Command::Transfer { team } => assigning::transfer(&mut doing, team),
        Command::Prioritise { priority } => assigning::prioritise(&mut doing, priority),
        Command::CorrectDetails { change } => correcting::correct_details(&mut doing, change),
        Command::CorrectComplainant { complainant } => correcting::correct_complainant(&mut doing, complainant),
        Command::CorrectKind { kind } => correcting::correct_kind(&mut doing, kind),
        Command::MarkDanger { danger } => safety::mark(&mut doing, danger),
        Command::AssessDanger { finding, serious } => safety::assess(&mut doing, finding, serious),
        Command::Note { text } => correcting::note(&mut doing, text),
        Command::Represent { by, authority } => representing::represent(&mut doing, by, authority),
        Command::Exclude { staff, why } => excluding::exclude(&mut doing, staff, why),
        Command::AskThirdParty { party, role, letter } => investigating::ask(&mut doing, party, role, letter),
        Command::WriteToThirdParty { number, letter } => investigating::write(&mut doing, number, letter),
        Command::Forward { message, letter } => investigating::forward(&mut doing, message, letter),
        Command::Receive(incoming) => corresponding::receive(&mut doing, incoming),
        Command::TakeOver { other, letter } => merging::take_over(&mut doing, &other, letter),
        Command::MergeInto { into } => merging::merge_into(&mut doing, &into),
        Command::SplitOff { to, why } => splitting::split_off(&mut doing, to, why),
        Command::Relate { other, why } => merging::relate(&mut doing, other, why),
        Command::MovePolicy => moving::move_policy(&mut doing),
        Command::Close { why, note, letter } => closing::close(&mut doing, why, note, letter),
        Command::Reopen { why } => closing::reopen(&mut doing, why),
        Command::RevokeLink => correcting::revoke_link(&mut doing),
        Command::Recalculate => recalculating::recalculate(&mut doing),
        Command::NoReplyNeeded => corresponding::no_reply_needed(&mut doing),
        Command::Remind { to, letter } => timing::remind(&mut doing, to, letter),
        Command::RemindComplainant { letter } => closing::remind_complainant(&mut doing, letter),
        Command::CloseAfterSilence { letter } => closing::close_after_silence(&mut doing, letter),
        Command::SendAgain { letter, email, draft, encloses } => {
            returning::send_again(&mut doing, &letter, email, draft, encloses)
        }
        Command::LetterLeft { letter, at, note } => corresponding::left(&mut doing, letter, at, note),
        Command::LetterUncertain { letter } => corresponding::uncertain(&mut doing, letter),
        Command::LetterFailed { letter, why } => returning::failed(&mut doing, letter, why),
        Command::LetterDelayed { letter, why } => returning::delayed(&mut doing, letter, why),
        Command::LetterArrived { letter, read } => returning::arrived(&mut doing, letter, read),
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

    /// Keeps what `keeper` keeps at this level, at `at`; `letter` is the one that does, if any.
    pub fn keep(&mut self, keeper: Keeper, level: u8, letter: Option<&LetterId>, at: Timestamp) {
        for number in numbers(&self.complaint, |p| p.is_owed() && p.level == level && p.kept_by == keeper) {
            let missed = !self.complaint.promises[number as usize].is_running();
            // A missed promise that was given a new date stays missed; its successor is what is kept.
            if missed && self.complaint.is_overtaken(number) {
                continue;
            }
            self.follows(Event::PromiseKept { promise: number, letter: letter.cloned(), late: missed });
            pausing::repeat(self, number, at);
        }
    }

    /// Makes the promises of this level that start with `start`, for an event at `at`. What happens once a level starts
    /// them once; a decision and a remedy may come again, and then start what isn't owed any more.
    pub fn start(&mut self, start: Start, at: Timestamp) -> Result<(), Refusal> {
        let (level, kind, context) = (self.complaint.level, self.complaint.kind.clone(), self.context);
        let again = matches!(start, Start::Decided | Start::RemedyAccepted);
        for rule in context.policy.starting(start, level, &kind) {
            let same = numbers(&self.complaint, |p| p.name == rule.id && p.level == level);
            let there = same.iter().any(|n| !again || self.complaint.still_owes(*n));
            if !there {
                self.make(rule, at)?;
            }
        }
        Ok(())
    }

    pub fn make(&mut self, rule: &crate::policy::PromiseRule, at: Timestamp) -> Result<(), Refusal> {
        let country = self.complaint.complainant.country.as_deref();
        let promise = crate::Promise::make(rule, self.complaint.level, at, country, self.context)?;
        self.follows(Event::PromiseMade { promise });
        Ok(())
    }
}

/// The numbers of the promises that `which` picks.
pub(crate) fn numbers(complaint: &Complaint, which: impl Fn(&crate::Promise) -> bool) -> Vec<u32> {
    (0u32..).zip(&complaint.promises).filter(|(_, p)| which(p)).map(|(n, _)| n).collect()
}

/// The complainant's word, said by themselves or typed in by staff; not for third parties, nor for whom it is about.
pub(crate) fn complainants_word(complaint: &Complaint, by: &By) -> Result<(), Refusal> {
    match by {
        By::Complainant => Ok(()),
        other => staff_only(complaint, other),
    }
}

/// Not decided yet, and in the hands of staff who may carry it on.
pub(crate) fn undecided(complaint: &Complaint, by: &By) -> Result<(), Refusal> {
    open(complaint)?;
    match complaint.stage {
        Stage::Open => impartial(complaint, by),
        Stage::Decided | Stage::Closed => Err(Refusal::AlreadyDecided),
    }
}

/// Staff, or the procedure itself: not for complainants and third parties, nor for whom the complaint is about.
pub(crate) fn staff_only(complaint: &Complaint, by: &By) -> Result<(), Refusal> {
    match by {
        By::Staff(id) if complaint.about_staff.contains(id) => Err(Refusal::AboutThem(id.to_string())),
        By::Staff(_) | By::System => Ok(()),
        By::Complainant | By::ThirdParty(_) => Err(Refusal::StaffOnly),
    }
}

/// Not closed.
pub(crate) fn open(complaint: &Complaint) -> Result<(), Refusal> {
    match (&complaint.merged_into, complaint.stage) {
        (Some(into), _) => Err(Refusal::MergedAway(into.to_string())),
        (None, Stage::Closed) => Err(Refusal::Closed),
        (None, _) => Ok(()),
    }
}

/// Staff who may carry the case on: at an escalation nobody who took part before it (default policy, row 12).
pub(crate) fn impartial(complaint: &Complaint, by: &By) -> Result<(), Refusal> {
    staff_only(complaint, by)?;
    match by.staff().filter(|id| complaint.excluded.contains(*id)) {
        Some(id) => Err(Refusal::TookPart(id.to_string())),
        None => Ok(()),
    }
}
