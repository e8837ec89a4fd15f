//! Mails a second on one core: `cargo run --release -p correspondence --example speed -- DIR`, DIR holding `eml/*.eml`.
//! Beside it the baseline: bare MIME parsing (mail-parser) and language detection (whatlang) of the same mails.

use std::hint::black_box;
use std::time::Instant;

const ROUNDS: usize = 20;

fn main() {
    let Some(folder) = std::env::args().nth(1) else {
        eprintln!("usage: speed DIR; DIR holds messages in eml/");
        std::process::exit(2);
    };
    let entries = std::fs::read_dir(format!("{folder}/eml")).into_iter().flatten().flatten();
    let mails: Vec<Vec<u8>> = entries.filter_map(|e| std::fs::read(e.path()).ok()).collect();
    if mails.is_empty() {
        eprintln!("{folder}/eml holds no messages");
        std::process::exit(2);
    }
    let catalogue = correspondence::Catalogue::default();
    let ours = rate(&mails, |raw| {
        let mail = correspondence::read(raw);
        black_box(correspondence::understand(&mail, &catalogue));
    });
    let reading = rate(&mails, |raw| {
        black_box(correspondence::read(raw));
    });
    let bare = rate(&mails, |raw| {
        let message = mail_parser::MessageParser::default().parse(raw);
        let text = message.as_ref().and_then(|m| m.body_text(0)).unwrap_or_default();
        black_box(whatlang::detect(&text));
    });
    let lessons = a_thousand_lessons(&mails);
    let learned = correspondence::Learned::of(lessons.iter().map(|(id, lesson)| (id.as_str(), lesson)));
    let taught = rate(&mails, |raw| {
        let mail = correspondence::read(raw);
        black_box(correspondence::understand_with(&mail, &catalogue, &learned));
    });
    println!("read and understand          {ours:9.0} mails/s");
    println!("the same, with {:5} lessons {taught:9.0} mails/s", learned.len());
    println!("read alone                   {reading:9.0} mails/s");
    println!("mail-parser and whatlang     {bare:9.0} mails/s");
    println!("ratio                        {:9.2}", ours / bare);
}

/// Drawn from the mails, again and again, each said to be something else.
fn a_thousand_lessons(mails: &[Vec<u8>]) -> Vec<(String, correspondence::Lesson)> {
    let all = correspondence::Said::ALL;
    let drawn = mails.iter().cycle().take(4 * mails.len()).enumerate().filter_map(|(n, raw)| {
        let (mail, said) = (correspondence::read(raw), all[n / mails.len() * 2 % all.len()]);
        let nothing = correspondence::Learned::nothing();
        correspondence::lesson_of_what(&mail, &correspondence::Catalogue::default(), nothing, said)
    });
    let drawn: Vec<correspondence::Lesson> = drawn.collect();
    (0..1000).zip(drawn.into_iter().cycle()).map(|(n, lesson)| (format!("{n:04}"), lesson)).collect()
}

/// Best of several rounds, after one to warm up.
fn rate(mails: &[Vec<u8>], mut each: impl FnMut(&[u8])) -> f64 {
    mails.iter().for_each(|m| each(m));
    let mut best = 0f64;
    for _ in 0..ROUNDS {
        let begin = Instant::now();
        mails.iter().for_each(|m| each(m));
        best = best.max(mails.len() as f64 / begin.elapsed().as_secs_f64());
    }
    best
}
