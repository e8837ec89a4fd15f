//! Numbers and names of things: model, serial number and ticket number told apart from all the other numbers in a mail.
//!
//! Every run of characters with a digit in it is a candidate. What label stands nearest to it decides first, its shape second.

mod shape;

use crate::catalogue::Catalogue;
use crate::fold::Gap;
use crate::lexicon::{self, Cat};
use crate::words::{Hit, Words};
use regex::Regex;
use shape::{Shape, in_family, shape};
use std::sync::LazyLock;

/// What was found, as byte spans of the text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Codes {
    /// Inverter model.
    pub model: Option<Found>,
    /// Serial number.
    pub serial: Option<Found>,
    /// Ticket number.
    pub ticket: Option<Found>,
    /// Phone number.
    pub phone: Option<Found>,
    /// Date of purchase or installation.
    pub purchased: Option<Found>,
    /// Country of an IBAN.
    pub bank_country: Option<String>,
    /// A model stands where a ticket number was asked for.
    pub slip: bool,
}

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// As printed.
    pub value: String,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// How sure, 0 to 1.
    pub sure: f32,
}

/// A run of characters with a digit in it.
struct Chunk {
    start: usize,
    end: usize,
    /// First word it covers, and one past the last.
    first: usize,
    last: usize,
}

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a valid pattern")
}

static IBAN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(AT|BE|BG|CH|CY|CZ|DE|DK|EE|ES|FI|FR|GB|GR|HR|HU|IE|IS|IT|LI|LT|LU|LV|MC|MT|NL|NO|PL|PT|RO|RS|SE|SI|SK|TR|UA)\d{2}(?:\s[A-Z0-9]{4}){2,7}(?:\s[A-Z0-9]{1,4})?\b|\b(AT|BE|BG|CH|CY|CZ|DE|DK|EE|ES|FI|FR|GB|GR|HR|HU|IE|IS|IT|LI|LT|LU|LV|MC|MT|NL|NO|PL|PT|RO|RS|SE|SI|SK|TR|UA)\d{2}[A-Z0-9]{4}\d{7}[A-Z0-9]{0,19}\b",
    )
});
static PHONE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:\+|\b00)\d{1,3}[\s(./-]*\d(?:[\s()./-]{0,2}\d){5,13}\b|\(0\d{1,5}\)\s?\d(?:[\s/-]?\d){4,10}\b|\b0\d{1,4}(?:[ /-]\d{2,8}){1,5}\b",
    )
});
static DATE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:(?:19|20)\d\d[-./]\s?\d{1,2}[-./]\s?\d{1,2}|\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:(?:19|20)\d\d|\d\d))\b",
    )
});
static TIME: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b\d{1,2}[:.]\d{2}(?::\d{2})?\b"));
static LINK: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\b(?:https?://|www\.)\S+|[\w.+%=-]+@[\w-]+(?:\.[\w-]+)+|\bcid:\S+"));
static REFERENCE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\bC[-‐‑–](?:19|20)\d\d[-‐‑–]\d{4,7}[-‐‑–][A-Z]\b"));
static CHUNK: LazyLock<Regex> = LazyLock::new(|| pattern(r"[\p{L}\d](?:[\p{L}\d_./\\-]*[\p{L}\d])?"));
/// "HVR 4.0 TL", "Primo 8.2-1", "Sunny 10.0 Plus": a name, a power in kW, perhaps a suffix.
static NAME_POWER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(\p{Lu}[\p{L}\d]{1,11}(?:[ -]\p{Lu}[\p{L}\d]{1,11})?)[ -](\d{1,2}[.,]\d)(?:[ -]?(\p{Lu}{1,4}\d?|Plus|plus|Pro|Hybrid|hybrid|light|Light))?((?:-[\p{Lu}\d]{1,5}){0,3})(?:[^\p{L}\d%]|$)",
    )
});
/// "MIN 5000TL-X", "MOD 10KTL3-X", "Primo 5K": a name, and a power with letters behind it.
static NAME_CODE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(\p{Lu}[\p{L}]{1,11}(?:[ -]\p{Lu}[\p{L}\d]{1,8})?) (\d{1,3}(?:[.,]\d)?K(?:TL|TR|RT|T|S|H|HT|DT)?\d?|\d{3,5}(?:KTL|MTL|TLX?|TL\d|UE|HF|ES|DT|NS|T|S|H|D|X))((?:-[A-Z0-9]{1,5}){0,3})(?:[^\p{L}\d%]|$)",
    )
});
/// The same typed in lower case.
static LOW_NAME_POWER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"\b([a-z]{2,6}) (\d{1,2}[.,]\d)(?: (tl|ktl|hy|dt|st|mt|plus|hybrid)|(-\d{0,2}[a-z]{1,3}(?:-\d{1,3})?))\b")
});
static UNIT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^\s?(?:kW|kw|KW|kWh|kwh|KWh|kWp|kwp|W|V|A|Hz|°|%|€|Ohm|kOhm|mm|cm|m²|km|EUR|USD|PLN|Kč|Ft|lei|RON|zł|kr|SEK|DKK|NOK|dB|GHz|MHz|MB|GB)(?:[^\p{L}\d]|$)",
    )
});

/// Finds the codes in `words`.
pub fn find(words: &Words<'_>, catalogue: &Catalogue) -> Codes {
    let text = words.text;
    let mut codes = Codes::default();
    let masked = mask(text, words, &mut codes);
    named_models(words, &masked, catalogue, &mut codes);
    let chunks = chunks(words, &masked);
    for (i, chunk) in chunks.iter().enumerate() {
        judge(words, &chunks, i, chunk, catalogue, &mut codes);
    }
    codes.purchased = purchase(words);
    codes
}

/// Bytes that are something else (links, phones, IBANs, dates, our own references), as a sorted list of ranges.
fn mask(text: &str, words: &Words<'_>, codes: &mut Codes) -> Vec<(usize, usize)> {
    let mut list: Vec<(usize, usize)> = Vec::new();
    for found in LINK.find_iter(text).chain(REFERENCE.find_iter(text)) {
        list.push((found.start(), found.end()));
    }
    for found in IBAN.captures_iter(text) {
        let Some(all) = found.get(0) else { continue };
        let country = found.get(1).or(found.get(2)).map(|m| m.as_str().to_string());
        // A serial number may look like an IBAN; a label decides.
        if label_before(words, all.start()).is_some_and(|h| h.cat == Cat::Serial) {
            continue;
        }
        list.push((all.start(), all.end()));
        codes.bank_country = codes.bank_country.take().or(country);
    }
    for found in PHONE.find_iter(text) {
        let near = label_before(words, found.start()).map(|h| h.cat);
        let international = found.as_str().starts_with('+');
        let is_other = matches!(near, Some(Cat::Serial | Cat::Ticket | Cat::Order | Cat::Invoice));
        if !international && (is_other || DATE.is_match(found.as_str())) {
            continue;
        }
        if codes.phone.is_none() {
            codes.phone = Some(Found {
                value: found.as_str().split_whitespace().collect::<Vec<_>>().join(" "),
                start: found.start(),
                end: found.end(),
                sure: 0.9,
            });
        }
        list.push((found.start(), found.end()));
    }
    for found in DATE.find_iter(text).chain(TIME.find_iter(text)) {
        // A date within a longer code is part of it.
        let inside = text[..found.start()].ends_with(|c: char| c.is_alphanumeric() || "-_/.".contains(c))
            || text[found.end()..].starts_with(|c: char| c.is_alphanumeric() || "-_/".contains(c));
        let power =
            text[found.end()..].starts_with(' ') && TIME.is_match(found.as_str()) && !found.as_str().contains(':');
        if !inside && !power {
            list.push((found.start(), found.end()));
        }
    }
    list.sort_unstable();
    disjoint(list)
}

/// Sorted ranges with those that overlap made one.
fn disjoint(list: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    let mut merged: Vec<(usize, usize)> = Vec::with_capacity(list.len());
    for (start, end) in list {
        match merged.last_mut() {
            Some(last) if start < last.1 => last.1 = last.1.max(end),
            _ => merged.push((start, end)),
        }
    }
    merged
}

fn is_masked(masked: &[(usize, usize)], start: usize, end: usize) -> bool {
    let next = masked.partition_point(|(_, b)| *b <= start);
    masked.get(next).is_some_and(|(a, _)| *a < end)
}

/// Models printed as name and power.
fn named_models(words: &Words<'_>, masked: &[(usize, usize)], catalogue: &Catalogue, codes: &mut Codes) {
    let text = words.text;
    for found in NAME_CODE.captures_iter(text) {
        let (Some(name), Some(power), Some(tail)) = (found.get(1), found.get(2), found.get(3)) else { continue };
        let start = name.start() + lead(words, &name);
        if start < power.start() - 1 && !is_masked(masked, start, tail.end()) {
            offer(
                &mut codes.model,
                Found { value: text[start..tail.end()].to_string(), start, end: tail.end(), sure: 0.98 },
            );
        }
    }
    for found in NAME_POWER.captures_iter(text).chain(LOW_NAME_POWER.captures_iter(text)) {
        let (Some(name), Some(power)) = (found.get(1), found.get(2)) else { continue };
        let end = found.get(4).filter(|t| !t.is_empty()).or(found.get(3)).unwrap_or(power).end();
        if is_masked(masked, name.start(), end)
            || UNIT.is_match(&text[power.end()..])
                && found.get(3).is_none_or(|s| UNIT.is_match(&format!(" {} ", s.as_str())))
        {
            continue;
        }
        let folded = crate::fold::fold(name.as_str());
        let first = words.tokens.partition_point(|t| t.start < name.start());
        let is_word = words.beginning(first, first + 1).iter().any(|h| h.cat != Cat::Device && h.cat != Cat::Model);
        let software = [
            "fw",
            "v",
            "ver",
            "version",
            "firmware",
            "soft",
            "software",
            "sw",
            "android",
            "ios",
            "app",
            "windows",
            "wifi",
            "bluetooth",
            "usb",
            "modbus",
        ]
        .contains(&folded.as_str());
        let labelled = label_before(words, name.start()).is_some_and(|h| h.cat == Cat::Firmware);
        if software || labelled || is_word && found.get(3).is_none() {
            continue;
        }
        let start = name.start() + lead(words, &name);
        if start + 1 >= power.start() {
            continue;
        }
        let value = text[start..end].split_whitespace().collect::<Vec<_>>().join(" ");
        let shouting = name.as_str().chars().all(|c| !c.is_lowercase());
        let sure = if in_family(&value, catalogue) {
            1.0
        } else if found.get(3).is_some() || shouting {
            0.9
        } else {
            0.6
        };
        offer(&mut codes.model, Found { value, start, end, sure });
    }
}

/// Bytes of `name` that are no part of it: ordinary words, and a sentence's first word that is spelt as no model is
/// ("Ieslēdzot Vento 7.5").
fn lead(words: &Words<'_>, name: &regex::Match<'_>) -> usize {
    let plain = common_lead(name.as_str());
    let at = words.word_at(name.start());
    let opens = words.tokens.get(at).is_some_and(|t| t.gap >= Gap::Sentence);
    let Some((first, _)) = name.as_str().split_once(' ') else { return plain };
    let is_verb = words.beginning(at, at + 1).iter().any(|h| h.cat != Cat::Device);
    if plain == 0 && opens && (!first.is_ascii() || is_verb) { first.len() + 1 } else { plain }
}

/// Length of the ordinary words before a model's name ("Mein Primo" is "Primo").
fn common_lead(name: &str) -> usize {
    let mut lead = 0;
    for word in name.split_inclusive([' ', '-']) {
        if !is_plain_word(word.trim_end_matches([' ', '-'])) {
            break;
        }
        lead += word.len();
    }
    lead
}

/// A frequent word, or what any language calls a model or a device.
fn is_plain_word(word: &str) -> bool {
    let folded = crate::fold::fold(word);
    // "MIN" shouts; "Min" is Danish for mine.
    let shouts = word.len() > 1 && word.bytes().all(|b| b.is_ascii_uppercase());
    !shouts && lexicon::is_common(&folded)
        || Words::of(word, lexicon::EVERY)
            .hits
            .iter()
            .any(|h| matches!(h.cat, Cat::Device | Cat::Model | Cat::Serial | Cat::Order | Cat::Invoice | Cat::Ticket))
}

fn chunks(words: &Words<'_>, masked: &[(usize, usize)]) -> Vec<Chunk> {
    let mut list = Vec::new();
    let mut at = 0;
    for found in CHUNK.find_iter(words.text) {
        if !found.as_str().bytes().any(|b| b.is_ascii_digit())
            || is_masked(masked, found.start(), found.end())
            || found.len() > 60
        {
            continue;
        }
        let (start, end) = without_grammar(words.text, found.start(), found.end());
        while at < words.tokens.len() && words.tokens[at].end <= start {
            at += 1;
        }
        let last = (at..words.tokens.len()).find(|&i| words.tokens[i].start >= end).unwrap_or(words.tokens.len());
        list.push(Chunk { start, end, first: at, last });
    }
    list
}

/// Takes articles and endings off: "l-SUN3K" (Maltese), "HX-5000T-vel" (Hungarian), "HX-5000T-l" (Estonian).
fn without_grammar(text: &str, mut start: usize, mut end: usize) -> (usize, usize) {
    let code = &text[start..end];
    if let Some((head, rest)) = code.split_once('-') {
        let article = head.len() <= 5 && head.chars().all(|c| c.is_lowercase());
        if article && rest.starts_with(|c: char| c.is_uppercase()) || (head == "l" || head == "il") && rest.len() > 4 {
            start += head.len() + 1;
        }
    }
    let code = &text[start..end];
    if let Some((rest, tail)) = code.rsplit_once('-') {
        let ending = tail.chars().count() <= 5 && tail.chars().all(|c| c.is_lowercase());
        if ending && rest.chars().any(|c| c.is_uppercase()) && rest.bytes().any(|b| b.is_ascii_digit()) {
            end = start + rest.len();
        }
    }
    (start, end)
}

/// The label nearest before byte `at`, within its sentence.
fn label_before<'w>(words: &'w Words<'_>, at: usize) -> Option<&'w Hit> {
    let first = words.word_at(at);
    nearest_label(words, first, 5)
}

const LABELS: [Cat; 13] = [
    Cat::Serial,
    Cat::Ticket,
    Cat::Model,
    Cat::Order,
    Cat::Invoice,
    Cat::Customer,
    Cat::Phone,
    Cat::Firmware,
    Cat::Error,
    Cat::Postal,
    Cat::Account,
    Cat::Plate,
    Cat::Purchase,
];

fn nearest_label<'w>(words: &'w Words<'_>, first: usize, reach: usize) -> Option<&'w Hit> {
    let candidates = words
        .before(first, reach)
        .iter()
        .filter(|h| LABELS.contains(&h.cat) && h.last <= first && first - h.last <= reach);
    // The nearest; of two that end together, the longer.
    let best = candidates.max_by_key(|h| (h.last, h.last - h.first, strength(h.cat)))?;
    let parted = (best.last..first).any(|i| words.tokens[i].gap >= Gap::Sentence)
        || words.tokens.get(first).is_some_and(|t| t.gap >= Gap::Sentence);
    (!parted).then_some(best)
}

fn strength(cat: Cat) -> u8 {
    match cat {
        Cat::Serial | Cat::Invoice | Cat::Order | Cat::Customer | Cat::Postal => 3,
        Cat::Ticket | Cat::Firmware | Cat::Error => 2,
        _ => 1,
    }
}

/// A label right after: "SR-137642 számú bejelentés", "… uimhir an cháis".
fn label_after<'w>(words: &'w Words<'_>, last: usize) -> Option<&'w Hit> {
    let best = words
        .beginning(last, last + 2)
        .iter()
        .filter(|h| matches!(h.cat, Cat::Serial | Cat::Ticket))
        .min_by_key(|h| h.first)?;
    let parted =
        (last..=best.first).any(|i| words.tokens.get(i).is_some_and(|t| t.gap > Gap::Line && t.gap != Gap::Space));
    (!parted).then_some(best)
}

fn judge(words: &Words<'_>, chunks: &[Chunk], index: usize, chunk: &Chunk, catalogue: &Catalogue, codes: &mut Codes) {
    let text = words.text;
    let code = &text[chunk.start..chunk.end];
    // Another number between a label and this one uses the label up, unless both are pieces of one number.
    let before = index.checked_sub(1).map(|i| &chunks[i]);
    let reach = before.map_or(8, |b| chunk.first.saturating_sub(b.last).min(8));
    let label = nearest_label(words, chunk.first, reach).or_else(|| label_after(words, chunk.last));
    let shape = shape(code, catalogue);
    let found = |sure: f32| Found { value: code.to_string(), start: chunk.start, end: chunk.end, sure };
    match label.map(|h| h.cat) {
        Some(
            Cat::Order
            | Cat::Invoice
            | Cat::Customer
            | Cat::Phone
            | Cat::Firmware
            | Cat::Error
            | Cat::Postal
            | Cat::Account,
        ) => {
            // A model is a model whatever stands before it ("Bestellung Wechselrichter HX-5000T").
            if shape.model >= 0.8 && shape.serial < 0.5 {
                offer(&mut codes.model, found(0.5));
            }
        }
        Some(Cat::Serial | Cat::Plate) if shape.model >= 0.8 => offer(&mut codes.model, found(0.7)),
        Some(Cat::Serial) => {
            let joined = joined_number(words, chunks, index, 24);
            if is_serial_value(&joined.value) {
                offer(&mut codes.serial, Found { sure: 0.97, ..joined });
            }
        }
        Some(Cat::Plate) if shape.serial >= 0.3 => offer(&mut codes.serial, found(0.9)),
        Some(Cat::Ticket) if shape.model >= 0.7 && shape.ticket < 0.6 => {
            codes.slip = true;
            offer(&mut codes.model, found(0.9));
        }
        Some(Cat::Ticket) => {
            let joined = joined_number(words, chunks, index, 14);
            let is_display = code.len() <= 5 && code.chars().filter(|c| c.is_alphabetic()).count() == 1;
            if !is_display && is_ticket_value(&joined.value) && shape.serial < 0.95 {
                offer(&mut codes.ticket, Found { sure: 0.95, ..joined });
            } else if shape.serial >= 0.95 {
                offer(&mut codes.serial, found(0.6));
            }
        }
        Some(Cat::Model) if shape.model >= 0.3 && shape.serial < 0.9 => {
            offer(&mut codes.model, found(0.6 + 0.39 * shape.model))
        }
        _ => unlabelled(&shape, code, chunk, codes),
    }
}

fn unlabelled(shape: &Shape, code: &str, chunk: &Chunk, codes: &mut Codes) {
    let found = |sure: f32| Found { value: code.to_string(), start: chunk.start, end: chunk.end, sure };
    if shape.model >= 0.6 {
        offer(&mut codes.model, found(shape.model * 0.85));
    } else if shape.ticket >= 0.6 {
        offer(&mut codes.ticket, found(shape.ticket * 0.8));
    } else if shape.serial >= 0.8 {
        offer(&mut codes.serial, found(shape.serial * 0.8));
    }
}

fn offer(place: &mut Option<Found>, found: Found) {
    if place.as_ref().is_none_or(|p| found.sure > p.sure + 0.01) {
        *place = Some(found);
    }
}

/// A number printed in groups ("1031 6382 7909 677", "SR 146748") put together.
fn joined_number(words: &Words<'_>, chunks: &[Chunk], index: usize, max: usize) -> Found {
    let text = words.text;
    let mut start = chunks[index].start;
    let mut end = chunks[index].end;
    let size = |a: usize, b: usize| text[a..b].chars().filter(|c| c.is_alphanumeric()).count();
    // Capital letters right before ("SR 146748").
    let head = &text[..start];
    if let Some(prefix) =
        head.strip_suffix(' ').map(|h| h.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default())
    {
        let is_prefix = (2..=4).contains(&prefix.len())
            && prefix.bytes().all(|b| b.is_ascii_uppercase())
            && !["SN", "NR", "NO", "ID", "NUM", "CS"].contains(&prefix);
        let at = words.word_at(start);
        let labelled_by = words.before(at, 1).iter().any(|h| LABELS.contains(&h.cat) && words.span(h).1 == start - 1);
        if is_prefix && !labelled_by {
            start -= prefix.len() + 1;
        }
    }
    for next in &chunks[index + 1..] {
        let between = &text[end..next.start];
        let piece = &text[next.start..next.end];
        let short = size(start, end) + size(next.start, next.end) <= max
            && size(next.start, next.end) <= 8
            && size(start, end) < 10.max(max * 2 / 3);
        let grouped = (between == " " || between == " - ")
            && piece.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-');
        if !(short && grouped) || piece.bytes().any(|b| b.is_ascii_digit()) && UNIT.is_match(&text[next.end..]) {
            break;
        }
        end = next.end;
    }
    // A last group of capitals alone ("… 3523 NB").
    let tail: String = text[end..]
        .strip_prefix(' ')
        .map(|t| t.chars().take_while(|c| c.is_alphanumeric()).collect())
        .unwrap_or_default();
    if end > chunks[index].end && (1..=3).contains(&tail.len()) && tail.bytes().all(|b| b.is_ascii_uppercase()) {
        end += tail.len() + 1;
    }
    Found { value: text[start..end].to_string(), start, end, sure: 0.0 }
}

fn is_serial_value(value: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let all = value.chars().filter(|c| c.is_alphanumeric()).count();
    digits >= 4 && (6..=30).contains(&all) && !value.contains(". ")
}

fn is_ticket_value(value: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    (3..=14).contains(&digits)
        && value.len() <= 24
        && !(digits == 4 && value.len() == 4 && (value.starts_with("19") || value.starts_with("20")))
}

/// A date right after a word of buying or installing.
fn purchase(words: &Words<'_>) -> Option<Found> {
    DATE.find_iter(words.text).find_map(|d| {
        let label = label_before(words, d.start())?;
        (label.cat == Cat::Purchase).then(|| Found {
            value: d.as_str().to_string(),
            start: d.start(),
            end: d.end(),
            sure: 0.9,
        })
    })
}
