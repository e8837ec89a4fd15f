//! `redress serve`: everything runs. Pages, mail in, letters out, the clock.

use crate::Failure;
use crate::authentication::Senders;
use crate::cli::{Listen, Place};
use crate::doors::{self, Lmtp};
use crate::house::{Opened, RelayCourier, SystemClock, block_on, folder, open_at};
use crate::mailboxes;
use crate::say;
use crate::staff::{first_admin, sign_in_link};
use async_trait::async_trait;
use jiff::{SignedDuration, Timestamp};
use post::{Envelope, Intake, TryLater};
use procedure::{House, HouseError};
use std::sync::Arc;
use std::time::Duration;
use store::Files;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;

/// Mail from the SMTP listener comes into the house.
struct Door {
    house: Arc<House>,
    senders: Arc<Senders>,
}

#[async_trait]
impl Intake for Door {
    fn takes(&self, recipient: &str) -> bool {
        self.house.settings.takes(recipient)
    }

    /// Returns only when the mail and what followed from it are durable (law 1).
    async fn accept(&self, envelope: Envelope, raw: Vec<u8>) -> Result<(), TryLater> {
        let authentication = self.senders.of_delivery(&envelope, &raw).await;
        // RFC 5321, 4.4: the last server notes the envelope's sender; an empty one is never answered (RFC 3834, 2).
        let from: String = envelope.from.chars().filter(|c| !c.is_control()).collect();
        let mut traced = format!("Return-Path: <{from}>\r\n").into_bytes();
        traced.extend(raw);
        match self.house.take_in_from(traced, &envelope.to, authentication).await {
            Ok(_) => Ok(()),
            Err(error) => {
                tracing::error!(%error, "a mail couldn't be taken in; its sender will try again");
                Err(TryLater("the message couldn't be stored; please try again later".to_owned()))
            }
        }
    }
}

pub fn serve(place: &Place, listen: &Listen) -> Result<(), Failure> {
    block_on(async {
        let mut sockets = Sockets::bind(place, listen).await?;
        let opened = open_at(place, folder(place, "redress-data"), Some(sockets.url()?)).await?;
        run(opened, &mut sockets, None).await
    })
}

/// The sockets, bound before anything else so that a port in use is told at once.
pub struct Sockets {
    web: Option<TcpListener>,
    smtp: Option<TcpListener>,
    lmtp: Lmtp,
}

impl Sockets {
    pub async fn bind(place: &Place, listen: &Listen) -> Result<Self, Failure> {
        let (config, _) = crate::config::Config::load(place.config.as_deref())?;
        let bind = async |given: &Option<String>, default: &str, flag: &str| {
            let address = given.as_deref().unwrap_or(default);
            TcpListener::bind(address).await.map_err(|e| {
                Failure::input(format!("can't listen on {address}: {e}; choose another with --{flag} HOST:PORT"))
            })
        };
        let web = bind(&listen.listen, &config.web.listen, "listen").await?;
        let smtp = bind(&listen.smtp, &config.smtp.listen, "smtp").await?;
        let lmtp = Lmtp::bind(&config.smtp.lmtp).await?;
        Ok(Self { web: Some(web), smtp: Some(smtp), lmtp })
    }

    pub fn url(&self) -> Result<String, Failure> {
        let web = self.web.as_ref().ok_or_else(|| Failure::short("the web socket is in use"))?;
        Ok(format!("http://{}", web.local_addr()?))
    }
}

/// Runs until it is told to stop; ends within five seconds then.
pub async fn run(opened: Opened, sockets: &mut Sockets, demo: Option<Arc<dyn web::Demo>>) -> Result<(), Failure> {
    let Opened { house, clock, folder, config, files } = opened;
    // Held to the end: a second server on this folder would take the first one's letters for stuck.
    let _claim = house.store.claim().await?;
    // Found out now rather than with the first large mail.
    files.check().await?;
    let admin = first_admin(&house).await?;
    let courier = Arc::new(RelayCourier::of(&config, &folder)?);
    house.settle_stuck(courier.is_idempotent()).await?;
    let (stop, stopped) = watch::channel(false);
    let (Some(web), Some(smtp)) = (sockets.web.take(), sockets.smtp.take()) else {
        return Err(Failure::short("the sockets are in use"));
    };
    // A demonstration, whose clock runs ahead, leaves real mailboxes alone, and real name servers.
    let (senders, mailboxes) = if demo.is_some() {
        (Arc::new(Senders::unasked()), Vec::new())
    } else {
        let senders = Arc::new(Senders::of(&config.authentication, house.settings.mail_domain())?);
        let mailboxes = mailboxes::watch_all(&house, &senders, &config, &folder, &stopped);
        (senders, mailboxes)
    };
    say!("desk: {}/desk", house.settings.public_url);
    say!("help centre: {}/help", house.settings.public_url);
    let door = Arc::new(Door { house: house.clone(), senders });
    let lmtp = std::mem::replace(&mut sockets.lmtp, Lmtp::Closed);
    let doors = doors::open(&config.smtp, (smtp, lmtp), door, house.settings.mail_domain(), &stopped)?;
    say!("sign-in: {}", sign_in_link(&house, &admin).await?);
    let real_time = Arc::new(SystemClock::default());
    let keys = config.keys().map_err(|name| Failure::input(format!("api_keys.{name} isn't a digest of a key")))?;
    let desk = web::Web::new(house.clone(), real_time, demo).letting_in(keys);
    let app = web::app(desk.clone());
    let mut waiting = stopped.clone();
    let pages = async move {
        let service = app.into_make_service_with_connect_info::<std::net::SocketAddr>();
        let until = async move {
            let _ = waiting.wait_for(|stop| *stop).await;
        };
        axum::serve(web, service).with_graceful_shutdown(until).await
    };
    let mut tasks = vec![
        tokio::spawn(send_letters(house.clone(), courier.clone(), stopped.clone())),
        tokio::spawn(watch_the_clock(house.clone(), clock, courier, stopped.clone())),
        tokio::spawn(sweep_files(house.clone(), files, stopped.clone())),
    ];
    tasks.extend(mailboxes);
    let pages = tokio::spawn(pages);
    told_to_stop().await;
    let _ = stop.send(true);
    desk.close();
    let end = async {
        let _ = pages.await;
        for task in doors.into_iter().chain(tasks) {
            let _ = task.await;
        }
    };
    // Whatever still hangs on a slow peer is cut off: all that was answered is durable already.
    let _ = tokio::time::timeout(Duration::from_secs(4), end).await;
    Ok(())
}

/// By a signal, or Ctrl-C.
pub async fn told_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}

/// Letters that leave side by side. Of those, a relay that can't tell leaves some uncertain if this process is killed.
const AT_ONCE: u32 = 16;
/// As many places are free before more are taken: letters that are taken together share a commit.
const TOGETHER: u32 = 4;

/// Letters leave as soon as they are written, or when it is time to try again. A server that takes its time over one letter holds
/// up no other.
async fn send_letters(house: Arc<House>, courier: Arc<RelayCourier>, mut stopped: watch::Receiver<bool>) {
    let mut under_way = JoinSet::new();
    loop {
        let free = AT_ONCE.saturating_sub(u32::try_from(under_way.len()).unwrap_or(AT_ONCE));
        let is_stopping = *stopped.borrow();
        if is_stopping && under_way.is_empty() {
            return;
        }
        if free >= TOGETHER && !is_stopping {
            match house.letters_to_send(free).await {
                Ok(letters) => letters.into_iter().for_each(|letter| {
                    let (house, courier) = (house.clone(), courier.clone());
                    under_way.spawn(async move { house.send_letter(courier.as_ref(), letter).await });
                }),
                Err(error) => tracing::error!(%error, "letters couldn't be sent; trying again in a while"),
            }
        }
        tokio::select! {
            Some(done) = under_way.join_next() => told(done),
            () = house.letters_wait.notified() => {}
            () = tokio::time::sleep(Duration::from_secs(5)) => {}
            _ = stopped.wait_for(|stop| *stop), if !is_stopping => {}
        }
        while let Some(done) = under_way.try_join_next() {
            told(done);
        }
    }
}

fn told(done: Result<Result<(), HouseError>, tokio::task::JoinError>) {
    match done {
        Ok(Ok(())) => {}
        Ok(Err(error)) => {
            tracing::error!(%error, "what became of a letter couldn't be recorded; trying again in a while")
        }
        Err(error) => tracing::error!(%error, "sending a letter was cut short"),
    }
}

/// What is due is looked at when it is due; a demo's clock may have been moved from a shell.
async fn watch_the_clock(
    house: Arc<House>,
    clock: Arc<SystemClock>,
    courier: Arc<RelayCourier>,
    mut stopped: watch::Receiver<bool>,
) {
    loop {
        crate::demo::follow_clock(&house, &clock).await;
        if let Err(error) = house.follow_policies().await {
            tracing::error!(%error, "the installed policies couldn't be read; trying again in a while");
        }
        if let Err(error) = house.follow_lessons().await {
            tracing::error!(%error, "what was learnt couldn't be read; trying again in a while");
        }
        if let Err(error) = house.sweep().await {
            tracing::error!(%error, "what is due couldn't be looked at; trying again in a while");
        }
        // Another node may have ended in the middle of sending.
        if house.store.is_shared()
            && let Err(error) = house.settle_stuck(courier.is_idempotent()).await
        {
            tracing::error!(%error, "letters of nodes that ended couldn't be settled; trying again in a while");
        }
        tokio::select! {
            () = tokio::time::sleep(Duration::from_secs(2)) => {}
            _ = stopped.wait_for(|stop| *stop) => return,
        }
    }
}

/// How long a file may lie that nothing names yet: a transaction that will name it ends long before.
const ORPHANED: SignedDuration = SignedDuration::from_hours(24);

/// Files that nothing came to name (a decision that was refused, a process that was killed) are taken away in time.
async fn sweep_files(house: Arc<House>, files: Files, mut stopped: watch::Receiver<bool>) {
    let mut wait = Duration::from_secs(600);
    loop {
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            _ = stopped.wait_for(|stop| *stop) => return,
        }
        wait = Duration::from_secs(3600);
        // By the world's clock, also in a demo: files are dated by the disk or the bucket.
        match files.sweep(house.store.as_ref(), Timestamp::now(), ORPHANED).await {
            Ok(swept) if swept.removed == 0 => {}
            Ok(swept) => tracing::info!(removed = swept.removed, "files that nothing names were taken away"),
            Err(error) => tracing::error!(%error, "files that nothing names couldn't be looked for; again in an hour"),
        }
    }
}
