//! Mails a second that one core reads and understands, beside a bare parser and a bare language detection.

use crate::figure::Report;
use crate::mails::Mail;
use crate::plan::Plan;
use crate::times::median;
use crate::{Outcome, mails};
use correspondence::Catalogue;
use mail_parser::MessageParser;
use std::hint::black_box;
use std::time::Instant;

pub fn measure(plan: &Plan, report: &mut Report) -> Outcome {
    let mails = mails::complaints(plan.of(500, 8));
    let rounds = plan.of(61, 1);
    let catalogue = Catalogue::default();
    let parsed = || rate(&mails, |mail| drop(black_box(MessageParser::default().parse(&mail.raw))));
    let detected = || rate(&mails, parse_and_detect);
    let read = || rate(&mails, |mail| drop(black_box(correspondence::read(&mail.raw))));
    let understood = || {
        rate(&mails, |mail| {
            drop(black_box(correspondence::understand(&correspondence::read(&mail.raw), &catalogue)));
        })
    };
    // Each once, so that tables are loaded and nothing is measured cold; then in turn.
    let _ = [parsed(), detected(), read(), understood()];
    let turns: Vec<[f64; 4]> = (0..rounds).map(|_| [parsed(), detected(), read(), understood()]).collect();
    let [parsed, detected, read, understood] = [0, 1, 2, 3].map(|at| median(turns.iter().map(|t| t[at]).collect()));
    report.figure("understanding/read", read, "mails/s", Some(parsed));
    report.figure("understanding/read and understand", understood, "mails/s", Some(detected));
    Ok(())
}

fn parse_and_detect(mail: &Mail) {
    let parsed = MessageParser::default().parse(&mail.raw);
    let text = parsed.as_ref().and_then(|message| message.body_text(0));
    black_box(text.as_deref().and_then(whatlang::detect));
}

fn rate(mails: &[Mail], work: impl Fn(&Mail)) -> f64 {
    let start = Instant::now();
    mails.iter().for_each(work);
    mails.len() as f64 / start.elapsed().as_secs_f64()
}
