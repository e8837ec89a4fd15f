//! What Redress costs: one command, one JSON line a figure, each beside a baseline that ran in the same minute.
//! It may use every crate, and none may use it; the SQL here is only what we measure ourselves against.
//! Start with [`run`], then the parts in the order in which they run: `intake`, `understanding`, `queue`, `start`, `mail`.

mod archive;
mod baseline;
mod bulk;
mod door;
mod figure;
mod intake;
mod mail;
mod mailbox;
mod mails;
mod office;
mod pages;
mod plan;
mod queue;
mod servers;
mod smtp;
mod start;
mod times;
mod understanding;
mod used;

use figure::Report;
use plan::{Part, Plan};
use std::path::Path;
use std::process::ExitCode;

/// Whatever went wrong ends the run: a figure of a broken run is worse than none.
pub(crate) type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Measures what `arguments` ask for, in folders made within `folder` unless they name another.
pub fn run(arguments: impl Iterator<Item = String>, folder: &Path) -> ExitCode {
    let plan = match Plan::read(arguments, folder) {
        Ok(plan) => plan,
        Err(wrong) => {
            eprintln!("{wrong}\n\n{}", plan::USAGE);
            return ExitCode::from(2);
        }
    };
    let mut report = Report::default();
    match measure(&plan, &mut report) {
        Ok(()) => {
            report.print_table();
            ExitCode::SUCCESS
        }
        Err(error) => {
            report.print_table();
            eprintln!("the run ended early: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure(plan: &Plan, report: &mut Report) -> Outcome {
    std::fs::create_dir_all(&plan.folder)?;
    report.note(&figure::machine());
    for part in &plan.parts {
        eprintln!("measuring {} …", part.as_str());
        match part {
            Part::Intake => intake::measure(plan, report)?,
            Part::Understanding => understanding::measure(plan, report)?,
            Part::Queue => queue::measure(plan, report)?,
            Part::Start => start::measure(plan, report)?,
            Part::Mail => mail::measure(plan, report)?,
        }
    }
    Ok(())
}
