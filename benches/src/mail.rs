//! Redress beside what most houses have, Postfix before Dovecot: the same mails from the same sender onto the same disk.
//! The pair receives, queues and delivers; Redress does that and understands, decides, answers and keeps the record.

use crate::door::{self, Carrier, Open, send_letters};
use crate::figure::Report;
use crate::mails::{self, Mail};
use crate::office::{self, ADDRESS, SystemClock};
use crate::plan::Plan;
use crate::servers::{self, Dovecot, Postfix, Sink, wait_until};
use crate::smtp::{self, Ready};
use crate::times::median;
use crate::{Outcome, intake, mailbox};
use post::imap::After;
use std::sync::Arc;
use std::time::Instant;
use tokio::runtime::Runtime;

const CONNECTIONS: [(usize, &str); 3] = [(1, "1 connection"), (8, "8 connections"), (64, "64 connections")];

pub fn measure(plan: &Plan, report: &mut Report) -> Outcome {
    servers::installed()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    for (connections, said) in CONNECTIONS {
        let name = format!("mail/in by SMTP, {said}");
        if plan.wants(&name) {
            by_smtp(plan, report, &runtime, &name, connections)?;
        }
    }
    if plan.wants("mail/in by IMAP") {
        by_imap(plan, report, &runtime)?;
    }
    if plan.wants("mail/letters out") {
        letters_out(plan, report, &runtime)?;
    }
    Ok(())
}

fn rate(count: usize, since: Instant) -> f64 {
    count as f64 / since.elapsed().as_secs_f64()
}

// ── in by SMTP ──

fn by_smtp(plan: &Plan, report: &mut Report, runtime: &Runtime, name: &str, connections: usize) -> Outcome {
    let mails = smtp::ready(&mails::complaints(plan.mails(2_000)));
    let (mut ours, mut answered, mut delivered) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..plan.of(3, 1) {
        ours.push(runtime.block_on(intake::taken_in(plan, connections, &mails))?);
        let theirs = through_the_pair(plan, runtime, connections, &mails)?;
        answered.push(theirs.answered);
        delivered.push(theirs.delivered);
    }
    let ours = median(ours);
    report.figure(&format!("{name}, beside Postfix to Dovecot"), ours, "mails/s", Some(median(delivered)));
    report.figure(&format!("{name}, beside Postfix's 250"), ours, "mails/s", Some(median(answered)));
    Ok(())
}

/// Mails a second through Postfix and Dovecot.
struct Pair {
    /// Until the last was answered `250`: in Postfix's queue, durably.
    answered: f64,
    /// Until the last lay in its mailbox.
    delivered: f64,
}

fn through_the_pair(plan: &Plan, runtime: &Runtime, connections: usize, mails: &Arc<Vec<Ready>>) -> Outcome<Pair> {
    let folder = plan.new_folder()?;
    let dovecot = Dovecot::start(folder.path())?;
    let postfix = Postfix::before(&dovecot, folder.path())?;
    let start = Instant::now();
    runtime.block_on(smtp::send(mails, postfix.smtp, connections))?;
    let answered = rate(mails.len(), start);
    wait_until("all mails in Dovecot's mailbox", || dovecot.delivered(ADDRESS) == mails.len())?;
    Ok(Pair { answered, delivered: rate(mails.len(), start) })
}

// ── in by IMAP ──

fn by_imap(plan: &Plan, report: &mut Report, runtime: &Runtime) -> Outcome {
    let mails = mails::complaints(plan.mails(20_000));
    let (mut bare, mut read, mut ours) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..plan.of(3, 1) {
        let folder = plan.new_folder()?;
        let dovecot = Dovecot::start(folder.path())?;
        dovecot.lay(ADDRESS, &mails)?;
        // The first look makes Dovecot's index and brings the mails into memory: for whoever comes after.
        mailbox::fetch_bare(dovecot.imap, ADDRESS)?;
        let start = Instant::now();
        all(mails.len(), mailbox::fetch_bare(dovecot.imap, ADDRESS)?)?;
        bare.push(rate(mails.len(), start));
        read.push(runtime.block_on(read_for_nothing(&dovecot, &mails))?);
        ours.push(runtime.block_on(read_into_store(plan, &dovecot, &mails))?);
    }
    let (bare, count) = (Some(median(bare)), mails.len());
    report.figure(&format!("mail/in by IMAP, {count} mails"), median(ours), "mails/s", bare);
    report.figure("mail/in by IMAP: our reader, nothing kept", median(read), "mails/s", bare);
    Ok(())
}

fn all(expected: usize, found: usize) -> Outcome {
    if expected == found { Ok(()) } else { Err(format!("{found} of {expected} mails were read by IMAP").into()) }
}

async fn read_for_nothing(dovecot: &Dovecot, mails: &[Mail]) -> Outcome<f64> {
    let start = Instant::now();
    let sink = door::sink();
    all(mails.len(), mailbox::read(dovecot.imap, ADDRESS, After::Leave, sink, &mailbox::Forgetful).await?)?;
    Ok(rate(mails.len(), start))
}

/// With the mails flagged, as is the default.
async fn read_into_store(plan: &Plan, dovecot: &Dovecot, mails: &[Mail]) -> Outcome<f64> {
    let folder = plan.new_folder()?;
    let house = office::house_in(folder.path(), office::settings()?, office::policy()?, Arc::new(SystemClock))?;
    let ledger = mailbox::InStore::of(&house.store);
    let after = After::Flag("\\Seen".to_owned());
    let start = Instant::now();
    all(mails.len(), mailbox::read(dovecot.imap, ADDRESS, after, door::into(&house), &ledger).await?)?;
    let rate = rate(mails.len(), start);
    intake::each_opened_a_complaint(&house, mails.len()).await?;
    Ok(rate)
}

// ── letters out ──

fn letters_out(plan: &Plan, report: &mut Report, runtime: &Runtime) -> Outcome {
    let mails = mails::complaints(plan.mails(2_000));
    let (ready, count) = (smtp::ready(&mails), mails.len());
    let sink = Sink::start()?;
    let (mut ours, mut bare, mut queue, mut size) = (Vec::new(), Vec::new(), Vec::new(), 0);
    for _ in 0..plan.of(3, 1) {
        let (rate_of_ours, bytes) = runtime.block_on(from_the_outbox(plan, &sink, &ready))?;
        ours.push(rate_of_ours);
        size = bytes;
        let start = Instant::now();
        servers::smtp_source(count, size, sink.address)?;
        bare.push(rate(count, start));
        queue.push(from_postfix(plan, &sink, count, size)?);
    }
    let ours = median(ours);
    report.note(&format!("letters out: {count} of {size} bytes each on average"));
    report.figure("mail/letters out, beside Postfix's queue", ours, "letters/s", Some(median(queue)));
    report.figure("mail/letters out, beside smtp-source", ours, "letters/s", Some(median(bare)));
    Ok(())
}

/// Acknowledgements of as many complaints, which all wait in the outbox; letters a second, and the bytes of one.
async fn from_the_outbox(plan: &Plan, sink: &Sink, mails: &Arc<Vec<Ready>>) -> Outcome<(f64, usize)> {
    let folder = plan.new_folder()?;
    let house = office::house_in(folder.path(), office::settings()?, office::policy()?, Arc::new(SystemClock))?;
    let door = Open::before(&house).await?;
    smtp::send(mails, door.address, 64).await?;
    door.close().await?;
    let carrier = Carrier::to_relay(sink.address)?;
    let start = Instant::now();
    let bytes = send_letters(house, carrier, mails.len()).await?;
    Ok((rate(mails.len(), start), bytes / mails.len()))
}

/// As many mails as large from Postfix's queue: each was put there durably, and is taken out when it has left.
fn from_postfix(plan: &Plan, sink: &Sink, count: usize, bytes: usize) -> Outcome<f64> {
    let folder = plan.new_folder()?;
    let mut postfix = Postfix::holding_for(sink.address, folder.path())?;
    servers::smtp_source(count, bytes, postfix.smtp)?;
    wait_until("all letters in Postfix's queue", || postfix.deferred() == count)?;
    postfix.let_go()?;
    let start = Instant::now();
    postfix.flush()?;
    wait_until("Postfix's queue to be empty", || postfix.queued() == 0)?;
    Ok(rate(count, start))
}
