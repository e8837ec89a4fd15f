//! Staff, how they sign in, and the audit.

use super::cast::*;
use super::{Ground, Outcome};
use crate::contract::{Store, StoreError};
use crate::words::{AuditEntry, Role, Session, Staff, Ticket};
use complaint::{StaffId, Team};
use tokio::task::JoinSet;

fn a_person(id: &str, role: Role) -> Staff {
    Staff {
        id: id.into(),
        name: format!("{id} of the office"),
        email: format!("{id}@redress.example"),
        role,
        teams: vec![Team::from("technical"), Team::from("legal")],
        password: Some("$argon2id$".to_owned()),
        active: true,
        language: "de".to_owned(),
        created_at: at(0),
    }
}

async fn the_office(store: &dyn Store) -> Result<(), StoreError> {
    for (id, role) in [("jo", Role::Handler), ("ines", Role::Admin)] {
        store.put_staff(&a_person(id, role)).await?;
    }
    Ok(())
}

pub async fn staff_are_kept_as_they_were_last_put(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    assert_eq!(store.all_staff().await?, []);
    the_office(&*store).await?;
    let gone = Staff { password: None, active: false, teams: Vec::new(), ..a_person("jo", Role::Manager) };
    store.put_staff(&gone).await?;
    assert_eq!(store.staff(&"jo".into()).await?, Some(gone.clone()));
    assert_eq!(store.staff(&"nobody".into()).await?, None);
    assert_eq!(store.all_staff().await?, [a_person("ines", Role::Admin), gone]);
    Ok(())
}

pub async fn a_session_begins_and_ends(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    the_office(&*store).await?;
    let session = |token: &str, staff: &str, from| Session {
        token_hash: token.to_owned(),
        staff: staff.into(),
        created_at: at(from),
        expires_at: at(from + 60),
    };
    for begun in [session("a", "jo", 0), session("b", "jo", 1), session("c", "ines", 2)] {
        store.put_session(&begun).await?;
        assert_eq!(store.session(&begun.token_hash).await?, Some(begun));
    }
    store.end_session("a").await?;
    assert_eq!(store.session("a").await?, None);
    store.end_sessions_of(&"jo".into()).await?;
    assert_eq!(store.session("b").await?, None);
    assert_eq!(store.session("c").await?, Some(session("c", "ines", 2)));
    store.put_session(&session("d", "ines", 90)).await?;
    assert_eq!(store.session("c").await?, None, "what has long expired is cleared away");
    Ok(())
}

pub async fn a_ticket_admits_once(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    the_office(&*store).await?;
    store.put_ticket(&Ticket { token_hash: "t".to_owned(), staff: "jo".into(), expires_at: at(60) }).await?;
    assert_eq!(store.take_ticket("other", at(0)).await?, None);
    let mut taking = JoinSet::new();
    for _ in 0..20 {
        let store = store.clone();
        taking.spawn(async move { store.take_ticket("t", at(1)).await });
    }
    let taken = taking.join_all().await.into_iter().collect::<Result<Vec<_>, _>>()?;
    let admitted: Vec<StaffId> = taken.into_iter().flatten().collect();
    assert_eq!(admitted, [StaffId::from("jo")]);
    Ok(())
}

pub async fn a_ticket_expires(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    the_office(&*store).await?;
    for token in ["early", "late"] {
        let ticket = Ticket { token_hash: token.to_owned(), staff: "jo".into(), expires_at: at(60) };
        store.put_ticket(&ticket).await?;
    }
    let just_before = at(60) - jiff::SignedDuration::from_nanos(1);
    assert_eq!(store.take_ticket("early", just_before).await?, Some("jo".into()));
    assert_eq!(store.take_ticket("late", at(60)).await?, None);
    assert_eq!(store.take_ticket("late", just_before).await?, None);
    Ok(())
}

pub async fn the_audit_is_read_newest_first(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let mut entries = Vec::new();
    for n in 0..11 {
        let who = ["jo", "complainant"][n as usize % 2].to_owned();
        entries.push(AuditEntry {
            at: at(n / 3),
            who,
            what: "viewed".to_owned(),
            subject: reference(n as u64).to_string(),
        });
    }
    for entry in &entries {
        store.audit(entry).await?;
    }
    let pages = all_pages(4, |after| {
        let store = store.clone();
        async move { store.audit_page(after.as_ref(), 4).await }
    });
    entries.reverse();
    assert_eq!(pages.await?, entries);
    Ok(())
}
