//! Received messages: nothing is lost, nothing is kept twice (laws 1 and 2).

use super::cast::*;
use super::{Ground, Outcome};
use crate::contract::{Batch, CommitError};
use crate::words::MessageStatus::{Automatic, Complaint, SetAside, Triage};
use crate::words::{Message, MessageStatus, NewMessage};
use complaint::{By, Channel, Details, Event, MailId, Party, Purpose, Side};
use tokio::task::JoinSet;

pub async fn a_message_is_kept_once(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let new = a_message("one", 1);
    assert!(store.keep_message(new.clone()).await?);
    let mut again = new.clone();
    again.message.subject = "Another subject".to_owned();
    again.raw = b"other".to_vec();
    assert!(!store.keep_message(again).await?);
    assert_eq!(store.message(&new.message.key).await?, Some(new.message.clone()));
    assert_eq!(store.raw(&new.message.key).await?, Some(new.raw));
    assert_eq!(store.message(&"none".into()).await?, None);
    assert_eq!(store.raw(&"none".into()).await?, None);
    assert_eq!(store.message_totals().await?, [(Triage, 1)]);
    Ok(())
}

pub async fn its_bytes_come_back_whatever_they_are(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let bytes: [Vec<u8>; 4] = [vec![], vec![0; 3], (0..=255).collect(), b"\xff\xfe\r\n".repeat(700_000)];
    for (n, raw) in bytes.into_iter().enumerate() {
        let mut new = NewMessage { raw, ..a_message(&format!("m{n}"), 1) };
        new.message = Message {
            mail_id: None,
            received_at: jiff::Timestamp::constant(1_772_438_400, 123_456_789),
            ..new.message
        };
        store.keep_message(new.clone()).await?;
        assert_eq!(store.raw(&new.message.key).await?, Some(new.raw));
        assert_eq!(store.message(&new.message.key).await?, Some(new.message));
    }
    Ok(())
}

pub async fn a_message_moves_only_from_where_it_is(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let key = a_message("one", 1).message.key;
    store.keep_message(a_message("one", 1)).await?;
    assert!(!store.move_message(&key, Automatic, SetAside).await?);
    assert!(store.move_message(&key, Triage, SetAside).await?);
    assert!(!store.move_message(&key, Triage, SetAside).await?, "somebody did it before");
    assert_eq!(store.message_totals().await?, [(SetAside, 1)]);
    assert!(store.move_message(&key, SetAside, Complaint).await.is_err(), "that takes a decision");

    let held = a_complaint(1).by_mail(belonging(a_message("two", 1), &reference(1), Side::Complainant));
    held.kept(&*store).await?;
    assert!(
        !store.move_message(&a_message("two", 1).message.key, Complaint, Triage).await?,
        "it stays with its complaint"
    );
    Ok(())
}

pub async fn a_message_in_triage_becomes_a_complaint_once(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let new = a_message("one", 1);
    let key = new.message.key.clone();
    store.keep_message(new).await?;
    let batch = |number| Batch { adopts: vec![key.clone()], ..a_complaint(number).batch() };
    keep(&*store, batch(1)).await?;
    let again = store.commit(batch(2)).await;
    assert!(matches!(again, Err(CommitError::Conflict)), "{again:?}");

    assert_eq!(store.complaint(&reference(2)).await?, None);
    let message = store.message(&key).await?.ok_or("it is there")?;
    assert_eq!((message.status, message.reference), (Complaint, Some(reference(1))));
    assert_eq!(message.side, Some(Side::Complainant));
    assert_eq!(store.message_totals().await?, [(Complaint, 1)]);
    let of = store.complaint_of_mail(&[MailId::from("one@example.com")]).await?;
    assert_eq!(of, Some((reference(1), Side::Complainant)));
    Ok(())
}

pub async fn messages_are_listed_newest_first(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    for n in 0..23 {
        // Not in order, and three at the same moment.
        let mut new = a_message(&format!("m{n}"), (n * 7 % 23) / 3);
        new.message.status = if n % 5 == 0 { Automatic } else { Triage };
        store.keep_message(new).await?;
    }
    for (status, all) in [(Triage, 18), (Automatic, 5), (SetAside, 0)] {
        let pages = all_pages(4, |after| {
            let store = store.clone();
            async move { store.messages(status, after.as_ref(), 4).await }
        });
        let messages = pages.await?;
        assert!(messages.is_sorted_by_key(|m| std::cmp::Reverse(m.received_at)));
        let keys: std::collections::BTreeSet<_> = messages.iter().map(|m| m.key.clone()).collect();
        assert_eq!((messages.len(), keys.len()), (all, all));
        assert!(messages.iter().all(|m| m.status == status));
        assert_eq!(store.message_count(status, 1_000).await?, all as u32);
        assert_eq!(store.message_count(status, 4).await?, all.min(4) as u32);
    }
    let totals: u64 = store.message_totals().await?.iter().map(|(_, count)| count).sum();
    assert_eq!(totals, 23);
    Ok(())
}

/// A message of a third party joins a complaint.
fn received(held: &crate::Held, new: &NewMessage, side: Side) -> Batch {
    let event = Event::MessageReceived {
        message: new.message.key.clone(),
        side: side.clone(),
        from: Party::default(),
        channel: Channel::Mail,
        mail_id: new.message.mail_id.clone(),
        subject: new.message.subject.clone(),
        text: String::new(),
        files: Vec::new(),
        filled: Details::default(),
        danger: None,
        automatic: false,
    };
    let by = if let Side::ThirdParty(number) = side { By::ThirdParty(number) } else { By::Complainant };
    let messages = vec![belonging(new.clone(), &held.complaint.reference, side)];
    Batch { messages, ..then(held, [(by, event)]) }
}

pub async fn an_answer_finds_its_complaint(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let opened = a_complaint(1).by_mail(belonging(a_message("first", 1), &reference(1), Side::Complainant));
    let held = opened.kept(&*store).await?;
    let held = keep(&*store, received(&held, &a_message("second", 2), Side::ThirdParty(2))).await?;
    let letter = a_letter(&held, Purpose::Reply, at(0));
    let (id, mail_id) = (letter.letters[0].id.clone(), letter.letters[0].mail_id.clone());
    keep(&*store, letter).await?;
    store.keep_message(a_message("triage", 3)).await?;
    let knows = ["mentioned@example.com", "first@example.com"].map(MailId::from).to_vec();
    let other = Batch { knows, ..a_complaint(2).batch() };
    keep(&*store, other).await?;

    let of = async |ids: &[&str]| {
        let ids: Vec<MailId> = ids.iter().map(|id| MailId::from(*id)).collect();
        store.complaint_of_mail(&ids).await
    };
    let (complainant, third) = (Some((reference(1), Side::Complainant)), Some((reference(1), Side::ThirdParty(2))));
    assert_eq!(of(&["first@example.com"]).await?, complainant);
    assert_eq!(of(&["unknown@example.com", "second@example.com", "first@example.com"]).await?, third);
    assert_eq!(of(&[mail_id.as_str()]).await?, complainant);
    assert_eq!(of(&["unknown@example.com", "triage@example.com"]).await?, None);
    assert_eq!(of(&[]).await?, None);
    let mentioned = of(&["mentioned@example.com"]).await?;
    assert_eq!(mentioned, Some((reference(2), Side::Complainant)), "what its messages refer to");
    assert_eq!(of(&["first@example.com"]).await?, complainant, "but what is known elsewhere stays there");
    assert_eq!(store.letter_of_mail(&mail_id).await?, Some((reference(1), id)));
    assert_eq!(store.letter_of_mail(&"first@example.com".into()).await?, None);
    Ok(())
}

pub async fn our_message_ids_cant_be_taken_by_others(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let held = a_complaint(1).kept(&*store).await?;
    let letter = a_letter(&held, Purpose::Reply, at(0));
    let (id, mail_id) = (letter.letters[0].id.clone(), letter.letters[0].mail_id.clone());
    // Somebody guesses the Message-ID of our next letter and comes first with it.
    let mut forged = a_message("forged", 1);
    forged.message.mail_id = Some(mail_id.clone());
    a_complaint(2).by_mail(belonging(forged, &reference(2), Side::Complainant)).kept(&*store).await?;
    keep(&*store, letter).await?;
    let ids = [mail_id.clone()];
    assert_eq!(store.complaint_of_mail(&ids).await?, Some((reference(1), Side::Complainant)));
    assert_eq!(store.letter_of_mail(&mail_id).await?, Some((reference(1), id)));
    Ok(())
}

pub async fn the_same_message_at_once_is_kept_once(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let mut coming = JoinSet::new();
    for number in 1..=20 {
        let store = store.clone();
        coming.spawn(async move {
            if number % 2 == 0 {
                return store.keep_message(a_message("same", 1)).await.map_err(CommitError::from);
            }
            let message = belonging(a_message("same", 1), &reference(number), Side::Complainant);
            match a_complaint(number).by_mail(message).kept(&*store).await {
                Ok(_) => Ok(true),
                Err(CommitError::Duplicate(_)) => Ok(false),
                Err(other) => Err(other),
            }
        });
    }
    let kept = coming.join_all().await.into_iter().collect::<Result<Vec<bool>, _>>()?;
    assert_eq!(kept.into_iter().filter(|kept| *kept).count(), 1);
    let totals: Vec<(MessageStatus, u64)> = store.message_totals().await?;
    assert_eq!(totals.iter().map(|(_, count)| count).sum::<u64>(), 1);
    let opened = store.references(None, 100).await?.len();
    assert_eq!(opened, usize::from(totals[0].0 == Complaint), "a complaint only with its message");
    Ok(())
}
