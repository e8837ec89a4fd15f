//! Mails that customers and third parties write, and what becomes of them on their way: twice, overtaken, back.

use super::cases::Case;
use super::customers::Word;
use super::postman::Delivered;
use super::world::{Simulation, Task};
use crate::house::HouseError;
use complaint::{Complaint, Party, Reference, Side};
use correspondence::Address;
use correspondence::compose::{Letter, compose};
use jiff::SignedDuration;
use std::sync::Arc;
use texts::{DemoLanguage, DemoMail, demo, number_like};

/// A customer: who they are, and what they have at home.
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

    /// Somebody of whom only this is known.
    pub fn of(party: &Party) -> Self {
        let first = demo().languages.first().expect("there are languages: the tests of texts read them");
        Self {
            language: demo().language(&party.language).or(demo().language("en")).unwrap_or(first),
            name: party.called().to_owned(),
            email: party.email.clone(),
            model: demo().house.models.first().cloned().unwrap_or_default(),
            serial: "HV3E8K2206410".to_owned(),
            ticket: "SR-206410".to_owned(),
        }
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

/// A mail to be written.
struct Writing<'m> {
    from: &'m Customer,
    subject: &'m str,
    text: &'m str,
    answers: Option<&'m str>,
    automatic: bool,
}

impl Simulation {
    fn somebody(&mut self) -> Arc<Customer> {
        let languages: &'static [DemoLanguage] = &demo().languages;
        let language = self.chance.pick(languages).expect("there are languages: the tests of texts read them");
        let person = self.chance.pick(&language.people).expect("each language has people");
        let house = &demo().house;
        let digits: Vec<u8> = (0..12).map(|_| self.chance.within(0, 9) as u8).collect();
        // A number of people share a name; their addresses tell them apart.
        let tag = self.chance.within(1, 99_999);
        let (local, domain) = person.email.split_once('@').unwrap_or(("somebody", "example.com"));
        let mut number =
            |patterns: &[String]| number_like(self.chance.pick(patterns).map_or("######", String::as_str), &digits);
        let (serial, ticket) = (number(&house.serials), number(&house.tickets));
        let customer = Arc::new(Customer {
            language,
            name: person.name.clone(),
            email: format!("{local}{tag}@{domain}"),
            model: self.chance.pick(&house.models).cloned().unwrap_or_default(),
            serial,
            ticket,
        });
        self.customers.insert(customer.email.to_lowercase(), customer.clone());
        customer
    }

    fn mail(&mut self, writing: Writing) -> Vec<u8> {
        let Writing { from, subject, text, answers, automatic } = writing;
        self.written += 1;
        let domain = from.email.rsplit('@').next().unwrap_or("example.com");
        compose(&Letter {
            from: Address { name: Some(from.name.clone()), email: from.email.clone() },
            to: Address { name: None, email: self.house.settings.address.clone() },
            reply_to: None,
            cc: Vec::new(),
            subject: subject.to_owned(),
            text: text.to_owned(),
            language: from.language.code.clone(),
            message_id: format!("{:x}.{}@{domain}", self.chance.draw(), self.written),
            in_reply_to: answers.map(str::to_owned),
            references: answers.map(str::to_owned).into_iter().collect(),
            date: self.house.now(),
            automatic,
            attachments: Vec::new(),
            logo: None,
        })
    }

    /// Into the world with it: it arrives now, and perhaps once more.
    pub(super) fn posts(&mut self, raw: Vec<u8>) {
        if self.chance.permille(self.plan.rates.duplicates) {
            let minutes = self.chance.little(1, 3 * 24 * 60) as i64;
            self.at(self.house.now() + SignedDuration::from_mins(minutes), Task::Mail(raw.clone(), 0));
        }
        self.at(self.house.now(), Task::Mail(raw, 0));
    }

    /// What somebody writes whose complaint is new; what is true of it is known to nobody else yet.
    pub(super) fn complaint_mail(&mut self, customer: &Arc<Customer>) -> Vec<u8> {
        let product = self.chance.percent(60);
        let language = customer.language;
        let mails = if product { &language.product } else { &language.service };
        let mail = self.chance.pick(mails).expect("each language has complaints");
        let case = Case::by_chance(&mut self.chance, self.house.policy(), if product { "product" } else { "service" });
        self.truths.insert(customer.email.to_lowercase(), case);
        let (subject, body) = customer.filled(mail);
        self.mail(Writing { from: customer, subject: &subject, text: &body, answers: None, automatic: false })
    }

    pub(super) fn complain(&mut self) {
        let customer = self.somebody();
        let raw = self.complaint_mail(&customer);
        if self.chance.permille(self.plan.rates.overtaken) {
            let own = correspondence::read(&raw).message_id;
            let text = self.chance.pick(&customer.language.details).map(|m| customer.filled(m).1).unwrap_or_default();
            let (from, answers) = (customer.as_ref(), own.as_deref());
            let more = self.mail(Writing { from, subject: "Re: my mail", text: &text, answers, automatic: false });
            self.posts(more);
            let minutes = self.chance.within(1, 600) as i64;
            self.at(self.house.now() + SignedDuration::from_mins(minutes), Task::Mail(raw, 0));
            return;
        }
        self.posts(raw);
    }

    /// Something that is no complaint.
    pub(super) fn chatter(&mut self) {
        let customer = self.somebody();
        let (mails, automatic) = match self.chance.within(0, 2) {
            0 => (&customer.language.question, false),
            1 => (&customer.language.thanks, false),
            _ => (&customer.language.auto_reply, true),
        };
        let Some(mail) = self.chance.pick(mails) else { return };
        let (subject, text) = customer.filled(mail);
        let mut case = Case::by_chance(&mut self.chance, self.house.policy(), "service");
        case.none = true;
        self.truths.insert(customer.email.to_lowercase(), case);
        let raw = self.mail(Writing { from: &customer, subject: &subject, text: &text, answers: None, automatic });
        self.posts(raw);
    }

    pub(super) fn answer_mail(&mut self, complaint: &Complaint, customer: &Customer, word: Word) -> Option<Vec<u8>> {
        let language = customer.language;
        let mails = match word {
            Word::Details | Word::More => &language.details,
            Word::AutoReply => &language.auto_reply,
            Word::Thanks => &language.thanks,
            Word::SatisfiedByMail => &language.satisfied,
            Word::EscalatesByMail | Word::Annoyed => &language.dissatisfied,
            _ => return None,
        };
        let (_, text) = customer.filled(self.chance.pick(mails)?);
        if let Some(case) = self.cases.get_mut(&complaint.reference) {
            case.said = Some(word);
        }
        // Most answer our last letter; some just write, and know their reference or don't.
        let last = complaint.letters.iter().rfind(|l| l.side == Side::Complainant && l.sent_at.is_some());
        let answers = last.map(|l| l.mail_id.to_string()).filter(|_| self.chance.percent(88));
        let subject = match self.chance.percent(90) {
            true => format!("Re: {} [{}]", complaint.subject, complaint.reference),
            false => format!("Re: {}", complaint.subject),
        };
        let acts = complaint.correspondent();
        let from = Customer { name: acts.called().to_owned(), email: acts.email.clone(), ..customer.clone() };
        let (answers, automatic) = (answers.as_deref(), word == Word::AutoReply);
        Some(self.mail(Writing { from: &from, subject: &subject, text: &text, answers, automatic }))
    }

    pub(super) async fn third_party_answers(&mut self, reference: &Reference, number: u32) -> Result<(), HouseError> {
        let complaint = self.house.complaint(reference).await?;
        let Some(third) = complaint.third_party(number) else { return Ok(()) };
        let asked =
            complaint.letters.iter().rfind(|l| l.side == Side::ThirdParty(number)).map(|l| l.mail_id.to_string());
        let from = Customer::of(&third.party);
        let text = self.chance.pick(&ANSWERS).copied().unwrap_or_default();
        let (subject, answers) = (format!("Re: {reference}"), asked.as_deref());
        let raw = self.mail(Writing { from: &from, subject: &subject, text, answers, automatic: false });
        self.posts(raw);
        Ok(())
    }

    /// The letter comes back: the mailbox is full or gone (RFC 3464).
    pub(super) fn comes_back(&mut self, letter: &Delivered) {
        self.bounces += 1;
        self.written += 1;
        let (action, status) = if self.chance.percent(80) { ("failed", "5.1.1") } else { ("delayed", "4.2.2") };
        let (number, us, to, id) = (self.written, &self.house.settings.address, &letter.to, &letter.mail_id);
        let date = self.house.now().strftime("%a, %d %b %Y %H:%M:%S +0000");
        let raw = format!(
            "From: MAILER-DAEMON@mx.example.com\r\nTo: {us}\r\nSubject: Undelivered Mail\r\nDate: {date}\r\n\
             Message-ID: <bounce.{number}@mx.example.com>\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
             --b\r\nContent-Type: text/plain\r\n\r\nYour message could not be delivered.\r\n\
             --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.com\r\n\r\n\
             Final-Recipient: rfc822; {to}\r\nAction: {action}\r\nStatus: {status}\r\n\r\n\
             --b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <{id}>\r\nSubject: x\r\n\r\nText\r\n--b--\r\n"
        );
        let minutes = self.chance.little(0, 600) as i64;
        self.at(self.house.now() + SignedDuration::from_mins(minutes), Task::Mail(raw.into_bytes(), 0));
    }
}
