//! The company's own knowledge of its products: sharpens what is recognised, and may be empty.

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
    /// Whether the last digit is a Luhn check digit (ISO/IEC 7812-1 annex B) over the digits.
    pub luhn: bool,
}

impl Catalogue {
    /// Whether `email` is one of ours.
    pub fn is_own(&self, email: &str) -> bool {
        let domain = email.rsplit('@').next().unwrap_or_default().to_lowercase();
        self.own_domains.iter().any(|d| domain == d.to_lowercase())
    }
}

/// The Luhn check over the digits of `text` (ISO/IEC 7812-1 annex B).
pub fn luhn(text: &str) -> bool {
    let digits: Vec<u32> = text.chars().filter_map(|c| c.to_digit(10)).collect();
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(i, &d)| {
            if i % 2 == 0 {
                d
            } else if d > 4 {
                2 * d - 9
            } else {
                2 * d
            }
        })
        .sum();
    digits.len() > 1 && sum.is_multiple_of(10)
}
