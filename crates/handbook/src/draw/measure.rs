//! How wide text is, about: no font is at hand, so the widths are those of a wide one (Verdana, DejaVu Sans). What fits by
//! them fits in any that a reader may have.

/// Of a text in pixels at a font size.
pub(super) fn width(text: &str, size: f64, bold: bool) -> f64 {
    let ems: f64 = text.chars().map(advance).sum();
    ems * size * if bold { 1.1 } else { 1.0 }
}

/// In parts of the font size.
fn advance(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | 'I' | '|' | '\'' | '’' | 'í' | 'ì' | 'î' => 0.3,
        'f' | 't' | 'r' | ' ' | '.' | ',' | ':' | ';' | '!' | '(' | ')' | '[' | ']' | '/' | '-' | '·' | 'ț' => 0.41,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '—' | '…' | 'ш' | 'щ' | 'ж' | 'Ж' | 'Ш' | 'Щ' => 1.0,
        '0'..='9' => 0.64,
        letter if letter as u32 >= 0x2e80 => 1.05,
        letter if letter.is_uppercase() => 0.74,
        letter if letter.is_ascii() => 0.63,
        _ => 0.67,
    }
}

/// Broken into lines between words; a word that is wider than a line is broken within.
pub(super) fn wrapped(text: &str, size: f64, bold: bool, within: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace().flat_map(|word| pieces(word, size, bold, within)) {
        let longer = lines.last().map(|line| format!("{line} {word}"));
        match longer.filter(|line| width(line, size, bold) <= within) {
            Some(longer) => {
                lines.pop();
                lines.push(longer);
            }
            None => lines.push(word),
        }
    }
    lines
}

fn pieces(word: &str, size: f64, bold: bool, within: f64) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for letter in word.chars() {
        let Some(last) = pieces.last_mut() else { break };
        last.push(letter);
        if width(last, size, bold) > within && last.chars().count() > 1 {
            last.pop();
            pieces.push(letter.to_string());
        }
    }
    pieces
}

/// The largest size, down to `least`, at which every word fits into a line.
pub(super) fn fitting(text: &str, size: f64, least: f64, bold: bool, within: f64) -> f64 {
    let widest = text.split_whitespace().map(|word| width(word, size, bold)).fold(0.0, f64::max);
    if widest <= within { size } else { (size * within / widest).max(least) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_wider_than_asked_for() {
        let text = "Beschwerdebearbeitungsverfahrensordnung, in zweiter und letzter Instanz";
        for within in [20.0, 60.0, 120.0, 400.0] {
            let lines = wrapped(text, 13.0, true, within);
            assert!(lines.iter().all(|line| width(line, 13.0, true) <= within), "{within}: {lines:?}");
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            assert_eq!(letters(&lines.concat()), letters(text));
        }
    }

    #[test]
    fn type_shrinks_before_words_break() {
        assert_eq!(fitting("ab cd", 13.0, 10.0, false, 100.0), 13.0);
        let size = fitting("Eingangsbestätigung", 13.0, 8.0, true, 130.0);
        assert!(size < 13.0 && wrapped("Eingangsbestätigung", size - 0.01, true, 130.0).len() == 1, "{size}");
    }
}
