//! What a complaint is found by, and what somebody typed to find it.

use complaint::{Complaint, Details, Party};
use std::iter;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// More typed words than these are ignored.
const MOST_TERMS: usize = 12;
/// Fragments are looked for from so many characters on.
pub(crate) const FRAGMENT: usize = 4;
/// A detail of the policy's own that is longer is no number, but prose.
const LONGEST_CODE: usize = 64;
/// Of a longer name, the words after these make no keys.
const LONGEST_NAME: usize = 4;
/// Letters of a word; a longer one is found by its first. PostgreSQL's vectors end at 2,046 bytes.
const LONGEST_WORD: usize = 255;
/// Bytes of a key.
const LONGEST_KEY: usize = 1 << 10;

pub(crate) struct Findable {
    pub id: i64,
    /// References, subject, people, details, findings.
    pub row: String,
    /// Model, serial, ticket and other numbers without separators, between spaces.
    pub codes: String,
    /// What few complaints share, each as one word: references, whole numbers, addresses, and a name's words two by two.
    pub keys: String,
    /// What is new, to be put to what is there.
    pub words: String,
    /// Or they are all, and come instead of what is there.
    pub instead: bool,
}

impl Findable {
    pub fn of(id: i64, complaint: &Complaint, words: String) -> Self {
        let details = &complaint.details;
        let mut row = String::new();
        // What goes on in this one is found here, too.
        for reference in iter::once(&complaint.reference).chain(&complaint.merged) {
            row.push_str(&format!("{reference} {}\n", reference.number()));
        }
        let told = [&details.model, &details.serial, &details.ticket, &details.description, &details.idea];
        let told = told.into_iter().flatten().chain(details.more.values());
        let found = complaint.danger.iter().chain(&complaint.assessed).chain(complaint.parts.iter().map(|p| &p.part));
        let people = people_of(complaint).flat_map(|party| party.name.iter().chain([&party.email]));
        for text in iter::once(&complaint.subject).chain(people).chain(told).chain(found) {
            row.push_str(text);
            row.push('\n');
        }
        Self { id, row, codes: codes_of(details), keys: keys_of(complaint), words, instead: false }
    }
}

/// Everybody who is written to.
fn people_of(complaint: &Complaint) -> impl Iterator<Item = &Party> {
    let representative = complaint.representative.iter().map(|representative| &representative.party);
    let third_parties = complaint.third_parties.iter().map(|third| &third.party);
    iter::once(&complaint.complainant).chain(representative).chain(third_parties)
}

/// What is read off a device, an invoice or a card, with any separators.
fn codes_of(details: &Details) -> String {
    let known = [&details.model, &details.serial, &details.ticket].into_iter().flatten();
    let codes = known.chain(details.more.values().filter(is_code)).map(|code| squeezed(code));
    codes.collect::<Vec<_>>().join(" ")
}

/// A number, rather than prose.
fn is_code(value: &&String) -> bool {
    value.len() <= LONGEST_CODE && value.contains(|c: char| c.is_ascii_digit())
}

fn keys_of(complaint: &Complaint) -> String {
    let details = &complaint.details;
    let references =
        iter::once(&complaint.reference).chain(&complaint.merged).map(|reference| joined(&reference.to_string()));
    let codes = details.serial.iter().chain(&details.ticket).chain(details.more.values()).filter(is_code);
    let addresses = people_of(complaint).map(|party| joined(&party.email));
    let names = people_of(complaint).filter_map(|party| party.name.as_deref()).flat_map(|name| pairs(&folded(name)));
    let mut keys: Vec<String> =
        references.chain(codes.map(|code| joined(code))).chain(addresses).chain(names).collect();
    keys.sort_unstable();
    keys.dedup();
    keys.join(" ")
}

/// All its words as one.
pub(crate) fn joined(text: &str) -> String {
    let mut joined = folded(text).replace(' ', "");
    joined.truncate(joined.floor_char_boundary(LONGEST_KEY));
    joined
}

/// Each two of a name's words as one, whichever of them comes first.
fn pairs(name: &str) -> Vec<String> {
    let words: Vec<&str> = name.split(' ').filter(|word| !word.is_empty()).take(LONGEST_NAME).collect();
    let mut pairs = Vec::new();
    for (nth, one) in words.iter().enumerate() {
        pairs.extend(words[nth + 1..].iter().map(|other| [*one.min(other), *one.max(other)].concat()));
    }
    pairs
}

/// Letters and digits only: `SN-2024 881` is found by `2024881`.
pub(crate) fn squeezed(code: &str) -> String {
    code.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Words in small letters without accents, with single spaces between them.
pub(crate) fn folded(text: &str) -> String {
    let (mut words, mut length) = (String::with_capacity(text.len()), 0);
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        length = if c.is_alphanumeric() { length + 1 } else { 0 };
        if (1..=LONGEST_WORD).contains(&length) {
            words.push(c);
        } else if length == 0 && !words.is_empty() && !words.ends_with(' ') {
            words.push(' ');
        }
    }
    words.truncate(words.trim_end().len());
    words
}

/// What was typed, as words: without what could be a database's own language.
pub(crate) struct Typed {
    pub terms: Vec<String>,
    /// Fragments of codes among them, squeezed, and the other terms.
    pub fragments: Vec<String>,
    pub rest: Vec<String>,
    /// Keys that a complaint has all of if this is its number, an address in it, or somebody's name.
    pub keys: Vec<String>,
    /// The key is a number, or an address: where it is somebody's, it isn't the beginning or a part of another's.
    pub is_number: bool,
}

impl Typed {
    /// `None` if there is nothing to look for.
    pub fn read(text: &str) -> Option<Self> {
        let clean: String = text.chars().map(|c| if c.is_control() || c == '"' { ' ' } else { c }).collect();
        let typed = clean.split_whitespace().filter(|term| term.contains(char::is_alphanumeric));
        let typed: Vec<&str> = typed.take(MOST_TERMS).collect();
        let alone = typed.len() == 1;
        let is_fragment = |term: &&&str| {
            let code = squeezed(term);
            code.chars().count() >= FRAGMENT && (alone || code.contains(|c: char| c.is_ascii_digit()))
        };
        let (fragments, rest): (Vec<&str>, Vec<&str>) = typed.iter().partition(|term| is_fragment(term));
        let owned = |terms: &[&str]| terms.iter().map(ToString::to_string).collect::<Vec<_>>();
        (!typed.is_empty()).then(|| Self {
            terms: owned(&typed),
            fragments: fragments.iter().map(|term| squeezed(term)).collect(),
            rest: owned(&rest),
            keys: keys_typed(&clean),
            is_number: is_number(&clean),
        })
    }
}

fn is_number(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit() || c == '@')
}

fn keys_typed(text: &str) -> Vec<String> {
    if is_number(text) {
        return vec![joined(text)];
    }
    let words = folded(text);
    if words.split(' ').count() > LONGEST_NAME { Vec::new() } else { pairs(&words) }
}

#[cfg(test)]
mod tests {
    use super::{Typed, folded};

    #[test]
    fn a_name_has_the_same_keys_in_any_order() {
        let keys = |text| Typed::read(text).expect("something to look for").keys;
        assert_eq!(keys("Ana Popescu"), ["anapopescu"]);
        assert_eq!(keys("POPESCU, Ana"), ["anapopescu"]);
        assert_eq!(keys("Ana Maria Popescu"), ["anamaria", "anapopescu", "mariapopescu"]);
        assert_eq!(keys("SN-2024 881"), ["sn2024881"]);
        assert_eq!(keys("ana@example.org"), ["anaexampleorg"]);
        assert_eq!(keys("silence"), [""; 0]);
        assert_eq!(keys("it hums all night long"), [""; 0]);
    }

    #[test]
    fn words_are_folded_to_their_letters() {
        assert_eq!(folded(" Țîrlea, DÉFECTUEUX!\n"), "tirlea defectueux");
        assert_eq!(folded("j.gross@example.org"), "j gross example org");
        assert_eq!(folded("…"), "");
        assert_eq!(folded(&format!("a {} b", "ß".repeat(300))), format!("a {} b", "ß".repeat(255)));
    }
}
