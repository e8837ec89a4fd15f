//! `redress mail authorize`: somebody signs in to a mailbox once, and what that gives is kept in the data folder.

use super::named;
use super::settings::MailboxTable;
use crate::cli::Place;
use crate::config::Config;
use crate::disk;
use crate::house::{block_on, folder};
use crate::{Failure, say};
use clap::Subcommand;
use post::imap::Access;
use post::oauth::{Application, Browser, Grant, Kept, OAuth, OAuthError, by_device};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(Subcommand)]
pub enum What {
    /// Sign in to a mailbox with auth = "oauth2", once
    Authorize {
        /// The mailbox's name in the configuration
        name: String,
        /// Where the browser of this machine comes to, for flow = "browser" (0: any free port)
        #[arg(long, default_value_t = 0)]
        port: u16,
    },
    /// Find out whether mail can come and go, and say what to mend: records, relay, mailboxes, certificate, a round trip, the clock
    Doctor {
        /// How long to wait for the letter that goes to our own address; 0: none is sent
        #[arg(long, value_name = "SECONDS", default_value_t = 60)]
        wait: u64,
    },
    /// Make the keys that letters are signed with (DKIM), and say what to publish in the DNS
    Dkim {
        /// Where new keys are written [default: the data folder]
        #[arg(long, value_name = "DIR")]
        to: Option<PathBuf>,
    },
}

/// A refresh token in a file that only its owner can read, beside the house's secret.
struct InFile(PathBuf);

impl InFile {
    fn of(folder: &Path, name: &str) -> Self {
        Self(folder.join(format!("mailbox-{name}.token")))
    }
}

impl Kept for InFile {
    fn read(&self) -> Result<Option<String>, String> {
        match std::fs::read_to_string(&self.0) {
            Ok(text) => Ok(Some(text.trim().to_owned()).filter(|text| !text.is_empty())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(format!("{}: {error}", self.0.display())),
        }
    }

    fn write(&self, refresh_token: &str) -> Result<(), String> {
        disk::write(&self.0, true, refresh_token.as_bytes()).map_err(|e| format!("{}: {e}", self.0.display()))
    }
}

fn application(table: &MailboxTable) -> Application {
    Application {
        client_id: table.client_id.clone(),
        client_secret: table.client_secret.clone(),
        scope: table.scope.clone(),
        token_url: table.token_url.clone(),
        device_url: table.device_url.clone(),
        authorize_url: table.authorize_url.clone(),
    }
}

/// What lets us into this mailbox.
pub(super) fn access(table: &MailboxTable, folder: &Path) -> Access {
    if table.auth != "oauth2" {
        return Access::Password(table.password.clone());
    }
    let (grant, hint) = if table.flow == "client_credentials" {
        (Grant::ClientCredentials, "check tenant, client_id, client_secret and scope of the mailbox".to_owned())
    } else {
        let kept = Arc::new(InFile::of(folder, &table.name));
        (Grant::Refresh(kept), format!("sign in with `redress mail authorize {}`", table.name))
    };
    Access::Token(Arc::new(OAuth::new(application(table), grant, hint)))
}

pub fn mail(place: &Place, what: What) -> Result<(), Failure> {
    let (name, port) = match what {
        What::Authorize { name, port } => (name, port),
        What::Doctor { wait } => return crate::doctor::examine(place, wait),
        What::Dkim { to } => return crate::authentication::publish(place, to.as_deref()),
    };
    let (config, _) = Config::load(place.config.as_deref())?;
    let table = named(&name, &config)?;
    if table.auth != "oauth2" || table.flow == "client_credentials" {
        let problem = "there is nobody to sign in: that is for auth = \"oauth2\" with flow = \"device\" or \"browser\"";
        return Err(Failure::input(format!("{name}: {problem}")));
    }
    let data = folder(place, "redress-data");
    disk::make_private(&data).map_err(|e| Failure::input(format!("{}: {e}", data.display())))?;
    let token = block_on(async {
        let told = |error: OAuthError| Failure::short(format!("{name}: {error}"));
        if table.flow == "device" {
            device(table).await.map_err(told)
        } else {
            browser(table, port).await?.map_err(told)
        }
    })?;
    InFile::of(&data, &name).write(&token).map_err(Failure::input)?;
    say!("{name}: signed in; a running server goes on within minutes");
    Ok(())
}

async fn device(table: &MailboxTable) -> Result<String, OAuthError> {
    by_device(&application(table), |code| {
        say!("open {} as {}, and type {}", code.verification_uri, table.user, code.user_code);
    })
    .await
}

async fn browser(table: &MailboxTable, port: u16) -> Result<Result<String, OAuthError>, Failure> {
    let listening = Browser::listen(port).await;
    let browser = listening
        .map_err(|e| Failure::input(format!("can't listen on port {port}: {e}; choose another with --port")))?;
    say!("open in a browser on this machine, as {}:", table.user);
    say!("{}", browser.address(&application(table), &table.user));
    Ok(browser.wait(&application(table)).await)
}
