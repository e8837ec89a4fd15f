//! A message's bytes between `354` and the lone dot: pure, fed in whatever pieces the network makes of them.

/// Reads the content of DATA: takes the stuffed dots out (RFC 5321, 4.5.2), finds the end, and notices bare LFs.
///
/// The end is `CRLF . CRLF` and nothing else. Servers that also took `LF . LF` or `LF . CRLF` for it let a sender hide a
/// second, forged message in the first ("SMTP smuggling"); here such a message is read to its true end, then refused.
pub(super) struct DotContent {
    kept: Kept,
    place: Place,
    bare_lf: bool,
}

/// What has been kept of a message, up to its limit.
pub(super) struct Kept {
    bytes: Vec<u8>,
    limit: usize,
    too_large: bool,
    dropped: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// After CRLF, or at the very beginning.
    LineStart,
    /// After a dot at the start of a line, itself not kept.
    Dot,
    /// After that dot and a CR, neither kept.
    DotCr,
    /// After a CR within a line.
    Cr,
    Within,
}

/// How far [`DotContent::push`] came.
pub(super) struct Progress {
    /// Bytes of the input that belong to this message.
    pub(super) used: usize,
    /// Whether the end was reached.
    pub(super) done: bool,
}

impl Kept {
    pub(super) fn up_to(limit: usize) -> Kept {
        Kept { bytes: Vec::new(), limit, too_large: false, dropped: false }
    }

    pub(super) fn len(&self) -> usize {
        self.bytes.len()
    }

    pub(super) fn too_large(&self) -> bool {
        self.too_large
    }

    /// Forgets everything and keeps nothing more: the message will be refused, but must be read to its end.
    pub(super) fn drop_all(&mut self) {
        self.bytes = Vec::new();
        self.dropped = true;
    }

    pub(super) fn push(&mut self, more: &[u8]) {
        if self.dropped {
            return;
        }
        if self.bytes.len() + more.len() > self.limit {
            self.too_large = true;
            return self.drop_all();
        }
        self.bytes.extend_from_slice(more);
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

impl DotContent {
    pub(super) fn up_to(limit: usize) -> DotContent {
        DotContent { kept: Kept::up_to(limit), place: Place::LineStart, bare_lf: false }
    }

    pub(super) fn kept(&mut self) -> &mut Kept {
        &mut self.kept
    }

    pub(super) fn has_bare_lf(&self) -> bool {
        self.bare_lf
    }

    pub(super) fn into_kept(self) -> Kept {
        self.kept
    }

    pub(super) fn push(&mut self, input: &[u8]) -> Progress {
        let mut used = 0;
        while used < input.len() {
            if self.place == Place::Within {
                used += self.rest_of_line(&input[used..]);
                continue;
            }
            let byte = input[used];
            used += 1;
            if self.place == Place::DotCr && byte == b'\n' {
                return Progress { used, done: true };
            }
            self.step(byte);
        }
        Progress { used, done: false }
    }

    /// Keeps everything up to the next CR or LF at once; most of a message is that.
    fn rest_of_line(&mut self, input: &[u8]) -> usize {
        let end = input.iter().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(input.len());
        self.kept.push(&input[..end]);
        let Some(&stop) = input.get(end) else {
            return end;
        };
        self.step(stop);
        end + 1
    }

    fn step(&mut self, byte: u8) {
        self.place = match (self.place, byte) {
            (Place::LineStart, b'.') => Place::Dot,
            (Place::Dot, b'\r') => Place::DotCr,
            (Place::DotCr, _) => {
                // Not the end after all: the CR belongs to the text.
                self.kept.push(b"\r");
                self.keep(byte, Place::Cr)
            }
            (before, _) => self.keep(byte, before),
        };
    }

    fn keep(&mut self, byte: u8, before: Place) -> Place {
        self.kept.push(&[byte]);
        match byte {
            b'\r' => Place::Cr,
            b'\n' if before == Place::Cr => Place::LineStart,
            b'\n' => {
                self.bare_lf = true;
                Place::Within
            }
            _ => Place::Within,
        }
    }
}

/// How many servers this message says it has passed: the `Received` fields of its header (RFC 5321, 6.3).
pub(super) fn hops(raw: &[u8]) -> usize {
    raw.split(|&byte| byte == b'\n')
        .take_while(|line| !matches!(line, [] | [b'\r']))
        .filter(|line| line.len() > 9 && line[..9].eq_ignore_ascii_case(b"received:"))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(pieces: &[&[u8]]) -> (Vec<u8>, bool, bool) {
        let mut content = DotContent::up_to(1 << 20);
        let mut done = false;
        for piece in pieces {
            let progress = content.push(piece);
            done = progress.done;
            if done {
                break;
            }
        }
        let bare = content.has_bare_lf();
        (content.into_kept().into_bytes(), bare, done)
    }

    /// What a sender does (RFC 5321, 4.5.2).
    fn stuffed(message: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        let mut line_start = true;
        for (at, &byte) in message.iter().enumerate() {
            if line_start && byte == b'.' {
                out.push(b'.');
            }
            out.push(byte);
            line_start = byte == b'\n' && at > 0 && message[at - 1] == b'\r';
        }
        out.extend_from_slice(b".\r\n");
        out
    }

    #[test]
    fn stuffed_dots_come_out_and_the_lone_dot_ends() {
        let (kept, bare, done) = read(&[b"a\r\n..b\r\n...\r\n.c\r\n.\r\nQUIT\r\n"]);
        assert_eq!(kept, b"a\r\n.b\r\n..\r\nc\r\n");
        assert!(done && !bare);
    }

    #[test]
    fn the_end_is_found_across_any_pieces() {
        let (kept, _, done) = read(&[b"a\r", b"\n", b".", b"\r", b"\n"]);
        assert_eq!(kept, b"a\r\n");
        assert!(done);
        let (kept, _, done) = read(&[b".\r\n"]);
        assert!(kept.is_empty() && done);
    }

    #[test]
    fn no_other_dot_ends_a_message() {
        for smuggled in [
            "\n.\n",
            "\n.\r\n",
            "\r\n.\n",
            "\r.\r",
            "\r\n.\r",
            "\r\n.\rx",
            "\n\n.\r\n",
            "\r.\r\n",
            "\r\n\0.\r\n",
            "\r\n.\0\r\n",
            "\r\n.\r\r\n",
        ] {
            let text = format!("a{smuggled}MAIL FROM:<b@example.com>\r\n");
            assert!(!read(&[text.as_bytes()]).2, "{smuggled:?} ended it");
            if smuggled.replace("\r\n", "").contains('\n') {
                assert!(read(&[text.as_bytes()]).1, "the bare LF of {smuggled:?} went unseen");
            }
        }
    }

    #[test]
    fn too_large_is_noticed_and_still_read_to_the_end() {
        let mut content = DotContent::up_to(4);
        let progress = content.push(b"abc\r\ndef\r\n.\r\n");
        assert!(progress.done && content.kept().too_large());
        assert_eq!(content.kept().len(), 0);
    }

    #[test]
    fn hops_are_counted_in_the_header_only() {
        assert_eq!(hops(b"Received: x\r\nRECEIVED: y\r\n z\r\nA: b\r\n\r\nReceived: z\r\n"), 2);
    }

    proptest! {
        #[test]
        fn whatever_was_stuffed_comes_back(
            lines in prop::collection::vec("[.a\r]{0,6}", 0..12),
            cuts in prop::collection::vec(0usize..80, 0..8),
        ) {
            let message: Vec<u8> = lines.iter().flat_map(|line| format!("{line}\r\n").into_bytes()).collect();
            let sent = stuffed(&message);
            let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(sent.len())).collect();
            cuts.extend([0, sent.len()]);
            cuts.sort_unstable();
            let pieces: Vec<&[u8]> = cuts.windows(2).map(|cut| &sent[cut[0]..cut[1]]).collect();
            let (kept, bare, done) = read(&pieces);
            prop_assert!(done && !bare);
            prop_assert_eq!(kept, message);
        }
    }
}
