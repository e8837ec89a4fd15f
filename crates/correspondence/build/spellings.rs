//! Greek, Bulgarian and Ukrainian typed in Latin letters.

use crate::translit::{cyrillic_letter, greek_letter};

/// Ways a language's words may be written. The first is as they are.
pub fn variants(code: &str) -> Vec<fn(&str) -> String> {
    let plain: fn(&str) -> String = |w| w.to_string();
    match code {
        "el" => vec![plain, greek, greeklish, greek_mixed, greek_by_looks, greek_by_ear],
        "bg" => vec![plain, bulgarian],
        "uk" => vec![plain, ukrainian],
        _ => vec![plain],
    }
}

fn map(word: &str, pairs: &[(&str, &str)], letter: fn(char) -> Option<&'static str>) -> String {
    let mut text = crate::fold::fold(word);
    for (from, to) in pairs {
        text = text.replace(from, to);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match letter(c) {
            Some(s) => out.push_str(s),
            None => out.push(c),
        }
    }
    out
}

/// By the sound, as official transcription does.
fn greek(word: &str) -> String {
    map(word, &[("ου", "ou")], greek_letter)
}

/// By the look of the letters, as people type.
fn greeklish(word: &str) -> String {
    map(word, &[("ου", "ou"), ("η", "h"), ("ω", "w"), ("χ", "x"), ("ξ", "ks")], greek_letter)
}

/// Sounds mostly, but `x` for χ and `u` for υ.
fn greek_mixed(word: &str) -> String {
    map(word, &[("ου", "ou"), ("χ", "x"), ("ξ", "ks"), ("υ", "u")], greek_letter)
}

/// Wholly by the look, with `8` for θ and `b` for β.
fn greek_by_looks(word: &str) -> String {
    map(
        word,
        &[("ου", "ou"), ("η", "h"), ("ω", "w"), ("χ", "x"), ("ξ", "ks"), ("υ", "u"), ("θ", "8"), ("β", "b")],
        greek_letter,
    )
}

/// By ear: `h` for χ, `f` and `v` in αυ and ευ.
fn greek_by_ear(word: &str) -> String {
    map(
        word,
        &[
            ("ου", "ou"),
            ("ευχ", "efh"),
            ("αυτ", "aft"),
            ("ευ", "ev"),
            ("αυ", "av"),
            ("χ", "h"),
            ("ξ", "ks"),
            ("μπ", "b"),
            ("υ", "i"),
        ],
        greek_letter,
    )
}

/// The official transliteration of 2009.
fn bulgarian(word: &str) -> String {
    map(word, &[("щ", "sht"), ("ъ", "a"), ("ь", "y"), ("и", "i"), ("й", "y"), ("г", "g"), ("х", "h")], cyrillic_letter)
}

/// The official transliteration of 2010, roughly.
fn ukrainian(word: &str) -> String {
    map(
        word,
        &[
            ("зг", "zgh"),
            ("щ", "shch"),
            ("и", "y"),
            ("й", "i"),
            ("г", "h"),
            ("ґ", "g"),
            ("х", "kh"),
            ("ь", ""),
            ("'", ""),
        ],
        cyrillic_letter,
    )
}
