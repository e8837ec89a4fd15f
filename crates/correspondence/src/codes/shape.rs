//! What a code looks like when no label says: model, serial number or ticket number.

use super::name::is_key;
use crate::catalogue::Catalogue;
use regex::{Regex, RegexBuilder};
use std::sync::LazyLock;

/// How much a code looks like each thing, 0 to 1.
pub struct Shape {
    pub model: f32,
    pub serial: f32,
    pub ticket: f32,
}

/// Beginnings of numbers that shops and bookkeepers give.
pub const BUSINESS: &[&str] = &[
    "PO", "WEB", "INV", "RE", "RG", "RN", "RNR", "F", "FA", "FV", "FT", "FC", "FS", "FAC", "FACT", "ORD", "ORDER",
    "SO", "AB", "LS", "KD", "KN", "CUST", "AWB", "DN", "EAN", "PLZ", "CP", "VAT", "ERR", "E", "W", "B", "BE", "BO",
    "CO", "OR", "REC", "R", "FAK", "PAR", "DOC", "DPD", "DHL", "GLS", "UPS", "CIF", "NIP", "ICO", "DIC", "SWIFT",
    "BIC", "ISO", "EN", "IEC", "VDE", "IP", "RJ", "CAT", "MC", "RS", "USB", "DC", "AC", "PV", "NR", "N",
];
/// Beginnings of numbers that help desks give.
pub const DESK: &[&str] = &[
    "TCK", "TKT", "TIC", "TICKET", "TT", "SR", "CS", "CAS", "CASE", "INC", "REQ", "RITM", "CRM", "HD", "HLP", "SUP",
    "SUPP", "SRV", "RMA", "SD", "ITSM", "SC", "TN", "VN", "FALL", "VG", "ID", "TASK", "T", "CHG", "PRB", "SVC", "CC",
    "KS", "WO",
];

/// Whether only help desks number so.
pub fn is_desks(code: &str) -> bool {
    const SURE: [&str; 9] = ["INC", "REQ", "RITM", "TCK", "TKT", "TICKET", "CASE", "HLP", "SUPP"];
    let head: String = code.chars().take_while(|c| c.is_alphabetic()).collect();
    SURE.contains(&head.to_uppercase().as_str())
}

/// Countries whose letters stand before tax numbers (Council Directive 2006/112/EC, article 215).
pub const COUNTRIES: &[&str] = &[
    "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "GB", "HR", "HU", "IE", "IS", "IT",
    "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "SE", "SI", "SK", "TR", "UA",
];

static MODEL_CORE: LazyLock<Regex> = LazyLock::new(|| {
    RegexBuilder::new(
        r"^(?:[a-z]{1,4}\d{0,2}[-_ ]?)?(?:[a-z]{1,10}\d{0,4}[a-z]{0,4}[-_. ]){0,2}[a-z]{0,10}(?:\d{1,2}[a-z]{1,3})?[-_ ]?(?:(?:[1-9]|[1-9]\d|1\d\d|\d{1,2}[.,]\d)k(?:tl|w|t|h|s|p|d|va|tr|rt)?\d?|(?:[1-9]\d?[05]0|[1-9]\d?\d00|\d{1,2}000)(?:t|tl|h|s|d|hy|dt|es|et|ns|ms|tlx|w|hs|ht|tr|va|xs|x|k|p|e|g\d|-\w{1,4})?|\d{1,2}[.,]\d(?:k|kw|rt|rs|t|h|s|tl|d)?|\d{1,3}(?:rt|rs|tl|tr|et|es|dt|hv|lv|cx|hy|kt|mt))(?:[-_. /]?[a-z]{0,4}\d{0,3}[a-z]{0,3}\d?){0,3}$",
    )
    .case_insensitive(true)
    .build()
    .expect("a valid pattern")
});

/// Judges `code` by its looks and the catalogue alone.
pub fn shape(code: &str, catalogue: &Catalogue) -> Shape {
    let letters = code.chars().filter(|c| c.is_alphabetic()).count();
    let digits = code.bytes().filter(u8::is_ascii_digit).count();
    let upper = code.to_uppercase();
    let head: String = upper.chars().take_while(|c| c.is_alphabetic()).collect();
    let mut shape = Shape { model: 0.0, serial: 0.0, ticket: 0.0 };
    if in_family(code, catalogue) {
        return Shape { model: 1.0, ..shape };
    }
    if in_serials(code, catalogue) {
        return Shape { serial: 1.0, ..shape };
    }
    if in_tickets(code, catalogue) {
        return Shape { ticket: 1.0, ..shape };
    }
    let dotted = code.matches('.').count();
    let version = dotted >= 2 || code.contains('_') || head == "V" && dotted > 0 || head.is_empty() && dotted > 0;
    let longest_run = code.split(|c: char| !c.is_ascii_digit()).map(str::len).max().unwrap_or(0);
    // "KD-118334" is a customer's number, "KD24B0117734" none that a shop gives.
    let after_head = code.trim_start_matches(char::is_alphabetic);
    let is_mixed = after_head.starts_with(|c: char| c.is_ascii_digit()) && after_head.contains(char::is_alphabetic);
    let business = BUSINESS.contains(&head.as_str()) && longest_run >= 4 && !is_mixed;
    if version || business && !MODEL_CORE.is_match(code) || code.contains('/') && business {
        return shape;
    }
    let latin = code.is_ascii();
    let groups = code.split(['-', '_', '/', ' ']).count();
    if latin
        && letters >= 2
        && longest_run <= 5
        && digits <= 9
        && code.len() >= 4
        && head.len() <= 10
        && MODEL_CORE.is_match(code)
        && !code.contains('/')
        && head != "ERR"
        && !(letters <= 1 && digits <= 3)
    {
        shape.model = if digits <= 6 || upper.contains("KTL") || groups > 1 && longest_run <= 4 { 0.95 } else { 0.6 };
        // No model has 1420 watts, nor 40077.
        let odd = |run: &str| run.len() >= 4 && run.parse::<u32>().is_ok_and(|n| n % 50 != 0);
        if digits >= 7 && longest_run >= 5 || digits >= 5 && code.split(|c: char| !c.is_ascii_digit()).any(odd) {
            shape.model = 0.3;
        }
        // "E084", "F27", "W05" are messages on a display.
        if code.len() <= 5 && letters == 1 {
            shape.model = 0.0;
        }
    } else if latin
        && letters >= 3
        && (2..=6).contains(&digits)
        && groups > 1
        && longest_run <= 4
        && code.len() >= 6
        && head.len() >= 2
        && !DESK.contains(&head.as_str())
        && !business
    {
        shape.model = 0.5;
    }
    let all = letters + digits;
    if letters >= 2 && is_key(code) {
        return Shape { model: 0.0, serial: 0.9, ticket: 0.0 };
    }
    if digits >= 7 && all >= 10 && latin {
        shape.serial = if letters >= 1 && all >= 11 || digits >= 12 {
            0.95
        } else if letters >= 1 {
            0.85
        } else {
            0.4
        };
    } else if digits >= 5 && all >= 8 && latin {
        shape.serial = 0.4;
    }
    // "The inverter SN-49201837": the number says itself what it is.
    if ["SN", "SNR"].contains(&head.as_str()) && digits >= 6 && latin {
        return Shape { model: 0.0, serial: 0.9, ticket: 0.0 };
    }
    let desk = DESK.contains(&head.as_str());
    let tail_digits = longest_run;
    // "LV-1010".
    let postcode = COUNTRIES.contains(&head.as_str()) && letters == 2 && (4..=5).contains(&digits) && groups == 2;
    if postcode && digits == longest_run {
        return Shape { model: 0.0, serial: 0.0, ticket: 0.0 };
    }
    if desk && (4..=10).contains(&tail_digits) && digits <= 12 {
        shape.ticket = 0.95;
        shape.serial = 0.2;
        shape.model = 0.0;
    } else if desk && groups == 2 && digits >= 2 && (4..=8).contains(&(letters + digits - head.len())) {
        // "REQ-7Q4F2".
        shape = Shape { model: 0.0, serial: 0.2, ticket: 0.8 };
    } else if (2..=5).contains(&head.len())
        && groups >= 2
        && letters == head.len()
        && (4..=8).contains(&tail_digits)
        && !business
        && digits <= if has_year(code) { 12 } else { 8 }
        && shape.model < 0.6
    {
        shape.ticket = 0.65;
        shape.serial = shape.serial.min(0.5);
    }
    shape
}

/// "HD-2026-004417": a help desk's number may begin with the year; otherwise it isn't that long.
fn has_year(code: &str) -> bool {
    code.split(['-', '_', '/', ' ']).any(|group| group.len() == 4 && group.starts_with("20"))
}

fn matches_whole<'p>(patterns: impl Iterator<Item = &'p str>, code: &str) -> bool {
    let mut patterns = patterns;
    patterns.any(|p| compiled(p).is_some_and(|r| r.is_match(code)))
}

/// Patterns of the catalogue are few and asked often: compiled once per thread.
fn compiled(source: &str) -> Option<Regex> {
    thread_local! {
        static CACHE: std::cell::RefCell<std::collections::HashMap<String, Option<Regex>>> = std::cell::RefCell::default();
    }
    CACHE.with_borrow_mut(|cache| {
        if cache.len() > 1000 {
            cache.clear();
        }
        cache
            .entry(source.to_string())
            .or_insert_with(|| {
                RegexBuilder::new(&format!("^(?:{source})$")).case_insensitive(true).size_limit(1 << 20).build().ok()
            })
            .clone()
    })
}

/// Whether the catalogue knows a model of this name.
pub fn in_family(code: &str, catalogue: &Catalogue) -> bool {
    matches_whole(catalogue.families.iter().map(|f| f.pattern.as_str()), code)
}

fn in_serials(code: &str, catalogue: &Catalogue) -> bool {
    let bare: String = code.chars().filter(|c| c.is_alphanumeric()).collect();
    catalogue
        .serial_patterns
        .iter()
        .any(|p| compiled(&p.pattern).is_some_and(|r| r.is_match(&bare)) && p.check.passes(&bare))
}

fn in_tickets(code: &str, catalogue: &Catalogue) -> bool {
    matches_whole(catalogue.ticket_patterns.iter().map(String::as_str), code)
}
