//! Lessons: what people's corrections taught, and that it is forgotten when they take it back.

use super::cast::*;
use super::{Ground, Outcome};
use crate::contract::{Rest, Store};
use crate::words::KeptLesson;

fn a_lesson(n: i64, body: &str) -> KeptLesson {
    KeptLesson {
        id: format!("l{n}"),
        body: body.to_owned(),
        message: Some(format!("key-{n}").as_str().into()),
        reference: (n % 2 == 0).then(|| reference(n.unsigned_abs())),
        at: at(n),
        by: Some("mara".into()),
    }
}

async fn all(store: &dyn Store) -> Result<Vec<KeptLesson>, crate::StoreError> {
    let (mut all, mut after) = (Vec::new(), None);
    loop {
        let page = store.lessons(after.as_ref(), 2).await?;
        assert!(page.items.len() <= 2);
        all.extend(page.items);
        match page.next {
            Some(next) => after = Some(next),
            None => return Ok(all),
        }
    }
}

pub async fn a_lesson_is_kept_as_it_was_last_said(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    assert_eq!(all(&*store).await?, []);
    assert_eq!(store.lesson("l1").await?, None);
    let lessons: Vec<KeptLesson> = (1..=5).map(|n| a_lesson(n, "{\"about\":\"…\"}")).collect();
    store.put_lessons(lessons.clone()).await?;
    assert_eq!(all(&*store).await?, lessons.iter().rev().cloned().collect::<Vec<_>>(), "newest first");
    let anew = KeptLesson { at: at(9), by: None, reference: None, message: None, ..a_lesson(2, "another") };
    store.put_lessons(vec![anew.clone()]).await?;
    assert_eq!(store.lesson("l2").await?, Some(anew.clone()));
    assert_eq!(all(&*store).await?.first(), Some(&anew), "it is the newest now");
    assert_eq!(all(&*store).await?.len(), 5);
    if ground.lasts() {
        drop(store);
        assert_eq!(ground.open().await?.lesson("l2").await?, Some(anew));
    }
    Ok(())
}

pub async fn a_lesson_that_is_taken_back_is_forgotten(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    store.put_lessons(vec![a_lesson(2, "Her words"), a_lesson(3, "Other words")]).await?;
    assert!(!store.forget_lesson("l9", None, at(5)).await?);
    assert!(store.forget_lesson("l2", Some(&"ines".into()), at(5)).await?);
    assert!(!store.forget_lesson("l2", Some(&"ines".into()), at(6)).await?, "once");
    assert_eq!(store.lesson("l2").await?, None);
    assert_eq!(all(&*store).await?, [a_lesson(3, "Other words")]);
    let left = KeptLesson { message: None, reference: None, at: at(5), by: Some("ines".into()), ..a_lesson(2, "") };
    assert_eq!(store.rest().await?.lessons, [a_lesson(3, "Other words"), left], "who took it back stays, nothing else");
    store.put_lessons(vec![a_lesson(2, "Said again")]).await?;
    assert_eq!(store.lesson("l2").await?, Some(a_lesson(2, "Said again")));
    Ok(())
}

pub async fn who_follows_the_lessons_notices_a_change(ground: &dyn Ground) -> Outcome {
    let here = ground.open().await?;
    let there = if ground.lasts() { ground.open().await? } else { here.clone() };
    assert_eq!(there.lessons_version().await?, 0);
    here.put_lessons(vec![a_lesson(1, "a"), a_lesson(2, "b")]).await?;
    let first = there.lessons_version().await?;
    assert!(first > 0);
    here.put_lessons(vec![a_lesson(1, "a")]).await?;
    assert_eq!(there.lessons_version().await?, first, "the same again changes nothing");
    here.put_lessons(vec![a_lesson(1, "c")]).await?;
    let second = there.lessons_version().await?;
    assert!(second > first);
    for id in ["l1", "l2"] {
        here.forget_lesson(id, None, at(7)).await?;
    }
    assert!(there.lessons_version().await? > second, "also when none is left");
    assert_eq!(all(&*there).await?, []);
    Ok(())
}

pub async fn lessons_move_with_a_house(ground: &dyn Ground) -> Outcome {
    let (here, there) = (ground.open().await?, ground.another().await?);
    here.put_lessons((1..=4).map(|n| a_lesson(n, "a")).collect()).await?;
    there.bring_rest(here.rest().await?).await?;
    // The house goes on: what is changed and taken back here is so in the next copy.
    here.put_lessons(vec![a_lesson(1, "b")]).await?;
    here.forget_lesson("l3", None, at(8)).await?;
    for _ in 0..2 {
        there.bring_rest(here.rest().await?).await?;
        assert_eq!(there.rest().await?, Rest { ..here.rest().await? });
        assert_eq!(all(&*there).await?, all(&*here).await?);
    }
    Ok(())
}
