//! Mails whose sender is forged: a person looks first, and nobody is written to.

mod house;

use complaint::{Event, Kind, StaffId};
use correspondence::authentication::{Dmarc, Outcome, Policy, Standing};
use correspondence::{Authentication, Understanding, What};
use house::house_at;
use procedure::{House, Taken, authentication_of};
use store::{Message, MessageStatus};

const MORNING: &str = "2026-11-23T08:00:00Z";
const BROKEN: &str = "Hello,\n\nmy inverter HX-8000T switches itself off every afternoon and shows a grid fault. It is broken and \
    I have lost most of the yield of May. Please replace the unit.\n\nKind regards\nWinifred Dunmoor";

fn mail(id: &str, more: &str, text: &str) -> Vec<u8> {
    format!(
        "From: Winifred Dunmoor <winifred@example.com>\r\nTo: complaints@heliovar.example\r\nSubject: Inverter shuts down\r\n\
         Date: Mon, 23 Nov 2026 09:00:00 +0100\r\nMessage-ID: <{id}>\r\n{more}\r\n{text}\r\n"
    )
    .into_bytes()
}

fn dmarc(outcome: Outcome, policy: Policy) -> Authentication {
    let dmarc = Some(Dmarc { outcome, domain: "example.com".to_owned(), policy });
    Authentication { dmarc, ..Authentication::default() }
}

async fn kept(house: &House, taken: &Taken) -> Message {
    let Taken::Triage(key) = taken else { panic!("not in triage: {taken:?}") };
    house.store.message(key).await.expect("read").expect("kept")
}

async fn letters(house: &House) -> usize {
    house.store.letters(None, None, 100).await.expect("read").items.len()
}

#[tokio::test]
async fn a_forged_complaint_waits_in_triage_and_is_sent_nothing() {
    for policy in [Policy::Quarantine, Policy::Reject] {
        let (house, _) = house_at(MORNING);
        let raw = mail("1@example.com", "", BROKEN);
        let taken = house.take_in_from(raw.clone(), &[], dmarc(Outcome::Fail, policy)).await.expect("taken");
        let message = kept(&house, &taken).await;
        assert_eq!(message.status, MessageStatus::Triage);
        let standing = authentication_of(&message).standing(&message.from);
        assert_eq!(standing, Standing::Forged("example.com".to_owned(), policy), "the reason is kept");
        assert_eq!(house.store.raw(&message.key).await.expect("read"), Some(raw), "as it came");
        assert_eq!(letters(&house).await, 0);
    }
}

#[tokio::test]
async fn any_other_result_changes_nothing() {
    let all = [
        dmarc(Outcome::Pass, Policy::Reject),
        dmarc(Outcome::None, Policy::None),
        dmarc(Outcome::Fail, Policy::None),
        dmarc(Outcome::TempError, Policy::Reject),
        dmarc(Outcome::PermError, Policy::None),
        Authentication::default(),
    ];
    for authentication in all {
        let (house, _) = house_at(MORNING);
        let what = format!("{authentication:?}");
        let taken =
            house.take_in_from(mail("1@example.com", "", BROKEN), &[], authentication.clone()).await.expect("taken");
        let Taken::Opened(reference) = taken else { panic!("{what}: {taken:?}") };
        assert_eq!(letters(&house).await, 1, "{what}");
        let complaint = house.complaint(&reference).await.expect("there");
        let message = house.store.message(&complaint.received[0].message).await.expect("read").expect("kept");
        assert_eq!(authentication_of(&message), authentication);
    }
}

#[tokio::test]
async fn a_forged_answer_joins_nothing() {
    let (house, _) = house_at(MORNING);
    let taken = house.take_in(mail("1@example.com", "", BROKEN), &[]).await.expect("taken");
    let Taken::Opened(reference) = taken else { panic!("{taken:?}") };
    let complaint = house.complaint(&reference).await.expect("there");
    let letter = &house.store.letters(None, None, 1).await.expect("read").items[0];
    let answer = format!("In-Reply-To: <{}>\r\n", letter.mail_id);
    // Not by the Message-ID of our letter, nor by its signed address, nor by the reference.
    let signed = correspondence::reply_address::sign(
        "complaints@heliovar.example",
        &reference.to_string(),
        &house::settings().secret,
    );
    let text = format!("About {reference}: please withdraw my complaint, I am content.");
    let forged = dmarc(Outcome::Fail, Policy::Reject);
    for (id, more, to) in [("2@x", answer.as_str(), vec![]), ("3@x", "", vec![signed]), ("4@x", "", vec![])] {
        let taken = house.take_in_from(mail(id, more, &text), &to, forged.clone()).await.expect("taken");
        kept(&house, &taken).await;
    }
    assert_eq!(house.complaint(&reference).await.expect("there"), complaint, "nothing has changed");
    // The same mail by somebody who is who they say joins.
    let honest = dmarc(Outcome::Pass, Policy::Reject);
    let taken = house.take_in_from(mail("5@x", &answer, &text), &[], honest).await.expect("taken");
    assert_eq!(taken, Taken::Threaded(reference));
}

#[tokio::test]
async fn opened_by_a_person_it_is_still_not_answered_by_itself() {
    let (house, _) = house_at(MORNING);
    let forged = dmarc(Outcome::Fail, Policy::Reject);
    let taken = house.take_in_from(mail("1@example.com", "", BROKEN), &[], forged).await.expect("taken");
    let key = kept(&house, &taken).await.key;
    let opened =
        house.open_from_triage(&key, Kind::from("product"), None, &StaffId::from("ana")).await.expect("opened");
    let journal = house.recorded(&opened.reference).await.expect("read");
    let noted =
        |event: &Event| matches!(event, Event::NoteAdded { text } if text.contains("failed the check of its sender"));
    assert!(journal.iter().any(|recorded| noted(&recorded.event)), "the reason is said");
    let house_letters = house.store.letters(None, None, 100).await.expect("read").items;
    assert!(house_letters.iter().all(|l| l.to != "winifred@example.com"), "{house_letters:?}");
    assert!(!opened.owed().is_empty(), "its promises run all the same");
}

/// What is hardly anything is spam rather, from a sender who is forged; and danger stays danger.
#[tokio::test]
async fn a_forged_sender_speaks_for_spam() {
    let (house, _) = house_at(MORNING);
    let understood = async |id: &str, subject: &str, text: &str, authentication: Authentication| {
        let raw = String::from_utf8(mail(id, "", text)).expect("ASCII").replace("Inverter shuts down", subject);
        let taken = house.take_in_from(raw.into_bytes(), &[], authentication).await.expect("taken");
        let message = kept(&house, &taken).await;
        serde_json::from_str::<Understanding>(&message.understanding).expect("JSON")
    };
    let (honest, forged) = (Authentication::default(), dmarc(Outcome::Fail, Policy::Reject));
    let vague = "Please see the attached.";
    let before = understood("1@x", "Documents", vague, honest.clone()).await;
    assert!(before.confidence < 0.6 && before.what != What::Spam, "the story needs a vague mail: {before:?}");
    assert_eq!(understood("2@x", "Documents", vague, forged.clone()).await.what, What::Spam);
    let phishing = "Dear Sir, kindly find the document and confirm the details for the account.";
    let before = understood("3@x", "Documents", phishing, honest).await;
    let after = understood("4@x", "Documents", phishing, forged.clone()).await;
    assert_eq!((before.what, after.what), (What::Spam, What::Spam));
    assert!(after.confidence > before.confidence, "{} {}", before.confidence, after.confidence);
    let sure = understood("5@x", "Inverter shuts down", BROKEN, forged).await;
    assert_eq!(sure.what, What::Complaint);
    assert!(sure.confidence < 0.6, "{}", sure.confidence);
}

/// Machines aren't answered anyway; a forged one is kept apart from the complaint that it names.
#[tokio::test]
async fn a_forged_machine_is_kept_apart() {
    let (house, _) = house_at(MORNING);
    let taken = house.take_in(mail("1@example.com", "", BROKEN), &[]).await.expect("taken");
    let Taken::Opened(reference) = taken else { panic!("{taken:?}") };
    let before = house.complaint(&reference).await.expect("there");
    let letter = house.store.letters(None, None, 1).await.expect("read").items[0].mail_id.clone();
    let away = mail("2@x", &format!("In-Reply-To: <{letter}>\r\nAuto-Submitted: auto-replied\r\n"), "I am away.");
    let taken = house.take_in_from(away, &[], dmarc(Outcome::Fail, Policy::Reject)).await.expect("taken");
    assert_eq!(taken, Taken::Automatic);
    assert_eq!(house.complaint(&reference).await.expect("there"), before);
}
