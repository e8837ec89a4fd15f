//! Photos of type labels are read, and copies of photos don't tell where they were taken. All pictures are made here.

use correspondence::photo::{codes_in, without_location};
use correspondence::{Catalogue, Mail, read, understand};
use image::{ExtendedColorType, ImageEncoder, codecs::jpeg::JpegEncoder};
use rxing::{BarcodeFormat, MultiFormatWriter, Writer};
use std::borrow::Cow;

/// A photo in shades of gray.
#[derive(Clone)]
struct Photo {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Photo {
    /// A wall, not quite evenly lit.
    fn of_a_wall(width: usize, height: usize) -> Photo {
        let lit = |at: usize| 150 + u8::try_from((at % width) * 60 / width).expect("a shade");
        Photo { width, height, pixels: (0..width * height).map(lit).collect() }
    }

    /// With a code on a white label, its upper left corner at `x`, `y`.
    fn with(mut self, format: BarcodeFormat, text: &str, (x, y): (usize, usize), (width, height): (i32, i32)) -> Photo {
        let code = MultiFormatWriter.encode(text, &format, width, height).expect("it can be written");
        for row in 0..code.height() {
            for column in 0..code.width() {
                let shade = if code.get(column, row) { 30 } else { 235 };
                self.pixels[(y + row as usize) * self.width + x + column as usize] = shade;
            }
        }
        self
    }

    /// Held askew by so many degrees, `scale` times as large.
    fn held(self, degrees: f64, scale: f64) -> Photo {
        let (sin, cos) = degrees.to_radians().sin_cos();
        let size = |n: usize| (n as f64 * scale) as usize;
        let (width, height) = (size(self.width), size(self.height));
        let shade = |x: usize, y: usize| {
            let (dx, dy) = (x as f64 - width as f64 / 2.0, y as f64 - height as f64 / 2.0);
            let from_x = (dx * cos + dy * sin) / scale + self.width as f64 / 2.0;
            let from_y = (dy * cos - dx * sin) / scale + self.height as f64 / 2.0;
            let inside = from_x >= 0.0 && from_y >= 0.0 && from_x < self.width as f64 && from_y < self.height as f64;
            if inside { self.pixels[from_y as usize * self.width + from_x as usize] } else { 180 }
        };
        let pixels = (0..width * height).map(|at| shade(at % width, at / width)).collect();
        Photo { width, height, pixels }
    }

    /// As in bad light.
    fn noisy(mut self, strength: i16) -> Photo {
        let mut state = 7u32;
        for pixel in &mut self.pixels {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let noise = i16::try_from(state >> 24).expect("a byte") * strength / 128 - strength;
            *pixel = u8::try_from((i16::from(*pixel) + noise).clamp(0, 255)).expect("a byte");
        }
        self
    }

    fn jpeg(&self) -> Vec<u8> {
        let mut file = Vec::new();
        let (width, height) = (self.width as u32, self.height as u32);
        let written = JpegEncoder::new_with_quality(&mut file, 75).write_image(
            &self.pixels,
            width,
            height,
            ExtendedColorType::L8,
        );
        written.expect("memory takes all");
        file
    }

    fn png(&self) -> Vec<u8> {
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, self.width as u32, self.height as u32);
        encoder.set_color(png::ColorType::Grayscale);
        let mut writer = encoder.write_header().expect("memory takes all");
        writer.write_image_data(&self.pixels).expect("memory takes all");
        writer.finish().expect("memory takes all");
        file
    }
}

const SERIAL: &str = "HV3E8K2205846";

fn with_qr(text: &str) -> Photo {
    Photo::of_a_wall(900, 700).with(BarcodeFormat::QR_CODE, text, (300, 200), (260, 260))
}

fn with_bars(text: &str) -> Photo {
    Photo::of_a_wall(900, 700).with(BarcodeFormat::CODE_128, text, (200, 300), (500, 90))
}

#[test]
fn codes_are_read_whichever_way_the_photo_was_taken() {
    for (what, photo) in [
        ("a QR code", with_qr(SERIAL)),
        ("askew", with_qr(SERIAL).held(11.0, 1.0)),
        ("upside down", with_qr(SERIAL).held(180.0, 1.0)),
        ("small", with_qr(SERIAL).held(3.0, 0.5)),
        ("12 megapixels", with_qr(SERIAL).held(4.0, 4.2)),
        ("noisy", with_qr(SERIAL).held(5.0, 1.5).noisy(30)),
        ("bars", with_bars(SERIAL)),
        ("bars askew", with_bars(SERIAL).held(3.0, 1.3)),
        ("bars upright", with_bars(SERIAL).held(90.0, 1.0)),
        ("bars, noisy", with_bars(SERIAL).held(1.0, 1.5).noisy(20)),
    ] {
        assert_eq!(codes_in(&photo.jpeg()), [SERIAL], "{what}");
    }
    assert_eq!(codes_in(&with_qr(SERIAL).png()), [SERIAL]);
    let matrix = Photo::of_a_wall(600, 600).with(BarcodeFormat::DATA_MATRIX, SERIAL, (200, 200), (160, 160));
    assert_eq!(codes_in(&matrix.jpeg()), [SERIAL]);
}

#[test]
fn all_codes_of_a_label_are_read() {
    let photo = with_bars("HX-5000T").with(BarcodeFormat::QR_CODE, SERIAL, (340, 420), (200, 200));
    let mut codes = codes_in(&photo.jpeg());
    codes.sort();
    assert_eq!(codes, [SERIAL, "HX-5000T"]);
}

#[test]
fn pictures_without_codes_and_what_is_no_picture() {
    assert!(codes_in(&Photo::of_a_wall(800, 600).noisy(60).jpeg()).is_empty());
    for bytes in
        [b"".as_slice(), b"\xff\xd8", b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"%PDF-1.7", b"<svg/>"]
    {
        assert!(codes_in(bytes).is_empty());
        assert_eq!(without_location(bytes, "image/jpeg"), bytes);
    }
}

#[test]
fn broken_and_huge_pictures_cost_little() {
    let whole = [with_qr(SERIAL).jpeg(), with_qr(SERIAL).png(), located_jpeg(6), located_png(), located_webp()];
    for (file, part) in whole.iter().flat_map(|file| (1..20).map(move |part| (file, part))) {
        let cut = &file[..file.len() * part / 20];
        codes_in(cut);
        without_location(cut, "image/jpeg");
        let mut spoilt = file.clone();
        for at in (part * 7..spoilt.len()).step_by(97) {
            spoilt[at] ^= 0x55;
        }
        codes_in(&spoilt);
        without_location(&spoilt, "image/jpeg");
    }
    // Headers that promise 65,000 by 65,000 pixels.
    let mut jpeg = Photo::of_a_wall(64, 64).jpeg();
    let frame = jpeg.windows(2).position(|w| w == [0xff, 0xc0]).expect("a frame");
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xfd, 0xe8, 0xfd, 0xe8]);
    let mut png = Photo::of_a_wall(64, 64).png();
    png[16..24].copy_from_slice(&[0, 0, 0xfd, 0xe8, 0, 0, 0xfd, 0xe8]);
    for file in [jpeg, png] {
        let used = allocation_counter::measure(|| assert!(codes_in(&file).is_empty()));
        assert!(used.bytes_max < 1 << 20, "{} bytes", used.bytes_max);
    }
    // A phone's photo, as large as any that is looked at.
    let photo = with_qr(SERIAL).held(0.0, 4.3).jpeg();
    let used = allocation_counter::measure(|| assert_eq!(codes_in(&photo), [SERIAL]));
    assert!(used.bytes_max < 64 << 20, "{} bytes", used.bytes_max);
}

// Understanding

fn mail_with(text: &str, photos: &[Vec<u8>]) -> Mail {
    use base64::Engine as _;
    let mut raw = format!(
        "From: ada@example.com\r\nSubject: Inverter\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n{text}\r\n"
    );
    for photo in photos {
        let code = base64::engine::general_purpose::STANDARD.encode(photo);
        let lines: Vec<&str> = code.as_bytes().chunks(76).map(|c| std::str::from_utf8(c).expect("ASCII")).collect();
        let lines = lines.join("\r\n");
        raw.push_str(&format!(
            "--b\r\nContent-Type: image/jpeg; name=plate.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n{lines}\r\n"
        ));
    }
    raw.push_str("--b--\r\n");
    read(raw.as_bytes())
}

#[test]
fn what_the_text_doesnt_say_is_read_off_the_type_label() {
    let text = "My inverter no longer starts, please see the photo of its label.";
    let photo = with_qr("SN:HV3E8K2205846;PN:HX-5000T").jpeg();
    let mail = mail_with(text, &[Photo::of_a_wall(300, 300).jpeg(), photo]);
    let seen = understand(&mail, &Catalogue::default());
    assert_eq!((seen.serial.as_deref(), seen.model.as_deref()), (Some(SERIAL), Some("HX-5000T")));
    let told: Vec<&str> = seen.evidence.iter().map(|e| e.field.as_str()).filter(|f| f.contains("attachment")).collect();
    assert_eq!(told, ["model in attachment 2", "serial in attachment 2"]);
    assert!(seen.missing.is_empty(), "{:?}", seen.missing);
}

#[test]
fn labels_are_written_in_many_ways() {
    for (printed, serial) in [
        (SERIAL, Some(SERIAL)),
        ("S/N: HV3E8K2205846", Some(SERIAL)),
        ("https://example.com/label?sn=HV3E8K2205846&model=HX-5000T", Some(SERIAL)),
        ("https://example.com/manuals/12345678", None),
        ("4006381333931", None),
    ] {
        let mail = mail_with("My inverter no longer starts and hums loudly.", &[with_qr(printed).jpeg()]);
        assert_eq!(understand(&mail, &Catalogue::default()).serial.as_deref(), serial, "{printed}");
    }
}

#[test]
fn what_the_text_says_counts_more_than_a_photo() {
    let text = "My inverter HX-5000T, S/N QD7730114402, no longer starts.";
    let mail = mail_with(text, &[with_qr(SERIAL).jpeg()]);
    let seen = understand(&mail, &Catalogue::default());
    assert_eq!(seen.serial.as_deref(), Some("QD7730114402"));
    assert!(seen.evidence.iter().all(|e| !e.field.contains("attachment")));
}

// Where a photo was taken

/// Exif as a phone writes it: which way is up, and a directory with the place.
fn exif(orientation: u8, little: bool) -> Vec<u8> {
    let short = |n: u16| if little { n.to_le_bytes() } else { n.to_be_bytes() };
    let long = |n: u32| if little { n.to_le_bytes() } else { n.to_be_bytes() };
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        [&short(tag)[..], &short(kind), &long(count), &value].concat()
    };
    let turn = short(u16::from(orientation));
    let mut tiff = if little { b"II*\0".to_vec() } else { b"MM\0*".to_vec() };
    tiff.extend(long(8));
    tiff.extend(short(2));
    tiff.extend(entry(0x0112, 3, 1, [turn[0], turn[1], 0, 0]));
    tiff.extend(entry(0x8825, 4, 1, long(38)));
    tiff.extend(long(0));
    tiff.extend(short(2));
    tiff.extend(entry(1, 2, 2, *b"N\0\0\0"));
    tiff.extend(entry(2, 5, 3, long(68)));
    tiff.extend(long(0));
    [51, 1, 28, 1, 38, 1].into_iter().for_each(|n| tiff.extend(long(n)));
    tiff.extend(b"GPSLatitude 51 28 38");
    tiff
}

fn segment(code: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).expect("a segment");
    [&[0xff, code][..], &length.to_be_bytes(), content].concat()
}

fn located_jpeg(orientation: u8) -> Vec<u8> {
    let plain = Photo::of_a_wall(64, 48).jpeg();
    let mut file = plain[..2].to_vec();
    file.extend(segment(0xe1, &[b"Exif\0\0".as_slice(), &exif(orientation, orientation.is_multiple_of(2))].concat()));
    file.extend(segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta exif:GPSLatitude='51,28N'/>"));
    file.extend(segment(0xe2, b"ICC_PROFILE\0\x01\x01colours"));
    file.extend(segment(0xe2, b"MPF\0II*\0"));
    file.extend(segment(0xed, b"Photoshop 3.0\08BIM GPSLatitude"));
    file.extend(segment(0xfe, b"GPSLatitude in a comment"));
    file.extend(&plain[2..]);
    // A second picture, as phones append it.
    file.extend([b"\xff\xd8".as_slice(), &segment(0xe1, &exif(1, true)), b"\xff\xd9"].concat());
    file
}

fn chunk(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    // Nothing reads the checksum of what is taken out.
    [&u32::try_from(content.len()).expect("a chunk").to_be_bytes()[..], kind, content, &[0; 4]].concat()
}

fn located_png() -> Vec<u8> {
    let plain = Photo::of_a_wall(64, 48).png();
    let notes = [
        chunk(b"eXIf", &exif(6, false)),
        chunk(b"tEXt", b"GPSLatitude\x0051"),
        chunk(b"iTXt", b"XML:com.adobe.xmp GPSLatitude"),
    ];
    let mut file = [&plain[..33], &notes.concat(), &plain[33..]].concat();
    file.extend(b"GPSLatitude behind the end");
    file
}

fn located_webp() -> Vec<u8> {
    let riff = |kind: &[u8; 4], content: &[u8]| {
        let mut chunk =
            [kind.as_slice(), &u32::try_from(content.len()).expect("a chunk").to_le_bytes(), content].concat();
        if content.len() % 2 == 1 {
            chunk.push(0);
        }
        chunk
    };
    let chunks = [
        b"WEBP".to_vec(),
        riff(b"VP8X", &[0b0010_1100, 0, 0, 0, 63, 0, 0, 47, 0, 0]),
        riff(b"ICCP", b"colours"),
        riff(b"VP8 ", b"picture"),
        riff(b"EXIF", &exif(3, true)),
        riff(b"XMP ", b"<x:xmpmeta exif:GPSLatitude='51,28N'/>"),
    ];
    riff(b"RIFF", &chunks.concat())
}

fn tells_a_place(file: &[u8]) -> bool {
    file.windows(11).any(|w| w == b"GPSLatitude") || file.windows(2).any(|w| w == [0x88, 0x25] || w == [0x25, 0x88])
}

#[test]
fn a_jpeg_keeps_its_picture_its_colours_and_which_way_is_up() {
    for orientation in 1..=8 {
        let file = located_jpeg(orientation);
        assert!(tells_a_place(&file));
        let copy = without_location(&file, "image/jpeg");
        assert!(!tells_a_place(&copy));
        let shown = |file: &[u8]| image::load_from_memory(file).expect("a picture").into_luma8().into_raw();
        assert_eq!(shown(&copy), shown(&file));
        assert!(copy.windows(11).any(|w| w == b"ICC_PROFILE"));
        let turn = copy.windows(8).position(|w| w == [0x01, 0x12, 0, 3, 0, 0, 0, 1]).map(|at| copy[at + 9]);
        assert_eq!(turn, (orientation > 1).then_some(orientation));
        assert!(copy.ends_with(&[0xff, 0xd9]));
        assert!(matches!(without_location(&copy, "image/jpeg"), Cow::Borrowed(_)), "a copy of a copy is the same");
    }
}

#[test]
fn png_and_webp_keep_their_picture() {
    let file = located_png();
    let copy = without_location(&file, "image/png");
    assert!(tells_a_place(&file) && !tells_a_place(&copy));
    let decoder = png::Decoder::new(std::io::Cursor::new(&*copy));
    let mut reader = decoder.read_info().expect("a picture, its checksums right");
    let mut pixels = vec![0; reader.output_buffer_size().expect("it fits")];
    reader.next_frame(&mut pixels).expect("a picture");
    assert_eq!(pixels, Photo::of_a_wall(64, 48).pixels);
    assert!(copy.windows(4).any(|w| w == b"eXIf"));

    let file = located_webp();
    let copy = without_location(&file, "image/webp");
    assert!(tells_a_place(&file) && !tells_a_place(&copy));
    assert_eq!(u32::from_le_bytes(copy[4..8].try_into().expect("four bytes")) as usize, copy.len() - 8);
    assert_eq!(copy[20], 0b0010_1000);
    assert!(copy.windows(4).any(|w| w == b"ICCP") && copy.windows(7).any(|w| w == b"picture"));
}

#[test]
fn heic_keeps_its_length_and_all_but_the_place() {
    let place: Vec<u8> = [51u32, 1, 28, 1, 38, 1].into_iter().flat_map(u32::to_be_bytes).collect();
    let notes = exif(6, false);
    let notes = &notes[..notes.len() - b"GPSLatitude 51 28 38".len()];
    let xmp = b"<x:xmpmeta exif:GPSLatitude='51,28N'></x:xmpmeta>";
    let file =
        [b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".as_slice(), b"\0\0\0\x06Exif\0\0", notes, xmp, b"picture"].concat();
    let copy = without_location(&file, "image/heic");
    let holds = |file: &[u8], what: &[u8]| file.windows(what.len()).any(|w| w == what);
    assert!(holds(&file, &place) && !holds(&copy, &place) && !holds(&copy, b"GPSLatitude"));
    assert!(
        copy.len() == file.len() && holds(&copy, b"picture") && holds(&copy, &[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6])
    );
    for end in 0..file.len() {
        without_location(&file[..end], "image/heic");
    }
    let film = [b"\0\0\0\x18ftypisom".as_slice(), notes].concat();
    assert_eq!(without_location(&film, "application/octet-stream"), film);
}

#[test]
fn only_pictures_are_copied_without_anything() {
    let plain = Photo::of_a_wall(64, 48).jpeg();
    assert!(matches!(without_location(&plain, "image/jpeg"), Cow::Borrowed(_)));
    let located = located_jpeg(6);
    assert_eq!(without_location(&located, "application/zip"), located);
    // Phones and mail programs often don't say what a photo is, or say something else.
    assert!(!tells_a_place(&without_location(&located, "application/octet-stream")));
    assert!(!tells_a_place(&without_location(&located, "image/heic")));
}
