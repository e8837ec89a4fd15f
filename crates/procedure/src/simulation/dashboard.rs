//! The figures for people: a table with small bars, and two runs side by side.

use super::figures::{Figures, Tally};
use std::fmt::Write;

const BAR: usize = 24;

/// So much of the whole, drawn with blocks to an eighth.
fn bar(part: f64, whole: f64) -> String {
    let eighths = if whole > 0.0 { (part / whole * BAR as f64 * 8.0).round() as usize } else { 0 };
    let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8];
    format!("{}{rest}", "█".repeat(eighths / 8))
}

fn percent(tally: &Tally) -> String {
    tally.kept_percent().map_or_else(|| "–".to_owned(), |percent| format!("{percent:.1} %"))
}

fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).unwrap_or_default()).collect();
    groups.join(" ")
}

/// All of a run.
pub fn dashboard(figures: &Figures) -> String {
    let mut out = String::new();
    let Figures { policy, policy_version, from, until, seed, .. } = figures;
    line(&mut out, format_args!("{policy}, version {policy_version}: {from} to {until}, seed {seed}"));
    line(&mut out, format_args!(""));
    promises(&mut out, figures);
    work(&mut out, figures);
    staff(&mut out, figures);
    world(&mut out, figures);
    line(&mut out, format_args!("journal {}", figures.journal_hash));
    out
}

fn line(out: &mut String, text: std::fmt::Arguments) {
    // Writing to a string doesn't fail.
    let _ = writeln!(out, "{text}");
}

fn promises(out: &mut String, figures: &Figures) {
    let width = figures.promises.keys().map(String::len).max().unwrap_or(0).max("promise".len());
    let (kept, late, missed) = ("kept", "late", "missed");
    let (replaced, lifted, running) = ("replaced", "lifted", "running");
    let head = format!("{kept:>8} {late:>8} {missed:>8} {replaced:>8} {lifted:>8} {running:>8}");
    line(out, format_args!("{:width$} {head}  in time", "promise"));
    let row = |out: &mut String, name: &str, t: &Tally| {
        let counts = [t.kept, t.kept_late, t.missed, t.replaced, t.lifted, t.running];
        let counts: Vec<String> = counts.iter().map(|n| format!("{:>8}", thousands(*n))).collect();
        let drawn = bar(t.kept_percent().unwrap_or(0.0), 100.0);
        line(out, format_args!("{name:width$} {}  {:>7}  {drawn}", counts.join(" "), percent(t)));
    };
    figures.promises.iter().for_each(|(name, tally)| row(out, name, tally));
    row(out, "all", &figures.all());
    line(out, format_args!(""));
}

fn work(out: &mut String, figures: &Figures) {
    let most = figures.months.iter().map(|m| m.work_in_hand).max().unwrap_or(0);
    let highest = figures.months.iter().rfind(|m| m.work_in_hand == most).map_or("", |m| m.month.as_str());
    let complaints = thousands(figures.complaints);
    line(
        out,
        format_args!(
            "complaints    {complaints:>10}  (escalated {}, reopened {}, merged {}, split {}, danger {})",
            figures.escalated, figures.reopened, figures.merged, figures.split, figures.danger
        ),
    );
    line(
        out,
        format_args!(
            "work in hand  {:>10}  (most at the end of a month: {most}, {highest})",
            thousands(figures.work_in_hand)
        ),
    );
    line(out, format_args!("to a decision {:>10}  days on average", format!("{:.1}", figures.days_to_decision)));
    line(out, format_args!(""));
}

fn staff(out: &mut String, figures: &Figures) {
    let width = figures.teams.iter().map(|t| t.team.len()).max().unwrap_or(0).max("team".len());
    line(out, format_args!("{:width$} {:>7} {:>7}     busy", "team", "people", "needed"));
    for team in &figures.teams {
        let busy = if team.available > 0 { team.worked as f64 * 100.0 / team.available as f64 } else { 0.0 };
        let drawn = bar(busy.min(100.0), 100.0);
        line(out, format_args!("{:width$} {:>7} {:>7} {busy:>6.0} %  {drawn}", team.team, team.people, team.needed));
    }
    line(
        out,
        format_args!(
            "{:width$} {:>7} {:>7}",
            "all",
            figures.teams.iter().map(|t| t.people).sum::<u32>(),
            figures.staff_needed
        ),
    );
    line(out, format_args!(""));
}

fn world(out: &mut String, figures: &Figures) {
    let n = thousands;
    line(
        out,
        format_args!(
            "{} mails in ({} twice, {} looked at by hand), {} letters out ({} came back)",
            n(figures.mails),
            n(figures.duplicates),
            n(figures.triage),
            n(figures.letters),
            n(figures.bounces)
        ),
    );
    line(
        out,
        format_args!(
            "{} crashes, {} failed writings, {} hours off; {} events, each checked",
            n(figures.crashes),
            n(figures.failures),
            figures.downtime_hours,
            n(figures.events)
        ),
    );
}

/// As it is, and what if: side by side.
pub fn beside(is: &Figures, what_if: &Figures) -> String {
    let mut out = String::new();
    let names: std::collections::BTreeSet<&String> = is.promises.keys().chain(what_if.promises.keys()).collect();
    let width = names.iter().map(|n| n.len()).max().unwrap_or(0).max("needed: all teams".len());
    line(&mut out, format_args!("{:width$} {:>12} {:>12} {:>9}", "", "as it is", "what if", "change"));
    let of = |f: &Figures, name: &str| f.promises.get(name).copied().unwrap_or_default();
    for name in names {
        compare(
            &mut out,
            width,
            &format!("{name} in time"),
            of(is, name).kept_percent(),
            of(what_if, name).kept_percent(),
            " %",
        );
    }
    let count = |n: u64| Some(n as f64);
    compare(&mut out, width, "all in time", is.all().kept_percent(), what_if.all().kept_percent(), " %");
    compare(&mut out, width, "late", count(is.all().kept_late), count(what_if.all().kept_late), "");
    compare(&mut out, width, "missed", count(is.all().missed), count(what_if.all().missed), "");
    compare(&mut out, width, "new dates given", count(is.all().replaced), count(what_if.all().replaced), "");
    compare(&mut out, width, "days to a decision", Some(is.days_to_decision), Some(what_if.days_to_decision), "");
    compare(&mut out, width, "work in hand", count(is.work_in_hand), count(what_if.work_in_hand), "");
    let needed = |f: &Figures| Some(f64::from(f.staff_needed));
    compare(&mut out, width, "staff needed", needed(is), needed(what_if), "");
    out
}

fn compare(out: &mut String, width: usize, name: &str, is: Option<f64>, what_if: Option<f64>, unit: &str) {
    let whole = |n: f64| n.fract() == 0.0 && unit.is_empty();
    let say = |n: Option<f64>| match n {
        None => "–".to_owned(),
        Some(n) if whole(n) => format!("{n:.0}"),
        Some(n) => format!("{n:.1}{unit}"),
    };
    let change = match (is, what_if) {
        (Some(is), Some(then)) if (then - is).abs() < 0.05 => "=".to_owned(),
        (Some(is), Some(then)) if whole(is) && whole(then) => format!("{:+.0}", then - is),
        (Some(is), Some(then)) => format!("{:+.1}", then - is),
        _ => String::new(),
    };
    line(out, format_args!("{name:width$} {:>12} {:>12} {change:>9}", say(is), say(what_if)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_are_drawn_to_an_eighth() {
        assert_eq!(bar(100.0, 100.0).chars().count(), BAR);
        assert_eq!(bar(0.0, 100.0), "");
        assert_eq!(bar(3.0, 0.0), "");
        assert_eq!(bar(50.0, 100.0), "█".repeat(BAR / 2));
        assert_eq!(bar(1.0, 8.0 * BAR as f64), "▏");
    }

    #[test]
    fn large_numbers_are_grouped() {
        assert_eq!([0, 999, 1_000, 1_234_567].map(thousands), ["0", "999", "1 000", "1 234 567"]);
    }
}
