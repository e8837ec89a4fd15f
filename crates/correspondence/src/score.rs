//! How well a labelled folder of mails is understood: the measures of the table in the README, one row each.

use crate::catalogue::Catalogue;
use crate::dedupe::dedupe_key;
use crate::mail::Mail;
use crate::read::read;
use crate::thread::{normal_subject, thread_hints};
use crate::understand::understand_in_thread;
use crate::understanding::{Understanding, What};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// One row of the table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measure {
    /// What is measured.
    pub measure: String,
    /// Share or F1, 0 to 1; for "automatic mail opened as a complaint" the number.
    pub value: f64,
    /// Of how many mails.
    pub of: usize,
}

#[derive(Deserialize)]
struct Label {
    file: String,
    language: String,
    kind: String,
    other_kind: Option<String>,
    complaint: bool,
    model: Option<String>,
    serial: Option<String>,
    ticket: Option<String>,
    solution_idea: bool,
    safety: bool,
    missing: Vec<String>,
    thread_of: Option<String>,
    duplicate_of: Option<String>,
    new_text: Option<String>,
}

/// Scores `files` (path as in the labels, raw bytes) against `labels_jsonl`. Labels that can't be read are left out.
pub fn score(files: &[(String, Vec<u8>)], labels_jsonl: &str) -> Vec<Measure> {
    score_details(files, labels_jsonl).0
}

/// Like [`score()`], and a line for every single thing that was got wrong.
pub fn score_details(files: &[(String, Vec<u8>)], labels_jsonl: &str) -> (Vec<Measure>, Vec<String>) {
    let raw: HashMap<&str, &[u8]> = files.iter().map(|(p, b)| (p.as_str(), b.as_slice())).collect();
    let labels: Vec<Label> = labels_jsonl.lines().filter_map(|l| serde_json::from_str(l).ok()).collect();
    let labels: Vec<&Label> = labels.iter().filter(|l| raw.contains_key(l.file.as_str())).collect();
    let inbox = Inbox::of(&labels, &raw);
    let mut board = Board::default();
    for (i, label) in labels.iter().enumerate() {
        board.compare(label, &inbox, i);
    }
    (board.measures(), board.wrong)
}

/// All mails, read, threaded and understood in the order of their dates.
struct Inbox {
    files: Vec<String>,
    mails: Vec<Mail>,
    seen: Vec<Understanding>,
    alone: Vec<Understanding>,
    thread: Vec<Option<usize>>,
    twins: Vec<Vec<usize>>,
}

impl Inbox {
    fn of(labels: &[&Label], raw: &HashMap<&str, &[u8]>) -> Self {
        let mails: Vec<Mail> = labels.iter().map(|l| read(raw[l.file.as_str()])).collect();
        let mut by_key: HashMap<String, Vec<usize>> = HashMap::new();
        for (i, label) in labels.iter().enumerate() {
            by_key.entry(dedupe_key(&mails[i], raw[label.file.as_str()])).or_default().push(i);
        }
        let mut twins = vec![Vec::new(); mails.len()];
        for group in by_key.values() {
            for &i in group {
                twins[i] = group.iter().copied().filter(|j| *j != i).collect();
            }
        }
        let thread: Vec<Option<usize>> = (0..mails.len()).map(|i| root_of(&mails, i)).collect();
        let catalogue = Catalogue::default();
        let alone: Vec<Understanding> = mails.iter().map(|m| understand_in_thread(m, &catalogue, &[])).collect();
        let seen = (0..mails.len())
            .map(|i| {
                let earlier: Vec<Understanding> = thread[i].map(|r| alone[r].clone()).into_iter().collect();
                if earlier.is_empty() {
                    alone[i].clone()
                } else {
                    understand_in_thread(&mails[i], &catalogue, &earlier)
                }
            })
            .collect();
        Inbox { files: labels.iter().map(|l| l.file.clone()).collect(), mails, seen, alone, thread, twins }
    }
}

/// The first mail whose Message-ID is among those that `mail` answers.
fn root_by_id(mails: &[Mail], mail: &Mail) -> Option<usize> {
    let mut ids = mail.references.iter().chain(&mail.in_reply_to);
    ids.find_map(|id| mails.iter().position(|m| m.message_id.as_ref() == Some(id)))
}

/// The first mail of the thread that mail `i` continues: by Message-IDs, our reference, else by subject and sender.
fn root_of(mails: &[Mail], i: usize) -> Option<usize> {
    let mail = &mails[i];
    let hints = thread_hints(mail);
    if let Some(root) = root_by_id(mails, mail) {
        return (root != i).then_some(root);
    }
    // Our reference, which earlier mails of the thread quote.
    let shares_reference = |m: &Mail| thread_hints(m).reference.iter().any(|r| hints.reference.contains(r));
    let mut others = mails.iter().enumerate().filter(|(j, m)| *j != i && shares_reference(m));
    if let Some(root) = others.find_map(|(_, m)| root_by_id(mails, m)).filter(|root| *root != i) {
        return Some(root);
    }
    if !mail.is_reply() || mail.automatic.is_some() && mail.quoted.is_empty() {
        return None;
    }
    let subject = normal_subject(&mail.subject);
    let sender = mail.from.as_ref().map(|a| a.key());
    mails.iter().enumerate().position(|(j, m)| {
        j != i && !m.is_reply() && m.from.as_ref().map(|a| a.key()) == sender && normal_subject(&m.subject) == subject
    })
}

#[derive(Default)]
struct Tally {
    hit: usize,
    of: usize,
}

#[derive(Default)]
struct Retrieval {
    right: usize,
    wrong: usize,
    missed: usize,
    of: usize,
}

#[derive(Default)]
struct Board {
    rows: HashMap<&'static str, Tally>,
    codes: HashMap<&'static str, Retrieval>,
    opened: usize,
    automatic: usize,
    wrong: Vec<String>,
}

impl Board {
    fn note(&mut self, row: &'static str, right: bool, detail: impl FnOnce() -> String) {
        let tally = self.rows.entry(row).or_default();
        tally.of += 1;
        tally.hit += usize::from(right);
        if !right {
            self.wrong.push(format!("{row}: {}", detail()));
        }
    }

    fn compare(&mut self, label: &Label, inbox: &Inbox, i: usize) {
        let seen = &inbox.seen[i];
        let file = &label.file;
        let is_complaint = seen.what == What::Complaint;
        self.note("complaint", is_complaint == label.complaint, || {
            format!(
                "{file} {} is {:?}, taken for {:?} ({})",
                label.language, label.other_kind, seen.what, seen.confidence
            )
        });
        self.note("complaint alone", (inbox.alone[i].what == What::Complaint) == label.complaint, || file.clone());
        if label.complaint {
            self.note("kind", seen.kind.map(|k| k.as_str()) == Some(&label.kind), || {
                format!("{file} {} is {}, taken for {:?} {:?}", label.language, label.kind, seen.what, seen.kind)
            });
            self.note("kind alone", inbox.alone[i].kind.map(|k| k.as_str()) == Some(&label.kind), || file.clone());
        }
        if let Some(other) = &label.other_kind {
            self.note("other kind", seen.what.as_str() == other, || {
                format!("{file} {} is {other}, taken for {:?}", label.language, seen.what)
            });
        }
        self.note("language", language_equal(&seen.language, &label.language), || {
            format!("{file} is {}, taken for {}", label.language, seen.language)
        });
        self.code("model", &label.model, &seen.model, file);
        self.code("serial", &label.serial, &seen.serial, file);
        self.code("ticket", &label.ticket, &seen.ticket, file);
        self.note("idea", seen.idea.is_some() == label.solution_idea, || {
            format!("{file} {} {:?}", label.language, seen.idea)
        });
        self.danger(label, seen.danger.as_deref());
        let mut wanted = label.missing.clone();
        let mut got = seen.missing.clone();
        wanted.sort();
        got.sort();
        self.note("missing", wanted == got, || format!("{file} {} wanted {wanted:?}, got {got:?}", label.language));
        let mut alone = inbox.alone[i].missing.clone();
        alone.sort();
        self.note("missing alone", wanted == alone, || format!("{file} wanted {wanted:?}, got {alone:?}"));
        if let Some(text) = &label.new_text {
            let fold = |t: &str| t.split_whitespace().collect::<Vec<_>>().join(" ");
            self.note("new text", fold(text) == fold(&inbox.mails[i].new_text), || {
                format!("{file}\n   wanted {:?}\n   got    {:?}", fold(text), fold(&inbox.mails[i].new_text))
            });
        }
        let root = inbox.thread[i].map(|r| inbox.files[r].clone());
        self.note(
            "thread",
            root == label.thread_of
                || label.thread_of.as_ref().is_some_and(|t| {
                    inbox.thread[i].is_some_and(|r| inbox.twins[r].iter().any(|&n| &inbox.files[n] == t))
                }),
            || format!("{file} wanted {:?}, got {root:?}", label.thread_of),
        );
        let twin = match &label.duplicate_of {
            Some(first) => inbox.twins[i].iter().any(|&j| &inbox.files[j] == first),
            None => inbox.twins[i].len() <= 1,
        };
        self.note("duplicate", twin, || file.clone());
        if matches!(label.other_kind.as_deref(), Some("auto_reply" | "bounce" | "receipt" | "newsletter")) {
            self.automatic += 1;
            if is_complaint || inbox.mails[i].automatic.is_none() {
                self.opened += 1;
                self.wrong.push(format!("automatic: {file} not seen as automatic"));
            }
        }
    }

    fn danger(&mut self, label: &Label, danger: Option<&str>) {
        let entry = self.codes.entry("danger").or_default();
        match (label.safety, danger) {
            (true, Some(_)) => entry.right += 1,
            (true, None) => {
                entry.missed += 1;
                self.wrong.push(format!("danger: {} {} missed", label.file, label.language));
            }
            (false, Some(words)) => {
                entry.wrong += 1;
                self.wrong.push(format!("danger: {} {} false alarm {words:?}", label.file, label.language));
            }
            (false, None) => {}
        }
        entry.of += usize::from(label.safety);
    }

    fn code(&mut self, row: &'static str, wanted: &Option<String>, got: &Option<String>, file: &str) {
        let same = |a: &str, b: &str| bare(a) == bare(b);
        let entry = self.codes.entry(row).or_default();
        entry.of += usize::from(wanted.is_some());
        match (wanted, got) {
            (Some(w), Some(g)) if same(w, g) => {
                entry.right += 1;
                return;
            }
            (None, None) => return,
            (Some(_), Some(_)) => {
                entry.wrong += 1;
                entry.missed += 1;
            }
            (Some(_), None) => entry.missed += 1,
            (None, Some(_)) => entry.wrong += 1,
        }
        self.wrong.push(format!("{row}: {file} wanted {wanted:?}, got {got:?}"));
    }

    fn measures(&self) -> Vec<Measure> {
        let share = |name: &str, row: &str| {
            let tally = self.rows.get(row);
            let (hit, of) = tally.map_or((0, 0), |t| (t.hit, t.of));
            Measure { measure: name.to_string(), value: if of == 0 { 1.0 } else { hit as f64 / of as f64 }, of }
        };
        let ratio = |a: usize, b: usize| if a + b == 0 { 1.0 } else { a as f64 / (a + b) as f64 };
        let f1 = |name: &str, row: &str| {
            let r = self.codes.get(row);
            let (right, wrong, missed, of) = r.map_or((0, 0, 0, 0), |r| (r.right, r.wrong, r.missed, r.of));
            Measure { measure: name.to_string(), value: ratio(2 * right, wrong + missed), of }
        };
        let danger = self.codes.get("danger");
        let (right, wrong, missed, of) = danger.map_or((0, 0, 0, 0), |r| (r.right, r.wrong, r.missed, r.of));
        vec![
            share("complaint or not", "complaint"),
            share("service or product, of complaints", "kind"),
            share("other mail: what it is", "other kind"),
            share("language", "language"),
            f1("serial number, F1", "serial"),
            f1("model, F1", "model"),
            f1("ticket number, F1", "ticket"),
            share("solution idea present or not", "idea"),
            Measure { measure: "danger, recall".into(), value: ratio(right, missed), of },
            Measure { measure: "danger, precision".into(), value: ratio(right, wrong), of: right + wrong },
            share("missing details, exact set", "missing"),
            share("new text of replies, exact", "new text"),
            share("thread", "thread"),
            share("duplicate", "duplicate"),
            Measure { measure: "automatic mail not recognised".into(), value: self.opened as f64, of: self.automatic },
            share("complaint or not, mail alone", "complaint alone"),
            share("service or product, mail alone", "kind alone"),
            share("missing details, mail alone", "missing alone"),
        ]
    }
}

/// Without case, spaces, dashes and `#`.
fn bare(code: &str) -> String {
    code.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '‐' | '‑' | '–' | '#'))
        .flat_map(char::to_uppercase)
        .collect()
}

/// Serbian, Croatian and Bosnian count as one.
fn language_equal(a: &str, b: &str) -> bool {
    let group = |c: &str| {
        if matches!(c, "hr" | "sr" | "bs") {
            "hr".to_string()
        } else if matches!(c, "no" | "nn") {
            "nb".to_string()
        } else {
            c.to_string()
        }
    };
    group(a) == group(b)
}
