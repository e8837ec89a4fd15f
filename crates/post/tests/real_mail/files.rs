//! Reading mail from disk.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use post::{Error, files};
use tempfile::tempdir;

fn write(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, text).unwrap();
    path
}

/// Labels relative to the folder, and the messages.
fn read(folder: &Path, paths: &[PathBuf]) -> Vec<(String, String)> {
    let prefix = format!("{}/", folder.display());
    files::open(paths)
        .unwrap()
        .map(|(label, raw)| {
            let text = match raw {
                Ok(raw) => String::from_utf8(raw).unwrap(),
                Err(error) => format!("! {error}"),
            };
            (label.replace(&prefix, ""), text)
        })
        .collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(label, text)| (label.to_string(), text.to_string())).collect()
}

const FROM: &str = "From ana@example.com Thu Jan  1 10:00:00 2026\n";

#[test]
fn a_folder_is_read_in_order_with_all_that_is_in_it() {
    let folder = tempdir().unwrap();
    let at = folder.path();
    write(at, "b.eml", "Subject: b\n\nb\n");
    write(at, "a/2.eml", "Subject: 2\r\n\r\n2\r\n");
    write(at, "a/10.txt", "Subject: 10\n\n10\n");
    write(at, "old.mbox", &format!("{FROM}Subject: m1\n\n>From x\n\n{FROM}Subject: m2\n\ny\n"));
    write(at, ".hidden", "not mail");
    write(at, ".git/config", "not mail");
    write(at, "box/cur/1700000002.M1.host:2,S", "Subject: second\n\n");
    write(at, "box/new/1700000001.M1.host", "Subject: first\n\n");
    write(at, "box/tmp/1700000003.M1.host", "Subject: unfin");
    write(at, "box/.Trash/cur/1700000000.M1.host:2,", "Subject: thrown away\n\n");
    assert_eq!(
        read(at, &[at.to_owned()]),
        pairs(&[
            ("a/10.txt", "Subject: 10\n\n10\n"),
            ("a/2.eml", "Subject: 2\r\n\r\n2\r\n"),
            ("b.eml", "Subject: b\n\nb\n"),
            ("box/new/1700000001.M1.host", "Subject: first\n\n"),
            ("box/cur/1700000002.M1.host:2,S", "Subject: second\n\n"),
            ("old.mbox#1", "Subject: m1\n\nFrom x\n"),
            ("old.mbox#2", "Subject: m2\n\ny\n"),
        ])
    );
}

#[test]
fn a_bad_file_stops_nothing() {
    let folder = tempdir().unwrap();
    let at = folder.path();
    write(at, "a.eml", "");
    write(at, "b.eml", "Subject: b\n\n");
    fs::File::create(at.join("c.eml")).unwrap().set_len(files::MAX_MESSAGE + 1).unwrap();
    std::os::unix::fs::symlink(at.join("nowhere"), at.join("d.eml")).unwrap();
    std::os::unix::fs::symlink(at, at.join("e")).unwrap();
    let found = read(at, &[at.to_owned()]);
    assert_eq!(found.len(), 4, "{found:?}");
    assert!(found[0].1.contains("is empty"));
    assert_eq!(found[1].1, "Subject: b\n\n");
    assert!(found[2].1.contains("larger than"));
    assert!(found[3].1.contains("can't be read"));
}

#[test]
fn notes_beside_the_mails_of_a_folder_are_no_mail_unless_they_are_named() {
    let folder = tempdir().unwrap();
    let at = folder.path();
    write(at, "README.md", "# Mails\n\nof August: all of them\n");
    write(at, "labels.jsonl", "{\"file\": \"one\"}\n");
    write(at, "one", "Subject: one\n\n");
    write(at, "two.eml", "no header at all\n");
    let labels: Vec<String> = read(at, &[at.to_owned()]).into_iter().map(|(l, _)| l).collect();
    assert_eq!(labels, ["one", "two.eml"]);
    assert_eq!(read(at, &[at.join("README.md")]).len(), 1);
}

#[test]
fn a_path_that_leads_nowhere_is_said_at_once() {
    let folder = tempdir().unwrap();
    let missing = folder.path().join("missing.eml");
    let Err(error) = files::open(&[folder.path().to_owned(), missing.clone()]) else {
        panic!("opened");
    };
    assert!(matches!(&error, Error::NotFound { path } if Path::new(path) == missing));
    assert!(error.to_string().contains("give a mail file"));
}

#[test]
fn the_progress_bar_ends_at_its_end() {
    let folder = tempdir().unwrap();
    let at = folder.path();
    write(at, "a.eml", "Subject: a\n\nx\n");
    write(at, "b.mbox", &format!("{FROM}Subject: m1\n\nx\n\n").repeat(1000));
    let mut reading = files::open(&[at.to_owned()]).unwrap();
    assert_eq!(reading.position(), 0);
    let total = reading.total_hint();
    assert_eq!(reading.by_ref().filter(|(_, raw)| raw.is_ok()).count(), 1001);
    assert_eq!(reading.position(), total);
}

#[test]
fn python_writes_an_mbox_and_we_read_the_same_messages() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("python.mbox");
    let script = r#"
import mailbox, sys
box = mailbox.mbox(sys.argv[1])
for n in range(3):
    box.add(b"Subject: %d\n\nFrom Monday on:\n\nFrom ana@example.com Thu Jan  1 10:00:00 2026\n.\n" % n)
box.flush()
"#;
    let Ok(ran) = Command::new("python3").arg("-c").arg(script).arg(&path).status() else {
        eprintln!("python3 is not here: skipped");
        return;
    };
    assert!(ran.success());
    let found = read(folder.path(), &[path]);
    assert_eq!(found.len(), 3);
    for (n, (label, text)) in found.iter().enumerate() {
        assert_eq!(label, &format!("python.mbox#{}", n + 1));
        assert_eq!(
            text,
            &format!("Subject: {n}\n\nFrom Monday on:\n\nFrom ana@example.com Thu Jan  1 10:00:00 2026\n.\n")
        );
    }
}

/// Not a test of its own: what [`standard_input_may_be_a_message_or_an_mbox`] runs in another process, for standard input
/// belongs to a process.
#[test]
#[ignore = "run by another test"]
fn reads_standard_input() {
    for (label, raw) in files::open(&[PathBuf::from("-")]).unwrap() {
        println!("\n<{label} {}>", raw.unwrap().len());
    }
}

#[test]
fn standard_input_may_be_a_message_or_an_mbox() {
    let folder = tempdir().unwrap();
    for (text, expected) in [
        ("Subject: a\n\nx\n".to_owned(), vec!["<- 14>"]),
        ("Fr".to_owned(), vec!["<- 2>"]),
        (format!("{FROM}Subject: a\n\nx\n\n{FROM}Subject: b\n\nyy\n"), vec!["<-#1 14>", "<-#2 15>"]),
    ] {
        let path = write(folder.path(), "input", &text);
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "files::reads_standard_input", "--ignored", "--nocapture"])
            .stdin(Stdio::from(fs::File::open(path).unwrap()))
            .output()
            .unwrap();
        let output = String::from_utf8(output.stdout).unwrap();
        let found: Vec<&str> = output.lines().filter(|line| line.starts_with("<-")).collect();
        assert_eq!(found, expected);
    }
}
