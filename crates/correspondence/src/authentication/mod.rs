//! Who vouches for the sender of a message: SPF (RFC 7208), DKIM (RFC 6376), DMARC (RFC 7489, RFC 9989), ARC (RFC 8617), as they
//! were checked when it arrived. Plain data: what is looked up in the DNS is looked up elsewhere.

mod results;

pub use results::trusted_results;

use serde::{Deserialize, Serialize};

/// How one check ended (RFC 8601, section 2.7).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// There was nothing to check.
    #[default]
    None,
    Pass,
    Fail,
    SoftFail,
    Neutral,
    /// A name server didn't answer: checked another time, it may end otherwise.
    TempError,
    /// What the domain publishes, or the signature itself, can't be read.
    PermError,
}

impl Outcome {
    /// The word of RFC 8601.
    pub fn as_str(self) -> &'static str {
        match self {
            Outcome::None => "none",
            Outcome::Pass => "pass",
            Outcome::Fail => "fail",
            Outcome::SoftFail => "softfail",
            Outcome::Neutral => "neutral",
            Outcome::TempError => "temperror",
            Outcome::PermError => "permerror",
        }
    }

    /// The same from the word; `policy` is what a verifier says of a signature that it won't accept.
    pub fn parse(word: &str) -> Option<Self> {
        Some(match word.to_ascii_lowercase().as_str() {
            "none" => Outcome::None,
            "pass" => Outcome::Pass,
            "fail" | "hardfail" | "policy" => Outcome::Fail,
            "softfail" => Outcome::SoftFail,
            "neutral" => Outcome::Neutral,
            "temperror" => Outcome::TempError,
            "permerror" => Outcome::PermError,
            _ => return None,
        })
    }
}

/// What a domain asks to be done with mail that isn't from it though it says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Policy {
    #[default]
    None,
    Quarantine,
    Reject,
}

impl Policy {
    /// The word of DMARC's `p=`.
    pub fn as_str(self) -> &'static str {
        match self {
            Policy::None => "none",
            Policy::Quarantine => "quarantine",
            Policy::Reject => "reject",
        }
    }

    /// The same from the word.
    pub fn parse(word: &str) -> Option<Self> {
        Some(match word.to_ascii_lowercase().as_str() {
            "none" => Policy::None,
            "quarantine" => Policy::Quarantine,
            "reject" => Policy::Reject,
            _ => return None,
        })
    }
}

/// One check, and the domain that it was about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// How it ended.
    pub outcome: Outcome,
    /// In lower case, as the DNS has it (`xn--…`); empty where it isn't known.
    pub domain: String,
}

/// What DMARC made of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dmarc {
    /// How it ended.
    pub outcome: Outcome,
    /// Of the author (From).
    pub domain: String,
    /// What that domain publishes.
    #[serde(default)]
    pub policy: Policy,
}

/// What is known of a message's sender besides what it says itself. The default: nothing was checked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authentication {
    /// Who checked: empty for ourselves, else the name of the server that is trusted (`authserv-id`).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// Whether the host that brought it may send for the envelope's sender; `None` where that host isn't known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spf: Option<Check>,
    /// Its signatures.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dkim: Vec<Check>,
    /// `None` where it can't be decided: the host isn't known, and no signature settles it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dmarc: Option<Dmarc>,
    /// Servers that handed it on and vouch for how they got it; the domain is of the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arc: Option<Check>,
    /// Its authors (From) are of several domains, or none can be read: DMARC has no domain to ask.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub several: bool,
}

/// What follows for whoever reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody looked.
    Unchecked,
    /// The author's domain signed it, or named the host that brought it.
    Verified(String),
    /// Nobody vouches for it; most such mail is honest.
    Unverified,
    /// A name server didn't answer.
    Undecided,
    /// The author's domain says that such mail isn't from it, and what to do with it.
    Forged(String, Policy),
    /// Who wrote it can't be told for sure: it names several authors of different domains.
    Unclear,
}

impl Authentication {
    /// Whether anything was checked.
    pub fn is_known(&self) -> bool {
        *self != Authentication::default()
    }

    /// What it says about a mail whose author (From) is `author`.
    pub fn standing(&self, author: &str) -> Standing {
        if !self.is_known() {
            return Standing::Unchecked;
        }
        let author = domain_of(author);
        if let Some(dmarc) = self.dmarc.as_ref().filter(|dmarc| !dmarc.domain.is_empty()) {
            // Two readers of one header that find different authors: whom it shows isn't who was checked.
            if !akin(&dmarc.domain, &author) {
                return Standing::Unclear;
            }
            match (dmarc.outcome, dmarc.policy) {
                (Outcome::Pass, _) => return Standing::Verified(author),
                (Outcome::Fail, Policy::Quarantine | Policy::Reject) => {
                    return Standing::Forged(dmarc.domain.clone(), dmarc.policy);
                }
                (Outcome::TempError, _) => return Standing::Undecided,
                _ => {}
            }
        }
        if self.several {
            return Standing::Unclear;
        }
        // A domain without DMARC may sign all the same.
        let vouches = |check: &Check| check.outcome == Outcome::Pass && speaks_for(&check.domain, &author);
        if self.dkim.iter().chain(&self.spf).any(vouches) {
            return Standing::Verified(author);
        }
        let undecided = |check: &Check| check.outcome == Outcome::TempError;
        if self.dkim.iter().chain(&self.spf).any(undecided) { Standing::Undecided } else { Standing::Unverified }
    }

    /// Not to be believed about who wrote it: it joins nothing, opens nothing and is answered by nothing before a person has
    /// looked.
    pub fn is_suspect(&self, author: &str) -> bool {
        matches!(self.standing(author), Standing::Forged(..) | Standing::Unclear)
    }

    /// In the words of RFC 8601, for people who know them: `spf=pass (example.com), dkim=fail (example.org)`.
    pub fn technical(&self) -> String {
        let said = |method: &str, check: &Check| said(method, check.outcome, &check.domain);
        let mut all: Vec<String> = self.spf.iter().map(|check| said("spf", check)).collect();
        all.extend(self.dkim.iter().map(|check| said("dkim", check)));
        if let Some(Dmarc { outcome, domain, policy }) = &self.dmarc {
            let domain = format!("{domain}, p={}", policy.as_str());
            all.push(self::said("dmarc", *outcome, domain.trim_start_matches(", ")));
        }
        all.extend(self.arc.iter().map(|check| said("arc", check)));
        all.join(", ")
    }
}

fn said(method: &str, outcome: Outcome, domain: &str) -> String {
    let domain = if domain.is_empty() { String::new() } else { format!(" ({domain})") };
    format!("{method}={}{domain}", outcome.as_str())
}

/// The domain of an address as the DNS has it.
fn domain_of(address: &str) -> String {
    let domain = address.rsplit_once('@').map_or("", |(_, domain)| domain).trim_end_matches('.');
    idna::domain_to_ascii(domain).unwrap_or_else(|_| domain.to_lowercase())
}

/// Whether one is the other, or lies below it.
fn akin(one: &str, other: &str) -> bool {
    speaks_for(one, other) || speaks_for(other, one)
}

/// Whether `domain` is the author's, or one above it. The other way round, whoever has a name below a domain isn't the domain.
fn speaks_for(domain: &str, author: &str) -> bool {
    let below = |rest: &str| rest.is_empty() || rest.ends_with('.');
    domain.contains('.') && author.strip_suffix(domain).is_some_and(below)
}
