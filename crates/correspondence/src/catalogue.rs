//! The company's own knowledge of its products: sharpens what is recognised, and may be empty.

use crate::check_digits::Check;
use serde::{Deserialize, Serialize};

/// Model families, shapes of serial numbers, own domains. The default is empty and everything works without.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Catalogue {
    /// Model families.
    pub families: Vec<Family>,
    /// Shapes of serial numbers.
    pub serial_patterns: Vec<SerialPattern>,
    /// Regular expressions of our support's ticket numbers, matched whole.
    pub ticket_patterns: Vec<String>,
    /// Domains we write from; what they sent is never taken for a customer's words.
    pub own_domains: Vec<String>,
}

/// A family of models, e.g. `SUN-5K-EU` … `SUN-12K-EU`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Family {
    /// Name shown at the desk.
    pub name: String,
    /// Regular expression of a model's name, matched whole and without regard to case.
    pub pattern: String,
}

/// The shape of a serial number.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SerialPattern {
    /// Regular expression, matched whole and without regard to case, dashes and spaces left out.
    pub pattern: String,
    /// What its last character checks, so that other numbers of this shape aren't taken for it.
    pub check: Check,
}

impl Catalogue {
    /// Whether `email` is one of ours.
    pub fn is_own(&self, email: &str) -> bool {
        let domain = email.rsplit('@').next().unwrap_or_default().to_lowercase();
        self.own_domains.iter().any(|d| domain == d.to_lowercase())
    }
}
