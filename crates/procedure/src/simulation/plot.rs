//! Months as a picture: promises kept, late and missed as stacked bars, work in hand as a line. SVG, readable on light and
//! dark pages; no colour alone says what is what.

use super::figures::{Figures, Month};
use std::fmt::Write;

const WIDTH: f64 = 960.0;
const LEFT: f64 = 64.0;
const RIGHT: f64 = 64.0;
const TOP: f64 = 74.0;
const HEIGHT: f64 = 250.0;
/// From the top of one chart to the top of the next.
const STEP: f64 = TOP + HEIGHT + 50.0;

const STYLE: &str = "\
svg{color-scheme:light dark;--ink:#1d2733;--soft:#5b6775;--line:#d9dee5;--paper:#fff;--kept:#3f8f6b;--late:#e0a030;\
--missed:#c2453d;--hand:#2d5fb3}\
@media(prefers-color-scheme:dark){svg{--ink:#e8edf3;--soft:#9aa7b5;--line:#343f4c;--paper:#141a21;--kept:#55b58a;\
--late:#e6b450;--missed:#e5706a;--hand:#85b0f5}}\
text{font:13px system-ui,sans-serif;fill:var(--ink)}.s{fill:var(--soft);font-size:12px}.h{font-size:16px;font-weight:600}\
.e{text-anchor:end}.m{text-anchor:middle}.g{stroke:var(--line)}.k{fill:var(--kept)}.l{fill:var(--late)}\
.x{fill:var(--missed)}.w{fill:none;stroke:var(--hand);stroke-width:2.5;stroke-linejoin:round}\
.d{fill:var(--hand)}.hatch{stroke:var(--paper);stroke-width:1.5}";

/// Draws one run, or several below each other with the same scales; each has its title.
pub fn plot(runs: &[(&str, &Figures)]) -> String {
    let height = STEP * runs.len().max(1) as f64 + 6.0;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" \
         role=\"img\" aria-label=\"Promises by month, and work in hand\"><style>{STYLE}</style>\
         <defs><pattern id=\"p\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">\
         <rect width=\"6\" height=\"6\" class=\"x\"/><path d=\"M0 0V6\" class=\"hatch\"/></pattern></defs>\
         <rect width=\"100%\" height=\"100%\" fill=\"var(--paper)\"/>"
    );
    let all = || runs.iter().flat_map(|(_, figures)| &figures.months);
    let scales = Scales {
        promises: nice(all().map(|m| m.kept + m.late + m.missed).max().unwrap_or(0)),
        work: nice(all().map(|m| m.work_in_hand).max().unwrap_or(0)),
    };
    for (number, (title, figures)) in runs.iter().enumerate() {
        chart(&mut svg, title, figures, &scales, STEP * number as f64);
    }
    svg.push_str("</svg>\n");
    svg
}

struct Scales {
    promises: u64,
    work: u64,
}

/// The next number that divides well by four.
fn nice(most: u64) -> u64 {
    let least = most.max(4);
    let mut size = 1;
    loop {
        if let Some(step) = [4, 8, 12, 20, 40].into_iter().map(|n| n * size).find(|n| *n >= least) {
            return step;
        }
        size *= 10;
    }
}

fn put(svg: &mut String, text: std::fmt::Arguments) {
    // Writing to a string doesn't fail.
    let _ = svg.write_fmt(text);
}

fn chart(svg: &mut String, title: &str, figures: &Figures, scales: &Scales, down: f64) {
    put(svg, format_args!("<g transform=\"translate(0 {down})\">"));
    let title = escaped(title);
    put(svg, format_args!("<text x=\"{LEFT}\" y=\"26\" class=\"h\">{title}</text>"));
    legend(svg);
    axes(svg, scales);
    let months = &figures.months;
    let slot = (WIDTH - LEFT - RIGHT) / months.len().max(1) as f64;
    for (number, month) in months.iter().enumerate() {
        bars(svg, month, scales, LEFT + slot * number as f64, slot);
    }
    names(svg, months, slot);
    let points: Vec<(f64, f64)> = months
        .iter()
        .enumerate()
        .map(|(n, month)| (LEFT + slot * (n as f64 + 0.5), y(month.work_in_hand, scales.work)))
        .collect();
    let path: Vec<String> = points.iter().map(|(x, y)| format!("{x:.1} {y:.1}")).collect();
    put(svg, format_args!("<path class=\"w\" d=\"M{}\"/>", path.join("L")));
    if slot > 16.0 {
        points
            .iter()
            .for_each(|(x, y)| put(svg, format_args!("<circle class=\"d\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\"/>")));
    }
    svg.push_str("</g>");
}

fn y(value: u64, scale: u64) -> f64 {
    TOP + HEIGHT - value as f64 / scale.max(1) as f64 * HEIGHT
}

fn legend(svg: &mut String) {
    let entries = [("k", "kept in time"), ("l", "kept late"), ("p", "missed")];
    let mut x = LEFT;
    for (class, words) in entries {
        let fill = if class == "p" { "fill=\"url(#p)\"".to_owned() } else { format!("class=\"{class}\"") };
        put(svg, format_args!("<rect x=\"{x}\" y=\"40\" width=\"14\" height=\"14\" {fill}/>"));
        put(svg, format_args!("<text x=\"{}\" y=\"52\">{words}</text>", x + 20.0));
        x += 40.0 + words.len() as f64 * 7.0;
    }
    put(
        svg,
        format_args!("<path class=\"w\" d=\"M{x} 47h26\"/><circle class=\"d\" cx=\"{}\" cy=\"47\" r=\"3\"/>", x + 13.0),
    );
    put(svg, format_args!("<text x=\"{}\" y=\"52\">work in hand</text>", x + 34.0));
}

fn axes(svg: &mut String, scales: &Scales) {
    for quarter in 0..=4 {
        let (n, at) = (quarter as f64 / 4.0, TOP + HEIGHT - HEIGHT * quarter as f64 / 4.0);
        let (left, right) = (n * scales.promises as f64, n * scales.work as f64);
        put(svg, format_args!("<path class=\"g\" d=\"M{LEFT} {at}H{}\"/>", WIDTH - RIGHT));
        put(svg, format_args!("<text class=\"s e\" x=\"{}\" y=\"{}\">{left}</text>", LEFT - 8.0, at + 4.0));
        put(svg, format_args!("<text class=\"s\" x=\"{}\" y=\"{}\">{right}</text>", WIDTH - RIGHT + 8.0, at + 4.0));
    }
    let middle = TOP + HEIGHT / 2.0;
    put(
        svg,
        format_args!(
            "<text class=\"s m\" transform=\"translate(18 {middle}) rotate(-90)\">promises due, by month</text>"
        ),
    );
    let right = WIDTH - 14.0;
    put(
        svg,
        format_args!(
            "<text class=\"s m\" transform=\"translate({right} {middle}) rotate(90)\">open complaints at its end</text>"
        ),
    );
}

fn bars(svg: &mut String, month: &Month, scales: &Scales, x: f64, slot: f64) {
    let width = (slot * 0.72).max(0.8);
    let x = x + (slot - width) / 2.0;
    let (kept, late, missed) = (month.kept, month.late, month.missed);
    let said = format!("{}: {kept} kept, {late} late, {missed} missed; {} in hand", month.month, month.work_in_hand);
    put(svg, format_args!("<g><title>{said}</title>"));
    for (from, to, fill) in [
        (0, kept, "class=\"k\""),
        (kept, kept + late, "class=\"l\""),
        (kept + late, kept + late + missed, "fill=\"url(#p)\""),
    ] {
        let (low, high) = (y(from, scales.promises), y(to, scales.promises));
        if to > from {
            put(
                svg,
                format_args!(
                    "<rect x=\"{x:.1}\" y=\"{high:.1}\" width=\"{width:.1}\" height=\"{:.1}\" {fill}/>",
                    low - high
                ),
            );
        }
    }
    svg.push_str("</g>");
}

/// Each month where there is room, else each quarter or year.
fn names(svg: &mut String, months: &[Month], slot: f64) {
    let every = [1, 2, 3, 6, 12, 24].into_iter().find(|n| slot * f64::from(*n) >= 52.0).unwrap_or(60);
    for (number, month) in months.iter().enumerate() {
        let of_year = month.month.get(5..).and_then(|m| m.parse::<u32>().ok()).unwrap_or(1);
        let shown = if every >= 12 { of_year == 1 } else { (of_year - 1).is_multiple_of(every) };
        if shown {
            let (x, y) = (LEFT + slot * (number as f64 + 0.5), TOP + HEIGHT + 20.0);
            let words = if every >= 12 { month.month.get(..4).unwrap_or_default() } else { month.month.as_str() };
            put(svg, format_args!("<text class=\"s m\" x=\"{x:.1}\" y=\"{y}\">{words}</text>"));
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
