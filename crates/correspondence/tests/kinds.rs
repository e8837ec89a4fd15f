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

/// The new text of an answer by Ada Linden.
fn new_text(text: &str) -> String {
    let head = "From: Ada Linden <a@example.org>\r\nSubject: Re: x\r\nContent-Type: text/plain; charset=utf-8";
    correspondence::read(format!("{head}\r\n\r\n{text}\r\n").as_bytes()).new_text
}

#[test]
fn a_signature_without_its_mark_is_cut_off_and_nothing_else() {
    let told = "The inverter has been dead since Monday and nobody calls back.";
    for signature in [
        "Kind regards\nAda Linden\n\nLinden Joinery Ltd\n4 Mill Lane, Leeds LS1 4AP\nTel. 0113 496 0000",
        "Kind regards\nAda Linden\n\nAda Linden\nLinden Joinery Ltd\nTel. 0113 496 0000",
        "Ada Linden\n\n4 Mill Lane, Leeds LS1 4AP\nTel. 0113 496 0000",
        "Linden\n\nDr. Ada Linden\n4 Mill Lane, Leeds LS1 4AP\nmobil 0113 496 0000",
    ] {
        let kept: Vec<&str> = signature.lines().take_while(|line| !line.is_empty()).collect();
        let wanted = format!("{told}\n\n{}", kept.join("\n"));
        assert_eq!(new_text(&format!("{told}\n\n{signature}")), wanted);
    }
    for letter in [
        "Ada Linden\n4 Mill Lane\nTel. 0113 496 0000\nthe inverter is dead\nit is a VR 5000",
        "The inverter has been dead since Monday and nobody calls.\nAda Linden\nTel. 0113 496 0000\nit hums as well",
        "Kind regards\nAda Linden\n\nPS: the fuse is blown, too\n",
        "It hums all night long.\n\nKind regards\nAda Linden\nIt smells of burning now and sparks\nTel. 0113 496 0000",
        "Thank you,\nAda\n\nModel: Larkfield L9\nSerial: LF9-2210-0051\nFault: it smells of burning\nwww.example.com/photo.jpg",
        "Hello Marta, here are the details that you asked for:\n\nAda Linden\nLarkfield L9\nSerial LF9-2210-0051\nTel. 0113 496 0000",
        "My inverter has been dead since last Monday.\n\nAda Linden\nTel. 0113 496 0000\n\nThe roof caught fire at 9 this morning",
    ] {
        let got = new_text(letter);
        letter.lines().for_each(|line| assert!(got.contains(line.trim()), "{line} isn't in {got}"));
    }
}

#[test]
fn a_complaint_that_says_a_word_of_small_print_twice_is_no_small_print() {
    // "apag…" is in Portuguese small print ("delete this"); here an inverter goes out, in Spanish.
    let text = "Buenos días:\n\nEl inversor no arranca desde el apagón del martes. El led parpadea tres veces y se apaga.\n\nUn saludo";
    let raw = format!("From: a@example.org\r\nSubject: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}");
    assert!(correspondence::read(raw.as_bytes()).new_text.contains("parpadea"));
}
