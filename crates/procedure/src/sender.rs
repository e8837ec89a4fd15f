//! Who vouches for the sender of a mail: how it is kept with the mail, and what follows for the guess at what it is.

use crate::quarantine::Quarantine;
use correspondence::{Authentication, Understanding, What};
use serde::Serialize;
use store::Message;

/// Noted where a complaint was opened from a mail whose sender may be forged.
pub(crate) const FORGED: &str =
    "Not acknowledged automatically: the mail failed the check of its sender, who may be somebody else.";

/// A forged sender counts for spam as much as its words do: what may be either is taken for that, and the rest is less sure.
pub(crate) fn doubted(mut understanding: Understanding) -> Understanding {
    match understanding.what {
        What::Spam => understanding.confidence = 1.0 - (1.0 - understanding.confidence) / 2.0,
        // What asks, thanks or complains for sure is told as such, with the warning beside it.
        _ if understanding.confidence < crate::intake::SURE && understanding.danger.is_none() => {
            understanding.what = What::Spam;
            understanding.kind = None;
        }
        _ => understanding.confidence /= 2.0,
    }
    understanding
}

/// What was understood of a message, who vouches for its sender, and what of it is infected: in one place, as all belong to it
/// alone.
#[derive(Serialize)]
struct Words<'w> {
    #[serde(flatten)]
    understanding: &'w Understanding,
    #[serde(skip_serializing_if = "is_unknown")]
    authentication: &'w Authentication,
    #[serde(skip_serializing_if = "Quarantine::is_empty")]
    quarantine: &'w Quarantine,
}

fn is_unknown(authentication: &&Authentication) -> bool {
    !authentication.is_known()
}

pub(crate) fn kept_words(
    understanding: &Understanding,
    authentication: &Authentication,
    quarantine: &Quarantine,
) -> String {
    serde_json::to_string(&Words { understanding, authentication, quarantine }).unwrap_or_default()
}

/// What was found out about the sender of a message when it arrived.
pub fn authentication_of(message: &Message) -> Authentication {
    #[derive(serde::Deserialize)]
    struct Kept {
        #[serde(default)]
        authentication: Authentication,
    }
    serde_json::from_str(&message.understanding)
        .map_or_else(|_| Authentication::default(), |kept: Kept| kept.authentication)
}
