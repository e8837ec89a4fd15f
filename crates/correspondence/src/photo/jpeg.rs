//! How a JPEG file is laid out (ITU-T T.81, annex B): markers, each with its segment, and entropy-coded data between.

/// A piece of a file, in order.
#[derive(Clone, Copy)]
pub enum Piece<'j> {
    /// A marker's code and the whole segment, marker and length included.
    Segment(u8, &'j [u8]),
    /// Entropy-coded data, or what couldn't be read.
    Data(&'j [u8]),
}

const START: u8 = 0xd8;
const END: u8 = 0xd9;
const SCAN: u8 = 0xda;

/// The pieces of the first image in `file`, its start and end included. What follows its end isn't part of it.
pub fn pieces(file: &[u8]) -> impl Iterator<Item = Piece<'_>> {
    let mut at = 0;
    let mut in_scan = false;
    std::iter::from_fn(move || {
        let rest = file.get(at..).filter(|rest| !rest.is_empty())?;
        let (piece, length) = if in_scan { scan(rest) } else { segment(rest) };
        at += length;
        in_scan = matches!(piece, Piece::Segment(SCAN, _));
        if matches!(piece, Piece::Segment(END, _)) {
            at = file.len();
        }
        Some((piece, length)).filter(|(_, length)| *length > 0).map(|(piece, _)| piece)
    })
}

fn segment(rest: &[u8]) -> (Piece<'_>, usize) {
    let [0xff, code, after @ ..] = rest else {
        // Between segments there is nothing; decoders look for the next marker.
        let next = rest.iter().skip(1).position(|b| *b == 0xff).map_or(rest.len(), |n| n + 1);
        return (Piece::Data(&rest[..next]), next);
    };
    match *code {
        // Fill bytes before a marker.
        0xff => (Piece::Data(&rest[..1]), 1),
        code @ (0x00 | 0x01 | 0xd0..=0xd7 | START | END) => (Piece::Segment(code, &rest[..2]), 2),
        code => {
            let length = after.first_chunk::<2>().map_or(0, |two| 2 + usize::from(u16::from_be_bytes(*two)));
            // A segment that says less than its own length, or more than there is, is all that is left.
            let length = if (4..=rest.len()).contains(&length) { length } else { rest.len() };
            (Piece::Segment(code, &rest[..length]), length)
        }
    }
}

/// Entropy-coded data up to the next marker that isn't a restart.
fn scan(rest: &[u8]) -> (Piece<'_>, usize) {
    let is_marker = |pair: &[u8]| pair[0] == 0xff && !matches!(pair[1], 0x00 | 0xff | 0xd0..=0xd7);
    match rest.windows(2).position(is_marker) {
        // A scan without data: its marker comes next.
        Some(0) => segment(rest),
        Some(length) => (Piece::Data(&rest[..length]), length),
        None => (Piece::Data(rest), rest.len()),
    }
}

/// What the frame header says.
pub struct Frame {
    pub width: usize,
    pub height: usize,
    pub progressive: bool,
}

/// The first frame header, where there is one.
pub fn frame(file: &[u8]) -> Option<Frame> {
    pieces(file).find_map(|piece| match piece {
        Piece::Segment(code @ (0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf), segment) => {
            let [_, _, _, _, _, h1, h2, w1, w2, ..] = *segment else { return None };
            let number = |high, low| usize::from(u16::from_be_bytes([high, low]));
            Some(Frame { width: number(w1, w2), height: number(h1, h2), progressive: code != 0xc0 && code != 0xc1 })
        }
        _ => None,
    })
}
