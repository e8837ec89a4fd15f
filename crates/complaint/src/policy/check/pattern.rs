//! Whether a pattern can be read, and whether any value fits it.
//!
//! The second is decided, not guessed. What a look-around such as `^` or `\b` asks of its place depends only on what kind
//! of character stands before and what kind behind. Six kinds can be told apart so; a place is a pair of them, and a
//! pattern is the set of pairs of places from which to which it can match: a relation on 36 places.

use super::super::span::At;
use super::found::Found;
use regex::RegexBuilder;
use regex_syntax::hir::{Class, ClassBytes, ClassUnicode, ClassUnicodeRange, Hir, HirKind, Look};
use std::sync::LazyLock;

pub(super) fn judge(pattern: &At<&str>, found: &mut Found) {
    let hir = match regex_syntax::parse(pattern.value) {
        Ok(hir) => hir,
        Err(error) => {
            let (what, mend) = unreadable(&error);
            found.add(pattern.span, format!("this pattern isn't a regular expression: {what}"), mend);
            return;
        }
    };
    match RegexBuilder::new(&format!("^(?:{})$", pattern.value)).size_limit(SIZE).build() {
        Err(regex::Error::CompiledTooBig(_)) => {
            found.add(pattern.span, "this pattern is too large", "write a shorter one, or repeat less: '[0-9]{8}'");
        }
        Err(_) => found.add(pattern.span, "this pattern ends in a remark", "leave the # and what is behind it out"),
        Ok(_) if has_values(&hir) => {}
        Ok(_) => {
            let mend = "write what a value looks like, such as '[A-Z]{2}[0-9]{6}'";
            found.add(pattern.span, "no value fits this pattern", mend);
        }
    }
}

/// In bytes, of the compiled pattern: no code needs a tenth of it.
const SIZE: usize = 1 << 20;

fn unreadable(error: &regex_syntax::Error) -> (String, &'static str) {
    let what = match error {
        regex_syntax::Error::Parse(error) => error.kind().to_string(),
        regex_syntax::Error::Translate(error) => error.kind().to_string(),
        _ => "it can't be read".into(),
    };
    let mend = match what.as_str() {
        "unclosed group" => "write the missing ), or \\( for a bracket itself",
        "unopened group" => "write the missing (, or \\) for a bracket itself",
        "unclosed character class" => "write the missing ], or \\[ for a bracket itself",
        _ if what.contains("look-around") => "leave (?=, (?!, (?<= and (?<! out",
        _ if what.contains("backreference") => "leave the backreference out",
        _ if what.contains("repetition operator missing") => {
            "write what is repeated before it, or \\ before the sign itself"
        }
        _ => "write one such as '[A-Z]{2}[0-9]{6}'",
    };
    (what, mend)
}

/// The kinds of neighbours: the edge of the text, line feed, carriage return, word characters of ASCII and others, the
/// rest.
const EDGE: usize = 0;
const LF: usize = 1;
const CR: usize = 2;
const WORD_ASCII: usize = 3;
const WORD: usize = 4;
const OTHER: usize = 5;
const KINDS: usize = 6;

/// From which place to which: a row of bits for each place. A place is `before * KINDS + behind`.
type Relation = [u64; KINDS * KINDS];

fn place(before: usize, behind: usize) -> usize {
    before * KINDS + behind
}

/// Whether any text that isn't empty fits the whole of the pattern.
fn has_values(hir: &Hir) -> bool {
    let relation = relation(hir);
    let ends = (EDGE + 1..KINDS).fold(0, |ends, last| ends | 1 << place(last, EDGE));
    (0..KINDS).any(|first| relation[place(EDGE, first)] & ends != 0)
}

fn relation(hir: &Hir) -> Relation {
    match hir.kind() {
        HirKind::Empty => SAME,
        HirKind::Literal(literal) => text(&literal.0),
        HirKind::Class(class) => {
            let kinds = (0..KINDS).filter(|kind| has_kind(class, *kind));
            kinds.fold(NOTHING, |so_far, kind| or(&so_far, &characters(kind, kind)))
        }
        HirKind::Look(look) => looking(*look),
        HirKind::Capture(capture) => relation(&capture.sub),
        HirKind::Repetition(repetition) => {
            let once = relation(&repetition.sub);
            let more = match repetition.max {
                Some(max) => times(&or(&once, &SAME), max.saturating_sub(repetition.min)),
                // As many steps as there are places reach whatever can be reached.
                None => times(&or(&once, &SAME), (KINDS * KINDS) as u32),
            };
            then(&times(&once, repetition.min), &more)
        }
        HirKind::Concat(parts) => parts.iter().fold(SAME, |so_far, part| then(&so_far, &relation(part))),
        HirKind::Alternation(parts) => parts.iter().fold(NOTHING, |so_far, part| or(&so_far, &relation(part))),
    }
}

const NOTHING: Relation = [0; KINDS * KINDS];

const SAME: Relation = {
    let mut same = NOTHING;
    let mut n = 0;
    while n < same.len() {
        same[n] = 1 << n;
        n += 1;
    }
    same
};

fn or(a: &Relation, b: &Relation) -> Relation {
    std::array::from_fn(|n| a[n] | b[n])
}

fn then(a: &Relation, b: &Relation) -> Relation {
    std::array::from_fn(|n| (0..b.len()).filter(|k| a[n] >> k & 1 == 1).fold(0, |row, k| row | b[k]))
}

fn times(step: &Relation, count: u32) -> Relation {
    let (mut result, mut power, mut left) = (SAME, *step, count);
    while left > 0 {
        if left & 1 == 1 {
            result = then(&result, &power);
        }
        power = then(&power, &power);
        left >>= 1;
    }
    result
}

/// Characters of which the first is of one kind and the last of another: behind anything, before anything.
fn characters(first: usize, last: usize) -> Relation {
    let ends = (0..KINDS).fold(0, |ends, behind| ends | 1 << place(last, behind));
    std::array::from_fn(|n| if n % KINDS == first { ends } else { 0 })
}

fn text(literal: &[u8]) -> Relation {
    let text = String::from_utf8_lossy(literal);
    match (text.chars().next(), text.chars().next_back()) {
        (Some(first), Some(last)) => characters(kind_of(first), kind_of(last)),
        _ => SAME,
    }
}

fn kind_of(c: char) -> usize {
    match c {
        '\n' => LF,
        '\r' => CR,
        '_' => WORD_ASCII,
        c if c.is_ascii_alphanumeric() => WORD_ASCII,
        c if !c.is_ascii() && regex_syntax::try_is_word_character(c).unwrap_or(false) => WORD,
        _ => OTHER,
    }
}

/// All characters of each kind.
static CHARACTERS: LazyLock<[ClassUnicode; KINDS]> = LazyLock::new(|| {
    let of = |class: &str| match regex_syntax::parse(class).map(Hir::into_kind) {
        Ok(HirKind::Class(Class::Unicode(class))) => class,
        _ => ClassUnicode::empty(),
    };
    let one = |c: char| ClassUnicode::new([ClassUnicodeRange::new(c, c)]);
    let (word_ascii, word, other) = (of("[0-9A-Za-z_]"), of(r"[\w--[0-9A-Za-z_]]"), of(r"[^\w\n\r]"));
    [ClassUnicode::empty(), one('\n'), one('\r'), word_ascii, word, other]
});

fn has_kind(class: &Class, kind: usize) -> bool {
    let mut both = match class {
        Class::Unicode(class) => class.clone(),
        Class::Bytes(bytes) => unicode(bytes),
    };
    both.intersect(&CHARACTERS[kind]);
    !both.ranges().is_empty()
}

/// Classes without Unicode match ASCII alone, for a value is text.
fn unicode(bytes: &ClassBytes) -> ClassUnicode {
    let ranges = bytes.ranges().iter().filter(|range| range.start().is_ascii());
    let last = |end: u8| char::from(end.min(0x7f));
    ClassUnicode::new(ranges.map(|range| ClassUnicodeRange::new(char::from(range.start()), last(range.end()))))
}

/// The places that a look-around lets pass.
fn looking(look: Look) -> Relation {
    let passes = |n: usize| {
        let (before, behind) = (n / KINDS, n % KINDS);
        let ascii = (before == WORD_ASCII, behind == WORD_ASCII);
        let unicode = (ascii.0 || before == WORD, ascii.1 || behind == WORD);
        match look {
            Look::Start => before == EDGE,
            Look::End => behind == EDGE,
            Look::StartLF => matches!(before, EDGE | LF),
            Look::EndLF => matches!(behind, EDGE | LF),
            Look::StartCRLF => matches!(before, EDGE | LF) || before == CR && behind != LF,
            Look::EndCRLF => matches!(behind, EDGE | CR) || behind == LF && before != CR,
            Look::WordAscii => ascii.0 != ascii.1,
            Look::WordAsciiNegate => ascii.0 == ascii.1,
            Look::WordUnicode => unicode.0 != unicode.1,
            Look::WordUnicodeNegate => unicode.0 == unicode.1,
            Look::WordStartAscii => !ascii.0 && ascii.1,
            Look::WordEndAscii => ascii.0 && !ascii.1,
            Look::WordStartUnicode => !unicode.0 && unicode.1,
            Look::WordEndUnicode => unicode.0 && !unicode.1,
            Look::WordStartHalfAscii => !ascii.0,
            Look::WordEndHalfAscii => !ascii.1,
            Look::WordStartHalfUnicode => !unicode.0,
            Look::WordEndHalfUnicode => !unicode.1,
        }
    };
    std::array::from_fn(|n| if passes(n) { 1 << n } else { 0 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn fits_something(pattern: &str) -> bool {
        has_values(&regex_syntax::parse(pattern).expect(pattern))
    }

    #[test]
    fn patterns_that_nothing_fits() {
        for pattern in [
            r"a^b",
            r"a$b",
            r"[^\s\S]",
            r"[a&&b]",
            r"\b\B",
            r"a\bb",
            r"x\B-",
            r"(a^b)+",
            r"^$",
            r"",
            r"(a^b)?",
            r"$a",
            r"(?m)a^b",
            r"\B1",
            r"(?-u:\b)é",
            r"\bé\B",
            r"(a\b){2}",
            r"(?R)a$b",
            r"\b[a\-]\B",
        ] {
            assert!(!fits_something(pattern), "{pattern}");
        }
    }

    #[test]
    fn patterns_that_something_fits() {
        for pattern in [
            r"a",
            r"[A-Z]{2}\d{6}",
            r"^\d+$",
            r"(?m)a\n^b",
            r"\bé\b",
            r"(?-u:\B)é",
            r"a\b-\bb",
            r"(a\b|-){2}",
            r"(a^b)?c",
            r".*",
            r"(?mR)a$\r\n^b",
            r"(?s).",
            r"\p{Greek}+",
            r"(a\b-?){2}",
            r"(?-u:[a-z])",
        ] {
            assert!(fits_something(pattern), "{pattern}");
        }
    }

    proptest! {
        /// Against every text of up to four of the characters that matter.
        #[test]
        fn agrees_with_trying(pattern in r"([a\-é]|\n|\^|\$|\(\?m:\^\)|\(\?m:\$\)|\\b|\\B|\[a\-\]|\[\^a\]|a\*|\(\?:\\b-\?\)\{2\}){0,4}") {
            let regex = regex::Regex::new(&format!("^(?:{pattern})$")).expect("a pattern");
            let letters = ["", "a", "b", "-", "é", "\n"];
            let texts = (0..letters.len().pow(4)).map(|n| (0..4).map(|k| letters[n / letters.len().pow(k) % letters.len()]).collect::<String>());
            let fits = texts.filter(|text| !text.is_empty()).any(|text| regex.is_match(&text));
            prop_assert_eq!(fits_something(&pattern), fits, "{}", pattern);
        }
    }
}
