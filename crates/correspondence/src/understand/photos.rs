//! Model and serial number off photos of a type label, where the text names none.

use super::View;
use crate::catalogue::Catalogue;
use crate::codes;
use crate::learned::Looks;
use crate::photo::{codes_in, is_photo};
use crate::understanding::{Evidence, Understanding};
use crate::words::Words;

/// Photos looked at in one mail: each costs some tenths of a second.
const MAX_PHOTOS: usize = 6;

/// Looks at the mail's photos until model and serial number are known.
pub fn look(view: &View<'_>, catalogue: &Catalogue, learnt: &Looks, seen: &mut Understanding) {
    let photos = view.mail.attachments.iter().enumerate().filter(|(_, a)| is_photo(a));
    for (i, photo) in photos.take(MAX_PHOTOS) {
        if seen.model.is_some() && seen.serial.is_some() {
            return;
        }
        let label = Label::of(&codes_in(&photo.content), view.mask, catalogue, learnt);
        let mut fill = |field: &str, place: &mut Option<String>, value: Option<String>| {
            if place.is_none() && value.is_some() {
                *place = value;
                seen.evidence.push(Evidence { field: format!("{field} in attachment {}", i + 1), start: 0, end: 0 });
            }
        };
        fill("model", &mut seen.model, label.model);
        fill("serial", &mut seen.serial, label.serial);
    }
}

/// What the codes of a type label say.
#[derive(Default)]
struct Label {
    model: Option<String>,
    serial: Option<String>,
}

impl Label {
    fn of(found: &[String], mask: u64, catalogue: &Catalogue, learnt: &Looks) -> Label {
        let mut label = Label::default();
        let found: Vec<&String> = found.iter().filter(|code| !is_article(code)).collect();
        for code in &found {
            // Of an address only what is asked counts: "https://example.com/?sn=HV3E8K2205846".
            let is_address = code.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("http"));
            let code = if is_address { code.split_once('?').map_or("", |(_, asked)| asked) } else { code };
            // Labels and values, as if in lines: "SN:HV3E8K2205846;PN:HX-5000T".
            let parted = code.replace(['=', ':'], " ");
            for line in parted.split([';', '|', ',', '&', '\n', '\r', '\t', '\u{1d}']) {
                let told = codes::find(&Words::of(line, mask), catalogue, learnt);
                label.model = label.model.take().or(told.model.map(|found| found.value));
                label.serial = label.serial.take().or(told.serial.map(|found| found.value));
            }
        }
        // What stands alone on a label and is long enough is the thing's own number.
        let alone = found.into_iter().find(|code| is_bare_number(code)).cloned();
        label.serial = label.serial.or(alone.filter(|code| label.model.as_ref() != Some(code)));
        label
    }
}

fn is_bare_number(code: &str) -> bool {
    let digits = code.bytes().filter(u8::is_ascii_digit).count();
    let plain = code.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    plain && digits >= 4 && (8..=30).contains(&code.len())
}

/// The number of an article, which all of its kind share (GS1: GTIN-13 and GTIN-14, with their check digit).
fn is_article(code: &str) -> bool {
    let sum =
        code.bytes().rev().enumerate().map(|(i, b)| u32::from(b.wrapping_sub(b'0')) * if i % 2 == 1 { 3 } else { 1 });
    matches!(code.len(), 13 | 14) && code.bytes().all(|b| b.is_ascii_digit()) && sum.sum::<u32>() % 10 == 0
}
