//! Letters and messages: each letter is recorded before it is sent, and what keeps a promise does so when it leaves.

use crate::closing;
use crate::command::{Doing, Draft, Incoming, impartial, open, staff_only};
use crate::complaint::{Complaint, Fulfilment, LetterRecord, Stage};
use crate::event::{By, Event, LetterWritten};
use crate::pausing;
use crate::policy::{Keeper, Start, Wait};
use crate::refusal::Refusal;
use crate::safety;
use crate::words::*;
use jiff::Timestamp;
use sha2::{Digest, Sha256};

pub(crate) fn may_write(complaint: &Complaint, by: &By) -> Result<(), Refusal> {
    open(complaint)?;
    impartial(complaint, by)
}

pub(crate) fn reply(doing: &mut Doing, letter: Draft) -> Result<(), Refusal> {
    may_write(&doing.complaint, &doing.by)?;
    write_to_complainant(doing, Purpose::Reply, letter).map(|_| ())
}

pub(crate) fn write_to_complainant(doing: &mut Doing, purpose: Purpose, letter: Draft) -> Result<LetterId, Refusal> {
    let to = doing.complaint.correspondent().clone();
    write(doing, purpose, Side::Complainant, to, letter, None)
}

/// Records a letter.
pub(crate) fn write(
    doing: &mut Doing,
    purpose: Purpose,
    side: Side,
    to: Party,
    letter: Draft,
    encloses: Option<MessageKey>,
) -> Result<LetterId, Refusal> {
    if letter.text.trim().is_empty() {
        return Err(Refusal::EmptyLetter);
    }
    let letter = written(doing, purpose, side, to, letter, encloses);
    let id = letter.id.clone();
    doing.record(Event::LetterWritten(letter));
    Ok(id)
}

/// The next letter, in its thread. Its Message-ID is final from here on.
pub(crate) fn written(
    doing: &Doing,
    purpose: Purpose,
    side: Side,
    to: Party,
    letter: Draft,
    encloses: Option<MessageKey>,
) -> LetterWritten {
    let id = doing.complaint.next_letter();
    let thread = doing.complaint.thread(&side);
    LetterWritten {
        mail_id: mail_id(&id, doing.context),
        id,
        purpose,
        in_reply_to: thread.last().cloned(),
        // RFC 5322, 3.6.4 lets long lists be cut; the first and the newest keep every mail program's thread together.
        references: if thread.len() <= 12 {
            thread
        } else {
            thread[..1].iter().chain(&thread[thread.len() - 11..]).cloned().collect()
        },
        side,
        to,
        subject: one_line(&letter.subject),
        text: letter.text,
        automatic: letter.automatic,
        encloses,
        files: letter.files,
        replaces: None,
    }
}

/// The letter's final Message-ID (RFC 5322, 3.6.4), with a tag that nobody can guess who hasn't seen the letter.
fn mail_id(letter: &LetterId, context: &crate::Context) -> MailId {
    let tag = Sha256::new().chain_update(context.mail_key).chain_update(b"mail\0").chain_update(&letter.0).finalize();
    let tag: String = tag[..6].iter().map(|b| format!("{b:02x}")).collect();
    MailId(format!("{}.{tag}@{}", letter.0.to_ascii_lowercase(), context.mail_domain))
}

/// A subject has one line, whatever was typed.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A message joins the conversation. It stops no clock and needs no permission: nothing is lost. Only a complaint that
/// goes on in another takes none: it belongs there.
pub(crate) fn receive(doing: &mut Doing, incoming: Incoming) -> Result<(), Refusal> {
    if let Some(into) = &doing.complaint.merged_into {
        return Err(Refusal::MergedAway(into.to_string()));
    }
    if let Side::ThirdParty(number) = incoming.side
        && doing.complaint.third_party(number).is_none()
    {
        return Err(Refusal::NoSuchThirdParty(number));
    }
    let theirs = incoming.side == Side::Complainant && !incoming.automatic;
    let filled = if theirs { doing.complaint.details.filled_by(&incoming.details) } else { Details::default() };
    // What was understood, or what the policy's own words call danger.
    let own = |text: &str| doing.context.policy.safety.as_ref()?.danger_in(text).map(str::to_owned);
    let danger = if theirs { incoming.danger.or_else(|| own(&incoming.text)) } else { None };
    doing.record(Event::MessageReceived {
        message: incoming.message,
        side: incoming.side,
        from: incoming.from,
        channel: incoming.channel,
        mail_id: incoming.mail_id,
        subject: incoming.subject,
        text: incoming.text,
        files: incoming.files,
        filled,
        danger,
        automatic: incoming.automatic,
    });
    let now = doing.context.now;
    pausing::resume(doing, now)?;
    safety::alarm(doing)
}

/// What came in last needs no answer; after a decision it is the complainant's turn again.
pub(crate) fn no_reply_needed(doing: &mut Doing) -> Result<(), Refusal> {
    staff_only(&doing.complaint, &doing.by)?;
    if !doing.complaint.awaits_us {
        return Err(Refusal::NothingChanged);
    }
    doing.record(Event::NoReplyNeeded);
    closing::silence_begins(doing)
}

/// A letter has left: promises that it keeps are kept, late if their date had passed, and those that wait for the
/// acknowledgement start (policy, rows 3 and 4). It left neither before it was written nor in time to come. Said twice,
/// it changes nothing.
pub(crate) fn left(doing: &mut Doing, letter: LetterId, at: Timestamp, note: String) -> Result<(), Refusal> {
    let record = known(doing, &letter)?.clone();
    // What came back before its leaving was recorded keeps nothing.
    if record.sent_at.is_some() || record.failed {
        return Ok(());
    }
    let at = at.max(record.written_at).min(doing.context.now);
    let extension = doing.complaint.extension.clone().filter(|e| e.letter == letter);
    crate::timing::catch_up(doing, at)?;
    doing.follows(Event::LetterSent { letter: letter.clone(), at, note });
    if let Some(keeper) = Keeper::of(record.purpose) {
        doing.keep(keeper, record.level, Some(&letter), at);
    }
    if let Some(extension) = extension {
        crate::extending::extension_sent(doing, extension, at)?;
    }
    follows_leaving(doing, &record, at)
}

fn follows_leaving(doing: &mut Doing, record: &LetterRecord, at: Timestamp) -> Result<(), Refusal> {
    let here = record.level == doing.complaint.level;
    match (record.purpose, doing.complaint.stage) {
        (Purpose::Decision, _) if here => decision_left(doing, record, at),
        (Purpose::Acknowledgement | Purpose::EscalationReceipt, Stage::Open) if here => {
            doing.start(Start::Acknowledged, at)
        }
        (Purpose::InformationRequest, Stage::Open) => pausing::pause(doing, Wait::Information, at),
        (Purpose::ThirdParty, Stage::Open) => pausing::pause(doing, Wait::ThirdParty, at),
        // Whatever the complainant asked after the decision is answered: it is their turn again.
        (_, Stage::Decided) => closing::silence_begins(doing),
        _ => Ok(()),
    }
}

/// What was owed on the way to the decision falls away with it, and what follows from it starts.
fn decision_left(doing: &mut Doing, record: &LetterRecord, at: Timestamp) -> Result<(), Refusal> {
    let decision = doing.complaint.decision().filter(|d| d.letter == record.id);
    let accepted = decision.is_some_and(|d| d.fulfilment == Fulfilment::Accepted);
    let overtaken = decision.is_none();
    let untold = doing.complaint.stage == Stage::Decided && doing.complaint.told_at().is_none();
    if doing.complaint.stage == Stage::Open || (overtaken && untold) {
        // It was reopened before this decision left: the promise that it kept is made again.
        return closing::promise_resolution(doing, at);
    }
    if overtaken {
        return Ok(());
    }
    doing.lift(|p| match p.kept_by {
        Keeper::Acknowledgement | Keeper::Reply | Keeper::Update => true,
        // An offer of an earlier decision has gone with it.
        Keeper::Remedy => !accepted,
        Keeper::Decision | Keeper::Assessment => false,
    });
    if doing.complaint.stage == Stage::Decided {
        doing.start(Start::Decided, at)?;
        closing::silence_begins(doing)?;
    }
    Ok(())
}

/// It's not known whether it left; a person finds out. What is known already isn't doubted. A letter that is tried again
/// can be uncertain again.
pub(crate) fn uncertain(doing: &mut Doing, letter: LetterId) -> Result<(), Refusal> {
    let record = known(doing, &letter)?;
    if record.sent_at.is_none() && !record.failed {
        doing.follows(Event::LetterUncertain { letter });
    }
    Ok(())
}

pub(crate) fn known<'d>(doing: &'d Doing, letter: &LetterId) -> Result<&'d LetterRecord, Refusal> {
    let known = doing.complaint.letters.iter().find(|l| l.id == *letter);
    known.ok_or_else(|| Refusal::NoSuchLetter(letter.to_string()))
}
