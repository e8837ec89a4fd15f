//! The configuration: one commented TOML file, overridden by the environment, refused with the line where it is wrong.

use crate::authentication::{AuthenticationTable, DkimTable};
use crate::clamav::Clamd;
use crate::mailboxes::{KEYS, MailboxTable};
use complaint::{Policy, Team};
use correspondence::compose::Logo;
use jiff::tz::TimeZone;
use procedure::{Calendars, Settings, TeamMailbox};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use workdays::{Closure, OwnDays, Region, Weekday};

/// The default configuration, with its comments: what `redress config` prints.
pub const DEFAULT: &str = include_str!("default.toml");
/// The policy that comes with Redress.
pub const POLICY: &str = include_str!("../../../policies/customer-service-europe.toml");

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    pub company: Company,
    pub office: Office,
    pub policy: PolicyChoice,
    pub teams: BTreeMap<String, String>,
    pub web: Web,
    pub api_keys: BTreeMap<String, String>,
    pub smtp: Smtp,
    pub authentication: AuthenticationTable,
    pub dkim: DkimTable,
    pub clamav: Clamav,
    pub store: StoreChoice,
    pub relay: Relay,
    pub catalogue: correspondence::Catalogue,
    #[serde(default)]
    pub mailbox: Vec<MailboxTable>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Company {
    pub name: String,
    pub service: String,
    pub address: String,
    pub language: String,
    pub outside_body: String,
    /// A PNG, JPEG or GIF above the text of letters.
    pub logo: PathBuf,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    pub region: String,
    pub time_zone: String,
    pub closures: Vec<Closure>,
    pub working: Vec<jiff::civil::Date>,
    pub weekend: Vec<Weekday>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PolicyChoice {
    pub file: PathBuf,
    pub link_days: u16,
    pub automatic_letters_a_day: u32,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Web {
    pub listen: String,
    pub public_url: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Smtp {
    pub listen: String,
    pub max_size: usize,
    /// A PEM file, for STARTTLS; with `key`.
    pub certificate: PathBuf,
    pub key: PathBuf,
    /// Where mail servers on this machine deliver by LMTP; empty: nowhere.
    pub lmtp: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clamav {
    pub socket: String,
}

impl Smtp {
    /// The files of the certificate and its key, where they are given.
    pub fn tls(&self) -> Option<(&Path, &Path)> {
        (!self.certificate.as_os_str().is_empty()).then_some((&self.certificate, &self.key))
    }
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StoreChoice {
    pub url: String,
    pub listen_url: String,
    pub replica_url: String,
    pub ca: String,
    pub connections: usize,
    pub files: String,
}

impl std::fmt::Debug for StoreChoice {
    /// Without the passwords that URLs may hold.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.url.is_empty() { "StoreChoice(SQLite)" } else { "StoreChoice(PostgreSQL)" })
    }
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Relay {
    pub kind: String,
    pub host: String,
    pub port: u16,
    pub tls: String,
    pub user: String,
    pub password: String,
    /// A PEM file: who else may vouch for the relay's certificate.
    pub ca: PathBuf,
    /// Letters a minute to one domain, of each process; 0: as many as it takes.
    pub pace: u32,
}

impl std::fmt::Debug for Relay {
    /// Without the password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Relay({} {}:{} {})", self.kind, self.host, self.port, self.tls)
    }
}

/// A configuration that can't be used; says where, and what to write instead.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct ConfigError(String);

/// A file's text and name, to say where something stands.
struct Source {
    name: String,
    text: String,
}

impl Source {
    /// `redress.toml:12: office.region: …`, or without a line where the value came from elsewhere.
    fn at(&self, section: &str, key: &str, problem: &str) -> ConfigError {
        let variable = variable(section, key);
        if std::env::var(&variable).is_ok() {
            return ConfigError(format!("{variable}: {problem}"));
        }
        let mut current = "";
        for (number, line) in (1..).zip(self.text.lines()) {
            let line = line.trim();
            if let Some(name) = line.strip_prefix('[') {
                current = name.split(']').next().unwrap_or_default();
            } else if current == section && line.split('=').next().is_some_and(|k| k.trim() == key) {
                return ConfigError(format!("{}:{number}: {section}.{key}: {problem}", self.name));
            }
        }
        ConfigError(format!("{}: {section}.{key}: {problem}", self.name))
    }

    /// The same for a key of the `which`-th `[[mailbox]]`.
    fn in_mailbox(&self, which: usize, name: &str, key: &str, problem: &str) -> ConfigError {
        let from_outside = crate::mailboxes::variable(name, key);
        if !name.is_empty() && std::env::var(&from_outside).is_ok() {
            return ConfigError(format!("{from_outside}: {problem}"));
        }
        let (mut seen, mut begins, mut current) = (0, 0, "");
        for (number, line) in (1..).zip(self.text.lines()) {
            let line = line.trim();
            if line.starts_with('[') {
                current = line.split('#').next().unwrap_or_default().trim();
                if current == "[[mailbox]]" {
                    seen += 1;
                    begins = if seen == which + 1 { number } else { begins };
                }
            } else if current == "[[mailbox]]"
                && seen == which + 1
                && line.split('=').next().is_some_and(|k| k.trim() == key)
            {
                return ConfigError(format!("{}:{number}: mailbox.{key}: {problem}", self.name));
            }
        }
        ConfigError(format!("{}:{begins}: mailbox.{key}: {problem}", self.name))
    }
}

fn variable(section: &str, key: &str) -> String {
    format!("REDRESS_{section}_{key}").to_ascii_uppercase()
}

impl Config {
    /// Reads the file (or the defaults), then the environment.
    ///
    /// # Errors
    /// The first value that is wrong, with its line and what to write instead.
    pub fn load(file: Option<&Path>) -> Result<(Self, Checked), ConfigError> {
        let source = match file {
            Some(path) => Source {
                name: path.display().to_string(),
                text: std::fs::read_to_string(path).map_err(|e| {
                    ConfigError(format!("{}: {e}; `redress config` prints one to start from", path.display()))
                })?,
            },
            None => Source { name: "the defaults".to_owned(), text: String::new() },
        };
        let wrong = |e: toml::de::Error| ConfigError(format!("{}: {e}", source.name));
        let mut table: toml::Table = toml::from_str(DEFAULT).expect("the defaults are valid: a test reads them");
        let own: toml::Table = toml::from_str(&source.text).map_err(wrong)?;
        Self::check_names(&source, &table, &own)?;
        merge(&mut table, own);
        override_from_environment(&mut table);
        let mut config: Config =
            table.try_into().map_err(|e: toml::de::Error| ConfigError(format!("{}: {}", source.name, e.message())))?;
        config.check_mailboxes(&source)?;
        let checked = config.check(&source)?;
        Ok((config, checked))
    }

    /// Refuses sections and keys that nobody knows, where they stand.
    fn check_names(source: &Source, known: &toml::Table, own: &toml::Table) -> Result<(), ConfigError> {
        for (section, value) in own {
            if section == "mailbox" {
                Self::check_mailbox_names(source, value)?;
                continue;
            }
            let Some(known) = known.get(section).and_then(toml::Value::as_table) else {
                let sections: Vec<&str> = known.keys().map(String::as_str).chain(["[mailbox]"]).collect();
                return Err(ConfigError(format!(
                    "{}: there is no [{section}]; there are {}",
                    source.name,
                    sections.join(", ")
                )));
            };
            let Some(value) = value.as_table() else { continue };
            // Names of the house's own.
            if section == "teams" || section == "api_keys" {
                continue;
            }
            if let Some(key) = value.keys().find(|k| !known.contains_key(*k)) {
                let keys: Vec<&str> = known.keys().map(String::as_str).collect();
                return Err(source.at(section, key, &format!("there is no such key; there are {}", keys.join(", "))));
            }
        }
        Ok(())
    }

    fn check_mailbox_names(source: &Source, tables: &toml::Value) -> Result<(), ConfigError> {
        let Some(tables) = tables.as_array() else {
            let problem = "write [[mailbox]], in two brackets: there may be several";
            return Err(ConfigError(format!("{}: [mailbox]: {problem}", source.name)));
        };
        for (which, table) in tables.iter().enumerate() {
            let unknown = table.as_table().and_then(|table| table.keys().find(|key| !KEYS.contains(&key.as_str())));
            if let Some(key) = unknown {
                let problem = format!("there is no such key; there are {}", KEYS.join(", "));
                return Err(source.in_mailbox(which, "", key, &problem));
            }
        }
        Ok(())
    }

    /// Fills in what follows from the rest, then looks for mistakes.
    fn check_mailboxes(&mut self, source: &Source) -> Result<(), ConfigError> {
        let mut names = std::collections::BTreeSet::new();
        for (which, table) in self.mailbox.iter_mut().enumerate() {
            table.fill_in();
            if let Some((key, problem)) = table.mistake() {
                return Err(source.in_mailbox(which, &table.name, key, &problem));
            }
            if !names.insert(&table.name) {
                return Err(source.in_mailbox(
                    which,
                    "",
                    "name",
                    "another mailbox has this name; write one of its own",
                ));
            }
        }
        Ok(())
    }

    fn check(&self, source: &Source) -> Result<Checked, ConfigError> {
        let region = Region::parse(&self.office.region).map_err(|e| source.at("office", "region", &e.to_string()))?;
        let zone = TimeZone::get(&self.office.time_zone).map_err(|_| {
            source.at("office", "time_zone", "isn't a time zone; write one like \"Europe/Bucharest\" (IANA names)")
        })?;
        let own = OwnDays {
            closures: self.office.closures.clone(),
            working: self.office.working.clone(),
            weekend: Some(self.office.weekend.clone()).filter(|days| !days.is_empty()),
        };
        if !self
            .company
            .address
            .split_once('@')
            .is_some_and(|(l, d)| !l.is_empty() && !d.is_empty() && !l.contains('+'))
        {
            let problem = "isn't a plain email address; write one like \"complaints@example.com\", without a +";
            return Err(source.at("company", "address", problem));
        }
        self.web.listen.parse::<std::net::SocketAddr>().map_err(|_| source.at("web", "listen", LISTEN))?;
        self.smtp.listen.parse::<std::net::SocketAddr>().map_err(|_| source.at("smtp", "listen", LISTEN))?;
        self.check_smtp(source)?;
        let url = &self.web.public_url;
        if !url.is_empty() && !url.starts_with("https://") && !url.starts_with("http://") {
            return Err(source.at("web", "public_url", "must start with https:// (or http:// for trying out)"));
        }
        self.authentication.check().map_err(|(key, problem)| source.at("authentication", key, &problem))?;
        self.dkim.check(&self.company.address).map_err(|(key, problem)| source.at("dkim", key, &problem))?;
        self.keys().map_err(|name| {
            source.at("api_keys", &name, "isn't a digest of a key; `redress api-key NAME` makes one")
        })?;
        Clamd::parse(&self.clamav.socket).map_err(|problem| source.at("clamav", "socket", problem))?;
        self.check_store(source)?;
        self.check_relay(source)?;
        let (policy_text, policy) = self.read_policy(source)?;
        if let Some(team) = self.teams.keys().find(|t| policy.team(&Team::from(t.as_str())).is_none()) {
            let teams: Vec<&str> = policy.teams.iter().map(|t| t.id.as_str()).collect();
            return Err(source.at("teams", team, &format!("the policy has no such team; it has {}", teams.join(", "))));
        }
        for (team, mailbox) in &self.teams {
            if !mailbox.contains('@') || mailbox.eq_ignore_ascii_case(&self.company.address) {
                let problem = "write the team's own mailbox, another than the one for complaints";
                return Err(source.at("teams", team, problem));
            }
        }
        let logo = self.read_logo(source)?;
        Ok(Checked { region, calendars: Calendars::of(region, own), zone, logo, policy_text, policy })
    }

    /// It goes along with every letter, so it is small.
    fn read_logo(&self, source: &Source) -> Result<Option<Logo>, ConfigError> {
        let path = &self.company.logo;
        if path.as_os_str().is_empty() {
            return Ok(None);
        }
        let wrong = |problem: String| source.at("company", "logo", &problem);
        let content = std::fs::read(path).map_err(|e| wrong(format!("{}: {e}", path.display())))?;
        let kinds: [(&[u8], &str); 3] =
            [(b"\x89PNG\r\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"), (b"GIF8", "image/gif")];
        let kind = kinds.iter().find(|(begins, _)| content.starts_with(begins)).map(|(_, kind)| *kind);
        let kind = kind.ok_or_else(|| wrong(format!("{} is no PNG, JPEG or GIF", path.display())))?;
        if content.len() > LOGO {
            return Err(wrong(format!("{} has {} bytes; make it smaller than {LOGO}", path.display(), content.len())));
        }
        Ok(Some(Logo { media_type: kind.to_owned(), content, name: self.company.name.clone() }))
    }

    fn check_smtp(&self, source: &Source) -> Result<(), ConfigError> {
        let given = |path: &Path| !path.as_os_str().is_empty();
        if given(&self.smtp.certificate) != given(&self.smtp.key) {
            let lacking = if given(&self.smtp.key) { "certificate" } else { "key" };
            return Err(source.at("smtp", lacking, "is missing: STARTTLS needs both, or neither"));
        }
        let lmtp = &self.smtp.lmtp;
        if lmtp.is_empty() || lmtp.strip_prefix("unix:").is_some_and(|path| path.starts_with('/')) {
            return Ok(());
        }
        let problem = "write \"127.0.0.1:24\", \"unix:/run/redress/lmtp\", or leave it empty";
        lmtp.parse::<std::net::SocketAddr>().map(drop).map_err(|_| source.at("smtp", "lmtp", problem))
    }

    fn check_store(&self, source: &Source) -> Result<(), ConfigError> {
        let StoreChoice { url, replica_url, files, .. } = &self.store;
        let leads_to_postgres = |url: &str| url.starts_with("postgres://") || url.starts_with("postgresql://");
        if !url.is_empty() && !leads_to_postgres(url) {
            let problem = "write \"postgres://user@host/database\", or leave it empty for SQLite in the data folder";
            return Err(source.at("store", "url", problem));
        }
        if !replica_url.is_empty() && url.is_empty() {
            let problem = "SQLite has no replicas; leave it empty, or set store.url to the primary in PostgreSQL";
            return Err(source.at("store", "replica_url", problem));
        }
        if !replica_url.is_empty() && !leads_to_postgres(replica_url) {
            let problem = "write \"postgres://user@host/database\" with a standby's host, or leave it empty";
            return Err(source.at("store", "replica_url", problem));
        }
        if !files.is_empty() && !files.starts_with("s3://") {
            let problem = "write \"s3://bucket/prefix\", or leave it empty for the folder `files` in the data folder";
            return Err(source.at("store", "files", problem));
        }
        Ok(())
    }

    fn check_relay(&self, source: &Source) -> Result<(), ConfigError> {
        match self.relay.kind.as_str() {
            "maildir" => {}
            "smtp" if self.relay.host.is_empty() => {
                return Err(source.at("relay", "host", "is missing; write the name of your mail server"));
            }
            "smtp" => {}
            _ => return Err(source.at("relay", "kind", "write \"smtp\" or \"maildir\"")),
        }
        if !["starttls", "implicit", "none"].contains(&self.relay.tls.as_str()) {
            return Err(source.at("relay", "tls", "write \"starttls\", \"implicit\" or \"none\""));
        }
        Ok(())
    }

    /// The policy's file, to the letter, and what it says.
    fn read_policy(&self, source: &Source) -> Result<(String, Policy), ConfigError> {
        let file = &self.policy.file;
        let text = if file.as_os_str().is_empty() {
            POLICY.to_owned()
        } else {
            std::fs::read_to_string(file)
                .map_err(|e| source.at("policy", "file", &format!("{}: {e}", file.display())))?
        };
        let wrong = |e| source.at("policy", "file", &format!("{}: {e}", file.display()));
        let policy = Policy::from_toml(&text).map_err(wrong)?;
        Ok((text, policy))
    }

    /// What programs are let in by.
    ///
    /// # Errors
    /// The name of one that isn't a digest.
    pub fn keys(&self) -> Result<Vec<web::ApiKey>, String> {
        let key = |(name, digest): (&String, &String)| web::ApiKey::of_digest(name, digest).ok_or_else(|| name.clone());
        self.api_keys.iter().map(key).collect()
    }

    /// The settings of the house.
    pub fn settings(&self, checked: Checked, public_url: String, secret: [u8; 32]) -> Settings {
        let mailbox =
            |(team, email): (&String, &String)| TeamMailbox { team: Team::from(team.as_str()), email: email.clone() };
        let mut catalogue = self.catalogue.clone();
        catalogue.own_domains.extend(self.company.address.rsplit_once('@').map(|(_, domain)| domain.to_owned()));
        Settings {
            company: self.company.name.clone(),
            service_name: self.company.service.clone(),
            address: self.company.address.clone(),
            public_url,
            region: checked.region,
            calendars: checked.calendars,
            zone: checked.zone,
            catalogue,
            mailboxes: self.mailbox.iter().map(|table| table.name.clone()).collect(),
            team_mailboxes: self.teams.iter().map(mailbox).collect(),
            language: self.company.language.clone(),
            outside_body: self.company.outside_body.clone(),
            link_days: self.policy.link_days,
            automatic_letters_a_day: self.policy.automatic_letters_a_day,
            logo: checked.logo,
            secret,
        }
    }
}

/// Bytes of a logo.
const LOGO: usize = 32 << 10;

const LISTEN: &str = "isn't an address to listen on; write one like \"127.0.0.1:8640\"";

/// What the configuration's names turned out to be.
#[derive(Clone, Debug)]
pub struct Checked {
    pub region: Region,
    pub calendars: Calendars,
    pub zone: TimeZone,
    pub logo: Option<Logo>,
    /// The policy that the configuration names, as it is written.
    pub policy_text: String,
    pub policy: Policy,
}

fn merge(into: &mut toml::Table, from: toml::Table) {
    for (key, value) in from {
        match (into.get_mut(&key), value) {
            (Some(toml::Value::Table(into)), toml::Value::Table(from)) => merge(into, from),
            (_, value) => {
                into.insert(key, value);
            }
        }
    }
}

/// `REDRESS_OFFICE_REGION=DE-BY`: a value of the type that the default has.
fn override_from_environment(table: &mut toml::Table) {
    for (section, values) in table.iter_mut() {
        if section == "mailbox" {
            let tables = values.as_array_mut().into_iter().flatten().filter_map(toml::Value::as_table_mut);
            tables.for_each(MailboxTable::override_from_environment);
            continue;
        }
        let Some(values) = values.as_table_mut() else { continue };
        for (key, value) in values.iter_mut() {
            let Ok(text) = std::env::var(variable(section, key)) else { continue };
            *value = match value {
                toml::Value::String(_) => toml::Value::String(text),
                // A value that doesn't parse stays text, and is refused with its name when the types are checked.
                _ => text.parse().unwrap_or(toml::Value::String(text)),
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(text: &str) -> Result<(Config, Checked), ConfigError> {
        let file = tempfile::NamedTempFile::new().expect("a file");
        std::fs::write(file.path(), text).expect("written");
        Config::load(Some(file.path()))
    }

    #[test]
    fn the_defaults_are_valid() {
        let (config, checked) = Config::load(None).expect("valid");
        assert_eq!(config.company.language, "en");
        assert_eq!(checked.region.code(), "RO");
    }

    /// What the defaults show of a mailbox, commented out, is one.
    #[test]
    fn the_mailbox_that_is_shown_is_valid() {
        let (_, shown) = DEFAULT.split_once("# [[mailbox]]").expect("one is shown");
        let lines: Vec<&str> = shown.lines().map(|line| line.trim_start_matches("# ")).collect();
        let text = format!("[[mailbox]]{}", lines.join("\n"));
        let (config, _) = load(&text).expect("valid");
        let keys = toml::from_str::<toml::Table>(&text).expect("TOML");
        let keys = keys["mailbox"][0].as_table().expect("a table");
        assert_eq!(KEYS.iter().find(|key| !keys.contains_key(**key)), None, "every key is shown");
        let mut bare = MailboxTable { name: "complaints".to_owned(), ..MailboxTable::default() };
        bare.fill_in();
        let shown = &config.mailbox[0];
        assert_eq!((shown.port, &shown.tls, &shown.folder), (bare.port, &bare.tls, &bare.folder), "with its default");
        assert_eq!((&shown.after, &shown.flag, shown.poll), (&bare.after, &bare.flag, bare.poll), "with its default");
    }

    #[test]
    fn a_bad_value_is_refused_with_its_line_and_what_to_write() {
        let error =
            load("[company]\nname = \"X\"\n\n[office]\nregion = \"Bavaria\"\n").expect_err("refused").to_string();
        assert!(error.contains(":5: office.region"), "{error}");
        let error = load("[office]\ntime_zone = \"Bucharest\"\n").expect_err("refused").to_string();
        assert!(error.contains(":2:") && error.contains("Europe/Bucharest"), "{error}");
        let error = load("[relay]\nkind = \"carrier pigeon\"\n").expect_err("refused").to_string();
        assert!(error.contains("maildir"), "{error}");
        let error = load("[office]\nregoin = \"RO\"\n").expect_err("refused").to_string();
        assert!(error.contains(":2:") && error.contains("region"), "{error}");
        let error = load("[ofice]\nregion = \"RO\"\n").expect_err("refused").to_string();
        assert!(error.contains("[ofice]") && error.contains("office"), "{error}");
        let error = load("[web]\nlisten = 8640\n").expect_err("refused").to_string();
        assert!(error.contains("string"), "{error}");
        let error = load("[store]\nfiles = \"/var/files\"\n").expect_err("refused").to_string();
        assert!(error.contains(":2: store.files") && error.contains("s3://bucket/prefix"), "{error}");
        let error = load("[store]\nreplica_url = \"postgres://db2/redress\"\n").expect_err("refused").to_string();
        assert!(error.contains(":2: store.replica_url") && error.contains("SQLite"), "{error}");
        let error =
            load("[store]\nurl = \"postgres://db/x\"\nreplica_url = \"db2\"\n").expect_err("refused").to_string();
        assert!(error.contains(":3: store.replica_url") && error.contains("standby"), "{error}");
        let error = load("[authentication]\ntrust = [\"\"]\n").expect_err("refused").to_string();
        assert!(error.contains(":2: authentication.trust"), "{error}");
        let error = load("[authentication]\nrelays = [\"10.0.0.0/99\"]\n").expect_err("refused").to_string();
        assert!(error.contains(":2: authentication.relays") && error.contains("192.0.2.0/24"), "{error}");
        let error = load("[authentication]\ndns = \"ns.example.com\"\n").expect_err("refused").to_string();
        assert!(error.contains(":2: authentication.dns"), "{error}");
        let error = load("[company]\nlogo = \"/nowhere.png\"\n").expect_err("refused").to_string();
        assert!(error.contains(":2: company.logo") && error.contains("/nowhere.png"), "{error}");
        let error = load("[api_keys]\nshop = \"secret\"\n").expect_err("refused").to_string();
        assert!(error.contains(":2: api_keys.shop") && error.contains("redress api-key"), "{error}");
        let error = load("[clamav]\nsocket = \"/run/clamd\"\n").expect_err("refused").to_string();
        assert!(error.contains(":2: clamav.socket") && error.contains("unix:/run"), "{error}");
        let error = load("[dkim]\ndomain = \"example.org\"\n").expect_err("refused").to_string();
        assert!(error.contains(":2: dkim.domain") && error.contains("heliovar.example"), "{error}");
        let error = load("[dkim]\ndomain = \"heliovar.example\"\n").expect_err("refused").to_string();
        assert!(error.contains("dkim.rsa_key") && error.contains("redress mail dkim"), "{error}");
        let error = load("[mailbox]\nname = \"a\"\n").expect_err("refused").to_string();
        assert!(error.contains("[[mailbox]]"), "{error}");
        let one = "[[mailbox]]\nname = \"one\"\nhost = \"mail.example.com\"\nuser = \"a\"\npassword = \"x\"\n";
        let error = load(&format!("{one}\n{one}pasword = \"x\"\n")).expect_err("refused").to_string();
        assert!(error.contains(":12: mailbox.pasword") && error.contains("password"), "{error}");
        let error = load(&format!("{one}\n{one}")).expect_err("refused").to_string();
        assert!(error.contains(":8: mailbox.name: another"), "{error}");
        let error = load(&format!("{one}port = \"imap\"\n")).expect_err("refused").to_string();
        assert!(error.contains("u16"), "{error}");
        let error = load("[web\n").expect_err("refused").to_string();
        assert!(error.contains("line 1"), "{error}");
    }
}
