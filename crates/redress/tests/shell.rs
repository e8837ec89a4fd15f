//! The command line as scripts use it: policies, acts, the dossier. Names and keys are relied on.

use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn policies() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policies")
}

/// A data folder, and the program run on it.
struct Shell(tempfile::TempDir);

impl Shell {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn run(&self, args: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_redress"))
            .args(args)
            .arg("--data")
            .arg(self.path("data"))
            .env_remove("REDRESS_CONFIG")
            .output()
            .expect("the program runs")
    }

    /// What a command that must succeed prints.
    fn says(&self, args: &[&str]) -> String {
        let output = self.run(args);
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{args:?}: {stderr}");
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    fn json(&self, args: &[&str]) -> Value {
        let mut args = args.to_vec();
        args.push("--json");
        serde_json::from_str(&self.says(&args)).expect("one JSON document")
    }

    /// Takes a complaint in, and gives its reference.
    fn complaint(&self, from: &str, text: &str) -> String {
        let raw = format!(
            "From: {from}\r\nTo: complaints@heliovar.example\r\nSubject: Inverter broken\r\n\
             Message-ID: <{}@example.com>\r\n\r\n{text}\r\n",
            text.len()
        );
        let file = self.path(&format!("{}.eml", text.len()));
        std::fs::write(&file, raw).expect("written");
        let tally = self.json(&["intake", file.to_str().expect("a path")]);
        assert_eq!(tally["opened"], 1, "{tally}");
        let list = self.says(&["list", "--state", "all", "--json"]);
        let newest: Value = serde_json::from_str(list.lines().next().expect("a line")).expect("JSON");
        newest["reference"].as_str().expect("a reference").to_owned()
    }
}

const BROKEN: &str = "My inverter HX-8000T is broken and shows a grid fault. I complain. Please replace it.";

#[test]
fn a_policy_with_mistakes_is_told_all_of_them_and_installed_by_nobody() {
    let shell = Shell::new();
    let file = shell.path("policy.toml");
    let text = std::fs::read_to_string(policies().join("customer-service-europe.toml")).expect("read");
    let wrong = text
        .replace("team = \"technical\"", "team = \"technicians\"")
        .replace("kept_by = \"update\"", "kept_by = \"updaet\"");
    std::fs::write(&file, wrong).expect("written");
    let file = file.to_str().expect("a path");
    let output = shell.run(&["policy", "check", file, "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let problems: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let problems = problems.as_array().expect("a list");
    assert_eq!(problems.len(), 2, "{problems:?}");
    for key in ["file", "line", "column", "message", "mend"] {
        assert!(!problems[0][key].is_null(), "{key}");
    }
    let shown = String::from_utf8(shell.run(&["policy", "check", file]).stdout).expect("UTF-8");
    assert!(shown.contains("technicians") && shown.contains("^^^^"), "{shown}");
    assert_eq!(shell.run(&["policy", "install", file]).status.code(), Some(2), "refused whole");
    let installed = shell.says(&["policy", "list", "--json"]);
    assert_eq!(installed.lines().count(), 1, "{installed}");
}

#[test]
fn a_policy_is_explained_drawn_compared_and_installed() {
    let shell = Shell::new();
    assert!(shell.says(&["policy", "explain"]).contains("30 working days"));
    let gdpr = policies().join("gdpr-requests.toml");
    let german = shell.says(&["policy", "explain", gdpr.to_str().expect("a path"), "--language", "de"]);
    assert!(german.contains("Monat"), "{german}");
    let svg = shell.path("policy.svg");
    shell.says(&["policy", "draw", "--out", svg.to_str().expect("a path")]);
    assert!(std::fs::read_to_string(&svg).expect("drawn").starts_with("<svg"));
    let old = policies().join("customer-service-europe.toml");
    let new = shell.path("new.toml");
    let text = std::fs::read_to_string(&old).expect("read");
    std::fs::write(&new, text.replace("version = 1", "version = 2").replace("working_days = 30", "working_days = 20"))
        .expect("written");
    let (old, new) = (old.to_str().expect("a path"), new.to_str().expect("a path"));
    let lines = shell.json(&["policy", "diff", old, new]);
    assert!(lines.to_string().contains("20 working days instead of 30"), "{lines}");
    assert_eq!(shell.json(&["policy", "diff", old, old]), serde_json::json!([]));
    assert_eq!(shell.json(&["policy", "install", new])["version"], 2);
    let reference = shell.complaint("winifred@example.com", BROKEN);
    let shown = shell.json(&["show", &reference]);
    let resolution = shown["promises"].as_array().expect("promises").iter().find(|p| p["promise"] == "resolution");
    assert_eq!(resolution.expect("promised")["within"]["working_days"], 20);
}

#[test]
fn a_handler_can_do_everything_from_a_shell_and_the_dossier_tells_it() {
    let shell = Shell::new();
    let first = shell.complaint("winifred@example.com", BROKEN);
    let second = shell.complaint("winifred@example.com", &format!("{BROKEN} It is still broken, as I wrote."));
    shell.says(&["staff", "add", "admin", "--role", "admin", "--team", "technical"]);
    shell.says(&["act", &first, "take"]);
    shell.says(&["act", &first, "ask", "--detail", "serial", "Please send a photo of the label."]);
    shell.says(&["act", &first, "prioritise", "urgent"]);
    shell.says(&["act", &first, "merge", &second]);
    shell.says(&["act", &first, "resolve-part", "The invoice", "--text", "It was corrected."]);
    let refused = shell.run(&["act", &first, "decide", "rejected"]);
    assert_eq!(refused.status.code(), Some(1), "a decision explains itself");
    shell.says(&["act", &first, "decide", "accepted", "--remedy", "repair", "--explanation", "You are right."]);
    let shown = shell.json(&["show", &first]);
    assert_eq!((&shown["state"], &shown["priority"]), (&"decided".into(), &"urgent".into()));
    assert!(shown["next_steps"].as_array().is_some_and(|steps| !steps.is_empty()), "{shown}");
    let story = shell.says(&["show", &first]);
    for said in ["next", "promises", "story", "winifred@example.com", second.as_str()] {
        assert!(story.contains(said), "{said}: {story}");
    }
    assert!(!story.contains("[desk-"), "{story}");
    let pdf = shell.path("dossier.pdf");
    let made = shell.json(&["export", &first, "--pdf", pdf.to_str().expect("a path"), "--language", "ro"]);
    let bytes = std::fs::read(&pdf).expect("written");
    assert!(bytes.starts_with(b"%PDF") && made["bytes"] == bytes.len(), "{made}");
    assert_eq!(shell.json(&["verify"])["ok"], true);
}

#[test]
fn a_closure_moves_each_promise_that_it_falls_on_once() {
    let shell = Shell::new();
    // More than the store reads side by side.
    let complaint = |n: usize| shell.complaint(&format!("w{n}@example.com"), &format!("{BROKEN} {}", "!".repeat(n)));
    let references: BTreeSet<String> = (0..20).map(complaint).collect();
    shell.says(&["staff", "add", "mara", "--role", "manager", "--team", "technical"]);
    let due = |shell: &Shell, reference: &str| -> String {
        let shown = shell.json(&["show", reference]);
        let promises = shown["promises"].as_array().expect("promises");
        let resolution = promises.iter().find(|promise| promise["promise"] == "resolution").expect("a resolution");
        resolution["due"].as_str().expect("a date").to_owned()
    };
    let day = due(&shell, references.first().expect("a complaint"));
    assert_eq!(shell.says(&["days", "impact"]), "", "nothing has changed");

    let config = shell.path("redress.toml");
    let closed = format!("[office]\nclosures = [{{ date = \"{day}\", name = \"Stocktaking\" }}]\n");
    std::fs::write(&config, closed).expect("written");
    let config = config.to_str().expect("a path");
    let impact = |more: &[&str]| -> Vec<Value> {
        let args = [&["days", "impact", "--config", config, "--json"], more].concat();
        shell.says(&args).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    };
    let moves = impact(&[]);
    let resolutions: Vec<&Value> = moves.iter().filter(|row| row["promise"] == "resolution").collect();
    let moved: BTreeSet<String> =
        resolutions.iter().map(|row| row["reference"].as_str().expect("a reference").to_owned()).collect();
    assert_eq!((resolutions.len(), &moved), (20, &references), "{moves:?}");
    assert_eq!(due(&shell, references.first().expect("a complaint")), day, "nothing has been moved yet");

    assert_eq!(impact(&["--apply", "--as", "mara"]), moves);
    for row in resolutions {
        let reference = row["reference"].as_str().expect("a reference");
        assert_eq!(due(&shell, reference), row["new"].as_str().expect("a date"));
        assert_ne!(row["new"], row["old"]);
    }
    assert_eq!(impact(&[]), Vec::<Value>::new());
    assert_eq!(shell.json(&["verify"])["ok"], true);
}

#[test]
fn lessons_are_listed_taken_along_and_taken_back() {
    let shell = Shell::new();
    assert!(shell.says(&["lessons", "list"]).contains("nothing has been learnt yet"));
    let text = "My inverter is broken, the display is dark, I complain. It bears the mark QX71-4402.";
    let reference = shell.complaint("w@example.com", text);
    shell.says(&["staff", "add", "mara", "--role", "handler", "--team", "technical"]);
    shell.says(&["act", &reference, "correct", "serial", "QX71-4402", "--as", "mara"]);
    let listed = shell.says(&["lessons", "list"]);
    assert!(listed.contains(&reference) && listed.contains("serial looks like AA00-0000"), "{listed}");
    let lesson = shell.json(&["lessons", "list"]);
    assert_eq!(lesson["lesson"]["about"], "code");
    let id = lesson["id"].as_str().expect("an id").to_owned();

    let file = shell.path("lessons.jsonl");
    let file = file.to_str().expect("a path");
    assert_eq!(shell.json(&["lessons", "export", file])["lessons"], 1);
    assert_eq!(shell.says(&["lessons", "export"]), std::fs::read_to_string(file).expect("read"));
    assert_eq!(shell.json(&["lessons", "remove", &id])["removed"], id.as_str());
    assert_eq!(shell.says(&["lessons", "list", "--json"]), "");
    let again = shell.run(&["lessons", "remove", &id]);
    assert_eq!(again.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&again.stderr).contains("redress lessons list"), "it says what to do");

    assert_eq!(shell.json(&["lessons", "import", file])["lessons"], 1);
    assert_eq!(shell.json(&["lessons", "list"])["id"], id.as_str());
    std::fs::write(file, "{\"id\":\"x\"}\n").expect("written");
    let wrong = shell.run(&["lessons", "import", file]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&wrong.stderr).contains("line 1"), "{wrong:?}");
}
