//! Reports on letters of ours in the layouts that servers write them in, and automatic answers that say until when.

use correspondence::{Automatic, Mail, away_until, read};

fn mail(headers: &str, text: &str) -> Mail {
    let head = format!("To: complaints@heliovar.example\r\nMessage-ID: <b1@mx.example.net>\r\n{headers}");
    let head = head.replace('\n', "\r\n").replace("\r\r", "\r");
    read(format!("{head}Content-Type: text/plain; charset=utf-8\r\n\r\n{}\r\n", text.replace('\n', "\r\n")).as_bytes())
}

const LETTER: &str = "c-2026-00431-k.1.aa11bb22cc33@heliovar.example";

#[test]
fn bounces_in_prose_name_the_letter_the_address_and_the_reason() {
    let daemon = "From: Mail Delivery System <Mailer-Daemon@mx.example.net>\nReturn-Path: <>\n";
    let exim = format!(
        "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  ana@example.org\n    host mx.example.org [192.0.2.1]\n    SMTP error from remote mail server after RCPT TO:<ana@example.org>:\n    550 5.1.1 User unknown\n\n------ This is a copy of the message, including all the headers. ------\n\nReturn-path: <complaints@heliovar.example>\nFrom: Heliovar <complaints@heliovar.example>\nMessage-ID: <{LETTER}>\nSubject: Your complaint\n\nDear Ana"
    );
    let qmail = format!(
        "Hi. This is the qmail-send program at example.net.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<ana@example.org>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <complaints@heliovar.example>\nMessage-Id: <{LETTER}>\nSubject: Your complaint\n\nDear Ana"
    );
    let bare = "Delivery to the following recipient failed permanently:\n\n     ana@example.org\n\nTechnical details: 550 no such mailbox - please check the address.";
    for (name, extra, text) in [
        (
            "exim",
            "X-Failed-Recipients: ana@example.org\nSubject: Mail delivery failed: returning message to sender\n",
            exim.as_str(),
        ),
        ("qmail", "Subject: failure notice\n", qmail.as_str()),
        (
            "an answer to the letter",
            &format!("Subject: Delivery Status Notification (Failure)\nIn-Reply-To: <{LETTER}>\n"),
            bare,
        ),
    ] {
        let mail = mail(&format!("{daemon}{extra}"), text);
        assert_eq!(mail.automatic, Some(Automatic::Bounce), "{name}");
        let report = mail.report.unwrap_or_else(|| panic!("{name} has no report"));
        assert_eq!(report.letter.as_deref(), Some(LETTER), "{name}");
        assert_eq!(report.recipient.as_deref(), Some("ana@example.org"), "{name}");
        assert!(report.permanent, "{name}");
    }
}

#[test]
fn a_delay_in_prose_is_none_for_good() {
    let text = format!(
        "This is a warning message only. YOU DO NOT NEED TO RESEND YOUR MESSAGE.\n\nMessage could not be delivered for 4 hours. It will be retried until it is 5 days old.\n\n<ana@example.org>: 421 4.4.1 connection timed out\n\nMessage-ID: <{LETTER}>"
    );
    let mail = mail("From: MAILER-DAEMON@mx.example.net\nSubject: Warning: message delayed 4 hours\n", &text);
    assert_eq!(mail.automatic, Some(Automatic::DelayNotice));
    let report = mail.report.expect("a report");
    assert_eq!((report.letter.as_deref(), report.permanent), (Some(LETTER), false));
}

#[test]
fn a_folded_identifier_in_appended_headers_is_found() {
    let raw = format!(
        "From: postmaster@mx.example.net\r\nTo: complaints@heliovar.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nFailed.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.net\r\n\r\nFinal-Recipient: rfc822; ana@example.org\r\nAction: failed\r\nStatus: 5.2.2\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\nSubject: x\r\nMessage-ID:\r\n <{LETTER}>\r\n\r\n--b--\r\n"
    );
    let report = read(raw.as_bytes()).report.expect("a report");
    assert_eq!(report.letter.as_deref(), Some(LETTER));
    assert_eq!((report.status.as_deref(), report.permanent), (Some("5.2.2"), true));
}

#[test]
fn who_gave_up_after_days_doesnt_go_on_trying() {
    for (action, status, is_permanent) in [
        ("failed", "4.4.1", true),
        ("failed", "5.1.1", true),
        ("delayed", "4.4.1", false),
        ("delayed (4 hours)", "4.0.0", false),
    ] {
        let raw = format!(
            "From: MAILER-DAEMON@mx.example.net\r\nTo: complaints@heliovar.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nAbout your letter.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.net\r\n\r\nFinal-Recipient: rfc822; ana@example.org\r\nAction: {action}\r\nStatus: {status}\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <{LETTER}>\r\n\r\n--b--\r\n"
        );
        let mail = read(raw.as_bytes());
        assert_eq!(mail.automatic == Some(Automatic::Bounce), is_permanent, "{action}");
        assert_eq!(mail.report.map(|r| r.permanent), Some(is_permanent), "{action} {status}");
    }
}

#[test]
fn receipts_say_whether_it_was_read() {
    for (disposition, is_read) in [
        ("manual-action/MDN-sent-manually; displayed", true),
        ("automatic-action/MDN-sent-automatically; displayed/error", true),
        ("manual-action/MDN-sent-automatically; deleted", false),
    ] {
        let raw = format!(
            "From: Ana <ana@example.org>\r\nTo: complaints@heliovar.example\r\nSubject: Read: Your complaint\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=disposition-notification; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nYour message was displayed.\r\n--b\r\nContent-Type: message/disposition-notification\r\n\r\nFinal-Recipient: rfc822; ana@example.org\r\nOriginal-Message-ID: <{LETTER}>\r\nDisposition: {disposition}\r\n\r\n--b--\r\n"
        );
        let mail = read(raw.as_bytes());
        assert_eq!(mail.automatic, Some(Automatic::Receipt));
        let report = mail.report.expect("a report");
        assert_eq!((report.letter.as_deref(), report.read), (Some(LETTER), is_read), "{disposition}");
    }
}

#[test]
fn people_who_write_about_bounces_are_no_report() {
    let text = "My last mail to you came back: 550 5.1.1 user unknown. What is going on?";
    assert_eq!(mail("From: Ana <ana@example.org>\nSubject: undeliverable\n", text).report, None);
}

#[test]
fn an_absence_ends_on_the_last_day_it_names() {
    let today = jiff::civil::date(2026, 12, 18);
    for (text, until) in [
        ("I am out of the office from 21 December to 4 January and will answer then.", "2027-01-04"),
        ("Ich bin vom 21.12.2026 bis einschließlich 06.01.2027 nicht im Büro.", "2027-01-06"),
        ("Vielen Dank. Ich bin am 8. Januar 2027 wieder erreichbar.", "2027-01-08"),
        ("Je suis absente jusqu'au 3 janvier inclus.", "2027-01-03"),
        ("Estaré fuera de la oficina hasta el 11 de enero de 2027.", "2027-01-11"),
        ("Sono assente fino al 7 gennaio.", "2027-01-07"),
        ("Ik ben afwezig tot 28 december.", "2026-12-28"),
        ("Nie ma mnie w biurze do 5 stycznia 2027 r.", "2027-01-05"),
        ("Jsem mimo kancelář do 12. ledna.", "2027-01-12"),
        ("Olen lomalla 20.12.–3.1. ja vastaan sen jälkeen.", "2027-01-03"),
        ("Szabadságon vagyok 2027. január 5-ig, azaz 2027-01-05-ig.", "2027-01-05"),
        ("Θα λείπω έως τις 9 Ιανουαρίου 2027.", "2027-01-09"),
        ("Відсутній до 14 січня.", "2027-01-14"),
        ("Отсъствам до 15 януари 2027 г.", "2027-01-15"),
    ] {
        let mail =
            mail("From: Ana <ana@example.org>\nSubject: Re: Your complaint\nAuto-Submitted: auto-replied\n", text);
        assert_eq!(away_until(&mail, today).map(|d| d.to_string()).as_deref(), Some(until), "{text}");
    }
    for text in ["I am away and will answer soon.", "I left on 1 December 2025.", "Call 24.12.31 or 99/99."] {
        let mail = mail("From: Ana <ana@example.org>\nSubject: Re: x\nAuto-Submitted: auto-replied\n", text);
        assert_eq!(away_until(&mail, today), None, "{text}");
    }
    let person = mail("From: Ana <ana@example.org>\nSubject: Re: x\n", "I am away until 4 January.");
    assert_eq!(away_until(&person, today), None, "people are read by people");
}
