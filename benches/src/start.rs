//! The binary from outside: how long until it is ready and until it has stopped, and what memory it holds when idle.

use crate::figure::Report;
use crate::plan::Plan;
use crate::times::median;
use crate::{Outcome, mails, smtp};
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(60);

pub fn measure(plan: &Plan, report: &mut Report) -> Outcome {
    let Some(binary) = binary() else {
        report
            .note("start: there is no binary; `cargo build --release -p redress` makes it, REDRESS_BIN names another");
        return Ok(());
    };
    let (mut ready, mut stopped) = (Vec::new(), Vec::new());
    let rest = Duration::from_millis(plan.of(300, 10));
    for _ in 0..plan.of(9, 1) {
        let folder = plan.new_folder()?;
        let serving = Serving::start(&binary, folder.path())?;
        ready.push(serving.ready_after.as_secs_f64() * 1e3);
        // Stopped at rest, not while it still starts.
        std::thread::sleep(rest);
        stopped.push(serving.stop()?.as_secs_f64() * 1e3);
    }
    report.figure("start/ready in an empty folder", median(ready), "ms", None);
    report.figure("start/stopped", median(stopped), "ms", None);
    beside_an_archive(plan, report, &binary)
}

/// The binary to measure, where there is one.
fn binary() -> Option<PathBuf> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let target = target.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../target"));
    let named = std::env::var_os("REDRESS_BIN").map(PathBuf::from);
    let binary = named.unwrap_or_else(|| target.join("release").join("redress"));
    binary.is_file().then_some(binary)
}

/// The same process is watched empty, taking mail in, and idle again; then another one starts on what it left.
fn beside_an_archive(plan: &Plan, report: &mut Report, binary: &Path) -> Outcome {
    let folder = plan.new_folder()?;
    let serving = Serving::start(binary, folder.path())?;
    let rest = Duration::from_millis(plan.of(2_000, 10));
    std::thread::sleep(rest);
    if let Some(memory) = serving.resident() {
        report.figure("start/memory, idle, empty folder", memory, "MiB", None);
    }
    let mails = mails::complaints(plan.of(10_000, 24));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let begun = Instant::now();
    runtime.block_on(smtp::send(&smtp::ready(&mails), serving.smtp, 8))?;
    let rate = mails.len() as f64 / begun.elapsed().as_secs_f64();
    report.figure("start/taken in by the binary, 8 connections", rate, "mails/s", None);
    wait_for_letters(&folder.path().join("letters"), mails.len())?;
    std::thread::sleep(rest);
    if let Some(memory) = serving.resident() {
        report.figure(&format!("start/memory, idle, after {} mails", mails.len()), memory, "MiB", None);
    }
    serving.stop()?;
    let again = Serving::start(binary, folder.path())?;
    let name = format!("start/ready with {} complaints", mails.len());
    report.figure(&name, again.ready_after.as_secs_f64() * 1e3, "ms", None);
    again.stop().map(drop)
}

/// Until every mail was acknowledged: a letter that waits is no rest.
fn wait_for_letters(maildir: &Path, count: usize) -> Outcome {
    let begun = Instant::now();
    loop {
        let lie = std::fs::read_dir(maildir.join("new")).map_or(0, Iterator::count);
        if lie >= count {
            return Ok(());
        }
        if begun.elapsed() > PATIENCE {
            return Err(format!("{lie} of {count} letters had left after {PATIENCE:?}").into());
        }
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// A running `redress serve`; killed if it is dropped without having been stopped.
struct Serving {
    process: Child,
    ready_after: Duration,
    smtp: SocketAddr,
}

impl Serving {
    fn start(binary: &Path, folder: &Path) -> Outcome<Self> {
        let begun = Instant::now();
        let mut process = Command::new(binary)
            .args(["serve", "--listen", "127.0.0.1:0", "--smtp", "127.0.0.1:0", "--data"])
            .arg(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()?;
        let output = process.stdout.take().ok_or("its output can't be read")?;
        let mut serving = Self { process, ready_after: Duration::ZERO, smtp: SocketAddr::from(([0, 0, 0, 0], 0)) };
        let mut said = Vec::new();
        for line in BufReader::new(output).lines() {
            let line = line?;
            if let Some(address) = line.strip_prefix("smtp: ") {
                serving.smtp = address.trim().parse()?;
            }
            said.extend(["desk: ", "help centre: ", "smtp: ", "sign-in: "].into_iter().filter(|p| line.starts_with(p)));
            if said.len() == 4 {
                serving.ready_after = begun.elapsed();
                return Ok(serving);
            }
        }
        Err(format!("{} ended before it was ready; run `redress serve` to see why", binary.display()).into())
    }

    /// Mebibytes of memory that are really there; `None` where the system doesn't tell (only Linux does).
    fn resident(&self) -> Option<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.id())).ok()?;
        let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
        let kib: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
        Some(kib / 1024.0)
    }

    /// Ends it in good order; how long that took.
    fn stop(mut self) -> Outcome<Duration> {
        let begun = Instant::now();
        // The standard library only knows how to kill.
        let told = Command::new("kill").arg(self.process.id().to_string()).status()?;
        if !told.success() {
            return Err("the process was gone already".into());
        }
        let status = self.process.wait()?;
        if !status.success() {
            return Err(format!("it didn't end well: {status}").into());
        }
        Ok(begun.elapsed())
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // Only where something went wrong on the way: one that was stopped is gone.
        if !matches!(self.process.try_wait(), Ok(Some(_))) {
            let _ = self.process.kill();
            let _ = self.process.wait();
        }
    }
}
