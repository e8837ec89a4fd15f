//! Files that a scanner warns of: told, kept, handed to nobody.

use super::town::{Town, kept, mail};
use async_trait::async_trait;
use axum::http::StatusCode;
use complaint::{By, Command, Draft, Party, Reference};
use procedure::{Doer, Scanned, Scans, Taken};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Finds a worm wherever it says so.
#[derive(Default)]
struct Scanner {
    is_down: AtomicBool,
}

#[async_trait]
impl Scans for Scanner {
    async fn scan(&self, content: &[u8]) -> Scanned {
        match (self.is_down.load(Ordering::SeqCst), content.windows(5).any(|word| word == b"alert")) {
            (true, _) => Scanned::Unknown,
            (false, true) => Scanned::Infected("Worm.Test".to_owned()),
            (false, false) => Scanned::Clean,
        }
    }
}

async fn town() -> (Town, Arc<Scanner>) {
    let scanner = Arc::new(Scanner::default());
    (Town::scanned(scanner.clone()).await, scanner)
}

async fn first_message(town: &Town, reference: &Reference) -> String {
    format!("/complaints/{reference}/messages/{}", town.now(reference).await.received[0].message)
}

#[tokio::test]
async fn an_infected_file_is_told_and_kept_back() {
    let (town, _) = town().await;
    let reference = town.complaint(1).await;
    let at = first_message(&town, &reference).await;
    let mut ioana = town.signed_in("ioana").await;
    let page = ioana.get(&format!("/complaints/{reference}")).await;
    assert!(page.has("In quarantine: Worm.Test"), "{}", page.body);
    assert!(page.has("In quarantine, handed to nobody: evil.html (Worm.Test)."), "{}", page.body);
    assert!(!page.body.contains("/files/1"));
    kept("quarantine", &page.body);
    let file = ioana.get(&format!("{at}/files/1")).await;
    assert_eq!(file.status, StatusCode::FORBIDDEN);
    assert!(file.has("This file is in quarantine"), "{}", file.body);
    kept("quarantine-file", &file.body);
    assert_eq!(ioana.get(&format!("{at}/raw")).await.status, StatusCode::FORBIDDEN);
    let mut ada = town.signed_in("ada").await;
    assert_eq!(ada.get(&format!("{at}/files/1")).await.status, StatusCode::FORBIDDEN);
    assert_eq!(ada.get(&format!("{at}/raw")).await.status, StatusCode::OK, "an administrator may see what came");
}

#[tokio::test]
async fn in_triage_too() {
    let (town, _) = town().await;
    let mail = mail(1).replace("Complaint: inverter SUN-5K-EU keeps failing", "Opening hours");
    let (head, rest) = mail.split_once("I want to make a complaint.").expect("it does");
    let (_, rest) = rest.split_once("Andrei Example\n").expect("signed");
    let question = format!("{head}When are you open on Saturdays?\n\nAndrei Example\n{rest}");
    let Taken::Triage(key) = town.takes_in(&question).await else { panic!("a question waits in triage") };
    let mut clara = town.signed_in("clara").await;
    assert!(clara.get(&format!("/triage/{key}")).await.has("In quarantine: Worm.Test"));
    assert_eq!(clara.get(&format!("/triage/{key}/files/1")).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn without_an_answer_no_file_goes_out_and_mail_comes_in() {
    let (town, scanner) = town().await;
    scanner.is_down.store(true, Ordering::SeqCst);
    let reference = town.complaint(1).await;
    let at = first_message(&town, &reference).await;
    let mut ioana = town.signed_in("ioana").await;
    let file = ioana.get(&format!("{at}/files/1")).await;
    assert_eq!(file.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(file.has("virus scanner doesn’t answer"), "{}", file.body);
    scanner.is_down.store(false, Ordering::SeqCst);
    assert_eq!(
        ioana.get(&format!("{at}/files/1")).await.status,
        StatusCode::FORBIDDEN,
        "found out when it is asked for"
    );
}

#[tokio::test]
async fn what_is_in_quarantine_isnt_forwarded() {
    let (town, _) = town().await;
    let reference = town.complaint(1).await;
    let party = Party { email: "installer@example.com".to_owned(), language: "en".to_owned(), ..Party::default() };
    let draft =
        |text: &str| Draft { subject: "S".to_owned(), text: text.to_owned(), automatic: false, files: Vec::new() };
    let doer = || Doer { by: By::Staff("ioana".into()), seen: None };
    let ask = Command::AskThirdParty { party, role: "installer".to_owned(), letter: draft("What did you see?") };
    town.house.act(&reference, doer(), ask).await.expect("asked");
    town.sends().await;
    let mail_id = town.now(&reference).await.letters.last().expect("a letter").mail_id.to_string();
    let answer = mail(2)
        .replace("andrei2@example.com", "installer@example.com")
        .replace("MIME-Version", &format!("In-Reply-To: <{mail_id}>\nMIME-Version"))
        .replace("--b--", "--b\nContent-Type: text/plain; name=\"fine.txt\"\nContent-Disposition: attachment; filename=\"fine.txt\"\n\nFine.\n--b--");
    assert!(matches!(town.takes_in(&answer).await, Taken::Threaded(_)));
    let message = town.now(&reference).await.received.last().expect("an answer").message.clone();
    town.house
        .act(&reference, doer(), Command::Forward { message, letter: draft("They say:") })
        .await
        .expect("forwarded");
    let forwarded = town.now(&reference).await.letters.last().expect("a letter").id.clone();
    let sent = town.house.store.letter(&forwarded).await.expect("readable").expect("there");
    let files = correspondence::read(&sent.raw).attachments;
    assert_eq!(files.iter().map(|f| f.name.as_str()).collect::<Vec<_>>(), ["fine.txt"]);
    let mut ioana = town.signed_in("ioana").await;
    let page = ioana.get(&format!("/complaints/{reference}")).await.body;
    let card = page.split("They say:").nth(1).and_then(|rest| rest.split("</article>").next()).unwrap_or_default();
    assert!(card.contains("fine.txt") && !card.contains("evil.html"), "{card}");
}
