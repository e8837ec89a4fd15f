//! A letter may go out in any language at any time: so every language has every text, and each can be said.

mod support;

use std::collections::BTreeSet;

use jiff::civil::date;
use support::{Takes, by_id, ids_of, locales, takes};
use texts::{Arg, texts};

const LANGUAGES: [&str; 8] = ["de", "en", "es", "fr", "it", "nl", "pl", "ro"];
const FILES: [&str; 7] =
    ["common.ftl", "letters.ftl", "customer.ftl", "help.ftl", "desk.ftl", "handbook.ftl", "dossier.ftl"];

/// Where a language rightly leaves a variable out. Polish: "Dzień dobry" is followed by a name only in the vocative,
/// which can't be formed by rule; without the name it is the usual polite opening.
const LEFT_OUT: &[(&str, &str, &str)] = &[("pl", "letter-greeting", "name")];

#[test]
fn all_eight_languages_are_there() {
    let ours: BTreeSet<&str> = texts().languages().iter().copied().collect();
    assert_eq!(ours, BTreeSet::from(LANGUAGES));
}

#[test]
fn every_language_has_every_text_with_the_same_variables() {
    let mut wrong = Vec::new();
    for file in FILES {
        let english = by_id("en", file);
        for lang in LANGUAGES {
            let own = by_id(lang, file);
            wrong.extend(
                own.keys()
                    .filter(|id| !english.contains_key(*id))
                    .map(|id| format!("{lang}/{file}: {id} unknown in en")),
            );
            for (id, expected) in &english {
                let Some(found) = own.get(id) else {
                    wrong.push(format!("{lang}/{file}: {id} is missing"));
                    continue;
                };
                wrong.extend(differences(lang, id, &expected.variables, &found.variables));
            }
        }
    }
    assert!(wrong.is_empty(), "{} texts to mend:\n{}", wrong.len(), wrong.join("\n"));
}

/// A file that nobody looks for would be loaded unchecked.
#[test]
fn there_are_no_other_files() {
    for lang in LANGUAGES {
        let folder = std::fs::read_dir(locales().join(lang)).expect("the folder of a language can be read");
        let names = folder.map(|file| file.expect("its files can be listed").file_name());
        let others: Vec<_> =
            names.filter(|name| name != "policy-article.md" && !FILES.iter().any(|file| name == file)).collect();
        assert!(others.is_empty(), "locales/{lang}: unknown files {others:?}");
    }
}

fn differences(lang: &str, id: &str, expected: &BTreeSet<String>, found: &BTreeSet<String>) -> Vec<String> {
    let mut wrong = Vec::new();
    for variable in expected.difference(found) {
        if !LEFT_OUT.contains(&(lang, id, variable.as_str())) {
            wrong.push(format!("{lang}: {id} leaves out {variable}"));
        }
    }
    for variable in found.difference(expected) {
        // `$date-day` comes with every `$date`.
        let with_a_date = variable.strip_suffix("-day").is_some_and(|date| expected.contains(date));
        if !with_a_date {
            wrong.push(format!("{lang}: {id} has {variable}, which nobody fills in"));
        }
    }
    wrong
}

#[test]
fn every_text_can_be_said_in_every_plural_and_on_every_kind_of_day() {
    let days = [date(2027, 1, 1), date(2027, 1, 8), date(2027, 3, 11), date(2026, 12, 24)];
    for file in FILES {
        for lang in LANGUAGES {
            for (id, entry) in ids_of(lang, file).unwrap_or_default() {
                for (round, number) in [0_i64, 1, 2, 5, 12, 21, 22, 100].into_iter().enumerate() {
                    let args: Vec<(&str, Arg<'_>)> = entry
                        .variables
                        .iter()
                        .filter(|name| !name.ends_with("-day"))
                        .map(|name| (name.as_str(), value(name, number, days[round % days.len()])))
                        .collect();
                    let said = texts().say(lang, &id, &args);
                    assert!(!said.trim().is_empty(), "{lang}: {id} says nothing");
                    assert!(!said.contains("{$") && !said.contains("[{"), "{lang}: {id} is not filled in: {said}");
                    assert!(!said.contains(['\u{2068}', '\u{2069}']), "{lang}: {id} has invisible marks: {said:?}");
                }
            }
        }
    }
}

fn value(name: &str, number: i64, day: jiff::civil::Date) -> Arg<'static> {
    match takes(name) {
        Takes::Number => Arg::Number(number),
        Takes::Date => Arg::Date(day),
        Takes::Text => Arg::from("C-2026-00431-K"),
    }
}

/// A subject with a line break would break the header of the mail, or be folded in a place nobody chose.
#[test]
fn subjects_labels_and_buttons_are_one_line() {
    for file in FILES {
        for lang in LANGUAGES {
            for (id, entry) in ids_of(lang, file).unwrap_or_default() {
                let one_line = ["-subject", "-heading", "-title", "-label", "-button", "-submit", "-confirm"];
                if one_line.iter().any(|end| id.ends_with(end)) {
                    let args: Vec<(&str, Arg<'_>)> =
                        entry.variables.iter().map(|name| (name.as_str(), value(name, 2, date(2027, 1, 8)))).collect();
                    assert!(!texts().say(lang, &id, &args).contains('\n'), "{lang}: {id} has a line break");
                }
            }
        }
    }
}

#[test]
fn a_translation_is_not_left_in_english() {
    for file in ["letters.ftl", "customer.ftl", "help.ftl", "desk.ftl", "handbook.ftl"] {
        for lang in LANGUAGES.into_iter().filter(|lang| *lang != "en") {
            let same: Vec<String> = ids_of("en", file)
                .unwrap_or_default()
                .into_iter()
                .map(|(id, _)| id)
                .filter(|id| {
                    let said = texts().say(lang, id, &[]);
                    said.split_whitespace().filter(|word| word.chars().all(char::is_alphabetic)).count() > 3
                        && said == texts().say("en", id, &[])
                })
                .collect();
            assert!(same.is_empty(), "{lang}/{file}: still English: {same:?}");
        }
    }
}

#[test]
fn dates_are_written_as_in_the_language() {
    let written = |lang| texts().date(lang, date(2027, 1, 12));
    assert_eq!(written("ro"), "12 ianuarie 2027");
    assert_eq!(written("en"), "12 January 2027");
    assert_eq!(written("de"), "12. Januar 2027");
    assert_eq!(written("fr"), "12 janvier 2027");
    assert_eq!(written("it"), "12 gennaio 2027");
    assert_eq!(written("es"), "12 de enero de 2027");
    assert_eq!(written("pl"), "12 stycznia 2027");
    assert_eq!(written("nl"), "12 januari 2027");
    assert_eq!(texts().date("fr", date(2027, 1, 1)), "1er janvier 2027");
    assert_eq!(texts().date("it", date(2027, 1, 1)), "1º gennaio 2027");
    assert_eq!(texts().date_with_weekday("pl", date(2026, 12, 26)), "sobota, 26 grudnia 2026");
    assert_eq!(texts().date_with_weekday("de", date(2026, 12, 26)), "Samstag, 26. Dezember 2026");
}

#[test]
fn italian_articles_fit_the_day() {
    let by = |day| texts().say("it", "letter-resolve-by", &[("date", date(2027, 1, day).into())]);
    assert!(by(8).contains("l’8 gennaio"), "{}", by(8));
    assert!(by(11).contains("l’11 gennaio"), "{}", by(11));
    assert!(by(12).contains("il 12 gennaio"), "{}", by(12));
}

#[test]
fn the_policy_article_is_whole_in_every_language() {
    let variables = ["{company}", "{email}", "{ack-days}", "{update-days}", "{resolve-days}"];
    let headings = |article: &str| article.lines().filter(|line| line.starts_with('#')).count();
    for lang in LANGUAGES {
        let article = texts().article(lang);
        for variable in variables {
            assert!(article.contains(variable), "{lang}: the article never says {variable}");
        }
        assert!(article.starts_with("# "), "{lang}: the article has no title");
        assert_eq!(headings(article), headings(texts().article("en")), "{lang}: headings differ from English");
        let words = article.split_whitespace().count();
        assert!((380..=800).contains(&words), "{lang}: the article has {words} words");
        let filled = texts::fill(article, &variables.map(|v| (v.trim_matches(['{', '}']), "X")));
        assert!(!filled.contains(['{', '}']), "{lang}: the article has an unknown variable");
    }
}
