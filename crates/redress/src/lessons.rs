//! `redress lessons`: what this house has learnt from corrections is listed, taken back, taken along.

use crate::cli::Place;
use crate::house::{Opened, block_on, open};
use crate::print::json_line;
use crate::{Failure, say};
use clap::Subcommand;
use correspondence::{Lesson, Look};
use procedure::Taught;
use serde_json::json;
use std::path::{Path, PathBuf};

/// A line of a file of lessons is no longer than this.
const LONGEST_LINE: usize = 64 * 1024;

#[derive(Subcommand)]
pub enum What {
    /// List them, newest first: what each teaches, from which complaint, by whom
    List,
    /// Take one back: it no longer counts, and its words are forgotten
    Remove {
        /// As `redress lessons list` shows it
        id: String,
    },
    /// Write all of them as JSON, one a line
    Export {
        /// Write them there instead of to standard output
        file: Option<PathBuf>,
    },
    /// Take over what another house has exported; of two lessons under one id the file's counts
    Import {
        /// What `redress lessons export` wrote
        file: PathBuf,
    },
}

pub fn lessons(place: &Place, what: What) -> Result<(), Failure> {
    match what {
        What::List => list(place),
        What::Remove { id } => remove(place, &id),
        What::Export { file } => export(place, file.as_deref()),
        What::Import { file } => import(place, &file),
    }
}

fn list(place: &Place) -> Result<(), Failure> {
    block_on(async {
        let Opened { house, .. } = open(place).await?;
        let all = house.all_lessons().await?;
        if !place.json && all.is_empty() {
            say!("nothing has been learnt yet");
        }
        for taught in &all {
            if place.json {
                json_line(taught);
            } else {
                let from = taught.reference.as_ref().map_or("–".to_owned(), ToString::to_string);
                let by = taught.by.as_ref().map_or("–", |id| id.as_str());
                say!(
                    "{}  {}  {from:<16} {by:<12} {}",
                    taught.id,
                    taught.at.strftime("%Y-%m-%d"),
                    plain(&taught.lesson)
                );
            }
        }
        Ok(())
    })
}

/// What a lesson teaches, in a line.
fn plain(lesson: &Lesson) -> String {
    match lesson {
        Lesson::What { said, thought, words, .. } => {
            let first: Vec<&str> = words.iter().take(8).map(String::as_str).collect();
            let rest = if words.len() > first.len() { " …" } else { "" };
            let not = if said.agrees(*thought) { String::new() } else { format!(", not {}", thought.as_str()) };
            format!("{}{not}: {}{rest}", said.as_str(), first.join(" "))
        }
        Lesson::Code { field, right, wrong } => {
            let is = right.iter().map(|look| format!("{} looks like {}", field.as_str(), shown(look)));
            let isnt = wrong.iter().map(|look| format!("{} isn't a {}", shown(look), field.as_str()));
            is.chain(isnt).collect::<Vec<_>>().join("; ")
        }
    }
}

fn shown(look: &Look) -> String {
    match &look.label {
        Some(label) => format!("{} after “{label}”", look.shape),
        None => look.shape.clone(),
    }
}

fn remove(place: &Place, id: &str) -> Result<(), Failure> {
    block_on(async {
        let Opened { house, .. } = open(place).await?;
        if !house.forget_lesson(id, None).await? {
            let why = "there is no lesson of this id; `redress lessons list` shows all";
            return Err(Failure::short(format!("{id}: {why}")));
        }
        if place.json {
            json_line(&json!({ "removed": id }));
        } else {
            say!("{id} no longer counts");
        }
        Ok(())
    })
}

fn export(place: &Place, file: Option<&Path>) -> Result<(), Failure> {
    block_on(async {
        let Opened { house, .. } = open(place).await?;
        let all = house.all_lessons().await?;
        let Some(file) = file else {
            all.iter().for_each(json_line);
            return Ok(());
        };
        let mut lines = String::new();
        for taught in &all {
            lines += &serde_json::to_string(taught)?;
            lines.push('\n');
        }
        std::fs::write(file, lines).map_err(|e| Failure::input(format!("{}: {e}", file.display())))?;
        if place.json {
            json_line(&json!({ "lessons": all.len(), "file": file.display().to_string() }));
        } else {
            say!("{}: {} lessons", file.display(), all.len());
        }
        Ok(())
    })
}

fn import(place: &Place, file: &Path) -> Result<(), Failure> {
    // All of it is read before anything is kept.
    let all = read(file)?;
    block_on(async {
        let Opened { house, .. } = open(place).await?;
        let given = all.len();
        let (brought, count) = (house.bring_lessons(all).await?, house.lessons_count());
        if place.json {
            json_line(&json!({ "lessons": given, "brought": brought, "count": count }));
        } else {
            say!("{brought} of {given} lessons are new or different; {count} count from now on");
        }
        Ok(())
    })
}

fn read(file: &Path) -> Result<Vec<Taught>, Failure> {
    let text = std::fs::read_to_string(file).map_err(|e| Failure::input(format!("{}: {e}", file.display())))?;
    let mut all = Vec::new();
    for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()) {
        let wrong =
            |why: String| Failure::input(format!("{}, line {number}: {why}; nothing was taken over", file.display()));
        if line.len() > LONGEST_LINE {
            return Err(wrong("no lesson is that long".to_owned()));
        }
        all.push(serde_json::from_str(line).map_err(|e| wrong(format!("this is no lesson ({e})")))?);
    }
    Ok(all)
}
