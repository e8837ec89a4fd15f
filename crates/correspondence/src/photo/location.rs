//! Copies of photos without what cameras write beside the picture: place, time, owner, serial number, thumbnail.
//!
//! Everything of that kind goes (Exif, XMP, IPTC, makers' notes, comments), not the place alone: all of these may tell
//! it. What the picture needs stays as it is to the byte: its data, its colours, and which way is up. In HEIC and AVIF
//! files, where everything is found by its distance from the beginning, the place alone is overwritten.

use super::jpeg::{self, Piece};
use memchr::memmem;
use std::borrow::Cow;

/// A photo without its camera's notes; pictures without any, and files that aren't JPEG, PNG, WebP,
/// HEIC or AVIF, as they came.
///
/// The bytes decide what a file is, not `media_type`, which only says whether it may be a picture at all.
pub fn without_location<'b>(bytes: &'b [u8], media_type: &str) -> Cow<'b, [u8]> {
    let picture = media_type.starts_with("image/") || media_type == "application/octet-stream";
    let copy = match bytes {
        [0xff, 0xd8, ..] if picture => jpeg(bytes),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] if picture => png(bytes),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] if picture => webp(bytes),
        [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] if picture && is_picture(brand) => heif(bytes),
        _ => return Cow::Borrowed(bytes),
    };
    if copy == bytes { Cow::Borrowed(bytes) } else { Cow::Owned(copy) }
}

const EXIF: &[u8] = b"Exif\0\0";

/// JPEG (ITU-T T.81), with the Exif standard's APP1. Pictures behind the first one's end (motion photos, previews) go, too.
fn jpeg(file: &[u8]) -> Vec<u8> {
    let mut copy = Vec::with_capacity(file.len());
    let mut turned = false;
    for piece in jpeg::pieces(file) {
        match piece {
            Piece::Segment(0xe1, segment) => {
                let exif = segment.get(4..).and_then(|s| s.strip_prefix(EXIF));
                if let Some(orientation) = exif.and_then(orientation).filter(|_| !turned) {
                    turned = true;
                    let tiff = upright(orientation);
                    copy.extend_from_slice(&[0xff, 0xe1, 0, 2 + EXIF.len() as u8 + tiff.len() as u8]);
                    copy.extend_from_slice(EXIF);
                    copy.extend_from_slice(&tiff);
                }
            }
            // JFIF, a colour profile, Adobe's word on colours. Other applications' segments and comments aren't the picture.
            Piece::Segment(0xe0 | 0xee, segment) => copy.extend_from_slice(segment),
            Piece::Segment(0xe2, segment) if segment.get(4..).is_some_and(|s| s.starts_with(b"ICC_PROFILE\0")) => {
                copy.extend_from_slice(segment)
            }
            Piece::Segment(0xe2..=0xef | 0xfe, _) => {}
            Piece::Segment(_, bytes) | Piece::Data(bytes) => copy.extend_from_slice(bytes),
        }
    }
    copy
}

/// PNG (third edition): chunks of the picture itself, of its colours and its movement.
fn png(file: &[u8]) -> Vec<u8> {
    const KEPT: [&[u8; 4]; 20] = [
        b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"mDCV", b"cLLI",
        b"pHYs", b"bKGD", b"hIST", b"sBIT", b"sPLT", b"acTL", b"fcTL", b"fdAT",
    ];
    let mut copy = file[..8].to_vec();
    let mut rest = &file[8..];
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let size = (u32::from_be_bytes(*length) as usize).saturating_add(12).min(rest.len());
        let (chunk, next) = rest.split_at(size);
        let kind = after.first_chunk::<4>();
        if kind.is_some_and(|kind| KEPT.contains(&kind)) {
            copy.extend_from_slice(chunk);
        } else if kind == Some(b"eXIf")
            && let Some(orientation) = chunk.get(8..).and_then(orientation)
        {
            let tiff = [b"eXIf".as_slice(), &upright(orientation)].concat();
            copy.extend_from_slice(&(tiff.len() as u32 - 4).to_be_bytes());
            copy.extend_from_slice(&tiff);
            copy.extend_from_slice(&crc(&tiff).to_be_bytes());
        }
        rest = if kind == Some(b"IEND") { &[] } else { next };
    }
    copy
}

/// WebP (RFC 9649): a RIFF file whose extended header names what is in it.
fn webp(file: &[u8]) -> Vec<u8> {
    const HAS_EXIF: u8 = 0b1000;
    const HAS_XMP: u8 = 0b0100;
    let mut copy = file[..12].to_vec();
    let mut rest = &file[12..];
    let mut header = None;
    while let (Some(kind), Some(length)) = (rest.first_chunk::<4>(), rest.get(4..8).and_then(|l| l.first_chunk::<4>()))
    {
        let length = u32::from_le_bytes(*length) as usize;
        let size = length.saturating_add(8 + length % 2).min(rest.len());
        let (chunk, next) = rest.split_at(size);
        match kind {
            b"VP8X" if header.is_none() && chunk.len() > 8 => {
                header = Some(copy.len() + 8);
                copy.extend_from_slice(chunk);
                copy[header.unwrap_or_default()] &= !(HAS_EXIF | HAS_XMP);
            }
            b"EXIF" => {
                let exif = &chunk[8..];
                let tiff = exif.strip_prefix(EXIF).unwrap_or(exif);
                if let (Some(orientation), Some(header)) = (orientation(tiff), header) {
                    copy[header] |= HAS_EXIF;
                    let tiff = upright(orientation);
                    copy.extend_from_slice(b"EXIF");
                    copy.extend_from_slice(&(tiff.len() as u32).to_le_bytes());
                    copy.extend_from_slice(&tiff);
                }
            }
            b"VP8X" | b"VP8 " | b"VP8L" | b"ALPH" | b"ANIM" | b"ANMF" | b"ICCP" => copy.extend_from_slice(chunk),
            _ => {}
        }
        rest = next;
    }
    let size = u32::try_from(copy.len() - 8).unwrap_or(u32::MAX);
    copy[4..8].copy_from_slice(&size.to_le_bytes());
    copy
}

/// Brands of files that hold pictures (ISO/IEC 23008-12), not films.
fn is_picture(brand: &[u8]) -> bool {
    let brands = [b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1", b"avif"];
    brand.first_chunk::<4>().is_some_and(|brand| brands.contains(&brand))
}

/// Exif's that a file may have of either order of bytes: a photo, its thumbnail, and what looks like one by chance. Each costs
/// a walk over the file.
const MOST_DIRECTORIES: usize = 8;
/// Entries that the directory of the place may have: Exif 3.0 knows 32 of them.
const MOST_OF_PLACE: usize = 64;

/// HEIC and AVIF: the place in Exif, and all of XMP, made empty where they stand.
fn heif(file: &[u8]) -> Vec<u8> {
    let mut copy = file.to_vec();
    for header in [b"MM\0*\0\0\0\x08", b"II*\0\x08\0\0\0"] {
        for at in memmem::find_iter(file, header).take(MOST_DIRECTORIES) {
            forget_place(&mut copy[at..]);
        }
    }
    let mut done = 0;
    for at in memmem::find_iter(file, b"<x:xmpmeta") {
        if at >= done {
            done = memmem::find(&file[at..], b"</x:xmpmeta>").map_or(file.len(), |length| at + length);
            copy[at..done].fill(b' ');
        }
    }
    copy
}

/// Tags of the Exif standard: which way is up, and where the directory of the place is.
const ORIENTATION: u16 = 0x0112;
const PLACE: u16 = 0x8825;

/// Exif's directories (TIFF 6.0, section 2).
#[derive(Clone, Copy)]
struct Tiff {
    little: bool,
}

impl Tiff {
    fn of(tiff: &[u8]) -> Option<Tiff> {
        match tiff.first_chunk::<4>()? {
            b"II*\0" => Some(Tiff { little: true }),
            b"MM\0*" => Some(Tiff { little: false }),
            _ => None,
        }
    }

    fn short(self, tiff: &[u8], at: usize) -> Option<u16> {
        let two = *tiff.get(at..)?.first_chunk::<2>()?;
        Some(if self.little { u16::from_le_bytes(two) } else { u16::from_be_bytes(two) })
    }

    fn long(self, tiff: &[u8], at: usize) -> Option<usize> {
        let four = *tiff.get(at..)?.first_chunk::<4>()?;
        Some(if self.little { u32::from_le_bytes(four) } else { u32::from_be_bytes(four) } as usize)
    }

    /// Where the entries of the directory at `at` begin.
    fn entries(self, tiff: &[u8], at: usize) -> impl Iterator<Item = usize> + use<> {
        let count = self.short(tiff, at).map_or(0, usize::from);
        let end = tiff.len();
        (0..count).map(move |n| at.saturating_add(2 + 12 * n)).take_while(move |entry| entry.saturating_add(12) <= end)
    }

    /// The entry `tag` of the first directory.
    fn entry(self, tiff: &[u8], tag: u16) -> Option<usize> {
        self.entries(tiff, self.long(tiff, 4)?).find(|entry| self.short(tiff, *entry) == Some(tag))
    }
}

/// Which way is up, 2 to 8, where Exif says that it is turned.
fn orientation(tiff: &[u8]) -> Option<u8> {
    let directories = Tiff::of(tiff)?;
    let value = directories.short(tiff, directories.entry(tiff, ORIENTATION)? + 8)?;
    u8::try_from(value).ok().filter(|turn| (2..=8).contains(turn))
}

/// Overwrites the directory of the place and all that it refers to.
fn forget_place(tiff: &mut [u8]) -> Option<()> {
    let directories = Tiff::of(tiff)?;
    let pointer = directories.entry(tiff, PLACE)?;
    let place = directories.long(tiff, pointer + 8)?;
    let entries: Vec<usize> = directories.entries(tiff, place).take(MOST_OF_PLACE).collect();
    for entry in entries {
        // Bytes of the types 1 to 12.
        const SIZES: [usize; 13] = [1, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
        let size =
            directories.short(tiff, entry + 2).and_then(|kind| SIZES.get(usize::from(kind)).copied()).unwrap_or(1);
        let length = directories.long(tiff, entry + 4)?.saturating_mul(size);
        let value = directories.long(tiff, entry + 8)?;
        if length > 4
            && let Some(value) = tiff.get_mut(value..value.saturating_add(length))
        {
            value.fill(0);
        }
        tiff.get_mut(entry..entry + 12)?.fill(0);
    }
    tiff.get_mut(place..place.checked_add(2)?)?.fill(0);
    Some(())
}

/// An Exif directory that says nothing but which way is up.
fn upright(orientation: u8) -> Vec<u8> {
    let [high, low] = ORIENTATION.to_be_bytes();
    let mut tiff = b"MM\0*\0\0\0\x08\0\x01".to_vec();
    // One short number, and no further directory.
    tiff.extend_from_slice(&[high, low, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);
    tiff
}

/// The checksum of a PNG chunk (annex D).
fn crc(bytes: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(crc ^ u32::from(*byte), |c, _| if c & 1 == 1 { 0xedb8_8320 ^ (c >> 1) } else { c >> 1 })
    };
    !bytes.iter().fold(u32::MAX, step)
}
