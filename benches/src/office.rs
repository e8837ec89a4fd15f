//! A house as a company runs it: the default policy, real store, everything durable.

use crate::Outcome;
use complaint::Policy;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use procedure::{Clock, House, Settings, TeamMailbox};
use std::path::Path;
use std::sync::Arc;
use store::Sqlite;
use workdays::{Calendar, Region};

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
        calendar: Calendar::of(region),
        zone: TimeZone::get("Europe/Bucharest")?,
        policy: Policy::from_toml(include_str!("../../policies/customer-service-europe.toml"))?,
        earlier_policies: Vec::new(),
        catalogue: correspondence::Catalogue::default(),
        acknowledge_at_once: true,
        team_mailboxes: ["service-management", "technical"]
            .map(|team| TeamMailbox { team: team.into(), email: format!("{team}@heliovar.example") })
            .to_vec(),
        language: "en".to_owned(),
        outside_body: "the ADR body of your country".to_owned(),
        link_days: 180,
        automatic_letters_a_day: 20,
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

/// A house over the store in `folder`.
pub fn house_in(folder: &Path, settings: Settings, clock: Arc<dyn Clock>) -> Outcome<Arc<House>> {
    Ok(Arc::new(House::new(settings, Arc::new(store_in(folder)?), clock)))
}
