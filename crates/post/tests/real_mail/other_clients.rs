//! Independent clients: lettre's own transport, and Python's smtplib where there is a python3.

use lettre::address::Envelope;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use crate::letterbox::*;

#[tokio::test]
async fn lettre_delivers() {
    let letterbox = Letterbox::open();
    let server = serve(&letterbox).await;
    let transport =
        AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous("127.0.0.1").port(server.address.port()).build();
    let envelope = Envelope::new(Some("ana@example.org".parse().unwrap()), vec![HERE.parse().unwrap()]).unwrap();
    for text in ["Subject: a\r\n\r\n.\r\n..\r\nend", "Subject: b\r\n\r\nț"] {
        transport.send_raw(&envelope, text.as_bytes()).await.unwrap();
    }
    assert_eq!(letterbox.texts(), ["Subject: a\r\n\r\n.\r\n..\r\nend\r\n", "Subject: b\r\n\r\nț\r\n"]);
    let elsewhere = Envelope::new(None, vec!["x@example.net".parse().unwrap()]).unwrap();
    assert!(transport.send_raw(&elsewhere, b"x").await.unwrap_err().is_permanent());
}

const PYTHON: &str = r#"
import smtplib, sys
from email.message import EmailMessage
here = "complaints@example.com"
with smtplib.SMTP("127.0.0.1", int(sys.argv[1])) as smtp:
    smtp.ehlo()
    assert smtp.has_extn("pipelining") and smtp.has_extn("chunking") and int(smtp.esmtp_features["size"]) > 0
    for n in range(3):
        message = EmailMessage()
        message["Subject"] = "Reklamation %d" % n
        message["From"], message["To"] = "ana@example.org", here
        message.set_content(".\n..\nGrüße\n")
        message.add_attachment(bytes(range(256)) * 100, maintype="application", subtype="octet-stream")
        smtp.send_message(message)
    smtp.sendmail("", [here], "Subject: null sender\n\nbare LF in the source\n.\n")
    try:
        smtp.sendmail("ana@example.org", ["x@example.net"], "no")
        sys.exit("relayed")
    except smtplib.SMTPRecipientsRefused as refused:
        assert refused.recipients["x@example.net"][0] == 550
"#;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn python_delivers() {
    let letterbox = Letterbox::open();
    let server = serve(&letterbox).await;
    let port = server.address.port().to_string();
    let ran =
        tokio::task::spawn_blocking(move || std::process::Command::new("python3").args(["-c", PYTHON, &port]).status());
    let Ok(status) = ran.await.unwrap() else {
        eprintln!("python3 is not here: skipped");
        return;
    };
    assert!(status.success());
    let texts = letterbox.texts();
    assert_eq!(texts.len(), 4);
    assert!(texts[..3].iter().enumerate().all(|(n, text)| text.contains(&format!("Reklamation {n}"))));
    assert_eq!(texts[3], "Subject: null sender\r\n\r\nbare LF in the source\r\n.\r\n");
}
