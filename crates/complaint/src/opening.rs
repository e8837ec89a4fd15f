//! A complaint opens: it gets its reference, its kind and team, and its first promises (default policy, rows 2, 3, 6, 8
//! and 10).

use crate::command::{Context, Doing};
use crate::complaint::Complaint;
use crate::event::{By, Event, Recorded};
use crate::policy::Start;
use crate::refusal::Refusal;
use crate::safety;
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
    /// Set by [`crate::open_split`].
    pub split_from: Option<Reference>,
}

/// Opens a complaint.
///
/// # Errors
/// The policy has no such kind, or a date lies beyond the calendar.
pub fn open(opening: Opening, by: &By, context: &Context) -> Result<Vec<Recorded>, Refusal> {
    let received_at = opening.received_at;
    let mut doing = opened(opening, by, context)?;
    doing.start(Start::Received, received_at)?;
    safety::alarm(&mut doing)?;
    Ok(doing.events)
}

/// The complaint with its first event and nothing promised yet.
pub(crate) fn opened<'c>(opening: Opening, by: &By, context: &'c Context<'c>) -> Result<Doing<'c>, Refusal> {
    let policy = context.policy;
    let kind = policy.kind(&opening.kind);
    let team = kind.ok_or_else(|| Refusal::NoSuchKind(opening.kind.to_string()))?.team.clone();
    let (priority, rank) = policy.priority_of(&opening.kind);
    // What the policy's own words call danger is danger, too.
    let own = policy.safety.as_ref().and_then(|s| s.danger_in(&opening.subject).or(s.danger_in(&opening.text)));
    let danger = opening.danger.or_else(|| own.map(str::to_owned));
    let event = Event::Opened {
        reference: opening.reference,
        policy: policy.id.clone(),
        policy_version: policy.version,
        complainant: opening.complainant,
        channel: opening.channel,
        received_at: opening.received_at,
        received_on: context.date_of(opening.received_at),
        subject: opening.subject,
        text: opening.text,
        kind: opening.kind,
        team,
        priority,
        rank,
        details: opening.details,
        danger,
        message: opening.message,
        mail_id: opening.mail_id,
        split_from: opening.split_from,
    };
    let first = Recorded { seq: 1, at: context.now, by: by.clone(), event };
    let complaint = Complaint::begin(&first).expect("an opening begins a complaint");
    Ok(Doing { complaint, by: by.clone(), context, events: vec![first] })
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
