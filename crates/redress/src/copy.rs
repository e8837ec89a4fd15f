//! `redress copy`: a house moves from one store into another. Nothing is taken from the old one, and what is in the new one
//! is compared with it, chain by chain and byte by byte.
//!
//! It may be broken off and run again: complaints that were copied are passed over, and those that have gone on since are
//! brought forward.

use crate::cli::Place;
use crate::config::{Config, StoreChoice};
use crate::house::{block_on, folder};
use crate::journal::EXPORTS;
use crate::print::json_line;
use crate::storage::{postgres, sqlite};
use crate::{Failure, say};
use clap::Args;
use complaint::{MessageKey, Reference, Verdict, replay, verify_chain};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;
use std::io::IsTerminal;
use std::path::Path;
use std::sync::Arc;
use store::{AuditEntry, CommitError, Cursor, Files, Message, MessageStatus, NewMessage, Rest, Store, Whole};
use tokio::task::JoinSet;

/// How many are asked for at once.
pub const PAGE: u32 = 500;
/// One transaction brings in at most this many bytes of messages and letters (or one complaint, where it has more).
pub const BYTES: usize = 16 * 1024 * 1024;
/// How many messages without a complaint are kept at once.
const AT_ONCE: usize = 32;
/// The setting of a copying that isn't done yet: how far it is.
const MARK: &str = "copy.reference";

#[derive(Args, Clone, Debug)]
pub struct Options {
    /// The store that is copied: sqlite:FILE or postgres://user@host/database. Its server must be stopped
    #[arg(long, value_name = "STORE")]
    from: String,
    /// The store that it is copied into, an empty one or an earlier copy
    #[arg(long, value_name = "STORE")]
    to: String,
    /// Where large messages of --from lie, a folder or s3://bucket/prefix [default: as configured, else `files` beside the
    /// SQLite file or in the data folder]
    #[arg(long, value_name = "PLACE")]
    from_files: Option<String>,
    /// Where large messages of --to are laid [default: likewise]
    #[arg(long, value_name = "PLACE")]
    to_files: Option<String>,
}

/// What was copied, and whether it is the same.
#[derive(Debug, Default, Serialize)]
struct Copied {
    complaints: u64,
    events: u64,
    promises: u64,
    messages: u64,
    letters: u64,
    audit: u64,
    ok: bool,
    first_difference: Option<String>,
}

pub fn copy(place: &Place, options: &Options) -> Result<(), Failure> {
    block_on(async {
        let (config, _) = Config::load(place.config.as_deref())?;
        let data = folder(place, "redress-data");
        if options.from == options.to {
            return Err(Failure::input("--from and --to are the same store; name another with --to"));
        }
        if options.from.strip_prefix("sqlite:").is_some_and(|file| !Path::new(file).is_file()) {
            return Err(Failure::input(format!("{}: there is no such file", options.from)));
        }
        let from = open_side(&options.from, options.from_files.as_deref(), &config, &data).await?;
        let to = open_side(&options.to, options.to_files.as_deref(), &config, &data).await?;
        // Where a server has one of them, what it does meanwhile would be missing, or in the way.
        let _claims = (claim_alone(from.as_ref()).await?, claim_alone(to.as_ref()).await?);
        let copying = Copying { bar: bar(from.as_ref()).await?, from, to };
        let copied = copying.run().await?;
        copying.bar.finish_and_clear();
        report(place, &copied)
    })
}

async fn open_side(store: &str, files: Option<&str>, config: &Config, data: &Path) -> Result<Arc<dyn Store>, Failure> {
    let place = |beside: &Path| match files {
        Some(url) if url.starts_with("s3://") => Files::at(url),
        Some(folder) => Files::in_folder(Path::new(folder)),
        None => Files::open(&config.store.files, beside),
    };
    if let Some(file) = store.strip_prefix("sqlite:") {
        let file = Path::new(file);
        return sqlite(file, &place(file.parent().unwrap_or(Path::new(".")))?);
    }
    if store.starts_with("postgres://") || store.starts_with("postgresql://") {
        let choice = StoreChoice {
            url: store.to_owned(),
            listen_url: String::new(),
            replica_url: String::new(),
            ..config.store.clone()
        };
        return postgres(&choice, &place(data)?).await;
    }
    Err(Failure::input(format!("{store}: write sqlite:FILE or postgres://user@host/database")))
}

/// A store that several nodes serve can't tell whether one does.
async fn claim_alone(store: &dyn Store) -> Result<Option<store::Claim>, Failure> {
    if store.is_shared() { Ok(None) } else { Ok(Some(store.claim().await?)) }
}

/// Goes over all complaints twice: copying and comparing.
async fn bar(from: &dyn Store) -> Result<ProgressBar, Failure> {
    if !std::io::stderr().is_terminal() {
        return Ok(ProgressBar::hidden());
    }
    let total = count(from).await?;
    let style = ProgressStyle::with_template("{msg} {wide_bar} {percent} %, {eta} left")?;
    Ok(ProgressBar::new(total * 2).with_style(style).with_message("copying"))
}

fn report(place: &Place, copied: &Copied) -> Result<(), Failure> {
    if place.json {
        json_line(copied);
    } else {
        let Copied { complaints, events, promises, messages, letters, audit, .. } = copied;
        say!("{complaints} complaints, {events} events, {promises} promises, {messages} messages, {letters} letters,");
        say!("{audit} entries of the audit: {}", copied.first_difference.as_deref().unwrap_or("the same in both"));
        if copied.ok {
            say!(
                "Links in letters go on working only with the same secret and public URL: take the file `secret` along, \
                 and set web.public_url to what it was."
            );
        }
    }
    if copied.ok { Ok(()) } else { Err(Failure::short("")) }
}

struct Copying {
    from: Arc<dyn Store>,
    to: Arc<dyn Store>,
    bar: ProgressBar,
}

impl Copying {
    async fn run(&self) -> Result<Copied, Failure> {
        // The audit first: it tells whether the target has gone its own way, before anything there is overwritten.
        let audit = self.audit().await?;
        let rest = moving(self.from.rest().await?);
        self.to.bring_rest(rest.clone()).await?;
        self.complaints().await?;
        self.loose_messages().await?;
        self.bar.set_message("comparing");
        let mut copied = Copied { audit, ..Copied::default() };
        self.compare(&mut copied).await?;
        self.compare_rest(rest, &mut copied).await?;
        copied.ok = copied.first_difference.is_none();
        // All is there: the next run, if there is one, looks at everything again.
        self.to.put_setting(MARK, "").await?;
        Ok(copied)
    }

    /// The target's audit is the beginning of the source's, or it isn't a copy of it.
    async fn audit(&self) -> Result<u64, Failure> {
        let (mut read, mut written, mut count) = (0, 0, 0);
        loop {
            let page = self.from.audit_from(read, PAGE).await?;
            let Some((last, _)) = page.last() else { break };
            read = *last;
            let mut entries: Vec<AuditEntry> = page.into_iter().map(|(_, entry)| entry).collect();
            let size = u32::try_from(entries.len())?;
            count += u64::from(size);
            let there = self.to.audit_from(written, size).await?;
            if there.iter().zip(&entries).any(|((_, there), entry)| there != entry) {
                return Err(gone_its_own_way());
            }
            self.to.bring_audit(entries.split_off(there.len())).await?;
            let there = self.to.audit_from(written, size).await?;
            written = there.last().map_or(written, |(place, _)| *place);
        }
        if self.to.audit_from(written, 1).await?.is_empty() { Ok(count) } else { Err(gone_its_own_way()) }
    }

    async fn complaints(&self) -> Result<(), Failure> {
        let mark = self.to.setting(MARK).await?;
        let mut after: Option<Reference> = mark.and_then(|mark| mark.parse().ok());
        loop {
            let page = self.from.references(after.as_ref(), PAGE).await?;
            let Some(last) = page.last().cloned() else { return Ok(()) };
            let (mut batch, mut size) = (Vec::new(), 0);
            for reference in page {
                let whole = whole(self.from.as_ref(), &reference).await?;
                size += bytes(&whole);
                batch.push(whole);
                if size >= BYTES {
                    self.bring(std::mem::take(&mut batch)).await?;
                    size = 0;
                }
            }
            self.bring(batch).await?;
            after = Some(last);
        }
    }

    async fn bring(&self, batch: Vec<Whole>) -> Result<(), Failure> {
        let Some(last) = batch.last().map(|whole| whole.complaint.reference.clone()) else { return Ok(()) };
        let count = batch.len() as u64;
        match self.to.bring(batch).await {
            Ok(_) => {}
            Err(CommitError::Conflict) => return Err(gone_its_own_way()),
            Err(e) => return Err(e.into()),
        }
        self.to.put_setting(MARK, &last.to_string()).await?;
        self.bar.inc(count);
        Ok(())
    }

    /// Messages that belong to no complaint.
    async fn loose_messages(&self) -> Result<(), Failure> {
        for status in [MessageStatus::Triage, MessageStatus::Automatic, MessageStatus::SetAside] {
            let mut after: Option<Cursor> = None;
            loop {
                let page = self.from.messages(status, after.as_ref(), PAGE).await?;
                // Those that stand with a complaint have come with it.
                let loose: Vec<Message> = page.items.into_iter().filter(|m| m.reference.is_none()).collect();
                for some in loose.chunks(AT_ONCE) {
                    self.keep(some).await?;
                }
                match page.next {
                    Some(next) => after = Some(next),
                    None => break,
                }
            }
        }
        Ok(())
    }

    async fn keep(&self, messages: &[Message]) -> Result<(), Failure> {
        let mut keeping = JoinSet::new();
        for message in messages.iter().cloned() {
            keeping.spawn(keep_one(self.from.clone(), self.to.clone(), message));
        }
        while let Some(kept) = keeping.join_next().await {
            kept??;
        }
        Ok(())
    }

    async fn compare(&self, copied: &mut Copied) -> Result<(), Failure> {
        let mut after: Option<Reference> = None;
        loop {
            let page = self.from.references(after.as_ref(), PAGE).await?;
            for reference in &page {
                let here = whole(self.from.as_ref(), reference).await?;
                let mut found = difference(&here, self.to.whole(reference).await?);
                if found.is_some() {
                    // The source went on since this one was copied by an earlier run.
                    match self.to.bring(vec![here.clone()]).await {
                        Ok(_) => found = difference(&here, self.to.whole(reference).await?),
                        Err(CommitError::Store(e)) => return Err(e.into()),
                        Err(_) => {}
                    }
                }
                copied.count(&here);
                copied.differs(found.map(|what| format!("{reference}: {what}")));
                self.bar.inc(1);
            }
            match page.into_iter().last() {
                Some(last) => after = Some(last),
                None => return Ok(()),
            }
        }
    }

    async fn compare_rest(&self, here: Rest, copied: &mut Copied) -> Result<(), Failure> {
        let there = moving(self.to.rest().await?);
        copied.differs(rest_difference(here, there).map(str::to_owned));
        let (here, there) = (totals(self.from.as_ref()).await?, totals(self.to.as_ref()).await?);
        copied.messages = here.iter().map(|(_, count)| count).sum();
        let counted = |totals| format!("messages: {totals:?}");
        copied.differs((here != there).then(|| format!("{}, in the copy {}", counted(&here), counted(&there))));
        let (here, there) = (count(self.from.as_ref()).await?, count(self.to.as_ref()).await?);
        copied.differs((here != there).then(|| format!("{here} complaints, in the copy {there}")));
        Ok(())
    }
}

impl Copied {
    fn count(&mut self, whole: &Whole) {
        self.complaints += 1;
        self.events += whole.entries.len() as u64;
        self.promises += whole.complaint.promises.len() as u64;
        self.letters += whole.letters.len() as u64;
    }

    fn differs(&mut self, found: Option<String>) {
        self.first_difference = self.first_difference.take().or(found);
    }
}

fn gone_its_own_way() -> Failure {
    Failure::short(
        "the store that is copied into holds what the other one doesn't: somebody has worked there since, or it is another \
         house's; no complaint there was overwritten. Copy into an empty store",
    )
}

pub async fn whole(store: &dyn Store, reference: &Reference) -> Result<Whole, Failure> {
    let whole = store.whole(reference).await?;
    whole.ok_or_else(|| Failure::short(format!("{reference} went away while it was read; run it again")))
}

pub fn bytes(whole: &Whole) -> usize {
    let (messages, letters) = (whole.messages.iter().map(|m| &m.raw), whole.letters.iter().map(|l| &l.raw));
    let entries = whole.entries.iter().map(|e| e.body.len());
    messages.chain(letters).map(Vec::len).chain(entries).sum()
}

async fn keep_one(from: Arc<dyn Store>, to: Arc<dyn Store>, message: Message) -> Result<(), Failure> {
    let missing = |key: &MessageKey| Failure::short(format!("the bytes of message {key} are missing"));
    if let Some(there) = to.message(&message.key).await? {
        // Kept by an earlier run; somebody may have said since what it is.
        if there.status != message.status && there.reference.is_none() {
            to.move_message(&message.key, there.status, message.status).await?;
        }
        return Ok(());
    }
    let raw = from.raw(&message.key).await?.ok_or_else(|| missing(&message.key))?;
    to.keep_message(NewMessage { message, raw }).await?;
    Ok(())
}

/// What of a complaint isn't the same in the copy, or doesn't hold there.
fn difference(here: &Whole, there: Option<Whole>) -> Option<&'static str> {
    let Some(there) = there else { return Some("it is missing in the copy") };
    let reference = here.complaint.reference.to_string();
    let sorted = |whole: &Whole| {
        let (mut messages, mut letters, mut knows) =
            (whole.messages.clone(), whole.letters.clone(), whole.knows.clone());
        messages.sort_by(|a, b| a.message.key.cmp(&b.message.key));
        letters.sort_by(|a, b| a.id.cmp(&b.id));
        knows.sort();
        (messages, letters, knows)
    };
    let (ours, theirs) = (sorted(here), sorted(&there));
    [
        (here.entries == there.entries, "its journal differs"),
        (verify_chain(&reference, &there.entries) == Verdict::Whole, "its chain is broken, here too"),
        (replay(&there.entries).as_ref() == Some(&there.complaint), "its row doesn't equal the replay of its journal"),
        (here.complaint == there.complaint, "its row differs"),
        (ours.0 == theirs.0, "its messages differ"),
        (ours.1 == theirs.1, "its letters differ"),
        (ours.2 == theirs.2, "the Message-IDs that it is known by differ"),
    ]
    .into_iter()
    .find_map(|(same, what)| (!same).then_some(what))
}

/// Without what is of a copying, or of exports from that store.
pub fn moving(mut rest: Rest) -> Rest {
    rest.settings.retain(|(name, _)| name != MARK && name != EXPORTS);
    rest
}

fn rest_difference(mut here: Rest, mut there: Rest) -> Option<&'static str> {
    for rest in [&mut here, &mut there] {
        rest.staff.sort_by(|a, b| a.id.cmp(&b.id));
        rest.articles.sort_by(|a, b| (&a.slug, &a.language, a.version).cmp(&(&b.slug, &b.language, b.version)));
        rest.feedback.sort_by(|a, b| a.id.cmp(&b.id));
        rest.lessons.sort_by(|a, b| a.id.cmp(&b.id));
    }
    let has = |number: &(i16, u64)| there.numbers.iter().any(|(year, last)| *year == number.0 && *last >= number.1);
    [
        (here.staff == there.staff, "the staff differ"),
        (here.articles == there.articles, "the articles differ"),
        (here.feedback == there.feedback, "the feedback differs"),
        (here.policies == there.policies, "the policies differ"),
        (here.lessons == there.lessons, "the lessons differ"),
        (here.mailboxes == there.mailboxes, "how far mailboxes were read differs"),
        (here.settings.iter().all(|setting| there.settings.contains(setting)), "the settings differ"),
        (here.numbers.iter().all(has), "numbers of references could be given twice"),
    ]
    .into_iter()
    .find_map(|(same, what)| (!same).then_some(what))
}

async fn totals(store: &dyn Store) -> Result<Vec<(MessageStatus, u64)>, Failure> {
    let mut totals = store.message_totals().await?;
    totals.retain(|(_, count)| *count > 0);
    totals.sort_by_key(|(status, _)| *status as u8);
    Ok(totals)
}

async fn count(store: &dyn Store) -> Result<u64, Failure> {
    let (mut count, mut after) = (0, None);
    loop {
        let page = store.references(after.as_ref(), PAGE).await?;
        count += page.len() as u64;
        let Some(last) = page.into_iter().last() else { return Ok(count) };
        after = Some(last);
    }
}
