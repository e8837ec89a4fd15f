//! The house of a data folder: store, settings, secret, clock, relay.

use crate::clamav::Clamd;
use crate::cli::Place;
use crate::config::Config;
use crate::disk;
use crate::{Failure, random};
use async_trait::async_trait;
use jiff::Timestamp;
use post::{Outcome, Outgoing, Relay, SmtpConfig, SmtpOptions, Tls};
use procedure::{Carried, Clock, Courier, House, InstallError, Policies, Scans};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use store::{Files, OutboxLetter};

/// The system's clock, and how far the demonstration's runs ahead of it.
#[derive(Debug, Default)]
pub struct SystemClock {
    /// Microseconds; 0 but in a demo.
    ahead: AtomicI64,
}

impl SystemClock {
    pub fn ahead(&self) -> i64 {
        self.ahead.load(Ordering::SeqCst)
    }

    pub fn set_ahead(&self, microseconds: i64) {
        self.ahead.store(microseconds, Ordering::SeqCst);
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        let now = Timestamp::now().as_microsecond().saturating_add(self.ahead());
        Timestamp::from_microsecond(now).unwrap_or(Timestamp::MAX)
    }
}

/// The setting that tells how far a demo's clock runs ahead; there only in demo folders.
pub const DEMO_CLOCK: &str = "demo_clock";

/// A data folder, opened.
pub struct Opened {
    pub house: Arc<House>,
    pub clock: Arc<SystemClock>,
    pub folder: PathBuf,
    pub config: Config,
    /// Where large messages and letters lie.
    pub files: Files,
}

/// The file of the SQLite store in a data folder.
pub const DATABASE: &str = "redress.sqlite";
/// The file in a data folder that holds what signs links and reply addresses.
pub const SECRET: &str = "secret";

/// The folder that `--data` names, or the default.
pub fn folder(place: &Place, default: &str) -> PathBuf {
    place.data.clone().unwrap_or_else(|| PathBuf::from(default))
}

/// Opens the data folder of an ordinary command.
pub async fn open(place: &Place) -> Result<Opened, Failure> {
    let default = if !Path::new("redress-data").exists() && Path::new("redress-demo").exists() {
        "redress-demo"
    } else {
        "redress-data"
    };
    open_at(place, folder(place, default), None).await
}

/// Opens (and creates) a data folder; `public_url` where the configuration leaves it open.
pub async fn open_at(place: &Place, folder: PathBuf, public_url: Option<String>) -> Result<Opened, Failure> {
    let (config, checked) = Config::load(place.config.as_deref())?;
    std::fs::create_dir_all(&folder).map_err(|e| {
        Failure::input(format!("{}: {e}; name a folder that can be written with --data", folder.display()))
    })?;
    let (store, files) = crate::storage::open(&config, &folder).await?;
    let url = match (config.web.public_url.trim_end_matches('/'), public_url) {
        ("", Some(url)) => url,
        ("", None) => match store.setting("public_url").await? {
            Some(url) => url,
            None => format!("http://{}", config.web.listen),
        },
        (url, _) => url.to_owned(),
    };
    store.put_setting("public_url", &url).await?;
    let clock = Arc::new(SystemClock::default());
    if let Some(ahead) = store.setting(DEMO_CLOCK).await?.and_then(|v| v.parse().ok()) {
        clock.set_ahead(ahead);
    }
    let (policy_text, policies) = (checked.policy_text.clone(), Policies::of(checked.policy.clone()));
    let named = (checked.policy.id.clone(), checked.policy.version);
    let settings = config.settings(checked, url, secret(&folder)?);
    let signer = crate::authentication::signer(&config.dkim)?;
    // A folder takes as many as there are.
    let pace = procedure::Pace::of(if config.relay.kind == "smtp" { config.relay.pace } else { 0 });
    let scanner = scanner(&config)?;
    let house = House::new(settings, policies, store, clock.clone()).signing(signer).scanning(scanner).pacing(pace);
    let house = Arc::new(house);
    install_named(&house, &named, &policy_text).await?;
    house.follow_lessons().await?;
    Ok(Opened { house, clock, folder, config, files })
}

/// Who looks at files, if anybody does.
fn scanner(config: &Config) -> Result<Option<Arc<dyn Scans>>, Failure> {
    let clamd = Clamd::parse(&config.clamav.socket).map_err(Failure::input)?;
    Ok(clamd.map(|clamd| Arc::new(clamd) as Arc<dyn Scans>))
}

/// The policy that the configuration names is installed where it wasn't yet; a version that was, with other contents, is
/// refused, because its complaints would be held to what nobody promised. What was installed later stays in force.
async fn install_named(house: &House, named: &(String, u32), text: &str) -> Result<(), Failure> {
    let installed = house.store.policies().await?;
    match installed.iter().find(|p| p.id == named.0 && p.version == named.1) {
        Some(there) if complaint::Policy::as_installed(&there.body).ok().as_ref() != Some(house.policy()) => {
            let taken = InstallError::Taken { id: named.0.clone(), version: named.1 };
            return Err(Failure::input(taken));
        }
        Some(_) => {}
        None => {
            house.install_policy(text, None).await.map_err(Failure::input)?;
        }
    }
    Ok(house.follow_policies().await?)
}

/// The secret that signs links and reply addresses: made once, readable by its owner only.
fn secret(folder: &Path) -> Result<[u8; 32], Failure> {
    let path = folder.join(SECRET);
    if let Ok(bytes) = std::fs::read(&path) {
        return bytes.try_into().map_err(|_| {
            Failure::input(format!("{}: isn't a secret of 32 bytes; restore it from a backup", path.display()))
        });
    }
    let secret = random()?;
    disk::write(&path, false, &secret).map_err(|e| Failure::input(format!("{}: {e}", path.display())))?;
    Ok(secret)
}

/// Carries letters by the relay that is configured.
pub struct RelayCourier {
    pub relay: Relay,
}

impl RelayCourier {
    pub fn of(config: &Config, folder: &Path) -> Result<Self, Failure> {
        if config.relay.kind == "maildir" {
            return Ok(Self { relay: Relay::maildir(folder.join("letters"))? });
        }
        let some = |text: &String| Some(text.clone()).filter(|t| !t.is_empty());
        let ca = Some(config.relay.ca.clone()).filter(|path| !path.as_os_str().is_empty());
        let options = SmtpOptions { root_certificate: ca, ..SmtpOptions::default() };
        let config = SmtpConfig {
            host: config.relay.host.clone(),
            port: config.relay.port,
            tls: match config.relay.tls.as_str() {
                "none" => Tls::None,
                "implicit" => Tls::Implicit,
                _ => Tls::StartTls,
            },
            user: some(&config.relay.user),
            password: some(&config.relay.password),
        };
        let relay = Relay::smtp_with(config, options)?;
        Ok(Self { relay })
    }

    /// Whether a letter handed over twice arrives once.
    pub fn is_idempotent(&self) -> bool {
        matches!(self.relay, Relay::Maildir(_))
    }
}

#[async_trait]
impl Courier for RelayCourier {
    async fn carry(&self, letter: &OutboxLetter) -> Carried {
        let outgoing = Outgoing {
            id: letter.id.to_string(),
            message_id: letter.mail_id.to_string(),
            from: letter.from.clone(),
            to: vec![letter.to.clone()],
            raw: letter.raw.clone(),
        };
        match self.relay.send(&outgoing).await {
            Outcome::Sent { note } => Carried::Sent { note },
            Outcome::Later { why } => Carried::Later { why },
            Outcome::Refused { why } => Carried::Refused { why },
            Outcome::Uncertain { why } => Carried::Uncertain { why },
        }
    }
}

/// A runtime for commands that do one thing and end.
pub fn block_on<T>(work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(work)
}
