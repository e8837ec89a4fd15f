//! What fuzzing starts from: `cargo run -p correspondence --example seeds -- DIR` writes the test mails (whole mails to
//! `DIR/mail`, subjects and texts to `DIR/text`, HTML to `DIR/html`), and what fuzzing has found before to `DIR/kept/TARGET`.
//! `… --example seeds -- --keep TARGET FOLDER` keeps what is in that folder. See the long suites in CONTRIBUTING.md.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fs;
use std::io::{Error, Result};
use std::path::{Path, PathBuf};

const TARGETS: [&str; 4] = ["read", "thread", "understand", "sanitise"];

fn main() -> Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--keep", target, folder] if TARGETS.contains(&target) => keep(target, Path::new(folder)),
        [folder] if !folder.starts_with('-') => write(Path::new(folder)),
        _ => {
            eprintln!("usage: seeds DIR, or seeds --keep TARGET FOLDER; targets are {TARGETS:?}");
            std::process::exit(2);
        }
    }
}

fn write(folder: &Path) -> Result<()> {
    for kind in ["mail", "text", "html"] {
        fs::create_dir_all(folder.join(kind))?;
    }
    let mut written = 0;
    for round in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mails"))? {
        let round = round?;
        for file in fs::read_dir(round.path().join("eml"))? {
            let file = file?;
            let name = format!("{}-{}", round.file_name().to_string_lossy(), file.file_name().to_string_lossy());
            let raw = fs::read(file.path())?;
            let mail = correspondence::read(&raw);
            fs::write(folder.join("mail").join(&name), raw)?;
            fs::write(folder.join("text").join(&name), format!("{}\n{}", mail.subject, mail.text))?;
            if let Some(html) = &mail.html {
                fs::write(folder.join("html").join(&name), html)?;
            }
            written += 1;
        }
    }
    let kept = TARGETS.map(|target| write_kept(target, &folder.join("kept").join(target)));
    let kept: usize = kept.into_iter().sum::<Result<usize>>()?;
    println!("{written} mails and {kept} inputs that were kept in {}", folder.display());
    Ok(())
}

/// Where they are kept, an input a line.
fn kept_of(target: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/kept").join(format!("{target}.txt"))
}

fn write_kept(target: &str, folder: &Path) -> Result<usize> {
    fs::create_dir_all(folder)?;
    let kept = fs::read_to_string(kept_of(target))?;
    for (nth, line) in kept.lines().enumerate() {
        fs::write(folder.join(nth.to_string()), STANDARD.decode(line).map_err(Error::other)?)?;
    }
    Ok(kept.lines().count())
}

fn keep(target: &str, folder: &Path) -> Result<()> {
    let inputs = fs::read_dir(folder)?.map(|file| Ok(STANDARD.encode(fs::read(file?.path())?)));
    let mut lines: Vec<String> = inputs.collect::<Result<_>>()?;
    lines.sort_by(|one, other| (one.len(), one).cmp(&(other.len(), other)));
    lines.dedup();
    let kept = kept_of(target);
    fs::create_dir_all(kept.parent().unwrap_or(Path::new(".")))?;
    fs::write(&kept, lines.iter().map(|line| format!("{line}\n")).collect::<String>())?;
    println!("{} inputs in {}", lines.len(), kept.display());
    Ok(())
}
