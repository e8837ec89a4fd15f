//! Text that may stand in HTML and XML.

/// With `& < > "` written as entities, and without the characters that XML doesn't have.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(letter),
            '\u{fffe}' | '\u{ffff}' => {}
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn nothing_of_a_text_becomes_markup() {
        assert_eq!(escaped("<b onclick=\"x\">R&D</b>"), "&lt;b onclick=&quot;x&quot;&gt;R&amp;D&lt;/b&gt;");
        assert_eq!(escaped("a\u{0}\u{8}b\u{ffff}\u{85}\n"), "ab\n");
    }
}
