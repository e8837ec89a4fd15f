//! Names of models as people write them: a made-up word and a number beside it ("Larkfield L9", "Solveo Duo 6", "TX3 8000 D").
//!
//! No list of products is asked. How the number is built, how the words at it are spelt, and what stands before them decide.

use super::{Chunk, UNIT};
use crate::catalogue::Catalogue;
use crate::codes::shape::{BUSINESS, Shape, in_family};
use crate::fold::{Gap, Token};
use crate::lexicon::{self, Cat};
use crate::words::{Hit, Words};
use std::collections::HashSet;
use std::sync::LazyLock;

type Set = LazyLock<HashSet<&'static str>>;

fn set(words: &'static str) -> HashSet<&'static str> {
    words.split_whitespace().collect()
}

/// What may be a model's name: its bytes, its first word, and how much speaks for it, 0 to 1.
#[derive(Clone, Copy)]
pub struct Name {
    pub start: usize,
    pub end: usize,
    pub first: usize,
    pub sure: f32,
}

/// Names longer than this many words before the number don't exist.
const MOST_WORDS: usize = 3;

/// Words that stand before numbers of other people's things.
static FOREIGN: Set = LazyLock::new(|| {
    set(
        "android app audi autobahn bat bluetooth bmw cat cei chrome covid din en fi firefox firmware formula fritz fritzbox \
     fw galaxy gen hdmi iec ios ip ipad iphone iso java kw lte macos modbus mppt office outlook pixel router rs safari \
     samsung soft software sw tesla usb v vde ver version wi wifi windows wlan xiaomi",
    )
});
/// Before people's names.
static TITLES: Set = LazyLock::new(|| {
    set("doamna domnul dr frau fru gospa gospod gospodin gospodja herr herra herrn hr ing madame mevrouw meneer mme \
     monsieur mr mrs ms pan pana pani panu rouva senhor senhora senor senora sig signor signora")
});
/// Second halves of names, which follow the number as often as they stand before it.
static SUFFIXES: Set = LazyLock::new(|| {
    set(
        "advanced basic comfort compact duo eco evo flex hibrid hibrido home hybrid hybride ibrido light lite max maxi mini \
     mono neo one plus premium prime pro smart solo tri trio twin ultra uno xl",
    )
});
/// Before the number of a device's generation: "Mk III".
const GENERATIONS: [&str; 4] = ["Mk", "MK", "Gen", "Mark"];
/// What stands in capitals behind a model's name and is none of it.
const NO_SUFFIXES: &[&str] = &[
    "AC", "AM", "AP", "BMS", "CA", "CC", "CT", "DC", "EU", "FAQ", "FI", "FV", "FW", "GPS", "HEMS", "ID", "IT", "LAN",
    "LCD", "LED", "LS", "MC", "MPPT", "NA", "NR", "OK", "PC", "PDF", "PE", "PV", "QR", "RCD", "SD", "SIM", "SMS", "SN",
    "SW", "TV", "USB", "UV", "VDE", "VPN", "WIFI", "WLAN", "WR",
];
/// What is counted or measured, not built: "10 am", "16A", "2nd".
const MEASURES: &[&str] = &[
    "a", "ah", "am", "c", "cm", "de", "e", "eme", "er", "eur", "g", "gb", "hz", "kg", "km", "kva", "kw", "kwh", "kwp",
    "m", "mb", "min", "mm", "nd", "pcs", "pm", "rd", "st", "th", "v", "w", "wp", "x",
];
/// Beginnings of what amounts are told in.
const AMOUNTS: &str = "amper cent eur forint grad kilo koron korun krone kroner kronor liter lire meter metr percent procent prozent \
     stopn volt watt zlot евро вольт ват вт гривен грн динар кило лев лв процент ευρω βολτ βατ";
/// Short words that say where or when, by language: a place or a date is likely to follow.
const PLACE: &[(&str, &[&str])] = &[
    ("de", &["am", "an", "aus", "bei", "im", "in", "seit", "um", "von", "zu", "zum", "zur"]),
    ("en", &["at", "from", "in", "near", "of", "on", "since"]),
    ("fr", &["a", "de", "en"]),
    ("nl", &["in", "op", "te", "uit", "van"]),
    ("it", &["a", "da", "di", "in"]),
    ("es", &["a", "de", "en"]),
    ("pt", &["de", "em", "na", "no"]),
    ("ro", &["de", "din", "in", "la"]),
    ("cs", &["na", "od", "u", "v", "ve", "z", "ze"]),
    ("sk", &["na", "od", "pri", "v", "vo", "z", "zo"]),
    ("pl", &["na", "od", "u", "w", "we", "z", "ze"]),
    ("hr", &["iz", "na", "od", "u"]),
    ("sr", &["iz", "na", "od", "u", "из", "на", "од", "у"]),
    ("sl", &["iz", "na", "od", "v"]),
    ("da", &["fra", "i", "pa", "til", "ved"]),
    ("nb", &["fra", "i", "pa", "til", "ved"]),
    ("sv", &["fran", "i", "pa", "till", "vid"]),
    ("lv", &["no", "uz"]),
    ("lt", &["is", "nuo"]),
    ("bg", &["в", "във", "до", "на", "от"]),
    ("uk", &["в", "від", "до", "з", "із", "на", "у"]),
    ("el", &["απο", "στη", "στο", "στον"]),
];

/// How a number is built.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Core {
    /// "6", "20", "110".
    Small,
    /// "3600".
    Round,
    /// "4.6".
    Decimal,
    /// "X8": one letter and a number of one or two digits, as terminals, fuses and motorways have it too.
    Short,
    /// "4.6k", "M-3000", "17-3P", "15.0-3".
    Coded,
}

/// The name that the number in chunk `index` belongs to, if it may be a model's.
pub fn around(
    words: &Words<'_>,
    chunks: &[Chunk],
    index: usize,
    shape: &Shape,
    closing: usize,
    catalogue: &Catalogue,
) -> Option<Name> {
    let chunk = &chunks[index];
    let text = words.text;
    let code = &text[chunk.start..chunk.end];
    if in_family(code, catalogue) {
        return Some(Name { start: chunk.start, end: chunk.end, first: chunk.first, sure: 1.0 });
    }
    // The catalogue knows it for something else.
    if shape.serial >= 1.0 || shape.ticket >= 1.0 || is_key(code) {
        return None;
    }
    let (core, mut end) = number(words, chunk)?;
    let head = code.chars().take_while(|c| c.is_alphabetic()).count();
    // "X1-BOOST-5K-G4" needs no other name.
    let size = code.chars().filter(|c| c.is_alphanumeric()).count();
    let is_poles = || POLES.iter().any(|poles| code.get(..2).is_some_and(|head| head.eq_ignore_ascii_case(poles)));
    let better = head == 2 && is_better(&text[chunk.end..]) && !is_poles();
    let is_whole =
        better || if head > 1 { size > 4 || shape.model >= 0.6 } else { letters_in(code) > 4 || is_built(code) };
    let left = before(words, chunk.first, core);
    // In a field "Model:" all of it is the name.
    let is_field = !left.low && is_after_colon(words, left.first);
    let is_other = head > 1 && is_other_thing(code, head);
    let left = if is_whole && !is_field || is_other { family(words, chunk.first, code) } else { left };
    let named = left.first < chunk.first;
    if named && matches!(core, Core::Small | Core::Decimal) {
        end += power_unit(&text[end..]);
    }
    let suffix_end = if named || head > 1 || core == Core::Coded { suffixes(words, end, named) } else { end };
    let has_suffix = suffix_end > end;
    end = suffix_end;
    let start = if named { words.tokens[left.first].start } else { chunk.start };
    let base = if named { named_base(core, code, &left) } else { bare_base(core, code, head, shape) };
    // "Model DN-8H", though others number their delivery notes so.
    let said = core == Core::Coded
        && words.before(chunk.first, 0).iter().any(|h| h.cat == Cat::Model && h.last == chunk.first);
    let said = said && words.tokens[chunk.first].gap < Gap::Sentence;
    let base = if base <= 0.0 && said { 0.4 } else { base };
    let base = if better && core == Core::Coded && !is_other { base.max(0.5) } else { base };
    if base <= 0.0 {
        return None;
    }
    let place = place(words, left.first, end);
    let place = if core == Core::Small { place } else { place.max(0.0) };
    let mut sure = base + if has_suffix { 0.1 } else { 0.0 } + place;
    // Under the closing formula stand people and addresses; elsewhere addresses have a street or a town with a postcode.
    if core < Core::Short && (left.first >= closing || core == Core::Small && is_address(words, left.first, end)) {
        sure -= 0.4;
    }
    if named && in_family(&text[start..end], catalogue) {
        sure = 1.0;
    }
    (sure >= 0.3).then_some(Name { start, end, first: left.first, sure: sure.clamp(0.0, 0.98) })
}

/// The number of a chunk and where it ends; nothing where it is a piece of something longer, or measured or counted.
fn number(words: &Words<'_>, chunk: &Chunk) -> Option<(Core, usize)> {
    let text = words.text;
    let code = &text[chunk.start..chunk.end];
    let is_pair = || is_on_a_battery(code) || is_stored(words, chunk.first, code);
    let mut core = core_of(code).or_else(|| is_pair().then_some(Core::Decimal))?;
    let mut end = chunk.end;
    if core == Core::Small && is_decimal_comma(&text[end..]) {
        core = Core::Decimal;
        end += 2;
        end += phases(&text[end..]);
    }
    // "TRX-8,0", "Fotonix F3-6,0".
    let built = core == Core::Coded && code.trim_end_matches(|c: char| c.is_ascii_digit()).ends_with('-');
    if built && is_decimal_comma(&text[end..]) && !text[end + 2..].starts_with(char::is_alphanumeric) {
        end += 2;
        end += phases(&text[end..]);
    }
    let tail = &text[end..];
    let is_series = is_size(token_text(words, chunk.last));
    let is_piece = core < Core::Short && (is_piece_before(text, chunk.start) || is_piece_after(tail) && !is_series);
    let in_field = matches!(core, Core::Small | Core::Decimal) && power_unit(tail) > 0 && is_named(words, chunk.first);
    if in_field {
        core = Core::Decimal;
    }
    let is_measured =
        !in_field && core != Core::Coded && UNIT.is_match(tail) || core < Core::Short && is_counted(words, chunk.last);
    (!is_piece && !is_measured && !is_postcode(code, tail)).then_some((core, end))
}

/// Whether a name stands before a number, so that a unit behind it may belong to that: in a field of its own, or with a word that no
/// language knows.
fn is_named(words: &Words<'_>, at: usize) -> bool {
    let left = before(words, at, Core::Decimal);
    // "Skarv Hybrid 8 kW".
    let halved = left.count > 1 && SUFFIXES.contains(words.tokens[at - 1].word.as_str());
    is_after_colon(words, left.first) || !left.low && (halved || (left.first..at).any(|i| is_unknown(words, i)))
}

/// "Tind ESS 10/15", "Alba Storage 5/10": so many kilowatts and kilowatt hours, behind a name and a word for a store; without these, a day.
fn is_stored(words: &Words<'_>, at: usize, code: &str) -> bool {
    let fits = |t: &str| (1..=2).contains(&t.len()) && !t.starts_with('0') && t.bytes().all(|b| b.is_ascii_digit());
    let is_pair = code != "24/7" && code.split_once('/').is_some_and(|(power, store)| fits(power) && fits(store));
    let Some(kind) = at.checked_sub(1).filter(|_| is_pair) else { return false };
    let is_store = matches!(token_text(words, kind), "ESS" | "BESS" | "HV" | "LV" | "Storage" | "STORAGE");
    is_store && before(words, at, Core::Decimal).count > 1
}

/// "Kombi-II 48/3500/50-32": a battery's volts, the power, and the amperes that it loads with, perhaps those it lets through.
fn is_on_a_battery(code: &str) -> bool {
    let Some((volts, (watts, amperes))) = code.split_once('/').and_then(|(v, rest)| Some((v, rest.split_once('/')?)))
    else {
        return false;
    };
    let is_power = (3..=5).contains(&watts.len()) && watts.parse().is_ok_and(is_round) && !watts.starts_with('0');
    let digits = |t: &str| (1..=3).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_digit());
    matches!(volts, "12" | "24" | "36" | "48") && is_power && amperes.splitn(2, '-').all(digits)
}

/// Whether no language has this word.
fn is_unknown(words: &Words<'_>, at: usize) -> bool {
    !lexicon::knows(&words.tokens[at].word, lexicon::EVERY)
}

/// Bytes of " kW" behind a power that is a name's: "Mistral 4,6 kW".
fn power_unit(tail: &str) -> usize {
    let unit = [" kW", "kW", "\u{a0}kW"].into_iter().find(|unit| tail.starts_with(unit));
    let ends = |unit: &&str| !tail[unit.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '-');
    unit.filter(ends).map_or(0, str::len)
}

/// Bytes of "-3", the number of phases, or "-E", "-3-S" behind a power.
fn phases(tail: &str) -> usize {
    let pieces = tail.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next().unwrap_or_default();
    let is_piece = |piece: &str| {
        matches!(piece, "1" | "2" | "3") || piece.len() == 1 && piece.bytes().all(|b| b.is_ascii_uppercase())
    };
    let joined = pieces.strip_prefix('-').is_some_and(|pieces| pieces.split('-').all(is_piece));
    let goes_on = tail[pieces.len()..].starts_with(char::is_alphanumeric);
    if joined && !goes_on { pieces.len() } else { 0 }
}

/// How the number alone is built; nothing where no model has such a number.
fn core_of(code: &str) -> Option<Core> {
    if code.len() > 40 || is_duration(code) {
        return None;
    }
    if !code.is_ascii() {
        // "Х8" in Cyrillic is built as "X8" is; small letters behind the number are endings.
        let mut number = code.chars().skip_while(|c| !c.is_ascii_digit());
        let capitals = number.all(|c| c.is_ascii() || c.is_uppercase());
        let latin: String = code.chars().map(|c| if c.is_ascii() { c } else { 'Q' }).collect();
        return if capitals { core_of(&latin) } else { None };
    }
    let letters = letters_in(code);
    if code.len() > 24 || letters > 14 {
        return None;
    }
    if letters == 0 {
        return number_of(code);
    }
    let runs_fit = code.split(|c: char| !c.is_ascii_digit()).filter(|r| !r.is_empty()).all(is_power);
    let digits = code.bytes().filter(u8::is_ascii_digit).count();
    let groups = code.split(['-', '_', '/', '.']).count();
    let slash_first = code.split_once('/').is_some_and(|(a, b)| b.len() > 3 || !a.bytes().any(|c| c.is_ascii_digit()))
        && !is_phased(code);
    let unit = code.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').to_ascii_lowercase();
    // Grams and metres are written small; "4G" is a network.
    let large =
        matches!(code.as_bytes().last(), Some(b'G' | b'M' | b'E' | b'X')) && !matches!(code, "3G" | "4G" | "5G");
    let is_measure = unit.len() < code.len() && MEASURES.contains(&unit.as_str()) && !(unit.len() == 1 && large);
    if !runs_fit || digits > 9 || groups > 5 || slash_first || is_measure || code.contains("..") {
        return None;
    }
    let short = code.len() <= 3 && letters == 1 && code.as_bytes()[0].is_ascii_alphabetic();
    Some(if short { Core::Short } else { Core::Coded })
}

/// "ZR/8-TL3", "zr/5-tl1-s", "KX10-3P": a name, a power and, after a hyphen, its phases. "C16-3P" is a circuit breaker.
fn is_phased(code: &str) -> bool {
    let Some((head, tail)) = code.split_once('-') else { return false };
    let power = head.trim_start_matches(|c: char| c.is_ascii_alphabetic()).trim_start_matches('/');
    let is_powers = power.split('.').all(|p| (1..=2).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_digit()));
    let phases = |piece: &str| {
        let piece = piece.to_ascii_lowercase();
        matches!(&*piece, "tl" | "tl1" | "tl2" | "tl3" | "ktl" | "1p" | "3p" | "1ph" | "3ph")
    };
    is_powers && (2..=6).contains(&(head.len() - power.len())) && tail.split('-').any(phases)
}

/// "1h10".
fn is_duration(code: &str) -> bool {
    let digits = |t: &str| (1..=2).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_digit());
    code.split_once(['h', 'H']).is_some_and(|(hours, minutes)| digits(hours) && minutes.len() == 2 && digits(minutes))
}

fn letters_in(code: &str) -> usize {
    code.chars().filter(|c| c.is_alphabetic()).count()
}

fn number_of(code: &str) -> Option<Core> {
    if let Ok(n) = code.parse::<u32>() {
        let year = (1900..2000).contains(&n) || (2001..2100).contains(&n);
        return match n {
            _ if code.starts_with('0') || year => None,
            1..=99 => Some(Core::Small),
            100..=290 if n % 10 == 0 => Some(Core::Small),
            300..=20_000 if is_round(n) => Some(Core::Round),
            // As likely a postcode.
            20_001..=300_000 if n % 500 == 0 => Some(Core::Small),
            _ => None,
        };
    }
    let (power, tail) = code.split_once(['-', '/']).unwrap_or((code, ""));
    // "10-3": ten kilowatts, three phases.
    if power.len() <= 2 && !power.starts_with('0') && power.bytes().all(|b| b.is_ascii_digit()) {
        // So is "8/3"; "12/7" is a day.
        let phases = code.contains('-') || matches!(tail, "1" | "2" | "3");
        // "HELIO-RX 8/400": for so many volts.
        let volts = code.contains('/') && matches!(tail, "230" | "400");
        return (tail.len() == 1 && phases || volts).then_some(Core::Decimal);
    }
    let (whole, part) = power.split_once('.')?;
    let fits = |t: &str, most: usize| (1..=most).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_digit());
    let clock = part.len() == 2 && whole.len() <= 2 && part < "60" && part.ends_with(['0', '5']);
    if !fits(whole, 3) || !fits(part, 2) || clock {
        return None;
    }
    match tail {
        "" if power.len() == code.len() => Some(Core::Decimal),
        _ => fits(tail, 1).then_some(Core::Coded),
    }
}

/// A number of watts that devices are named after. 3680 is the most that may be fed in on one phase without asking in Great Britain and
/// Ireland (16 A; G98, EN 50549-1).
fn is_round(watts: u32) -> bool {
    watts.is_multiple_of(50) || watts == 3680
}

/// Whether a model has such digits in it: few, or a round number of watts.
fn is_power(run: &str) -> bool {
    match run.len() {
        1 => true,
        2 | 3 => !run.starts_with('0'),
        4..=6 => !run.starts_with('0') && run.parse::<u32>().is_ok_and(is_round),
        _ => false,
    }
}

fn is_decimal_comma(tail: &str) -> bool {
    let mut bytes = tail.bytes();
    bytes.next() == Some(b',')
        && bytes.next().is_some_and(|b| b.is_ascii_digit())
        && !bytes.next().is_some_and(|b| b.is_ascii_digit())
}

/// Whether the number is a piece of a longer one, printed in groups.
fn is_piece_before(text: &str, start: usize) -> bool {
    let head = &text[..start];
    let digits = |h: &str| {
        let last = h.bytes().rev().take(8);
        let count = last.clone().take_while(u8::is_ascii_digit).count();
        count > 1 && last.clone().nth(count).is_none_or(|b| b.is_ascii_whitespace())
    };
    head.strip_suffix([' ', '.', ',']).is_some_and(digits) || head.ends_with(['+', '#', '§'])
}

fn is_piece_after(tail: &str) -> bool {
    let mut after = tail.chars();
    match after.next() {
        Some(' ' | '\u{a0}' | '/') => after.next().is_some_and(|c| c.is_ascii_digit()),
        Some(':' | '.' | ',') => after.next().is_some_and(|c| c.is_ascii_digit()),
        Some('%' | '€' | '$' | '°') => true,
        _ => false,
    }
}

fn is_after_colon(words: &Words<'_>, first: usize) -> bool {
    let start = words.tokens[first].start;
    words.text[..start].trim_end_matches(' ').ends_with([':', '=', '\t'])
        && words.before(first, 0).iter().any(|h| h.cat == Cat::Model && h.last == first)
}

/// "LS2 9JT".
fn is_postcode(code: &str, tail: &str) -> bool {
    let capitals = code.len() <= 4 && code.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    let end: Vec<u8> = tail.bytes().skip(1).take_while(u8::is_ascii_alphanumeric).collect();
    capitals && matches!(end[..], [d, a, b] if d.is_ascii_digit() && a.is_ascii_uppercase() && b.is_ascii_uppercase())
}

/// "rue Victor Hugo 12", "Oakfield 12, 8010 Graz".
fn is_address(words: &Words<'_>, first: usize, end: usize) -> bool {
    let near = |h: &&Hit| h.last <= first && first - h.last <= 2;
    let street = words
        .before(first, 3)
        .iter()
        .filter(near)
        .any(|h| h.cat == Cat::Counted && (h.last..=first).all(|i| words.tokens[i].gap == Gap::Space));
    let next = words.word_at(end);
    let (postcode, town) = (token_text(words, next), token_text(words, next + 1));
    street
        || (4..=5).contains(&postcode.len())
            && postcode.bytes().all(|b| b.is_ascii_digit())
            && town.starts_with(char::is_uppercase)
}

/// "3600 euro", "12 Wochen": what follows is counted.
fn is_counted(words: &Words<'_>, at: usize) -> bool {
    let Some(token) = words.tokens.get(at).filter(|t| t.gap == Gap::Space) else { return false };
    AMOUNTS.split(' ').any(|a| token.word.starts_with(a))
        || words.beginning(at, at + 1).iter().any(|h| h.cat == Cat::Counted)
}

/// The words of the name before the number.
struct Left {
    first: usize,
    /// "PowerNest", or capitals throughout.
    striking: bool,
    low: bool,
    count: usize,
}

impl Left {
    fn none(first: usize) -> Self {
        Left { first, striking: false, low: false, count: 0 }
    }
}

fn before(words: &Words<'_>, at: usize, core: Core) -> Left {
    let mut first = at;
    while first > 0 && at - first < MOST_WORDS && is_joined(words, first) && is_name_word(words, first - 1) {
        first -= 1;
    }
    // "BS8 4AB" and "D08 AB12" are postcodes; "TX3 8000" is a name.
    let digits = (first..at).any(|i| words.tokens[i].word.ends_with(|c: char| c.is_ascii_digit()));
    let number = token_text(words, at);
    let watts = number.len() >= 4 && number.parse().is_ok_and(is_round);
    if digits && core >= Core::Short && !is_kilos(number) && !watts {
        return Left::none(at);
    }
    while first < at && is_no_beginning(words, first, at) {
        first += 1;
    }
    // "E-Volt 3PH 12KTL", "Q.Line 10.0": a letter before the name.
    let hyphened =
        |at: usize| at > 0 && matches!(&words.text[words.tokens[at - 1].end..words.tokens[at].start], "-" | ".");
    if first < at && hyphened(first) && is_prefix(token_text(words, first - 1)) {
        first -= 1;
    }
    let is_person = |t: &Token| TITLES.contains(t.word.as_str());
    if first < at && words.tokens[first.saturating_sub(1)..at].iter().any(is_person) {
        return Left::none(at);
    }
    if first == at {
        return low(words, at, core);
    }
    let striking = (first..at).any(|i| {
        let word = token_text(words, i);
        is_camel(word) || is_shouting(word) && word.len() <= 5
    });
    Left { first, striking, low: false, count: at - first }
}

/// What may stand before a name's hyphen: "E-Volt", "i-Sol".
fn is_prefix(word: &str) -> bool {
    word.len() <= 2 && is_capitals(word) || matches!(word, "e" | "i")
}

/// "Triglav" before "TG-6.0-1F", "Kestrel" before "K3-3680": the series whose letters the number begins with.
fn family(words: &Words<'_>, at: usize, code: &str) -> Left {
    let none = Left::none(at);
    let initials: Vec<char> =
        code.chars().take_while(|c| c.is_alphabetic()).take(4).flat_map(char::to_lowercase).collect();
    if at == 0 || initials.is_empty() || initials.len() > 3 || !is_joined(words, at) || !is_name_word(words, at - 1) {
        return none;
    }
    let word = token_text(words, at - 1);
    let mut letters = word.chars().flat_map(char::to_lowercase);
    let first = letters.next();
    let fits = first == initials.first().copied() && initials[1..].iter().all(|i| letters.any(|c| c == *i));
    let named = fits && word.chars().count() >= 4 && !is_shouting(word) && !is_no_beginning(words, at - 1, at);
    if named { Left { first: at - 1, striking: false, low: false, count: 1 } } else { none }
}

/// "8K", as in "BX2 8K": kilowatts, and no half of a postcode.
fn is_kilos(code: &str) -> bool {
    let digits = code.trim_end_matches(['k', 'K']);
    digits.len() + 1 == code.len() && (1..=3).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
}

/// A word in small letters that no language here knows.
fn is_strange(words: &Words<'_>, at: usize) -> bool {
    let word = token_text(words, at);
    (4..=14).contains(&word.len())
        && word.chars().all(char::is_lowercase)
        && is_unknown(words, at)
        && !lexicon::is_common(&words.tokens[at].word)
        && words.beginning(at, at + 1).is_empty()
        && !FOREIGN.contains(words.tokens[at].word.as_str())
}

/// A name typed in lower case: a word that the mail's languages don't know, before a number that no clock shows.
fn low(words: &Words<'_>, at: usize, core: Core) -> Left {
    let none = Left::none(at);
    if at == 0 || !is_joined(words, at) {
        return none;
    }
    // "kestrel maxi 10", "meridian hv 15.0": a strange word, and a second half or two letters behind it.
    let half = SUFFIXES.contains(words.tokens[at - 1].word.as_str());
    let short =
        core != Core::Small && token_text(words, at - 1).len() <= 2 && !lexicon::is_common(&words.tokens[at - 1].word);
    if at >= 2 && (half || short) && is_joined(words, at - 1) && is_strange(words, at - 2) {
        return Left { first: at - 2, striking: false, low: true, count: 2 };
    }
    if core == Core::Small {
        return none;
    }
    // "E-204" is what the display shows.
    let start = words.tokens[at].start;
    let end = words.text[start..].char_indices().nth(40).map_or(words.text.len(), |(at, _)| start + at);
    let code = words.text[start..end].split(char::is_whitespace).next().unwrap_or_default();
    let shown = code.strip_prefix(|c: char| c.is_ascii_uppercase()).is_some_and(|rest| {
        rest.trim_start_matches('-').trim_end_matches([',', '.', ')']).bytes().all(|b| b.is_ascii_digit())
    });
    if shown {
        return none;
    }
    if let Some(first) = among_other_letters(words, at) {
        return Left { first, striking: false, low: true, count: at - first };
    }
    let word = token_text(words, at - 1);
    let folded = words.tokens[at - 1].word.as_str();
    let fits = (2..=14).contains(&word.len()) && word.chars().all(char::is_lowercase);
    // Verbs stand before amounts: only who writes no capitals at all may mean a name.
    let careless = token_text(words, 0).starts_with(char::is_lowercase);
    if core == Core::Round && !careless {
        return none;
    }
    // "nx-volta 6500".
    let prefixed = at >= 2
        && words.text[words.tokens[at - 2].end..words.tokens[at - 1].start] == *"-"
        && token_text(words, at - 2).len() <= 3
        && token_text(words, at - 2).bytes().all(|b| b.is_ascii_lowercase());
    let known = lexicon::knows(folded, words.languages) || lexicon::is_common(folded);
    let strange = fits && (prefixed || !known) && words.beginning(at - 1, at).is_empty() && !FOREIGN.contains(folded);
    if !strange {
        return none;
    }
    Left { first: at - 1 - usize::from(prefixed), striking: false, low: true, count: 1 }
}

/// "инвертор larkfield peak x12": the first of the Latin words before word `at`, where other letters stand before them.
fn among_other_letters(words: &Words<'_>, at: usize) -> Option<usize> {
    let is_latin = |at: usize| {
        let word = token_text(words, at);
        let low = (2..=14).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_lowercase());
        low && !FOREIGN.contains(word) && !is_thing(words, at)
    };
    let mut first = at;
    while first > 0 && at - first < MOST_WORDS && is_joined(words, first) && is_latin(first - 1) {
        first -= 1;
    }
    let before = first.checked_sub(1).filter(|_| first < at && is_joined(words, first))?;
    let strange = (first..at).any(|at| is_unknown(words, at));
    (strange && words.tokens[before].word.starts_with(is_greek_or_cyrillic)).then_some(first)
}

fn is_greek_or_cyrillic(c: char) -> bool {
    ('\u{370}'..'\u{530}').contains(&c)
}

fn token_text<'t>(words: &Words<'t>, at: usize) -> &'t str {
    words.tokens.get(at).map_or("", |t| &words.text[t.start..t.end])
}

/// Whether one space, hyphen or wrapped line lies between word `at` and the one before.
fn is_joined(words: &Words<'_>, at: usize) -> bool {
    let (Some(a), Some(b)) = (words.tokens.get(at.wrapping_sub(1)), words.tokens.get(at)) else { return false };
    let between = &words.text[a.end..b.start];
    let wrapped = || {
        let line = words.text[..a.end].rsplit('\n').next().unwrap_or_default();
        line.chars().count() >= 50
    };
    matches!(between, " " | "-" | "+ " | "\u{a0}" | "\u{202f}" | "\u{2011}") || between == "\n" && wrapped()
}

fn is_camel(word: &str) -> bool {
    let mut low = false;
    word.chars().any(|c| {
        let turn = low && c.is_uppercase();
        low = c.is_lowercase();
        turn
    })
}

fn is_shouting(word: &str) -> bool {
    word.len() > 1 && word.chars().all(|c| c.is_uppercase() || c.is_ascii_digit())
}

/// A capital, letters, at most two digits behind them, and no word for a thing, a label or something that is numbered.
fn is_name_word(words: &Words<'_>, at: usize) -> bool {
    let word = token_text(words, at);
    let size = word.chars().count();
    let letters = word.trim_end_matches(|c: char| c.is_ascii_digit());
    // "Solaro 3ph 8.5", "Plexor plus 8.5": phases and second halves among the words.
    let token = words.tokens[at].word.as_str();
    let second = word.starts_with(char::is_lowercase) && SUFFIXES.contains(token);
    if second || ["1ph", "3ph", "1p", "3p", "1f", "3f"].contains(&token) {
        return at > 0 && is_joined(words, at) && is_name_word(words, at - 1);
    }
    // "TERRA-X 25K", "Vela R 3.6": one more letter.
    let after = words.text[..words.tokens[at].start].chars().next_back();
    let letter = size <= 2 && is_capitals(word) && (after == Some('-') || after == Some(' ') && is_series(words, at));
    let built = (letter || (2..=14).contains(&size))
        && word.starts_with(char::is_uppercase)
        && word.len() - letters.len() <= 2
        && letters.chars().all(char::is_alphabetic);
    let token = &words.tokens[at];
    // "LUZ-Inv": a piece of a name is no label.
    let is_piece = words.text[..token.start].ends_with(['-', '.']) && at > 0 && is_capitals(token_text(words, at - 1));
    built && !FOREIGN.contains(token.word.as_str()) && (is_piece || !is_thing(words, at)) && !is_business(word)
}

/// A letter between a name that no language knows and a power.
fn is_series(words: &Words<'_>, at: usize) -> bool {
    let number = token_text(words, at + 1);
    let power = number.starts_with(|c: char| c.is_ascii_digit()) && is_joined(words, at + 1);
    let letter = at > 0 && power && token_text(words, at).len() == 1 && is_joined(words, at);
    letter && is_unknown(words, at - 1) && is_name_word(words, at - 1)
}

fn is_business(word: &str) -> bool {
    is_shouting(word) && BUSINESS.contains(&word) && word != "F"
}

fn is_thing(words: &Words<'_>, at: usize) -> bool {
    // "Zenit 3.68 S, no. …" has no "S/N" in it.
    let on_one_line = |h: &Hit| {
        let (start, end) = words.span(h);
        (at + 1..h.last).all(|i| words.tokens[i].gap < Gap::Line) && !words.text[start..end].contains(',')
    };
    let shouts = is_shouting(token_text(words, at));
    words.beginning(at, at + 1).iter().filter(|h| on_one_line(h) && !(shouts && h.cat == Cat::Counted)).any(|h| {
        super::LABELS.contains(&h.cat)
            || matches!(h.cat, Cat::Device | Cat::Counted | Cat::Closing | Cat::Description | Cat::IdeaLabel)
    })
}

/// An ordinary word before the name: "Mein", a German noun, or what opens the sentence.
fn is_no_beginning(words: &Words<'_>, at: usize, core_at: usize) -> bool {
    let token = &words.tokens[at];
    let word = token_text(words, at);
    // "MIN" shouts; "Min" is Danish for mine.
    if is_camel(word) || is_shouting(word) && word.is_ascii() && !is_all_shouting(words, at) {
        return false;
    }
    let opens = token.gap >= Gap::Sentence || at == 0;
    let german = words.languages & lexicon::bit("de") != 0;
    let known = lexicon::knows(&token.word, words.languages);
    let frequent = known && (lexicon::is_common(&token.word) || german || opens);
    let told = opens && words.beginning(at, at + 1).iter().any(|h| h.last == at + 1);
    // "Ieslēdzot Vento 7.5".
    frequent || told || opens && at + 1 < core_at && !word.is_ascii()
}

/// Whether the words around are all in capitals, so that capitals mean nothing.
fn is_all_shouting(words: &Words<'_>, at: usize) -> bool {
    let near = at.saturating_sub(3)..(at + 4).min(words.tokens.len());
    let lettered = near.filter(|&i| i != at).map(|i| token_text(words, i)).filter(|w| w.len() > 3);
    let (mut all, mut loud) = (0, 0);
    for word in lettered {
        all += 1;
        loud += usize::from(is_shouting(word) && !word.bytes().any(|b| b.is_ascii_digit()));
    }
    loud >= 2 && loud * 2 > all
}

/// Where the suffixes after the number end: "S", "TL", "Duo", "3P".
fn suffixes(words: &Words<'_>, mut end: usize, named: bool) -> usize {
    let next = words.word_at(end);
    for at in next..next + 3 {
        let Some(token) = words.tokens.get(at) else { break };
        let between = words.text.get(end..token.start).unwrap_or_default();
        // A wrapped line, where the suffix ends the clause ("a Kaskad 4200 / S, no. …").
        let wrapped = between == "\n" && words.text[token.end..].starts_with([',', ';', ')']);
        let is_size = at == next && is_size(&words.text[token.start..token.end]);
        let joined = matches!(between, " " | "-" | "\u{a0}") || wrapped || is_size && between == " - ";
        if !joined || !(is_size || is_suffix(words, at, token, named)) {
            break;
        }
        end = token.end + phases(&words.text[token.end..]);
    }
    if is_better(&words.text[end..]) { end + 1 } else { end }
}

/// "AURA1500 - 8KTL", "AURA 1500 17KTL M": a power behind a series that has a number itself.
fn is_size(word: &str) -> bool {
    let letters = word.trim_start_matches(|c: char| c.is_ascii_digit());
    (1..=3).contains(&(word.len() - letters.len())) && matches!(letters, "KTL" | "TL" | "KTL3" | "KTL1")
}

/// What has a number and a pole: "ST2+". Others ("DC1+") are known for other things anyway.
const POLES: [&str; 4] = ["CH", "IN", "MP", "ST"];

/// The "+" of "MQ7+".
fn is_better(tail: &str) -> bool {
    tail.strip_prefix('+').is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()))
}

fn is_suffix(words: &Words<'_>, at: usize, token: &Token, named: bool) -> bool {
    let word = &words.text[token.start..token.end];
    let after = &words.text[token.end..];
    // "Hybrid-Wechselrichter", "S/N", "Duo's".
    let rest = after.get(1..).unwrap_or_default();
    let next: String = rest.chars().take_while(|c| c.is_alphanumeric()).collect();
    // "TL-X" goes on as a name does.
    let is_built = after.starts_with('-') && next.len() <= 3 && is_capitals(&next);
    // "Duo:n", "Duo:s": Finnish and Swedish endings.
    let is_ending = after.starts_with(':') && next.len() <= 4 && next.chars().all(char::is_lowercase);
    let goes_on = after.starts_with(['-', '/', '.', ':']) && !next.is_empty() && !is_built && !is_ending;
    if goes_on || is_thing(words, at) {
        return false;
    }
    let numbered = word.len() == 1 && word.bytes().all(|b| b.is_ascii_digit());
    if numbered && at > 0 && GENERATIONS.contains(&token_text(words, at - 1)) {
        return true;
    }
    if named && is_second_name(words, at, word, after) {
        return true;
    }
    if SUFFIXES.contains(token.word.as_str()) {
        // "SIH 8,0 tri" ends there; "tri tedne" are three weeks.
        let rest = after.trim_start_matches(' ');
        let ends = rest.is_empty() || rest.starts_with([',', '.', ')', ';', '!', '?', '\n']);
        let low = token.word == "hybrid" || token.word == "plus" || named && ends;
        return word.starts_with(char::is_uppercase) || low;
    }
    let letters = word.trim_end_matches(|c: char| c.is_ascii_digit());
    // "EcoRidge 5000 Mk III": what it is the third of.
    if GENERATIONS.contains(&word) && after.starts_with(' ') {
        let number = token_text(words, at + 1);
        let roman = !number.is_empty() && number.len() <= 3 && number.bytes().all(|b| matches!(b, b'I' | b'V' | b'X'));
        return roman || number.len() == 1 && number.bytes().all(|b| b.is_ascii_digit());
    }
    // "Aero-3600 Gen2".
    let folded = token.word.as_str();
    let generation = ["gen", "mk", "rev", "v"].iter().any(|g| folded.strip_prefix(g).is_some_and(|n| n.len() == 1));
    if generation && folded.ends_with(|c: char| c.is_ascii_digit()) {
        return true;
    }
    let next = token_text(words, at + 1);
    let low = ["tl", "ktl", "kTL", "hy", "dt", "mt"].contains(&word);
    let single = letters.len() != 1 || b"STHDXPMLCRB".contains(&letters.as_bytes()[0]) || letters.len() < word.len();
    let phases = word.len() == 2 && word.starts_with(['1', '2', '3']) && word.ends_with(['P', 'p', 'F', 'M', 'T']);
    let loud = is_shouting(next) && next.len() > 3 && !next.bytes().any(|b| b.is_ascii_digit());
    let capitals = (1..=4).contains(&letters.len())
        && letters.bytes().all(|b| b.is_ascii_uppercase())
        && word.len() - letters.len() <= 2;
    let known = letters.len() > 1 && (NO_SUFFIXES.contains(&letters) || is_all_shouting(words, at));
    // "VN-3600 D": a letter alone, where nothing begins with it.
    let stands = single && letters.len() == 1 && letters == word && {
        let rest = after.trim_start_matches(' ');
        rest.is_empty() || rest.starts_with(|c: char| c.is_lowercase() || ",.;!?)\n".contains(c))
    };
    (named || letters.len() > 1 || stands)
        && (low
            || is_kilos(word)
            || phases
            || capitals && single && !loud && !known && !UNIT.is_match(&format!(" {word} ")))
}

/// "MicroSol 400 Twin", "Lumo 5.0 Hyb": a word that no language here knows, written large where small letters go on or nothing does.
fn is_second_name(words: &Words<'_>, at: usize, word: &str, after: &str) -> bool {
    let titled = (2..=9).contains(&word.len())
        && word.is_ascii()
        && word.starts_with(|c: char| c.is_ascii_uppercase())
        && word.bytes().skip(1).all(|b| b.is_ascii_lowercase());
    let next = after.trim_start();
    let ends = next.is_empty() || after.starts_with([',', '.', ')', ';', '!', '?', '\n']);
    let goes_on = after.starts_with(' ') && next.starts_with(|c: char| c.is_lowercase() || "(-–".contains(c));
    titled && (ends || goes_on) && is_unknown(words, at)
}

fn is_capitals(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

fn named_base(core: Core, code: &str, left: &Left) -> f32 {
    let base = match core {
        Core::Small => 0.4,
        Core::Round => 0.6,
        Core::Decimal => 0.66,
        Core::Short => 0.56,
        // "10h" is ten hours as well.
        Core::Coded if code.ends_with(['h', 'H']) && code.len() <= 3 => 0.5,
        Core::Coded => 0.74,
    };
    base + if left.striking { 0.15 } else { 0.0 } + if left.count > 1 { 0.1 } else { 0.0 }
        - if left.low { 0.1 } else { 0.0 }
}

fn is_other_thing(code: &str, head: usize) -> bool {
    let upper: String = code.chars().take(head).collect::<String>().to_uppercase();
    BUSINESS.contains(&upper.as_str()) || FOREIGN.contains(upper.to_lowercase().as_str())
}

/// A number without a name.
fn bare_base(core: Core, code: &str, head: usize, shape: &Shape) -> f32 {
    let other = is_other_thing(code, head);
    let only_number = code.ends_with(|c: char| c.is_ascii_digit()) && letters_in(code) == head;
    // "Linz-4000" is as likely as "Enzian-4000".
    let plain = only_number && code.chars().nth(1).is_some_and(char::is_lowercase);
    let by_build: f32 = match core {
        Core::Coded if is_built(code) || !other && (is_dotted(code) || is_phased(code)) => 0.66,
        Core::Coded if other && !code.contains('.') => 0.0,
        Core::Coded if head >= 2 && code.contains('.') && code.contains(['/', '-']) => 0.75,
        Core::Coded if head >= 2 && code.contains('-') && code.starts_with(char::is_uppercase) => {
            if plain {
                0.5
            } else {
                0.62
            }
        }
        Core::Coded if head >= 1 && code.contains(['-', '_']) => {
            if code.contains("00") {
                0.5
            } else {
                0.35
            }
        }
        Core::Coded if is_low_name(code, head) => 0.62,
        Core::Coded => 0.2,
        Core::Short => 0.15,
        _ => 0.0,
    };
    by_build.max(shape.model * 0.85)
}

/// "R3-Pro/15", "SV-Max 8/3": a name's pieces and a power.
fn is_built(code: &str) -> bool {
    let pieces: Vec<&str> = code.split(['-', '/', '_']).collect();
    let is_word = |p: &&str| {
        p.len() >= 3
            && p.starts_with(|c: char| c.is_ascii_uppercase())
            && p.bytes().skip(1).all(|b| b.is_ascii_lowercase())
    };
    let power = pieces.last().is_some_and(|p| p.len() <= 5 && p.bytes().all(|b| b.is_ascii_digit() || b == b'.'));
    pieces.len() >= 3 && pieces[1..].iter().any(is_word) && power && code.starts_with(|c: char| c.is_ascii_uppercase())
}

/// "QX.60.T", "RVB.5.12": letters, a power and what tells it from its sisters, joined by dots.
fn is_dotted(code: &str) -> bool {
    let pieces: Vec<&str> = code.split('.').collect();
    let is_series = (2..=5).contains(&pieces[0].len()) && pieces[0].bytes().all(|b| b.is_ascii_uppercase());
    is_series && (3..=4).contains(&pieces.len()) && pieces[1..].iter().all(|p| p.len() <= 4 && is_capitals(p))
}

/// "B1K7-88A2-LJ03": groups as long as each other, as keys and serial numbers are printed.
pub fn is_key(code: &str) -> bool {
    let groups: Vec<&str> = code.split('-').collect();
    let alike = |g: &&str| {
        g.len() >= 4 && g.len() == groups[0].len() && g.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    };
    groups.len() >= 3 && groups.iter().all(alike) && code.bytes().filter(u8::is_ascii_digit).count() >= 4
}

/// "kataja3.6", "albera3600": a name and its power, typed in one.
fn is_low_name(code: &str, head: usize) -> bool {
    let at = code.char_indices().nth(head).map_or(code.len(), |(at, _)| at);
    let (name, power) = code.split_at(at);
    let number = power.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let unit = &power[number.len()..];
    let decimal = number.split_once('.').is_some_and(|(a, b)| (1..=2).contains(&a.len()) && b.len() == 1);
    let round = number.len() >= 4 && number.parse::<u32>().is_ok_and(|n| n % 50 == 0);
    let fits = decimal || round || (1..=2).contains(&number.len()) && matches!(unit, "k" | "kw" | "tl" | "ktl");
    head >= 4 && name.chars().all(char::is_lowercase) && unit.len() <= 3 && fits
}

/// What the place of words `first` … byte `end` says.
fn place(words: &Words<'_>, first: usize, end: usize) -> f32 {
    let after = words.word_at(end);
    let opens = words.tokens.get(first).is_none_or(|t| t.gap >= Gap::Line) || first == 0;
    let closes = words.tokens.get(after).is_none_or(|t| t.gap >= Gap::Line);
    if opens && closes {
        return 0.15;
    }
    let label = words
        .before(first, 2)
        .iter()
        .filter(|h| matches!(h.cat, Cat::Model | Cat::Device) && h.last <= first && first - h.last <= 2)
        .any(|h| (h.last..=first).all(|i| words.tokens[i].gap < Gap::Sentence));
    // "Wattwurm 6, serial number …".
    let serial = words.beginning(after, after + 1).iter().any(|h| h.cat == Cat::Serial);
    if label || serial {
        return 0.25;
    }
    let previous = first.checked_sub(1).and_then(|i| words.tokens.get(i));
    let Some(previous) = previous.filter(|_| matches!(words.tokens[first].gap, Gap::Space | Gap::Line)) else {
        // "Hello, Tuisku 5 does not start": what the text begins with, or the sentence is about.
        let told =
            first <= 3 || words.beginning(after, after + 3).iter().any(|h| matches!(h.cat, Cat::Product | Cat::Not));
        return if told { 0.12 } else { 0.0 };
    };
    // A Latin name among Greek or Cyrillic words.
    if previous.word.starts_with(is_greek_or_cyrillic) && token_text(words, first).is_ascii() {
        return 0.2;
    }
    if is_place(words, &previous.word) {
        return -0.1;
    }
    if lexicon::is_common(&previous.word) { 0.12 } else { 0.0 }
}

fn is_place(words: &Words<'_>, word: &str) -> bool {
    // English is looked for in every mail.
    let own = if words.languages & lexicon::ALONG == 0 { u64::MAX } else { !lexicon::bit("en") };
    PLACE.iter().any(|(code, list)| words.languages & own & lexicon::bit(code) != 0 && list.contains(&word))
}
