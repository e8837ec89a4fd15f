//! Gets us in: by password (LOGIN, SASL PLAIN) or by an OAuth 2 token (XOAUTH2).

use super::client::{Client, Heard, PATIENCE};
use super::names;
use super::settings::{Access, Mailbox};
use super::trouble::Trouble;

impl Client {
    pub(super) async fn sign_in(&mut self, mailbox: &Mailbox) -> Result<(), Trouble> {
        match &mailbox.access {
            Access::Password(password) => self.by_password(mailbox, password).await?,
            Access::Token(tokens) => {
                let failed = |hint| refused(mailbox, "no token", hint);
                let token = tokens.token(false).await.map_err(failed)?;
                // A token may have been taken back before its time.
                if self.by_token(mailbox, &token).await?.is_err() {
                    let token = tokens.token(true).await.map_err(failed)?;
                    self.by_token(mailbox, &token).await?.map_err(|said| {
                        let hint = "the token was given out but isn't accepted here: check user and scope, and that the \
                                    application may use IMAP for this mailbox";
                        refused(mailbox, &said, hint.to_owned())
                    })?;
                }
            }
        }
        // Others may be offered to whoever is known (RFC 3501, 6.2.2).
        self.ask_capabilities().await
    }

    async fn by_password(&mut self, mailbox: &Mailbox, password: &str) -> Result<(), Trouble> {
        let user = &mailbox.user;
        let done = if self.can("AUTH=PLAIN") {
            // RFC 4616; the only one of the two that has a place for letters beyond ASCII.
            self.authenticate("PLAIN", &format!("\0{user}\0{password}")).await?
        } else if self.can("LOGINDISABLED") {
            let hint = "it takes no password on a connection without TLS: set tls to \"implicit\" or \"starttls\"";
            return Err(refused(mailbox, "LOGINDISABLED", hint.to_owned()));
        } else {
            match self.ask(&format!("LOGIN {} {}", names::quoted(user), names::quoted(password))).await {
                Err(Trouble::Refused { said, .. }) => Err(said),
                done => done.map(|_| Ok(()))?,
            }
        };
        done.map_err(|said| {
            let hint = format!(
                "check user and password of the mailbox {:?}; providers that ask for a second factor want a password for \
                 applications here, or auth = \"oauth2\"",
                mailbox.name
            );
            refused(mailbox, &said, hint)
        })
    }

    /// The form that Google gave it and Microsoft speaks: `user=…^Aauth=Bearer …^A^A`.
    async fn by_token(&mut self, mailbox: &Mailbox, token: &str) -> Result<Result<(), String>, Trouble> {
        self.authenticate("XOAUTH2", &format!("user={}\x01auth=Bearer {token}\x01\x01", mailbox.user)).await
    }

    /// One response, at once where the server takes it so (SASL-IR, RFC 4959).
    async fn authenticate(&mut self, mechanism: &str, response: &str) -> Result<Result<(), String>, Trouble> {
        let mut response = Some(base64(response.as_bytes()));
        let command = match response.take_if(|_| self.can("SASL-IR")) {
            Some(response) => format!("AUTHENTICATE {mechanism} {response}"),
            None => format!("AUTHENTICATE {mechanism}"),
        };
        let tag = self.say(&command).await?;
        let mut told = String::new();
        loop {
            match self.hear(&tag).await? {
                Heard::Untagged(_) => {}
                Heard::GoOn(text) => {
                    // Asked again, the server says why it won't; an empty answer ends that.
                    let answer = response.take().unwrap_or_else(|| {
                        told = unbase64(&text);
                        String::new()
                    });
                    self.wire.send(format!("{answer}\r\n").as_bytes(), PATIENCE).await?;
                }
                Heard::Done(true, _) => return Ok(Ok(())),
                Heard::Done(false, said) => return Ok(Err(format!("{said} {told}").trim().to_owned())),
            }
        }
    }
}

fn refused(mailbox: &Mailbox, said: &str, hint: String) -> Trouble {
    Trouble::SignIn { server: mailbox.host.clone(), user: mailbox.user.clone(), said: said.to_owned(), hint }
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

fn unbase64(text: &str) -> String {
    use base64::Engine;
    let bytes = base64::engine::general_purpose::STANDARD.decode(text).unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}
