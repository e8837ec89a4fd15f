//! Figures: a JSON line each on standard output as soon as it is known, a table for people at the end.

use serde::Serialize;
use std::fs::read_to_string;

/// Keys that scripts rely on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Figure {
    pub name: String,
    pub value: f64,
    pub unit: &'static str,
    /// The same measured on what it is compared with, in the same unit and the same run.
    pub baseline: Option<f64>,
    /// Value by baseline.
    pub ratio: Option<f64>,
}

#[derive(Default)]
pub struct Report {
    figures: Vec<Figure>,
    notes: Vec<String>,
}

impl Report {
    pub fn figure(&mut self, name: &str, value: f64, unit: &'static str, baseline: Option<f64>) {
        let baseline = baseline.filter(|baseline| *baseline > 0.0);
        let ratio = baseline.map(|baseline| round(value / baseline));
        let name = name.to_owned();
        let figure = Figure { name, value: round(value), unit, baseline: baseline.map(round), ratio };
        match serde_json::to_string(&figure) {
            Ok(line) => println!("{line}"),
            Err(error) => eprintln!("{figure:?} can't be written: {error}"),
        }
        self.figures.push(figure);
    }

    /// Something to know beside the figures.
    pub fn note(&mut self, note: &str) {
        self.notes.push(note.to_owned());
    }

    pub fn print_table(&self) {
        let width = self.figures.iter().map(|f| f.name.chars().count()).max().unwrap_or(0);
        eprintln!();
        for Figure { name, value, unit, baseline, ratio } in &self.figures {
            let beside = match (baseline, ratio) {
                (Some(baseline), Some(ratio)) => format!("{:>12}  × {ratio}", grouped(*baseline)),
                _ => String::new(),
            };
            eprintln!("{name:<width$}  {:>12} {unit:<13} {beside}", grouped(*value));
        }
        eprintln!();
        for note in &self.notes {
            eprintln!("{note}");
        }
    }
}

/// To four digits that count; more than a run can tell.
fn round(value: f64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return 0.0;
    }
    let scale = 10f64.powi(3 - value.abs().log10().floor() as i32);
    (value * scale).round() / scale
}

/// `12,345.6`
fn grouped(value: f64) -> String {
    let text = value.to_string();
    let (whole, rest) = text.split_once('.').map_or((text.as_str(), None), |(w, r)| (w, Some(r)));
    let mut out = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    rest.map_or(out.clone(), |rest| format!("{out}.{rest}"))
}

/// Processor, memory and system, as far as the system tells: figures mean little without.
pub fn machine() -> String {
    let value = |file: &str, key: &str| {
        let text = read_to_string(file).unwrap_or_default();
        let line = text.lines().find(|line| line.starts_with(key)).map(str::to_owned);
        line.and_then(|line| line.split_once(':').map(|(_, value)| value.trim().to_owned()))
    };
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let model = value("/proc/cpuinfo", "model name").unwrap_or_else(|| "unknown processor".to_owned());
    let memory = value("/proc/meminfo", "MemTotal").unwrap_or_else(|| "unknown".to_owned());
    let kernel = read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let system = std::env::consts::OS;
    format!("{model}, {cores} cores, {memory} of memory, {system} {}", kernel.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_keep_four_digits() {
        assert_eq!(round(12_346.789), 12_350.0);
        assert_eq!(round(1.234_567), 1.235);
        assert_eq!(round(0.000_123_456), 0.000_123_5);
        assert_eq!(round(0.0), 0.0);
    }

    #[test]
    fn large_figures_are_written_in_groups() {
        assert_eq!(grouped(1_234_567.0), "1,234,567");
        assert_eq!(grouped(999.25), "999.25");
    }

    #[test]
    fn a_line_has_the_keys_that_scripts_rely_on() {
        let figure = Figure { name: "a/b".to_owned(), value: 2.0, unit: "ms", baseline: None, ratio: None };
        let line = serde_json::to_string(&figure).expect("written");
        assert_eq!(line, r#"{"name":"a/b","value":2.0,"unit":"ms","baseline":null,"ratio":null}"#);
    }
}
