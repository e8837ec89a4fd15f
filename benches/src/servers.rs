//! Mail servers to be measured against: Postfix and Dovecot as Debian packages them, each with a configuration, a queue or
//! mailboxes of its own in one folder and on loopback ports. The machine's own mail services are neither used nor touched.

use crate::Outcome;
use crate::mails::Mail;
use std::fs::Permissions;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Programs, and Debian's packages that bring them.
const NEEDED: [(&str, &str); 5] = [
    ("/usr/sbin/postfix", "postfix"),
    ("/usr/sbin/smtp-sink", "postfix"),
    ("/usr/sbin/smtp-source", "postfix"),
    ("/usr/lib/dovecot/imap", "dovecot-imapd"),
    ("/usr/lib/dovecot/lmtp", "dovecot-lmtpd"),
];
const DOVECOT: &str = "/usr/sbin/dovecot";
/// For a server to be there, and for mails to get where they belong.
const PATIENCE: Duration = Duration::from_secs(300);
pub const PASSWORD: &str = "only-for-figures";

/// # Errors
/// What is missing, and how to get it.
pub fn installed() -> Outcome {
    let missing = NEEDED.iter().filter(|(program, _)| !Path::new(program).exists());
    let mut packages: Vec<&str> = missing.map(|(_, package)| *package).collect();
    packages.dedup();
    if !packages.is_empty() {
        let packages = packages.join(" ");
        return Err(format!(
            "mail: it is measured beside Postfix and Dovecot; apt-get install --no-install-recommends {packages}"
        )
        .into());
    }
    if std::fs::metadata("/proc/self")?.uid() != 0 {
        return Err("mail: Postfix is started by root only; run this as root".into());
    }
    Ok(())
}

/// Takes mail by LMTP into Maildirs, and gives it out by IMAP; anybody has a mailbox.
pub struct Dovecot {
    process: Child,
    mailboxes: PathBuf,
    pub imap: SocketAddr,
    lmtp: SocketAddr,
}

impl Dovecot {
    pub fn start(folder: &Path) -> Outcome<Self> {
        let (imap, lmtp) = (free_address()?, free_address()?);
        let (own, mailboxes) = (opened_folder(&folder.join("dovecot"))?, opened_folder(&folder.join("mailboxes"))?);
        run("chown", &["mail:mail".as_ref(), &mailboxes])?;
        let version = Command::new(DOVECOT).arg("--version").output()?.stdout;
        let storage = storage(&mailboxes, version.starts_with(b"2.3."));
        let config = own.join("dovecot.conf");
        std::fs::write(&config, dovecot_conf(&own, imap.port(), lmtp.port(), &storage))?;
        let quiet = || Stdio::null();
        let process = Command::new(DOVECOT)
            .arg("-F")
            .arg("-c")
            .arg(&config)
            .stdin(quiet())
            .stdout(quiet())
            .stderr(quiet())
            .spawn()?;
        let dovecot = Self { process, mailboxes, imap, lmtp };
        await_answer(imap, &own.join("log"))?;
        await_answer(lmtp, &own.join("log"))?;
        Ok(dovecot)
    }

    fn mailbox(&self, address: &str) -> PathBuf {
        let (name, domain) = address.split_once('@').unwrap_or((address, ""));
        self.mailboxes.join(domain).join(name)
    }

    /// How many mails were delivered to this address and not looked at yet.
    pub fn delivered(&self, address: &str) -> usize {
        std::fs::read_dir(self.mailbox(address).join("new")).map_or(0, Iterator::count)
    }

    /// Lays mails where their delivery would have, named as Dovecot does (with the size in the file and the one to be told).
    pub fn lay(&self, address: &str, mails: &[Mail]) -> Outcome {
        let mailbox = self.mailbox(address);
        for part in ["new", "cur", "tmp"] {
            std::fs::create_dir_all(mailbox.join(part))?;
        }
        for (n, mail) in mails.iter().enumerate() {
            let mut lines = mail.raw.clone();
            lines.retain(|byte| *byte != b'\r');
            let name = format!("{}.M{n}P1.bench,S={},W={}:2,", 1_794_996_000 + n, lines.len(), mail.raw.len());
            std::fs::write(mailbox.join("cur").join(name), lines)?;
        }
        run("chown", &["-R".as_ref(), "mail:mail".as_ref(), &self.mailboxes])
    }
}

impl Drop for Dovecot {
    fn drop(&mut self) {
        // Killed, it would leave its processes behind.
        let _ = run("kill", &[self.process.id().to_string().as_ref()]);
        let _ = self.process.wait();
    }
}

/// Takes mail by SMTP into its queue, and hands it on from there.
pub struct Postfix {
    folder: PathBuf,
    settings: String,
    pub smtp: SocketAddr,
}

impl Postfix {
    /// All mail goes to Dovecot.
    pub fn before(dovecot: &Dovecot, folder: &Path) -> Outcome<Self> {
        let lmtp = dovecot.lmtp;
        Self::start(folder, format!("relayhost =\ndefault_transport = lmtp:inet:{}:{}\n", lmtp.ip(), lmtp.port()))
    }

    /// All mail goes to this relay, but only when it is [let go](Self::let_go) and [flushed](Self::flush).
    pub fn holding_for(relay: SocketAddr, folder: &Path) -> Outcome<Self> {
        let to = format!("relayhost = [{}]:{}\n", relay.ip(), relay.port());
        Self::start(folder, format!("{to}{HELD}"))
    }

    fn start(folder: &Path, settings: String) -> Outcome<Self> {
        let folder = opened_folder(&folder.join("postfix"))?;
        let (queue, state) = (opened_folder(&folder.join("queue"))?, opened_folder(&folder.join("state"))?);
        let smtp = free_address()?;
        run("chown", &["root:root".as_ref(), &queue])?;
        run("chown", &["postfix".as_ref(), &state])?;
        std::fs::write(folder.join("master.cf"), master_cf(smtp.port()))?;
        let postfix = Self { folder, settings, smtp };
        postfix.configure()?;
        postfix.told("start")?;
        await_answer(smtp, &postfix.folder.join("log"))?;
        Ok(postfix)
    }

    fn configure(&self) -> Outcome {
        Ok(std::fs::write(self.folder.join("main.cf"), main_cf(&self.folder, &self.settings))?)
    }

    fn told(&self, command: &str) -> Outcome {
        run("/usr/sbin/postfix", &["-c".as_ref(), &self.folder, command.as_ref()])
    }

    /// What was held may go, when its next try is due.
    pub fn let_go(&mut self) -> Outcome {
        self.settings = self.settings.replace(HELD, "");
        self.configure()?;
        self.told("reload")
    }

    /// That is now.
    pub fn flush(&self) -> Outcome {
        run("/usr/sbin/postqueue", &["-c".as_ref(), &self.folder, "-f".as_ref()])
    }

    /// How many mails are in its queue, in whatever state; looked up in the order in which they move.
    pub fn queued(&self) -> usize {
        ["deferred", "incoming", "active"].iter().map(|part| self.files_in(part)).sum()
    }

    /// How many of them wait for another try, or to be let go.
    pub fn deferred(&self) -> usize {
        self.files_in("deferred")
    }

    fn files_in(&self, part: &str) -> usize {
        files_below(&self.folder.join("queue").join(part))
    }
}

impl Drop for Postfix {
    fn drop(&mut self) {
        if let Err(error) = self.told("stop") {
            eprintln!("{error}");
        }
    }
}

/// Postfix's own end of all mail: takes every letter and forgets it.
pub struct Sink {
    process: Child,
    pub address: SocketAddr,
}

impl Sink {
    pub fn start() -> Outcome<Self> {
        let address = free_address()?;
        let process =
            Command::new("/usr/sbin/smtp-sink").args(["-u", "nobody", &address.to_string(), "1024"]).spawn()?;
        let sink = Self { process, address };
        await_answer(address, Path::new("its standard error"))?;
        Ok(sink)
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Sends so many letters of this size over 16 connections that stay open, by Postfix's own generator of load.
pub fn smtp_source(letters: usize, bytes: usize, to: SocketAddr) -> Outcome {
    let (letters, bytes, to) = (letters.to_string(), bytes.to_string(), to.to_string());
    let people = ["-f", "complaints@heliovar.example", "-t", "ana@example.com"].map(Path::new);
    let load = ["-d", "-s", "16", "-m", &letters, "-l", &bytes, &to].map(Path::new);
    run("/usr/sbin/smtp-source", &[&people[..], &load[..]].concat())
}

/// Looks until `done`, often enough to be told within a few hundredths of a second.
pub fn wait_until(what: &str, done: impl Fn() -> bool) -> Outcome {
    let begun = Instant::now();
    while !done() {
        if begun.elapsed() > PATIENCE {
            return Err(format!("{what}: not after {PATIENCE:?}").into());
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}

fn await_answer(address: SocketAddr, log: &Path) -> Outcome {
    let begun = Instant::now();
    while TcpStream::connect(address).is_err() {
        if begun.elapsed() > Duration::from_secs(20) {
            let said = std::fs::read_to_string(log).unwrap_or_default();
            return Err(format!("nobody answers at {address}; see {}: {said}", log.display()).into());
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}

fn run(program: &str, arguments: &[&Path]) -> Outcome {
    let done = Command::new(program).args(arguments).stdin(Stdio::null()).output()?;
    if done.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&done.stderr).trim().to_owned();
    Err(format!("{program} ended with {}: {said}", done.status).into())
}

/// A new folder that the servers' own users can enter.
fn opened_folder(path: &Path) -> Outcome<PathBuf> {
    std::fs::create_dir_all(path)?;
    for folder in [path, path.parent().unwrap_or(path)] {
        std::fs::set_permissions(folder, Permissions::from_mode(0o755))?;
    }
    Ok(path.to_owned())
}

fn files_below(folder: &Path) -> usize {
    let Ok(entries) = std::fs::read_dir(folder) else { return 0 };
    let count = |entry: std::fs::DirEntry| match entry.file_type() {
        Ok(kind) if kind.is_dir() => files_below(&entry.path()),
        _ => 1,
    };
    entries.flatten().map(count).sum()
}

/// Nobody listens there just now.
fn free_address() -> Outcome<SocketAddr> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?)
}

// ── configurations: what Debian gives, as far as it goes ──

const HELD: &str = "defer_transports = smtp\n";

/// Where mails lie and who has a mailbox. Debian 12 has Dovecot 2.3, Debian 13 has 2.4.
fn storage(mailboxes: &Path, older: bool) -> String {
    let mailboxes = mailboxes.display();
    if older {
        return format!(
            "disable_plaintext_auth = no
mail_location = maildir:{mailboxes}/%d/%n
passdb {{
  driver = static
  args = password={PASSWORD}
}}
userdb {{
  driver = static
  args = uid=mail gid=mail home={mailboxes}/%d/%n allow_all_users=yes
}}"
        );
    }
    format!(
        "dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
auth_allow_cleartext = yes
mail_driver = maildir
mail_path = {mailboxes}/%{{user | domain}}/%{{user | username}}
passdb static {{
  password = {PASSWORD}
}}
userdb static {{
  fields {{
    uid = mail
    gid = mail
    home = {mailboxes}/%{{user | domain}}/%{{user | username}}
  }}
  allow_all_users = yes
}}"
    )
}

/// `mail_fsync` stays `optimized`: a mail is synced before its delivery is confirmed.
fn dovecot_conf(folder: &Path, imap: u16, lmtp: u16, storage: &str) -> String {
    let folder = folder.display();
    format!(
        "{storage}
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
protocols = imap lmtp
listen = 127.0.0.1
ssl = no
first_valid_uid = 1
service imap-login {{
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    port = {lmtp}
  }}
}}
protocol lmtp {{
  postmaster_address = postmaster@example.com
}}
"
    )
}

fn main_cf(folder: &Path, settings: &str) -> String {
    let folder = folder.display();
    format!(
        "compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/state
maillog_file = {folder}/log
maillog_file_prefixes = {folder}
myhostname = mx1.heliovar.example
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
smtpd_relay_restrictions = permit_mynetworks, reject
# Names are looked up by neither side of the comparison.
smtpd_peername_lookup = no
disable_dns_lookups = yes
alias_maps =
alias_database =
local_recipient_maps =
biff = no
{settings}"
    )
}

/// Debian's services as far as they are needed, none in a chroot.
fn master_cf(smtp: u16) -> String {
    format!(
        "127.0.0.1:{smtp} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
lmtp unix - - n - - lmtp
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"
    )
}
