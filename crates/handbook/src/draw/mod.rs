//! A policy, drawn: the path of a complaint, then bands of bars, to scale in approximate days.
//!
//! `plan` and `after` say what is drawn, in words and days; `path`, `rows` and `legend` give it a place; `canvas` writes it.
//! Every text is measured (`measure`) and broken before it is placed, so that nothing overlaps however long it is.

mod after;
mod canvas;
mod icons;
mod legend;
mod measure;
mod path;
mod plan;
mod rows;
mod style;

use crate::told::Told;
use crate::xml::escaped;
use canvas::{Canvas, Face, tenths};
use complaint::Policy;
use measure::{width, wrapped};
use plan::{Band, Beyond, Tone};
use rows::{Laid, Scale};
use texts::texts;

const WIDTH: f64 = 1280.0;
const LEFT: f64 = 42.0;
const RIGHT: f64 = WIDTH - LEFT;
/// The width of the names on the left, and where the bars start.
const NAMES: f64 = 258.0;
const CHART: f64 = LEFT + NAMES + 22.0;
/// Sizes of type.
const HEADING: f64 = 16.0;
const AXIS: f64 = 11.0;

/// The policy's stages and clocks as an SVG of its own: for a page, and for a printed handbook.
///
/// It brings its colours (light, dark, black and white) and needs no font. The same policy gives the same bytes.
pub fn draw(policy: &Policy, language: &str) -> String {
    let told = Told::of(policy, language);
    let mut canvas = Canvas::default();
    let mut y = head(&told, &mut canvas);
    y = path::draw(&path::stops(&told), y + 26.0, &mut canvas) + 20.0;
    let mut bands = plan::bands(&told);
    let promised = scale(&bands);
    bands.push(after::band(&told));
    let (before, after) = bands.split_at(bands.len() - 1);
    for band in before {
        y = draw_band(band, promised, &told, y, &mut canvas);
    }
    for band in after {
        y = draw_band(band, scale(after), &told, y, &mut canvas);
    }
    y = legend::draw(&bands, told.voice, y + 8.0, &mut canvas);
    y = foot(&told, y + 6.0, &mut canvas);
    framed(&told, &bands, y + 30.0, canvas.finished())
}

fn head(told: &Told, canvas: &mut Canvas) -> f64 {
    let title = Face::bold(24.0, "hb-ink");
    let mut y = 34.0;
    for line in wrapped(&told.policy.title, title.size, true, RIGHT - LEFT) {
        y += 28.0;
        canvas.text(LEFT, y, title, &line);
    }
    let version = told.voice.with("handbook-version", &[("version", told.policy.version.to_string().into())]);
    canvas.text(LEFT, y + 21.0, Face::plain(13.0, "hb-soft"), &version);
    y + 21.0
}

/// So that the longest row of all bands just fits; one without end gets room to be seen as such.
fn scale(bands: &[Band]) -> Scale {
    let rows = || bands.iter().flat_map(|band| &band.rows);
    let longest = rows().map(plan::Row::reach).fold(1.0, f64::max);
    let open = rows().any(|row| row.beyond == Beyond::Open && row.reach() > longest * 0.82);
    Scale { per_day: (RIGHT - CHART) / (longest * if open { 1.2 } else { 1.02 }) }
}

/// Drawn from `top`; says where the next may start.
fn draw_band(band: &Band, scale: Scale, told: &Told, top: f64, canvas: &mut Canvas) -> f64 {
    let danger = band.tone == Tone::Danger;
    let laid: Vec<Laid> = band.rows.iter().map(|row| Laid::out(row, band.tone, scale)).collect();
    let heading = wrapped(&band.heading, HEADING, true, RIGHT - LEFT);
    let aside = wrapped(&band.aside, 12.0, false, RIGHT - LEFT);
    let with_axis = !danger && !band.rows.is_empty();
    let days = told.voice.say("handbook-draw-days");
    // The axis stands beside a short heading, or on a line of its own.
    let beside = width(&band.heading, HEADING, true) + width(&days, AXIS, false) + 12.0 <= NAMES && aside.is_empty();
    let axis = if with_axis && !beside { 22.0 } else { 0.0 };
    let heads =
        14.0 + heading.len() as f64 * 19.0 + aside.len() as f64 * 16.0 + if aside.is_empty() { 0.0 } else { 3.0 };
    let rows_top = top + heads + axis;
    let bottom = rows_top + laid.iter().map(Laid::height).sum::<f64>();
    if danger {
        canvas.rect((LEFT - 18.0, top), (RIGHT - LEFT + 36.0, bottom - top + 4.0), 8.0, "hb-danger-tint");
        canvas.rect((LEFT - 18.0, top), (5.0, bottom - top + 4.0), 2.0, "hb-danger");
    } else {
        canvas.line((LEFT, top), (RIGHT, top), "hb-rule");
    }
    let ink = if danger { "hb-danger-ink" } else { "hb-ink" };
    let mut y = top + 6.0;
    for line in &heading {
        y += 19.0;
        canvas.text(LEFT, y, Face::bold(HEADING, ink), line);
    }
    y += 3.0;
    for line in &aside {
        y += 16.0;
        canvas.text(LEFT, y, Face::plain(12.0, "hb-soft"), line);
    }
    if with_axis {
        let at = if beside { CHART - 14.0 - width(&days, AXIS, false) } else { LEFT };
        canvas.text(at, rows_top - 8.0, Face::plain(AXIS, "hb-soft"), &days);
        draw_axis(scale, rows_top, bottom, canvas);
    }
    draw_ties(band, &laid, scale, rows_top, canvas);
    y = rows_top;
    for row in &laid {
        row.draw(y, scale, canvas);
        y += row.height();
    }
    bottom + 16.0
}

/// Numbers of days above the rows, and a line down through them for each.
fn draw_axis(scale: Scale, rows_top: f64, bottom: f64, canvas: &mut Canvas) {
    let face = Face::plain(AXIS, "hb-soft");
    let most = (RIGHT - CHART) / scale.per_day;
    // Weeks while there is room for them, then half years, then twice as much until few enough are left.
    let steps = [1.0, 2.0, 7.0, 14.0, 28.0, 56.0, 91.0, 182.0];
    let doubled = std::iter::successors(Some(365.0), |step| Some(step * 2.0));
    let step = steps.into_iter().chain(doubled).find(|step| most / step <= 12.0).unwrap_or(most);
    let mut days = 0.0;
    while days <= most {
        let x = scale.x(days);
        canvas.line((x, rows_top - 3.0), (x, bottom), "hb-grid");
        canvas.centred(x, rows_top - 8.0, face, &tenths(days));
        days += step;
    }
}

/// What starts with the acknowledgement is tied to the bar that ends with it.
fn draw_ties(band: &Band, laid: &[Laid], scale: Scale, rows_top: f64, canvas: &mut Canvas) {
    let mut y = rows_top;
    let mut ends: Vec<(f64, f64)> = Vec::new();
    for (row, laid) in band.rows.iter().zip(laid) {
        let bar = y + laid.bar();
        if row.start > 0.0 {
            let x = scale.x(row.start);
            let above = ends.iter().rev().find(|(end, _)| (end - row.start).abs() < 0.01);
            if let Some((_, from)) = above {
                canvas.line((x, from + rows::BAR + 4.0), (x, bar - 2.0), "hb-link");
            }
        }
        ends.push((row.end, bar));
        y += laid.height();
    }
}

fn foot(told: &Told, top: f64, canvas: &mut Canvas) -> f64 {
    let voice = told.voice;
    let mut sentences = vec![voice.say("handbook-draw-scale")];
    if let Some(rule) = &told.policy.retention {
        sentences.push(voice.with("handbook-retention", &[("period", voice.period(rule.after_closing).into())]));
    }
    let mut y = top;
    for line in wrapped(&sentences.join(" "), 12.0, false, RIGHT - LEFT) {
        y += 16.0;
        canvas.text(LEFT, y, Face::plain(12.0, "hb-soft"), &line);
    }
    y
}

fn framed(told: &Told, bands: &[Band], height: f64, inner: String) -> String {
    let title = told.voice.with("handbook-draw-about", &[("title", (&told.policy.title).into())]);
    let sentences = bands.iter().flat_map(|band| &band.rows).map(|row| row.sentence.as_str());
    let described = escaped(&sentences.collect::<Vec<_>>().join(" "));
    let (language, width, height) = (texts().nearest(told.voice.language), tenths(WIDTH), tenths(height.ceil()));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         role=\"img\" aria-labelledby=\"hb-title hb-desc\" lang=\"{language}\" class=\"hb\">\n\
         <title id=\"hb-title\">{}</title>\n<desc id=\"hb-desc\">{described}</desc>\n<style>{}</style>\n{}\n\
         <rect width=\"{width}\" height=\"{height}\" rx=\"10\" class=\"hb-paper\"/>\n{inner}</svg>\n",
        escaped(&title),
        style::STYLE,
        style::HATCH,
    )
}
