//! The help centre, and the house's settings.

use super::cast::*;
use super::{Ground, Outcome};
use crate::contract::Store;
use crate::words::{Article, Feedback};
use tokio::task::JoinSet;

fn an_article(version: u32, published: bool) -> Article {
    Article {
        slug: "complaints-policy".to_owned(),
        language: "en".to_owned(),
        version,
        title: format!("Version {version}"),
        markdown: "# How to complain".to_owned(),
        published,
        by: "ines".to_owned(),
        at: at(i64::from(version)),
    }
}

pub async fn an_article_has_versions(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    assert!(!store.put_article(&an_article(2, true)).await?, "the first is number 1");
    assert!(store.put_article(&an_article(1, true)).await?);
    assert!(!store.put_article(&an_article(1, true)).await?);
    assert!(store.put_article(&an_article(2, true)).await?);
    assert!(!store.put_article(&an_article(4, true)).await?);
    let german = Article { language: "de".to_owned(), ..an_article(1, true) };
    assert!(store.put_article(&german).await?, "each language counts for itself");
    let versions = store.article_versions("complaints-policy", "en").await?;
    assert_eq!(versions, [an_article(2, true), an_article(1, true)]);
    assert_eq!(store.article("complaints-policy", "de", true).await?, Some(german));
    assert_eq!(store.article("complaints-policy", "fr", false).await?, None);
    assert_eq!(store.article_versions("complaints", "en").await?, []);
    Ok(())
}

pub async fn readers_see_what_is_published(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    store.put_article(&an_article(1, false)).await?;
    assert_eq!(store.article("complaints-policy", "en", true).await?, None);
    store.put_article(&an_article(2, true)).await?;
    store.put_article(&an_article(3, false)).await?;
    assert_eq!(store.article("complaints-policy", "en", true).await?, Some(an_article(2, true)));
    assert_eq!(store.article("complaints-policy", "en", false).await?, Some(an_article(3, false)));
    Ok(())
}

pub async fn of_two_editors_one_is_kept(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let mut editing = JoinSet::new();
    for editor in 0..10 {
        let (store, article) = (store.clone(), Article { by: format!("editor {editor}"), ..an_article(1, true) });
        editing.spawn(async move { store.put_article(&article).await });
    }
    let kept = editing.join_all().await.into_iter().collect::<Result<Vec<bool>, _>>()?;
    assert_eq!(kept.into_iter().filter(|kept| *kept).count(), 1);
    Ok(())
}

fn a_word(n: i64, helpful: bool) -> Feedback {
    Feedback {
        id: format!("f{n}"),
        slug: "complaints-policy".to_owned(),
        language: "en".to_owned(),
        version: 1,
        helpful,
        comment: format!("Comment {n}"),
        at: at(n),
        settled_by: None,
        settled_at: None,
    }
}

async fn all(store: &std::sync::Arc<dyn Store>, open_only: bool) -> Result<Vec<Feedback>, crate::StoreError> {
    let pages = all_pages(4, |after| {
        let store = store.clone();
        async move { store.feedback(open_only, after.as_ref(), 4).await }
    });
    pages.await
}

pub async fn feedback_reaches_the_editor_once(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    for n in 0..10 {
        store.add_feedback(&a_word(n, n % 3 == 0)).await?;
    }
    assert!(store.settle_feedback("f8", &"ines".into(), at(50)).await?);
    assert!(!store.settle_feedback("f8", &"jo".into(), at(51)).await?, "another editor was first");
    assert!(!store.settle_feedback("f99", &"jo".into(), at(51)).await?);
    let settled = Feedback { settled_by: Some("ines".into()), settled_at: Some(at(50)), ..a_word(8, false) };
    let mut expected: Vec<Feedback> = (0..10).rev().map(|n| a_word(n, n % 3 == 0)).collect();
    expected[1] = settled;
    assert_eq!(all(&store, false).await?, expected);
    expected.remove(1);
    assert_eq!(all(&store, true).await?, expected);
    assert_eq!(store.helpfulness("complaints-policy", "en").await?, (4, 6));
    assert_eq!(store.helpfulness("complaints-policy", "de").await?, (0, 0));
    Ok(())
}

pub async fn feedback_may_be_said_again(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    store.add_feedback(&Feedback { comment: String::new(), ..a_word(1, true) }).await?;
    store.add_feedback(&a_word(1, false)).await?;
    assert_eq!(all(&store, true).await?, [a_word(1, false)]);
    assert_eq!(store.helpfulness("complaints-policy", "en").await?, (0, 1));
    store.settle_feedback("f1", &"ines".into(), at(50)).await?;
    store.add_feedback(&Feedback { comment: "Too late".to_owned(), ..a_word(1, true) }).await?;
    assert_eq!(all(&store, false).await?[0].comment, "Comment 1");
    assert_eq!(store.helpfulness("complaints-policy", "en").await?, (0, 1));
    Ok(())
}

pub async fn a_setting_is_what_it_was_last_put_to(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    assert_eq!(store.setting("secret").await?, None);
    for value in ["one", "", "two\u{0}three"] {
        store.put_setting("secret", value).await?;
        assert_eq!(store.setting("secret").await?.as_deref(), Some(value));
    }
    Ok(())
}

pub async fn a_store_answers(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    store.ping().await?;
    store.ping().await?;
    Ok(())
}
