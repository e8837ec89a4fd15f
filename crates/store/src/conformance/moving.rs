//! Complaints move whole from one store to another, at once or catching up, and so does what a house has besides.

use super::cast::*;
use super::{Ground, Outcome};
use crate::contract::{Batch, CommitError, Held, Rest, Store, StoreError, Whole};
use crate::words::{
    Article, AuditEntry, Feedback, InstalledPolicy, LetterState, MessageStatus, OutboxChange, QueueQuery, Reached,
    Role, Staff, View,
};
use complaint::{By, Event, MailId, Purpose, Side};

/// Opened by a mail, acknowledged; then a second mail out of triage joined, and an answer was written.
async fn a_full_complaint(store: &dyn Store, number: u64) -> Result<Held, CommitError> {
    let (first, second) = (a_message(&format!("first-{number}"), 1), a_message(&format!("second-{number}"), 3));
    let opening =
        a_complaint(number).serial(&format!("SN-2024 {number:03}")).about("A silent roof", "It has been dark.");
    let opening = opening.by_mail(belonging(first, &reference(number), Side::Complainant));
    let held = opening.kept(store).await?;
    let held = keep(store, a_letter(&held, Purpose::Acknowledgement, at(0))).await?;
    let key = second.message.key.clone();
    store.keep_message(second).await?;
    let joined = Batch {
        adopts: vec![key],
        knows: ["mentioned", "also"].map(|name| MailId(format!("{name}-{number}@example.com"))).to_vec(),
        words: "The fuse was changed.".to_owned(),
        ..then(&held, [note("She called."), about("jo"), lifted(0)])
    };
    let held = keep(store, joined).await?;
    keep(store, a_letter(&held, Purpose::Reply, at(70))).await
}

async fn whole(store: &dyn Store, number: u64) -> Result<Whole, StoreError> {
    let mut whole = store.whole(&reference(number)).await?.expect("the complaint is there");
    // Which of them was mentioned first is forgotten.
    whole.knows.sort_by(|a, b| a.as_str().cmp(b.as_str()));
    Ok(whole)
}

async fn found(store: &dyn Store, text: &str) -> Result<Vec<u64>, StoreError> {
    let found = store.search(text, &QueueQuery::of(View::All)).await?;
    Ok(found.items.iter().map(|complaint| complaint.reference.number()).collect())
}

/// Asserts that a complaint can't be told apart in the two, by whatever way it is looked at.
async fn assert_same(here: &dyn Store, there: &dyn Store, number: u64) -> Outcome {
    let reference = reference(number);
    let moved = whole(here, number).await?;
    assert_eq!(whole(there, number).await?, moved);
    assert_eq!(there.complaint(&reference).await?, here.complaint(&reference).await?);
    assert_eq!(there.journal(&reference).await?, here.journal(&reference).await?);
    assert_whole(there, &reference).await?;
    for new in &moved.messages {
        assert_eq!(there.message(&new.message.key).await?.as_ref(), Some(&new.message));
        assert_eq!(there.raw(&new.message.key).await?.as_ref(), Some(&new.raw));
    }
    for letter in &moved.letters {
        assert_eq!(there.letter(&letter.id).await?.as_ref(), Some(letter));
        assert!(there.letter_of_mail(&letter.mail_id).await?.is_some());
    }
    let mails = moved.messages.iter().filter_map(|new| new.message.mail_id.clone());
    for mail in mails.chain(moved.letters.iter().map(|letter| letter.mail_id.clone())).chain(moved.knows) {
        let owner = there.complaint_of_mail(std::slice::from_ref(&mail)).await?;
        assert_eq!(owner, here.complaint_of_mail(&[mail]).await?);
        assert_eq!(owner.map(|(reference, _)| reference.number()), Some(number));
    }
    Ok(())
}

/// Asserts that lists and counts over all complaints can't be told apart.
async fn assert_same_lists(here: &dyn Store, there: &dyn Store) -> Outcome {
    for view in [View::Open, View::Decided, View::Closed, View::AwaitsUs, View::All] {
        let query = QueueQuery { not_about: Some("jo".into()), ..QueueQuery::of(view) };
        assert_eq!(there.queue(&query).await?.items, here.queue(&query).await?.items);
        let query = QueueQuery { not_about: None, ..query };
        assert_eq!(there.queue(&query).await?.items, here.queue(&query).await?.items);
    }
    let march = (march(1), march(60));
    assert_eq!(there.promise_counts(march.0, march.1).await?, here.promise_counts(march.0, march.1).await?);
    assert_eq!(there.message_totals().await?, here.message_totals().await?);
    assert_eq!(there.next_wake().await?, here.next_wake().await?);
    assert_eq!(there.next_letter_at().await?, here.next_letter_at().await?);
    for text in ["dark", "fuse", "SN-2024 001", "2024002", "Ana"] {
        assert_eq!(found(there, text).await?, found(here, text).await?, "{text}");
    }
    Ok(())
}

pub async fn a_complaint_moves_whole(ground: &dyn Ground) -> Outcome {
    let (here, there) = (ground.open().await?, ground.another().await?);
    for number in [1, 2] {
        a_full_complaint(&*here, number).await?;
    }
    let closed =
        keep(&*here, then(&a_complaint(3).kept(&*here).await?, [decided("mara"), closed(), lifted(1)])).await?;
    assert_eq!(here.whole(&reference(9)).await?, None);
    let one = whole(&*here, 1).await?;
    assert_eq!((one.messages.len(), one.letters.len(), one.knows.len()), (2, 2, 2));
    assert!(one.letters[0].written_at <= one.letters[1].written_at, "in the order of writing");
    assert!(one.words.contains("fuse"), "{}", one.words);

    assert_eq!(there.bring(vec![whole(&*here, 3).await?, one, whole(&*here, 2).await?]).await?, 3);
    for number in 1..=3 {
        assert_same(&*here, &*there, number).await?;
    }
    assert_same_lists(&*here, &*there).await?;
    assert_eq!(there.complaint(&reference(3)).await?, Some(closed));
    assert_eq!(there.bring(Vec::new()).await?, 0);
    Ok(())
}

pub async fn what_moved_goes_on(ground: &dyn Ground) -> Outcome {
    let (here, there) = (ground.open().await?, ground.another().await?);
    let held = a_full_complaint(&*here, 7).await?;
    there.bring(vec![whole(&*here, 7).await?]).await?;
    assert!(there.next_number(2026).await? > 7, "its number isn't given again");
    let batch = Batch { words: "The relay, too.".to_owned(), ..then(&held, [note("It goes on.")]) };
    keep(&*there, batch).await?;
    assert_whole(&*there, &reference(7)).await?;
    assert_eq!(found(&*there, "relay").await?, [7]);
    assert_eq!(found(&*there, "fuse").await?, [7], "and by what it brought along");
    let taken = there.claim_letters(at(500), 10).await?;
    assert_eq!(taken.len(), 2, "its letters are sent from here");
    let again = there.keep_message(a_message("first-7", 1)).await?;
    assert!(!again, "its mail is known");
    Ok(())
}

pub async fn brought_again_changes_nothing(ground: &dyn Ground) -> Outcome {
    let (here, there) = (ground.open().await?, ground.another().await?);
    a_full_complaint(&*here, 1).await?;
    a_full_complaint(&*here, 2).await?;
    let (one, two) = (whole(&*here, 1).await?, whole(&*here, 2).await?);
    assert_eq!(there.bring(vec![one.clone()]).await?, 1);
    assert_eq!(there.bring(vec![one.clone(), two]).await?, 1, "one of them is there");
    assert_eq!(there.bring(vec![one]).await?, 0);
    assert_same(&*here, &*there, 1).await?;
    assert_same_lists(&*here, &*there).await
}

pub async fn what_went_on_meanwhile_is_brought_up_to_date(ground: &dyn Ground) -> Outcome {
    let (here, there) = (ground.open().await?, ground.another().await?);
    let held = a_full_complaint(&*here, 1).await?;
    there.bring(vec![whole(&*here, 1).await?]).await?;

    // A letter goes its way: there is no event yet.
    let taken = here.claim_letters(at(0), 10).await?;
    here.postpone_letter(&taken[0].id, at(5), "451 later").await?;
    assert_eq!(there.bring(vec![whole(&*here, 1).await?]).await?, 1);
    assert_same(&*here, &*there, 1).await?;

    // It goes on: a mail that is in triage there already, one that is new, another letter, and what became of the first.
    let (known, new) = (a_message("known", 90), a_message("new", 91));
    there.keep_message(known.clone()).await?;
    let event = Event::LetterSent { letter: taken[0].id.clone(), at: at(9), note: "250 ok".to_owned() };
    let change = OutboxChange { id: taken[0].id.clone(), state: LetterState::Sent, note: "250 ok".to_owned() };
    let messages = [known, new].map(|new| belonging(new, &reference(1), Side::Complainant)).to_vec();
    let went_on = Batch {
        messages,
        knows: vec!["later@example.com".into()],
        outbox: vec![change],
        words: "Then the inverter hummed.".to_owned(),
        ..then(&held, [(By::System, event), decided("mara"), lifted(1)])
    };
    let held = keep(&*here, went_on).await?;
    let held = keep(&*here, a_letter(&held, Purpose::Decision, at(80))).await?;
    assert_eq!(there.bring(vec![whole(&*here, 1).await?]).await?, 1);
    assert_same(&*here, &*there, 1).await?;
    assert_same_lists(&*here, &*there).await?;
    assert_eq!(there.message_count(MessageStatus::Triage, 10).await?, 0, "it belongs to the complaint now");
    assert_eq!(found(&*there, "hummed").await?, [1]);
    assert_eq!(there.complaint(&reference(1)).await?, Some(held));
    Ok(())
}

pub async fn another_history_is_a_conflict_and_nothing_is_kept(ground: &dyn Ground) -> Outcome {
    let (here, there) = (ground.open().await?, ground.another().await?);
    let held = a_full_complaint(&*here, 1).await?;
    a_full_complaint(&*here, 2).await?;
    let (early, other) = (whole(&*here, 1).await?, whole(&*here, 2).await?);
    there.bring(vec![early.clone()]).await?;
    // Both go on, each in its own way.
    let theirs = keep(&*there, then(&held, [note("there")])).await?;
    keep(&*here, then(&held, [note("here")])).await?;
    keep(&*here, then(&here.complaint(&reference(1)).await?.ok_or("it is there")?, [note("once more")])).await?;
    for late in [whole(&*here, 1).await?, early] {
        let refused = there.bring(vec![other.clone(), late]).await;
        assert!(matches!(refused, Err(CommitError::Conflict)), "{refused:?}");
        assert_eq!(there.complaint(&reference(2)).await?, None, "nothing of it is kept");
        assert_eq!(there.message(&other.messages[0].message.key).await?, None);
        assert_eq!(there.letter(&other.letters[0].id).await?, None);
    }
    assert_eq!(there.complaint(&reference(1)).await?, Some(theirs));
    assert_whole(&*there, &reference(1)).await?;
    assert_eq!(there.bring(vec![other]).await?, 1);
    Ok(())
}

fn a_member(id: &str, role: Role) -> Staff {
    Staff {
        id: id.into(),
        name: id.to_uppercase(),
        email: format!("{id}@example.com"),
        role,
        teams: vec!["technical".into()],
        password: Some("$argon2id$…".to_owned()),
        active: true,
        language: "ro".to_owned(),
        created_at: at(0),
    }
}

async fn furnish(store: &dyn Store) -> Result<(), StoreError> {
    for (id, role) in [("mara", Role::Handler), ("ines", Role::Admin)] {
        store.put_staff(&a_member(id, role)).await?;
    }
    for (slug, version) in [("returns", 1), ("returns", 2), ("fans", 1)] {
        let article = Article {
            slug: slug.to_owned(),
            language: "en".to_owned(),
            version,
            title: slug.to_uppercase(),
            markdown: format!("Version {version}"),
            published: version == 1,
            by: "ines".to_owned(),
            at: at(i64::from(version)),
        };
        assert!(store.put_article(&article).await?);
    }
    for (n, helpful) in [true, false, true].into_iter().enumerate() {
        let feedback = Feedback {
            id: format!("f{n}"),
            slug: "returns".to_owned(),
            language: "en".to_owned(),
            version: 1,
            helpful,
            comment: "So it is.".to_owned(),
            at: at(10),
            settled_by: None,
            settled_at: None,
        };
        store.add_feedback(&feedback).await?;
    }
    store.settle_feedback("f1", &"ines".into(), at(11)).await?;
    for (id, version) in [("europe", 1), ("europe", 2), ("world", 1), ("europe", 1)] {
        let policy = InstalledPolicy {
            id: id.to_owned(),
            version,
            body: format!("id = \"{id}\"\r\nversion = {version}\n"),
            installed_at: at(i64::from(version)),
            installed_by: (version == 2).then(|| "ines".into()),
            in_force: true,
        };
        assert!(store.install_policy(&policy).await?);
    }
    store.put_setting("house.name", "Example").await?;
    store.next_number(2025).await?;
    store.next_number(2026).await?;
    store.next_number(2026).await?;
    Ok(())
}

pub async fn the_rest_moves(ground: &dyn Ground) -> Outcome {
    let (here, there) = (ground.open().await?, ground.another().await?);
    assert_eq!(here.rest().await?, Rest::default());
    furnish(&*here).await?;
    here.ping().await?;
    let rest = here.rest().await?;
    assert_eq!((rest.staff.len(), rest.articles.len(), rest.feedback.len(), rest.policies.len()), (2, 3, 3, 3));
    assert_eq!(rest.settings, [("house.name".to_owned(), "Example".to_owned())]);
    assert_eq!(rest.numbers, [(2025, 1), (2026, 2)]);

    // What is there under the same name is overwritten, numbers that have risen stay.
    there.put_staff(&a_member("mara", Role::Manager)).await?;
    there.put_setting("house.name", "Another").await?;
    there.next_number(2025).await?;
    there.next_number(2025).await?;
    for _ in 0..2 {
        there.bring_rest(rest.clone()).await?;
        let brought = there.rest().await?;
        assert_eq!(brought, Rest { numbers: vec![(2025, 2), (2026, 2)], ..rest.clone() });
    }
    let in_force: Vec<_> = there.policies().await?.into_iter().filter(|policy| policy.in_force).collect();
    assert_eq!(in_force.iter().map(|policy| (policy.id.as_str(), policy.version)).collect::<Vec<_>>(), [("europe", 1)]);
    assert!(there.policies_version().await? > 0);
    assert_eq!(there.helpfulness("returns", "en").await?, (2, 1));
    assert_eq!(there.article_versions("returns", "en").await?, here.article_versions("returns", "en").await?);
    assert_eq!(there.feedback(true, None, 10).await?.items.len(), 2);
    assert_eq!(there.next_number(2026).await?, 3);
    Ok(())
}

pub async fn the_audit_moves_in_order(ground: &dyn Ground) -> Outcome {
    let (here, there) = (ground.open().await?, ground.another().await?);
    let entry = |n: i64| AuditEntry {
        // Clocks step back: the order is that of entering.
        at: at(100 - n),
        who: "mara".to_owned(),
        what: "viewed".to_owned(),
        subject: format!("C-{n}"),
    };
    for n in 0..10 {
        here.audit(&entry(n)).await?;
    }
    let (mut after, mut all) = (0, Vec::new());
    loop {
        let some = here.audit_from(after, 4).await?;
        let Some((last, _)) = some.last() else { break };
        assert!(some.len() <= 4 && *last > after);
        after = *last;
        let entries: Vec<AuditEntry> = some.into_iter().map(|(_, entry)| entry).collect();
        all.extend(entries.clone());
        there.bring_audit(entries).await?;
    }
    assert_eq!(all, (0..10).map(entry).collect::<Vec<_>>());
    let brought: Vec<AuditEntry> = there.audit_from(0, 100).await?.into_iter().map(|(_, entry)| entry).collect();
    assert_eq!(brought, all);
    assert_eq!(there.audit_page(None, 3).await?.items, here.audit_page(None, 3).await?.items);
    assert_eq!(here.audit_from(u64::MAX, 4).await?, []);
    Ok(())
}

/// By way of any process. Where a database server counts, what was kept shortly before may be told, too.
pub async fn what_was_kept_since_is_listed(ground: &dyn Ground) -> Outcome {
    let (here, elsewhere) = (ground.open().await?, ground.another().await?);
    let other = if ground.lasts() { ground.open().await? } else { here.clone() };
    let held = a_complaint(1).kept(&*here).await?;
    let opened = held.complaint.seq;
    a_complaint(2).kept(&*here).await?;
    for name in ["early", "late"] {
        here.keep_message(a_message(name, 1)).await?;
    }
    let reached = here.reached().await?;

    keep(&*other, then(&held, [note("She called."), note("She called again.")])).await?;
    a_full_complaint(&*elsewhere, 3).await?;
    let brought = whole(&*elsewhere, 3).await?;
    let count = brought.complaint.seq;
    here.bring(vec![brought]).await?;
    let fourth = a_complaint(4).kept(&*here).await?.complaint.seq;
    let mut since = here.gone_on_since(&reached).await?;
    assert!(since.is_sorted_by_key(|one| one.reference.number()), "{since:?}");
    if here.is_shared() {
        since.retain(|one| one.reference.number() != 2);
        since[0].from = since[0].from.max(opened + 1);
    }
    let since: Vec<_> = since.iter().map(|one| (one.reference.number(), one.from, one.to)).collect();
    assert_eq!(since, [(1, opened + 1, opened + 2), (3, 1, count), (4, 1, fourth)]);

    let key = |name| a_message(name, 1).message.key;
    assert!(other.move_message(&key("early"), MessageStatus::Triage, MessageStatus::SetAside).await?);
    other.keep_message(a_message("new", 2)).await?;
    other.move_message(&key("new"), MessageStatus::Triage, MessageStatus::Automatic).await?;
    let mut since = here.messages_since(&reached).await?;
    if here.is_shared() {
        since.retain(|(one, _)| *one != key("late"));
        since[0].1 = false;
    }
    assert_eq!(
        since,
        [(key("early"), false), (key("new"), true)],
        "what belongs to a complaint comes with its entries"
    );

    let later = here.reached().await?;
    assert!(reached.may_come_before(&later) && later.may_come_before(&later));
    let further = Reached { entries: later.entries + 1, ..later.clone() };
    let of_another = Reached { counted_by: "another".to_owned(), ..reached };
    assert!(!further.may_come_before(&later) && !of_another.may_come_before(&later));
    Ok(())
}
