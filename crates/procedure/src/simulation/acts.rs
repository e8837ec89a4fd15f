//! What staff do at the desk, act by act, through the same door as the desk's pages.

use super::cases::Step;
use super::customers::Word;
use super::world::Simulation;
use crate::acting::Doer;
use crate::house::HouseError;
use crate::letters::Deciding;
use crate::pairing::Split;
use complaint::{
    By, Channel, Closure, Command, Complaint, Details, Fulfilment, Kind, Moment, Need, Outcome, Part, Parts, Party,
    Reference, Refusal, Remedy, Side, StaffId, Stage,
};
use jiff::SignedDuration;
use texts::{HandlerTexts, KindTexts, demo};

/// What handlers note among themselves.
const NOTES: [&str; 5] = [
    "Called the customer back: reached nobody, left a message that we're on it.",
    "Same firmware as in two other complaints of this month. Asked the product people whether it's known.",
    "The photo of the type label is readable: the serial number matches our delivery records.",
    "Warranty checked: runs until 2031.",
    "The installer's protocol shows a grid voltage of 253 V at noon. Worth mentioning in the update.",
];

type Done = Result<(), HouseError>;

impl Simulation {
    async fn act(&self, complaint: &Complaint, who: &StaffId, command: Command) -> Result<Complaint, HouseError> {
        // Nobody else is there at this moment; what was seen is what there is.
        let doer = Doer { by: By::Staff(who.clone()), seen: Some(complaint.seq) };
        self.house.act(&complaint.reference, doer, command).await
    }

    pub(super) async fn carry(&mut self, reference: &Reference, who: &StaffId, step: &Step) -> Done {
        let complaint = self.house.complaint(reference).await?;
        let texts = demo().handler(&complaint.correspondent().language).or_else(|| demo().handler("en"));
        let Some(texts) = texts else { return Ok(()) };
        let words = texts.of(complaint.kind.as_str());
        let command = match step {
            Step::Take => Command::Assign { handler: Some(who.clone()) },
            Step::Settle(letter) => {
                // They ask; now and then they are told wrong, and it goes twice.
                let arrived = self.postman.has(letter) != self.chance.percent(5);
                return self.house.settle_uncertain(letter, arrived).await;
            }
            Step::Acknowledge => Command::Acknowledge { letter: self.house.draft_acknowledgement(&complaint) },
            Step::Answer => return self.answer(&complaint, who, texts).await,
            Step::Assess => {
                let serious = self.chance.percent(20);
                Command::AssessDanger {
                    finding: "The device is off the wall; nobody is in danger.".to_owned(),
                    serious,
                }
            }
            Step::Update => {
                let words = self.chance.words(&words.progress);
                let letter = self.house.draft_update(&complaint, &words);
                Command::Update { letter }
            }
            Step::Reply => {
                Command::Reply { letter: self.house.draft_reply(&complaint, "Thank you for your patience.") }
            }
            Step::Extend => return self.extend(&complaint, who, words).await,
            Step::Decide => return self.decide(&complaint, who, texts).await,
            Step::DecideAnew => Command::Reopen { why: "The decision didn't reach the complainant.".to_owned() },
            Step::CarryOut => self.carried_out(&complaint),
            Step::Read | Step::Investigate => return self.work_on(&complaint, who, step).await,
            _ => return self.found(&complaint, who, step, words).await,
        };
        self.act(&complaint, who, command).await.map(|_| ())
    }

    fn carried_out(&self, complaint: &Complaint) -> Command {
        let by_itself = self.house.policy_of(complaint).sends_itself(Moment::RemedyDone);
        let letter = by_itself.map(|_| self.house.draft_remedy_done(complaint));
        Command::RemedyDone { note: "Carried out.".to_owned(), letter }
    }

    /// What leaves no trace but time, and sometimes a note.
    async fn work_on(&mut self, complaint: &Complaint, who: &StaffId, step: &Step) -> Done {
        let Some(case) = self.cases.get_mut(&complaint.reference) else { return Ok(()) };
        if *step == Step::Read {
            case.read = true;
            // What the house couldn't know, whoever reads it sees.
            if case.kind != complaint.kind {
                case.todo.push(Step::CorrectKind);
            }
            return Ok(());
        }
        case.work = case.work.saturating_sub(step.minutes());
        if !self.chance.percent(15) {
            return Ok(());
        }
        let text = self.chance.pick(&NOTES).copied().unwrap_or_default().to_owned();
        self.act(complaint, who, Command::Note { text }).await.map(|_| ())
    }

    /// What a handler comes upon.
    async fn found(&mut self, complaint: &Complaint, who: &StaffId, step: &Step, words: &KindTexts) -> Done {
        let policy = self.house.policy_of(complaint);
        let command = match step {
            Step::CorrectKind => {
                let kind = self.cases.get(&complaint.reference).map(|c| c.kind.clone()).unwrap_or_default();
                Command::CorrectKind { kind }
            }
            Step::CorrectDetails => {
                let change = Details { serial: Some("HV3E8K2206410".to_owned()), ..Details::default() };
                Command::CorrectDetails { change }
            }
            Step::Prioritise => match self.chance.pick(&policy.priorities).cloned() {
                Some(priority) => Command::Prioritise { priority },
                None => return Ok(()),
            },
            Step::Transfer => match self.chance.pick(&policy.teams).map(|team| team.id.clone()) {
                Some(team) => Command::Transfer { team },
                None => return Ok(()),
            },
            Step::Exclude => {
                let of_team: Vec<StaffId> =
                    self.people.iter().filter(|p| p.teams.contains(&complaint.team)).map(|p| p.id.clone()).collect();
                let Some(staff) = self.chance.pick(&of_team).cloned() else { return Ok(()) };
                Command::Exclude { staff, why: "The complaint is about how they answered.".to_owned() }
            }
            Step::MarkDanger => Command::MarkDanger { danger: Some("sparks".to_owned()) },
            Step::RevokeLink => Command::RevokeLink,
            Step::Represent => represented(complaint),
            Step::CloseAsNone => {
                let words = "What you wrote is no complaint; we have passed it on.";
                let letter = Some(self.house.draft_closing(complaint, words));
                Command::Close { why: Closure::NoComplaint, note: String::new(), letter }
            }
            Step::AskInformation => {
                let details = complaint.missing(policy);
                let words = self.chance.words(&words.information);
                let letter = self.house.draft_information(complaint, &details, &words);
                Command::AskInformation { details, letter }
            }
            Step::AskThirdParty => self.third_party(complaint, words),
            Step::Forward => match complaint.received.iter().rfind(|r| matches!(r.side, Side::ThirdParty(_))) {
                Some(received) => {
                    let letter = self.house.draft_forward(complaint, "This is what we were told.");
                    Command::Forward { message: received.message.clone(), letter }
                }
                None => return Ok(()),
            },
            Step::ResolvePart => {
                let what = "The display".to_owned();
                let words = self.chance.words(&words.progress);
                let letter = self.house.draft_part(complaint, &what, None, &words);
                Command::ResolvePart { what, remedy: None, letter }
            }
            Step::Split => return self.split(complaint, who).await,
            Step::JoinWithOther => return self.join_with_other(complaint, who).await,
            _ => Command::Note { text: NOTES[0].to_owned() },
        };
        self.act(complaint, who, command).await.map(|_| ())
    }

    fn third_party(&mut self, complaint: &Complaint, words: &KindTexts) -> Command {
        let Some(third) = self.chance.pick(&demo().house.third_parties).cloned() else {
            return Command::Note { text: NOTES[1].to_owned() };
        };
        let of = demo().handler(&third.language).map(|texts| texts.of(complaint.kind.as_str())).unwrap_or(words);
        let question = self.chance.words(&of.third_party);
        let party = Party { name: Some(third.name), email: third.email, language: third.language, country: None };
        let letter = self.house.draft_third_party(complaint, &party, &question);
        Command::AskThirdParty { party, role: third.role, letter }
    }

    /// Two things in one mail: the second goes on by itself.
    async fn split(&mut self, complaint: &Complaint, who: &StaffId) -> Done {
        let kinds: Vec<Kind> = self.house.policy_of(complaint).kinds.iter().map(|k| k.id.clone()).collect();
        let kind = self.chance.pick(&kinds).cloned().unwrap_or_default();
        let (subject, text) = ("The other matter".to_owned(), "And nobody answers the telephone.".to_owned());
        let split = Split { kind, subject, text, why: "Two things in one mail.".to_owned() };
        let doer = Doer { by: By::Staff(who.clone()), seen: Some(complaint.seq) };
        self.house.split(&complaint.reference, split, doer).await.map(|_| ())
    }

    /// The same person complained before: of the same thing, or of something that has to do with it.
    async fn join_with_other(&mut self, complaint: &Complaint, who: &StaffId) -> Done {
        let email = &complaint.complainant.email;
        let other = self
            .witness
            .known
            .values()
            .find(|o| o.reference != complaint.reference && o.merged_into.is_none() && o.is_of_complainant(email));
        let Some(other) = other.map(|o| o.reference.clone()) else { return Ok(()) };
        let by = By::Staff(who.clone());
        match self.house.merge(&other, &complaint.reference, Doer { by: by.clone(), seen: None }).await {
            Err(HouseError::Refused(_)) if !complaint.related.contains(&other) => {
                self.house.relate(&complaint.reference, &other, "By the same person.", &by).await
            }
            done => done.map(|_| ()),
        }
    }

    /// Something came in, or a letter came back.
    async fn answer(&mut self, complaint: &Complaint, who: &StaffId, texts: &HandlerTexts) -> Done {
        let said = self.cases.get_mut(&complaint.reference).and_then(|case| case.said.take());
        let declined = complaint.decision().is_some_and(|d| d.fulfilment == Fulfilment::Declined);
        let why = || "The complainant wrote again.".to_owned();
        let came_back = complaint.letters.last().is_some_and(|l| l.failed);
        let command = match (complaint.stage, said) {
            (Stage::Closed, _) if self.chance.percent(70) => Command::NoReplyNeeded,
            (Stage::Closed, _) => Command::Reopen { why: why() },
            (Stage::Decided, Some(Word::SatisfiedByMail)) => Command::Satisfied,
            (Stage::Decided, Some(Word::EscalatesByMail)) => {
                Command::Escalate { reason: "They don't accept it.".to_owned(), channel: Channel::Mail }
            }
            (Stage::Open, Some(Word::SatisfiedByMail)) if complaint.satisfied == Some(true) => {
                Command::Close { why: Closure::Satisfied, note: String::new(), letter: None }
            }
            (Stage::Open, Some(Word::SatisfiedByMail)) => {
                // Said, and closed with the next look.
                if let Some(case) = self.cases.get_mut(&complaint.reference) {
                    case.said = Some(Word::SatisfiedByMail);
                }
                Command::Satisfied
            }
            (Stage::Decided, _) if declined && self.chance.percent(60) => Command::Reopen { why: why() },
            _ if came_back || self.chance.percent(60) => {
                let words = self.chance.words(&texts.answer);
                Command::Reply { letter: self.house.draft_reply(complaint, &words) }
            }
            _ => Command::NoReplyNeeded,
        };
        let fallback = complaint.awaits_us;
        match self.act(complaint, who, command).await {
            // What was said can't be done any more: it is answered.
            Err(HouseError::Refused(_)) if fallback => {
                let doer = Doer { by: By::Staff(who.clone()), seen: None };
                self.house.act(&complaint.reference, doer, Command::NoReplyNeeded).await.map(|_| ())
            }
            done => done.map(|_| ()),
        }
    }

    async fn extend(&mut self, complaint: &Complaint, who: &StaffId, words: &KindTexts) -> Done {
        let Some(number) =
            complaint.promises.iter().rposition(|p| p.extendable && p.is_owed() && p.level == complaint.level)
        else {
            return Ok(());
        };
        let (context, old) = (self.house.context_of(complaint), &complaint.promises[number]);
        let latest = complaint::latest_extension(complaint, number as u32, &context)?;
        let from = old.due.max(context.today());
        let days = self.chance.within(8, 20) as i32;
        let mut due = context.calendar.add(from, days).map_err(|e| Refusal::Calendar(e.to_string()))?;
        if let Some(latest) = latest.filter(|latest| *latest < due) {
            due = context.calendar.add(latest, 0).unwrap_or(latest);
        }
        let rule = context.policy.promise(&old.name, old.level).and_then(|rule| rule.extension.clone());
        let parts = written(&rule.map(|rule| rule.carries).unwrap_or_default());
        let reason = self.chance.words(&words.extension);
        let letter = self.house.draft_extension(complaint, due, &reason, &parts);
        self.act(complaint, who, Command::Extend { due, reason, parts, letter }).await.map(|_| ())
    }

    async fn decide(&mut self, complaint: &Complaint, who: &StaffId, texts: &HandlerTexts) -> Done {
        let rolled = match self.chance.within(0, 99) {
            0..=49 => Outcome::Accepted,
            50..=69 => Outcome::PartlyAccepted,
            70..=89 => Outcome::Rejected,
            _ => Outcome::CannotResolve,
        };
        let policy = self.house.policy_of(complaint);
        let given: Vec<Outcome> = Outcome::ALL.into_iter().filter(|o| policy.decision(*o).is_some()).collect();
        let outcome = if given.contains(&rolled) { rolled } else { given.first().copied().unwrap_or(rolled) };
        let Some(rule) = policy.decision(outcome) else { return Ok(()) };
        let about = texts.of(complaint.kind.as_str()).decisions(outcome.as_str());
        let words = if complaint.level > 0 { texts.review_changed.as_slice() } else { about };
        let decision = self.chance.pick(words).cloned();
        let explanation = decision.as_ref().map_or_else(|| "As the papers show.".to_owned(), |d| d.text.clone());
        let allowed = |r: &Remedy| *r != Remedy::Nothing && (rule.remedies.is_empty() || rule.remedies.contains(r));
        let suggested = decision.and_then(|d| Remedy::parse(&d.remedy)).filter(allowed);
        let remedy = match rule.remedy {
            Need::None => None,
            Need::Optional => suggested,
            Need::Required => suggested.or_else(|| Remedy::ALL.into_iter().find(allowed)),
        };
        let parts = written(&rule.carries);
        let deciding = Deciding { outcome, remedy, explanation: &explanation, parts: &parts, summary: false };
        let letter = self.house.draft_decision(complaint, &deciding);
        let command =
            Command::Decide { outcome, remedy, explanation: explanation.clone(), parts, summary: false, letter };
        self.act(complaint, who, command).await?;
        let days = self.chance.within(1, 12) as i64;
        if let Some(case) = self.cases.get_mut(&complaint.reference) {
            case.remedy_at = Some(self.house.now() + SignedDuration::from_hours(24 * days));
        }
        Ok(())
    }
}

/// Something for each part that a handler writes.
fn written(carries: &[Part]) -> Parts {
    let words = |part: &Part| format!("What there is to say of it ({}).", part.as_str());
    carries.iter().filter(|part| part.is_written()).map(|part| (*part, words(part))).collect()
}

/// A lawyer acts for them from now on; or not any more.
fn represented(complaint: &Complaint) -> Command {
    if complaint.representative.is_some() {
        return Command::Represent { by: None, authority: String::new() };
    }
    let email = format!("for-{}", complaint.complainant.email);
    let language = complaint.complainant.language.clone();
    let party = Party { name: Some("Fairweather & Fernsby".to_owned()), email, language, country: None };
    Command::Represent { by: Some(party), authority: "A power of attorney came by post.".to_owned() }
}
