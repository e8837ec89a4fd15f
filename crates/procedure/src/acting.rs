//! Somebody does something: the core decides, letters are composed, and all of it is committed together.

use crate::house::{House, HouseError};
use crate::lessons::may_teach;
use crate::quarantine::Quarantine;
use crate::triage::File;
use complaint::{
    By, Command, Complaint, Context, Event, Hash, LetterWritten, MessageKey, Moment, Purpose, Recorded, Reference,
    Refusal, Reviewers, Side, StaffId, Team, chain, decide,
};
use correspondence::compose::{Letter, compose};
use correspondence::photo::without_location;
use correspondence::{Address, Attachment, Mail};
use store::{Batch, CommitError, LetterState, NewMessage, OutboxChange, OutboxLetter, Role};

/// Who acts, and what they saw when they decided to.
#[derive(Clone, Debug)]
pub struct Doer {
    pub by: By,
    /// The number of the last event that they had seen; `None`: whatever there is now.
    pub seen: Option<u32>,
}

/// An act that didn't happen.
pub type ActError = HouseError;

/// The work of one decision, in the making: commands on one complaint that stand or fall together.
pub(crate) struct Work<'h> {
    house: &'h House,
    context: Context<'h>,
    on: Option<(u32, Hash)>,
    head: Hash,
    pub complaint: Complaint,
    events: Vec<Recorded>,
    pub messages: Vec<NewMessage>,
    pub adopts: Vec<MessageKey>,
    pub knows: Vec<complaint::MailId>,
    outbox: Vec<OutboxChange>,
    /// What goes along with the letter that names files.
    pub files: Vec<File>,
}

impl<'h> Work<'h> {
    pub fn on(house: &'h House, held: store::Held) -> Self {
        Self {
            house,
            context: house.context_of(&held.complaint),
            on: Some((held.complaint.seq, held.head)),
            head: held.head,
            complaint: held.complaint,
            events: Vec::new(),
            messages: Vec::new(),
            adopts: Vec::new(),
            knows: Vec::new(),
            outbox: Vec::new(),
            files: Vec::new(),
        }
    }

    /// The work of opening a complaint with these events, decided in this context.
    pub fn opening(house: &'h House, context: Context<'h>, events: Vec<Recorded>) -> Option<Self> {
        let complaint = Complaint::opened(&events)?;
        let (messages, adopts, knows, outbox, files) = Default::default();
        let head = Hash::default();
        Some(Self { house, context, on: None, head, complaint, events, messages, adopts, knows, outbox, files })
    }

    pub fn does(&mut self, by: &By, command: Command) -> Result<Vec<Recorded>, HouseError> {
        let events = decide(&self.complaint, by, command, &self.context)?;
        events.iter().for_each(|event| self.complaint.apply(event));
        self.events.extend(events.iter().cloned());
        Ok(events)
    }

    /// On the record: what came, and why nobody gets to see it.
    pub fn notes_quarantine(&mut self, quarantine: &Quarantine, mail: &Mail) -> Result<(), HouseError> {
        if let Some(text) = quarantine.told(mail) {
            self.does(&By::System, Command::Note { text })?;
        }
        Ok(())
    }

    /// From here on it is decided under another policy.
    pub fn under(&mut self, policy: &'h complaint::Policy) {
        self.context = self.house.context_under(policy);
    }

    pub fn marks(&mut self, change: OutboxChange) {
        self.outbox.push(change);
    }

    pub fn changed(&self) -> bool {
        !self.events.is_empty()
    }

    /// Commits all of it, or nothing.
    pub async fn commit(self) -> Result<Complaint, HouseError> {
        let house = self.house;
        let (batch, complaint) = self.batch().await?;
        house.store.commit(batch).await?;
        house.letters_wait.notify_one();
        Ok(complaint)
    }

    /// Commits the work on two complaints together, or nothing of either.
    pub async fn commit_with(self, other: Self) -> Result<(Complaint, Complaint), HouseError> {
        let house = self.house;
        let ((first, one), (second, two)) = (self.batch().await?, other.batch().await?);
        house.store.commit_all(vec![first, second]).await?;
        house.letters_wait.notify_one();
        Ok((one, two))
    }

    async fn batch(self) -> Result<(Batch, Complaint), HouseError> {
        let reference = self.complaint.reference.to_string();
        let mut letters = Vec::new();
        for recorded in &self.events {
            if let Event::LetterWritten(letter) = &recorded.event {
                letters.push(self.house.outbox_letter(&self, letter, recorded).await?);
            }
        }
        let batch = Batch {
            on: self.on,
            entries: chain(&reference, self.head, &self.events),
            words: words(&self.events),
            complaint: self.complaint.clone(),
            messages: self.messages,
            adopts: self.adopts,
            knows: self.knows,
            letters,
            outbox: self.outbox,
        };
        Ok((batch, self.complaint))
    }
}

fn tells_of_danger(event: &Event) -> bool {
    matches!(
        event,
        Event::Opened { danger: Some(_), .. }
            | Event::MessageReceived { danger: Some(_), .. }
            | Event::DangerMarked { danger: Some(_) }
    )
}

fn raised_to(event: &Event) -> Option<Team> {
    if let Event::Raised { team, .. } = event { Some(team.clone()) } else { None }
}

fn confirms_escalation(letter: &complaint::LetterRecord, level: u8) -> bool {
    letter.level == level && letter.purpose == Purpose::EscalationReceipt && !letter.failed
}

/// What the events make the complaint findable by.
pub fn words(events: &[Recorded]) -> String {
    let mut words = String::new();
    for recorded in events {
        let texts: [&str; 2] = match &recorded.event {
            Event::Opened { text, .. } => [text, ""],
            Event::MessageReceived { subject, text, .. } => [subject, text],
            // Letters that the procedure wrote say the same to everybody: they'd be found by everything.
            Event::LetterWritten(letter) if !letter.automatic => [&letter.subject, &letter.text],
            Event::NoteAdded { text } => [text, ""],
            Event::ThirdPartyAdded { party, .. } | Event::Represented { by: Some(party), .. } => {
                [party.called(), &party.email]
            }
            Event::DangerAssessed { finding, .. } => [finding, ""],
            Event::PartResolved { part, .. } => [part, ""],
            _ => continue,
        };
        texts.iter().filter(|t| !t.is_empty()).for_each(|text| {
            words.push_str(text);
            words.push('\n');
        });
    }
    words
}

impl House {
    /// Does `command` to a complaint.
    ///
    /// # Errors
    /// Refused; changed by somebody else since `doer.seen`; no such complaint; the store can't be written.
    pub async fn act(&self, reference: &Reference, doer: Doer, command: Command) -> Result<Complaint, HouseError> {
        self.act_with(reference, doer, command, Vec::new()).await
    }

    /// The same, with the files that its letter names.
    ///
    /// # Errors
    /// Those of [`House::act`]; one of the files is infected, or can't be looked at.
    pub async fn act_with(
        &self,
        reference: &Reference,
        doer: Doer,
        command: Command,
        files: Vec<File>,
    ) -> Result<Complaint, HouseError> {
        for _ in 0..8 {
            let held = self.held(reference).await?;
            if doer.seen.is_some_and(|seen| seen != held.complaint.seq) {
                return Err(HouseError::Conflict);
            }
            let before = may_teach(&command).then(|| held.complaint.clone());
            let mut work = Work { files: files.clone(), ..Work::on(self, held) };
            self.may_review(&work.complaint, &doer.by, &command).await?;
            if command == Command::MovePolicy {
                work.under(self.policy());
            }
            work.does(&doer.by, command.clone())?;
            self.follow_up(&mut work)?;
            if !work.changed() {
                return Ok(work.complaint);
            }
            match work.commit().await {
                Err(HouseError::Conflict) if doer.seen.is_none() => continue,
                done => {
                    let done = done?;
                    if let Some(before) = &before {
                        self.learn_from(before, &doer.by, &command).await;
                    }
                    return Ok(done);
                }
            }
        }
        Err(HouseError::Conflict)
    }

    /// Whether whoever decides at a level of escalation, or is given the case there, has the role that the policy asks for.
    /// That they took no part before is the core's to see.
    async fn may_review(&self, complaint: &Complaint, by: &By, command: &Command) -> Result<(), HouseError> {
        let reviewer: &StaffId = match (command, by) {
            (Command::Assign { handler: Some(id) }, _) => id,
            (Command::Decide { .. }, By::Staff(id)) => id,
            _ => return Ok(()),
        };
        let level =
            complaint.level.checked_sub(1).and_then(|n| self.policy_of(complaint).escalations.get(usize::from(n)));
        let least = match level.map(|level| level.reviewers) {
            None | Some(Reviewers::Uninvolved) => return Ok(()),
            Some(Reviewers::Reviewer) => Role::Reviewer,
            Some(Reviewers::Manager) => Role::Manager,
        };
        let staff = self.store.staff(reviewer).await?;
        match staff.filter(|s| s.role >= least) {
            Some(_) => Ok(()),
            None => Err(Refusal::NotAReviewer(reviewer.to_string()).into()),
        }
    }

    /// What follows at once from what was just done: an escalation is acknowledged, and teams are told of it, of danger,
    /// and of what was raised to them.
    pub(crate) fn follow_up(&self, work: &mut Work) -> Result<(), HouseError> {
        let happened = |which: fn(&Event) -> bool| work.events.iter().any(|e| which(&e.event));
        let danger = happened(tells_of_danger);
        let escalated = happened(|e| matches!(e, Event::Escalated { .. }));
        let raised: Vec<Team> = work.events.iter().filter_map(|e| raised_to(&e.event)).collect();
        if danger {
            let team = work.complaint.team.clone();
            let teams = [Some(team), work.complaint.officer.clone()].into_iter().flatten();
            self.alert(work, "danger", teams.collect())?;
        }
        if escalated && !work.complaint.letters.iter().any(|l| confirms_escalation(l, work.complaint.level)) {
            self.confirm_escalation(work)?;
        }
        if escalated {
            let team = work.complaint.team.clone();
            self.alert(work, "escalated", vec![team])?;
        }
        self.alert(work, "raised", raised)
    }

    fn confirm_escalation(&self, work: &mut Work) -> Result<(), HouseError> {
        if self.policy_of(&work.complaint).sends_itself(Moment::Escalated).is_some() {
            let letter = self.draft_escalation_receipt(&work.complaint);
            work.does(&By::System, Command::AcknowledgeEscalation { letter })?;
        }
        Ok(())
    }

    /// Tells each of these teams once.
    fn alert(&self, work: &mut Work, what: &str, mut teams: Vec<Team>) -> Result<(), HouseError> {
        teams.sort_unstable();
        teams.dedup();
        for team in teams {
            let letter = self.draft_alert(&work.complaint, what);
            self.tell_team(work, &team, letter)?;
        }
        Ok(())
    }

    /// The files of a received message, to go along with a letter.
    async fn enclosures(&self, key: &MessageKey, coming: &[NewMessage]) -> Result<Vec<File>, HouseError> {
        let files = match coming.iter().find(|m| m.message.key == *key) {
            Some(new) => self.files_to_enclose(&new.message, &new.raw).await?,
            None => match (self.store.message(key).await?, self.store.raw(key).await?) {
                (Some(message), Some(raw)) => self.files_to_enclose(&message, &raw).await?,
                _ => Vec::new(),
            },
        };
        Ok(files.into_iter().map(enclosed).collect())
    }

    /// The letter as it will be sent, byte for byte.
    async fn outbox_letter(
        &self,
        work: &Work<'_>,
        letter: &LetterWritten,
        recorded: &Recorded,
    ) -> Result<OutboxLetter, HouseError> {
        let (settings, complaint) = (&self.settings, &work.complaint);
        let mut attachments = match &letter.encloses {
            Some(key) => self.enclosures(key, &work.messages).await?,
            None => Vec::new(),
        };
        if !letter.files.is_empty() {
            attachments.extend(self.sent_along(&work.files).await?);
        }
        let us = |email: &str| Address {
            name: Some(format!("{} {}", settings.company, settings.service_name).trim().to_owned()),
            email: email.to_owned(),
        };
        // The signed address says whose thread an answer belongs to. Our own team answers at the desk.
        let thread = match letter.side {
            Side::Complainant => Some(complaint.reference.to_string()),
            Side::ThirdParty(number) => Some(format!("{}/{number}", complaint.reference)),
            Side::Team => None,
        };
        let sign = |thread: String| correspondence::reply_address::sign(&settings.address, &thread, &settings.secret);
        // What the procedure writes to somebody whose language has no texts is in another.
        let language = match letter.automatic {
            true => texts::texts().nearest(&letter.to.language),
            false => letter.to.language.as_str(),
        };
        let raw = compose(&Letter {
            from: us(&settings.address),
            to: Address { name: letter.to.name.clone(), email: letter.to.email.clone() },
            reply_to: thread.map(|thread| us(&sign(thread))),
            cc: Vec::new(),
            subject: letter.subject.clone(),
            text: letter.text.clone(),
            language: language.to_owned(),
            message_id: letter.mail_id.to_string(),
            in_reply_to: letter.in_reply_to.as_ref().map(ToString::to_string),
            references: letter.references.iter().map(ToString::to_string).collect(),
            date: recorded.at,
            automatic: letter.automatic,
            attachments,
            logo: settings.logo.clone(),
        });
        // Signed here, so that what is recorded, shown and sent is the same (docs/decisions/0015).
        let raw = match &self.signer {
            Some(signer) => signer.sign(raw, recorded.at),
            None => raw,
        };
        Ok(OutboxLetter {
            id: letter.id.clone(),
            reference: complaint.reference.clone(),
            purpose: letter.purpose,
            side: letter.side.clone(),
            mail_id: letter.mail_id.clone(),
            from: settings.address.clone(),
            to: letter.to.email.clone(),
            subject: letter.subject.clone(),
            raw,
            state: LetterState::Queued,
            tries: 0,
            next_try: recorded.at,
            written_at: recorded.at,
            note: String::new(),
        })
    }
}

/// As they go along with a letter: whoever gets a copy needn't hear where its photographer lives.
fn enclosed(file: Attachment) -> File {
    let content = without_location(&file.content, &file.media_type).into_owned();
    (file.name, file.media_type, content)
}

impl From<CommitError> for HouseError {
    fn from(error: CommitError) -> Self {
        match error {
            CommitError::Conflict => Self::Conflict,
            CommitError::Duplicate(key) => Self::NoMessage(key.to_string()),
            CommitError::Store(error) => Self::Store(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_photo_goes_along_without_what_its_camera_wrote() {
        let photo = [b"\xff\xd8\xff\xfe\x00\x10taken at home!".as_slice(), b"\xff\xd9"].concat();
        let note = b"taken at home".to_vec();
        let address = || Address { name: None, email: "ana@example.com".to_owned() };
        let letter = Letter {
            from: address(),
            to: address(),
            reply_to: None,
            cc: Vec::new(),
            subject: "Photos".to_owned(),
            text: "Here they are.".to_owned(),
            language: "en".to_owned(),
            message_id: "photos@example.com".to_owned(),
            in_reply_to: None,
            references: Vec::new(),
            date: jiff::Timestamp::UNIX_EPOCH,
            automatic: false,
            attachments: vec![
                ("label.jpg".to_owned(), "image/jpeg".to_owned(), photo),
                ("note.txt".to_owned(), "text/plain".to_owned(), note.clone()),
            ],
            logo: None,
        };
        let files = correspondence::read(&compose(&letter)).attachments.into_iter().map(enclosed);
        let files: Vec<_> = files.collect();
        let told = |content: &[u8]| content.windows(4).any(|word| word == b"home");
        assert_eq!(files.iter().map(|(name, ..)| name.as_str()).collect::<Vec<_>>(), ["label.jpg", "note.txt"]);
        assert!(!told(&files[0].2), "{:?}", files[0]);
        assert_eq!(files[1].2, note, "what is no picture goes as it came");
    }
}
