//! What strangers wrote, made fit for paper: nothing is left that can't be seen but changes what is seen.

/// Letters are never stacked with more marks than this; no language needs more, and towers of them cover other lines.
const MAX_MARKS: usize = 4;

/// Empty lines in a row that are kept.
const MAX_BLANK: usize = 2;

/// Text of several lines. Ends of line are `\n`, lines have no blanks at their end, the text none before and after.
pub(crate) fn text(raw: &str) -> String {
    let mut clean = String::with_capacity(raw.len());
    let mut blank = 0;
    for line in visible(raw).split('\n') {
        let line = line.trim_end();
        if line.is_empty() {
            blank += 1;
            continue;
        }
        if !clean.is_empty() {
            clean.extend(std::iter::repeat_n('\n', 1 + blank.min(MAX_BLANK)));
        }
        blank = 0;
        clean.push_str(line);
    }
    clean
}

/// Text for a place that has a single line.
pub(crate) fn line(raw: &str) -> String {
    let mut clean = String::new();
    for word in text(raw).split_whitespace() {
        if !clean.is_empty() {
            clean.push(' ');
        }
        clean.push_str(word);
    }
    clean
}

/// [`line`], not longer than a reader's list of bookmarks (and the format's strings) can bear.
pub(crate) fn short(raw: &str) -> String {
    const LONGEST: usize = 200;
    let whole = line(raw);
    match whole.char_indices().nth(LONGEST) {
        Some((cut, _)) => format!("{}…", whole[..cut].trim_end()),
        None => whole,
    }
}

/// A language tag, or `und` (undetermined, BCP 47 section 4.1) for what can't be one.
pub(crate) fn language(raw: &str) -> String {
    let is_tag = (2..=35).contains(&raw.len()) && raw.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if is_tag && raw.starts_with(|c: char| c.is_ascii_alphabetic()) { raw.to_owned() } else { "und".to_owned() }
}

fn visible(raw: &str) -> String {
    let mut clean = String::with_capacity(raw.len());
    let mut marks = 0;
    let mut chars = raw.chars().peekable();
    while let Some(c) = chars.next() {
        marks = if is_mark(c) { marks + 1 } else { 0 };
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => clean.push('\n'),
            '\t' => clean.push_str("    "),
            '\u{2007}' | '\u{202F}' => clean.push('\u{A0}'),
            '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{205F}' | '\u{3000}' => clean.push(' '),
            _ if c.is_control() || turns(c) || is_ignorable(c) || marks > MAX_MARKS => {}
            _ if has_no_meaning(c) => clean.push(char::REPLACEMENT_CHARACTER),
            _ => clean.push(c),
        }
    }
    clean
}

/// Bidirectional controls (UAX #9): they make a text read otherwise than its letters stand.
fn turns(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Characters that show nothing by themselves (`Default_Ignorable_Code_Point`, and annotation anchors).
fn is_ignorable(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200D}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}')
}

/// Private use and noncharacters: each font may show what it likes, so PDF/A won't have them.
fn has_no_meaning(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{FDD0}'..='\u{FDEF}' | '\u{F0000}'..) || (c as u32) & 0xFFFE == 0xFFFE
}

/// Combining marks of the scripts we have letters for, and those used with any.
fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20FF}' | '\u{2DE0}'..='\u{2DFF}' | '\u{A66F}'..='\u{A67D}' | '\u{FE20}'..='\u{FE2F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_line_end_ends_a_line() {
        assert_eq!(text("a\r\nb\rc\nd\u{2028}e\u{85}f"), "a\nb\nc\nd\ne\nf");
    }

    #[test]
    fn a_desert_of_empty_lines_becomes_two() {
        assert_eq!(text("\n\n  \nDear all,\n\n\n \n\n\nyours\n\n"), "Dear all,\n\n\nyours");
        assert_eq!(text("Dear all,\n\nyours"), "Dear all,\n\nyours");
    }

    #[test]
    fn indentation_stays_and_blanks_at_the_end_go() {
        assert_eq!(text("Items:\n\t- one  \n    - two"), "Items:\n    - one\n    - two");
    }

    #[test]
    fn what_cannot_be_seen_is_dropped() {
        assert_eq!(text("in\u{202E}vo\u{200B}i\u{0}ce\u{7}\u{FEFF}\u{E0041}"), "invoice");
    }

    #[test]
    fn what_has_no_meaning_is_shown_as_that() {
        assert_eq!(text("\u{E000}\u{FFFF}\u{10FFFF}"), "\u{FFFD}\u{FFFD}\u{FFFD}");
    }

    #[test]
    fn towers_of_marks_are_cut() {
        let tower = format!("a{}b\u{326}", "\u{301}".repeat(10_000));
        assert_eq!(text(&tower), format!("a{}b\u{326}", "\u{301}".repeat(4)));
    }

    #[test]
    fn a_line_is_one_line() {
        assert_eq!(line("  Re:\r\n   your \t letter "), "Re: your letter");
        assert_eq!(short(&"abcd ".repeat(500)).chars().count(), 200);
    }

    #[test]
    fn a_language_is_a_tag() {
        for tag in ["ro", "pt-BR", "sr-Latn-RS"] {
            assert_eq!(language(tag), tag);
        }
        for not in ["", "-", "12", "ro)/x(", "română"] {
            assert_eq!(language(not), "und");
        }
    }
}
