//! What is to be measured, and how much of it.

use std::path::{Path, PathBuf};

pub const USAGE: &str = "\
usage: cargo bench -p benches [-- PART… OPTION…]
  PART          intake, understanding, queue, start; all of these if none is named. Or mail, which needs Postfix and Dovecot
                and has to be run as root
  --big         queue: also with 1,000,000 complaints (minutes, and about 10 GB of disk a store)
  --huge        queue: and with 10,000,000 (an hour or more, and about 75 GB of disk a store)
  --count N     queue: and with N, where the disk doesn't hold that many
  --postgres URL  queue: also on this PostgreSQL server (no database named), in a database that is dropped afterwards
  --keep        queue: keep what was generated in the folder, and use it again next time
  --mails N     intake: mails of one round (4,000); mail: the same (2,000; by IMAP 20,000)
  --only TEXT   intake, mail: only the ways whose names hold TEXT; queue: only that store, SQLite or PostgreSQL
  --folder DIR  where to write: a folder on the disk that is to be measured";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Intake,
    Understanding,
    Queue,
    Start,
    Mail,
}

impl Part {
    const ALL: [Part; 5] = [Self::Intake, Self::Understanding, Self::Queue, Self::Start, Self::Mail];
    /// Those that need nothing but this program.
    const USUAL: [Part; 4] = [Self::Intake, Self::Understanding, Self::Queue, Self::Start];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Intake => "intake",
            Self::Understanding => "understanding",
            Self::Queue => "queue",
            Self::Start => "start",
            Self::Mail => "mail",
        }
    }
}

pub struct Plan {
    pub parts: Vec<Part>,
    /// Where folders are made.
    pub folder: PathBuf,
    /// Whether this is a measurement; `cargo test --benches` only wants to know that everything runs.
    pub measured: bool,
    pub big: bool,
    /// How many complaints the largest archive has, if there is a third.
    pub huge: Option<u64>,
    /// A server where databases may be made.
    pub postgres: Option<String>,
    pub keep: bool,
    pub only: String,
    mails: Option<usize>,
}

impl Plan {
    /// # Errors
    /// What isn't understood, in words for whoever typed it.
    pub fn read(arguments: impl Iterator<Item = String>, folder: &Path) -> Result<Self, String> {
        let mut plan = Self {
            parts: Vec::new(),
            folder: folder.to_owned(),
            measured: false,
            big: false,
            huge: None,
            postgres: None,
            keep: false,
            only: String::new(),
            mails: None,
        };
        let mut arguments = arguments;
        while let Some(word) = arguments.next() {
            let mut value = || arguments.next().ok_or(format!("{word} needs a value"));
            match word.as_str() {
                // Said by `cargo bench` itself.
                "--bench" => plan.measured = true,
                "--big" => plan.big = true,
                "--huge" => (plan.big, plan.huge) = (true, Some(10_000_000)),
                "--count" => (plan.big, plan.huge) = (true, Some(number(&value()?)? as u64)),
                "--postgres" => plan.postgres = Some(value()?),
                "--keep" => plan.keep = true,
                "--mails" => plan.mails = Some(number(&value()?)?),
                "--only" => plan.only = value()?,
                "--folder" => plan.folder = value()?.into(),
                word => match Part::ALL.into_iter().find(|part| part.as_str() == word) {
                    Some(part) => plan.parts.push(part),
                    None => return Err(format!("‘{word}’ isn't a part or an option")),
                },
            }
        }
        if plan.parts.is_empty() {
            plan.parts = Part::USUAL.to_vec();
        }
        Ok(plan)
    }

    /// How many of something: `measured` in a measurement, `tried` otherwise.
    pub fn of<T>(&self, measured: T, tried: T) -> T {
        if self.measured { measured } else { tried }
    }

    /// Mails of one round, where so many are usual.
    pub fn mails(&self, usual: usize) -> usize {
        self.mails.unwrap_or(self.of(usual, 24))
    }

    /// Whether what goes by this name was asked for.
    pub fn wants(&self, name: &str) -> bool {
        name.contains(&self.only)
    }

    /// A folder that is gone when it is dropped.
    pub fn new_folder(&self) -> std::io::Result<tempfile::TempDir> {
        tempfile::Builder::new().prefix("redress-bench-").tempdir_in(&self.folder)
    }
}

fn number(text: &str) -> Result<usize, String> {
    let digits = text.replace(['_', ','], "");
    digits.parse().ok().filter(|n| *n > 0).ok_or(format!("‘{text}’ isn't a number; write one like 4000"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Result<Plan, String> {
        Plan::read(words.iter().map(ToString::to_string), Path::new("."))
    }

    #[test]
    fn without_words_all_that_needs_nothing_else_is_tried_and_nothing_measured() {
        let plan = read(&[]).expect("read");
        assert_eq!(plan.parts, Part::USUAL);
        assert!(!plan.measured && !plan.big);
    }

    #[test]
    fn cargo_and_people_say_what_they_want_in_any_order() {
        let plan = read(&["queue", "--big", "--bench", "--mails", "10_000"]).expect("read");
        assert_eq!(plan.parts, [Part::Queue]);
        assert!(plan.measured && plan.big);
        assert_eq!(plan.mails(4_000), 10_000);
    }

    #[test]
    fn what_is_not_understood_is_said() {
        assert!(read(&["queues"]).is_err_and(|wrong| wrong.contains("‘queues’")));
        assert!(read(&["--mails"]).is_err_and(|wrong| wrong.contains("needs a value")));
        assert!(read(&["--mails", "many"]).is_err());
    }
}
