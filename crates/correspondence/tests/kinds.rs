//! What a mail is, where no word list helps: mails of our own, in wordings that the training texts don't have.

use correspondence::{Automatic, Catalogue, Kind, What, read, understand};

fn seen(subject: &str, text: &str) -> correspondence::Understanding {
    understand(&mail(subject, text, ""), &Catalogue::default())
}

fn mail(subject: &str, text: &str, headers: &str) -> correspondence::Mail {
    let head = format!("From: a@example.org\r\nSubject: {subject}\r\n{headers}");
    read(format!("{head}Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n").as_bytes())
}

#[test]
fn thanks_that_recall_a_fault_are_thanks() {
    for (subject, text) in [
        (
            "Danke",
            "Nach dem Ausfall im Januar dachten wir, das wird nichts mehr. Jetzt läuft alles, vielen Dank an Ihr Team!",
        ),
        ("Merci", "Après la panne de février, votre technicien a tout réparé en une heure. Bravo et merci beaucoup."),
        ("Grazie", "Dopo il guasto di marzo funziona tutto benissimo, siete stati gentili e veloci. Grazie di cuore."),
    ] {
        assert_eq!(seen(subject, text).what, What::Thanks, "{text}");
    }
}

#[test]
fn questions_that_mention_trouble_are_questions() {
    for (subject, text) in [
        ("Warranty", "Before we buy: how long is the warranty, and who pays for shipping if a board ever fails?"),
        (
            "Garantie",
            "Wie lange gilt die Garantie, und was kostet eine Verlängerung? Wir überlegen, ein Gerät zu kaufen.",
        ),
        ("Pregunta", "¿Cuánto dura la garantía y dónde puedo descargar el manual? Estamos pensando en comprar uno."),
    ] {
        assert_eq!(seen(subject, text).what, What::Question, "{text}");
    }
}

#[test]
fn facts_alone_are_a_complaint() {
    let product = seen("", "Since Tuesday the display stays dark and the inverter produces nothing at noon.");
    assert_eq!((product.what, product.kind), (What::Complaint, Some(Kind::Product)));
    let service = seen("", "Vier Anrufe, drei versprochene Rückrufe, und bis heute hat sich niemand gemeldet.");
    assert_eq!((service.what, service.kind), (What::Complaint, Some(Kind::Service)));
}

#[test]
fn the_words_that_decided_are_shown() {
    let text = "Drei Wochen warte ich auf den Techniker, und am Telefon wimmelt man mich ab.";
    let seen = seen("", text);
    let shown: Vec<&str> =
        seen.evidence.iter().filter(|e| e.field == "problem").map(|e| &text[e.start..e.end]).collect();
    assert!(!shown.is_empty() && shown.iter().all(|w| !w.is_empty()), "{shown:?}");
}

#[test]
fn notices_without_headers_are_known_by_label_and_phrases() {
    let away = "Thank you for your message. I am on maternity leave until May; mails are not forwarded.";
    assert_eq!(mail("Out of office: your complaint", away, "").automatic, Some(Automatic::AutoReply));
    let hint = "X-MS-Exchange-Inbox-Rules-Loop: a@example.org\r\n";
    let away = "Ich bin bis zum 3. Mai nicht im Haus und antworte nach meiner Rückkehr.";
    assert_eq!(mail("Nachricht", away, hint).automatic, Some(Automatic::AutoReply));
}

#[test]
fn people_who_write_about_absence_are_people() {
    let text = "Our inverter seems to be on holiday: since May it wakes up, writes Grid check and goes back to sleep.";
    assert_eq!(mail("On holiday", text, "").automatic, None);
    let text = "Ich war im Urlaub, und als ich zurückkam, war der Wechselrichter tot. Bitte schicken Sie jemanden.";
    assert_eq!(mail("Urlaub", text, "").automatic, None);
}

#[test]
fn a_complaint_that_says_a_word_of_small_print_twice_is_no_small_print() {
    // "apag…" is in Portuguese small print ("delete this"); here an inverter goes out, in Spanish.
    let text = "Buenos días:\n\nEl inversor no arranca desde el apagón del martes. El led parpadea tres veces y se apaga.\n\nUn saludo";
    let raw = format!("From: a@example.org\r\nSubject: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}");
    assert!(correspondence::read(raw.as_bytes()).new_text.contains("parpadea"));
}
