//! A complaint opens: it gets its reference, its kind and team, and its first promises (policy, rows 2, 3, 6, 8, 10).

use crate::command::Context;
use crate::complaint::Complaint;
use crate::event::{By, Event, Recorded};
use crate::policy::Start;
use crate::promise::Promise;
use crate::refusal::Refusal;
use crate::words::*;
use jiff::Timestamp;

/// What a complaint is opened from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    pub reference: Reference,
    pub complainant: Party,
    pub channel: Channel,
    /// When it reached us, UTC; its day in the office starts the promises, whatever its hour.
    pub received_at: Timestamp,
    pub subject: String,
    pub text: String,
    pub kind: Kind,
    pub details: Details,
    pub danger: Option<String>,
    pub message: Option<MessageKey>,
    pub mail_id: Option<MailId>,
}

/// Opens a complaint.
///
/// # Errors
/// The policy has no such kind, or a date lies beyond the calendar.
pub fn open(opening: Opening, by: &By, context: &Context) -> Result<Vec<Recorded>, Refusal> {
    let kind = context.policy.kind(&opening.kind);
    let team = kind.ok_or_else(|| Refusal::NoSuchKind(opening.kind.to_string()))?.team.clone();
    let received_on = context.date_of(opening.received_at);
    let first = Recorded {
        seq: 1,
        at: context.now,
        by: by.clone(),
        event: Event::Opened {
            reference: opening.reference,
            policy: context.policy.id.clone(),
            policy_version: context.policy.version,
            complainant: opening.complainant,
            channel: opening.channel,
            received_at: opening.received_at,
            received_on,
            subject: opening.subject,
            text: opening.text,
            kind: opening.kind,
            team,
            details: opening.details,
            danger: opening.danger,
            message: opening.message,
            mail_id: opening.mail_id,
        },
    };
    let mut events = vec![first];
    for (seq, rule) in (2u32..).zip(context.policy.starting(Start::Received)) {
        let promise = Promise::make(rule, 0, received_on, context)?;
        events.push(Recorded { seq, at: context.now, by: By::System, event: Event::PromiseMade { promise } });
    }
    Ok(events)
}

impl Complaint {
    /// The complaint that follows from the events of its opening; `None` if they aren't such.
    pub fn opened(events: &[Recorded]) -> Option<Self> {
        let (first, rest) = events.split_first()?;
        let mut complaint = Self::begin(first)?;
        rest.iter().for_each(|event| complaint.apply(event));
        Some(complaint)
    }
}
