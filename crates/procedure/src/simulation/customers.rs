//! Customers: what they have at home, what they complain of, how they take what we write, and when, if ever, they answer.

use super::mails::Customer;
use super::postman::Delivered;
use super::world::{Simulation, Task};
use crate::acting::Doer;
use crate::house::HouseError;
use complaint::{By, Channel, Command, Complaint, Fulfilment, Moment, Outcome, Purpose, Reference, Side};
use jiff::SignedDuration;
use std::sync::Arc;

/// What somebody of the outside world does next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Details,
    /// A word more, without being asked.
    More,
    Photo,
    AutoReply,
    Thanks,
    Annoyed,
    SatisfiedOnPage,
    SatisfiedByMail,
    AcceptsRemedy,
    DeclinesRemedy,
    EscalatesOnPage,
    EscalatesByMail,
    Withdraws,
    /// Complains of the same thing once more, as if of a new one.
    Again,
    Nothing,
}

impl Simulation {
    /// A letter arrived: somebody reads it, sooner or later.
    pub(super) async fn react(&mut self, letter: Delivered) -> Result<(), HouseError> {
        match letter.side {
            Side::Team => Ok(()),
            Side::ThirdParty(number) => {
                let soon = self.chance.percent(70);
                if soon || self.chance.percent(50) {
                    let days = if soon { self.chance.within(0, 7) } else { self.chance.within(10, 45) };
                    self.in_days(days, Task::ThirdParty(letter.reference, number));
                }
                Ok(())
            }
            Side::Complainant if self.chance.permille(self.plan.rates.bounces) => {
                self.comes_back(&letter);
                Ok(())
            }
            Side::Complainant => self.read_by_customer(letter).await,
        }
    }

    async fn read_by_customer(&mut self, letter: Delivered) -> Result<(), HouseError> {
        if self.chance.percent(3) {
            self.in_days(0, Task::Says(letter.reference.clone(), Word::AutoReply));
        }
        let complaint = self.house.living(&letter.reference).await?;
        let word = match letter.purpose {
            Purpose::Acknowledgement => self.about_acknowledgement(&complaint),
            Purpose::InformationRequest => {
                if self.chance.percent(85) {
                    Word::Details
                } else {
                    Word::Nothing
                }
            }
            Purpose::Decision => self.about_decision(&complaint),
            Purpose::SilenceReminder if self.chance.percent(30) => Word::SatisfiedOnPage,
            Purpose::Update | Purpose::Extension | Purpose::PartialResolution => self.on_the_way(),
            Purpose::Closing | Purpose::Withdrawal if self.chance.percent(5) => Word::Annoyed,
            Purpose::RemedyNotice if self.chance.percent(10) => Word::Thanks,
            _ => Word::Nothing,
        };
        let days = match (word, self.chance.within(0, 9)) {
            (Word::Nothing, _) => return Ok(()),
            // Who answers late answers very late.
            (Word::Details | Word::AcceptsRemedy, 8..) => self.chance.within(8, 50),
            (_, 9) => self.chance.within(8, 40),
            _ => self.chance.within(0, 6),
        };
        self.in_days(days, Task::Says(complaint.reference, word));
        Ok(())
    }

    fn about_acknowledgement(&mut self, complaint: &Complaint) -> Word {
        let lacks = !complaint.missing(self.house.policy_of(complaint)).is_empty();
        match self.chance.within(0, 99) {
            0..=69 if lacks => Word::Details,
            70..=73 => Word::More,
            74..=75 => Word::Photo,
            76..=77 => Word::Withdraws,
            78..=80 => Word::Again,
            _ => Word::Nothing,
        }
    }

    fn on_the_way(&mut self) -> Word {
        match self.chance.within(0, 99) {
            0..=5 => Word::Annoyed,
            6..=9 => Word::Thanks,
            10..=11 => Word::Withdraws,
            12..=13 => Word::SatisfiedByMail,
            14 => Word::Again,
            _ => Word::Nothing,
        }
    }

    /// How the customer takes the decision; who says nothing is reminded, and then it closes by itself.
    fn about_decision(&mut self, complaint: &Complaint) -> Word {
        let Some(decision) = complaint.decision() else { return Word::Nothing };
        let refused = matches!(decision.outcome, Outcome::Rejected | Outcome::CannotResolve);
        let offered = decision.fulfilment == Fulfilment::Offered;
        let unhappy = match (refused, complaint.level) {
            (true, 0) => 40,
            (true, _) => 20,
            (false, _) => 6,
        };
        if self.chance.percent(unhappy) {
            return match self.chance.within(0, 9) {
                0..=4 => Word::EscalatesOnPage,
                5..=7 => Word::EscalatesByMail,
                8 if offered => Word::DeclinesRemedy,
                _ => Word::Annoyed,
            };
        }
        match self.chance.within(0, 99) {
            0..=29 if offered => Word::AcceptsRemedy,
            0..=49 => Word::SatisfiedOnPage,
            50..=59 => Word::SatisfiedByMail,
            60..=62 => Word::Thanks,
            _ => Word::Nothing,
        }
    }

    /// Says it: by mail or on the page.
    pub(super) async fn says(&mut self, reference: &Reference, word: Word) -> Result<(), HouseError> {
        let complaint = self.house.living(reference).await?;
        let customer = self.customer_of(&complaint);
        let reference = &complaint.reference;
        let text = |mails: &[texts::DemoMail], chance: &mut super::Random| {
            chance.pick(mails).map(|mail| customer.filled(mail).1.trim().to_owned()).unwrap_or_default()
        };
        let command = match word {
            Word::SatisfiedOnPage => Command::Satisfied,
            Word::AcceptsRemedy => Command::AcceptRemedy,
            Word::DeclinesRemedy => {
                Command::DeclineRemedy { reason: text(&customer.language.dissatisfied, &mut self.chance) }
            }
            Word::EscalatesOnPage => {
                let reason = text(&customer.language.dissatisfied, &mut self.chance);
                Command::Escalate { reason, channel: Channel::Web }
            }
            Word::Withdraws => {
                let by_itself = self.house.policy_of(&complaint).sends_itself(Moment::Withdrawn);
                let letter = by_itself.map(|_| self.house.draft_withdrawal(&complaint));
                Command::Withdraw { reason: text(&customer.language.thanks, &mut self.chance), letter }
            }
            Word::Photo => {
                let photo = ("label.jpg".to_owned(), "image/jpeg".to_owned(), vec![0xff, 0xd8, 0xff, 0xd9]);
                let words = text(&customer.language.details, &mut self.chance);
                return self.house.add_from_page(reference, &words, vec![photo]).await.map(|_| ());
            }
            Word::Again => {
                self.complain_again(&customer);
                return Ok(());
            }
            _ => {
                if let Some(raw) = self.answer_mail(&complaint, &customer, word) {
                    self.posts(raw);
                }
                return Ok(());
            }
        };
        self.house.act(reference, Doer { by: By::Complainant, seen: None }, command).await.map(|_| ())
    }

    fn complain_again(&mut self, customer: &Arc<Customer>) {
        let raw = self.complaint_mail(customer);
        self.posts(raw);
    }

    fn customer_of(&self, complaint: &Complaint) -> Arc<Customer> {
        let known = self.customers.get(&complaint.complainant.email.to_lowercase());
        known.cloned().unwrap_or_else(|| Arc::new(Customer::of(&complaint.complainant)))
    }

    /// On an ordinary day so many complaints arrive, and some mails that are none.
    pub(super) fn day_of_arrivals(&mut self, expected: u64) {
        for _ in 0..self.chance.times(expected) {
            let minutes = self.chance.within(0, 24 * 60 - 1) as i64;
            self.at(self.house.now() + SignedDuration::from_mins(minutes), Task::Complain);
        }
        for _ in 0..self.chance.times(expected / 8) {
            let minutes = self.chance.within(0, 24 * 60 - 1) as i64;
            self.at(self.house.now() + SignedDuration::from_mins(minutes), Task::Chatter);
        }
    }
}
