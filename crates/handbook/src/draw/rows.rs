//! A row: name and small print on the left; on the right its labels, its bar, and notes below.

use super::canvas::{Canvas, Face};
use super::icons;
use super::measure::{width, wrapped};
use super::plan::{Beyond, Row, Tone};
use super::{CHART, LEFT, NAMES, RIGHT};

const PAD: f64 = 10.0;
pub(super) const BAR: f64 = 16.0;
/// What a label keeps from a line that comes down to the beginning of its bar.
const BESIDE: f64 = 6.0;
const LABEL_LINE: f64 = 18.0;
const NOTE_LINE: f64 = 16.0;
/// Left of a note, for its sign.
const NOTE_INDENT: f64 = 24.0;

/// From days to pixels, in one band.
#[derive(Clone, Copy)]
pub(super) struct Scale {
    pub per_day: f64,
}

impl Scale {
    pub fn x(self, days: f64) -> f64 {
        (CHART + days * self.per_day).min(RIGHT)
    }
}

struct Faces {
    name: Face,
    under: Face,
    label: Face,
    note: Face,
}

/// Within a bar.
const INSIDE: Face = Face::bold(12.0, "hb-on");

fn faces(tone: Tone) -> Faces {
    let danger = tone == Tone::Danger;
    Faces {
        name: Face::bold(14.0, if danger { "hb-danger-ink" } else { "hb-ink" }),
        under: Face::plain(12.0, "hb-soft"),
        label: Face::bold(13.0, if danger { "hb-danger-ink hb-danger-halo" } else { "hb-ink hb-halo" }),
        note: Face::plain(12.0, if danger { "hb-soft hb-danger-halo" } else { "hb-soft hb-halo" }),
    }
}

/// A row with its lines broken; it knows how high it is.
pub(super) struct Laid<'r> {
    row: &'r Row,
    tone: Tone,
    name: Vec<String>,
    under: Vec<String>,
    /// Line (0 is next to the bar), x, text.
    labels: Vec<(usize, f64, &'r str)>,
    /// Of a small row: in its bar, where it fits.
    inside: Option<&'r str>,
    notes: Vec<(bool, Vec<String>)>,
}

impl<'r> Laid<'r> {
    pub fn out(row: &'r Row, tone: Tone, scale: Scale) -> Self {
        let faces = faces(tone);
        let broken = |text: &String, face: Face, within: f64| wrapped(text, face.size, face.bold, within);
        let notes = row.notes.iter().enumerate().map(|(n, note)| {
            let extends = n == 0 && row.beyond != Beyond::Nothing;
            (extends, broken(note, faces.note, RIGHT - CHART - NOTE_INDENT))
        });
        let bar = (row.end - row.start) * scale.per_day;
        let fits = |label: &&(f64, String)| width(&label.1, INSIDE.size, true) + 16.0 < bar;
        let inside = row.labels.first().filter(|_| row.small).filter(fits).map(|(_, text)| text.as_str());
        Self {
            row,
            tone,
            inside,
            name: broken(&row.name, faces.name, NAMES),
            under: row.under.iter().flat_map(|line| broken(line, faces.under, NAMES)).collect(),
            labels: if inside.is_some() { Vec::new() } else { placed(row, faces.label, scale) },
            notes: notes.collect(),
        }
    }

    fn label_lines(&self) -> f64 {
        self.labels.iter().map(|(line, ..)| line + 1).max().unwrap_or(0) as f64
    }

    /// Where the bar is, from the row's top.
    pub fn bar(&self) -> f64 {
        PAD + self.label_lines() * LABEL_LINE
    }

    pub fn height(&self) -> f64 {
        let left = PAD + self.name.len() as f64 * 18.0 + self.under.len() as f64 * 16.0;
        let notes: usize = self.notes.iter().map(|(_, lines)| lines.len()).sum();
        let warned = if self.row.warnings.is_empty() || self.row.small { 0.0 } else { 8.0 };
        let right = self.bar() + BAR + if notes > 0 { 8.0 + notes as f64 * NOTE_LINE } else { warned };
        left.max(right) + PAD - 4.0
    }

    pub fn draw(&self, top: f64, scale: Scale, canvas: &mut Canvas) {
        let faces = faces(self.tone);
        canvas.open(&self.row.sentence);
        let mut y = top + PAD + 13.0;
        for line in &self.name {
            canvas.text(LEFT, y, faces.name, line);
            y += 18.0;
        }
        for line in &self.under {
            canvas.text(LEFT, y - 2.0, faces.under, line);
            y += 16.0;
        }
        let bar = top + self.bar();
        for (line, x, text) in &self.labels {
            let y = bar - 6.0 - LABEL_LINE * *line as f64;
            if *line > 0 {
                canvas.line((*x, y + 4.0), (*x, bar - 4.0), "hb-link");
            }
            canvas.text(*x, y, faces.label, text);
        }
        bars(self.row, self.tone, bar, scale, canvas);
        if let Some(text) = self.inside {
            canvas.text(scale.x(self.row.start) + 8.0, bar + 12.3, INSIDE, text);
        }
        let mut y = bar + BAR + 20.0;
        for (extends, lines) in &self.notes {
            let sign = (CHART, y - 9.0);
            if *extends {
                icons::beyond(sign, canvas)
            } else {
                icons::rest(sign, canvas)
            }
            for line in lines {
                canvas.text(CHART + NOTE_INDENT, y, faces.note, line);
                y += NOTE_LINE;
            }
        }
        canvas.close();
    }
}

/// Each label stands at its place if it can, moved left where the paper ends; one that would run into the next goes up.
fn placed(row: &Row, face: Face, scale: Scale) -> Vec<(usize, f64, &str)> {
    let mut out: Vec<(usize, f64, &str)> = Vec::new();
    // The left edge of what stands on each line already; labels come from the left, so they are placed from the right.
    let mut taken: Vec<f64> = Vec::new();
    let beside = if row.start > 0.0 { BESIDE } else { 0.0 };
    for (at, text) in row.labels.iter().rev() {
        let wide = width(text, face.size, face.bold);
        let x = (scale.x(*at) + beside).min(RIGHT - wide).max(CHART);
        let line = taken.iter().position(|left| x + wide + 10.0 <= *left).unwrap_or(taken.len());
        if line == taken.len() {
            taken.push(x);
        }
        taken[line] = x;
        out.push((line, x, text.as_str()));
    }
    out
}

fn bars(row: &Row, tone: Tone, y: f64, scale: Scale, canvas: &mut Canvas) {
    let (start, end) = (scale.x(row.start), scale.x(row.end));
    beyond(row, tone, y, scale, canvas);
    if let Some((each, until)) = row.again {
        repeats(row.end, each, until, y, scale, canvas);
    }
    if row.end > row.start {
        let wide = (end - start).max(4.0);
        let class = match tone {
            Tone::Promise => "hb-promise",
            Tone::Danger => "hb-danger",
            Tone::After => "hb-after",
        };
        canvas.rect((start, y), (wide, BAR), 3.0, class);
        if tone == Tone::Danger {
            canvas.hatched((start, y), (wide, BAR));
        }
        if row.rests && wide > 30.0 {
            icons::pause((start + 9.0, y + 3.5), "hb-on", canvas);
        }
        canvas.line((start + wide, y - 3.0), (start + wide, y + BAR + 3.0), "hb-end");
    }
    for at in &row.marks {
        let x = scale.x(*at);
        canvas.line((x, y - 3.0), (x, y + BAR + 3.0), "hb-end");
    }
    if !row.small {
        warnings(row, y, scale, canvas);
    }
}

/// Signs below the bar; of some that would cover each other, the earliest.
fn warnings(row: &Row, y: f64, scale: Scale, canvas: &mut Canvas) {
    let mut at: Vec<f64> = row.warnings.iter().map(|at| scale.x(*at)).collect();
    at.sort_by(f64::total_cmp);
    let mut last = f64::NEG_INFINITY;
    for x in at.into_iter().filter(|x| *x > scale.x(row.start) + 3.0) {
        if x - last >= 6.0 {
            icons::warning(x, y, canvas);
            last = x;
        }
    }
}

fn beyond(row: &Row, tone: Tone, y: f64, scale: Scale, canvas: &mut Canvas) {
    let (line, arrow) = match tone {
        Tone::After => ("hb-after-line", "hb-after-arrow"),
        _ => ("hb-beyond", "hb-arrow"),
    };
    let from = scale.x(row.end);
    match row.beyond {
        Beyond::Nothing => {}
        Beyond::Until(until) => {
            let wide = (scale.x(until) - from).max(4.0);
            canvas.rect((from - 3.0, y + 0.8), (wide + 3.0, BAR - 1.6), 3.0, line);
        }
        Beyond::Open => {
            let (tip, middle) = (RIGHT, y + BAR / 2.0);
            canvas.line((from, middle), (tip - 9.0, middle), line);
            canvas.polygon(&[(tip - 10.0, middle - 5.0), (tip, middle), (tip - 10.0, middle + 5.0)], arrow);
        }
    }
}

/// Lighter bars, up to the decision; too many to tell apart become one.
fn repeats(end: f64, each: f64, until: f64, y: f64, scale: Scale, canvas: &mut Canvas) {
    let apart = each * scale.per_day >= 10.0;
    let mut from = end;
    while from < until {
        let to = if apart { (from + each).min(until) } else { until };
        let (left, right) = (scale.x(from) + 3.0, scale.x(to));
        if right - left > 2.0 {
            canvas.rect((left, y + 0.5), (right - left, BAR - 1.0), 3.0, "hb-again");
        }
        from = to;
    }
}
