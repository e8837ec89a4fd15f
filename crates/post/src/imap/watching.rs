//! Keeps a mailbox read: by IDLE, else by looking every while; through broken connections and wrong passwords.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use super::client::Woken;
use super::plan;
use super::reading::Reader;
use super::settings::Mailbox;
use super::trouble::Trouble;
use super::{Ledger, Turn, Unwatched};
use crate::Intake;

/// How often it is asked for a mailbox that somebody else reads.
const THEIRS: Duration = Duration::from_secs(5);

/// Reads the mailbox until `stop` turns true: what is there, then whatever comes. A batch in hand is finished then.
pub async fn watch(
    mailbox: Mailbox,
    intake: Arc<dyn Intake>,
    ledger: Arc<dyn Ledger>,
    mut stop: watch::Receiver<bool>,
) {
    let mut failures = 0;
    while !*stop.borrow() {
        let pause = match one_connection(&mailbox, &intake, ledger.as_ref(), stop.clone(), &mut failures).await {
            Ok(()) => continue,
            Err(Trouble::Theirs) => THEIRS,
            Err(trouble) => {
                failures += 1;
                let pause = plan::pause(failures, trouble.is_of_settings());
                if is_worth_telling(&trouble, failures) {
                    ledger.note(Some(&trouble)).await;
                }
                tell(&mailbox, &trouble, pause, failures);
                pause
            }
        };
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            _ = stop.wait_for(|stop| *stop) => {}
        }
    }
}

/// A connection that breaks now and then is the way of the world; one that can't be made is for somebody to mend.
fn is_worth_telling(trouble: &Trouble, failures: u32) -> bool {
    failures >= 3 || !matches!(trouble, Trouble::Broken(_))
}

fn tell(mailbox: &Mailbox, trouble: &Trouble, pause: Duration, failures: u32) {
    let (name, seconds) = (&mailbox.name, pause.as_secs());
    match is_worth_telling(trouble, failures) {
        false => tracing::info!(mailbox = %name, %trouble, seconds, "connecting again"),
        true => tracing::error!(mailbox = %name, seconds, "{trouble}; trying again"),
    }
}

/// `Ok`: it was told to stop.
async fn one_connection(
    mailbox: &Mailbox,
    intake: &Arc<dyn Intake>,
    ledger: &dyn Ledger,
    stop: watch::Receiver<bool>,
    failures: &mut u32,
) -> Result<(), Trouble> {
    let Turn::Ours(remembered) = ledger.begin().await? else { return Err(Trouble::Theirs) };
    let done = async {
        let mut waiting = stop.clone();
        let opening = Reader::open(mailbox, Arc::clone(intake), ledger, remembered, stop.clone());
        let mut reader = tokio::select! {
            reader = opening => reader?,
            _ = waiting.wait_for(|stop| *stop) => return Ok(()),
        };
        loop {
            let counts = reader.read(&Unwatched).await?;
            *failures = 0;
            ledger.note(None).await;
            tracing::info!(mailbox = %mailbox.name, taken = counts.taken, "all that is there is taken in");
            if *stop.borrow() || wait(&mut reader, mailbox, &mut waiting).await? == Woken::Stop {
                reader.client.leave().await;
                return Ok(());
            }
        }
    };
    let done = done.await;
    ledger.end().await;
    done
}

async fn wait(reader: &mut Reader<'_>, mailbox: &Mailbox, stop: &mut watch::Receiver<bool>) -> Result<Woken, Trouble> {
    if reader.client.can("IDLE") {
        return reader.client.idle(stop).await;
    }
    tokio::select! {
        () = tokio::time::sleep(mailbox.poll) => {}
        _ = stop.wait_for(|stop| *stop) => return Ok(Woken::Stop),
    }
    // Only then must it tell what came (RFC 3501, 6.1.2).
    reader.client.ask("NOOP").await?;
    Ok(Woken::Time)
}
