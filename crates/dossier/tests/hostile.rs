//! Strangers write letters. None of them may stop a dossier from being made, or take long.

#![allow(clippy::unwrap_used)]

mod support;

use std::time::{Duration, Instant};

use dossier::{Column, Dossier, Part, pdf};
use support::Reader;

/// Far more than is needed, so that a busy machine doesn't matter; what is quadratic needs minutes.
const PATIENCE: Duration = Duration::from_secs(40);

fn made_of(parts: Vec<Part>) -> Vec<u8> {
    let dossier = Dossier {
        language: "\0(en) >>".into(),
        title: "Complaint".into(),
        subtitle: String::new(),
        author: String::new(),
        created: jiff::Timestamp::MIN,
        running_head: String::new(),
        page_of: "{page}/{pages}".into(),
        parts,
    };
    let start = Instant::now();
    let bytes = pdf(&dossier).unwrap();
    assert!(start.elapsed() < PATIENCE, "{:?}", start.elapsed());
    bytes
}

/// The same text wherever text can be.
fn everywhere(text: &str) -> Vec<Part> {
    let text = text.to_owned();
    vec![
        Part::Heading(text.clone()),
        Part::Facts(vec![(text.clone(), text.clone())]),
        Part::Paragraph(text.clone()),
        Part::Table {
            columns: vec![
                Column { heading: text.clone(), weight: 0 },
                Column { heading: text.clone(), weight: u16::MAX },
            ],
            rows: vec![vec![text.clone(), text.clone(), text.clone()], Vec::new()],
        },
        Part::Entry {
            at: text.clone(),
            who: text.clone(),
            title: text.clone(),
            text: text.clone(),
            aside: vec![text.clone(), text.clone()],
        },
        Part::Fine(text),
    ]
}

#[test]
fn every_character_there_is() {
    let mut all = String::new();
    for (count, c) in ('\0'..=char::MAX).filter(|c| !('\u{2FF00}'..='\u{DFFFF}').contains(c)).enumerate() {
        all.push(c);
        if count % 7 == 0 {
            all.push(' ');
        }
    }
    made_of(vec![Part::Paragraph(all)]);
}

#[test]
fn every_character_that_can_stand_in_a_letter_in_every_place() {
    let all: String = ('\0'..'\u{3200}').chain(['😡', '\u{1F468}', '\u{200D}', '\u{1F469}', '\u{10FFFF}']).collect();
    made_of(everywhere(&all));
}

#[test]
fn a_megabyte_of_words() {
    let bytes = made_of(vec![letter(&"I am still waiting for an answer to my letter. ".repeat(22_000))]);
    assert!(Reader::read(&bytes).pages().len() > 300);
}

#[test]
fn a_megabyte_without_a_blank() {
    made_of(vec![letter(&"x".repeat(1 << 20))]);
    made_of(vec![letter(&"-".repeat(1 << 19)), letter(&"a-".repeat(1 << 19))]);
}

#[test]
fn a_megabyte_of_blanks_lines_and_what_cannot_be_seen() {
    for nothing in [" ", "\n", "\u{A0}", "\u{200B}", "\u{202E}", "\u{301}", "\t", "\r", "\u{FEFF}"] {
        let bytes = made_of(vec![letter(&format!("before {} after", nothing.repeat(1 << 20)))]);
        let text = Reader::read(&bytes).text();
        assert!(text.contains("before") && text.contains("after"), "{nothing:?}");
    }
}

#[test]
fn a_megabyte_of_characters_that_no_typeface_has() {
    made_of(vec![letter(&"日本語の苦情".repeat(60_000))]);
    made_of(vec![letter(&"👩\u{200D}👧".repeat(60_000)), letter(&"شكوى ".repeat(60_000))]);
}

#[test]
fn writing_that_turns_around() {
    let bytes = made_of(vec![letter("Pay \u{202E}001\u{202C} euros to \u{2066}IBAN\u{2069} \u{200F}now")]);
    assert!(Reader::read(&bytes).text().contains("Pay 001 euros to IBAN now"));
}

#[test]
fn towers_of_marks_in_every_place() {
    made_of(everywhere(&format!("Z{}algo", "\u{30D}\u{338}\u{489}".repeat(50_000))));
}

#[test]
fn long_text_where_short_was_meant() {
    made_of(everywhere(&"Donaudampfschifffahrtsgesellschaft ".repeat(3_000)));
    made_of(everywhere(&"W".repeat(100_000)));
}

#[test]
fn nothing_at_all() {
    for nothing in ["", " ", "\n\n", "\u{202E}"] {
        made_of(everywhere(nothing));
    }
    made_of(Vec::new());
    made_of(vec![Part::Facts(Vec::new()), Part::Table { columns: Vec::new(), rows: Vec::new() }]);
    made_of(vec![Part::Table { columns: Vec::new(), rows: vec![vec!["a".into(), "b".into()], Vec::new()] }]);
}

#[test]
fn thousands_of_letters() {
    let bytes = made_of((0..5_000).map(|n| letter(&format!("Letter {n}."))).collect());
    let reader = Reader::read(&bytes);
    assert!(reader.text().contains("Letter 4999."));
    assert_eq!(reader.bookmarks().len(), 5_001);
}

#[test]
fn thousands_of_rows_and_asides() {
    let row = |n: usize| vec![n.to_string(), "opened".to_owned()];
    let columns = ["n", "what"].map(|heading| Column { heading: heading.into(), weight: 1 }).to_vec();
    made_of(vec![
        Part::Table { columns, rows: (0..20_000).map(row).collect() },
        Part::Entry {
            at: "today".into(),
            who: "somebody".into(),
            title: String::new(),
            text: String::new(),
            aside: (0..20_000).map(|n| format!("attachment {n}")).collect(),
        },
    ]);
}

fn letter(text: &str) -> Part {
    Part::Entry {
        at: "today".into(),
        who: "a stranger".into(),
        title: "Hello".into(),
        text: text.into(),
        aside: Vec::new(),
    }
}
