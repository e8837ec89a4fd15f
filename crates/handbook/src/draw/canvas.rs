//! Writes SVG: shapes and text by class, coordinates in tenths of a pixel.

use crate::xml::escaped;
use std::fmt::Write;

#[derive(Default)]
pub(super) struct Canvas {
    out: String,
}

/// How a text is set. The size is an attribute and not in the style, for it was measured with it.
#[derive(Clone, Copy)]
pub(super) struct Face {
    pub size: f64,
    pub bold: bool,
    pub class: &'static str,
}

impl Face {
    pub const fn plain(size: f64, class: &'static str) -> Self {
        Self { size, bold: false, class }
    }

    pub const fn bold(size: f64, class: &'static str) -> Self {
        Self { size, bold: true, class }
    }
}

impl Canvas {
    pub fn text(&mut self, x: f64, y: f64, face: Face, text: &str) {
        self.anchored(x, y, face, "", text);
    }

    pub fn centred(&mut self, x: f64, y: f64, face: Face, text: &str) {
        self.anchored(x, y, face, " text-anchor=\"middle\"", text);
    }

    fn anchored(&mut self, x: f64, y: f64, face: Face, anchor: &str, text: &str) {
        let weight = if face.bold { " font-weight=\"600\"" } else { "" };
        let (x, y, size, class) = (tenths(x), tenths(y), tenths(face.size), face.class);
        self.add(format_args!(
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{weight}{anchor} class=\"{class}\">{}</text>",
            escaped(text)
        ));
    }

    pub fn rect(&mut self, (x, y): (f64, f64), (width, height): (f64, f64), radius: f64, class: &str) {
        let (x, y, w, h, r) = (tenths(x), tenths(y), tenths(width), tenths(height), tenths(radius));
        self.add(format_args!("<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" rx=\"{r}\" class=\"{class}\"/>"));
    }

    /// Stripes over a bar.
    pub fn hatched(&mut self, (x, y): (f64, f64), (width, height): (f64, f64)) {
        let [x, y, w, h] = [x, y, width, height].map(tenths);
        self.add(format_args!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" rx=\"3\" fill=\"url(#hb-hatch)\"/>"
        ));
    }

    pub fn line(&mut self, from: (f64, f64), to: (f64, f64), class: &str) {
        let [x1, y1, x2, y2] = [from.0, from.1, to.0, to.1].map(tenths);
        self.add(format_args!("<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\" class=\"{class}\"/>"));
    }

    pub fn circle(&mut self, (x, y): (f64, f64), radius: f64, class: &str) {
        let [x, y, r] = [x, y, radius].map(tenths);
        self.add(format_args!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\" class=\"{class}\"/>"));
    }

    pub fn polygon(&mut self, points: &[(f64, f64)], class: &str) {
        let points: Vec<String> = points.iter().map(|(x, y)| format!("{},{}", tenths(*x), tenths(*y))).collect();
        self.add(format_args!("<polygon points=\"{}\" class=\"{class}\"/>", points.join(" ")));
    }

    /// What follows belongs together and is called that where a mouse rests on it.
    pub fn open(&mut self, title: &str) {
        self.add(format_args!("<g><title>{}</title>", escaped(title)));
    }

    pub fn close(&mut self) {
        self.add(format_args!("</g>"));
    }

    fn add(&mut self, element: std::fmt::Arguments) {
        let _ = writeln!(self.out, "{element}");
    }

    pub fn finished(self) -> String {
        self.out
    }
}

/// "12.5", "3"; never "-0".
pub(super) fn tenths(value: f64) -> String {
    let rounded = (value * 10.0).round() / 10.0;
    if rounded == 0.0 { "0".into() } else { rounded.to_string() }
}

#[cfg(test)]
mod tests {
    use super::tenths;

    #[test]
    fn numbers_are_short_and_the_same_everywhere() {
        assert_eq!([0.0, -0.01, 12.0, 1.0 / 3.0, 99.96].map(tenths), ["0", "0", "12", "0.3", "100"]);
    }
}
