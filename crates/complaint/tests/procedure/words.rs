//! The words of the field and of policy files, as they are written, read back and looked up.

use crate::stories::*;
use complaint::*;
use serde::Serialize;
use workdays::Region;

fn written(word: impl Serialize) -> String {
    serde_json::to_value(word).expect("JSON").as_str().expect("a word").to_owned()
}

#[test]
fn each_word_is_called_what_is_written_in_files_and_journals() {
    for word in Outcome::ALL {
        assert_eq!((written(word), Outcome::parse(word.as_str())), (word.as_str().into(), Some(word)));
    }
    for word in Remedy::ALL {
        assert_eq!((written(word), Remedy::parse(word.as_str())), (word.as_str().into(), Some(word)));
    }
    for word in Closure::ALL {
        assert_eq!((written(word), Closure::parse(word.as_str())), (word.as_str().into(), Some(word)));
    }
    for word in Part::ALL {
        assert_eq!((written(word), Part::parse(word.as_str())), (word.as_str().into(), Some(word)));
    }
    for word in Moment::ALL {
        assert_eq!(written(word), word.as_str());
        assert_eq!(written(word.letter()), word.letter().as_str());
    }
    assert_eq!(Closure::Merged.as_str(), written(Closure::Merged));
    assert_eq!(Outcome::parse("lost"), None);
    let keepers =
        [Keeper::Acknowledgement, Keeper::Reply, Keeper::Update, Keeper::Decision, Keeper::Assessment, Keeper::Remedy];
    keepers.iter().for_each(|word| assert_eq!(written(word), word.as_str()));
    let waits = [Wait::Information, Wait::ThirdParty];
    waits.iter().for_each(|word| assert_eq!(written(word), word.as_str()));
    let states = [
        PromiseState::Running,
        PromiseState::Kept,
        PromiseState::KeptLate,
        PromiseState::Missed,
        PromiseState::Replaced,
        PromiseState::Lifted,
    ];
    states.iter().for_each(|word| assert_eq!(written(word), word.as_str()));
    let fulfilments =
        [Fulfilment::None, Fulfilment::Offered, Fulfilment::Accepted, Fulfilment::Declined, Fulfilment::Done];
    fulfilments.iter().for_each(|word| assert_eq!(written(word), word.as_str()));
    let purposes = [
        Purpose::Acknowledgement,
        Purpose::Reply,
        Purpose::InformationRequest,
        Purpose::Update,
        Purpose::Extension,
        Purpose::PartialResolution,
        Purpose::Decision,
        Purpose::EscalationReceipt,
        Purpose::SilenceReminder,
        Purpose::RemedyNotice,
        Purpose::Closing,
        Purpose::Withdrawal,
        Purpose::MergeNotice,
        Purpose::ThirdParty,
        Purpose::Forward,
        Purpose::Reminder,
    ];
    purposes.iter().for_each(|word| assert_eq!(written(word), word.as_str()));
}

#[test]
fn the_letter_of_each_moment() {
    let letters = Moment::ALL.map(Moment::letter);
    let wanted = [
        Purpose::Acknowledgement,
        Purpose::EscalationReceipt,
        Purpose::SilenceReminder,
        Purpose::Closing,
        Purpose::Withdrawal,
        Purpose::MergeNotice,
        Purpose::RemedyNotice,
    ];
    assert_eq!(letters, wanted);
    let policy = the_policy(|policy| policy.letters[0].by = SentBy::Hand);
    assert_eq!(policy.sends_itself(Moment::Opened), None, "a handler looks at it first");
    assert_eq!(policy.sends_itself(Moment::Escalated), Some(Purpose::EscalationReceipt));
    let none = the_policy(|policy| policy.letters.clear());
    assert_eq!(none.sends_itself(Moment::Escalated), None);
}

#[test]
fn what_a_letter_keeps_once_it_has_left() {
    let story = a_complaint().opens();
    let kept = |promise: &str, purpose| story.promise(promise).is_kept_by(purpose);
    assert!(kept("acknowledgement", Purpose::EscalationReceipt) && kept("resolution", Purpose::Decision));
    assert!(!kept("acknowledgement", Purpose::Update) && !kept("resolution", Purpose::Reminder));
    assert_eq!(Keeper::of(Purpose::PartialResolution), Some(Keeper::Update));
    assert_eq!((Keeper::of(Purpose::Reply), Keeper::of(Purpose::Forward)), (Some(Keeper::Reply), None));
}

#[test]
fn some_parts_are_a_handlers_words_and_others_the_houses() {
    let house: Vec<Part> = Part::ALL.into_iter().filter(|part| !part.is_written()).collect();
    assert_eq!(house, [Part::Rights, Part::OutsideBody]);
}

#[test]
fn a_policy_is_asked_for_its_rules() {
    let policy = the_policy(|_| {});
    assert_eq!(policy.team(&"technical".into()).map(|t| t.name.as_str()), Some("Technical team"));
    assert_eq!(policy.team(&"sales".into()), None);
    assert_eq!(policy.kind(&"service".into()).map(|k| k.name.as_str()), Some("Service"));
    assert_eq!(policy.period(Keeper::Decision), Some(Period::WorkingDays(30)));
    assert_eq!(policy.period(Keeper::Remedy), None);
    let starting =
        |start, kind: &str| policy.starting(start, 0, &kind.into()).map(|rule| rule.id.to_string()).collect::<Vec<_>>();
    assert_eq!(starting(Start::Received, "product"), ["acknowledgement", "resolution"]);
    assert_eq!(starting(Start::Acknowledged, "product"), ["update"]);
    assert_eq!((policy.rank(&"urgent".into()), policy.rank(&"vip".into())), (Some(0), None));
    assert_eq!(policy.promise(&"safety".into(), 1).map(|rule| rule.starts), Some(Start::Danger));
    assert_eq!(policy.promises_at(9).len(), 4, "a level that says nothing promises the same again");
    let own = the_policy(|policy| policy.escalations[0].promises = vec![rule(policy, "resolution").clone()]);
    let there = |id: &str, level| own.promise(&id.into(), level).is_some();
    assert_eq!(
        (there("update", 0), there("update", 1), there("resolution", 1), there("safety", 1)),
        (true, false, true, true)
    );
}

#[test]
fn outside_bodies_are_those_of_the_complainants_country() {
    let policy = the_policy(|_| {});
    let named = |policy: &Policy, country| policy.outside_body(country).map(|body| body.name.clone());
    assert!(named(&policy, Some("ro")).expect("there").contains("Direcția SAL"));
    let everybody = named(&policy, None).expect("there");
    assert!(everybody.contains("ECC-Net"));
    assert_eq!(named(&policy, Some("XX")), Some(everybody));
    let only = the_policy(|policy| policy.outside_bodies.retain(|body| body.countries == ["RO"]));
    assert_eq!(named(&only, None), None);
}

#[test]
fn whose_calendar_and_who_is_told_are_written_as_words() {
    let again = |calendar: CalendarOf| serde_json::from_value::<CalendarOf>(serde_json::json!(written(calendar)));
    let berlin = CalendarOf::Fixed(Region::parse("DE-BE").expect("a region"));
    for (calendar, word) in
        [(CalendarOf::Office, "office"), (CalendarOf::Complainant, "complainant"), (berlin, "DE-BE")]
    {
        assert_eq!(written(calendar), word);
        assert_eq!(again(calendar).expect("read back"), calendar);
    }
    assert!(serde_json::from_str::<CalendarOf>("\"nowhere\"").is_err());
    for (notify, word) in
        [(Notify::Team, "team"), (Notify::Handler, "handler"), (Notify::Other("safety".into()), "safety")]
    {
        assert_eq!(written(&notify), word);
        assert_eq!(serde_json::from_value::<Notify>(serde_json::json!(word)).expect("read back"), notify);
    }
}

#[test]
fn what_a_policy_leaves_out_has_its_defaults() {
    let closing = ClosingRule::default();
    assert!(closing.on_acceptance);
    assert_eq!(closing.fulfil_first, [Remedy::Repair, Remedy::Replacement, Remedy::Refund]);
    assert_eq!(closing.silence, SilenceRule { remind: None, close: Period::WorkingDays(20) });
    assert_eq!(MissRule::default(), MissRule { notify: vec![Notify::Team], raise: None });
    let decision = DecisionRule::of(Outcome::Rejected);
    assert_eq!((decision.carries, decision.remedy), (vec![Part::Explanation], Need::Optional));
    assert_eq!((Reviewers::default(), SentBy::default()), (Reviewers::Uninvolved, SentBy::Itself));
}

#[test]
fn a_policy_is_written_and_read_back() {
    for id in ["customer-service-europe", "fca-disp", "gdpr-requests", "gpsr-product-safety", "psd2"] {
        let policy = policy_file(id);
        let json = serde_json::to_string(&policy).expect("written");
        assert_eq!(serde_json::from_str::<Policy>(&json).expect("read"), policy, "{id}");
    }
}

#[test]
fn details_are_filled_where_they_are_empty() {
    let full = |text: &str| {
        let mut details = Details::default();
        for detail in KNOWN_DETAILS.into_iter().chain(["batch"]) {
            details.set(detail, text.to_owned());
        }
        details
    };
    assert_eq!(Details::default().filled_by(&full("new")), full("new"));
    assert!(full("old").filled_by(&full("new")).is_empty());
    assert!(!full("old").is_empty());
    for detail in ["model", "serial", "ticket", "description", "idea", "batch"] {
        assert_eq!(full("x").get(detail), Some("x"));
        assert_eq!(full(" ").get(detail), None);
        let mut one = Details::default();
        one.set(detail, "x".into());
        assert_eq!(Details::default().filled_by(&one), one);
        assert!(one.filled_by(&one).is_empty());
    }
}

#[test]
fn people_are_called_by_their_name_or_their_address() {
    assert_eq!(ioana().called(), "Ioana Exemplu");
    assert_eq!(party("x@example.org").called(), "x@example.org");
    assert_eq!(Party { name: Some(" ".into()), ..party("x@example.org") }.called(), "x@example.org");
}

#[test]
fn references_that_are_none_are_told_from_slips() {
    let reference = Reference::new(2026, 431);
    assert_eq!((reference.year(), reference.number()), (2026, 431));
    let text = reference.to_string();
    assert_eq!(format!(" {} ", text.to_lowercase()).parse(), Ok(reference));
    for bad in [
        "",
        "C-2026-00431",
        "X-2026-00431-J",
        "C-26-00431-J",
        "C-2026-0431-J",
        "C-2026-00431-JJ",
        "C-2026-00431-J-1",
        "C-2026-0043x-J",
        "C-20x6-00431-J",
        "C-2026-0000000000431-J",
        "C-2026-000431-J",
    ] {
        let said = bad.parse::<Reference>();
        assert!(said.is_err(), "{bad} is {said:?}");
    }
    assert!(matches!("C-2026-00431-X".parse::<Reference>(), Err(BadReference::Check(_))));
    assert!(matches!("C-2026-00431-".parse::<Reference>(), Err(BadReference::Form(_))));
    let long = Reference::new(2026, 123_456_789_012);
    assert_eq!(long.to_string().parse(), Ok(long));
}

#[test]
fn each_refusal_has_its_text() {
    let refusals = [
        Refusal::Closed,
        Refusal::TookPart("ana".into()),
        Refusal::PartMissing(Part::Findings),
        Refusal::AboutThem("bogdan".into()),
    ];
    let ids: Vec<&str> = refusals.iter().map(Refusal::id).collect();
    assert_eq!(ids, ["refusal-closed", "refusal-took-part", "refusal-part-missing", "refusal-about-them"]);
    assert!(refusals[2].to_string().ends_with("findings"));
}

fn with_account_number() -> KindRule {
    let detail = |id: &str, pattern: Option<&str>| DetailRule {
        id: id.into(),
        required: true,
        wanted: false,
        pattern: pattern.map(str::to_owned),
        name: Worded::new(),
        hint: Worded::new(),
    };
    let details = vec![detail("account", Some("[0-9]{8}")), detail("branch", None), detail("model", Some("HX-[0-9]"))];
    KindRule { details, ..the_policy(|_| {}).kinds[0].clone() }
}

#[test]
fn details_of_the_policys_own_are_found_by_their_pattern() {
    let kind = with_account_number();
    assert_eq!(kind.found_in("Account 12345678, model HX-8."), [("account", "12345678".to_owned())]);
    assert_eq!(kind.found_in("12345678"), [("account", "12345678".to_owned())]);
    for none in ["", "123456789", "x12345678", "12345678-9"] {
        assert_eq!(kind.found_in(none), [], "{none}");
    }
}

#[test]
fn a_value_that_does_not_look_as_the_policy_says_is_odd() {
    let kind = with_account_number();
    let odd = |account: &str, model: &str| {
        let mut details = Details::default();
        details.set("account", account.into());
        details.set("branch", "any".into());
        details.set("model", model.into());
        kind.odd(&details).join(" ")
    };
    assert_eq!(odd("12345678", "HX-8"), "");
    assert_eq!(odd(" 12345678 ", ""), "");
    assert_eq!(odd("123456789", "HX-8"), "account");
    assert_eq!(odd("1234", "HX-8x"), "account model");
}
