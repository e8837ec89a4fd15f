//! Mails as customers' servers deliver them: the invented texts of the demonstration, with the headers of the way.

use crate::office::ADDRESS;
use correspondence::compose::{Letter, compose};
use correspondence::{Address, Catalogue, What};
use jiff::Timestamp;
use procedure::simulation::Random;
use texts::{DemoLanguage, DemoMail, demo, number_like};

pub struct Mail {
    pub from: String,
    pub raw: Vec<u8>,
}

/// The same sure of itself as the intake is before it opens a complaint.
const SURE: f32 = 0.6;

/// So many different complaints from as many people, each of which opens a complaint by itself.
pub fn complaints(count: usize) -> Vec<Mail> {
    let mut writer = Writer::new(20_261_118);
    (0..count).map(|_| writer.write()).collect()
}

struct Writer {
    chance: Random,
    texts: Vec<(&'static DemoLanguage, &'static DemoMail)>,
    written: u64,
}

impl Writer {
    fn new(seed: u64) -> Self {
        let mut writer = Self { chance: Random::seeded(seed), texts: Vec::new(), written: 0 };
        let all = demo().languages.iter();
        let all = all.flat_map(|l| l.product.iter().chain(&l.service).map(move |mail| (l, mail)));
        writer.texts = all.filter(|text| writer.opens(*text)).collect();
        writer
    }

    /// Whether a mail of this text is taken for a complaint; others wait in triage, which costs less.
    fn opens(&mut self, text: (&'static DemoLanguage, &'static DemoMail)) -> bool {
        let mail = correspondence::read(&self.filled(text).raw);
        let seen = correspondence::understand(&mail, &Catalogue::default());
        seen.what == What::Complaint && seen.confidence >= SURE
    }

    fn write(&mut self) -> Mail {
        let text = self.chance.pick(&self.texts).copied();
        self.filled(text.expect("some of the demonstration's texts are complaints"))
    }

    fn filled(&mut self, (language, text): (&'static DemoLanguage, &'static DemoMail)) -> Mail {
        self.written += 1;
        let number = self.written;
        let house = &demo().house;
        let person = self.chance.pick(&language.people).expect("each language has people");
        let digits: Vec<u8> = (0..12).map(|_| self.chance.within(0, 9) as u8).collect();
        let mut number_of =
            |looks: &[String]| number_like(self.chance.pick(looks).map_or("######", String::as_str), &digits);
        let (serial, ticket) = (number_of(&house.serials), number_of(&house.tickets));
        let model = self.chance.pick(&house.models).cloned().unwrap_or_default();
        let (subject, body) =
            text.filled(&[("name", &person.name), ("model", &model), ("serial", &serial), ("ticket", &ticket)]);
        // Everybody writes once: who writes often is no longer answered automatically.
        let (local, domain) = person.email.split_once('@').unwrap_or(("somebody", "example.com"));
        let from = format!("{local}.{number}@{domain}");
        let composed = compose(&Letter {
            from: Address { name: Some(person.name.clone()), email: from.clone() },
            to: Address { name: None, email: ADDRESS.to_owned() },
            reply_to: None,
            cc: Vec::new(),
            subject,
            text: body,
            language: language.code.clone(),
            message_id: format!("{:016x}.{number}@{domain}", self.chance.draw()),
            in_reply_to: None,
            references: Vec::new(),
            date: Timestamp::constant(1_794_996_000, 0),
            automatic: false,
            attachments: Vec::new(),
            logo: None,
        });
        let mut raw = self.way(domain).into_bytes();
        raw.extend_from_slice(&composed);
        Mail { from, raw }
    }

    /// What servers on the way put in front: three hops and a signature, as mail of today has.
    fn way(&mut self, domain: &str) -> String {
        let mut way = String::new();
        for hop in ["mx1.heliovar.example", "out.example.net", "submission.example.net"] {
            let id = self.chance.draw();
            way += &format!(
                "Received: from mail.{domain} (mail.{domain} [192.0.2.{}])\r\n\t(using TLSv1.3 with cipher \
                 TLS_AES_256_GCM_SHA384 (256/256 bits))\r\n\tby {hop} with ESMTPS id {id:016X}\r\n\tfor \
                 <{ADDRESS}>; Wed, 18 Nov 2026 09:20:00 +0000 (UTC)\r\n",
                id % 250 + 1
            );
        }
        way += &format!(
            "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={domain}; s=mail;\r\n\tt=1794996000; \
             h=from:to:subject:date:message-id:mime-version:content-type;\r\n"
        );
        for part in ["bh=", "b="] {
            way += &format!("\t{part}");
            for line in 0..if part == "bh=" { 1 } else { 5 } {
                let words: String = (0..4).map(|_| format!("{:016x}", self.chance.draw())).collect();
                way += &format!("{}{words}", if line > 0 { "\r\n\t " } else { "" });
            }
            way += if part == "bh=" { "=;\r\n" } else { "==\r\n" };
        }
        way
    }
}

#[cfg(test)]
mod tests {
    use super::complaints;
    use std::collections::BTreeSet;

    #[test]
    fn all_are_readable_and_different() {
        let mails = complaints(40);
        let read: Vec<_> = mails.iter().map(|m| correspondence::read(&m.raw)).collect();
        assert!(read.iter().all(|m| m.readable && m.automatic.is_none()));
        let ids: BTreeSet<_> = read.iter().map(|m| m.message_id.clone()).collect();
        let senders: BTreeSet<_> = mails.iter().map(|m| &m.from).collect();
        assert_eq!((ids.len(), senders.len()), (40, 40));
    }
}
