//! What one correction teaches, and what it leaves alone.

use correspondence::{
    Catalogue, Field, Kind, Learned, Lesson, Mail, Said, Understanding, What, lesson_of_code, lesson_of_what, read,
    understand, understand_with,
};
use std::path::{Path, PathBuf};
use std::time::Instant;

fn mail(subject: &str, text: &str) -> Mail {
    let head = format!("From: Ada Byron <ada@example.org>\r\nSubject: {subject}\r\n");
    read(format!("{head}Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n").as_bytes())
}

fn plain(mail: &Mail) -> Understanding {
    understand(mail, &Catalogue::default())
}

fn taught(mail: &Mail, said: Said) -> Lesson {
    let lesson = lesson_of_what(mail, &Catalogue::default(), Learned::nothing(), said);
    lesson.unwrap_or_else(|| panic!("nothing is learnt from {:?} being {said:?}", mail.subject))
}

fn corrected(mail: &Mail, field: Field, before: &str, after: &str) -> Lesson {
    let lesson = lesson_of_code(mail, field, before, after);
    lesson.unwrap_or_else(|| panic!("nothing is learnt from {before:?} being {after:?}"))
}

/// Lessons under ids of their own.
fn learned(lessons: &[Lesson]) -> Learned {
    let named: Vec<(String, &Lesson)> = lessons.iter().enumerate().map(|(n, l)| (format!("{n:05}"), l)).collect();
    Learned::of(named.iter().map(|(id, lesson)| (id.as_str(), *lesson)))
}

fn with(mail: &Mail, lessons: &[Lesson]) -> Understanding {
    understand_with(mail, &Catalogue::default(), &learned(lessons))
}

/// The mails that come with the tests, and those of the shared corpus where it is there.
fn all_mails() -> Vec<(String, Mail)> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let beside = here.join("../../../shared/corpus");
    let corpus = std::env::var_os("REDRESS_CORPUS").map_or(beside, PathBuf::from);
    let folders = ["all-languages", "second-round", "third-round", "slavic-baltic"];
    let mut all = Vec::new();
    for folder in folders.iter().map(|f| here.join("tests/mails").join(f)).chain([corpus]) {
        let Ok(labels) = std::fs::read_to_string(folder.join("labels.jsonl")) else { continue };
        for line in labels.lines() {
            let label: serde_json::Value = serde_json::from_str(line).expect("a label is JSON");
            let name = label["file"].as_str().expect("a label names its file");
            let raw = std::fs::read(folder.join(name)).expect("the message the label names");
            all.push((format!("{} {name}", folder.display()), read(&raw)));
        }
    }
    assert!(all.len() > 150, "only {} mails", all.len());
    all
}

/// A mail, what it is, and others like it: none of them the same, all of them read wrong before.
type Family = (&'static str, &'static str, Said, &'static [(&'static str, &'static str)]);

const FAMILIES: &[Family] = &[
    (
        "Window cleaning for your premises",
        "Dear neighbours, your windows look broken from the dirt! Our team of window cleaners comes to your premises with \
         ladders and brushes, no complaint too small. We will be on your street on Thursday. Ring us for a slot.",
        Said::Spam,
        &[(
            "Window cleaners on your street",
            "Hello, we noticed the dirt on your windows, a disgrace for any premises. Our cleaners bring ladders and brushes. \
             Ring for a slot this Thursday.",
        )],
    ),
    (
        "Reading the meter",
        "The display of the meter shows 00412 and an arrow. Our landlord doesn't read it any more, so the reading must be \
         passed on by us each quarter. To which portal do the readings of the meter go, is it broken or did I miss it",
        Said::Question,
        &[(
            "Quarterly readings",
            "Since the landlord doesn't read the meter any more we must pass on the reading ourselves. The arrow on the display \
             doesn't help. To which portal, each quarter",
        )],
    ),
    (
        "Trainee placement",
        "My son doesn't have a placement for his apprenticeship in autumn, two firms failed to answer. He is handy with \
         soldering and wiring and would apply for a traineeship at your workshop.",
        Said::Other,
        &[(
            "Placement in autumn",
            "My daughter looks for a placement in autumn, the firm where she was to begin her apprenticeship closed, never \
             answered her letters and didn't keep a single promise. She is good at soldering and wiring; a traineeship in \
             your workshop would be ideal.",
        )],
    ),
];

#[test]
fn a_wrong_verdict_becomes_right_after_one_lesson() {
    for (subject, text, said, others) in FAMILIES {
        let first = mail(subject, text);
        let lesson = taught(&first, *said);
        let lessons = [lesson];
        let again = with(&first, &lessons);
        assert!(said.agrees(Said::of(&again)), "{subject}: {:?} {}", again.what, again.confidence);
        for (subject, text) in *others {
            let next = mail(subject, text);
            let (before, after) = (plain(&next), with(&next, &lessons));
            println!(
                "{subject}: {:?} {:.2} → {:?} {:.2}",
                before.what, before.confidence, after.what, after.confidence
            );
            assert!(!said.agrees(Said::of(&before)), "{subject} was right before: nothing is shown");
            assert!(said.agrees(Said::of(&after)), "{subject}: {:?}", after.what);
            assert_eq!(after.learnt, ["00000"], "{subject}: it says by which lesson");
            assert!(after.evidence.iter().any(|e| e.field == "learnt"), "{subject}: and by which words");
        }
    }
}

#[test]
fn lessons_about_something_else_change_nothing() {
    let mails = all_mails();
    let lessons: Vec<Lesson> =
        FAMILIES.iter().map(|(subject, text, said, _)| taught(&mail(subject, text), *said)).collect();
    let learned = learned(&lessons);
    for (name, mail) in &mails {
        let (before, after) = (plain(mail), understand_with(mail, &Catalogue::default(), &learned));
        assert_eq!(before, after, "{name}");
    }
}

/// Some mails, one at a time, are said to be what they aren't: the others keep their verdicts, but for its nearest kin.
#[test]
fn a_lesson_moves_few_mails() {
    let mails = all_mails();
    let before: Vec<Understanding> = mails.iter().map(|(_, mail)| plain(mail)).collect();
    let (mut lessons, mut moved, mut pairs) = (0, 0, 0);
    for (n, (name, mail)) in mails.iter().enumerate().step_by(5) {
        let said = if Said::of(&before[n]).is_complaint() { Said::Spam } else { Said::Service };
        let Some(lesson) = lesson_of_what(mail, &Catalogue::default(), Learned::nothing(), said) else { continue };
        lessons += 1;
        let learned = learned(&[lesson]);
        for (m, (other, mail)) in mails.iter().enumerate().filter(|(m, _)| *m != n) {
            let after = understand_with(mail, &Catalogue::default(), &learned);
            pairs += 1;
            if after.what != before[m].what || after.kind != before[m].kind {
                moved += 1;
                println!("{name}\n  moves {other}: {:?} → {:?}", before[m].what, after.what);
            }
        }
    }
    println!("{lessons} lessons moved {moved} of {pairs}");
    assert!(lessons > 30, "only {lessons} lessons");
    assert!(moved * 1000 < pairs, "{moved} of {pairs} were moved");
}

#[test]
fn a_kind_that_was_corrected_is_learnt() {
    let first = mail(
        "Scaffolding",
        "Your fitters left their scaffolding on our terrace, the rails are rusty and the boards are broken. The gardener \
         can't reach the hedge.",
    );
    let next = mail(
        "Scaffolding on the terrace",
        "Your fitters left their scaffolding here, its rails are rusty and some boards are broken. Our gardener can't cut \
         the hedge.",
    );
    let now = plain(&first).kind.expect("it is a complaint");
    let said = if now == Kind::Product { Said::Service } else { Said::Product };
    let before = plain(&next);
    let after = with(&next, &[taught(&first, said)]);
    assert_eq!((before.what, before.kind), (What::Complaint, Some(now)));
    assert_eq!(Said::of(&after), said);
}

#[test]
fn what_is_taken_back_is_forgotten_and_the_order_doesnt_matter() {
    let mails: Vec<Mail> = FAMILIES.iter().map(|(subject, text, ..)| mail(subject, text)).collect();
    let lessons: Vec<Lesson> = FAMILIES.iter().zip(&mails).map(|((_, _, said, _), m)| taught(m, *said)).collect();
    let named: Vec<(&str, &Lesson)> = ["a", "b", "c"].into_iter().zip(&lessons).collect();
    let mut backwards = named.clone();
    backwards.reverse();
    let (all, reversed, fewer) =
        (Learned::of(named.clone()), Learned::of(backwards), Learned::of(named[1..].iter().copied()));
    let (empty, catalogue) = (Learned::of([]), Catalogue::default());
    for mail in &mails {
        assert_eq!(understand_with(mail, &catalogue, &all), understand_with(mail, &catalogue, &reversed));
        assert_eq!(understand_with(mail, &catalogue, &empty), plain(mail));
    }
    assert_eq!(understand_with(&mails[0], &catalogue, &fewer), plain(&mails[0]), "its lesson was taken back");
    assert_ne!(understand_with(&mails[0], &catalogue, &all), plain(&mails[0]));
}

#[test]
fn danger_and_automatic_mail_cant_be_learnt_away() {
    let smoke = mail(
        "Smoke from the wallbox",
        "There is smoke coming out of the wallbox in our carport and a smell of burning plastic by the hedge.",
    );
    let catalogue = Catalogue::default();
    for said in [Said::Spam, Said::Question, Said::Other, Said::Newsletter] {
        assert_eq!(lesson_of_what(&smoke, &catalogue, Learned::nothing(), said), None, "{said:?}");
    }
    // A lesson from elsewhere that says so all the same.
    let words = ["smoke", "wallbox", "carport", "burning", "plastic", "hedge"].map(str::to_owned).to_vec();
    let lesson = Lesson::What { said: Said::Spam, thought: Said::Product, words, step: 12.0 };
    assert_eq!(with(&smoke, std::slice::from_ref(&lesson)), plain(&smoke));
    let raw = "From: a@example.org\r\nSubject: Smoke, wallbox, carport\r\nAuto-Submitted: auto-replied\r\n\r\n\
               Burning plastic in the carport, the wallbox and the hedge.\r\n";
    let automatic = read(raw.as_bytes());
    assert_eq!(with(&automatic, &[lesson]), plain(&automatic));
    assert_eq!(lesson_of_what(&automatic, &catalogue, Learned::nothing(), Said::Product), None);
}

#[test]
fn what_was_right_and_sure_teaches_nothing() {
    let sure = mail(
        "Inverter broken",
        "My inverter HX-8000T is broken and shows a grid fault. It is the third failure, I complain. Please replace it.",
    );
    let seen = plain(&sure);
    assert!(seen.confidence > 0.9, "{}", seen.confidence);
    assert_eq!(lesson_of_what(&sure, &Catalogue::default(), Learned::nothing(), Said::Product), None);
}

#[test]
fn a_number_of_the_same_build_is_read_right_the_next_time() {
    let first = mail("Fault", "Good morning, the display is dark. The device bears the mark QX71-4402 on its side.");
    let next = mail("Dark", "Hello, since noon the display is dark. I read ZB19-7733, nothing else.");
    let other = mail("Dark", "Hello, since noon the display is dark. I read ZB19-773, invoice no. AB12-3456.");
    let lessons = [corrected(&first, Field::Serial, "", "QX71-4402")];
    assert_eq!(plain(&next).serial, None, "nothing is shown");
    assert_eq!(with(&next, &lessons).serial.as_deref(), Some("ZB19-7733"));
    assert_eq!(with(&other, &lessons).serial, plain(&other).serial, "another build, and an invoice's number");
}

#[test]
fn a_word_before_a_number_is_learnt() {
    let first = mail("Defekt", "Guten Tag, das Display ist dunkel. Typenschildziffer 4711-22, bitte um Austausch.");
    let next = mail("Defekt", "Guten Tag, unser Gerät fällt jeden Abend aus. Typenschildziffer: 90-1834, was tun?");
    let lessons = [corrected(&first, Field::Serial, "", "4711-22")];
    assert_ne!(plain(&next).serial.as_deref(), Some("90-1834"));
    assert_eq!(with(&next, &lessons).serial.as_deref(), Some("90-1834"));
}

#[test]
fn a_number_that_is_none_is_left_alone() {
    let first = mail("Broken", "The display is broken. I bought it at the fair, voucher HV3E8K2205846, last May.");
    let wrong = plain(&first).serial.expect("something is taken for the serial number");
    let lessons = [corrected(&first, Field::Serial, &wrong, "")];
    assert_eq!(with(&first, &lessons).serial, None);
    let next = mail("Broken", "The fan is broken. I have the voucher KW7A1B9934521 from the fair.");
    assert_eq!(with(&next, &lessons).serial, None);
    let labelled = mail("Broken", "The fan is broken. Serial number: KW7A1B9934521.");
    assert_eq!(with(&labelled, &lessons).serial.as_deref(), Some("KW7A1B9934521"), "a label says what it is");
}

#[test]
fn a_models_family_is_learnt() {
    let first = mail("Faulty", "Our Wendelin Tower 412 hums all night and is defective.");
    let next = mail("Noise", "The Wendelin Tower 98 of my mother hums and is defective.");
    let lessons = [corrected(&first, Field::Model, "", "Wendelin Tower 412")];
    assert_eq!(with(&next, &lessons).model.as_deref(), Some("Wendelin Tower 98"));
}

#[test]
fn a_value_that_doesnt_stand_in_the_mail_teaches_nothing() {
    let first = mail("Fault", "Good morning, the display is dark.");
    assert_eq!(lesson_of_code(&first, Field::Serial, "", "QX71-4402"), None);
    assert_eq!(lesson_of_code(&first, Field::Serial, "QX71-4402", ""), None);
    let mistyped = mail("Fault", "The display is dark. Serial number HV3E8K2205846.");
    assert_eq!(
        lesson_of_code(&mistyped, Field::Serial, "HV3E8K2205846", "HV3E8K2205864"),
        None,
        "known from elsewhere"
    );
}

#[test]
fn lessons_are_the_same_when_they_are_written_and_read() {
    let (subject, text, said, _) = &FAMILIES[0];
    let first = mail("Fault", "The display is dark. The device bears the mark QX71-4402 on its side.");
    for lesson in [taught(&mail(subject, text), *said), corrected(&first, Field::Serial, "", "QX71-4402")] {
        let written = serde_json::to_string(&lesson).expect("is written");
        assert_eq!(serde_json::from_str::<Lesson>(&written).expect("is read"), lesson, "{written}");
        assert!(!written.contains("4402"), "nobody's number is kept: {written}");
    }
}

#[test]
fn a_thousand_lessons_that_contradict_each_other_stay_bounded_and_fast() {
    let (subject, text, ..) = FAMILIES[0];
    let words = "windows dirt cleaners premises ladders brushes street thursday broken portal meter quarter reading";
    let words: Vec<String> = words.split_whitespace().map(str::to_owned).collect();
    let lessons: Vec<Lesson> = (0..1000usize)
        .map(|n| Lesson::What {
            said: Said::ALL[n % Said::ALL.len()],
            thought: Said::Product,
            words: (0..8).map(|k| words[(n + k * (1 + n % 5)) % words.len()].clone()).collect(),
            step: [12.0, f32::MAX, -3.0, 0.5][n % 4],
        })
        .chain([Lesson::What {
            said: Said::Spam,
            thought: Said::Product,
            words: vec![String::new(); 9],
            step: f32::NAN,
        }])
        .collect();
    let mail = mail(subject, text);
    let began = Instant::now();
    let learned = learned(&lessons);
    assert!(began.elapsed().as_millis() < 1000, "built in {:?}", began.elapsed());
    let began = Instant::now();
    for _ in 0..100 {
        let seen = understand_with(&mail, &Catalogue::default(), &learned);
        assert!((0.0..=1.0).contains(&seen.confidence), "{}", seen.confidence);
        assert!(seen.learnt.len() <= 3);
    }
    println!("{:?} a mail", began.elapsed() / 100);
    assert!(began.elapsed().as_millis() < 2000, "{:?} for a hundred mails", began.elapsed());
}
