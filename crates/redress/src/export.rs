//! `redress export`: the dossier of a complaint, as one hands it to an ombudsman: what was promised, with its proofs, what
//! was decided, the conversation, its files, and the journal's hash. Internal notes and reminders stay inside.

use crate::cli::Place;
use crate::complaints::reference;
use crate::house::{Opened, block_on, open};
use crate::print::json_line;
use crate::say;
use crate::{Failure, sha256};
use complaint::{
    Complaint, Event, Fulfilment, LetterWritten, MessageKey, Promise, Reckoned, Recorded, Side, Verdict, verify_chain,
};
use dossier::{Column, Dossier, Part};
use procedure::{House, Teller, TimelineEntry, Told};
use serde_json::json;
use std::path::PathBuf;
use texts::{Arg, texts};

pub fn export(place: &Place, text: &str, pdf: Option<PathBuf>, language: Option<String>) -> Result<(), Failure> {
    let reference = reference(text)?;
    block_on(async {
        let Opened { house, .. } = open(place).await?;
        let told = house.told(&reference).await.map_err(Failure::short)?;
        let language = language.unwrap_or_else(|| told.complaint.complainant.language.clone());
        let dossier = Setting::of(&house, &told, &language).await?.dossier().await?;
        let bytes = dossier::pdf(&dossier)?;
        let path =
            pdf.filter(|p| !p.as_os_str().is_empty()).unwrap_or_else(|| PathBuf::from(format!("{reference}.pdf")));
        std::fs::write(&path, &bytes).map_err(|e| Failure::input(format!("{}: {e}", path.display())))?;
        if place.json {
            let sha256 = sha256(&bytes);
            json_line(&json!({ "reference": reference, "pdf": path, "bytes": bytes.len(), "sha256": sha256 }));
        } else {
            say!("{}", path.display());
        }
        Ok(())
    })
}

/// A dossier in the making.
struct Setting<'h> {
    house: &'h House,
    told: &'h Told,
    teller: Teller<'h>,
}

impl<'h> Setting<'h> {
    async fn of(house: &'h House, told: &'h Told, language: &str) -> Result<Self, Failure> {
        Ok(Self { house, told, teller: house.teller(language).await.map_err(Failure::short)? })
    }

    fn complaint(&self) -> &Complaint {
        &self.told.complaint
    }

    fn t(&self, id: &str) -> String {
        self.teller.t(&format!("dossier-{id}"))
    }

    fn say(&self, id: &str, args: &[(&str, Arg)]) -> String {
        texts().say(self.teller.language(), &format!("dossier-{id}"), args)
    }

    async fn dossier(&self) -> Result<Dossier, Failure> {
        let complaint = self.complaint();
        let reference = complaint.reference.to_string();
        let mut parts = vec![Part::Heading(self.t("facts")), Part::Facts(self.facts())];
        parts.push(Part::Heading(self.t("promises")));
        parts.push(self.promises());
        parts.extend(complaint.promises.iter().map(|p| Part::Paragraph(self.proof(p))));
        parts.push(Part::Heading(self.t("decision")));
        parts.extend(self.decisions());
        parts.push(Part::Heading(self.t("conversation")));
        parts.extend(self.told.timeline.iter().filter_map(|entry| self.entry(entry)));
        parts.push(Part::Heading(self.t("files")));
        parts.push(self.files().await?);
        parts.push(Part::Heading(self.t("course")));
        parts.push(self.course());
        parts.push(Part::Heading(self.t("journal")));
        parts.extend(self.journal().await?);
        Ok(Dossier {
            language: self.teller.language().to_owned(),
            title: self.say("title", &[("reference", (&reference).into())]),
            subtitle: complaint.subject.clone(),
            author: self.house.settings.company.clone(),
            created: self.house.now(),
            running_head: reference,
            page_of: self.say("page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
            parts,
        })
    }

    fn facts(&self) -> Vec<(String, String)> {
        let complaint = self.complaint();
        let policy = self.house.policy_of(complaint);
        let mut facts = vec![
            (self.t("complainant"), complaint.complainant.in_full()),
            (self.t("received"), self.teller.moment(complaint.received_at)),
            (self.t("kind"), self.teller.kind(&complaint.kind)),
            (self.t("team"), self.house.team_name(&complaint.team, self.teller.language())),
            (self.t("state"), self.teller.coded("dossier-stage", complaint.stage.as_str())),
            (
                self.t("policy"),
                self.say(
                    "policy-version",
                    &[("title", (&policy.title).into()), ("version", policy.version.to_string().into())],
                ),
            ),
        ];
        if let Some(representative) = &complaint.representative {
            let who = format!("{} ({})", representative.party.in_full(), representative.authority);
            facts.insert(1, (self.t("representative"), who));
        }
        for detail in ["model", "serial", "ticket"] {
            if let Some(value) = complaint.details.get(detail) {
                facts.push((self.t(detail), value.to_owned()));
            }
        }
        facts.extend(complaint.details.more.iter().map(|(name, value)| (name.clone(), value.clone())));
        facts
    }

    /// Each promise in a row: what, by when, what became of it.
    fn promises(&self) -> Part {
        let column = |id: &str, weight| Column { heading: self.t(id), weight };
        let row = |p: &Promise| {
            let settled = p.settled_at.map(|at| self.teller.moment(at)).unwrap_or_default();
            vec![
                self.teller.promise(&p.name),
                handbook::period(p.within, self.teller.language()),
                self.teller.day(p.due),
                self.teller.coded("dossier-promise", p.state.as_str()),
                settled,
            ]
        };
        Part::Table {
            columns: vec![
                column("promise", 3),
                column("within", 3),
                column("due", 3),
                column("became", 2),
                column("settled", 4),
            ],
            rows: self.complaint().promises.iter().map(row).collect(),
        }
    }

    /// How a date came about: what started it, and which days weren't counted.
    fn proof(&self, promise: &Promise) -> String {
        let day = |date| self.teller.day(date);
        let counted = [
            ("promise", Arg::from(self.teller.promise(&promise.name))),
            ("period", handbook::period(promise.within, self.teller.language()).into()),
            ("from", self.teller.moment(promise.from_at).into()),
            ("region", (&promise.region).into()),
            ("version", (&promise.calendar_version).into()),
            ("due", day(promise.due).into()),
        ];
        let mut text = self.say(if promise.extends.is_some() { "proof-extended" } else { "proof" }, &counted);
        let skipped = match self.house.explain(self.complaint(), promise) {
            Ok(Reckoned::WorkingDays(days)) => Some(days),
            Ok(Reckoned::Calendar { rolled, .. }) => rolled,
            _ => None,
        };
        let holidays: Vec<String> = skipped
            .iter()
            .flat_map(|days| days.holidays())
            .map(|rest| {
                let name = rest.name_in(self.teller.language()).unwrap_or_default();
                format!("{} ({name})", day(rest.date))
            })
            .collect();
        if !holidays.is_empty() {
            text.push(' ');
            text.push_str(&self.say("proof-skipped", &[("days", holidays.join("; ").into())]));
        }
        text
    }

    fn decisions(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        for decision in &self.complaint().decisions {
            let mut facts = vec![
                (self.t("outcome"), self.teller.coded("desk-outcome", decision.outcome.as_str())),
                (self.t("decided-at"), self.teller.moment(decision.at)),
                (self.t("decided-by"), self.teller.who(self.complaint(), &decision.by)),
            ];
            if let Some(remedy) = decision.remedy {
                facts.push((self.t("remedy"), self.teller.coded("desk-remedy", remedy.as_str())));
            }
            if decision.fulfilment != Fulfilment::None {
                let state = self.teller.coded("dossier-remedy", decision.fulfilment.as_str());
                facts.push((self.t("remedy-state"), state));
            }
            parts.push(Part::Facts(facts));
            parts.push(Part::Paragraph(decision.explanation.clone()));
        }
        if parts.is_empty() {
            parts.push(Part::Paragraph(self.t("undecided")));
        }
        parts
    }

    /// What was written to and fro; notes and reminders among ourselves are not part of it.
    fn entry(&self, entry: &TimelineEntry) -> Option<Part> {
        let recorded = &entry.recorded;
        let at = self.teller.moment(recorded.at);
        match &recorded.event {
            Event::Opened { complainant, subject, text, .. } => Some(Part::Entry {
                at,
                who: complainant.called().to_owned(),
                title: subject.clone(),
                text: text.clone(),
                aside: Vec::new(),
            }),
            Event::MessageReceived { from, subject, text, files, automatic: false, .. } => Some(Part::Entry {
                at,
                who: from.called().to_owned(),
                title: subject.clone(),
                text: text.clone(),
                aside: files.clone(),
            }),
            Event::LetterWritten(letter) if letter.side != Side::Team => Some(self.letter(at, entry, letter)),
            _ => None,
        }
    }

    fn letter(&self, at: String, entry: &TimelineEntry, letter: &LetterWritten) -> Part {
        let record = entry.letter.as_ref();
        let sent = match record {
            Some(record) if record.failed => self.t("letter-failed"),
            Some(record) if record.uncertain => self.t("letter-uncertain"),
            Some(record) => match record.sent_at {
                Some(at) => self.say("letter-sent", &[("moment", self.teller.moment(at).into())]),
                None => self.t("letter-waits"),
            },
            None => self.t("letter-waits"),
        };
        let to = self.say("letter-to", &[("name", letter.to.called().into())]);
        Part::Entry {
            at,
            who: self.house.settings.company.clone(),
            title: letter.subject.clone(),
            text: letter.text.clone(),
            aside: vec![to, sent, format!("Message-ID: <{}>", letter.mail_id)],
        }
    }

    /// The files that came with messages, with the hash by which each can be told.
    async fn files(&self) -> Result<Part, Failure> {
        let mut rows = Vec::new();
        for entry in &self.told.timeline {
            if let Some((key, at)) = message_of(&entry.recorded) {
                rows.extend(self.files_of(key, self.teller.moment(at)).await?);
            }
        }
        if rows.is_empty() {
            return Ok(Part::Paragraph(self.t("no-files")));
        }
        let column = |id: &str, weight| Column { heading: self.t(id), weight };
        Ok(Part::Table {
            columns: vec![column("file", 4), column("size", 1), column("came", 3), column("sha256", 6)],
            rows,
        })
    }

    async fn files_of(&self, key: &MessageKey, came: String) -> Result<Vec<Vec<String>>, Failure> {
        let Some(raw) = self.house.store.raw(key).await? else { return Ok(Vec::new()) };
        let mail = correspondence::read(&raw);
        let row = |a: &correspondence::Attachment| {
            let sha256 = sha256(&a.content);
            vec![a.name.clone(), a.content.len().to_string(), came.clone(), sha256]
        };
        Ok(mail.attachments.iter().filter(|a| !a.inline).map(row).collect())
    }

    /// The turns of the procedure, a line each.
    fn course(&self) -> Part {
        let inside = |event: &Event| match event {
            Event::NoteAdded { .. } | Event::WarningGiven { .. } => true,
            Event::LetterWritten(letter) => letter.side == Side::Team,
            _ => false,
        };
        let column = |id: &str, weight| Column { heading: self.t(id), weight };
        let shown = self.told.timeline.iter().filter(|entry| !inside(&entry.recorded.event));
        let row = |entry: &TimelineEntry| {
            vec![
                self.teller.moment(entry.recorded.at),
                self.teller.tell(self.told.complaint_of(entry), &entry.recorded),
            ]
        };
        Part::Table { columns: vec![column("when", 2), column("what", 6)], rows: shown.map(row).collect() }
    }

    /// That the journal is whole, and by what it can be compared.
    async fn journal(&self) -> Result<Vec<Part>, Failure> {
        let mut parts = vec![Part::Paragraph(self.t("journal-words"))];
        let complaint = self.complaint();
        for reference in std::iter::once(&complaint.reference).chain(&complaint.merged) {
            let entries = self.house.store.journal(reference).await?;
            let whole = verify_chain(&reference.to_string(), &entries) == Verdict::Whole;
            let head = entries.last().map(|e| e.hash.to_string()).unwrap_or_default();
            let verdict = self.say(
                if whole { "journal-whole" } else { "journal-broken" },
                &[("reference", reference.to_string().into()), ("count", entries.len().into())],
            );
            parts.push(Part::Paragraph(verdict));
            parts.push(Part::Fine(format!("SHA-256 {head}")));
        }
        Ok(parts)
    }
}

/// The kept message behind an event.
fn message_of(recorded: &Recorded) -> Option<(&MessageKey, jiff::Timestamp)> {
    recorded.event.message().map(|key| (key, recorded.at))
}
