//! The invented mails must be what they claim: enough of each sort, some with something missing, all of reserved domains.

use texts::{DemoMail, demo, texts};

const WRITTEN_IN: [&str; 12] = ["cs", "de", "en", "es", "fr", "hu", "it", "nl", "pl", "pt", "ro", "sv"];
const RESERVED: [&str; 4] = ["@example.com", "@example.org", "@example.net", ".example"];

fn all_mails(language: &texts::DemoLanguage) -> impl Iterator<Item = &DemoMail> {
    let lists = [
        &language.product,
        &language.service,
        &language.details,
        &language.satisfied,
        &language.dissatisfied,
        &language.question,
        &language.thanks,
        &language.auto_reply,
    ];
    lists.into_iter().flatten()
}

#[test]
fn customers_write_in_twelve_languages_and_are_answered_in_those_with_full_texts() {
    let codes: Vec<&str> = demo().languages.iter().map(|language| language.code.as_str()).collect();
    assert_eq!(codes, WRITTEN_IN);
    for lang in texts().languages() {
        assert!(demo().language(lang).is_some_and(|language| language.handler.is_some()), "{lang}: no handler texts");
    }
    assert!(demo().handler("sv").is_some(), "Swedish customers are answered in English");
}

#[test]
fn every_language_has_enough_of_each_sort() {
    for language in &demo().languages {
        let code = &language.code;
        assert!(language.people.len() >= 4, "{code}: people");
        assert!(language.product.len() >= 4, "{code}: complaints about products");
        assert!(language.service.len() >= 4, "{code}: complaints about service");
        assert!(language.details.len() >= 2, "{code}: answers with details");
        for (sort, mails) in [
            ("satisfied", &language.satisfied),
            ("dissatisfied", &language.dissatisfied),
            ("question", &language.question),
            ("thanks", &language.thanks),
            ("auto_reply", &language.auto_reply),
        ] {
            assert!(!mails.is_empty(), "{code}: {sort}");
        }
    }
}

#[test]
fn some_complaints_lack_what_is_asked_for_and_some_have_an_idea() {
    for language in &demo().languages {
        let code = &language.code;
        let has = |mails: &[DemoMail], detail| mails.iter().any(|mail| mail.tells(detail));
        let lacks = |mails: &[DemoMail], detail| mails.iter().any(|mail| !mail.tells(detail));
        assert!(has(&language.product, "model") && lacks(&language.product, "model"), "{code}: model");
        assert!(has(&language.service, "ticket") && lacks(&language.service, "ticket"), "{code}: ticket");
        assert!(language.details.iter().all(|mail| mail.tells("model") && mail.tells("ticket")), "{code}: details");
        assert!(all_mails(language).any(|mail| mail.idea), "{code}: nobody has an idea");
        assert_eq!(language.product.iter().filter(|mail| mail.danger).count(), 1, "{code}: danger");
        assert!(language.service.iter().all(|mail| !mail.danger), "{code}: a service complaint with danger");
    }
}

#[test]
fn every_mail_can_be_filled_in() {
    let values = [("name", "Ann"), ("model", "HX-1"), ("serial", "S1"), ("ticket", "T1")];
    for language in &demo().languages {
        for mail in all_mails(language) {
            let (subject, body) = mail.filled(&values);
            assert!(!body.trim().is_empty() && !subject.contains('\n'), "{}: {subject}", language.code);
            assert!(!format!("{subject}{body}").contains(['{', '}']), "{}: unknown placeholder: {body}", language.code);
            assert!(body.contains("Ann"), "{}: nobody signs: {body}", language.code);
        }
        for mail in language.product.iter().chain(&language.service).chain(&language.question) {
            assert!(!mail.subject.is_empty(), "{}: no subject: {}", language.code, mail.body);
        }
    }
}

#[test]
fn nobody_real_is_written_to() {
    let people = demo().languages.iter().flat_map(|language| &language.people).map(|person| &person.email);
    let staff = demo().house.staff.iter().map(|staff| &staff.email);
    let third = demo().house.third_parties.iter().map(|party| &party.email);
    for email in people.chain(staff).chain(third) {
        assert!(RESERVED.iter().any(|domain| email.ends_with(domain)), "{email} isn't of a reserved domain");
    }
}

#[test]
fn handlers_know_what_to_say_at_every_step() {
    const REMEDIES: [&str; 6] = ["repair", "replacement", "refund", "apology", "guidance", "nothing"];
    for language in &demo().languages {
        let Some(handler) = &language.handler else {
            continue;
        };
        let code = &language.code;
        let both = [handler.of("product"), handler.of("service")];
        let count = |list: fn(&texts::KindTexts) -> usize| both.iter().map(|kind| list(kind)).sum::<usize>();
        assert!(both.iter().all(|kind| kind.progress.len() >= 2), "{code}: progress");
        assert!(both.iter().all(|kind| !kind.extension.is_empty()) && count(|k| k.extension.len()) >= 2, "{code}");
        assert!(both.iter().all(|kind| !kind.third_party.is_empty() && !kind.information.is_empty()), "{code}");
        for outcome in ["accepted", "partly_accepted", "rejected", "cannot_resolve"] {
            let decisions: Vec<_> = both.iter().flat_map(|kind| kind.decisions(outcome)).collect();
            assert!(both.iter().all(|kind| !kind.decisions(outcome).is_empty()), "{code}: {outcome}");
            assert!(decisions.len() >= 2, "{code}: {outcome}");
            for decision in decisions {
                assert!(REMEDIES.contains(&decision.remedy.as_str()), "{code}: remedy {}", decision.remedy);
                assert!(decision.text.len() > 80, "{code}: an explanation explains: {}", decision.text);
            }
        }
        assert!(!handler.answer.is_empty() && !handler.review_upheld.is_empty() && !handler.review_changed.is_empty());
    }
}

#[test]
fn both_teams_have_people_and_a_lead_to_review() {
    for team in ["service-management", "technical"] {
        let members: Vec<_> = demo().house.staff.iter().filter(|staff| staff.team == team).collect();
        assert!(members.len() >= 2, "{team}: a review needs somebody else than the handler");
        assert!(members.iter().any(|staff| staff.lead), "{team}");
    }
}
