//! A house with a real store, a clock that the test sets, and a courier that keeps what it carries.

use async_trait::async_trait;
use complaint::Policy;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use procedure::{Calendars, Carried, Courier, House, Policies, SetClock, Settings, TeamMailbox};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use store::{OutboxLetter, Sqlite, Store};
use workdays::{OwnDays, Region};

pub fn settings() -> Settings {
    let region = Region::parse("RO").expect("a region");
    Settings {
        company: "Heliovar Europe".to_owned(),
        service_name: "Customer Service".to_owned(),
        address: "complaints@heliovar.example".to_owned(),
        public_url: "http://127.0.0.1:8640".to_owned(),
        region,
        calendars: Calendars::of(region, OwnDays::default()),
        zone: TimeZone::get("Europe/Bucharest").expect("a zone"),
        catalogue: correspondence::Catalogue::default(),
        team_mailboxes: ["service-management", "technical", "safety"]
            .map(|team| TeamMailbox { team: team.into(), email: format!("{team}@heliovar.example") })
            .to_vec(),
        language: "en".to_owned(),
        outside_body: "the ADR body of your country".to_owned(),
        link_days: 180,
        automatic_letters_a_day: 20,
        mailboxes: vec!["complaints".to_owned()],
        logo: None,
        secret: [7; 32],
    }
}

pub fn policies() -> Policies {
    let text = include_str!("../../../../policies/customer-service-europe.toml");
    Policies::of(Policy::from_toml(text).expect("the default policy is sound"))
}

pub fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

pub fn house_at(now: &str) -> (Arc<House>, Arc<SetClock>) {
    let store: Arc<dyn Store> = Arc::new(Sqlite::in_memory().expect("a store"));
    let clock = Arc::new(SetClock::at(at(now)));
    (Arc::new(House::new(settings(), policies(), store, clock.clone())), clock)
}

/// Carries everything at once, and counts how often each Message-ID left.
#[derive(Default)]
#[allow(dead_code)] // not every file of tests sends letters
pub struct Keeps(pub Mutex<BTreeMap<String, u32>>);

#[async_trait]
impl Courier for Keeps {
    async fn carry(&self, letter: &OutboxLetter) -> Carried {
        *self.0.lock().expect("not poisoned").entry(letter.mail_id.to_string()).or_default() += 1;
        Carried::Sent { note: "kept".to_owned() }
    }
}
