use std::sync::Arc;

use post::imap::{After, Place, Trouble};

use super::server::{House, Setup, read, serve};

fn seen() -> After {
    After::Flag("\\Seen".to_owned())
}

fn no(text: &str) -> Option<(String, String)> {
    Some((String::new(), format!("NO {text}")))
}

#[tokio::test]
async fn what_is_taken_in_is_recorded_and_then_flagged() {
    let (server, house) = (serve(Setup::default()).await, Arc::new(House::default()));
    assert_eq!(read(&server, &house, seen()).await.unwrap().taken, 3);
    assert_eq!(house.subjects(), ["3", "5", "8"]);
    assert_eq!(*house.place.lock().unwrap(), Some(Place { uid_validity: 7, next_uid: 9, settled_uid: 9 }));
    assert_eq!(server.changes(), ["UID STORE 3,5,8 +FLAGS.SILENT (\\Seen)"]);
    assert_eq!(read(&server, &house, seen()).await.unwrap().taken, 0);
    assert_eq!(server.changes().len(), 1, "nothing is done again");
}

#[tokio::test]
async fn what_the_house_cant_keep_stays_and_comes_again() {
    let (server, house) = (serve(Setup::default()).await, Arc::new(House::default()));
    *house.refuses.lock().unwrap() = Some("5".to_owned());
    assert!(matches!(read(&server, &house, seen()).await, Err(Trouble::Store(_))));
    assert_eq!(house.next_uid(), 5, "whatever came after it");
    assert_eq!(server.changes(), ["UID STORE 3 +FLAGS.SILENT (\\Seen)"], "only what is recorded is flagged");
    *house.refuses.lock().unwrap() = None;
    read(&server, &house, seen()).await.unwrap();
    assert_eq!(house.subjects(), ["3", "5", "8"]);
    assert_eq!(server.changes().last().unwrap(), "UID STORE 5,8 +FLAGS.SILENT (\\Seen)");
}

#[tokio::test]
async fn a_mail_that_the_server_cant_give_out_holds_up_none() {
    let broken = |command: &str| {
        let wants_five = command.contains("BODY") && !matches!(command.split(' ').nth(2), Some("3" | "8"));
        if wants_five { no("[SERVERBUG] can't read it") } else { None }
    };
    let server = serve(Setup { odd: Box::new(broken), ..Setup::default() }).await;
    let house = Arc::new(House::default());
    let counts = read(&server, &house, After::Move("Handled".to_owned())).await.unwrap();
    assert_eq!((counts.taken, counts.unreadable), (2, 1));
    assert_eq!(house.subjects(), ["3", "8"]);
    assert_eq!(house.next_uid(), 9);
    assert_eq!(server.changes(), ["UID STORE 5 +FLAGS.SILENT (\\Flagged)", "UID MOVE 3,8 \"Handled\""]);
}

#[tokio::test]
async fn a_mail_larger_than_it_was_said_to_be_is_not_taken_in() {
    let lies = |command: &str| {
        let list = "* 1 FETCH (UID 3 RFC822.SIZE 10 FLAGS ())\r\n* 2 FETCH (UID 5 RFC822.SIZE 10 FLAGS ())\r\n";
        command.contains("RFC822.SIZE").then(|| (list.to_owned(), "OK done".to_owned()))
    };
    let giant = format!("Subject: 3\r\n\r\n{}", "x".repeat(5000));
    let mails = vec![(3, giant), (5, "Subject: 5\r\n\r\n".to_owned())];
    let server = serve(Setup { mails, odd: Box::new(lies), ..Setup::default() }).await;
    let house = Arc::new(House::default());
    let counts = read(&server, &house, seen()).await.unwrap();
    assert_eq!((counts.taken, counts.too_large), (1, 1));
    assert_eq!(house.subjects(), ["5"]);
    assert_eq!(server.changes()[0], "UID STORE 3 +FLAGS.SILENT (\\Flagged)");
}

#[tokio::test]
async fn whoever_lost_the_mailbox_touches_nothing_in_it() {
    let (server, house) = (serve(Setup::default()).await, Arc::new(House::default()));
    *house.lost.lock().unwrap() = true;
    assert!(matches!(read(&server, &house, After::Delete).await, Err(Trouble::Theirs)));
    assert!(server.changes().is_empty());
}

#[tokio::test]
async fn what_was_recorded_but_not_flagged_is_flagged_the_next_time() {
    let (server, house) = (serve(Setup::default()).await, Arc::new(House::default()));
    *house.place.lock().unwrap() = Some(Place { uid_validity: 7, next_uid: 6, settled_uid: 4 });
    assert_eq!(read(&server, &house, seen()).await.unwrap().taken, 1);
    assert_eq!(server.changes(), ["UID STORE 5 +FLAGS.SILENT (\\Seen)", "UID STORE 8 +FLAGS.SILENT (\\Seen)"]);
}

#[tokio::test]
async fn a_server_that_wont_move_mails_gives_them_all_the_same() {
    let refuses = |command: &str| if command.contains("MOVE") { no("[OVERQUOTA] full") } else { None };
    let server = serve(Setup { odd: Box::new(refuses), ..Setup::default() }).await;
    let house = Arc::new(House::default());
    let counts = read(&server, &house, After::Move("Handled".to_owned())).await.unwrap();
    assert_eq!((counts.taken, house.next_uid()), (3, 9));
    assert_eq!(house.place.lock().unwrap().unwrap().settled_uid, 1, "it is tried again");
}

#[tokio::test]
async fn a_server_that_was_set_back_is_read_anew() {
    let (server, house) = (serve(Setup::default()).await, Arc::new(House::default()));
    *house.place.lock().unwrap() = Some(Place { uid_validity: 7, next_uid: 400, settled_uid: 400 });
    assert_eq!(read(&server, &house, seen()).await.unwrap().taken, 3);
    assert_eq!(house.next_uid(), 9);
}

#[tokio::test]
async fn what_a_server_cant_do_is_told_before_anything_is_read() {
    for after in [After::Delete, After::Move("Handled".to_owned())] {
        let server = serve(Setup { capabilities: "IMAP4rev1", ..Setup::default() }).await;
        let house = Arc::new(House::default());
        let trouble = read(&server, &house, after).await.unwrap_err().to_string();
        assert!(trouble.contains("set after to \"flag\""), "{trouble}");
        assert!(house.subjects().is_empty());
    }
}

#[tokio::test]
async fn no_password_goes_where_none_is_wanted() {
    let capabilities = "IMAP4rev1 STARTTLS LOGINDISABLED";
    let server = serve(Setup { capabilities, ..Setup::default() }).await;
    let trouble = read(&server, &Arc::new(House::default()), seen()).await.unwrap_err().to_string();
    assert!(trouble.contains("set tls to"), "{trouble}");
    assert!(!server.heard.lock().unwrap().iter().any(|command| command.contains("s3cret")));
}

#[tokio::test]
async fn words_put_in_before_tls_are_refused() {
    let injects =
        |command: &str| (command == "STARTTLS").then(|| (String::new(), "OK go on\r\nR3 OK injected".to_owned()));
    let capabilities = "IMAP4rev1 STARTTLS";
    let server = serve(Setup { capabilities, odd: Box::new(injects), ..Setup::default() }).await;
    let mailbox = post::imap::Mailbox { tls: post::Tls::StartTls, ..server.mailbox(seen()) };
    let house = Arc::new(House::default());
    let (_go_on, stop) = tokio::sync::watch::channel(false);
    let intake: Arc<dyn post::Intake> = house.clone();
    let read = post::imap::take_in(&mailbox, intake, house.as_ref(), &post::imap::Unwatched, stop);
    let trouble = read.await.unwrap_err().to_string();
    assert!(trouble.contains("put words in between"), "{trouble}");
}

#[tokio::test]
async fn what_the_server_tells_by_the_way_confuses_nothing() {
    let chatty = |command: &str| {
        let said = "* 9 EXPUNGE\r\n* 1 FETCH (UID 99 FLAGS (\\Seen))\r\n* OK [X-THING \u{e9}] so\r\n* XYZZY (((\r\n\
                    * 1 FETCH (UID 3 BODY[] {16}\r\nSubject: 3\r\n\r\n\r\n)\r\n* 1 FETCH (UID 3 BODY[] {16}\r\nSubject: 3\r\n\r\n\r\n)\r\n\
                    * 2 FETCH (MODSEQ (12) UID 5 FLAGS (a) BODY[] \"Subject: 5\")\r\n* 3 FETCH (UID 8 BODY[] NIL)\r\n\
                    * 4 FETCH (UID 77 BODY[] \"Subject: 77\")\r\n";
        command.contains("BODY.PEEK").then(|| (said.to_owned(), "OK done".to_owned()))
    };
    let server = serve(Setup { odd: Box::new(chatty), ..Setup::default() }).await;
    let house = Arc::new(House::default());
    let counts = read(&server, &house, seen()).await.unwrap();
    assert_eq!(house.subjects(), ["3", "5"]);
    assert_eq!(house.taken.lock().unwrap()["3"], 1, "once");
    assert_eq!((counts.too_large, counts.unreadable), (0, 1), "and the one that came without its bytes is told");
}

/// A flag that no grammar knows, and a body that can't be read: what isn't understood isn't gone.
#[tokio::test]
async fn a_mail_whose_answer_isnt_understood_is_fetched_or_told() {
    let odd = |command: &str| {
        let list = "* 1 FETCH (UID 3 RFC822.SIZE 20 FLAGS ())\r\n* 2 FETCH (UID 5 RFC822.SIZE 20 FLAGS (\\(]))\r\n";
        let bodies = "* 1 FETCH (UID 3 BODY[] \"Subject: 3\")\r\n* 2 FETCH (UID 5 BODY[] \"Subject: 5\")\r\n\
                      * 3 FETCH (UID 8 BODY[] ?)\r\n";
        let said = if command.contains("BODY.PEEK") { bodies } else { list };
        command.starts_with("UID FETCH").then(|| (said.to_owned(), "OK done".to_owned()))
    };
    let server = serve(Setup { odd: Box::new(odd), ..Setup::default() }).await;
    let house = Arc::new(House::default());
    let counts = read(&server, &house, seen()).await.unwrap();
    assert_eq!(house.subjects(), ["3", "5"]);
    assert_eq!((counts.taken, counts.unreadable), (2, 1));
    assert_eq!(server.changes()[0], "UID STORE 8 +FLAGS.SILENT (\\Flagged)");
}
