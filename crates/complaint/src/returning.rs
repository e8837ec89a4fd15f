//! What comes back of letters: the letter itself, word that it is late, or a receipt. What a letter kept isn't kept where nobody
//! got it.

use crate::command::{Doing, Draft, numbers, staff_only};
use crate::complaint::{Complaint, LetterRecord, Stage};
use crate::corresponding::known;
use crate::event::{Event, LetterWritten};
use crate::policy::Keeper;
use crate::promise::{Promise, PromiseState};
use crate::refusal::Refusal;
use crate::words::{LetterId, MessageKey, Party, Purpose, Side};
use crate::{correcting, corresponding, representing, timing};
use jiff::Timestamp;

/// A letter won't leave, or came back: the handler is shown it, nobody waits for an answer to it, and what it kept is owed
/// again. Said twice, it changes nothing.
pub(crate) fn failed(doing: &mut Doing, letter: LetterId, why: String) -> Result<(), Refusal> {
    let record = known(doing, &letter)?.clone();
    if record.failed {
        return Ok(());
    }
    let now = doing.context.now;
    timing::catch_up(doing, now)?;
    doing.follows(Event::LetterFailed { letter, why });
    unkept(doing, &record);
    timing::catch_up(doing, now)
}

/// A letter is late on its way. It left, so it isn't uncertain any more.
pub(crate) fn delayed(doing: &mut Doing, letter: LetterId, why: String) -> Result<(), Refusal> {
    let record = known(doing, &letter)?.clone();
    if record.failed || record.arrived.is_some() || record.delayed {
        return Ok(());
    }
    let now = doing.context.now;
    corresponding::left(doing, letter.clone(), now, why.clone())?;
    doing.follows(Event::LetterDelayed { letter, why });
    Ok(())
}

/// A letter arrived. That it was read is news where it was only known to have arrived.
pub(crate) fn arrived(doing: &mut Doing, letter: LetterId, read: bool) -> Result<(), Refusal> {
    let record = known(doing, &letter)?.clone();
    if record.failed || record.arrived.is_some_and(|known| known.read || !read) {
        return Ok(());
    }
    let now = doing.context.now;
    corresponding::left(doing, letter.clone(), now, String::new())?;
    doing.follows(Event::LetterArrived { letter, read });
    Ok(())
}

/// Writes a letter that failed once more. What it was to keep, this one keeps when it leaves.
pub(crate) fn send_again(
    doing: &mut Doing,
    letter: &LetterId,
    email: Option<String>,
    draft: Draft,
    encloses: Option<MessageKey>,
) -> Result<(), Refusal> {
    staff_only(&doing.complaint, &doing.by)?;
    let record = known(doing, letter)?.clone();
    if !doing.complaint.can_be_sent_again(&record) {
        return Err(Refusal::NothingChanged);
    }
    if draft.text.trim().is_empty() {
        return Err(Refusal::EmptyLetter);
    }
    let to = match (&record.side, email) {
        (Side::Complainant, Some(email)) => reached_at(doing, email)?,
        (Side::Complainant, None) => doing.complaint.correspondent().clone(),
        (Side::ThirdParty(number), None) => {
            let third = doing.complaint.third_party(*number).ok_or(Refusal::NoSuchThirdParty(*number))?;
            third.party.clone()
        }
        // Whoever else is to be asked has a thread of their own; a reminder comes by itself.
        (Side::ThirdParty(_), Some(_)) | (Side::Team, _) => return Err(Refusal::NothingChanged),
    };
    let again = corresponding::written(doing, record.purpose, record.side, to, draft, encloses);
    doing.record(Event::LetterWritten(LetterWritten { replaces: Some(record.id), ..again }));
    Ok(())
}

/// Whom we write to, under the address that they have from here on.
fn reached_at(doing: &mut Doing, email: String) -> Result<Party, Refusal> {
    let party = Party { email, ..doing.complaint.correspondent().clone() };
    if party == *doing.complaint.correspondent() {
        return Ok(party);
    }
    match doing.complaint.representative.as_ref().map(|r| r.authority.clone()) {
        Some(authority) => representing::represent(doing, Some(party.clone()), authority)?,
        None => correcting::correct_complainant(doing, party.clone())?,
    }
    Ok(party)
}

impl Complaint {
    /// Whether the same words still say what is so: of a letter that failed, has no other in its place, and belongs to where the
    /// complaint stands. What must be asked or promised anew isn't sent again, but done again.
    pub fn can_be_sent_again(&self, letter: &LetterRecord) -> bool {
        let anew = matches!(letter.purpose, Purpose::Extension | Purpose::InformationRequest | Purpose::Reminder);
        let stands = match letter.purpose {
            Purpose::Decision => self.stage == Stage::Decided && self.decision().is_some_and(|d| d.letter == letter.id),
            Purpose::SilenceReminder => self.silence.is_some(),
            Purpose::Closing | Purpose::Withdrawal => self.stage == Stage::Closed,
            // What another has confirmed since is confirmed.
            purpose @ (Purpose::Acknowledgement | Purpose::EscalationReceipt) => {
                self.stage == Stage::Open && !self.is_confirmed_by_another(purpose, letter)
            }
            Purpose::RemedyNotice => true,
            _ => self.stage != Stage::Closed,
        };
        letter.failed
            && !letter.replaced
            && !anew
            && stands
            && letter.side != Side::Team
            && letter.level == self.level
            && self.merged_into.is_none()
    }

    fn is_confirmed_by_another(&self, purpose: Purpose, letter: &LetterRecord) -> bool {
        let other = |l: &&LetterRecord| l.purpose == purpose && l.level == letter.level && l.id != letter.id;
        self.letters.iter().filter(other).any(|l| !l.failed)
    }
}

/// Takes back what a letter that came back had kept, unless another letter has kept it since, or it isn't owed any more
/// because the complaint has moved on. What began to repeat with it falls away.
fn unkept(doing: &mut Doing, record: &LetterRecord) {
    let (Some(keeper), Some(sent)) = (Keeper::of(record.purpose), record.sent_at) else { return };
    let complaint = &doing.complaint;
    if record.level != complaint.level || !still_matters(complaint, keeper) {
        return;
    }
    let by_it = |p: &Promise| p.kept_by == keeper && p.level == record.level && was_kept_at(p, sent);
    let mut kept = numbers(complaint, |p| by_it(p) && !kept_otherwise(complaint, p, record));
    kept.retain(|number| !complaint.is_overtaken(*number));
    for number in kept {
        let promise = &doing.complaint.promises[number as usize];
        let (name, settled) = (promise.name.clone(), promise.settled_at);
        doing.follows(Event::PromiseUnkept { promise: number, letter: record.id.clone() });
        let again =
            |p: &Promise| p.is_running() && p.name == name && p.level == record.level && Some(p.from_at) >= settled;
        for next in numbers(&doing.complaint, again).into_iter().filter(|next| *next > number) {
            doing.follows(Event::PromiseLifted { promise: next });
        }
    }
}

/// Whether what such a letter keeps is owed where the complaint stands: everything on the way to a decision; after it, the
/// decision itself.
fn still_matters(complaint: &Complaint, keeper: Keeper) -> bool {
    match complaint.stage {
        Stage::Open => true,
        Stage::Decided => keeper == Keeper::Decision && complaint.told_at().is_none(),
        Stage::Closed => false,
    }
}

/// Kept in time by what left at `sent`, or kept late from then on.
fn was_kept_at(promise: &Promise, sent: Timestamp) -> bool {
    match promise.state {
        PromiseState::Kept => promise.settled_at == Some(sent),
        PromiseState::KeptLate => promise.settled_at >= Some(sent),
        _ => false,
    }
}

/// Whether another letter that didn't come back keeps it as well.
fn kept_otherwise(complaint: &Complaint, promise: &Promise, record: &LetterRecord) -> bool {
    let keeps = |l: &&LetterRecord| promise.is_kept_by(l.purpose) && l.level == promise.level && l.id != record.id;
    complaint.letters.iter().filter(keeps).any(|l| !l.failed && l.sent_at >= Some(promise.from_at))
}
