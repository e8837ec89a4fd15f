//! What invented staff do, and what customers do on their page.

use super::mails::Customer;
use super::{Simulation, Step, Task, Word};
use crate::acting::Doer;
use crate::house::HouseError;
use complaint::{By, Channel, Closure, Command, Complaint, Outcome, Party, Purpose, Reference, Remedy, StaffId, Stage};
use texts::{DemoDecision, HandlerTexts, demo};

/// What handlers note among themselves.
const NOTES: [&str; 5] = [
    "Called the customer back: reached nobody, left a message that we're on it.",
    "Same firmware as in two other complaints of this month. Asked the product people whether it's known.",
    "The photo of the type label is readable: the serial number matches our delivery records.",
    "Warranty checked: runs until 2031.",
    "The installer's protocol shows a grid voltage of 253 V at noon. Worth mentioning in the update.",
];

impl Simulation<'_> {
    /// Somebody of a team, by chance.
    pub(super) fn anybody_of(&mut self, team: &str) -> StaffId {
        let all: Vec<&str> = demo().house.staff.iter().filter(|s| s.team == team).map(|s| s.login.as_str()).collect();
        StaffId::from(*self.chance.pick(&all).unwrap_or(&"admin"))
    }

    async fn does(&self, reference: &Reference, by: By, command: Command) -> Result<Complaint, HouseError> {
        self.house.act(reference, Doer { by, seen: None }, command).await
    }

    /// The handler, or at an escalation a reviewer who took no part before.
    fn somebody_for(&mut self, complaint: &Complaint) -> StaffId {
        if let Some(handler) = &complaint.handler {
            return handler.clone();
        }
        if complaint.level == 0 {
            return self.anybody_of(complaint.team.as_str());
        }
        let fair = |id: &&str| !complaint.excluded.contains(&StaffId::from(*id));
        let all: Vec<&str> = demo().house.staff.iter().map(|s| s.login.as_str()).filter(fair).collect();
        StaffId::from(*self.chance.pick(&all).unwrap_or(&"admin"))
    }

    pub(super) async fn work(&mut self, reference: &Reference, step: Step) -> Result<(), HouseError> {
        let complaint = self.house.complaint(reference).await?;
        let who = self.somebody_for(&complaint);
        let Some(texts) = demo().handler(&complaint.complainant.language) else { return Ok(()) };
        match step {
            Step::Take => self.take(&complaint, who).await,
            Step::Ask => {
                let question = self.words(&texts.of(complaint.kind.as_str()).information);
                let letter = self.house.draft_reply(&complaint, &question);
                self.does(reference, By::Staff(who), Command::Reply { letter }).await?;
                let days = self.chance.within(1, 9);
                self.in_days(days, Task::Customer(reference.clone(), Word::Details));
                Ok(())
            }
            Step::AskThirdParty => self.ask_third_party(&complaint, who, texts).await,
            Step::Note => {
                let text = self.chance.pick(&NOTES).copied().unwrap_or_default().to_owned();
                self.does(reference, By::Staff(who), Command::Note { text }).await.map(|_| ())
            }
            Step::Update => {
                let words = self.words(&texts.of(complaint.kind.as_str()).progress);
                let letter = self.house.draft_update(&complaint, &words);
                self.does(reference, By::Staff(who), Command::Update { letter }).await.map(|_| ())
            }
            Step::Extend => self.extend(&complaint, who, texts).await,
            Step::Decide => self.decide(&complaint, who, texts).await,
            Step::CloseSilent => {
                let by_mail = complaint.awaits_us;
                let why = if by_mail { Closure::Satisfied } else { Closure::NoAnswer };
                let command = Command::Close { why, note: String::new(), letter: None };
                self.does(reference, By::Staff(who), command).await.map(|_| ())
            }
        }
    }

    async fn take(&mut self, complaint: &Complaint, who: StaffId) -> Result<(), HouseError> {
        let reference = complaint.reference.clone();
        self.does(&reference, By::Staff(who.clone()), Command::Assign { handler: Some(who) }).await?;
        let plans = [
            (Step::Note, 35, 1, 10),
            (Step::Ask, 25, 1, 6),
            (Step::AskThirdParty, 22, 1, 8),
            // Where it is decided sooner, the update is refused, and was no longer owed.
            (Step::Update, 100, 6, 12),
        ];
        for (step, percent, soonest, latest) in plans {
            if self.chance.percent(percent) {
                let days = self.chance.within(soonest, latest);
                self.in_working_days(days, Task::Staff(reference.clone(), step));
            }
        }
        if self.chance.percent(12) {
            let days = self.chance.within(16, 24);
            self.in_working_days(days, Task::Staff(reference.clone(), Step::Extend));
            let days = self.chance.within(30, 48);
            self.in_working_days(days, Task::Staff(reference, Step::Decide));
        } else {
            let days = self.chance.within(3, 26);
            self.in_working_days(days, Task::Staff(reference, Step::Decide));
        }
        Ok(())
    }

    async fn ask_third_party(
        &mut self,
        complaint: &Complaint,
        who: StaffId,
        texts: &HandlerTexts,
    ) -> Result<(), HouseError> {
        let Some(third) = self.chance.pick(&demo().house.third_parties).cloned() else { return Ok(()) };
        let handler = demo().handler(&third.language).unwrap_or(texts);
        let question = self.words(&handler.of(complaint.kind.as_str()).third_party);
        let party = Party { name: Some(third.name), email: third.email, language: third.language, country: None };
        let letter = self.house.draft_third_party(complaint, &party, &question);
        let command = Command::AskThirdParty { party, role: third.role, letter };
        let after = self.does(&complaint.reference, By::Staff(who), command).await?;
        if self.chance.percent(70) {
            let number = after.third_parties.len() as u32;
            let days = self.chance.within(1, 8);
            self.in_days(days, Task::ThirdParty(complaint.reference.clone(), number));
        }
        Ok(())
    }

    async fn extend(&mut self, complaint: &Complaint, who: StaffId, texts: &HandlerTexts) -> Result<(), HouseError> {
        let owed = complaint.promises.iter().rfind(|p| p.kept_by == Purpose::Decision && p.is_owed());
        let Some(old) = owed.map(|p| p.due.max(self.house.today())) else { return Ok(()) };
        let days = self.chance.within(10, 20) as i32;
        let due = match self.house.settings.calendar.add(old, days) {
            Ok(due) => due,
            Err(_) => return Ok(()),
        };
        let reason = self.words(&texts.of(complaint.kind.as_str()).extension);
        let letter = self.house.draft_extension(complaint, due, &reason);
        let command = Command::Extend { due, reason, letter };
        self.does(&complaint.reference, By::Staff(who), command).await.map(|_| ())
    }

    async fn decide(&mut self, complaint: &Complaint, who: StaffId, texts: &HandlerTexts) -> Result<(), HouseError> {
        let (outcome, decisions): (Outcome, &[DemoDecision]) = match (complaint.level, self.chance.within(0, 9)) {
            (0, 0..=4) => (Outcome::Accepted, texts.of(complaint.kind.as_str()).decisions("accepted")),
            (0, 5..=6) => (Outcome::PartlyAccepted, texts.of(complaint.kind.as_str()).decisions("partly_accepted")),
            (0, 7..=8) => (Outcome::Rejected, texts.of(complaint.kind.as_str()).decisions("rejected")),
            (0, _) => (Outcome::CannotResolve, texts.of(complaint.kind.as_str()).decisions("cannot_resolve")),
            (_, _) => (Outcome::PartlyAccepted, &texts.review_changed),
        };
        let Some(decision) = self.chance.pick(decisions).cloned() else { return Ok(()) };
        let remedy = Remedy::parse(&decision.remedy);
        let letter = self.house.draft_decision(complaint, outcome, remedy, &decision.text);
        let command = Command::Decide { outcome, remedy, explanation: decision.text, letter };
        let after = self.does(&complaint.reference, By::Staff(who), command).await?;
        if after.stage == Stage::Decided {
            self.await_verdict(&after, outcome);
        }
        Ok(())
    }

    /// How the customer takes the decision.
    fn await_verdict(&mut self, complaint: &Complaint, outcome: Outcome) {
        let reference = complaint.reference.clone();
        let refused = matches!(outcome, Outcome::Rejected | Outcome::CannotResolve);
        let unhappy = if complaint.level > 0 {
            0
        } else if refused {
            40
        } else {
            6
        };
        let days = self.chance.within(0, 8);
        if self.chance.percent(unhappy) {
            let word = if self.chance.percent(60) { Word::EscalatesOnPage } else { Word::EscalatesByMail };
            self.in_days(days, Task::Customer(reference, word));
        } else if self.chance.percent(60) {
            let word = if self.chance.percent(75) { Word::SatisfiedOnPage } else { Word::SatisfiedByMail };
            self.in_days(days, Task::Customer(reference, word));
        } else {
            self.in_working_days(20, Task::Staff(reference, Step::CloseSilent));
        }
    }

    pub(super) async fn satisfied_on_page(&mut self, reference: &Reference) -> Result<(), HouseError> {
        self.does(reference, By::Complainant, Command::Satisfied).await.map(|_| ())
    }

    pub(super) async fn escalates_on_page(
        &mut self,
        reference: &Reference,
        customer: &Customer,
    ) -> Result<(), HouseError> {
        let reason = self.chance.pick(&customer.language.dissatisfied).map(|m| customer.filled(m).1.trim().to_owned());
        let reason = reason.unwrap_or_default();
        self.does(reference, By::Complainant, Command::Escalate { reason, channel: Channel::Web }).await?;
        self.after_escalation(reference).await
    }

    pub(super) async fn after_escalation(&mut self, reference: &Reference) -> Result<(), HouseError> {
        let complaint = self.house.complaint(reference).await?;
        if complaint.level > 0 && complaint.stage == Stage::Open {
            let days = self.chance.within(0, 4);
            self.in_working_days(days, Task::Staff(reference.clone(), Step::Take));
        }
        Ok(())
    }

    fn words(&mut self, of: &[String]) -> String {
        self.chance.pick(of).cloned().unwrap_or_default().trim().to_owned()
    }
}
