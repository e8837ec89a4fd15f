//! `redress intake`: takes mail in from files, many at once so that they share a commit.

use crate::Failure;
use crate::authentication::Senders;
use crate::cli::Place;
use crate::house::{block_on, open};
use crate::print::json_line;
use crate::say;
use indicatif::{ProgressBar, ProgressStyle};
use jiff::Timestamp;
use procedure::{Clock, House, Policies, SetClock, Tally};
use std::io::IsTerminal;
use std::path::PathBuf;
use std::sync::Arc;
use tokio::task::JoinSet;

/// How many mails are on their way into the store at a time.
const AT_ONCE: usize = 64;

pub fn intake(place: &Place, paths: &[PathBuf], at: Option<Timestamp>) -> Result<(), Failure> {
    let files = post::files::open(paths)?;
    let tally = block_on(async {
        let opened = open(place).await?;
        let host = opened.house.settings.mail_domain().to_owned();
        let senders = Arc::new(Senders::of(&opened.config.authentication, &host)?);
        let house = match at {
            Some(at) => {
                let clock: Arc<dyn Clock> = Arc::new(SetClock::at(at));
                let policies = Policies::of(opened.house.policy().clone());
                let (settings, store) = (opened.house.settings.clone(), opened.house.store.clone());
                let (signer, scanner) = (opened.house.signer.clone(), opened.house.scanner.clone());
                Arc::new(House::new(settings, policies, store, clock).signing(signer).scanning(scanner))
            }
            None => opened.house,
        };
        take_all(house, senders, files).await
    })?;
    report(place, &tally);
    Ok(())
}

pub fn report(place: &Place, tally: &Tally) {
    if place.json {
        return json_line(tally);
    }
    say!(
        "read {}: {} opened, {} joined a complaint, {} duplicates, {} in triage, {} automatic, {} unreadable",
        tally.read,
        tally.opened,
        tally.threaded,
        tally.duplicates,
        tally.triage,
        tally.automatic,
        tally.unreadable
    );
}

async fn take_all(house: Arc<House>, senders: Arc<Senders>, mut files: post::files::Files) -> Result<Tally, Failure> {
    let bar = progress(files.total_hint());
    let mut tally = Tally::default();
    let mut under_way = JoinSet::new();
    loop {
        let item = files.next();
        bar.set_position(files.position());
        let last = item.is_none();
        match item {
            Some((_, Ok(raw))) => {
                let (house, senders) = (house.clone(), senders.clone());
                under_way.spawn(async move {
                    let authentication = senders.of_message(&raw).await;
                    house.take_in_from(raw, &[], authentication).await
                });
            }
            Some((label, Err(error))) => {
                tally.unreadable += 1;
                bar.suspend(|| eprintln!("redress: {label}: {error}"));
            }
            None => {}
        }
        while under_way.len() >= AT_ONCE || (last && !under_way.is_empty()) {
            let Some(done) = under_way.join_next().await else { break };
            tally.count(&done.map_err(|e| Failure::short(format!("taking mail in was cut short: {e}")))??);
        }
        if last {
            bar.finish_and_clear();
            return Ok(tally);
        }
    }
}

fn progress(total: u64) -> ProgressBar {
    if !std::io::stderr().is_terminal() || total < 1 << 20 {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:40} {bytes}/{total_bytes}  {eta} left");
    ProgressBar::new(total).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
