//! Any point in time after a backup, by way of the exported journal, as an administrator comes to it.

use jiff::Timestamp;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;
use store::{AuditEntry, Sqlite, Store};

/// A folder with a house in it, its backup and its journal.
struct Shell(tempfile::TempDir);

impl Shell {
    /// A house with two complaints and somebody who works there, backed up.
    fn backed_up() -> Self {
        let shell = Self(tempfile::tempdir().expect("a folder"));
        std::fs::write(shell.path("redress.toml"), "[relay]\nkind = \"maildir\"\n").expect("written");
        shell.hires("admin", "admin");
        shell.takes_in("data", 0, 10);
        shell.takes_in("data", 1, 10);
        shell.looks_at("data", "before the backup");
        shell.succeeds("data", &["backup", "backup"]);
        shell
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn takes_in(&self, data: &str, n: u32, size: usize) {
        let lines = "abc def\r\n".repeat(size / 9);
        let text = format!("My inverter HX-8000T is broken. I complain. Please replace it.\r\n{lines}");
        assert_eq!(self.receives(data, n, &text)["opened"], 1);
    }

    fn receives(&self, data: &str, n: u32, text: &str) -> Value {
        let raw = format!(
            "From: customer-{n}@example.com\r\nTo: complaints@heliovar.example\r\nSubject: Inverter\r\n\
             Message-ID: <{n}@example.com>\r\n\r\n{text}\r\n"
        );
        std::fs::write(self.path("mail.eml"), raw).expect("written");
        self.succeeds(data, &["intake", "mail.eml"])
    }

    fn command(&self, data: &str, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_redress"));
        command.args(args).arg("--json").arg("--data").arg(self.path(data));
        command.arg("--config").arg(self.path("redress.toml")).current_dir(self.0.path());
        command
    }

    fn run(&self, data: &str, args: &[&str]) -> Output {
        self.command(data, args).output().expect("the program runs")
    }

    /// All that a command prints, a document a line.
    fn lines(&self, data: &str, args: &[&str]) -> Vec<Value> {
        let output = self.run(data, args);
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    }

    fn succeeds(&self, data: &str, args: &[&str]) -> Value {
        self.lines(data, args).pop().expect("one JSON document")
    }

    /// What it says when it ends with this status.
    fn fails(&self, status: i32, data: &str, args: &[&str]) -> String {
        let output = self.run(data, args);
        assert_eq!(output.status.code(), Some(status), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stderr).expect("UTF-8")
    }

    fn exports(&self) -> Value {
        self.succeeds("data", &["journal", "export", "journal.jsonl"])
    }

    fn exported(&self) -> Vec<u8> {
        std::fs::read(self.path("journal.jsonl")).expect("read")
    }

    fn references(&self, data: &str) -> Vec<String> {
        let mut all: Vec<String> = self
            .lines(data, &["list", "--state", "all"])
            .iter()
            .map(|complaint| complaint["reference"].as_str().expect("a reference").to_owned())
            .collect();
        all.sort();
        all
    }

    fn hires(&self, name: &str, role: &str) {
        let output = self.run("data", &["staff", "add", name, "--role", role, "--team", "technical"]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    fn notes(&self, reference: &str, text: &str) {
        self.succeeds("data", &["act", reference, "note", text]);
    }

    fn store(&self, data: &str) -> Sqlite {
        Sqlite::open(&self.path(data).join("redress.sqlite")).expect("it opens")
    }

    /// As the desk audits it.
    fn looks_at(&self, data: &str, subject: &str) {
        let [who, what, subject] = ["admin", "viewed", subject].map(str::to_owned);
        let entry = AuditEntry { at: Timestamp::now(), who, what, subject };
        at_once(self.store(data).audit(&entry)).expect("it is kept");
    }

    fn audit(&self, data: &str) -> Value {
        let all = at_once(self.store(data).audit_from(0, 100)).expect("it is read");
        serde_json::to_value(all).expect("JSON")
    }

    /// All that can be seen of a house from outside.
    fn seen(&self, data: &str) -> Vec<Value> {
        let mut all = vec![self.succeeds(data, &["verify"])];
        for reference in self.references(data) {
            all.push(self.succeeds(data, &["show", &reference]));
        }
        all.extend(self.lines(data, &["outbox"]));
        all.extend(self.lines(data, &["staff", "list"]));
        all.extend(self.lines(data, &["policy", "list"]));
        all.push(self.audit(data));
        all
    }

    /// Serves until all letters have left.
    fn sends_letters(&self) {
        let serve = ["serve", "--listen", "127.0.0.1:0", "--smtp", "127.0.0.1:0"];
        let mut server = self.command("data", &serve).stdout(Stdio::null()).spawn().expect("it serves");
        let left = |shell: &Self| shell.lines("data", &["outbox"]).iter().all(|letter| letter["state"] == "sent");
        let sent = (0..200).any(|_| {
            std::thread::sleep(Duration::from_millis(50));
            left(self)
        });
        server.kill().and_then(|()| server.wait()).expect("it ends");
        assert!(sent, "{:?}", self.lines("data", &["outbox"]));
    }
}

fn at_once<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime").block_on(work)
}

/// A moment that nothing happens in.
fn moment() -> String {
    std::thread::sleep(Duration::from_millis(5));
    let moment = Timestamp::now().to_string();
    std::thread::sleep(Duration::from_millis(5));
    moment
}

#[test]
fn any_moment_after_the_backup_comes_back() {
    let shell = Shell::backed_up();
    let first = shell.references("data").remove(0);
    shell.takes_in("data", 2, 100_000);
    shell.notes(&first, "She called.");
    assert_eq!(shell.receives("data", 3, "Where is your office?")["triage"], 1);
    shell.looks_at("data", &first);
    let exported = shell.exports();
    assert_eq!((&exported["complaints"], &exported["messages"]), (&3.into(), &1.into()), "{exported}");
    assert_eq!(exported["audit"], 2, "{exported}");
    let (before, then, was) = (shell.exported(), moment(), shell.seen("data"));

    shell.takes_in("data", 4, 10);
    shell.notes(&first, "She called again.");
    shell.hires("mara", "handler");
    shell.looks_at("data", "later");
    let exported = shell.exports();
    assert_eq!(exported["audit"], 1, "{exported}");
    assert_eq!(
        (&exported["complaints"], &exported["messages"]),
        (&2.into(), &0.into()),
        "only what is new: {exported}"
    );
    assert!(shell.exported().starts_with(&before), "it is only ever appended to");

    let restored = shell.succeeds("then", &["restore", "backup", "--journal", "journal.jsonl", "--until", &then]);
    assert_eq!(restored["brought"]["complaints"], 2, "{restored}");
    assert_eq!(restored["brought"]["messages"], 1, "{restored}");
    assert_eq!(restored["brought"]["audit"], 1, "{restored}");
    assert_eq!(shell.seen("then"), was);
    assert!(shell.path("then/files").is_dir(), "the photograph is there");

    let restored = shell.succeeds("now", &["restore", "backup", "--journal", "journal.jsonl"]);
    assert_eq!(restored["brought"]["complaints"], 3, "{restored}");
    assert_eq!(shell.seen("now"), shell.seen("data"));

    // A reference that a customer was given is never another's.
    let forgotten = shell.references("data").pop().expect("a complaint");
    shell.takes_in("then", 5, 10);
    assert!(!shell.references("then").contains(&forgotten));
}

#[test]
fn an_export_appends_what_is_new_and_mends_what_was_broken_off() {
    let shell = Shell::backed_up();
    shell.exports();
    let whole = shell.exported();
    assert_eq!(shell.exports()["events"], 0);
    assert_eq!(shell.exported(), whole, "there was nothing new");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(shell.path("journal.jsonl")).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    // The power went: in the header, in a complaint, in the last line.
    for left in [9, whole.len() / 2, whole.len() - 20] {
        std::fs::write(shell.path("journal.jsonl"), &whole[..left]).expect("written");
        let output = shell.run("data", &["journal", "export", "journal.jsonl"]);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && said.contains("broken off"), "{left}: {said}");
        let data = format!("of-{left}");
        shell.succeeds(&data, &["restore", "backup", "--journal", "journal.jsonl"]);
        assert_eq!(shell.exports()["events"], 0);
    }
    // One that nobody has mended is restored as far as it is whole.
    std::fs::write(shell.path("journal.jsonl"), &whole[..whole.len() - 20]).expect("written");
    shell.succeeds("new", &["restore", "backup", "--journal", "journal.jsonl"]);
    assert_eq!(shell.seen("new"), shell.seen("data"));
}

/// What a byte in the middle would show: a part of the file that is read says that it is damaged.
#[test]
fn an_export_reads_only_what_is_new_as_long_as_its_note_fits() {
    let shell = Shell::backed_up();
    shell.exports();
    let (whole, note) = (shell.exported(), shell.path("journal.jsonl.note"));
    let mut damaged = whole.clone();
    damaged[whole.len() / 2] = b'\n';
    std::fs::write(shell.path("journal.jsonl"), &damaged).expect("written");

    let first = shell.references("data").remove(0);
    shell.notes(&first, "She called.");
    shell.hires("mara", "handler");
    shell.receives("data", 3, "Where is your office?");
    shell.looks_at("data", &first);
    let exported = shell.exports();
    for (what, count) in [("complaints", 1), ("events", 1), ("messages", 1), ("audit", 1)] {
        assert_eq!(exported[what], count, "{what} of {exported}");
    }
    let new = shell.exported().split_off(damaged.len());
    assert_eq!(shell.exports()["events"], 0);
    assert_eq!(shell.exported().len(), damaged.len() + new.len(), "there was nothing new");
    let export = ["journal", "export", "journal.jsonl"];
    let kept = std::fs::read(&note).expect("there is a note");
    for broken in [None, Some(&kept[..kept.len() / 2]), Some(b"{}".as_slice())] {
        match broken {
            None => std::fs::remove_file(&note).expect("removed"),
            Some(bytes) => std::fs::write(&note, bytes).expect("written"),
        }
        assert!(
            shell.fails(2, "data", &export).contains("damaged"),
            "without a note that can be read all of it is read"
        );
    }
    std::fs::write(&note, &kept).expect("written");
    shell.notes(&first, "She called again.");
    assert_eq!(shell.exports()["events"], 1);

    // What was added by way of notes is all that the house has seen.
    let added = shell.exported().split_off(damaged.len());
    std::fs::write(shell.path("journal.jsonl"), [whole, added].concat()).expect("written");
    shell.succeeds("now", &["restore", "backup", "--journal", "journal.jsonl"]);
    assert_eq!(shell.seen("now"), shell.seen("data"));
}

/// What came in while an export was looking around is told by the next one, too: as it was, or as a part of more.
#[test]
fn what_the_file_tells_twice_is_brought_once() {
    let shell = Shell::backed_up();
    shell.exports();
    let before = shell.exported().len();
    let first = shell.references("data").remove(0);
    shell.notes(&first, "She called.");
    shell.takes_in("data", 2, 100_000);
    shell.receives("data", 3, "Where is your office?");
    shell.looks_at("data", &first);
    shell.exports();
    let (then, was) = (moment(), shell.seen("data"));
    shell.notes(&first, "She called again.");
    shell.exports();
    let mut file = shell.exported();
    let lines: Vec<Value> =
        file[before..].split(|byte| *byte == b'\n').filter_map(|l| serde_json::from_slice(l).ok()).collect();
    let mut parts = lines.iter().filter(|line| line["complaint"]["reference"] == first.as_str());
    let (mut one, two) = (parts.next().expect("a note").clone(), parts.next().expect("another").clone());
    let more = two["complaint"]["entries"].as_array().expect("entries").clone();
    one["complaint"]["entries"].as_array_mut().expect("entries").extend(more);
    file.extend_from_within(before..);
    file.extend(format!("{one}\n").into_bytes());
    std::fs::write(shell.path("journal.jsonl"), file).expect("written");
    shell.notes(&first, "She called once more.");
    assert_eq!(shell.exports()["events"], 1);

    let restored = shell.succeeds("then", &["restore", "backup", "--journal", "journal.jsonl", "--until", &then]);
    assert_eq!((&restored["brought"]["messages"], &restored["brought"]["audit"]), (&1.into(), &1.into()), "{restored}");
    assert_eq!(shell.seen("then"), was);
    shell.succeeds("now", &["restore", "backup", "--journal", "journal.jsonl"]);
    assert_eq!(shell.seen("now"), shell.seen("data"));
}

/// Whatever way it went back: it doesn't know the export's name.
#[test]
fn a_house_that_went_back_reads_the_file_again() {
    let shell = Shell::backed_up();
    shell.exports();
    // A copy that nobody was told of, as of a disk.
    std::fs::create_dir_all(shell.path("cold")).expect("made");
    for name in ["redress.sqlite", "secret"] {
        std::fs::copy(shell.path("data").join(name), shell.path("cold").join(name)).expect("copied");
    }
    shell.notes(&shell.references("data")[0], "She called.");
    assert_eq!(shell.exports()["events"], 1);
    let mut damaged = shell.exported();
    let middle = damaged.len() / 2;
    damaged[middle] = b'\n';
    std::fs::write(shell.path("journal.jsonl"), &damaged).expect("written");
    let first = shell.references("data").remove(0);
    shell.succeeds("new", &["restore", "backup"]);
    for data in ["cold", "new"] {
        for nth in 0..4 {
            shell.succeeds(data, &["act", &first, "note", &format!("Another {nth}.")]);
        }
        assert!(shell.fails(2, data, &["journal", "export", "journal.jsonl"]).contains("damaged"), "{data}");
    }
    shell.notes(&first, "She called again.");
    assert_eq!(shell.exports()["events"], 1, "whose file it is reads what is new");
}

#[test]
fn a_file_that_is_not_this_houses_journal_is_refused() {
    let shell = Shell::backed_up();
    let export = ["journal", "export", "journal.jsonl"];
    let restore = ["restore", "backup", "--journal", "journal.jsonl"];
    for wrong in ["Dear diary,\n", "Dear diary", "{\"redress\":\"journal\",\"version\":2}\n"] {
        std::fs::write(shell.path("journal.jsonl"), wrong).expect("written");
        assert!(shell.fails(2, "data", &export).contains("another file"));
        assert!(shell.fails(2, "new", &restore).contains("another file"));
        assert_eq!(shell.exported(), wrong.as_bytes(), "it is left alone");
    }
    std::fs::remove_file(shell.path("journal.jsonl")).expect("removed");

    // Another house has given the same references to other complaints.
    shell.takes_in("other", 8, 10);
    shell.succeeds("other", &export);
    let theirs = shell.exported();
    assert!(shell.fails(2, "data", &export).contains("another house"));
    assert_eq!(shell.exported(), theirs, "it is left alone");
    let refused = shell.fails(1, "new", &restore);
    assert!(refused.contains(&shell.references("other")[0]) && refused.contains("another history"), "{refused}");
    assert!(!shell.path("new").exists());

    let mut damaged = theirs.clone();
    damaged[theirs.len() / 2] = b'\n';
    std::fs::write(shell.path("journal.jsonl"), damaged).expect("written");
    assert!(shell.fails(2, "other", &[&export[..], &["--whole"]].concat()).contains("damaged"));
}

#[test]
fn a_moment_before_the_backup_needs_an_earlier_one() {
    let shell = Shell::backed_up();
    let then = moment();
    let first = shell.references("data").remove(0);
    shell.notes(&first, "She called.");
    shell.succeeds("data", &["backup", "backup"]);
    shell.exports();
    let restore = ["restore", "backup", "--journal", "journal.jsonl", "--until", &then];
    let refused = shell.fails(2, "new", &restore);
    assert!(refused.contains("earlier backup") && refused.contains(&first), "{refused}");
    assert!(!shell.path("new").exists());
    assert!(shell.fails(2, "new", &["restore", "backup", "--until", &then]).contains("--journal"));
}

#[test]
fn a_house_that_went_back_exports_into_a_new_file() {
    let shell = Shell::backed_up();
    let then = moment();
    let first = shell.references("data").remove(0);
    shell.notes(&first, "She called.");
    shell.exports();
    shell.succeeds("new", &["restore", "backup", "--journal", "journal.jsonl", "--until", &then]);
    assert!(shell.fails(2, "new", &["journal", "export", "journal.jsonl"]).contains("new file"));
    assert_eq!(shell.succeeds("new", &["journal", "export", "new.jsonl"])["complaints"], 2);
}

#[test]
fn an_audit_that_went_another_way_exports_into_a_new_file() {
    let shell = Shell::backed_up();
    shell.looks_at("data", "what was looked at");
    shell.exports();
    let theirs = shell.exported();
    shell.succeeds("new", &["restore", "backup"]);
    let export = ["journal", "export", "journal.jsonl"];
    assert!(shell.fails(2, "new", &export).contains("another history of the audit"));
    shell.looks_at("new", "something else");
    assert!(shell.fails(2, "new", &export).contains("another history of the audit"));
    assert_eq!(shell.exported(), theirs, "it is left alone");
}

#[test]
fn a_letter_that_left_after_the_moment_is_not_sent_twice() {
    let shell = Shell::backed_up();
    shell.takes_in("data", 2, 10);
    let then = moment();
    shell.sends_letters();
    shell.exports();
    let restored = shell.succeeds("then", &["restore", "backup", "--journal", "journal.jsonl", "--until", &then]);
    assert_eq!(restored["brought"]["uncertain"], 3, "{restored}");
    let letters = shell.lines("then", &["outbox"]);
    let is_uncertain = |letter: &Value| letter["state"] == "uncertain" && letter["note"].to_string().contains("after");
    assert!(letters.len() == 3 && letters.iter().all(is_uncertain), "{letters:?}");
    shell.succeeds("now", &["restore", "backup", "--journal", "journal.jsonl"]);
    assert_eq!(shell.seen("now"), shell.seen("data"));
    assert!(!Path::new(&shell.path("now/letters")).exists(), "what was sent isn't sent again");
}
