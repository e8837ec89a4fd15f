//! Barcodes and QR codes in photos of type labels.

use super::jpeg;
use rxing::common::{HybridBinarizer, Result as Scanned};
use rxing::multi::{GenericMultipleBarcodeReader, MultipleBarcodeReader};
use rxing::{
    BarcodeFormat, Binarizer, BinaryBitmap, DecodeHints, Exceptions, Luma8LuminanceSource, MultiUseMultiFormatReader,
    RXingResult, Reader,
};
use std::collections::HashSet;
use std::io::Cursor;
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

/// Larger photos aren't looked at: phones take 12 megapixels. A progressive JPEG is kept in memory whole, several bytes
/// a pixel, before any of it is decoded.
const MAX_PIXELS: usize = 13_000_000;
const MAX_PIXELS_AT_ONCE: usize = 6_000_000;
/// A code is read from pixels in this number; larger photos are made smaller, and looked at once more less so.
const PIXELS: usize = 1_200_000;
const MORE_PIXELS: usize = 4_000_000;
/// How often a photo, or a part of it beside a code that was found, is looked through.
const LOOKS: usize = 10;
/// Type labels carry two or three.
const MAX_CODES: usize = 8;
const MAX_LENGTH: usize = 500;

/// What the barcodes (Code 39, Code 128) and two-dimensional codes (QR, Data Matrix) in a JPEG or PNG say; nothing
/// where there are none, or where the bytes are no picture, a broken one, or one too large to be looked at.
pub fn codes_in(image: &[u8]) -> Vec<String> {
    // The decoders are trusted, but a promise is a promise: a panic in one must cost a photo, not the server.
    std::panic::catch_unwind(|| {
        let Some(photo) = Gray::decode(image) else { return Vec::new() };
        let codes = read(photo.reduced(PIXELS));
        let closer = photo.width * photo.height > 2 * PIXELS;
        if codes.is_empty() && closer { read(photo.reduced(MORE_PIXELS)) } else { codes }
    })
    .unwrap_or_default()
}

fn read(photo: Gray) -> Vec<String> {
    let formats = [BarcodeFormat::QR_CODE, BarcodeFormat::DATA_MATRIX, BarcodeFormat::CODE_128, BarcodeFormat::CODE_39];
    let hints =
        DecodeHints { TryHarder: Some(true), PossibleFormats: Some(HashSet::from(formats)), ..DecodeHints::default() };
    let (Ok(width), Ok(height)) = (u32::try_from(photo.width), u32::try_from(photo.height)) else { return Vec::new() };
    let Ok(source) = Luma8LuminanceSource::new(photo.pixels, width, height) else { return Vec::new() };
    let mut reader =
        GenericMultipleBarcodeReader::new(Patience { reader: MultiUseMultiFormatReader::default(), left: LOOKS });
    let found = reader.decode_multiple_with_hints(&mut BinaryBitmap::new(HybridBinarizer::new(source)), &hints);
    let mut codes: Vec<String> = Vec::new();
    for result in found.unwrap_or_default() {
        let text: String = result.getText().trim().chars().take(MAX_LENGTH).collect();
        // Code 39 has no check digit: a few bars somewhere may be read as a letter or two.
        let chance = *result.getBarcodeFormat() == BarcodeFormat::CODE_39 && text.len() < 6;
        if !text.is_empty() && !chance && !codes.contains(&text) && codes.len() < MAX_CODES {
            codes.push(text);
        }
    }
    codes
}

/// Looks only so often: each code that is found would have the parts around it looked through, and so on.
struct Patience {
    reader: MultiUseMultiFormatReader,
    left: usize,
}

impl Reader for Patience {
    fn decode<B: Binarizer>(&mut self, image: &mut BinaryBitmap<B>) -> Scanned<RXingResult> {
        self.decode_with_hints(image, &DecodeHints::default())
    }

    fn decode_with_hints<B: Binarizer>(
        &mut self,
        image: &mut BinaryBitmap<B>,
        hints: &DecodeHints,
    ) -> Scanned<RXingResult> {
        self.left = self.left.checked_sub(1).ok_or(Exceptions::NOT_FOUND)?;
        self.reader.decode_with_hints(image, hints)
    }
}

/// A picture in shades of gray, row by row.
struct Gray {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Gray {
    fn decode(image: &[u8]) -> Option<Gray> {
        match image {
            [0xff, 0xd8, ..] => Gray::from_jpeg(image),
            [0x89, b'P', b'N', b'G', ..] => Gray::from_png(image),
            _ => None,
        }
    }

    fn from_jpeg(image: &[u8]) -> Option<Gray> {
        let frame = jpeg::frame(image)?;
        let max = if frame.progressive { MAX_PIXELS_AT_ONCE } else { MAX_PIXELS };
        if frame.width * frame.height > max {
            return None;
        }
        let options = DecoderOptions::default().jpeg_set_out_colorspace(ColorSpace::Luma).jpeg_set_max_scans(30);
        let mut decoder = JpegDecoder::new_with_options(Cursor::new(image), options);
        decoder.decode_headers().ok()?;
        let (width, height) = decoder.info().map(|info| (usize::from(info.width), usize::from(info.height)))?;
        let fits = decoder.output_buffer_size()? == width * height && width * height <= max;
        let pixels = if fits { decoder.decode().ok()? } else { return None };
        Gray::of(width, height, pixels)
    }

    fn from_png(image: &[u8]) -> Option<Gray> {
        let limits = png::Limits { bytes: 8 << 20 };
        let mut decoder = png::Decoder::new_with_limits(Cursor::new(image), limits);
        decoder.set_transformations(png::Transformations::normalize_to_color8());
        decoder.set_ignore_text_chunk(true);
        let mut reader = decoder.read_info().ok()?;
        let (width, height) = (reader.info().width as usize, reader.info().height as usize);
        // Interlaced pictures have no rows to be read one after the other.
        if width.checked_mul(height)? > MAX_PIXELS || reader.info().interlaced {
            return None;
        }
        let mut pixels = Vec::with_capacity(width * height);
        let samples = reader.output_color_type().0.samples();
        while let Some(row) = reader.next_row().ok()? {
            pixels.extend(row.data().chunks_exact(samples).map(shade));
        }
        Gray::of(width, height, pixels)
    }

    fn of(width: usize, height: usize, pixels: Vec<u8>) -> Option<Gray> {
        let whole = width > 0 && height > 0 && pixels.len() == width * height;
        whole.then_some(Gray { width, height, pixels })
    }

    /// The picture with at most about `max` pixels, each the mean of a square.
    fn reduced(&self, max: usize) -> Gray {
        let side = (1..).find(|side| (self.width / side) * (self.height / side) <= max).unwrap_or(1);
        let (width, height) = ((self.width / side).max(1), (self.height / side).max(1));
        if side == 1 || self.width < side || self.height < side {
            return Gray { width: self.width, height: self.height, pixels: self.pixels.clone() };
        }
        let mut pixels = Vec::with_capacity(width * height);
        for y in 0..height {
            for x in 0..width {
                let rows = (y * side..(y + 1) * side).map(|row| row * self.width + x * side);
                let sum: usize = rows.flat_map(|at| &self.pixels[at..at + side]).map(|p| usize::from(*p)).sum();
                pixels.push(u8::try_from(sum / (side * side)).unwrap_or(u8::MAX));
            }
        }
        Gray { width, height, pixels }
    }
}

/// How light a pixel of one to four samples is, on white paper where it is transparent.
fn shade(samples: &[u8]) -> u8 {
    let light = |gray: usize, alpha: u8| {
        let alpha = usize::from(alpha);
        u8::try_from((gray * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
    };
    // ITU-R BT.601.
    let gray = |r: u8, g: u8, b: u8| (usize::from(r) * 299 + usize::from(g) * 587 + usize::from(b) * 114) / 1000;
    match *samples {
        [gray] => gray,
        [gray, alpha] => light(usize::from(gray), alpha),
        [r, g, b] => light(gray(r, g, b), 255),
        [r, g, b, alpha] => light(gray(r, g, b), alpha),
        _ => 255,
    }
}
