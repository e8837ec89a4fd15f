//! Mailboxes of other servers, read by IMAP: while Redress serves, and by `redress intake --mailbox`.

mod authorize;
mod door;
mod settings;

pub use authorize::{What, mail};
pub use settings::{KEYS, MailboxTable, variable};

use crate::authentication::Senders;
use crate::cli::Place;
use crate::config::Config;
use crate::house::{Opened, block_on, open};
use crate::serve::told_to_stop;
use crate::{Failure, intake};
use door::{Door, InStore};
use indicatif::ProgressBar;
use post::imap::{Mailbox, Progress, Trouble, Unwatched};
use procedure::House;
use std::path::Path;
use std::sync::Arc;
use tokio::sync::watch;
use tokio::task::JoinHandle;

pub fn mailbox(table: &MailboxTable, config: &Config, folder: &Path) -> Mailbox {
    table.mailbox(authorize::access(table, folder), config.smtp.max_size)
}

/// A task for each mailbox, until it is told to stop.
pub fn watch_all(
    house: &Arc<House>,
    senders: &Arc<Senders>,
    config: &Config,
    folder: &Path,
    stopped: &watch::Receiver<bool>,
) -> Vec<JoinHandle<()>> {
    let mut tasks = Vec::new();
    for table in &config.mailbox {
        let mailbox = mailbox(table, config, folder);
        let ledger = Arc::new(InStore::of(house.clone(), &mailbox));
        let door = Arc::new(Door::of(house.clone(), senders.clone()));
        tasks.push(tokio::spawn(post::imap::watch(mailbox, door, ledger, stopped.clone())));
    }
    tasks
}

/// `redress intake --mailbox NAME`: what is there now, with a bar, on from where it was left.
pub fn take_in(place: &Place, name: &str) -> Result<(), Failure> {
    block_on(async {
        let Opened { house, config, folder, .. } = open(place).await?;
        let mailbox = mailbox(named(name, &config)?, &config, &folder);
        let (stop, stopped) = watch::channel(false);
        tokio::spawn(async move {
            told_to_stop().await;
            let _ = stop.send(true);
        });
        let ledger = InStore::of(house.clone(), &mailbox);
        let senders = Senders::of(&config.authentication, house.settings.mail_domain())?;
        let door = Arc::new(Door::of(house, Arc::new(senders)));
        let bar = Bar::new();
        let progress: &dyn Progress = bar.as_ref().map_or(&Unwatched, |bar| bar);
        let read = post::imap::take_in(&mailbox, door.clone(), &ledger, progress, stopped).await;
        if let Some(Bar(bar)) = &bar {
            bar.finish_and_clear();
        }
        let counts = read.map_err(|trouble| failed(name, &trouble))?;
        intake::report(place, &door.tally());
        match counts.too_large + counts.unreadable {
            0 => Ok(()),
            left => Err(Failure::short(format!(
                "{left} mails were left in the mailbox, flagged: {} larger than smtp.max_size, {} that the server couldn't \
                 give out",
                counts.too_large, counts.unreadable
            ))),
        }
    })
}

/// The table of this name in the configuration.
fn named<'c>(name: &str, config: &'c Config) -> Result<&'c MailboxTable, Failure> {
    config.mailbox.iter().find(|table| table.name == name).ok_or_else(|| {
        let names: Vec<&str> = config.mailbox.iter().map(|table| table.name.as_str()).collect();
        Failure::input(match names.as_slice() {
            [] => "no mailbox is configured; `redress config` shows how, at its end".to_owned(),
            names => format!("there is no mailbox {name:?}; there are {}", names.join(", ")),
        })
    })
}

fn failed(name: &str, trouble: &Trouble) -> Failure {
    match trouble {
        Trouble::Theirs => {
            Failure::short(format!("{name}: a server reads this mailbox already, and takes in what is there"))
        }
        Trouble::Broken(_) | Trouble::Store(_) => {
            Failure::short(format!("{name}: {trouble}; run it again to go on from there"))
        }
        _ => Failure::input(format!("{name}: {trouble}")),
    }
}

/// Shown where somebody looks.
struct Bar(ProgressBar);

impl Bar {
    fn new() -> Option<Self> {
        use std::io::IsTerminal;
        let style =
            indicatif::ProgressStyle::with_template("{bar:40} {pos}/{len} mails  {per_sec}  {eta} left").ok()?;
        std::io::stderr().is_terminal().then(|| Self(ProgressBar::new(0).with_style(style)))
    }
}

impl Progress for Bar {
    fn expect(&self, mails: u64) {
        self.0.inc_length(mails);
    }

    fn advance(&self, mails: u64) {
        self.0.inc(mails);
    }
}
