//! Letters and messages: each letter is recorded before it is sent, and what keeps a promise does so when it leaves.

use crate::command::{Doing, Draft, Incoming, impartial, numbers, open};
use crate::complaint::{Complaint, Stage};
use crate::event::{By, Event, LetterWritten};
use crate::policy::Start;
use crate::promise::Promise;
use crate::refusal::Refusal;
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
    let to = doing.complaint.complainant.clone();
    write(doing, purpose, Side::Complainant, to, letter, None)
}

/// Records a letter. Its Message-ID is final from here on.
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
    let id = doing.complaint.next_letter();
    let thread = doing.complaint.thread(&side);
    doing.record(Event::LetterWritten(LetterWritten {
        mail_id: mail_id(&id, doing.context),
        id: id.clone(),
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
    }));
    Ok(id)
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

/// A message joins the conversation. It stops no clock and needs no permission: nothing is lost.
pub(crate) fn receive(doing: &mut Doing, incoming: Incoming) -> Result<(), Refusal> {
    if let Side::ThirdParty(number) = incoming.side
        && !doing.complaint.third_parties.iter().any(|t| t.number == number)
    {
        return Err(Refusal::NoSuchThirdParty(number));
    }
    let from_complainant = incoming.side == Side::Complainant;
    let filled = if from_complainant && !incoming.automatic {
        doing.complaint.details.filled_by(&incoming.details)
    } else {
        Details::default()
    };
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
        danger: incoming.danger.filter(|_| from_complainant && !incoming.automatic),
        automatic: incoming.automatic,
    });
    Ok(())
}

/// A letter has left: promises that it keeps are kept, late if their date had passed, and those that wait for the
/// acknowledgement start (policy, rows 3 and 4). Said twice, it changes nothing.
pub(crate) fn left(doing: &mut Doing, letter: LetterId, at: Timestamp, note: String) -> Result<(), Refusal> {
    let record = doing.complaint.letters.iter().find(|l| l.id == letter);
    let record = record.cloned().ok_or_else(|| Refusal::NoSuchLetter(letter.to_string()))?;
    if record.sent_at.is_some() {
        return Ok(());
    }
    let extension = doing.complaint.extension.clone().filter(|e| e.letter == letter);
    crate::timing::record_missed(doing, at);
    doing.follows(Event::LetterSent { letter: letter.clone(), at, note });
    if record.side == Side::Complainant {
        keep_promises(doing, record.purpose, record.level, &letter);
    }
    if record.purpose == Purpose::Decision {
        // What was owed on the way to the decision falls away with it.
        doing.lift(|p| p.level == record.level && p.kept_by != Purpose::Decision);
    }
    if let Some(extension) = extension {
        crate::extending::extension_sent(doing, extension, at)?;
    }
    if record.purpose == Purpose::Decision && doing.complaint.stage == Stage::Open {
        // It was reopened before this decision left: the promise that it kept is made again.
        crate::closing::promise_resolution(doing, at)?;
    }
    let acknowledges = matches!(record.purpose, Purpose::Acknowledgement | Purpose::EscalationReceipt);
    if acknowledges && record.level == doing.complaint.level && doing.complaint.stage == Stage::Open {
        start_after_acknowledgement(doing, at)?;
    }
    Ok(())
}

fn keep_promises(doing: &mut Doing, purpose: Purpose, level: u8, letter: &LetterId) {
    for number in numbers(&doing.complaint, |p| p.is_owed() && p.level == level && p.is_kept_by(purpose)) {
        let missed = !doing.complaint.promises[number as usize].is_running();
        // A missed promise that was given a new date stays missed; its successor is what is kept.
        if missed && doing.complaint.promises.iter().any(|p| p.extends == Some(number)) {
            continue;
        }
        doing.follows(Event::PromiseKept { promise: number, letter: letter.clone(), late: missed });
    }
}

fn start_after_acknowledgement(doing: &mut Doing, at: Timestamp) -> Result<(), Refusal> {
    let level = doing.complaint.level;
    let context = doing.context;
    for rule in context.policy.starting(Start::Acknowledged) {
        if doing.complaint.promises.iter().any(|p| p.name == rule.id && p.level == level) {
            continue;
        }
        let promise = Promise::make(rule, level, context.date_of(at), context)?;
        doing.follows(Event::PromiseMade { promise });
    }
    Ok(())
}

pub(crate) fn uncertain(doing: &mut Doing, letter: LetterId) -> Result<(), Refusal> {
    known(doing, &letter)?;
    doing.follows(Event::LetterUncertain { letter });
    Ok(())
}

/// A letter won't leave, or came back. What it kept stays on the record as it was; the handler is shown it.
pub(crate) fn failed(doing: &mut Doing, letter: LetterId, why: String) -> Result<(), Refusal> {
    known(doing, &letter)?;
    doing.follows(Event::LetterFailed { letter, why });
    Ok(())
}

fn known(doing: &Doing, letter: &LetterId) -> Result<(), Refusal> {
    let known = doing.complaint.letters.iter().any(|l| l.id == *letter);
    if known { Ok(()) } else { Err(Refusal::NoSuchLetter(letter.to_string())) }
}
