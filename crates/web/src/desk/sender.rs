//! Beside a sender's name: who vouches for it, in plain words, with the reason to unfold.

use super::frame::Frame;
use correspondence::{Authentication, Standing};
use texts::Arg;

/// What is shown; an icon and words say the same as the colour.
pub(crate) struct SenderShown {
    pub look: &'static str,
    pub icon: &'static str,
    pub short: String,
    pub why: String,
    /// Of a trusted server: who checked.
    pub by: String,
    /// In the words of the standards, for people who know them.
    pub technical: String,
    /// Not to be believed before a person has looked.
    pub suspect: bool,
}

impl SenderShown {
    /// `None`: nobody looked, and nothing is to be said.
    pub(crate) fn of(authentication: &Authentication, author: &str, frame: &Frame) -> Option<Self> {
        let standing = authentication.standing(author);
        let (look, icon, id) = match &standing {
            Standing::Unchecked => return None,
            Standing::Verified(_) => ("good", "check", "verified"),
            Standing::Unverified => ("quiet", "minus", "unverified"),
            Standing::Undecided => ("quiet", "minus", "undecided"),
            Standing::Forged(..) => ("bad", "alert", "forged"),
            Standing::Unclear => ("warn", "alert", "unclear"),
        };
        let domain = match &standing {
            Standing::Verified(domain) | Standing::Forged(domain, _) => domain.clone(),
            _ => author.rsplit_once('@').map_or(author, |(_, domain)| domain).to_owned(),
        };
        let policy = if let Standing::Forged(_, policy) = &standing { policy.as_str() } else { "" };
        let args: [(&str, Arg); 2] = [("domain", domain.into()), ("policy", policy.into())];
        let by = match authentication.by.as_str() {
            "" => String::new(),
            server => frame.words.say("desk-sender-checked-by", &[("server", server.into())]),
        };
        Some(Self {
            look,
            icon,
            short: frame.words.say(&format!("desk-sender-{id}"), &args),
            why: frame.words.say(&format!("desk-sender-{id}-why"), &args),
            by,
            technical: authentication.technical(),
            suspect: authentication.is_suspect(author),
        })
    }
}
