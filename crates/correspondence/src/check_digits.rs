//! Check digits: most numbers of a serial number's shape that aren't one fail them.

use serde::{Deserialize, Serialize};

/// How the last character (of `97-10` the last two) follows from those before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Check {
    /// It doesn't.
    #[default]
    #[serde(rename = "none")]
    None,
    /// Over the digits alone (ISO/IEC 7812-1 annex B).
    #[serde(rename = "luhn")]
    Luhn,
    /// As under a barcode: weights 3 and 1 from the right, over the digits alone (GS1 General Specifications 7.9.1).
    #[serde(rename = "gs1")]
    Gs1,
    /// Digits, with a digit or X at the end (ISO/IEC 7064, MOD 11-2).
    #[serde(rename = "mod11-2")]
    Mod11,
    /// Letters and digits (ISO/IEC 7064, MOD 37,36).
    #[serde(rename = "mod37-36")]
    Mod37,
    /// Letters and digits, with two digits at the end (ISO/IEC 7064, MOD 97-10).
    #[serde(rename = "mod97-10")]
    Mod97,
}

impl Check {
    /// Whether a number passes. Only its letters and digits are looked at.
    pub fn passes(self, number: &str) -> bool {
        let values: Vec<u32> = number.chars().filter_map(|c| c.to_digit(36)).collect();
        let digits: Vec<u32> = number.chars().filter_map(|c| c.to_digit(10)).collect();
        match self {
            Check::None => true,
            Check::Luhn => weighed(&digits, |d| if d > 4 { 2 * d - 9 } else { 2 * d }),
            Check::Gs1 => weighed(&digits, |d| 3 * d),
            Check::Mod11 => mod11(number),
            Check::Mod37 => mod37(&values),
            Check::Mod97 => mod97(&values),
        }
    }
}

/// Whether the digits add up to tens, every second from the right weighed.
fn weighed(digits: &[u32], weigh: fn(u32) -> u32) -> bool {
    let each = digits.iter().rev().enumerate().map(|(i, d)| if i % 2 == 0 { *d } else { weigh(*d) });
    digits.len() > 1 && each.sum::<u32>().is_multiple_of(10)
}

fn mod11(number: &str) -> bool {
    let bare: Vec<char> = number.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    let Some((last, rest)) = bare.split_last() else { return false };
    let check = if matches!(last, 'X' | 'x') { Some(10) } else { last.to_digit(10) };
    let sum = rest.iter().try_fold(0, |p, c| c.to_digit(10).map(|d| (p + d) * 2 % 11));
    !rest.is_empty() && sum.zip(check).is_some_and(|(p, c)| (p + c) % 11 == 1)
}

fn mod37(values: &[u32]) -> bool {
    let Some((last, rest)) = values.split_last() else { return false };
    let sum = rest.iter().fold(36, |p, v| {
        let p = (p + v) % 36;
        2 * if p == 0 { 36 } else { p } % 37
    });
    !rest.is_empty() && (sum + last) % 36 == 1
}

fn mod97(values: &[u32]) -> bool {
    values.len() > 2 && values.iter().fold(0, |p, v| (p * if *v > 9 { 100 } else { 10 } + v) % 97) == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers that their issuers publish as examples, each wrong when any one character is changed.
    #[test]
    fn published_numbers_pass_and_a_slip_fails() {
        let published = [
            (Check::Luhn, "79927398713"),              // the example of Luhn's patent, US 2 950 048
            (Check::Gs1, "629104150021 3"),            // GS1 General Specifications, figure 7.9.1-1
            (Check::Mod11, "0000-0002-1825-0097"),     // ORCID's example researcher
            (Check::Mod11, "0000-0002-9079-593X"),     // ORCID, with an X
            (Check::Mod37, "A1-2425G-ABC1234002-M"),   // IFPI's Global Release Identifier handbook
            (Check::Mod97, "5493 00 84UKLVMY22DS 16"), // GLEIF's example of ISO 17442
        ];
        for (check, number) in published {
            assert!(check.passes(number), "{check:?} {number}");
            for (at, c) in number.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
                let other = if c == '9' { '0' } else { '9' };
                let slip = format!("{}{other}{}", &number[..at], &number[at + 1..]);
                assert!(!check.passes(&slip), "{check:?} {slip}");
            }
        }
    }

    #[test]
    fn nothing_and_other_characters_are_no_numbers() {
        for check in [Check::Luhn, Check::Gs1, Check::Mod11, Check::Mod37, Check::Mod97] {
            for number in ["", "-", "7", "ü"] {
                assert!(!check.passes(number), "{check:?} {number:?}");
            }
        }
        assert!(Check::None.passes("anything"));
    }
}
