//! Mails that invented customers and third parties write.

use super::{Simulation, Step, Task, Word};
use crate::house::HouseError;
use crate::intake::Taken;
use complaint::{Complaint, Reference, Side};
use correspondence::Address;
use correspondence::compose::{Letter, compose};
use texts::{DemoLanguage, DemoMail, demo, number_like};

/// A customer with a complaint: who they are, and what they have at home.
#[derive(Clone, Debug)]
pub(super) struct Customer {
    pub language: &'static DemoLanguage,
    pub name: String,
    pub email: String,
    pub model: String,
    pub serial: String,
    pub ticket: String,
}

impl Customer {
    pub fn filled(&self, mail: &DemoMail) -> (String, String) {
        mail.filled(&[("name", &self.name), ("model", &self.model), ("serial", &self.serial), ("ticket", &self.ticket)])
    }
}

/// What third parties answer.
const ANSWERS: [&str; 3] = [
    "Hello,\n\nwe were on site on the day you name. The DC side measured 612 V, insulation was fine. The device restarted \
     twice while we watched. The measuring protocol is with our office and can follow by post.\n\nRegards",
    "Good morning,\n\nthe parcel left our depot on the 4th and was scanned as delivered on the 6th; the signature isn't \
     readable. We have opened a search and expect an answer within five days.\n\nKind regards",
    "Hello,\n\nwe mounted it in May as the manual says, with 20 cm free above. We didn't change any grid settings after \
     that.\n\nBest regards",
];

impl Simulation<'_> {
    fn somebody(&mut self) -> Customer {
        let languages: &'static [DemoLanguage] = &demo().languages;
        let language = self.chance.pick(languages).expect("there are languages: the tests of texts read them");
        let person = self.chance.pick(&language.people).expect("each language has people");
        let house = &demo().house;
        let digits: Vec<u8> = (0..12).map(|_| self.chance.within(0, 9) as u8).collect();
        // A number of people share a name; their addresses tell them apart.
        let tag = self.chance.within(1, 999);
        let (local, domain) = person.email.split_once('@').unwrap_or(("somebody", "example.com"));
        let mut number =
            |patterns: &[String]| number_like(self.chance.pick(patterns).map_or("######", String::as_str), &digits);
        let (serial, ticket) = (number(&house.serials), number(&house.tickets));
        Customer {
            language,
            name: person.name.clone(),
            email: format!("{local}{tag}@{domain}"),
            model: self.chance.pick(&house.models).cloned().unwrap_or_default(),
            serial,
            ticket,
        }
    }

    fn mail(&mut self, from: &Customer, subject: &str, text: &str, answers: Option<&str>, automatic: bool) -> Vec<u8> {
        let number = self.summary.mails;
        let domain = from.email.rsplit('@').next().unwrap_or("example.com");
        compose(&Letter {
            from: Address { name: Some(from.name.clone()), email: from.email.clone() },
            to: Address { name: None, email: self.house.settings.address.clone() },
            reply_to: None,
            cc: Vec::new(),
            subject: subject.to_owned(),
            text: text.to_owned(),
            language: from.language.code.clone(),
            message_id: format!("{:x}.{number}@{domain}", self.chance.draw()),
            in_reply_to: answers.map(str::to_owned),
            references: answers.map(str::to_owned).into_iter().collect(),
            date: self.house.now(),
            automatic,
            attachments: Vec::new(),
        })
    }

    async fn arrives(&mut self, raw: Vec<u8>) -> Result<Taken, HouseError> {
        self.summary.mails += 1;
        let taken = self.house.take_in(raw, &[]).await?;
        match taken {
            Taken::Opened(_) => self.summary.opened += 1,
            Taken::Threaded(_) => self.summary.threaded += 1,
            _ => {}
        }
        Ok(taken)
    }

    pub(super) async fn complain(&mut self) -> Result<(), HouseError> {
        let customer = self.somebody();
        let product = self.chance.percent(60);
        let language = customer.language;
        let mails = if product { &language.product } else { &language.service };
        let mail = self.chance.pick(mails).expect("each language has complaints");
        let (subject, body) = customer.filled(mail);
        let raw = self.mail(&customer, &subject, &body, None, false);
        let reference = match self.arrives(raw).await? {
            Taken::Opened(reference) => reference,
            // Somebody looks at triage in the end; most of what waits there is a complaint after all.
            Taken::Triage(key) if self.chance.percent(70) => {
                let kind = if product { "product" } else { "service" };
                let who = self.anybody_of(if product { "technical" } else { "service-management" });
                self.house.open_from_triage(&key, kind.into(), None, &who).await?.reference
            }
            _ => return Ok(()),
        };
        let lacks = if product { !mail.tells("model") } else { !mail.tells("ticket") };
        self.customers.insert(reference.clone(), customer);
        self.foresee(reference, lacks);
        Ok(())
    }

    /// What will become of a complaint, if everybody does what they mean to.
    fn foresee(&mut self, reference: Reference, lacks_details: bool) {
        let days = self.chance.within(0, 3);
        self.in_working_days(days, Task::Staff(reference.clone(), Step::Take));
        if lacks_details && self.chance.percent(75) {
            let days = self.chance.within(0, 6);
            self.in_days(days, Task::Customer(reference.clone(), Word::Details));
        }
        if self.chance.percent(4) {
            self.in_days(0, Task::Customer(reference.clone(), Word::AutoReply));
        }
    }

    pub(super) async fn chatter(&mut self) -> Result<(), HouseError> {
        let customer = self.somebody();
        let (mails, automatic) = match self.chance.within(0, 2) {
            0 => (&customer.language.question, false),
            1 => (&customer.language.thanks, false),
            _ => (&customer.language.auto_reply, true),
        };
        let Some(mail) = self.chance.pick(mails) else { return Ok(()) };
        let (subject, body) = customer.filled(mail);
        let raw = self.mail(&customer, &subject, &body, None, automatic);
        self.arrives(raw).await.map(|_| ())
    }

    pub(super) async fn answer(&mut self, reference: &Reference, word: Word) -> Result<(), HouseError> {
        let complaint = self.house.complaint(reference).await?;
        let Some(customer) = self.customers.get(reference).cloned() else { return Ok(()) };
        let language = customer.language;
        let mails = match word {
            Word::SatisfiedOnPage => return self.satisfied_on_page(reference).await,
            Word::EscalatesOnPage => return self.escalates_on_page(reference, &customer).await,
            Word::Details => &language.details,
            Word::AutoReply => &language.auto_reply,
            Word::SatisfiedByMail => &language.satisfied,
            Word::EscalatesByMail => &language.dissatisfied,
        };
        let Some(mail) = self.chance.pick(mails) else { return Ok(()) };
        let (_, body) = customer.filled(mail);
        let last = complaint.letters.iter().rfind(|l| l.side == Side::Complainant && l.sent_at.is_some());
        let answers = last.map(|l| l.mail_id.to_string());
        let subject = format!("Re: {}", complaint.subject);
        let raw = self.mail(&customer, &subject, &body, answers.as_deref(), word == Word::AutoReply);
        self.arrives(raw).await?;
        match word {
            Word::EscalatesByMail => self.after_escalation(reference).await,
            Word::SatisfiedByMail => {
                self.in_working_days(1, Task::Staff(reference.clone(), Step::CloseSilent));
                Ok(())
            }
            _ => Ok(()),
        }
    }

    pub(super) async fn third_party_answers(&mut self, reference: &Reference, number: u32) -> Result<(), HouseError> {
        let complaint: Complaint = self.house.complaint(reference).await?;
        let Some(third) = complaint.third_parties.iter().find(|t| t.number == number) else { return Ok(()) };
        let asked =
            complaint.letters.iter().rfind(|l| l.side == Side::ThirdParty(number)).map(|l| l.mail_id.to_string());
        let language = demo().language(&third.party.language).or(demo().languages.first());
        let Some(language) = language else { return Ok(()) };
        let from = Customer {
            language,
            name: third.party.called().to_owned(),
            email: third.party.email.clone(),
            model: String::new(),
            serial: String::new(),
            ticket: String::new(),
        };
        let text = self.chance.pick(&ANSWERS).copied().unwrap_or_default().to_owned();
        let subject = format!("Re: {reference}");
        let raw = self.mail(&from, &subject, &text, asked.as_deref(), false);
        self.arrives(raw).await.map(|_| ())
    }
}
