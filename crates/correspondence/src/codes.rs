//! Numbers and names of things: model, serial number and ticket number told apart from all the other numbers in a mail.
//!
//! Every run of characters with a digit in it is a candidate. What label stands nearest to it decides first, its shape second.

mod label;
mod name;
mod shape;

use crate::catalogue::Catalogue;
use crate::fold::Gap;
use crate::learned::{Field, Looks, Reading};
use crate::lexicon::{self, Cat};
use crate::words::{Hit, Words};
use label::Column;
use name::Name;
use regex::Regex;
use shape::{Shape, shape};
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
pub struct Chunk {
    pub start: usize,
    pub end: usize,
    /// First word it covers, and one past the last.
    pub first: usize,
    pub last: usize,
}

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a valid pattern")
}

// Where these begin and end is told by ASCII letters and digits alone: the fast engine doesn't know others' word boundaries.

static IBAN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?-u:\b)(AT|BE|BG|CH|CY|CZ|DE|DK|EE|ES|FI|FR|GB|GR|HR|HU|IE|IS|IT|LI|LT|LU|LV|MC|MT|NL|NO|PL|PT|RO|RS|SE|SI|SK|TR|UA)[0-9]{2}(?:\s[A-Z0-9]{4}){2,7}(?:\s[A-Z0-9]{1,4})?(?-u:\b)|(?-u:\b)(AT|BE|BG|CH|CY|CZ|DE|DK|EE|ES|FI|FR|GB|GR|HR|HU|IE|IS|IT|LI|LT|LU|LV|MC|MT|NL|NO|PL|PT|RO|RS|SE|SI|SK|TR|UA)[0-9]{2}[A-Z0-9]{4}[0-9]{7}[A-Z0-9]{0,19}(?-u:\b)",
    )
});
static PHONE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:\+|(?-u:\b)00)[0-9]{1,3}[\s(./-]*[0-9](?:[\s()./-]{0,2}[0-9]){5,13}(?-u:\b)|\(0[0-9]{1,5}\)\s?[0-9](?:[\s/-]?[0-9]){4,10}(?-u:\b)|(?-u:\b)0[0-9]{1,4}(?:[ /-][0-9]{2,8}){1,5}(?-u:\b)",
    )
});
static DATE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?-u:\b)(?:(?:19|20)[0-9][0-9][-./]\s?[0-9]{1,2}[-./]\s?[0-9]{1,2}|[0-9]{1,2}\s?[./-]\s?[0-9]{1,2}\s?[./-]\s?(?:(?:19|20)[0-9][0-9]|[0-9][0-9]))(?-u:\b)",
    )
});
static TIME: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?-u:\b)[0-9]{1,2}[:.][0-9]{2}(?::[0-9]{2})?(?-u:\b)"));
static LINK: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)(?-u:\b)(?:https?://|www\.)\S+|[\w.+%=-]+@[\w-]+(?:\.[\w-]+)+|(?-u:\b)cid:\S+"));
static REFERENCE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)(?-u:\b)C[-‐‑–](?:19|20)[0-9][0-9][-‐‑–][0-9]{4,7}[-‐‑–][A-Z](?-u:\b)"));
static UNIT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^\s?(?:kW|kw|KW|kWh|kwh|KWh|kWp|kwp|kVA|kva|VA|Ah|W|V|A|Hz|°|%|€|Ohm|kOhm|mm|cm|m²|km|EUR|USD|PLN|Kč|Ft|lei|RON|zł|kr|SEK|DKK|NOK|dB|GHz|MHz|MB|GB|\$|£)(?:[^\p{L}\d]|$)",
    )
});

/// Finds the codes in `words`.
pub fn find(words: &Words<'_>, catalogue: &Catalogue, learnt: &Looks) -> Codes {
    let text = words.text;
    let mut codes = Codes::default();
    let columns = label::columns(words);
    let masked = mask(text, words, &columns, &mut codes);
    let chunks = chunks(words, &masked, catalogue);
    let shapes: Vec<Shape> = chunks.iter().map(|c| shape(&text[c.start..c.end], catalogue)).collect();
    let closing = closing(words);
    let names: Vec<Option<Name>> =
        (0..chunks.len()).map(|i| name::around(words, &chunks, i, &shapes[i], closing, catalogue)).collect();
    let mut done = 0;
    for (i, chunk) in chunks.iter().enumerate() {
        // "TX3" of "TX3 8000 D" is told of with the number behind it.
        let told = names[i + 1..].iter().take(2).flatten().any(|n| n.start <= chunk.start);
        if chunk.start >= done && !told {
            done = names[i].map_or(chunk.end, |n| n.end);
            let judge = |codes: &mut Codes| judge(words, &chunks, &columns, (i, &shapes[i], names[i]), codes);
            match if learnt.is_empty() { None } else { learnt.read(words, &chunks, i) } {
                None => judge(&mut codes),
                Some(Reading::Is(field, found)) => {
                    done = found.end;
                    offer(codes.place(field), found);
                }
                Some(Reading::IsNot(fields)) => judge_but(&fields, &mut codes, judge),
            }
        }
    }
    codes.purchased = purchase(words);
    codes
}

/// Bytes that are something else (links, phones, IBANs, dates, our own references), as a sorted list of ranges.
fn mask(text: &str, words: &Words<'_>, columns: &[Column], codes: &mut Codes) -> Vec<(usize, usize)> {
    let mut list: Vec<(usize, usize)> = Vec::new();
    if ["@", "://", "www.", "WWW.", "cid:"].iter().any(|mark| text.contains(mark)) {
        list.extend(LINK.find_iter(text).map(|found| (found.start(), found.end())));
    }
    if !text.bytes().any(|b| b.is_ascii_digit()) {
        return list;
    }
    list.extend(REFERENCE.find_iter(text).map(|found| (found.start(), found.end())));
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
        let headed = columns.iter().find(|c| (c.start..c.end).contains(&found.start()));
        let near = headed.map(|c| c.cat).or(label_before(words, found.start()).map(|h| h.cat));
        let international = found.as_str().starts_with('+');
        let is_other = matches!(near, Some(Cat::Serial | Cat::Ticket | Cat::Order | Cat::Invoice));
        // "2210-0051-30946": the middle of another number.
        let inside =
            text[..found.start()].strip_suffix(['-', '/']).is_some_and(|t| t.ends_with(|c: char| c.is_alphanumeric()));
        if !international && (inside || is_other || DATE.is_match(found.as_str()) || is_in_a_group(text, found.start()))
        {
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
        // No clock shows "3.68".
        let is_no_clock = found.len() <= 5 && found.as_str().rsplit('.').next() > Some("59");
        let power = (text[found.end()..].starts_with(' ') || is_no_clock)
            && TIME.is_match(found.as_str())
            && !found.as_str().contains(':');
        if !inside && !power {
            list.push((found.start(), found.end()));
        }
    }
    list.sort_unstable();
    disjoint(list)
}

/// "LM 2408 0092 51": what looks like a phone number goes on with a device's.
fn is_in_a_group(text: &str, start: usize) -> bool {
    let Some(head) = text[..start].strip_suffix(' ') else { return false };
    let group = head.rsplit(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    let begins = head[..head.len() - group.len()].strip_suffix(' ').unwrap_or_default();
    let prefix = begins.rsplit(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    let mixed = |t: &str| t.bytes().any(|b| b.is_ascii_digit()) && t.bytes().any(|b| b.is_ascii_uppercase());
    let capitals = (1..=3).contains(&prefix.len()) && prefix.bytes().all(|b| b.is_ascii_uppercase());
    mixed(group) || capitals && group.len() >= 2 && group.bytes().all(|b| b.is_ascii_digit())
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

fn chunks(words: &Words<'_>, masked: &[(usize, usize)], catalogue: &Catalogue) -> Vec<Chunk> {
    let mut list = Vec::new();
    let mut at = 0;
    let mut take = |start, end| {
        while at < words.tokens.len() && words.tokens[at].end <= start {
            at += 1;
        }
        let last = (at..words.tokens.len()).find(|&i| words.tokens[i].start >= end).unwrap_or(words.tokens.len());
        list.push(Chunk { start, end, first: at, last });
    };
    for (start, end) in runs_with_digits(words.text) {
        if is_masked(masked, start, end) || end - start > 60 {
            continue;
        }
        let (start, end) = without_grammar(words, start, end);
        match between_two(&words.text[start..end], catalogue) {
            None => take(start, end),
            Some(slash) => {
                take(start, start + slash);
                take(start + slash + 1, end);
            }
        }
    }
    list
}

/// Where the slash stands in "HX-5000T/HV3E8K2205846": between a model and a serial number, each unmistakable by itself.
fn between_two(code: &str, catalogue: &Catalogue) -> Option<usize> {
    let (model, serial) = code.split_once('/')?;
    let is_so = shape(model, catalogue).model >= 0.9 && shape(serial, catalogue).serial >= 0.9;
    is_so.then_some(model.len())
}

/// Runs of letters, digits and what may join them, that begin and end with a letter or digit and hold a digit.
fn runs_with_digits(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let parts = text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.' | '/' | '\\' | '-')));
    parts.filter(|part| part.bytes().any(|b| b.is_ascii_digit())).map(move |part| {
        let bare = part.trim_start_matches(|c: char| !c.is_alphanumeric());
        let start = part.as_ptr() as usize - text.as_ptr() as usize + (part.len() - bare.len());
        (start, start + bare.trim_end_matches(|c: char| !c.is_alphanumeric()).len())
    })
}

/// Endings of Hungarian, Finnish, Estonian, Polish, Czech and their neighbours, told apart from suffixes of models ("-eu").
const ENDINGS: &[&str] = &[
    "a", "al", "ban", "ben", "bol", "ból", "ből", "de", "den", "e", "em", "en", "ért", "ga", "go", "hez", "hoz", "höz",
    "in", "ja", "je", "ka", "ką", "ki", "ksi", "l", "le", "lla", "lle", "llä", "lta", "lt", "m", "mal", "n", "nak",
    "nal", "nál", "nek", "nél", "nem", "om", "on", "ot", "ou", "ra", "re", "ról", "ről", "ssa", "ssä", "sta", "stä",
    "t", "ta", "tem", "tól", "től", "u", "val", "vel", "y", "ym", "ів", "а", "у", "ом",
];

/// Takes articles and endings off: "l-SUN3K" (Maltese), "HX-5000T-vel" (Hungarian), "HX-5000T-l" (Estonian).
fn without_grammar(words: &Words<'_>, mut start: usize, mut end: usize) -> (usize, usize) {
    let text = words.text;
    let code = &text[start..end];
    if let Some((head, rest)) = code.split_once('-') {
        let maltese = words.languages & lexicon::bit("mt") != 0
            && ["l", "il", "is", "it", "ix", "in", "id", "ir", "iz", "iċ", "iż"].contains(&head);
        let article = head.len() <= 5 && head.chars().all(|c| c.is_lowercase());
        if article && rest.starts_with(|c: char| c.is_uppercase()) || maltese && rest.len() > 4 {
            start += head.len() + 1;
        }
    }
    let code = &text[start..end];
    if let Some((rest, tail)) = code.rsplit_once('-') {
        let low = tail.chars().count() <= 5 && tail.chars().all(|c| c.is_lowercase());
        let hungarian = ["as", "es", "os", "ös"].contains(&tail) && words.languages & lexicon::bit("hu") != 0;
        let ending = low && (rest.chars().any(|c| c.is_uppercase()) || ENDINGS.contains(&tail) || hungarian);
        if ending && rest.bytes().any(|b| b.is_ascii_digit()) {
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

/// Whether phrases of `cat` say what the number behind them is.
pub fn is_label(cat: Cat) -> bool {
    LABELS.contains(&cat)
}

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

/// "Ref." alone may stand for a thing as well as for a ticket.
pub fn is_any_reference(words: &Words<'_>, hit: &Hit) -> bool {
    let word = words.tokens.get(hit.first).map_or("", |t| t.word.as_str());
    hit.last == hit.first + 1 && ["ref", "rif", "реф"].iter().any(|r| word.starts_with(r))
}

/// A label right after: "SR-137642 számú bejelentés", "… uimhir an cháis".
fn label_after<'w>(words: &'w Words<'_>, last: usize) -> Option<&'w Hit> {
    let best = words
        .beginning(last, last + 5)
        .iter()
        // "W42-88301-07 stands below the bar code".
        .filter(|h| matches!(h.cat, Cat::Serial | Cat::Ticket) && h.first < last + 2 || h.cat == Cat::Plate)
        .min_by_key(|h| h.first)?;
    let parted =
        (last..=best.first).any(|i| words.tokens.get(i).is_some_and(|t| t.gap > Gap::Line && t.gap != Gap::Space));
    (!parted).then_some(best)
}

fn judge(
    words: &Words<'_>,
    chunks: &[Chunk],
    columns: &[Column],
    (index, shape, name): (usize, &Shape, Option<Name>),
    codes: &mut Codes,
) {
    let chunk = &chunks[index];
    let code = &words.text[chunk.start..chunk.end];
    let seen = Seen::of(words, chunks, index, shape, name);
    let label = seen.label(words, chunks, index, columns);
    let found = |sure: f32| Found { value: code.to_string(), start: chunk.start, end: chunk.end, sure };
    let near = label.is_some_and(|h| h.last <= seen.first && seen.first - h.last <= 2);
    let adjacent = label.is_some_and(|h| h.last <= seen.first && seen.first - h.last <= 1);
    match label.map(|h| h.cat) {
        // "On the engineer's card: HLP-90271"; "Pedido: INC0050266" is asked for, and no order.
        Some(cat)
            if shape.ticket >= 0.9
                && (matches!(cat, Cat::Account | Cat::Error | Cat::Firmware)
                    || cat == Cat::Order && shape::is_desks(code)) =>
        {
            offer(&mut codes.ticket, found(shape.ticket * 0.8));
        }
        Some(cat) if is_of_others(cat) => {
            let among_papers = matches!(cat, Cat::Order | Cat::Invoice | Cat::Customer);
            let sure =
                if among_papers { seen.model >= 0.7 } else { seen.model >= 0.8 && !adjacent || shape.model >= 0.8 };
            // A model is a model whatever stands before it ("Bestellung Wechselrichter HX-5000T").
            let aside = !among_papers && !adjacent && seen.named && seen.model >= 0.6;
            if sure && shape.serial < 0.5 || aside {
                codes.offer_model(&seen, 0.5);
            }
        }
        Some(cat @ (Cat::Serial | Cat::Plate))
            if (seen.model >= 0.8 || seen.named && seen.model >= 0.6)
                && !(near && cat == Cat::Serial && is_numbered(words, chunks, index, name)) =>
        {
            codes.offer_model(&seen, 0.7);
        }
        // Nobody but a help desk numbers so, whatever word for a number stands before.
        Some(Cat::Serial) if shape.ticket >= 0.9 && shape::is_desks(code) => {
            offer(&mut codes.ticket, found(0.9));
        }
        Some(Cat::Serial) => {
            let joined = joined_number(words, chunks, index, 24);
            if is_serial_value(&joined.value) {
                offer(&mut codes.serial, Found { sure: 0.97, ..joined });
            }
        }
        Some(Cat::Ticket) if seen.model >= 0.6 && shape.ticket < 0.6 => {
            codes.slip |= label.is_some_and(|h| !is_any_reference(words, &h));
            codes.offer_model(&seen, 0.9);
        }
        Some(Cat::Ticket) => ticket(words, chunks, (index, shape), near, codes),
        Some(Cat::Model) if seen.model >= 0.3 && shape.serial < 0.9 && (near || !seen.named) => {
            codes.offer_model(&seen, 0.6 + 0.39 * seen.model);
        }
        cat => {
            let joined = joined_number(words, chunks, index, 24);
            if cat == Some(Cat::Plate) && is_plates(shape, &joined) {
                offer(&mut codes.serial, Found { sure: 0.9, ..joined });
            } else {
                unlabelled(words, (&seen, shape), found(0.0), joined, codes);
            }
        }
    }
}

/// Judges a number that was said not to be one of `fields`: what it is taken for among them is taken back.
fn judge_but(fields: &[Field], codes: &mut Codes, judge: impl Fn(&mut Codes)) {
    let before = fields.iter().map(|field| (*field, codes.place(*field).clone())).collect::<Vec<_>>();
    judge(codes);
    before.into_iter().for_each(|(field, found)| *codes.place(field) = found);
}

/// Whether a device's number stands at a chunk, in one or in groups ("TX25K 0418 7"), rather than a model that was labelled wrong.
fn is_numbered(words: &Words<'_>, chunks: &[Chunk], index: usize, name: Option<Name>) -> bool {
    let chunk = &chunks[index];
    let groups = joined_number(words, chunks, index, 24);
    let grouped = groups.end > chunk.end && is_serial_value(&groups.value);
    match name {
        None => grouped || is_serial_value(&words.text[chunk.start..chunk.end]),
        Some(name) => {
            let alone = name.start == chunk.start && name.end <= chunk.end;
            alone && (grouped || is_jumbled(&words.text[chunk.start..chunk.end]))
        }
    }
}

/// "Q7NX5KD31": letters and digits as they fall.
fn is_jumbled(code: &str) -> bool {
    let kinds: Vec<bool> = code.bytes().map(|b| b.is_ascii_digit()).collect();
    let turns = kinds.windows(2).filter(|pair| pair[0] != pair[1]).count();
    turns >= 5 && is_serial_value(code) && code.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

/// Labels of numbers that are none of the three.
fn is_of_others(cat: Cat) -> bool {
    use Cat::{Account, Customer, Error, Firmware, Invoice, Order, Phone, Postal};
    matches!(cat, Order | Invoice | Customer | Phone | Firmware | Error | Postal | Account)
}

/// A number labelled as a ticket's.
fn ticket(words: &Words<'_>, chunks: &[Chunk], (index, shape): (usize, &Shape), near: bool, codes: &mut Codes) {
    let chunk = &chunks[index];
    let code = &words.text[chunk.start..chunk.end];
    let joined = joined_number(words, chunks, index, 14);
    let is_display = code.len() <= 5 && code.chars().filter(|c| c.is_alphabetic()).count() == 1;
    let size = code.chars().filter(|c| c.is_alphanumeric()).count();
    let built = near && size <= 12 && code.contains(['/', '-', '.']);
    let after = &words.text[joined.end..];
    let beside = !after.starts_with([' ', '\u{a0}']);
    let measured = UNIT.is_match(after) && (beside || joined.value.bytes().all(|b| b.is_ascii_digit()));
    let is_value = shape.ticket >= 0.8 || is_ticket_value(&joined.value);
    let fits = !measured && !is_display && !is_payment(words, chunks, index) && is_value;
    if fits && (shape.serial < 0.95 || built) {
        offer(&mut codes.ticket, Found { sure: 0.95, ..joined });
    } else if shape.serial >= 0.95 {
        let value = code.to_string();
        offer(&mut codes.serial, Found { value, start: chunk.start, end: chunk.end, sure: 0.6 });
    }
}

/// A chunk as a candidate for a model: alone, or with the name it belongs to.
struct Seen<'t> {
    value: &'t str,
    start: usize,
    end: usize,
    first: usize,
    model: f32,
    named: bool,
}

impl<'t> Seen<'t> {
    fn of(words: &Words<'t>, chunks: &[Chunk], index: usize, shape: &Shape, name: Option<Name>) -> Self {
        let chunk = &chunks[index];
        let (start, end, first) = name.map_or((chunk.start, chunk.end, chunk.first), |n| (n.start, n.end, n.first));
        Seen {
            value: &words.text[start..end],
            start,
            end,
            first,
            model: name.map_or(0.0, |n| n.sure).max(shape.model),
            named: start < chunk.start,
        }
    }

    /// The label that tells what it is. Another number between a label and this one uses the label up, unless both are
    /// pieces of one number.
    fn label(&self, words: &Words<'_>, chunks: &[Chunk], index: usize, columns: &[Column]) -> Option<Hit> {
        let before = chunks[..index].iter().rev().find(|c| c.end <= self.start);
        let reach = before.map_or(8, |b| self.first.saturating_sub(b.last).min(8));
        let next = chunks[index + 1..].iter().find(|c| c.start >= self.end).map(|c| c.first);
        // A label with a number right behind it is that number's.
        let free = |h: &&Hit| next.is_none_or(|n| n < h.last || n - h.last > 1);
        let after = || {
            label_after(words, words.word_at(self.end))
                .filter(free)
                .filter(|_| self.model < 0.5 && !is_amid_digits(words.text, self.start))
        };
        let headed = columns.get(columns.partition_point(|c| c.end <= self.start)).filter(|c| c.start <= self.start);
        if let Some(column) = headed {
            return Some(Hit { cat: column.cat, first: self.first.saturating_sub(1), last: self.first });
        }
        let label = nearest_label(words, self.first, reach).or_else(after).copied();
        // "Your request was filed under the number 26-0088": no telephone has it.
        if label.is_some_and(|h| h.cat == Cat::Phone) && self.value.contains(['-', '/', '.']) {
            let (from, _) = words.sentence(self.first);
            let mut told = words.beginning(from, self.first).iter().rev();
            return told.find(|h| h.cat == Cat::Ticket).copied().or(label);
        }
        let label = label.or_else(|| label::misspelt(words, self.first, reach));
        let label = label.or_else(|| matter(words, self.first, self.value))?;
        // An installer's own number of the job is no ticket of ours, nor is the fire brigade's.
        let own = label.cat == Cat::Ticket
            && (is_own(words, &label, self.first) || is_brigades(words, &label, self.first, self.value));
        Some(if own { Hit { cat: Cat::Customer, ..label } } else { label })
    }
}

/// "210 555 014": what is printed in groups isn't told by what stands behind it from its second group on.
fn is_amid_digits(text: &str, start: usize) -> bool {
    text[..start].strip_suffix(' ').is_some_and(|head| head.ends_with(|c: char| c.is_ascii_digit()))
}

/// "In the matter" before a number, in languages where that is one word, folded. It stands before much else.
const MATTERS: &[&str] =
    &["arendet", "byloje", "lieta", "predmetu", "sache", "sprawie", "ugyben", "veci", "zaak", "zadevi", "справі"];

/// "W sprawie 26-114-887": the year's last digits and two groups, as help desks number and phones, dates and postcodes aren't written.
fn matter(words: &Words<'_>, first: usize, value: &str) -> Option<Hit> {
    let before = first.checked_sub(1).filter(|_| words.tokens[first].gap == Gap::Space)?;
    let groups: Vec<&str> = value.split('-').collect();
    let digits = |t: &&str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    let is_year = groups[0].len() == 2 && (15..40).contains(&groups[0].parse().unwrap_or(0));
    let is_number = groups.len() == 3 && is_year && groups.iter().all(digits);
    let is_matter = is_number && MATTERS.contains(&words.tokens[before].word.as_str());
    is_matter.then_some(Hit { cat: Cat::Ticket, first: before, last: first })
}

/// "Ocorrência dos bombeiros 214/26": a number right behind the fire brigade is theirs, unless only help desks number so.
fn is_brigades(words: &Words<'_>, label: &Hit, first: usize, value: &str) -> bool {
    let near = words.beginning(label.last, (label.last + 2).min(first));
    let right_before = |h: &Hit| words.span(h).1 + 1 == words.tokens[first].start;
    near.iter().any(|h| h.cat == Cat::Alarm && right_before(h)) && !shape::is_desks(value)
}

/// What a help desk opens and a customer calls theirs ("our case is 5500-1187-B"), folded: beginnings of words.
const CASES: &[&str] = &[
    "arende",
    "byla",
    "caso",
    "case",
    "cas",
    "fall",
    "juhtum",
    "liet",
    "pripad",
    "primer",
    "sag",
    "sak",
    "slucaj",
    "sprav",
    "spraw",
    "ticket",
    "tichet",
    "tiket",
    "ugy",
    "zaak",
    "zgloszeni",
    "випад",
    "звернен",
    "случа",
    "υποθεσ",
];

/// "Our job number is 26-118": a word for *our* at the label.
fn is_own(words: &Words<'_>, label: &Hit, value: usize) -> bool {
    let word = words.tokens.get(label.first).map_or("", |t| t.word.as_str());
    // "The case with us" is a job, too.
    let is_case = label.last == label.first + 1 && CASES.iter().any(|case| word.starts_with(case));
    let from = if is_case { label.last } else { label.first.saturating_sub(2) };
    let near = words.beginning(from, value.max(label.last));
    near.iter()
        .any(|h| h.cat == Cat::Ours && (h.first..label.first.max(value)).all(|i| i == h.first || !words.parts(i)))
}

/// "The work order with us: DU-2026-0417".
fn is_own_to(words: &Words<'_>, value: usize) -> bool {
    let near = words.beginning(value.saturating_sub(4), value);
    near.iter().any(|h| h.cat == Cat::Ours && (h.first + 1..value).all(|i| words.tokens[i].gap < Gap::Sentence))
}

impl Codes {
    fn place(&mut self, field: Field) -> &mut Option<Found> {
        match field {
            Field::Model => &mut self.model,
            Field::Serial => &mut self.serial,
            Field::Ticket => &mut self.ticket,
        }
    }

    fn offer_model(&mut self, seen: &Seen<'_>, sure: f32) {
        let value = seen.value.split_whitespace().collect::<Vec<_>>().join(" ");
        offer(&mut self.model, Found { value, start: seen.start, end: seen.end, sure });
    }
}

/// A reference beside an invoice's number is the one to pay with: "invoice 118-2026, reference 4471 20981".
fn is_payment(words: &Words<'_>, chunks: &[Chunk], index: usize) -> bool {
    let chunk = &chunks[index];
    let Some(before) = index.checked_sub(1).and_then(|i| chunks.get(i)) else { return false };
    let near = chunk.first - before.last <= 3
        && (before.last..=chunk.first).all(|i| words.tokens.get(i).is_none_or(|t| t.gap < Gap::Sentence));
    let digits = !words.text[chunk.start..chunk.end].bytes().any(|b| b.is_ascii_alphabetic());
    near && digits
        && nearest_label(words, before.first, 3).is_some_and(|h| matches!(h.cat, Cat::Invoice | Cat::Account))
}

/// The word at which the closing formula begins; what stands below it is the sender's name and address.
pub fn closing(words: &Words<'_>) -> usize {
    let is_line = |h: &&Hit| {
        let opens = words.tokens[h.first].gap >= Gap::Line;
        let end =
            (h.last..words.tokens.len()).find(|&i| words.tokens[i].gap >= Gap::Line).unwrap_or(words.tokens.len());
        opens && end - h.first <= 6
    };
    let half = words.tokens.len() / 2;
    words.all(Cat::Closing).filter(|h| h.first >= half).find(is_line).map_or(usize::MAX, |h| h.last)
}

fn unlabelled(words: &Words<'_>, (seen, shape): (&Seen<'_>, &Shape), found: Found, joined: Found, codes: &mut Codes) {
    if is_in_groups(&joined.value) && shape.model < 0.8 {
        offer(&mut codes.serial, Found { sure: 0.65, ..joined });
    } else if shape.model < 0.8 && shape.ticket < 0.9 && is_named_after_model(seen.value, codes) {
        offer(&mut codes.serial, Found { sure: 0.62, ..found });
    } else if seen.model >= 0.5 && (seen.named || seen.model >= 0.59) {
        codes.offer_model(seen, seen.model * 0.85);
    } else if shape.ticket < 0.9 && is_after_model(words, seen, codes)
        || shape.ticket < 0.6 && is_made(seen.value) && is_told_of_serial(words, seen)
    {
        offer(&mut codes.serial, Found { sure: 0.6, ..found });
    } else if shape.ticket >= 0.6 && !is_own_to(words, seen.first) {
        offer(&mut codes.ticket, Found { sure: shape.ticket * 0.8, ..found });
    } else if shape.serial >= 0.8 {
        offer(&mut codes.serial, Found { sure: shape.serial * 0.8, ..found });
    }
}

/// Whether a number that was read off a plate or a sticker is the device's: long enough, or printed in groups.
fn is_plates(shape: &Shape, joined: &Found) -> bool {
    is_serial_value(&joined.value) && (shape.serial >= 0.3 || joined.value.contains(' ') || is_made(&joined.value))
}

/// "The serial is on the left side, as you said: 7G0041288": a word for it far ahead in the sentence, and nothing else that has a number.
fn is_told_of_serial(words: &Words<'_>, seen: &Seen<'_>) -> bool {
    let (first, _) = words.sentence(seen.first);
    let told = words.beginning(first, seen.first).iter().filter(|h| LABELS.contains(&h.cat));
    told.max_by_key(|h| h.last).is_some_and(|h| h.cat == Cat::Serial)
}

/// Letters and many digits, as makers number their devices and hardly anybody numbers anything else.
fn is_made(value: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let letters = value.bytes().filter(u8::is_ascii_uppercase).count();
    value.is_ascii() && letters >= 1 && digits >= 6 && digits + letters >= 8
}

/// "HL36 0091 2274": groups of a device's number, where no label says so. A country's letters before digits alone are a tax
/// number's, those of a shop or a help desk another paper's.
fn is_in_groups(value: &str) -> bool {
    let groups: Vec<&str> = value.split(' ').collect();
    let head: String = value.chars().take_while(char::is_ascii_uppercase).collect();
    let letters = value.bytes().filter(u8::is_ascii_uppercase).count();
    let is_paper = shape::BUSINESS.contains(&head.as_str()) || shape::DESK.contains(&head.as_str());
    let is_tax = letters == head.len() && shape::COUNTRIES.contains(&head.as_str());
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let is_grouped =
        (3..=6).contains(&groups.len()) || groups.len() == 2 && groups[0].bytes().any(|b| b.is_ascii_digit());
    is_grouped && is_made(value) && !head.is_empty() && digits >= 7 && !(is_paper || is_tax)
}

/// "Tatran M-5000, no. TM/23/004417": a long number a few words after the model, in the same sentence.
fn is_after_model(words: &Words<'_>, seen: &Seen<'_>, codes: &Codes) -> bool {
    let Some(model) = codes.model.as_ref().filter(|m| m.end <= seen.start) else { return false };
    let after = words.word_at(model.end);
    let near = seen.first >= after && seen.first - after <= 4;
    let together = near && (after..=seen.first).all(|i| words.tokens.get(i).is_none_or(|t| t.gap < Gap::Sentence));
    let value = seen.value;
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let letters = value.bytes().filter(u8::is_ascii_alphabetic).count();
    if digits < 5 || digits + letters < 8 || !value.is_ascii() {
        return false;
    }
    // Digits alone must stand beside it ("Korvix 8.0-3P (2210-0051-30946)"), or be called a number, be it in the next sentence.
    let beside = near && seen.first - after <= 1 && value.contains('-');
    let called = seen.first >= after && seen.first - after <= 8 && is_called_number(words, seen.first);
    together && letters >= 1 || beside || called
}

/// Whether the word before is one for "number", in any language.
fn is_called_number(words: &Words<'_>, first: usize) -> bool {
    const NUMBER: [&str; 27] = [
        "number",
        "no",
        "nr",
        "n",
        "num",
        "numero",
        "nummer",
        "numer",
        "numar",
        "numarul",
        "cislo",
        "broj",
        "br",
        "stevilka",
        "szama",
        "szam",
        "nro",
        "αριθμος",
        "номер",
        "номерът",
        "numurs",
        "numeris",
        "uimhir",
        "numru",
        "numara",
        "numarasi",
        "numri",
    ];
    let parted = words.tokens.get(first).is_none_or(|t| t.gap >= Gap::Sentence);
    let before = first.checked_sub(1).and_then(|i| words.tokens.get(i));
    !parted && before.is_some_and(|t| NUMBER.contains(&t.word.as_str()))
}

/// "SXH-9902-1147" of an "SX-H 20-3", "TN6-0042-8817" of a "Tern 600": makers number devices after their models.
fn is_named_after_model(value: &str, codes: &Codes) -> bool {
    let Some(model) = &codes.model else { return false };
    let plain =
        |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect::<Vec<_>>();
    let (model, number) = (plain(&model.value), plain(value));
    let digits = number.iter().filter(|c| c.is_ascii_digit()).count();
    let begins = |size: usize| {
        let mut rest = model.iter();
        number.len() > size && number[..size].iter().all(|c| rest.any(|m| m == c)) && model.first() == number.first()
    };
    digits >= 6 && number.len() >= 8 && value.contains(['-', '/', '.', ' ']) && begins(3) && number != model
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
        head.strip_suffix([' ', '#']).map(|h| h.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default())
    {
        let is_prefix = (1..=4).contains(&prefix.len())
            && prefix.bytes().all(|b| b.is_ascii_uppercase())
            && !["A", "E", "I", "N", "O", "U", "V", "Y", "Z"].contains(&prefix)
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
        // "20 K 7718 4": a letter between the groups.
        let letter = between.strip_prefix(' ').and_then(|b| b.strip_suffix(' '));
        let lettered = letter.is_some_and(|l| l.len() == 1 && l.bytes().all(|b| b.is_ascii_uppercase()));
        let grouped = (between == " "
            || between == " - " && piece.len() > 1
            || between == " / " && max > 14
            || lettered && max > 14
            || between == "\n" && is_last_of_wrapped(text, (start, end), next))
            && piece.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-');
        let measured = piece.bytes().any(|b| b.is_ascii_digit()) && UNIT.is_match(&text[next.end..]);
        if !(short && grouped) || measured && size(start, end) < 8 {
            break;
        }
        end = next.end;
    }
    // A last group of capitals alone ("… 3523 NB").
    let tail: String = text[end..]
        .strip_prefix(' ')
        .map(|t| t.chars().take_while(|c| c.is_alphanumeric()).collect())
        .unwrap_or_default();
    // "… 1187 02 A probléma": an article.
    let goes_on = tail.len() == 1 && text[end + 2..].starts_with(' ');
    let capitals = (1..=3).contains(&tail.len()) && tail.bytes().all(|b| b.is_ascii_uppercase());
    if end > chunks[index].end && capitals && !goes_on {
        end += tail.len() + 1;
    }
    Found { value: text[start..end].split_whitespace().collect::<Vec<_>>().join(" "), start, end, sure: 0.0 }
}

/// "(no. ZX6 2210 0951 / 17)": a short group that a wrapped line parted from its number.
fn is_last_of_wrapped(text: &str, (start, end): (usize, usize), next: &Chunk) -> bool {
    let line = text[..end].rsplit('\n').next().unwrap_or_default();
    let grouped = text[start..end].contains(' ');
    grouped && line.len() >= 50 && next.end - next.start <= 4 && text[next.end..].starts_with([')', ',', '.', ';'])
}

/// A ticket number that heads the subject as help desks write it: in brackets, between double hashes, or alone ("Re: [HD-41882]
/// still nothing", "##1192837## Invoice").
pub fn heading_ticket(subject: &str) -> Option<String> {
    let bare = crate::cutting::bare_subject(subject);
    let inside = |open, close| Some(subject.split_once(open)?.1.split_once(close)?.0.trim());
    let alone = Some(bare).filter(|b| bare.len() < subject.trim().len() && b.contains(['-', '/', '.', '#']));
    let is_ticket = |value: &&str| {
        let digits = value.bytes().filter(u8::is_ascii_digit).count();
        let plain = value.chars().all(|c| c.is_alphanumeric() || "#-./:_".contains(c));
        let is_other = REFERENCE.is_match(value) || DATE.is_match(value);
        plain && (3..=12).contains(&digits) && value.len() <= 24 && !is_other
    };
    let value = [inside("[", "]"), inside("##", "##"), alone].into_iter().flatten().find(is_ticket)?;
    Some(value.trim_start_matches('#').to_string())
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
