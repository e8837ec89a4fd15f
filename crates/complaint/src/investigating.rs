//! Other parties are contacted where needed (policy, row 5): each in a thread of its own, which the complainant doesn't
//! see unless something of it is forwarded.

use crate::command::{Doing, Draft, impartial, open};
use crate::complaint::Complaint;
use crate::corresponding;
use crate::event::{By, Event};
use crate::refusal::Refusal;
use crate::words::{MessageKey, Party, Purpose, Side};

pub(crate) fn may_ask(complaint: &Complaint, by: &By) -> Result<(), Refusal> {
    open(complaint)?;
    impartial(complaint, by)
}

/// Asks a third party; one that was asked before keeps its number and thread.
pub(crate) fn ask(doing: &mut Doing, party: Party, role: String, letter: Draft) -> Result<(), Refusal> {
    may_ask(&doing.complaint, &doing.by)?;
    if !looks_like_address(&party.email) {
        return Err(Refusal::NotAnAddress(party.email));
    }
    let same = |email: &str| email.eq_ignore_ascii_case(&party.email);
    let number = match doing.complaint.third_parties.iter().find(|t| same(&t.party.email)) {
        Some(known) => known.number,
        None => {
            let number = doing.complaint.third_parties.len() as u32 + 1;
            doing.record(Event::ThirdPartyAdded { number, party, role });
            number
        }
    };
    write(doing, number, letter)
}

pub(crate) fn write(doing: &mut Doing, number: u32, letter: Draft) -> Result<(), Refusal> {
    may_ask(&doing.complaint, &doing.by)?;
    let party = doing.complaint.third_party(number);
    let to = party.ok_or(Refusal::NoSuchThirdParty(number))?.party.clone();
    corresponding::write(doing, Purpose::ThirdParty, Side::ThirdParty(number), to, letter, None).map(|_| ())
}

/// Sends the complainant what a third party wrote, as the handler put it, with its files.
pub(crate) fn forward(doing: &mut Doing, message: MessageKey, letter: Draft) -> Result<(), Refusal> {
    may_ask(&doing.complaint, &doing.by)?;
    if !doing.complaint.received.iter().any(|r| r.message == message) {
        return Err(Refusal::NoSuchMessage(message.to_string()));
    }
    let to = doing.complaint.correspondent().clone();
    corresponding::write(doing, Purpose::Forward, Side::Complainant, to, letter, Some(message)).map(|_| ())
}

/// One `@` with something on both sides and nothing that would split a header; the relay has the last word.
pub(crate) fn looks_like_address(email: &str) -> bool {
    let plain = !email.chars().any(|c| c.is_whitespace() || c.is_control() || "<>,;\"".contains(c));
    plain
        && email
            .split_once('@')
            .is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty() && !domain.contains('@'))
}
