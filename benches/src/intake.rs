//! Mails a second that are taken in durably through the SMTP listener, beside bare inserts of the same bytes.

use crate::door::{Carrier, Open, send_letters};
use crate::figure::Report;
use crate::mails::Mail;
use crate::office::SystemClock;
use crate::plan::Plan;
use crate::smtp::Ready;
use crate::times::{Times, median};
use crate::used::Used;
use crate::{Outcome, baseline, mails, office, smtp};
use procedure::House;
use std::sync::Arc;
use std::time::{Duration, Instant};
use store::MessageStatus;

/// What becomes of the letter that confirms receipt.
#[derive(Clone, Copy, PartialEq)]
enum Letters {
    None,
    /// Composed and recorded with the complaint.
    Recorded,
    /// And sent meanwhile, as in production.
    ToRelay,
    /// And put into a Maildir meanwhile: the default, until a relay is configured.
    ToMaildir,
}

/// A way of taking mail in.
struct Case {
    name: &'static str,
    connections: usize,
    letters: Letters,
}

const fn case(name: &'static str, connections: usize, letters: Letters) -> Case {
    Case { name, connections, letters }
}

const CASES: [Case; 8] = [
    case("intake/1 connection", 1, Letters::Recorded),
    case("intake/8 connections", 8, Letters::Recorded),
    case("intake/64 connections", 64, Letters::Recorded),
    case("intake/1 connection, not acknowledged", 1, Letters::None),
    case("intake/8 connections, not acknowledged", 8, Letters::None),
    case("intake/64 connections, not acknowledged", 64, Letters::None),
    case("intake/8 connections, letters to a relay", 8, Letters::ToRelay),
    case("intake/8 connections, letters to a Maildir", 8, Letters::ToMaildir),
];

/// Those that were asked for: the one of that name, or all whose names hold it.
fn cases(plan: &Plan) -> Vec<&'static Case> {
    let exact: Vec<&Case> = CASES.iter().filter(|case| case.name == plan.only).collect();
    if exact.is_empty() { CASES.iter().filter(|case| plan.wants(case.name)).collect() } else { exact }
}

/// What a round gave.
struct Round {
    /// Mails a second, to the last `250`.
    rate: f64,
    waited: Vec<Duration>,
    /// What each mail took, its sender's part included.
    used: Used,
    /// Letters a second, from the first mail to the last letter, where they leave.
    letters: Option<f64>,
}

pub fn measure(plan: &Plan, report: &mut Report) -> Outcome {
    let mails = mails::complaints(plan.mails(4_000));
    let bytes: usize = mails.iter().map(|mail| mail.raw.len()).sum();
    report.note(&format!("intake: {} mails a round, {} bytes each on average", mails.len(), bytes / mails.len()));
    let ready = smtp::ready(&mails);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let mut bare = vec![bare_round(plan, &mails)?];
    let mut measured: Vec<(&Case, Vec<Round>)> = Vec::new();
    for case in cases(plan) {
        let mut rounds = Vec::new();
        for _ in 0..plan.of(3, 1) {
            rounds.push(runtime.block_on(round(plan, case, &ready))?);
        }
        // Between the cases, so that it meets the same disk.
        bare.push(bare_round(plan, &mails)?);
        measured.push((case, rounds));
    }
    let bare = Bare {
        rate: median(bare.iter().map(|(rate, _)| *rate).collect()),
        used: middle(bare.iter().map(|(_, used)| *used)),
    };
    measured.into_iter().for_each(|(case, rounds)| report_case(report, case, rounds, &bare));
    Ok(())
}

/// What the bare inserts gave.
struct Bare {
    rate: f64,
    used: Used,
}

fn bare_round(plan: &Plan, mails: &[Mail]) -> Outcome<(f64, Used)> {
    baseline::bare_inserts(plan.new_folder()?.path(), mails)
}

fn middle(used: impl Iterator<Item = Used> + Clone) -> Used {
    Used {
        processor: median(used.clone().map(|used| used.processor).collect()),
        written: median(used.map(|used| used.written).collect()),
    }
}

fn report_case(report: &mut Report, case: &Case, rounds: Vec<Round>, bare: &Bare) {
    let name = case.name;
    report.figure(name, median(rounds.iter().map(|r| r.rate).collect()), "mails/s", Some(bare.rate));
    let letters: Vec<f64> = rounds.iter().filter_map(|r| r.letters).collect();
    if !letters.is_empty() {
        report.figure(&format!("{name}: to the last letter"), median(letters), "mails/s", Some(bare.rate));
    }
    let used = middle(rounds.iter().map(|round| round.used));
    let each = |seconds: f64| seconds * 1e3;
    let (processor, bare_processor) = (each(used.processor), each(bare.used.processor));
    report.figure(&format!("{name}: processor time of a mail"), processor, "ms", Some(bare_processor));
    let kib = |bytes: f64| bytes / 1024.0;
    let (written, bare_written) = (kib(used.written), kib(bare.used.written));
    report.figure(&format!("{name}: written for a mail"), written, "KiB", Some(bare_written));
    if case.letters == Letters::Recorded {
        let waited = Times::of(rounds.into_iter().flat_map(|r| r.waited).collect());
        for percent in [50, 99] {
            report.figure(&format!("{name}: wait for 250, p{percent}"), waited.percentile(percent), "ms", None);
        }
    }
}

/// Mails a second that are taken in over so many connections, each acknowledged.
pub async fn taken_in(plan: &Plan, connections: usize, mails: &Arc<Vec<Ready>>) -> Outcome<f64> {
    let case = case("mails over the same connections", connections, Letters::Recorded);
    Ok(round(plan, &case, mails).await?.rate)
}

async fn round(plan: &Plan, case: &Case, mails: &Arc<Vec<Ready>>) -> Outcome<Round> {
    let (folder, sink) = (plan.new_folder()?, Open::sink().await?);
    let mut policy = office::policy()?;
    if case.letters == Letters::None {
        policy.letters.clear();
    }
    let house = office::house_in(folder.path(), office::settings()?, policy, Arc::new(SystemClock))?;
    let door = Open::before(&house).await?;
    let carrier = match case.letters {
        Letters::None | Letters::Recorded => None,
        Letters::ToRelay => Some(Carrier::to_relay(sink.address)?),
        Letters::ToMaildir => Some(Carrier::to_maildir(folder.path())?),
    };
    let (start, before) = (Instant::now(), Used::so_far());
    let leaving = carrier.map(|carrier| tokio::spawn(send_letters(Arc::clone(&house), carrier, mails.len())));
    let waited = smtp::send(mails, door.address, case.connections).await?;
    let rate = |since: Instant| mails.len() as f64 / since.elapsed().as_secs_f64();
    let taken = rate(start);
    let letters = match leaving {
        Some(leaving) => {
            leaving.await??;
            Some(rate(start))
        }
        None => None,
    };
    let used = Used::each(before, mails.len());
    door.close().await?;
    sink.close().await?;
    each_opened_a_complaint(&house, mails.len()).await?;
    Ok(Round { rate: taken, waited, used, letters })
}

/// A figure of mails that weren't taken in, or for less, would be none.
pub async fn each_opened_a_complaint(house: &House, mails: usize) -> Outcome {
    let totals = house.store.message_totals().await?;
    if totals == [(MessageStatus::Complaint, mails as u64)] {
        return Ok(());
    }
    Err(format!("{mails} mails came, but the store has {totals:?}").into())
}
