//! What the signs mean; only those that occur.

use super::canvas::{Canvas, Face};
use super::icons;
use super::measure::width;
use super::plan::{Band, Beyond, Row, Tone};
use super::rows::BAR;
use super::{LEFT, RIGHT};
use crate::voice::Voice;

const SIGN: f64 = 34.0;
const GAP: f64 = 26.0;
const LINE: f64 = 28.0;

type Sign = fn((f64, f64), &mut Canvas);

fn signs(bands: &[Band]) -> Vec<(&'static str, Sign)> {
    let any = |in_tone: fn(Tone) -> bool, has: fn(&Row) -> bool| {
        bands.iter().filter(|band| in_tone(band.tone)).flat_map(|band| &band.rows).any(has)
    };
    let bar = |tone: Tone| bands.iter().any(|band| band.tone == tone && !band.rows.is_empty());
    let mut signs: Vec<(&'static str, Sign)> = Vec::new();
    let mut add = |is_there: bool, id, sign| {
        if is_there {
            signs.push((id, sign));
        }
    };
    add(bar(Tone::Promise), "handbook-legend-promise", |at, canvas| canvas.rect(at, (SIGN, BAR), 3.0, "hb-promise"));
    add(any(|_| true, |row| row.again.is_some()), "handbook-legend-repeats", |at, canvas| {
        canvas.rect(at, (SIGN, BAR), 3.0, "hb-again");
    });
    add(
        any(|tone| tone != Tone::After, |row| row.beyond != Beyond::Nothing),
        "handbook-legend-extension",
        |at, canvas| {
            canvas.rect(at, (SIGN, BAR), 3.0, "hb-beyond");
        },
    );
    add(any(|_| true, |row| !row.warnings.is_empty()), "handbook-legend-warning", |(x, y), canvas| {
        canvas.rect((x, y), (SIGN, BAR), 3.0, "hb-promise");
        icons::warning(x + SIGN / 2.0, y, canvas);
    });
    add(any(|_| true, |row| row.rests), "handbook-legend-pause", |(x, y), canvas| {
        canvas.rect((x, y), (SIGN, BAR), 3.0, "hb-promise");
        icons::pause((x + SIGN / 2.0 - 3.8, y + 3.5), "hb-on", canvas);
    });
    add(bar(Tone::Danger), "handbook-legend-danger", |at, canvas| {
        canvas.rect(at, (SIGN, BAR), 3.0, "hb-danger");
        canvas.hatched(at, (SIGN, BAR));
    });
    add(bar(Tone::After), "handbook-legend-after", |at, canvas| canvas.rect(at, (SIGN, BAR), 3.0, "hb-after"));
    signs
}

/// Drawn from `top`; says where it ends.
pub(super) fn draw(bands: &[Band], voice: Voice, top: f64, canvas: &mut Canvas) -> f64 {
    let face = Face::plain(12.0, "hb-soft");
    let (mut x, mut y) = (LEFT, top);
    for (id, sign) in signs(bands) {
        let text = voice.say(id);
        let wide = SIGN + 9.0 + width(&text, face.size, false);
        if x > LEFT && x + wide > RIGHT {
            (x, y) = (LEFT, y + LINE);
        }
        sign((x, y), canvas);
        canvas.text(x + SIGN + 9.0, y + 12.0, face, &text);
        x += wide + GAP;
    }
    y + LINE
}
