//! `[[mailbox]]` in the configuration: which mailboxes are read, how one gets in, what is done there with what was read.

use post::Tls;
use post::imap::{After, Day};
use serde::Deserialize;
use std::path::PathBuf;

/// One table, as written; what is left out is as the provider, or else this, has it.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MailboxTable {
    pub name: String,
    pub provider: String,
    pub host: String,
    pub port: u16,
    pub tls: String,
    pub ca: String,
    pub user: String,
    pub password: String,
    pub folder: String,
    pub after: String,
    pub flag: String,
    pub move_to: String,
    pub since: String,
    pub poll: u64,
    pub auth: String,
    pub flow: String,
    pub tenant: String,
    pub client_id: String,
    pub client_secret: String,
    pub scope: String,
    pub token_url: String,
    pub device_url: String,
    pub authorize_url: String,
}

/// All keys, in the order of the documentation.
pub const KEYS: [&str; 23] = [
    "name",
    "provider",
    "host",
    "port",
    "tls",
    "ca",
    "user",
    "password",
    "folder",
    "after",
    "flag",
    "move_to",
    "since",
    "poll",
    "auth",
    "flow",
    "tenant",
    "client_id",
    "client_secret",
    "scope",
    "token_url",
    "device_url",
    "authorize_url",
];
const NUMBERS: [&str; 2] = ["port", "poll"];

impl Default for MailboxTable {
    fn default() -> Self {
        let (none, some) = (String::new, str::to_owned);
        Self {
            name: none(),
            provider: none(),
            host: none(),
            port: 0,
            tls: some("implicit"),
            ca: none(),
            user: none(),
            password: none(),
            folder: some("INBOX"),
            after: some("flag"),
            flag: some("\\Seen"),
            move_to: none(),
            since: none(),
            poll: 60,
            auth: none(),
            flow: none(),
            tenant: none(),
            client_id: none(),
            client_secret: none(),
            scope: none(),
            token_url: none(),
            device_url: none(),
            authorize_url: none(),
        }
    }
}

impl std::fmt::Debug for MailboxTable {
    /// Without password and secret.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Mailbox({} {}@{}:{}/{})", self.name, self.user, self.host, self.port, self.folder)
    }
}

/// A key, and what is wrong with its value.
pub type Wrong = (&'static str, String);

impl MailboxTable {
    /// `REDRESS_MAILBOX_COMPLAINTS_PASSWORD`: every key can be set from the environment, secrets should be.
    pub fn override_from_environment(table: &mut toml::Table) {
        let Some(name) = table.get("name").and_then(toml::Value::as_str).map(str::to_owned) else { return };
        for key in KEYS.iter().filter(|key| **key != "name") {
            let Ok(text) = std::env::var(variable(&name, key)) else { continue };
            let number = text.parse().ok().filter(|_| NUMBERS.contains(key)).map(toml::Value::Integer);
            table.insert((*key).to_owned(), number.unwrap_or(toml::Value::String(text)));
        }
    }

    /// What the provider's name stands for, where nothing else is said.
    pub fn fill_in(&mut self) {
        let tenant = if self.tenant.is_empty() { "organizations" } else { &self.tenant };
        let microsoft = |what: &str| format!("https://login.microsoftonline.com/{tenant}/oauth2/v2.0/{what}");
        let (host, auth, flow, urls) = match self.provider.as_str() {
            "microsoft365" => (
                "outlook.office365.com",
                "oauth2",
                "device",
                [microsoft("token"), microsoft("devicecode"), microsoft("authorize")],
            ),
            "google" => (
                "imap.gmail.com",
                if self.client_id.is_empty() { "password" } else { "oauth2" },
                "browser",
                [
                    "https://oauth2.googleapis.com/token".to_owned(),
                    String::new(),
                    "https://accounts.google.com/o/oauth2/v2/auth".to_owned(),
                ],
            ),
            _ => ("", "password", "client_credentials", Default::default()),
        };
        let fill = |value: &mut String, preset: &str| {
            if value.is_empty() {
                preset.clone_into(value);
            }
        };
        fill(&mut self.host, host);
        fill(&mut self.auth, auth);
        fill(&mut self.flow, flow);
        let scope = match (self.provider.as_str(), self.flow.as_str()) {
            ("microsoft365", "client_credentials") => "https://outlook.office365.com/.default",
            ("microsoft365", _) => "https://outlook.office.com/IMAP.AccessAsUser.All offline_access",
            ("google", _) => "https://mail.google.com/",
            _ => "",
        };
        fill(&mut self.scope, scope);
        let [token, device, authorize] = urls;
        fill(&mut self.token_url, &token);
        fill(&mut self.device_url, &device);
        fill(&mut self.authorize_url, &authorize);
        if self.port == 0 {
            self.port = if self.tls == "implicit" { 993 } else { 143 };
        }
    }

    /// The first mistake.
    pub fn mistake(&self) -> Option<Wrong> {
        let one_of = |key: &'static str, value: &str, words: &[&str]| {
            let list: Vec<String> = words.iter().map(|word| format!("{word:?}")).collect();
            (!words.contains(&value)).then(|| (key, format!("write one of {}", list.join(", "))))
        };
        let missing = |key: &'static str, value: &str, what: &str| {
            value.trim().is_empty().then(|| (key, format!("is missing; write {what}")))
        };
        let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        missing("name", &self.name, "a short name for it, like \"complaints\"")
            .or_else(|| {
                let problem = || ("name", "write small letters, digits and hyphens only".to_owned());
                (!self.name.chars().all(is_name)).then(problem)
            })
            .or_else(|| one_of("provider", &self.provider, &["", "microsoft365", "google"]))
            .or_else(|| missing("host", &self.host, "the name of the mail server, or a provider"))
            .or_else(|| missing("user", &self.user, "whom to sign in as, mostly the mailbox's address"))
            .or_else(|| one_of("tls", &self.tls, &["implicit", "starttls", "none"]))
            .or_else(|| missing("folder", &self.folder, "the folder's name; \"INBOX\" is where new mail arrives"))
            .or_else(|| one_of("after", &self.after, &["flag", "move", "leave", "delete"]))
            .or_else(|| self.mistake_in_after())
            .or_else(|| {
                let problem = || ("since", "isn't a day; write one like \"2026-01-31\"".to_owned());
                (!self.since.is_empty() && self.since().is_none()).then(problem)
            })
            .or_else(|| (!(5..=86_400).contains(&self.poll)).then(|| ("poll", "write 5 to 86400 seconds".to_owned())))
            .or_else(|| one_of("auth", &self.auth, &["password", "oauth2"]))
            .or_else(|| if self.auth == "oauth2" { self.mistake_in_oauth() } else { self.mistake_in_password() })
    }

    fn mistake_in_after(&self) -> Option<Wrong> {
        // RFC 3501, 9: a flag is a word, and of those with a backslash there are five.
        let is_atom =
            |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_graphic() && !"(){%*\"\\]".contains(c));
        let known = ["\\seen", "\\answered", "\\flagged"].contains(&self.flag.to_ascii_lowercase().as_str());
        if self.after == "flag" && !known && !is_atom(&self.flag) {
            return Some(("flag", r#"write "\\Seen", or a word of your own like "Redress""#.to_owned()));
        }
        if self.after == "flag" && self.flag.eq_ignore_ascii_case("\\flagged") {
            let problem = "\\Flagged marks what could not be taken in; write \"\\\\Seen\", or a word of your own";
            return Some(("flag", problem.to_owned()));
        }
        if self.after == "move" && self.move_to.trim().is_empty() {
            return Some(("move_to", "is missing; write the folder that handled mail goes to".to_owned()));
        }
        if self.after == "move" && self.move_to == self.folder {
            return Some(("move_to", "is the folder that is read; write another".to_owned()));
        }
        None
    }

    fn mistake_in_password(&self) -> Option<Wrong> {
        if self.provider == "microsoft365" {
            let problem = "Microsoft 365 takes no passwords from programs any more; leave it out, and set client_id";
            return Some(("auth", problem.to_owned()));
        }
        if self.password.is_empty() {
            return Some(("password", format!("is missing; set {}", variable(&self.name, "password"))));
        }
        None
    }

    fn mistake_in_oauth(&self) -> Option<Wrong> {
        let flows = ["client_credentials", "device", "browser"];
        if !flows.contains(&self.flow.as_str()) {
            return Some(("flow", "write \"client_credentials\", \"device\" or \"browser\"".to_owned()));
        }
        if self.provider == "google" && self.flow != "browser" {
            let problem = "Google lets programs read mail only after a sign-in in a browser; write \"browser\", or use a \
                           password for applications (auth = \"password\")";
            return Some(("flow", problem.to_owned()));
        }
        let is_url = |url: &str| {
            let here = ["http://127.0.0.1", "http://[::1]", "http://localhost"];
            url.starts_with("https://") || here.iter().any(|start| url.starts_with(start))
        };
        let url = |key: &'static str, url: &str| {
            (!is_url(url)).then(|| (key, "write the https address that your provider names for it".to_owned()))
        };
        if self.client_id.is_empty() {
            return Some(("client_id", "is missing; write what your provider called the application".to_owned()));
        }
        if self.flow == "client_credentials" && self.client_secret.is_empty() {
            return Some(("client_secret", format!("is missing; set {}", variable(&self.name, "client_secret"))));
        }
        url("token_url", &self.token_url).or_else(|| match self.flow.as_str() {
            "device" => url("device_url", &self.device_url),
            "browser" => url("authorize_url", &self.authorize_url),
            _ => None,
        })
    }

    fn since(&self) -> Option<Day> {
        let day: jiff::civil::Date = self.since.parse().ok()?;
        Some(Day { year: day.year(), month: u8::try_from(day.month()).ok()?, day: u8::try_from(day.day()).ok()? })
    }

    /// The mailbox as it is read.
    pub fn mailbox(&self, access: post::imap::Access, max_size: usize) -> post::imap::Mailbox {
        post::imap::Mailbox {
            name: self.name.clone(),
            host: self.host.clone(),
            port: self.port,
            tls: match self.tls.as_str() {
                "none" => Tls::None,
                "starttls" => Tls::StartTls,
                _ => Tls::Implicit,
            },
            ca: Some(&self.ca).filter(|path| !path.is_empty()).map(PathBuf::from),
            user: self.user.clone(),
            access,
            folder: self.folder.clone(),
            after: match self.after.as_str() {
                "leave" => After::Leave,
                "move" => After::Move(self.move_to.clone()),
                "delete" => After::Delete,
                _ => After::Flag(self.flag.clone()),
            },
            poll: std::time::Duration::from_secs(self.poll),
            since: self.since(),
            max_size,
        }
    }
}

pub fn variable(name: &str, key: &str) -> String {
    format!("REDRESS_MAILBOX_{}_{key}", name.replace('-', "_")).to_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> MailboxTable {
        let mut table: MailboxTable = toml::from_str(text).expect("a table");
        table.fill_in();
        table
    }

    fn mistake(text: &str) -> String {
        table(text).mistake().map(|(key, problem)| format!("{key}: {problem}")).unwrap_or_default()
    }

    const PLAIN: &str = "name = \"a\"\nhost = \"mail.example.com\"\nuser = \"a@example.com\"\npassword = \"x\"\n";

    #[test]
    fn a_server_of_ones_own_needs_four_lines() {
        let table = table(PLAIN);
        assert_eq!(table.mistake(), None);
        assert_eq!((table.port, table.folder.as_str()), (993, "INBOX"));
        let secret = MailboxTable { password: "s3cret".to_owned(), client_secret: "s3cret".to_owned(), ..table };
        assert!(!format!("{secret:?}").contains("s3cret"));
    }

    #[test]
    fn a_provider_fills_in_the_rest() {
        let microsoft = "name = \"a\"\nprovider = \"microsoft365\"\ntenant = \"example.com\"\nuser = \"a@example.com\"\nclient_id = \"7\"\n";
        let filled = table(microsoft);
        assert_eq!(filled.mistake(), None);
        assert_eq!(filled.token_url, "https://login.microsoftonline.com/example.com/oauth2/v2.0/token");
        assert!(filled.scope.contains("offline_access"), "device: without it there is no refresh token");
        let credentials = table(&format!("{microsoft}flow = \"client_credentials\"\nclient_secret = \"s\"\n"));
        assert_eq!(credentials.mistake(), None);
        assert_eq!(credentials.scope, "https://outlook.office365.com/.default");
        let google = table("name = \"a\"\nprovider = \"google\"\nuser = \"a@example.com\"\nclient_id = \"7\"\n");
        assert_eq!((google.mistake(), google.flow.as_str()), (None, "browser"));
    }

    #[test]
    fn every_mistake_says_what_to_write() {
        for (text, expected) in [
            (String::new(), "name: is missing"),
            (PLAIN.replace("\"a\"", "\"A b\""), "name: write small"),
            (PLAIN.replace("mail.example.com", ""), "host: is missing"),
            (PLAIN.replace("\"x\"", "\"\""), "password: is missing; set REDRESS_MAILBOX_A_PASSWORD"),
            (format!("{PLAIN}tls = \"ssl\"\n"), "tls: write one of \"implicit\""),
            (format!("{PLAIN}after = \"burn\"\n"), "after: write one of \"flag\""),
            (format!("{PLAIN}after = \"move\"\n"), "move_to: is missing"),
            (format!("{PLAIN}after = \"move\"\nmove_to = \"INBOX\"\n"), "move_to: is the folder"),
            (format!("{PLAIN}flag = \"two words\"\n"), "flag: write"),
            (format!("{PLAIN}flag = '\\Flagged'\n"), "flag: \\Flagged marks"),
            (format!("{PLAIN}since = \"last year\"\n"), "since: isn't a day"),
            (format!("{PLAIN}poll = 0\n"), "poll: write 5"),
            (format!("{PLAIN}provider = \"hotmail\"\n"), "provider: write one of"),
            (format!("{PLAIN}auth = \"oauth2\"\n"), "client_id: is missing"),
            (
                format!("{PLAIN}auth = \"oauth2\"\nclient_id = \"7\"\n"),
                "client_secret: is missing; set REDRESS_MAILBOX_A_CLIENT_SECRET",
            ),
            (
                format!("{PLAIN}auth = \"oauth2\"\nclient_id = \"7\"\nclient_secret = \"s\"\n"),
                "token_url: write the https",
            ),
            (
                format!("{PLAIN}provider = \"microsoft365\"\nauth = \"password\"\n"),
                "auth: Microsoft 365 takes no passwords",
            ),
            (
                format!("{PLAIN}provider = \"google\"\nclient_id = \"7\"\nflow = \"device\"\n"),
                "flow: Google lets programs",
            ),
        ] {
            let told = mistake(&text);
            assert!(told.starts_with(expected), "{told:?} instead of {expected:?}");
        }
    }
}
