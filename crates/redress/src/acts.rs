//! `redress act`: what a handler can do, from a shell.

use crate::Failure;
use crate::cli::Place;
use crate::complaints::{in_a_line, reference, summary};
use crate::house::{Opened, block_on, open};
use crate::print::json_line;
use crate::say;
use clap::{Args, Subcommand};
use complaint::{
    By, Channel, Closure, Command, Complaint, Details, Kind, Outcome, Part, Parts, Party, Priority, Reference, Remedy,
    StaffId, Team,
};
use jiff::civil::Date;
use procedure::{Deciding, Doer, House, Split};

/// What else a letter must say where the policy asks for it.
#[derive(Args, Clone, Debug)]
pub struct MoreParts {
    /// PART=TEXT, for what the policy asks: findings, done, next
    #[arg(long = "part", value_name = "PART=TEXT")]
    parts: Vec<String>,
}

impl MoreParts {
    fn read(&self) -> Result<Parts, Failure> {
        let one = |given: &String| {
            let (name, words) = given.split_once('=')?;
            Some((Part::parse(name).filter(|p| p.is_written())?, words.to_owned()))
        };
        let wrong = |given: &String| Failure::input(format!("--part {given}: write findings=…, done=… or next=…"));
        self.parts.iter().map(|given| one(given).ok_or_else(|| wrong(given))).collect()
    }
}

#[derive(Subcommand, Clone, Debug)]
pub enum Act {
    /// Confirm receipt
    Acknowledge,
    /// Write to the complainant
    Reply { text: String },
    /// What came in last needs no answer
    NoReply,
    /// Ask the complainant for details, by their names in the policy, with words of your own
    Ask {
        #[arg(long = "detail", value_name = "NAME")]
        details: Vec<String>,
        #[arg(default_value = "")]
        text: String,
    },
    /// Send the progress update
    Update { text: String },
    /// Give a new date for the resolution, with the reason
    Extend {
        #[arg(long)]
        due: Date,
        #[arg(long)]
        reason: String,
        #[command(flatten)]
        more: MoreParts,
    },
    /// A part is resolved, the rest goes on
    ResolvePart {
        part: String,
        #[arg(long)]
        remedy: Option<String>,
        #[arg(long, default_value = "")]
        text: String,
    },
    /// Decide: accepted, partly_accepted, rejected, cannot_resolve
    Decide {
        outcome: String,
        #[arg(long, default_value = "")]
        explanation: String,
        /// repair, replacement, refund, apology, guidance, nothing
        #[arg(long)]
        remedy: Option<String>,
        /// The short form, where the policy has one and its time hasn't passed
        #[arg(long)]
        summary: bool,
        #[command(flatten)]
        more: MoreParts,
    },
    /// The complainant takes the remedy
    AcceptRemedy,
    /// The complainant doesn't take the remedy
    DeclineRemedy { reason: String },
    /// The remedy was carried out
    RemedyDone {
        #[arg(default_value = "")]
        note: String,
    },
    /// Take it
    Take,
    /// Hand it over to somebody
    Assign { name: String },
    /// Give it to another team
    Transfer { team: String },
    /// Put it at another of the policy's priorities
    Prioritise { priority: String },
    /// Correct a detail: model, serial, ticket, description, idea, or one of the policy's own
    Correct { detail: String, value: String },
    /// Correct who the complainant is
    Complainant {
        #[arg(long)]
        email: Option<String>,
        #[arg(long)]
        name: Option<String>,
        /// ISO 639-1
        #[arg(long)]
        language: Option<String>,
        /// ISO 3166-1 alpha-2
        #[arg(long)]
        country: Option<String>,
    },
    /// Somebody acts for the complainant; without an address nobody does any more
    Represent {
        #[arg(long)]
        email: Option<String>,
        #[arg(long)]
        name: Option<String>,
        /// How we know that they may
        #[arg(long, default_value = "")]
        authority: String,
    },
    /// The complaint is about a member of staff, who has no part in it
    Exclude { name: String, why: String },
    /// Correct the kind
    Kind { kind: String },
    /// Mark danger
    Danger { what: String },
    /// Say what was found of the danger
    Assess {
        finding: String,
        /// It stands: others may be in danger, too
        #[arg(long)]
        serious: bool,
    },
    /// Add an internal note
    Note { text: String },
    /// Ask a third party
    AskThirdParty {
        email: String,
        text: String,
        #[arg(long)]
        name: Option<String>,
        /// installer, distributor, carrier, or another word
        #[arg(long, default_value = "other")]
        role: String,
    },
    /// Another complaint by the same person goes on in this one
    Merge { other: String },
    /// A part goes on as a complaint of its own
    Split {
        #[arg(long)]
        kind: String,
        #[arg(long)]
        subject: String,
        #[arg(long)]
        text: String,
        why: String,
    },
    /// It has to do with another complaint
    Relate {
        other: String,
        #[arg(default_value = "")]
        why: String,
    },
    /// Put it under the policy in force
    MovePolicy,
    /// Escalate on the complainant's behalf
    Escalate { reason: String },
    /// The complainant said that they are satisfied
    Satisfied,
    /// The complainant takes it back
    Withdraw {
        #[arg(default_value = "")]
        reason: String,
    },
    /// Close: satisfied, no_answer, withdrawn, no_complaint
    Close {
        why: String,
        #[arg(long, default_value = "")]
        note: String,
    },
    /// Take it up again
    Reopen { why: String },
    /// Links given out so far stop working
    RevokeLinks,
}

impl Act {
    /// Whether the complainant says it, whoever types it in.
    fn is_of_complainant(&self) -> bool {
        matches!(
            self,
            Self::Satisfied
                | Self::Escalate { .. }
                | Self::Withdraw { .. }
                | Self::AcceptRemedy
                | Self::DeclineRemedy { .. }
        )
    }

    fn command(self, house: &House, complaint: &Complaint, by: &str) -> Result<Command, Failure> {
        Ok(match self {
            Self::Extend { due, reason, more } => {
                let parts = more.read()?;
                let letter = house.draft_extension(complaint, due, &reason, &parts);
                Command::Extend { due, reason, parts, letter }
            }
            Self::Decide { outcome, explanation, remedy, summary, more } => {
                let (outcome, remedy, parts) = (parse_outcome(&outcome)?, parse_remedy(remedy)?, more.read()?);
                let deciding = Deciding { outcome, remedy, explanation: &explanation, parts: &parts, summary };
                let letter = house.draft_decision(complaint, &deciding);
                Command::Decide { outcome, remedy, explanation, parts, summary, letter }
            }
            Self::ResolvePart { part, remedy, text } => {
                let remedy = parse_remedy(remedy)?;
                let letter = house.draft_part(complaint, &part, remedy, &text);
                Command::ResolvePart { what: part, remedy, letter }
            }
            Self::AskThirdParty { email, text, name, role } => {
                let party = Party { name, email, language: house.settings.language.clone(), country: None };
                let letter = house.draft_third_party(complaint, &party, &text);
                Command::AskThirdParty { party, role, letter }
            }
            Self::Close { why, note } => {
                let parse = Closure::parse(&why);
                let why =
                    parse.ok_or_else(|| unknown("a reason to close", &why, &Closure::ALL.map(Closure::as_str)))?;
                Command::Close { why, note, letter: None }
            }
            about @ (Self::Complainant { .. }
            | Self::Represent { .. }
            | Self::Correct { .. }
            | Self::Kind { .. }
            | Self::Danger { .. }
            | Self::Assess { .. }
            | Self::Exclude { .. }) => about.correction(complaint, &house.settings.language),
            simple => simple.simple(house, complaint, by),
        })
    }

    fn correction(self, complaint: &Complaint, language: &str) -> Command {
        match self {
            Self::Complainant { email, name, language, country } => {
                let old = complaint.complainant.clone();
                let complainant = Party {
                    email: email.unwrap_or(old.email),
                    name: name.or(old.name),
                    language: language.unwrap_or(old.language),
                    country: country.or(old.country),
                };
                Command::CorrectComplainant { complainant }
            }
            Self::Represent { email, name, authority } => {
                let party = |email| Party { name, email, language: language.to_owned(), country: None };
                Command::Represent { by: email.map(party), authority }
            }
            Self::Correct { detail, value } => {
                let mut change = Details::default();
                change.set(&detail, value);
                Command::CorrectDetails { change }
            }
            Self::Danger { what } => Command::MarkDanger { danger: Some(what).filter(|w| !w.trim().is_empty()) },
            Self::Assess { finding, serious } => Command::AssessDanger { finding, serious },
            Self::Exclude { name, why } => Command::Exclude { staff: StaffId(name), why },
            Self::Kind { kind } => Command::CorrectKind { kind: Kind(kind) },
            _ => unreachable!("only corrections come here"),
        }
    }

    fn simple(self, house: &House, complaint: &Complaint, by: &str) -> Command {
        match self {
            Self::Acknowledge => Command::Acknowledge { letter: house.draft_acknowledgement(complaint) },
            Self::Reply { text } => Command::Reply { letter: house.draft_reply(complaint, &text) },
            Self::Ask { details, text } => {
                let letter = house.draft_information(complaint, &details, &text);
                Command::AskInformation { details, letter }
            }
            Self::Update { text } => Command::Update { letter: house.draft_update(complaint, &text) },
            Self::NoReply => Command::NoReplyNeeded,
            Self::AcceptRemedy => Command::AcceptRemedy,
            Self::DeclineRemedy { reason } => Command::DeclineRemedy { reason },
            Self::RemedyDone { note } => Command::RemedyDone { note, letter: Some(house.draft_remedy_done(complaint)) },
            Self::Take => Command::Assign { handler: Some(StaffId::from(by)) },
            Self::Assign { name } => Command::Assign { handler: Some(StaffId(name)) },
            Self::Transfer { team } => Command::Transfer { team: Team(team) },
            Self::Prioritise { priority } => Command::Prioritise { priority: Priority(priority) },
            Self::Note { text } => Command::Note { text },
            Self::MovePolicy => Command::MovePolicy,
            Self::Escalate { reason } => Command::Escalate { reason, channel: Channel::Desk },
            Self::Satisfied => Command::Satisfied,
            Self::Withdraw { reason } => Command::Withdraw { reason, letter: Some(house.draft_withdrawal(complaint)) },
            Self::Reopen { why } => Command::Reopen { why },
            Self::RevokeLinks => Command::RevokeLink,
            _ => unreachable!("acts with more to them are made elsewhere"),
        }
    }
}

fn unknown(what: &str, value: &str, all: &[&str]) -> Failure {
    Failure::input(format!("‘{value}’ isn't {what}; write one of {}", all.join(", ")))
}

fn parse_outcome(text: &str) -> Result<Outcome, Failure> {
    Outcome::parse(text).ok_or_else(|| unknown("an outcome", text, &Outcome::ALL.map(Outcome::as_str)))
}

fn parse_remedy(text: Option<String>) -> Result<Option<Remedy>, Failure> {
    let known =
        |text: String| Remedy::parse(&text).ok_or_else(|| unknown("a remedy", &text, &Remedy::ALL.map(Remedy::as_str)));
    text.map(known).transpose()
}

pub fn act(place: &Place, text: &str, act: Act, by: &str) -> Result<(), Failure> {
    let reference = reference(text)?;
    block_on(async {
        let Opened { house, .. } = open(place).await?;
        let staff = StaffId::from(by);
        if house.store.staff(&staff).await?.is_none() {
            let all = house.store.all_staff().await?;
            let names: Vec<&str> = all.iter().map(|s| s.id.as_str()).collect();
            return Err(Failure::input(format!("nobody is called ‘{by}’; there are {}", names.join(", "))));
        }
        let after = done(&house, &reference, act, staff).await?;
        if place.json {
            json_line(&summary(&after));
        } else {
            say!("done; {}", in_a_line(&house, &after));
        }
        Ok(())
    })
}

async fn done(house: &House, reference: &Reference, act: Act, staff: StaffId) -> Result<Complaint, Failure> {
    let complaint = house.complaint(reference).await.map_err(Failure::short)?;
    // What the complainant said is theirs, whoever typed it in; staff are named for everything else.
    let by = if act.is_of_complainant() { By::Complainant } else { By::Staff(staff.clone()) };
    let doer = Doer { by: by.clone(), seen: Some(complaint.seq) };
    match act {
        Act::Merge { other } => {
            house.merge(reference, &crate::complaints::reference(&other)?, doer).await.map_err(Failure::short)
        }
        Act::Split { kind, subject, text, why } => {
            let split = Split { kind: Kind(kind), subject, text, why };
            house.split(reference, split, doer).await.map_err(Failure::short)
        }
        Act::Relate { other, why } => {
            let other = crate::complaints::reference(&other)?;
            house.relate(reference, &other, &why, &by).await.map_err(Failure::short)?;
            house.complaint(reference).await.map_err(Failure::short)
        }
        act => {
            let command = act.command(house, &complaint, staff.as_str())?;
            house.act(reference, doer, command).await.map_err(Failure::short)
        }
    }
}
