//! The journal: chained, replayed, and found out where it was touched.

use crate::stories::*;
use complaint::*;

fn journal() -> (String, Vec<JournalEntry>) {
    let mut story = a_complaint().opens();
    story.is_acknowledged().is_decided_by("ana");
    let reference = story.complaint.reference.to_string();
    let entries = chain(&reference, Hash::default(), &story.journal);
    assert_eq!(replay(&entries).as_ref(), Some(&story.complaint));
    (reference, entries)
}

#[test]
fn a_chain_goes_on_where_it_ended() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().is_decided_by("ana");
    let reference = story.complaint.reference.to_string();
    let whole = chain(&reference, Hash::default(), &story.journal);
    let (first, rest) = story.journal.split_at(3);
    let mut parts = chain(&reference, Hash::default(), first);
    let head = parts.last().expect("entries").hash;
    parts.extend(chain(&reference, head, rest));
    assert_eq!(parts, whole);
    assert_eq!(head.to_string().len(), 64);
    assert_eq!(format!("{:?}", Hash::default()), format!("Hash({})", "0".repeat(64)));
}

#[test]
fn any_touch_is_found_where_it_was_made() {
    let (reference, entries) = journal();
    assert_eq!(verify_chain(&reference, &entries), Verdict::Whole);
    assert_eq!(verify_chain("C-2026-00001-L", &entries), Verdict::BrokenAt(1), "of another complaint");
    let touched = |touch: fn(&mut JournalEntry)| {
        let mut entries = entries.clone();
        touch(&mut entries[2]);
        verify_chain(&reference, &entries)
    };
    assert_eq!(touched(|entry| entry.seq = 9), Verdict::BrokenAt(3));
    assert_eq!(touched(|entry| entry.hash.0[5] ^= 1), Verdict::BrokenAt(3));
    assert_eq!(touched(|entry| entry.body.push(' ')), Verdict::BrokenAt(3));
}

#[test]
fn what_is_no_journal_is_no_complaint() {
    let (_, entries) = journal();
    assert_eq!(replay(&[]), None);
    assert_eq!(replay(&entries[1..]), None);
    let mut unreadable = entries;
    unreadable[1].body.truncate(5);
    assert_eq!(replay(&unreadable), None);
}

#[test]
fn events_that_do_not_fit_change_nothing_but_the_count() {
    let story = a_complaint().opens();
    let mut complaint = story.complaint.clone();
    let promise = complaint.promises[0].clone();
    let strange = [
        Event::PromiseKept { promise: 99, letter: None, late: false },
        Event::PromiseMoved { number: 99, old: promise.due, promise: promise.clone(), why: MovedBy::Calendar },
        Event::PromiseResumed { number: 99, promise },
        Event::PromisePaused { number: 99, wait: Wait::Information, until: story.now },
        Event::WarningGiven { promise: 99, due: day("2026-12-01") },
        Event::LetterSent { letter: "none".into(), at: story.now, note: String::new() },
        Event::LetterUncertain { letter: "none".into() },
        Event::LetterFailed { letter: "none".into(), why: String::new() },
        Event::LetterDelayed { letter: "none".into(), why: String::new() },
        Event::LetterArrived { letter: "none".into(), read: true },
        Event::PromiseUnkept { promise: 99, letter: "none".into() },
        Event::RemedyAccepted,
    ];
    for event in strange {
        complaint.apply(&Recorded { seq: complaint.seq + 1, at: story.now, by: By::System, event });
    }
    assert_eq!(Complaint { seq: story.complaint.seq, ..complaint }, story.complaint);
}
