//! Every address of the table, as nobody and as every role: whoever isn't named there doesn't get in.

use super::town::{Town, mail};
use axum::http::StatusCode;
use procedure::Taken;
use store::Role;
use web::{Verb, Who, listed};

/// Whatever a door that is open may answer to a request that fits nothing behind it.
fn let_in(status: StatusCode) -> bool {
    !matches!(status, StatusCode::FORBIDDEN) && !status.is_server_error() && status != StatusCode::METHOD_NOT_ALLOWED
}

const NOTHING: [(&str, &str); 4] = [("kind", "product"), ("to", "nobody"), ("seen", "1"), ("step", "edit")];

#[tokio::test]
async fn every_address_lets_in_whom_the_table_names_and_nobody_else() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let reference = reference.to_string();
    let Taken::Triage(key) = town.takes_in(&question()).await else { panic!("not in triage") };
    let complaint = town.now(&reference.parse().expect("a reference")).await;
    let token = town.house.follow_path(&complaint).trim_start_matches("/c/").to_owned();
    for (who, role) in [
        (None, None),
        (Some("ioana"), Some(Role::Handler)),
        (Some("rita"), Some(Role::Reviewer)),
        (Some("max"), Some(Role::Manager)),
        (Some("ada"), Some(Role::Admin)),
    ] {
        for route in listed() {
            // A fresh session for each address: one of them signs out.
            let mut browser = match who {
                Some(who) => town.signed_in(who).await,
                None => town.nobody(),
            };
            let path = route
                .path
                .replace("{reference}", &reference)
                .replace("{token}", &token)
                .replace("{slug}", "complaints-policy")
                .replace("{language}", "en")
                .replace("{key}", if route.path.starts_with("/triage") { key.as_str() } else { "none" })
                .replace("{number}", "1")
                .replace("{seq}", "1")
                .replace("{id}", "none")
                .replace("{ticket}", "none")
                .replace("{version}", "0")
                .replace("{file}", "base.css");
            assert!(!path.contains('{'), "the walk doesn't know a variable of {}", route.path);
            let page = match route.verb {
                Verb::Get => browser.get(&path).await,
                // With what changes nothing: no act is done, but the door is passed.
                Verb::Post => browser.post(&path, &NOTHING).await,
            };
            let what = format!("{:?} {} as {who:?} answered {}", route.verb, route.path, page.status);
            match (route.who, role) {
                (Who::Anyone | Who::LinkHolder, _) => assert!(let_in(page.status), "{what}"),
                (Who::Program, _) => assert_eq!(page.status, StatusCode::UNAUTHORIZED, "{what}"),
                (Who::Staff(_), None) => {
                    assert_eq!(page.status, StatusCode::SEE_OTHER, "{what}");
                    assert!(page.location().starts_with("/sign-in"), "{what} {}", page.location());
                }
                // Rita's team isn't that of the complaint, so its own pages answer 403 to her.
                (Who::Staff(_), Some(Role::Reviewer)) if path.contains(&reference) => {
                    assert_eq!(page.status, StatusCode::FORBIDDEN, "{what}");
                }
                (Who::Staff(least), Some(role)) if role >= least => {
                    assert!(let_in(page.status), "{what}: {}", page.body);
                    assert!(!page.location().starts_with("/sign-in?"), "{what}");
                }
                (Who::Staff(_), Some(_)) => assert_eq!(page.status, StatusCode::FORBIDDEN, "{what}"),
            }
            assert!(!page.header("content-security-policy").is_empty(), "{what} without a policy");
            assert_eq!(page.header("x-content-type-options"), "nosniff", "{what}");
        }
    }
    // Nothing was done by it all, but what an empty form may do.
    assert!(town.now(&reference.parse().expect("a reference")).await.decisions.is_empty());
}

fn question() -> String {
    mail(9)
        .replace("Complaint: inverter SUN-5K-EU keeps failing", "Opening hours")
        .replace("I want to make a complaint. My inverter SUN-5K-EU, serial number SN12345679, stopped working for the third time\nthis month and nobody has repaired it. I am very unhappy with this product. I want it to be replaced.", "What are your opening hours in December?")
}

#[tokio::test]
async fn what_is_not_in_the_table_is_not_there() {
    let town = Town::new().await;
    for path in ["/admin", "/.env", "/complaints", "/desk/../staff", "/assets/../Cargo.toml", "/static/x"] {
        let page = town.signed_in("ada").await.get(path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        assert!(page.has("There is nothing here"), "{path}");
    }
}
