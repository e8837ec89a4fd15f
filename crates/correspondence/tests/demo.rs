//! The demonstration's mails, written by other hands for another purpose: are they understood as what they are?

use correspondence::{Catalogue, Kind, Understanding, What, read, understand};
use texts::{DemoLanguage, DemoMail};

fn fill(text: &str, number: usize) -> String {
    let models = ["HX-5000T", "Aurel-8000H", "MIN 4200TL-X", "SG10RT", "Primo 8.2-1", "RHI-3P10K-HVES-5G"];
    let serials = ["HV3E8K2204417", "SH25-7714-2093-HB", "A2210447392", "21010738765TL8664120"];
    let tickets = ["SR-154420", "CS20260714", "7719034", "TK-2026-00912"];
    text.replace("{model}", models[number % models.len()])
        .replace("{serial}", serials[number % serials.len()])
        .replace("{ticket}", tickets[number % tickets.len()])
        .replace("{name}", "Ada Beispiel")
}

fn understood(mail: &DemoMail, number: usize, is_reply: bool) -> Understanding {
    let reply = if is_reply { "In-Reply-To: <letter@heliovar.example>\r\n" } else { "" };
    let subject = fill(&mail.subject, number);
    let raw = format!(
        "From: ada@example.com\r\nTo: complaints@heliovar.example\r\n{reply}Subject: {subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{}",
        fill(&mail.body, number)
    );
    understand(&read(raw.as_bytes()), &Catalogue::default())
}

/// Which of a language's mails.
type List = fn(&DemoLanguage) -> &Vec<DemoMail>;

/// Right and wrong ones; the wrong ones are printed.
#[derive(Default)]
struct Count {
    right: usize,
    all: usize,
}

impl Count {
    fn note(&mut self, right: bool, wrong: impl FnOnce() -> String) {
        self.all += 1;
        self.right += usize::from(right);
        if !right {
            println!("{}", wrong());
        }
    }

    fn share(&self) -> f64 {
        self.right as f64 / self.all.max(1) as f64
    }
}

fn each(list: List, is_reply: bool, mut see: impl FnMut(&str, &DemoMail, &Understanding)) {
    for language in &texts::demo().languages {
        for (number, mail) in list(language).iter().enumerate() {
            see(&language.code, mail, &understood(mail, number, is_reply));
        }
    }
}

#[test]
fn complaints_are_understood_as_what_they_are() {
    let (mut kind, mut language, mut idea, mut codes) =
        (Count::default(), Count::default(), Count::default(), Count::default());
    let lists: [(Kind, List); 2] = [(Kind::Product, |l| &l.product), (Kind::Service, |l| &l.service)];
    for (wanted, list) in lists {
        each(list, false, |code, mail, seen| {
            let what = || {
                format!("{code} {wanted:?}, taken for {:?} {:?}: {}\n{}", seen.what, seen.kind, mail.subject, mail.body)
            };
            kind.note(seen.what == What::Complaint && seen.kind == Some(wanted), what);
            language.note(seen.language == code, || format!("{code} taken for {}: {}", seen.language, mail.body));
            idea.note(seen.idea.is_some() == mail.idea, || {
                format!("{code} idea {} {:?}: {}", mail.idea, seen.idea, mail.body)
            });
            assert!(seen.danger.is_some() || !mail.danger, "{code}: danger missed in {}", mail.body);
            if seen.danger.is_some() && !mail.danger {
                println!("{code} false alarm {:?}: {}", seen.danger, mail.body);
            }
            let text = format!("{}{}", mail.subject, mail.body);
            let right = seen.model.is_some() == text.contains("{model}")
                && seen.serial.is_some() == text.contains("{serial}")
                && seen.ticket.is_some() == text.contains("{ticket}");
            codes.note(right, || format!("{code} {:?} {:?} {:?}: {text}", seen.model, seen.serial, seen.ticket));
        });
    }
    println!(
        "kind {:.3} language {:.3} idea {:.3} codes {:.3}",
        kind.share(),
        language.share(),
        idea.share(),
        codes.share()
    );
    assert!(kind.share() >= 0.97 && language.share() >= 0.99 && idea.share() >= 0.93 && codes.share() >= 0.97);
}

#[test]
fn other_mail_is_no_complaint() {
    let mut right = Count::default();
    each(
        |l| &l.question,
        false,
        |code, mail, seen| {
            right.note(seen.what == What::Question, || {
                format!("{code} question taken for {:?}: {}", seen.what, mail.body)
            })
        },
    );
    each(
        |l| &l.thanks,
        false,
        |code, mail, seen| {
            right.note(seen.what == What::Thanks, || format!("{code} thanks taken for {:?}: {}", seen.what, mail.body))
        },
    );
    println!("other {:.3} of {}", right.share(), right.all);
    assert!(right.share() >= 0.98);
}

#[test]
fn replies_say_whether_the_matter_is_settled() {
    let mut right = Count::default();
    each(
        |l| &l.satisfied,
        true,
        |code, mail, seen| {
            right.note(seen.satisfied == Some(true), || {
                format!("{code} satisfied taken for {:?} {:?}: {}", seen.what, seen.satisfied, mail.body)
            })
        },
    );
    each(
        |l| &l.dissatisfied,
        true,
        |code, mail, seen| {
            right.note(seen.satisfied == Some(false), || {
                format!("{code} dissatisfied taken for {:?} {:?}: {}", seen.what, seen.satisfied, mail.body)
            })
        },
    );
    each(
        |l| &l.details,
        true,
        |code, mail, seen| {
            right.note(seen.what == What::Complaint && seen.satisfied.is_none(), || {
                format!("{code} details taken for {:?} {:?}: {}", seen.what, seen.satisfied, mail.body)
            })
        },
    );
    println!("replies {:.3} of {}", right.share(), right.all);
    assert!(right.share() >= 0.95);
}
