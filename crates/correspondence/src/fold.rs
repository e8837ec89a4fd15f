//! Text as a matcher sees it: lower case, accents off, words with their place in the original.

/// One word (or number) of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// First byte in the original.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// The folded word.
    pub word: String,
    /// What stands between this word and the one before.
    pub gap: Gap,
}

/// What separates two words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// Nothing but spaces, hyphens, apostrophes and the like.
    Space,
    /// A comma, dash or bracket: another clause.
    Clause,
    /// A single line break in wrapped text.
    Line,
    /// Full stop, question mark, exclamation mark, semicolon, empty line: another sentence.
    Sentence,
}

/// Appends the folded form of `c`: lower case without diacritics, ligatures spelt out.
pub fn push_folded(c: char, out: &mut String) {
    if c.is_ascii() {
        out.push(c.to_ascii_lowercase());
        return;
    }
    let two = match c {
        'ß' | 'ẞ' => "ss",
        'æ' | 'Æ' | 'ǽ' => "ae",
        'œ' | 'Œ' => "oe",
        'þ' | 'Þ' => "th",
        'ĳ' | 'Ĳ' => "ij",
        'ŀ' | 'Ŀ' => "l",
        '№' => "no",
        'º' | 'ª' | '°' => "",
        '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => "",
        _ => "?",
    };
    if two != "?" {
        out.push_str(two);
        return;
    }
    for lower in c.to_lowercase() {
        let base = base_letter(lower);
        if base != '\0' {
            out.push(base);
        }
    }
}

fn base_letter(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ǻ' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'ĥ' | 'ħ' => 'h',
        'ì' | 'í' | 'î' | 'ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => 'i',
        'ĵ' => 'j',
        'ķ' => 'k',
        'ĺ' | 'ļ' | 'ľ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ǿ' => 'o',
        'ŕ' | 'ŗ' | 'ř' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ŧ' | 'ț' => 't',
        'ù' | 'ú' | 'û' | 'ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => 'u',
        'ŵ' | 'ẁ' | 'ẃ' | 'ẅ' => 'w',
        'ý' | 'ÿ' | 'ŷ' | 'ỳ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ά' | 'ἀ' | 'ὰ' | 'ᾶ' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        'ё' => 'е',
        'ѐ' => 'е',
        'ѝ' => 'и',
        '\u{307}' => '\0',
        other => other,
    }
}

/// Folds a whole string.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        push_folded(c, &mut out);
    }
    out
}

/// Splits `text` into folded words. Apostrophes and hyphens separate words; combining marks and soft hyphens don't.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut list: Vec<Token> = Vec::with_capacity(text.len() / 6);
    let mut gap = Gap::Sentence;
    let mut newlines = 0;
    let mut open: Option<usize> = None;
    for (at, c) in text.char_indices() {
        if c.is_alphanumeric() || is_silent(c) && open.is_some() {
            open = open.or(Some(at));
            continue;
        }
        if let Some(start) = open.take() {
            list.push(token(text, start, at, gap_after(gap, newlines)));
            gap = Gap::Space;
            newlines = 0;
        }
        match c {
            '\n' => newlines += 1,
            '.' => gap = gap.max(full_stop(&text[at + 1..], list.last())),
            '\t' => gap = gap.max(Gap::Clause),
            '!' | '?' | ';' | '…' | '•' | '\u{37e}' | '|' => gap = gap.max(Gap::Sentence),
            ',' | ':' | '(' | ')' | '–' | '—' | '[' | ']' | '"' | '«' | '»' | '„' | '“' | '”' => {
                gap = gap.max(Gap::Clause)
            }
            _ => {}
        }
    }
    list.extend(open.map(|start| token(text, start, text.len(), gap_after(gap, newlines))));
    list
}

fn gap_after(gap: Gap, newlines: usize) -> Gap {
    match newlines {
        0 => gap,
        1 => gap.max(Gap::Line),
        _ => Gap::Sentence,
    }
}

fn token(text: &str, start: usize, end: usize, gap: Gap) -> Token {
    let written = &text[start..end];
    // Most words are ASCII, and then all it takes is one copy.
    let word = if written.is_ascii() { written.to_ascii_lowercase() } else { fold(written) };
    Token { start, end, word, gap }
}

/// Whether a full stop ends a sentence, or belongs to an abbreviation ("Ser. br. X1") or a number ("4.0").
fn full_stop(rest: &str, before: Option<&Token>) -> Gap {
    let mut after = rest.chars();
    let Some(next) = after.next() else { return Gap::Sentence };
    if !next.is_whitespace() {
        return Gap::Clause;
    }
    if before.is_some_and(|t| t.word.chars().count() <= 3 && !t.word.starts_with(|c: char| c.is_ascii_digit())) {
        return Gap::Clause;
    }
    let word = rest.trim_start();
    let starts_low = word.chars().next().is_some_and(|c| c.is_lowercase() || c.is_numeric());
    let is_code = word.split_whitespace().next().is_some_and(|w| w.chars().any(|c| c.is_ascii_digit()));
    // "Serienr. KQ 4471 0211": capitals and then digits.
    let mut words = word.split_whitespace();
    let capitals = words.next().is_some_and(|w| w.len() <= 4 && w.bytes().all(|b| b.is_ascii_uppercase()));
    let is_code = is_code || capitals && words.next().is_some_and(|w| w.starts_with(|c: char| c.is_ascii_digit()));
    if starts_low || is_code { Gap::Clause } else { Gap::Sentence }
}

fn is_silent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_and_ligatures_fold_away() {
        assert_eq!(fold("Straße ØSTER Čeština Εγγύηση Привіт İzmir"), "strasse oster cestina εγγυηση привіт izmir");
    }

    #[test]
    fn words_know_their_place_and_what_stands_before_them() {
        let text = "Nein, l'inverter\n\nbrummt.";
        let list = tokens(text);
        let words: Vec<(&str, Gap)> = list.iter().map(|t| (t.word.as_str(), t.gap)).collect();
        assert_eq!(
            words,
            [("nein", Gap::Sentence), ("l", Gap::Clause), ("inverter", Gap::Space), ("brummt", Gap::Sentence)]
        );
        assert!(list.iter().all(|t| text.get(t.start..t.end).is_some()));
    }
}
