//! Mails come in, as stories: opened, joined, kept, never twice, never answered by a machine to a machine.

mod house;

use complaint::{By, Channel, Command, Keeper, Outcome, Parts, PromiseState, Purpose, Reference, Side, StaffId, Stage};
use house::{Keeps, house_at, settings};
use procedure::{Deciding, Doer, House, Taken};
use std::sync::Arc;
use store::{LetterState, MessageStatus};

const MORNING: &str = "2026-11-23T08:00:00Z";

fn mail(from: &str, id: &str, subject: &str, more: &str, text: &str) -> Vec<u8> {
    let date = "Mon, 23 Nov 2026 09:00:00 +0100";
    format!(
        "From: {from}\r\nTo: complaints@heliovar.example\r\nSubject: {subject}\r\nDate: {date}\r\n\
         Message-ID: <{id}>\r\n{more}MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
    )
    .into_bytes()
}

fn a_complaint() -> Vec<u8> {
    mail(
        "Winifred Dunmoor <winifred@example.com>",
        "one@example.com",
        "Inverter shuts down every afternoon",
        "",
        "Hello,\n\nmy inverter HX-8000T switches itself off every afternoon and shows a grid fault. It is broken and I \
         have lost most of the yield of May. Please replace the unit.\n\nKind regards\nWinifred Dunmoor",
    )
}

async fn opened(house: &House, raw: Vec<u8>) -> Reference {
    match house.take_in(raw, &[]).await.expect("taken in") {
        Taken::Opened(reference) => reference,
        other => panic!("not opened but {other:?}"),
    }
}

async fn all_leave(house: &House) {
    let courier = Keeps::default();
    while house.send_letters(&courier, 16).await.expect("sends") > 0 {}
}

async fn letter_text(house: &House, reference: &Reference, purpose: Purpose) -> String {
    let complaint = house.complaint(reference).await.expect("is there");
    let id = complaint.letters.iter().rfind(|l| l.purpose == purpose).expect("such a letter").id.clone();
    let letter = house.store.letter(&id).await.expect("reads").expect("is in the outbox");
    correspondence::read(&letter.raw).text
}

#[tokio::test]
async fn a_complaint_is_acknowledged_with_its_dates_and_a_link_and_keeps_its_promise_when_that_leaves() {
    let (house, _clock) = house_at(MORNING);
    let reference = opened(&house, a_complaint()).await;
    let text = letter_text(&house, &reference, Purpose::Acknowledgement).await;
    for wanted in [reference.to_string().as_str(), "HX-8000T", "12 January 2027", "/c/C-2026-"] {
        assert!(text.contains(wanted), "{wanted} is missing in\n{text}");
    }
    assert_eq!(house.complaint(&reference).await.expect("is there").team.as_str(), "technical");
    all_leave(&house).await;
    let complaint = house.complaint(&reference).await.expect("is there");
    let states: Vec<_> = complaint.promises.iter().map(|p| (p.name.as_str(), p.state)).collect();
    let running = PromiseState::Running;
    assert_eq!(states, [("acknowledgement", PromiseState::Kept), ("resolution", running), ("update", running)]);
}

#[tokio::test]
async fn danger_is_told_to_the_complainant_and_to_the_team_at_once() {
    let (house, _clock) = house_at(MORNING);
    let text = "There is smoke coming out of my inverter HX-8000T and it smells burnt. It is broken.";
    let raw = mail("W <w@example.com>", "smoke@example.com", "Smoke!", "", text);
    let reference = opened(&house, raw).await;
    assert!(letter_text(&house, &reference, Purpose::Acknowledgement).await.contains("112"));
    let alert = letter_text(&house, &reference, Purpose::Reminder).await;
    assert!(alert.contains("dangerous") && alert.contains(&reference.to_string()), "{alert}");
}

#[tokio::test]
async fn danger_that_a_joined_message_tells_of_is_told_to_the_team_as_well() {
    let (house, _clock) = house_at(MORNING);
    let reference = opened(&house, a_complaint()).await;
    let text = "The inverter in the hall is on fire, there is smoke everywhere.";
    let raw = mail("A neighbour <next.door@example.net>", "two@example.com", &format!("Re: {reference}"), "", text);
    // As another house understood it; here a person is to say where it belongs.
    let (another, _clock) = house_at(MORNING);
    let elsewhere = another.complaint(&opened(&another, raw.clone()).await).await.expect("is there");
    let key = elsewhere.received[0].message.clone();
    let message = another.store.message(&key).await.expect("reads").expect("is there");
    let message = store::Message { status: MessageStatus::Triage, reference: None, side: None, ..message };
    assert!(house.store.keep_message(store::NewMessage { message, raw }).await.expect("is kept"));
    let alerts =
        |complaint: &complaint::Complaint| complaint.letters.iter().filter(|l| l.purpose == Purpose::Reminder).count();
    assert_eq!(alerts(&house.complaint(&reference).await.expect("is there")), 0);
    let complaint = house.join_from_triage(&key, &reference).await.expect("joins");
    assert!(complaint.danger.is_some());
    assert!(alerts(&complaint) > 0, "nobody was told");
}

#[tokio::test]
async fn the_same_message_again_changes_nothing_and_is_answered_by_nothing() {
    let (house, _clock) = house_at(MORNING);
    let reference = opened(&house, a_complaint()).await;
    let before = house.complaint(&reference).await.expect("is there");
    assert_eq!(house.take_in(a_complaint(), &[]).await.expect("taken"), Taken::Duplicate);
    let mut traced = b"Received: from elsewhere by here; Mon, 23 Nov 2026 10:00:00 +0100\r\n".to_vec();
    traced.extend(a_complaint());
    assert_eq!(house.take_in(traced, &[]).await.expect("taken"), Taken::Duplicate, "by another way, the same mail");
    assert_eq!(house.complaint(&reference).await.expect("is there"), before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn delivered_eight_times_at_once_it_opens_once() {
    let (house, _clock) = house_at(MORNING);
    let mut under_way = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let house: Arc<House> = house.clone();
        under_way.spawn(async move { house.take_in(a_complaint(), &[]).await.expect("taken") });
    }
    let taken = under_way.join_all().await;
    assert_eq!(taken.iter().filter(|t| matches!(t, Taken::Opened(_))).count(), 1, "{taken:?}");
    assert_eq!(taken.iter().filter(|t| **t == Taken::Duplicate).count(), 7, "{taken:?}");
}

#[tokio::test]
async fn a_reply_joins_by_message_id_by_reference_and_by_signed_address() {
    let (house, _clock) = house_at(MORNING);
    let reference = opened(&house, a_complaint()).await;
    let acknowledgement = house.complaint(&reference).await.expect("is there").letters[0].mail_id.to_string();
    let signed = correspondence::reply_address::sign("complaints@heliovar.example", &reference.to_string(), &[7; 32]);
    let from = "Winifred Dunmoor <winifred@example.com>";
    let by_id =
        mail(from, "two@example.com", "Re: x", &format!("In-Reply-To: <{acknowledgement}>\r\n"), "S/N A22123456.");
    let by_reference = mail(from, "three@example.com", &format!("About {reference}"), "", "One more thing, it hums.");
    let by_address = mail("Other <other@example.org>", "four@example.org", "Photos", "", "Here are the photos.");
    let stranger =
        mail("M <mallory@example.net>", "five@example.net", &format!("About {reference}"), "", "Hello there.");
    for (raw, recipients) in [(by_id, vec![]), (by_reference, vec![]), (by_address, vec![signed])] {
        let taken = house.take_in(raw, &recipients).await.expect("taken");
        assert_eq!(taken, Taken::Threaded(reference.clone()));
    }
    let taken = house.take_in(stranger, &[]).await.expect("taken");
    assert!(matches!(taken, Taken::Triage(_)), "a reference alone opens no door: {taken:?}");
    assert_eq!(house.complaint(&reference).await.expect("is there").received.len(), 4);
}

#[tokio::test]
async fn two_who_answer_the_same_newsletter_have_two_complaints() {
    let (house, _clock) = house_at(MORNING);
    let answers = "In-Reply-To: <recall-2026@news.example>\r\n";
    let text = "My inverter HX-8000T is broken, it does not start any more. I want a refund.";
    let one = mail("A <a@example.com>", "a1@example.com", "Re: Recall", answers, text);
    let two = mail("B <b@example.org>", "b1@example.org", "Re: Recall", answers, text);
    assert_ne!(opened(&house, one).await, opened(&house, two).await);
}

#[tokio::test]
async fn a_third_partys_colleague_stays_in_the_third_partys_thread() {
    let (house, _clock) = house_at(MORNING);
    let reference = opened(&house, a_complaint()).await;
    let complaint = house.complaint(&reference).await.expect("is there");
    let party = complaint::Party { email: "office@installer.example".to_owned(), ..Default::default() };
    let letter = house.draft_third_party(&complaint, &party, "When did you mount it?");
    let ask = Command::AskThirdParty { party, role: "installer".to_owned(), letter };
    house.act(&reference, Doer { by: By::Staff("ana".into()), seen: None }, ask).await.expect("asks");
    let asked = house.complaint(&reference).await.expect("is there").letters.last().expect("asked").id.clone();
    let sent = house.store.letter(&asked).await.expect("reads").expect("is there");
    let reply_to = correspondence::read(&sent.raw).reply_to.expect("signed").email;
    let answer =
        mail("Max <max@installer.example>", "m@installer.example", "Re", "", "In May. Between us: he is a pain.");
    assert_eq!(house.take_in(answer, &[reply_to]).await.expect("taken"), Taken::Threaded(reference.clone()));
    let told = house.told(&reference).await.expect("told");
    let shown = told.timeline.iter().filter(|e| e.concerns_complainant()).map(|e| format!("{:?}", e.recorded.event));
    assert!(shown.into_iter().all(|e| !e.contains("a pain")));
    assert_eq!(told.complaint.received.last().expect("received").side, Side::ThirdParty(1));
}

#[tokio::test]
async fn no_need_to_escalate_does_not_escalate() {
    let (house, _clock) = house_at(MORNING);
    let reference = opened(&house, a_complaint()).await;
    all_leave(&house).await;
    let complaint = house.complaint(&reference).await.expect("is there");
    let parts = Parts::new();
    let deciding = Deciding {
        outcome: Outcome::Accepted,
        remedy: None,
        explanation: "We replace it.",
        parts: &parts,
        summary: false,
    };
    let letter = house.draft_decision(&complaint, &deciding);
    let explanation = "We replace it.".to_owned();
    let decide =
        Command::Decide { outcome: Outcome::Accepted, remedy: None, explanation, parts, summary: false, letter };
    house.act(&reference, Doer { by: By::Staff("ana".into()), seen: None }, decide).await.expect("decided");
    all_leave(&house).await;
    let decision = house.complaint(&reference).await.expect("is there").letters.last().expect("sent").mail_id.clone();
    let answers = format!("In-Reply-To: <{decision}>\r\n");
    let from = "Winifred Dunmoor <winifred@example.com>";
    let content = mail(from, "y@example.com", "Re", &answers, "Thank you, I am satisfied. No need to escalate.");
    house.take_in(content, &[]).await.expect("taken");
    let stranger =
        mail("M <m@evil.example>", "z@evil.example", "Re", &answers, "I am not satisfied, I want to escalate!");
    house.take_in(stranger, &[]).await.expect("taken");
    assert_eq!(house.complaint(&reference).await.expect("is there").level, 0);
}

#[tokio::test]
async fn a_complaint_that_comes_after_its_own_follow_up_joins_it() {
    let (house, _clock) = house_at(MORNING);
    let follow_up = mail(
        "Winifred Dunmoor <winifred@example.com>",
        "two@example.com",
        "Re: Inverter shuts down",
        "In-Reply-To: <one@example.com>\r\nReferences: <one@example.com>\r\n",
        "The inverter still shuts down every day and is broken. This is not acceptable, I complain about it again.",
    );
    let reference = opened(&house, follow_up).await;
    assert_eq!(house.take_in(a_complaint(), &[]).await.expect("taken"), Taken::Threaded(reference));
}

#[tokio::test]
async fn machines_are_never_answered() {
    let (house, _clock) = house_at(MORNING);
    let away = mail(
        "Winifred Dunmoor <winifred@example.com>",
        "away@example.com",
        "Out of office: broken inverter",
        "Auto-Submitted: auto-replied\r\n",
        "I am away. Complaints about a broken inverter HX-8000T go to my colleague.",
    );
    assert_eq!(house.take_in(away, &[]).await.expect("taken"), Taken::Automatic);
    let own = mail(
        "Us <complaints@heliovar.example>",
        "own@heliovar.example",
        "Complaint: broken inverter",
        "",
        "My inverter HX-8000T is broken, I want a refund.",
    );
    let taken = house.take_in(own, &[]).await.expect("taken");
    assert!(matches!(taken, Taken::Triage(_)), "a form on our own site, perhaps: a person looks: {taken:?}");
    assert!(house.store.letters(None, None, 10).await.expect("lists").items.is_empty());
}

#[tokio::test]
async fn a_letter_of_ours_that_comes_round_is_answered_by_nothing() {
    let (house, _clock) = house_at(MORNING);
    let reference = opened(&house, a_complaint()).await;
    let letter = house.complaint(&reference).await.expect("is there").letters[0].id.clone();
    let raw = house.store.letter(&letter).await.expect("reads").expect("is there").raw;
    assert_eq!(house.take_in(raw, &[]).await.expect("taken"), Taken::Automatic);
    assert_eq!(house.complaint(&reference).await.expect("is there").letters.len(), 1);
}

#[tokio::test]
async fn an_automatic_answer_is_shown_with_its_complaint_and_asks_nobody_for_anything() {
    let (house, _clock) = house_at(MORNING);
    let reference = opened(&house, a_complaint()).await;
    let acknowledgement = house.complaint(&reference).await.expect("is there").letters[0].mail_id.to_string();
    let away = mail(
        "Winifred Dunmoor <winifred@example.com>",
        "away@example.com",
        "Automatic reply",
        &format!("Auto-Submitted: auto-replied\r\nIn-Reply-To: <{acknowledgement}>\r\n"),
        "I am away until Monday.",
    );
    assert_eq!(house.take_in(away, &[]).await.expect("taken"), Taken::Automatic);
    let complaint = house.complaint(&reference).await.expect("is there");
    assert_eq!((complaint.received.len(), complaint.awaits_us, complaint.letters.len()), (2, false, 1));
}

#[tokio::test]
async fn automatic_letters_to_one_correspondent_are_bounded() {
    let (house, _clock) = house_at(MORNING);
    for number in 0..30 {
        let text = format!("My inverter HX-8000T is broken, it does not start. Number {number}. I want a refund.");
        let raw = mail("W <winifred@example.com>", &format!("n{number}@example.com"), "Inverter broken", "", &text);
        opened(&house, raw).await;
    }
    let letters = house.store.letters(None, None, 100).await.expect("lists").items.len();
    assert_eq!(letters, settings().automatic_letters_a_day as usize);
}

#[tokio::test]
async fn a_bounce_goes_to_the_letter_that_came_back() {
    let (house, _clock) = house_at(MORNING);
    let reference = opened(&house, a_complaint()).await;
    all_leave(&house).await;
    let letter = house.complaint(&reference).await.expect("is there").letters[0].clone();
    let bounce = format!(
        "From: MAILER-DAEMON@mx.example.com\r\nTo: complaints@heliovar.example\r\nSubject: Undelivered Mail\r\n\
         Message-ID: <b1@mx.example.com>\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
         --b\r\nContent-Type: text/plain\r\n\r\nI'm sorry, your message could not be delivered.\r\n\
         --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.com\r\n\r\n\
         Final-Recipient: rfc822; winifred@example.com\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n\
         --b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <{}>\r\nSubject: x\r\n\r\nText\r\n--b--\r\n",
        letter.mail_id
    );
    assert_eq!(house.take_in(bounce.into_bytes(), &[]).await.expect("taken"), Taken::Automatic);
    let complaint = house.complaint(&reference).await.expect("is there");
    assert!(complaint.letters[0].failed && complaint.awaits_us, "the handler is shown it");
    let letter = house.store.letter(&letter.id).await.expect("reads").expect("is there");
    assert_eq!(letter.state, LetterState::Failed);
    assert!(letter.note.contains("5.1.1"), "{}", letter.note);
    let complaint = house.complaint(&reference).await.expect("is there");
    let acknowledgement = complaint.promises.iter().find(|p| p.kept_by == Keeper::Acknowledgement).expect("promised");
    assert!(acknowledgement.is_running(), "what nobody got keeps nothing");
}

/// A report on a letter, as a machine sends it.
fn report(id: &str, kind: &str, fields: &str, letter: &str) -> Vec<u8> {
    format!(
        "From: MAILER-DAEMON@mx.example.com\r\nTo: complaints@heliovar.example\r\nSubject: Report\r\n\
         Message-ID: <{id}@mx.example.com>\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type={kind}; boundary=\"b\"\r\n\r\n\
         --b\r\nContent-Type: text/plain\r\n\r\nA report.\r\n\
         --b\r\nContent-Type: message/{kind}\r\n\r\n{fields}\r\n\
         --b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <{letter}>\r\n\r\n--b--\r\n"
    )
    .into_bytes()
}

#[tokio::test]
async fn a_letter_is_late_arrives_and_is_read() {
    let (house, _clock) = house_at(MORNING);
    let reference = opened(&house, a_complaint()).await;
    all_leave(&house).await;
    let id = house.complaint(&reference).await.expect("is there").letters[0].mail_id.to_string();
    let late = "Reporting-MTA: dns; mx.example.com\r\n\r\nFinal-Recipient: rfc822; winifred@example.com\r\nAction: delayed\r\nStatus: 4.4.1\r\n";
    house.take_in(report("late", "delivery-status", late, &id), &[]).await.expect("taken");
    let letter = house.complaint(&reference).await.expect("is there").letters[0].clone();
    assert!(letter.delayed && letter.sent_at.is_some() && !letter.failed);
    let kept = house.store.letter(&letter.id).await.expect("reads").expect("is there");
    assert!(kept.state == LetterState::Sent && kept.note.contains("4.4.1"), "{kept:?}");
    let there = "Final-Recipient: rfc822; winifred@example.com\r\nAction: delivered\r\nStatus: 2.0.0\r\n";
    house.take_in(report("there", "delivery-status", there, &id), &[]).await.expect("taken");
    let letter = house.complaint(&reference).await.expect("is there").letters[0].clone();
    assert!(!letter.delayed && letter.arrived.is_some_and(|a| !a.read));
    let read = format!(
        "Final-Recipient: rfc822; winifred@example.com\r\nOriginal-Message-ID: <{id}>\r\nDisposition: manual-action/MDN-sent-manually; displayed\r\n"
    );
    house.take_in(report("read", "disposition-notification", &read, &id), &[]).await.expect("taken");
    let complaint = house.complaint(&reference).await.expect("is there");
    assert!(complaint.letters[0].arrived.is_some_and(|a| a.read));
    assert!(!complaint.awaits_us && complaint.letters.len() == 1, "nobody has to act, and no machine is answered");
}

#[tokio::test]
async fn a_report_on_a_letter_that_isnt_ours_changes_nothing() {
    let (house, _clock) = house_at(MORNING);
    let reference = opened(&house, a_complaint()).await;
    all_leave(&house).await;
    let failed = "Final-Recipient: rfc822; winifred@example.com\r\nAction: failed\r\nStatus: 5.1.1\r\n";
    let raw = report("b2", "delivery-status", failed, "guessed@heliovar.example");
    assert_eq!(house.take_in(raw, &[]).await.expect("taken"), Taken::Automatic);
    assert!(!house.complaint(&reference).await.expect("is there").letters[0].failed);
}

#[tokio::test]
async fn a_complainant_who_writes_again_after_closing_is_taken_up_again() {
    let (house, clock) = house_at(MORNING);
    let reference = opened(&house, a_complaint()).await;
    all_leave(&house).await;
    let close = Command::Close { why: complaint::Closure::Withdrawn, note: String::new(), letter: None };
    house.act(&reference, Doer { by: By::Staff("ana".into()), seen: None }, close).await.expect("closed");
    clock.set("2026-12-10T08:00:00Z".parse().expect("an instant"));
    let text = "The inverter is broken again and does not start. This is not acceptable, I complain again.";
    let again =
        mail("Winifred Dunmoor <winifred@example.com>", "again@example.com", &format!("Re: {reference}"), "", text);
    assert_eq!(house.take_in(again, &[]).await.expect("taken"), Taken::Threaded(reference.clone()));
    let complaint = house.complaint(&reference).await.expect("is there");
    assert_eq!(complaint.stage, Stage::Open);
    assert!(complaint.owed().iter().any(|p| p.kept_by == Keeper::Decision), "it can't be forgotten");
}

#[tokio::test]
async fn what_is_no_complaint_waits_and_becomes_one_with_a_click() {
    let (house, clock) = house_at(MORNING);
    let thanks =
        mail("W <winifred@example.com>", "t@example.com", "Thank you", "", "Thank you very much, all is well.");
    let Taken::Triage(key) = house.take_in(thanks, &[]).await.expect("taken") else { panic!("not in triage") };
    let waiting = house.store.messages(MessageStatus::Triage, None, 10).await.expect("lists").items;
    assert_eq!(waiting.len(), 1);
    let ana = StaffId::from("ana");
    clock.set("2026-11-26T08:00:00Z".parse().expect("an instant"));
    let complaint = house.open_from_triage(&key, "service".into(), None, &ana).await.expect("opens");
    assert_eq!(complaint.team.as_str(), "service-management");
    assert_eq!(complaint.received_on.to_string(), "2026-11-23", "its clocks run from when it reached us");
    assert!(house.store.messages(MessageStatus::Triage, None, 10).await.expect("lists").items.is_empty());
    assert!(house.open_from_triage(&key, "service".into(), None, &ana).await.is_err(), "once is enough");
}

#[tokio::test]
async fn what_nobody_can_parse_is_kept_whole() {
    let (house, _clock) = house_at(MORNING);
    let rubbish = vec![0u8, 255, 1, 2, 3, 0, 0, 7];
    let key = match house.take_in(rubbish.clone(), &[]).await.expect("taken") {
        Taken::Unreadable(key) | Taken::Triage(key) => key,
        other => panic!("{other:?}"),
    };
    assert_eq!(house.store.raw(&key).await.expect("reads"), Some(rubbish));
}

#[tokio::test]
async fn an_escalation_by_mail_starts_the_review_and_confirms_it() {
    let (house, _clock) = house_at(MORNING);
    let reference = opened(&house, a_complaint()).await;
    all_leave(&house).await;
    let complaint = house.complaint(&reference).await.expect("is there");
    let parts = Parts::new();
    let explained = "The warranty had ended.";
    let deciding =
        Deciding { outcome: Outcome::Rejected, remedy: None, explanation: explained, parts: &parts, summary: false };
    let letter = house.draft_decision(&complaint, &deciding);
    assert!(letter.text.contains("/escalate"));
    let ana = Doer { by: By::Staff("ana".into()), seen: None };
    let explanation = "The warranty had ended.".to_owned();
    let decide =
        Command::Decide { outcome: Outcome::Rejected, remedy: None, explanation, parts, summary: false, letter };
    house.act(&reference, ana, decide).await.expect("decided");
    all_leave(&house).await;
    let decision = house.complaint(&reference).await.expect("is there").letters.last().expect("sent").mail_id.clone();
    let reply = mail(
        "Winifred Dunmoor <winifred@example.com>",
        "no@example.com",
        "Re: Our decision",
        &format!("In-Reply-To: <{decision}>\r\n"),
        "I am not satisfied with your decision and I do not accept it. I want to escalate my complaint to your manager.",
    );
    house.take_in(reply, &[]).await.expect("taken");
    let complaint = house.complaint(&reference).await.expect("is there");
    assert_eq!((complaint.level, complaint.stage), (1, Stage::Open));
    let receipt = complaint.letters.iter().rfind(|l| l.side != Side::Team).expect("a receipt");
    assert_eq!((receipt.purpose, &receipt.side), (Purpose::EscalationReceipt, &Side::Complainant));
}

#[tokio::test]
async fn what_the_complainant_adds_on_their_page_is_kept_as_a_message_with_its_files() {
    let (house, _clock) = house_at(MORNING);
    let reference = opened(&house, a_complaint()).await;
    let photo = ("label.jpg".to_owned(), "image/jpeg".to_owned(), vec![0xff, 0xd8, 0xff]);
    house.add_from_page(&reference, "The serial number is HV3E8K2206410.", vec![photo]).await.expect("kept");
    let complaint = house.complaint(&reference).await.expect("is there");
    assert!(complaint.awaits_us);
    let message = &complaint.received.last().expect("received").message;
    let raw = house.store.raw(message).await.expect("reads").expect("is kept");
    let mail = correspondence::read(&raw);
    assert_eq!(mail.attachments[0].name, "label.jpg");
    assert_eq!(mail.attachments[0].content, [0xff, 0xd8, 0xff]);
}

#[tokio::test]
async fn two_who_act_on_the_same_view_one_wins_and_the_other_is_told() {
    let (house, _clock) = house_at(MORNING);
    let reference = opened(&house, a_complaint()).await;
    let seen = Some(house.complaint(&reference).await.expect("is there").seq);
    let note = |text: &str| Command::Note { text: text.to_owned() };
    let ana = Doer { by: By::Staff("ana".into()), seen };
    let bogdan = Doer { by: By::Staff("bogdan".into()), seen };
    house.act(&reference, ana, note("first")).await.expect("wins");
    let lost = house.act(&reference, bogdan, note("second")).await.expect_err("is told");
    assert!(matches!(lost, procedure::HouseError::Conflict));
}

#[tokio::test]
async fn warnings_and_misses_are_written_to_the_team_once_also_after_downtime() {
    let (house, clock) = house_at(MORNING);
    let reference = opened(&house, a_complaint()).await;
    // Nobody sends, nobody looks, for two months.
    clock.set("2027-01-20T08:00:00Z".parse().expect("an instant"));
    let swept = house.sweep().await.expect("sweeps");
    assert_eq!((swept.missed, swept.letters), (2, 1), "acknowledgement and resolution; one letter tells of both");
    assert_eq!(house.sweep().await.expect("sweeps"), procedure::Swept::default());
    let text = letter_text(&house, &reference, Purpose::Reminder).await;
    assert!(text.contains(&reference.to_string()) && text.contains("12 January 2027"), "{text}");
    let channel = Channel::Mail;
    assert_eq!(house.complaint(&reference).await.expect("is there").channel, channel);
}
