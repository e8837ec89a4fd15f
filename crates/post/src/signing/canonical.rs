//! A message in the form that is signed: `relaxed` for header and body (RFC 6376, 3.4.2 and 3.4.4), which survives relays that
//! fold lines or change spaces.

/// A message cut into its fields and its body.
pub(super) struct Message<'m> {
    fields: Vec<(&'m [u8], &'m [u8])>,
    body: &'m [u8],
}

impl<'m> Message<'m> {
    pub(super) fn of(raw: &'m [u8]) -> Message<'m> {
        let mut fields: Vec<(&[u8], &[u8])> = Vec::new();
        let (mut at, mut begun) = (0, 0);
        while at < raw.len() {
            let end = raw[at..].iter().position(|byte| *byte == b'\n').map_or(raw.len(), |found| at + found + 1);
            let line = &raw[at..end];
            let folds = line.starts_with(b" ") || line.starts_with(b"\t");
            if !folds {
                fields.extend(split(&raw[begun..at]));
                begun = at;
            }
            if line == b"\r\n" || line == b"\n" {
                return Message { fields, body: &raw[end..] };
            }
            at = end;
        }
        fields.extend(split(&raw[begun..]));
        Message { fields, body: b"" }
    }

    pub(super) fn count(&self, name: &str) -> usize {
        self.fields.iter().filter(|(own, _)| own.eq_ignore_ascii_case(name.as_bytes())).count()
    }

    /// The fields of these names in their order, each ending in CRLF: of several of one name the last comes first (5.4.2), and
    /// one that isn't there is nothing.
    pub(super) fn headers(&self, names: &[&str]) -> Vec<u8> {
        let mut headers = Vec::new();
        for (at, name) in names.iter().enumerate() {
            let before = names[..at].iter().filter(|other| *other == name).count();
            let mut own = self.fields.iter().rev().filter(|(own, _)| own.eq_ignore_ascii_case(name.as_bytes()));
            if let Some((own, value)) = own.nth(before) {
                headers.extend(field(&String::from_utf8_lossy(own), value));
                headers.extend_from_slice(b"\r\n");
            }
        }
        headers
    }

    /// Spaces in a row are one, none end a line, no empty lines end the body.
    pub(super) fn body(&self) -> Vec<u8> {
        let mut body = Vec::with_capacity(self.body.len() + 2);
        let mut empty = 0;
        for line in self.body.split(|byte| *byte == b'\n') {
            let line = relaxed(line.strip_suffix(b"\r").unwrap_or(line));
            let line = line.strip_suffix(b" ").unwrap_or(&line);
            if line.is_empty() {
                empty += 1;
                continue;
            }
            body.extend(b"\r\n".repeat(empty));
            empty = 0;
            body.extend_from_slice(line);
            body.extend_from_slice(b"\r\n");
        }
        body
    }
}

fn split(field: &[u8]) -> Option<(&[u8], &[u8])> {
    let colon = field.iter().position(|byte| *byte == b':')?;
    Some((field[..colon].trim_ascii_end(), &field[colon + 1..]))
}

/// A field, unfolded, without an end of line.
pub(super) fn field(name: &str, value: &[u8]) -> Vec<u8> {
    let value: Vec<u8> = value.iter().copied().filter(|byte| !b"\r\n".contains(byte)).collect();
    let mut field = name.to_ascii_lowercase().into_bytes();
    field.push(b':');
    field.extend_from_slice(relaxed(&value).trim_ascii());
    field
}

fn relaxed(text: &[u8]) -> Vec<u8> {
    let mut relaxed: Vec<u8> = Vec::with_capacity(text.len());
    for byte in text {
        match byte {
            b' ' | b'\t' if relaxed.last() == Some(&b' ') => {}
            b' ' | b'\t' => relaxed.push(b' '),
            byte => relaxed.push(*byte),
        }
    }
    relaxed
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6376, section 3.4.5.
    #[test]
    fn the_example_of_the_rfc() {
        let message = Message::of(b"A: X\r\nB : Y\t\r\n\tZ  \r\n\r\n C \r\nD \t E\r\n\r\n\r\n");
        assert_eq!(message.headers(&["a", "b"]), b"a:X\r\nb:Y Z\r\n");
        assert_eq!(message.body(), b" C\r\nD E\r\n");
    }

    #[test]
    fn an_empty_body_is_nothing_and_a_line_without_an_end_gets_one() {
        assert_eq!(Message::of(b"A: X\r\n\r\n\r\n\r\n").body(), b"");
        assert_eq!(Message::of(b"A: X\r\n\r\nhello").body(), b"hello\r\n");
        assert_eq!(Message::of(b"A: X").body(), b"");
    }

    #[test]
    fn of_several_fields_the_last_comes_first_and_none_is_nothing() {
        let message = Message::of(b"A: 1\r\na: 2\r\n\r\n");
        assert_eq!(message.headers(&["A", "A", "A", "B"]), b"a:2\r\na:1\r\n");
        assert_eq!(message.count("A"), 2);
    }
}
