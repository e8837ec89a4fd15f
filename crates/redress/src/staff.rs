//! `redress staff …`: who may sign in.

use crate::Failure;
use crate::cli::Place;
use crate::house::{Opened, SystemClock, block_on, open};
use crate::print::json_line;
use crate::say;
use clap::Subcommand;
use complaint::{StaffId, Team};
use procedure::House;
use serde_json::json;
use std::sync::Arc;
use store::{Role, Staff};

#[derive(Subcommand, Clone, Debug)]
pub enum What {
    /// List them
    List,
    /// Add one, and print a link that signs them in once
    Add {
        id: String,
        #[arg(long)]
        name: Option<String>,
        #[arg(long, default_value = "")]
        email: String,
        /// handler, reviewer, manager or admin
        #[arg(long, default_value = "handler")]
        role: String,
        /// Teams, as the policy calls them
        #[arg(long = "team")]
        teams: Vec<String>,
    },
    /// Print a new link that signs somebody in once
    Link { id: String },
}

pub fn staff(place: &Place, what: What) -> Result<(), Failure> {
    block_on(async {
        let Opened { house, .. } = open(place).await?;
        match what {
            What::List => {
                for s in house.store.all_staff().await? {
                    if place.json {
                        json_line(
                            &json!({ "id": s.id, "name": s.name, "role": s.role, "teams": s.teams, "active": s.active }),
                        );
                    } else {
                        say!("{:<16} {:<10} {}", s.id.as_str(), s.role.as_str(), s.name);
                    }
                }
                Ok(())
            }
            What::Add { id, name, email, role, teams } => {
                let known = Role::ALL.map(Role::as_str).join(", ");
                let role = Role::parse(&role)
                    .ok_or_else(|| Failure::input(format!("‘{role}’ isn't a role; write one of {known}")))?;
                if let Some(team) = teams.iter().find(|t| house.policy().team(&Team::from(t.as_str())).is_none()) {
                    let all: Vec<&str> = house.policy().teams.iter().map(|t| t.id.as_str()).collect();
                    return Err(Failure::input(format!("the policy has no team ‘{team}’; it has {}", all.join(", "))));
                }
                let id = StaffId(id);
                if house.store.staff(&id).await?.is_some() {
                    return Err(Failure::input(format!("there is a ‘{id}’ already")));
                }
                let teams = teams.into_iter().map(Team).collect();
                let name = name.unwrap_or_else(|| id.to_string());
                house.store.put_staff(&member(&house, &id, name, email, role, teams)).await?;
                say!("sign-in: {}", sign_in_link(&house, &id).await?);
                Ok(())
            }
            What::Link { id } => {
                let id = StaffId(id);
                if house.store.staff(&id).await?.is_none() {
                    return Err(Failure::input(format!("nobody is called ‘{id}’; `redress staff list` names them")));
                }
                say!("sign-in: {}", sign_in_link(&house, &id).await?);
                Ok(())
            }
        }
    })
}

/// A member of staff as they start.
pub fn member(house: &House, id: &StaffId, name: String, email: String, role: Role, teams: Vec<Team>) -> Staff {
    Staff {
        id: id.clone(),
        name,
        email,
        role,
        teams,
        password: None,
        active: true,
        language: house.settings.language.clone(),
        created_at: house.now(),
    }
}

/// A link that signs in once, within an hour of real time.
pub async fn sign_in_link(house: &Arc<House>, id: &StaffId) -> Result<String, Failure> {
    let web = web::Web::new(house.clone(), Arc::new(SystemClock::default()), None);
    Ok(web.sign_in_link(id, 1).await?)
}

/// The first admin of a new data folder.
pub async fn first_admin(house: &House) -> Result<StaffId, Failure> {
    let all = house.store.all_staff().await?;
    if let Some(admin) = all.iter().find(|s| s.active && s.role == Role::Admin) {
        return Ok(admin.id.clone());
    }
    let id = StaffId::from("admin");
    let teams = house.policy().teams.iter().map(|t| t.id.clone()).collect();
    house.store.put_staff(&member(house, &id, "Admin".to_owned(), String::new(), Role::Admin, teams)).await?;
    Ok(id)
}
