//! A house is backed up, restored, and moved, as its administrator does it.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder with a house in it, and places for others.
struct Shell(tempfile::TempDir);

impl Shell {
    /// A house with a few complaints, one of them with a photograph.
    fn with_complaints() -> Self {
        let shell = Self(tempfile::tempdir().expect("a folder"));
        for n in 0..3 {
            shell.takes_in("data", n, if n == 0 { 100_000 } else { 10 });
        }
        shell
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn takes_in(&self, data: &str, n: u32, size: usize) {
        let file = self.path("mail.eml");
        let raw = format!(
            "From: customer-{n}@example.com\r\nTo: complaints@heliovar.example\r\nSubject: Inverter broken\r\n\
             Message-ID: <{n}@example.com>\r\n\r\nMy inverter HX-8000T is broken. I complain. Please replace it.\r\n\
             {}\r\n",
            "abc def\r\n".repeat(size / 9)
        );
        std::fs::write(&file, raw).expect("written");
        self.succeeds(data, &["intake", file.to_str().expect("a path")]);
    }

    fn run(&self, data: &str, args: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_redress"));
        command.args(args).arg("--json").arg("--data").arg(self.path(data)).env_remove("REDRESS_CONFIG");
        command.current_dir(self.0.path()).output().expect("the program runs")
    }

    fn succeeds(&self, data: &str, args: &[&str]) -> Value {
        let output = self.run(data, args);
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).expect("one JSON document")
    }

    /// What it says when it ends with this status.
    fn fails(&self, status: i32, data: &str, args: &[&str]) -> String {
        let output = self.run(data, args);
        assert_eq!(output.status.code(), Some(status), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stderr).expect("UTF-8")
    }

    fn copies(&self, to: &str) -> Value {
        self.succeeds("data", &["copy", "--from", "sqlite:data/redress.sqlite", "--to", to])
    }

    fn one_file(&self, folder: &str) -> PathBuf {
        let inside = |folder: &Path| {
            let mut entries = std::fs::read_dir(folder).expect("a folder").map(|e| e.expect("an entry").path());
            entries.next().expect("not empty")
        };
        inside(&inside(&self.path(folder)))
    }
}

#[test]
fn a_house_is_backed_up_and_restored() {
    let shell = Shell::with_complaints();
    let before = shell.succeeds("data", &["verify"]);
    assert_eq!(shell.succeeds("data", &["backup", "backup"])["files"], 1);
    // What comes later is in the next backup, into the same folder.
    shell.takes_in("data", 7, 90_000);
    assert_eq!(shell.succeeds("new", &["restore", "backup"]), before);
    assert_eq!(shell.succeeds("new", &["verify"]), before);
    assert_eq!(std::fs::read(shell.path("new/secret")).ok(), std::fs::read(shell.path("data/secret")).ok());
    assert_eq!(shell.succeeds("data", &["backup", "backup"])["files"], 2);
    assert_eq!(shell.succeeds("newer", &["restore", "backup"])["messages"], 4);
}

#[test]
fn a_folder_with_something_in_it_is_left_alone() {
    let shell = Shell::with_complaints();
    shell.succeeds("data", &["backup", "backup"]);
    assert!(shell.fails(2, "data", &["restore", "backup"]).contains("--data"));
}

#[test]
fn of_a_damaged_backup_nothing_is_restored() {
    let shell = Shell::with_complaints();
    shell.succeeds("data", &["backup", "backup"]);
    let nothing_is_left = || {
        let left = std::fs::read_dir(shell.0.path()).expect("a folder").map(|e| e.expect("an entry").file_name());
        let left: Vec<_> = left.filter(|name| name.to_string_lossy().contains("restoring")).collect();
        assert!(left.is_empty() && !shell.path("new").exists(), "{left:?}");
    };
    let file = shell.one_file("backup/files");
    let bytes = std::fs::read(&file).expect("read");
    std::fs::write(&file, "damaged").expect("written");
    assert!(shell.fails(1, "new", &["restore", "backup"]).contains("damaged"));
    nothing_is_left();
    std::fs::remove_file(&file).expect("removed");
    assert!(shell.fails(1, "new", &["restore", "backup"]).contains("missing"));
    nothing_is_left();
    std::fs::write(&file, bytes).expect("written");
    let database = shell.path("backup/redress.sqlite");
    let mut bytes = std::fs::read(&database).expect("read");
    *bytes.last_mut().expect("not empty") ^= 1;
    std::fs::write(&database, bytes).expect("written");
    assert!(shell.fails(1, "new", &["restore", "backup"]).contains("manifest"));
    nothing_is_left();
    std::fs::remove_file(shell.path("backup/manifest.json")).expect("removed");
    assert!(shell.fails(2, "new", &["restore", "backup"]).contains("finished"));
}

#[test]
fn a_house_moves_and_is_the_same() {
    let shell = Shell::with_complaints();
    let copied = shell.copies("sqlite:other/redress.sqlite");
    assert_eq!((&copied["ok"], &copied["complaints"], &copied["messages"]), (&true.into(), &3.into(), &3.into()));
    assert_eq!(copied["letters"], 3, "{copied}");
    assert_eq!(shell.succeeds("other", &["verify"]), shell.succeeds("data", &["verify"]));
    assert!(shell.one_file("other/files").is_file(), "the photograph came along");
    // Once more, and after the old house has gone on: only what is new moves.
    assert_eq!(shell.copies("sqlite:other/redress.sqlite"), copied);
    shell.takes_in("data", 8, 10);
    assert_eq!(shell.copies("sqlite:other/redress.sqlite")["complaints"], 4);
}

#[test]
fn a_house_that_went_its_own_way_is_not_copied_over() {
    let shell = Shell::with_complaints();
    shell.copies("sqlite:other/redress.sqlite");
    // Both go on from here: the next reference is given to one complaint there and to another here.
    shell.takes_in("other", 8, 10);
    shell.takes_in("data", 9, 10);
    let args = ["copy", "--from", "sqlite:data/redress.sqlite", "--to", "sqlite:other/redress.sqlite"];
    assert!(shell.fails(1, "data", &args).contains("empty store"));
}

#[test]
fn a_move_to_nowhere_is_refused() {
    let shell = Shell::with_complaints();
    let copy = |from, to| shell.fails(2, "data", &["copy", "--from", from, "--to", to]);
    assert!(copy("sqlite:nowhere.sqlite", "sqlite:other.sqlite").contains("no such file"));
    assert!(copy("data/redress.sqlite", "sqlite:other.sqlite").contains("sqlite:FILE"));
    assert!(copy("sqlite:data/redress.sqlite", "sqlite:data/redress.sqlite").contains("same"));
}
