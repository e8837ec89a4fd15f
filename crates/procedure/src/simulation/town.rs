//! A house of its own for a simulation: in memory, in any region, under any policy.

use super::figures::{Figures, Stopped};
use super::plan::Plan;
use super::postman::Nowhere;
use super::world::Simulation;
use crate::clock::SetClock;
use crate::house::House;
use crate::policies::Policies;
use crate::settings::{Calendars, Settings, TeamMailbox};
use complaint::Policy;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::sync::Arc;
use store::{Sqlite, StoreError};
use workdays::{OwnDays, Region};

/// The time zone of a region's office, near enough: neighbours of one zone share its rules.
fn zone_of(region: Region) -> TimeZone {
    let name = match region.code().get(..2).unwrap_or_default() {
        "GB" | "IE" | "PT" | "FO" => "Europe/London",
        "IS" => "Atlantic/Reykjavik",
        "BG" | "CY" | "EE" | "FI" | "GR" | "LT" | "LV" | "MD" | "RO" | "UA" => "Europe/Bucharest",
        "TR" => "Europe/Istanbul",
        _ => "Europe/Brussels",
    };
    TimeZone::get(name).unwrap_or(TimeZone::UTC)
}

fn settings(policy: &Policy, region: Region) -> Settings {
    let mailbox = |team: &complaint::TeamRule| TeamMailbox {
        team: team.id.clone(),
        email: format!("{}@company.example", team.id),
    };
    Settings {
        company: texts::demo().house.company.clone(),
        service_name: "Customer Service".to_owned(),
        address: "complaints@company.example".to_owned(),
        public_url: "https://complaints.company.example".to_owned(),
        region,
        calendars: Calendars::of(region, OwnDays::default()),
        zone: zone_of(region),
        catalogue: correspondence::Catalogue::default(),
        team_mailboxes: policy.teams.iter().map(mailbox).collect(),
        language: "en".to_owned(),
        outside_body: "the dispute-resolution body of your country".to_owned(),
        link_days: 180,
        automatic_letters_a_day: 20,
        mailboxes: vec!["complaints".to_owned()],
        logo: None,
        secret: [7; 32],
    }
}

/// A house with an empty store in memory, and its clock.
///
/// # Errors
/// There is no memory for the store.
pub fn house_of(policy: Policy, region: Region, from: Timestamp) -> Result<(House, Arc<SetClock>), StoreError> {
    let clock = Arc::new(SetClock::at(from));
    let store = Arc::new(Sqlite::in_memory()?);
    let settings = settings(&policy, region);
    Ok((House::new(settings, Policies::of(policy), store, clock.clone()), clock))
}

/// Runs a plan in a house of its own; `progress` hears of each day. On a runtime of one thread the same plan comes to the
/// same end.
///
/// # Errors
/// Something that must hold didn't; there is no memory.
pub async fn simulate(
    policy: Policy,
    region: Region,
    plan: Plan,
    progress: &dyn Fn(Timestamp),
) -> Result<Figures, Stopped> {
    let (house, clock) = house_of(policy, region, plan.from)?;
    Simulation::new(&house, &clock, Arc::new(Nowhere), plan).run_watched(progress).await
}
