//! `redress understand` and `redress score`: what is read from mails, without taking them in.

use crate::Failure;
use crate::cli::Place;
use crate::config::Config;
use crate::print::json_line;
use crate::say;
use correspondence::{Understanding, read, understand as read_meaning};
use serde_json::json;
use std::path::{Path, PathBuf};

pub fn understand(place: &Place, files: &[PathBuf]) -> Result<(), Failure> {
    let (config, _) = Config::load(place.config.as_deref())?;
    for (label, raw) in post::files::open(files)?.filter_map(|item| match item {
        (label, Ok(raw)) => Some((label, raw)),
        (label, Err(error)) => {
            eprintln!("redress: {label}: {error}");
            None
        }
    }) {
        let mail = read(&raw);
        let found = read_meaning(&mail, &config.catalogue);
        if place.json {
            let language = Some(found.language.as_str()).filter(|l| *l != "und" && !l.is_empty());
            json_line(&json!({
                "file": label, "what": found.what, "kind": found.kind, "language": language, "model": found.model,
                "serial": found.serial, "ticket": found.ticket, "idea": found.idea.is_some(),
                "danger": found.danger.is_some(), "missing": found.missing, "new_text": mail.new_text,
                "confidence": found.confidence, "evidence": found.evidence,
            }));
        } else {
            show(&label, &mail, &found);
        }
    }
    Ok(())
}

fn show(label: &str, mail: &correspondence::Mail, found: &Understanding) {
    let kind = found.kind.map_or("", |k| k.as_str());
    say!("{label}: {} {kind} in {} ({:.0} % sure)", found.what.as_str(), found.language, found.confidence * 100.0);
    let details = [("model", &found.model), ("serial", &found.serial), ("ticket", &found.ticket)];
    for (name, value) in details.into_iter().filter_map(|(n, v)| v.as_ref().map(|v| (n, v))) {
        say!("  {name}: {value}");
    }
    if let Some(idea) = &found.idea {
        say!("  idea: {idea}");
    }
    if let Some(danger) = &found.danger {
        say!("  DANGER: {danger}");
    }
    if !found.missing.is_empty() {
        say!("  missing: {}", found.missing.join(", "));
    }
    mail.new_text.trim().lines().for_each(|line| say!("  | {line}"));
}

pub fn score(place: &Place, folder: &Path) -> Result<(), Failure> {
    let labels = folder.join("labels.jsonl");
    let text = std::fs::read_to_string(&labels)
        .map_err(|e| Failure::input(format!("{}: {e}; a labelled folder has a labels.jsonl", labels.display())))?;
    let mut files = Vec::new();
    for line in text.lines().filter(|l| !l.trim().is_empty()) {
        let label: serde_json::Value = serde_json::from_str(line)?;
        let Some(name) = label["file"].as_str() else { continue };
        let raw = std::fs::read(folder.join(name)).map_err(|e| Failure::input(format!("{name}: {e}")))?;
        files.push((name.to_owned(), raw));
    }
    for measure in correspondence::score(&files, &text) {
        if place.json {
            json_line(&measure);
        } else {
            say!("{:<40} {:>8.4}  of {}", measure.measure, measure.value, measure.of);
        }
    }
    Ok(())
}
