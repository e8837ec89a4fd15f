//! A house as a company runs it: the default policy, real store, everything durable.

use crate::Outcome;
use complaint::Policy;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use procedure::{Calendars, Clock, House, Policies, Settings, TeamMailbox};
use std::path::Path;
use std::sync::Arc;
use store::{Sqlite, Store};
use workdays::{OwnDays, Region};

pub const ADDRESS: &str = "complaints@heliovar.example";

/// The settings of the default configuration, with mailboxes for both teams.
pub fn settings() -> Outcome<Settings> {
    let region = Region::parse("RO")?;
    Ok(Settings {
        company: "Heliovar Europe".to_owned(),
        service_name: "Customer Service".to_owned(),
        address: ADDRESS.to_owned(),
        public_url: "https://complaints.heliovar.example".to_owned(),
        region,
        calendars: Calendars::of(region, OwnDays::default()),
        zone: TimeZone::get("Europe/Bucharest")?,
        catalogue: correspondence::Catalogue::default(),
        team_mailboxes: ["service-management", "technical"]
            .map(|team| TeamMailbox { team: team.into(), email: format!("{team}@heliovar.example") })
            .to_vec(),
        language: "en".to_owned(),
        outside_body: "the ADR body of your country".to_owned(),
        link_days: 180,
        automatic_letters_a_day: 20,
        mailboxes: vec!["complaints".to_owned()],
        logo: None,
        secret: [7; 32],
    })
}

pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// The store's file in a data folder.
pub fn store_in(folder: &Path) -> Outcome<Sqlite> {
    Ok(Sqlite::open(&folder.join("redress.sqlite"))?)
}

/// The default policy.
pub fn policy() -> Outcome<Policy> {
    Ok(Policy::from_toml(include_str!("../../policies/customer-service-europe.toml"))?)
}

/// A house over the store in `folder`, under this policy.
pub fn house_in(folder: &Path, settings: Settings, policy: Policy, clock: Arc<dyn Clock>) -> Outcome<Arc<House>> {
    Ok(house_of(Arc::new(store_in(folder)?), settings, policy, clock))
}

/// A house over a store.
pub fn house_of(store: Arc<dyn Store>, settings: Settings, policy: Policy, clock: Arc<dyn Clock>) -> Arc<House> {
    Arc::new(House::new(settings, Policies::of(policy), store, clock))
}
