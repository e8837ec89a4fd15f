//! A policy in words.

mod support;

use complaint::{CalendarOf, OutsideBody, Period};
use handbook::{Block, explain, period};
use std::collections::BTreeMap;
use support::{LANGUAGES, all, default_policy};

#[test]
fn the_default_policy_says_each_of_its_rows() {
    let told = explain(&default_policy(), "en").plain();
    for said in [
        // 3, 4 and 6
        "Receipt is confirmed within 7 working days after the complaint is received.",
        "A progress update is sent within 14 working days after receipt is confirmed.",
        "The decision is sent within 30 working days after the complaint is received.",
        "A new date may be given as often as it is explained.",
        "The letter with the new date says: why the date cannot be met.",
        "The team is warned beforehand: 5 working days and 1 working day before the date.",
        // 7 to 10
        "Assessed by: Service management team.",
        "Assessed by: Technical team.",
        "Ticket number                required",
        "Serial number                welcome",
        // 11 and 12
        "a full explanation of the decision",
        "Reviewed by: anybody who took no part before.",
        "The same promises hold again, counted from the escalation.",
        "Verbraucherschlichtung Austria",
        "everybody else",
        // beyond the published policy
        "The danger is assessed within 24 hours after danger is described or marked.",
        "the complainant is reminded after 10 working days",
        "the complaint is closed after 20 working days",
        "Repair, Replacement and Refund",
        "Kept after closing: 36 months.",
        "urgent, normal",
        "those of the responding office",
        "Deutsch, English, Español",
    ] {
        let unbroken = told.split_whitespace().collect::<Vec<_>>().join(" ");
        let said_unbroken = said.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(unbroken.contains(&said_unbroken), "never says: {said}\n{told}");
    }
}

#[test]
fn the_sections_stand_in_the_order_of_the_procedure() {
    let told = explain(&default_policy(), "en");
    let headings: Vec<&str> = told.sections.iter().map(|section| section.heading.as_str()).collect();
    assert_eq!(
        headings,
        [
            "",
            "What is promised",
            "How time is counted",
            "Who assesses what",
            "What comes first",
            "Danger",
            "The decision",
            "If the complainant is not satisfied",
            "Outside bodies",
            "How a complaint ends",
            "Letters",
            "How long complaints are kept",
            "Languages",
        ]
    );
    assert_eq!((told.language, told.version.as_str()), ("en", "Version 1"));
    assert!(told.sections.iter().all(|section| !section.blocks.is_empty()));
}

#[test]
fn every_policy_can_be_told_in_every_language() {
    for (name, policy) in all() {
        for language in LANGUAGES {
            let told = explain(&policy, language);
            for said in [told.plain(), told.html()] {
                for wrong in ["[handbook-", "[desk-", "[letter-", "[customer-", "{$", "{ $"] {
                    assert!(!said.contains(wrong), "{name} in {language} has {wrong}: {said}");
                }
            }
            // A web address isn't broken.
            let wide = |line: &str| line.chars().count() > 96 && line.split_whitespace().all(|word| word.len() < 60);
            let plain = told.plain();
            let too_wide = plain.lines().find(|line| wide(line));
            assert!(too_wide.is_none(), "{name} in {language}: {too_wide:?}");
        }
    }
}

#[test]
fn every_field_leaves_its_mark() {
    let mut policy = default_policy();
    policy.calendar = complaint::CalendarChoice::Deadline;
    policy.languages = vec!["pl".into()];
    let rule = &mut policy.promises[2];
    rule.within = Period::Months(2);
    rule.exact = true;
    rule.calendar = CalendarOf::Fixed(workdays::Region::parse("DE-BY").expect("Bavaria is known"));
    rule.warn.clear();
    rule.kinds = vec!["product".into()];
    rule.owner = Some("technical".into());
    rule.repeats = true;
    rule.pauses = vec![complaint::PauseRule { wait: complaint::Wait::ThirdParty, at_most: Period::Weeks(2) }];
    rule.missed =
        complaint::MissRule { notify: vec![complaint::Notify::Handler], raise: Some("service-management".into()) };
    rule.extension = Some(complaint::ExtensionRule {
        times: Some(2),
        at_most: Some(Period::CalendarDays(10)),
        in_all: Some(Period::Months(3)),
        carries: vec![complaint::Part::Next],
    });
    policy.escalations[0].until = Some(Period::Weeks(6));
    policy.escalations[0].reviewers = complaint::Reviewers::Manager;
    policy.outside_bodies = vec![OutsideBody {
        countries: Vec::new(),
        name: "Ombudsman".into(),
        address: "1 Fair Street".into(),
        url: "https://ombudsman.example".into(),
        until: Some(Period::Months(6)),
        words: BTreeMap::from([("en".into(), "You may turn to the ombudsman.".into())]),
    }];
    let told = explain(&policy, "en").plain();
    for said in [
        "treats like public holidays",
        "Letters are written in: Polski.",
        "The decision is sent within 2 months",
        "even if that is a day of rest",
        "those of this region: Bavaria (Germany)",
        "The team is not warned beforehand.",
        "Only for: Product.",
        "Owed by: Technical team.",
        "Once kept, it starts again",
        "an answer from a third party is awaited, and goes on after 2 weeks at the latest",
        "word goes to: the handler (the team where there is none).",
        "this team takes the complaint over: Service management team.",
        "A new date may be given up to 2 times.",
        "Each new date lies within 10 calendar days after the one before.",
        "it ends within 3 months after its first start",
        "why the date cannot be met; what happens next",
        "It may be asked for within 6 weeks after the decision.",
        "a manager or administrator who took no part before",
        "1 Fair Street, https://ombudsman.example",
        "within 6 months after the last decision",
        "“You may turn to the ombudsman.”",
    ] {
        let unbroken = told.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(unbroken.contains(said), "never says: {said}\n{told}");
    }
}

#[test]
fn a_policy_keeps_its_own_names_and_known_ones_are_translated() {
    let mut policy = default_policy();
    let german = explain(&policy, "de").plain();
    assert!(german.contains("Technik-Team") && german.contains("Zwischenbericht"), "{german}");
    policy.teams[1].name = "Engineers".into();
    policy.kinds[1].name = "Hardware".into();
    let german = explain(&policy, "de").plain();
    assert!(
        german.contains("Engineers") && german.contains("Hardware") && !german.contains("Technik-Team"),
        "{german}"
    );
}

#[test]
fn nothing_of_a_policy_becomes_markup() {
    let mut policy = default_policy();
    policy.teams[0].name = "<script>alert(\"R&D\")</script>".into();
    policy.outside_bodies[0].url = "javascript:alert(1)".into();
    let html = explain(&policy, "en").html();
    assert!(!html.contains("<script") && html.contains("&lt;script&gt;"), "{html}");
    assert!(!html.contains("href=\"javascript"));
    for (name, policy) in all() {
        let html = explain(&policy, "fr").html().replace("<br>", "<br/>");
        let read = roxmltree::Document::parse(&html).unwrap_or_else(|e| panic!("{name}: {e}"));
        assert!(read.descendants().any(|node| node.has_tag_name("h2")), "{name} has no heading");
    }
}

#[test]
fn tables_are_whole() {
    for (name, policy) in all() {
        for section in explain(&policy, "it").sections {
            for block in section.blocks {
                if let Block::Table(table) = block {
                    assert!(table.rows.iter().all(|row| row.len() == table.heads.len()), "{name}: {table:?}");
                }
            }
        }
    }
}

#[test]
fn periods_have_the_plural_of_their_language() {
    let said = |language| [1, 2, 5, 21, 22].map(|n| period(Period::WorkingDays(n), language));
    assert_eq!(
        said("pl"),
        ["1 dzień roboczy", "2 dni robocze", "5 dni roboczych", "21 dni roboczych", "22 dni robocze"]
    );
    assert_eq!(
        said("ro"),
        ["1 zi lucrătoare", "2 zile lucrătoare", "5 zile lucrătoare", "21 de zile lucrătoare", "22 de zile lucrătoare"]
    );
    assert_eq!(period(Period::Hours(24), "nl"), "24 uur");
    assert_eq!(period(Period::BusinessHours(8), "fr"), "8 heures ouvrées");
    assert_eq!(period(Period::Months(1), "de-AT"), "1 Monat");
}
