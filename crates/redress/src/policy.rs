//! `redress policy`: policies are checked, explained, drawn, compared and installed.

use crate::cli::Place;
use crate::house::{Opened, block_on, open};
use crate::print::json_line;
use crate::{Failure, config, say};
use clap::Subcommand;
use complaint::{Policy, check};
use serde_json::json;
use std::path::{Path, PathBuf};

#[derive(Subcommand)]
pub enum What {
    /// Check policy files: every mistake, with its place and what to write instead
    Check {
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    /// Explain a policy in plain words
    Explain {
        /// A policy file; without one: the policy that comes with Redress
        file: Option<PathBuf>,
        /// ISO 639-1
        #[arg(long, default_value = "en")]
        language: String,
    },
    /// Draw a policy's stages and clocks as SVG
    Draw {
        /// A policy file; without one: the policy that comes with Redress
        file: Option<PathBuf>,
        #[arg(long, default_value = "en")]
        language: String,
        /// Write it there instead of standard output
        #[arg(long, value_name = "SVG")]
        out: Option<PathBuf>,
    },
    /// Say in words what differs between two policies
    Diff {
        old: PathBuf,
        new: PathBuf,
        #[arg(long, default_value = "en")]
        language: String,
    },
    /// Install a policy: new complaints are opened under it from now on, also while Redress is running
    Install { file: PathBuf },
    /// List the installed versions, and which is in force
    List,
    /// Run a policy on simulated years; the same as `redress simulate`
    Simulate(crate::simulate::Options),
    /// Print the policy that comes with Redress
    Print,
}

pub fn policy(place: &Place, what: What) -> Result<(), Failure> {
    match what {
        What::Check { files } => check_all(place, &files),
        What::Explain { file, language } => explain(place, file.as_deref(), &language),
        What::Draw { file, language, out } => draw(file.as_deref(), &language, out.as_deref()),
        What::Diff { old, new, language } => diff(place, &old, &new, &language),
        What::Install { file } => install(place, &file),
        What::List => list(place),
        What::Simulate(options) => crate::simulate::simulate(place, options),
        What::Print => {
            say!("{}", config::POLICY.trim_end());
            Ok(())
        }
    }
}

fn text_of(file: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(file).map_err(|e| Failure::input(format!("{}: {e}", file.display())))
}

/// A sound policy; else every mistake, as an error.
fn read(file: Option<&Path>) -> Result<Policy, Failure> {
    match file {
        Some(file) => sound(file, &text_of(file)?),
        None => Policy::from_toml(config::POLICY).map_err(Failure::input),
    }
}

/// The policy in the text of a file.
fn sound(file: &Path, text: &str) -> Result<Policy, Failure> {
    let name = file.display().to_string();
    let problems = |e: complaint::PolicyError| {
        let shown: Vec<String> = e.problems.iter().map(|p| p.shown(&name, text)).collect();
        Failure::input(format!("{name} has mistakes\n\n{}", shown.join("\n")))
    };
    Policy::from_toml(text).map_err(problems)
}

fn check_all(place: &Place, files: &[PathBuf]) -> Result<(), Failure> {
    let (mut all, mut shown) = (Vec::new(), Vec::new());
    for file in files {
        let text = text_of(file)?;
        let name = file.display().to_string();
        for p in check(&text) {
            shown.push(p.shown(&name, &text));
            all.push(json!({ "file": name, "line": p.line, "column": p.column, "message": p.message, "mend": p.mend }));
        }
    }
    if place.json {
        json_line(&all);
    } else if shown.is_empty() {
        files.iter().for_each(|file| say!("{}: sound", file.display()));
    } else {
        say!("{}", shown.join("\n"));
    }
    match all.len() {
        0 => Ok(()),
        _ if place.json => Err(Failure::short("")),
        1 => Err(Failure::short("one mistake")),
        n => Err(Failure::short(format!("{n} mistakes"))),
    }
}

fn explain(place: &Place, file: Option<&Path>, language: &str) -> Result<(), Failure> {
    let explained = handbook::explain(&read(file)?, texts::texts().nearest(language));
    if place.json {
        json_line(&json!({ "text": explained.plain(), "html": explained.html() }));
    } else {
        say!("{}", explained.plain().trim_end());
    }
    Ok(())
}

fn draw(file: Option<&Path>, language: &str, out: Option<&Path>) -> Result<(), Failure> {
    let svg = handbook::draw(&read(file)?, texts::texts().nearest(language));
    match out {
        Some(path) => std::fs::write(path, svg).map_err(|e| Failure::input(format!("{}: {e}", path.display()))),
        None => {
            say!("{}", svg.trim_end());
            Ok(())
        }
    }
}

fn diff(place: &Place, old: &Path, new: &Path, language: &str) -> Result<(), Failure> {
    let lines = handbook::diff(&read(Some(old))?, &read(Some(new))?, texts::texts().nearest(language));
    if place.json {
        json_line(&lines);
    } else if lines.is_empty() {
        say!("they say the same");
    } else {
        lines.iter().for_each(|line| say!("- {line}"));
    }
    Ok(())
}

fn install(place: &Place, file: &Path) -> Result<(), Failure> {
    let text = text_of(file)?;
    // Every mistake with its caret, before the house is asked.
    sound(file, &text)?;
    block_on(async {
        let Opened { house, .. } = open(place).await?;
        let policy = house.install_policy(&text, None).await.map_err(Failure::input)?;
        if place.json {
            json_line(&json!({ "id": policy.id, "version": policy.version, "in_force": true }));
        } else {
            say!("version {} of {} is in force for new complaints", policy.version, policy.id);
        }
        Ok(())
    })
}

fn list(place: &Place) -> Result<(), Failure> {
    block_on(async {
        let Opened { house, .. } = open(place).await?;
        for p in house.store.policies().await? {
            let by = p.installed_by.as_ref().map(|id| id.to_string());
            if place.json {
                json_line(&json!({
                    "id": p.id, "version": p.version, "installed_at": p.installed_at, "installed_by": by,
                    "in_force": p.in_force,
                }));
            } else {
                let force = if p.in_force { "in force" } else { "" };
                say!("{:<32} version {:<4} {}  {force}", p.id, p.version, p.installed_at.strftime("%Y-%m-%d"));
            }
        }
        Ok(())
    })
}
