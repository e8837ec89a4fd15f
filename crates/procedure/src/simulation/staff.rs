//! People: who is there on a day, how much of it they have, what they have worked.

use super::plan::Staffing;
use super::random::Random;
use complaint::{Policy, Reviewers, StaffId, Team};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use serde::Serialize;
use std::collections::BTreeMap;
use store::{Role, Staff};
use workdays::Calendar;

/// A member of staff.
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub id: StaffId,
    pub name: String,
    pub email: String,
    pub teams: Vec<Team>,
    pub role: Role,
    /// Holidays and sickness, both ends included, in order of their beginnings.
    away: Vec<(Date, Date)>,
    pub worked_today: u32,
    pub worked: u64,
    pub available: u64,
}

/// What became of a team's time.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TeamFigures {
    pub team: String,
    pub people: u32,
    /// Minutes.
    pub worked: u64,
    pub available: u64,
    /// What is left to do at the end.
    pub left: u64,
    /// How many people its work asks for, holidays and sickness included, nobody busy beyond 85 % of their time.
    pub needed: u32,
}

impl Person {
    fn new(id: String, name: String, email: String, teams: Vec<Team>, role: Role) -> Self {
        let (away, id) = (Vec::new(), StaffId(id));
        Self { id, name, email, teams, role, away, worked_today: 0, worked: 0, available: 0 }
    }

    pub fn as_staff(&self, since: Timestamp) -> Staff {
        Staff {
            id: self.id.clone(),
            name: self.name.clone(),
            email: self.email.clone(),
            role: self.role,
            teams: self.teams.clone(),
            password: None,
            active: true,
            language: "en".to_owned(),
            created_at: since,
        }
    }

    /// The last day of an absence, if they are away that day.
    pub fn away_until(&self, day: Date) -> Option<Date> {
        let begun = self.away.partition_point(|(from, _)| *from <= day);
        self.away[..begun].iter().rev().take(6).map(|(_, to)| *to).filter(|to| *to >= day).max()
    }

    /// Five weeks of holidays a year, two of them in summer; ill on about eight days.
    fn plan_absences(&mut self, from: Date, to: Date, chance: &mut Random) {
        for year in from.year()..=to.year() {
            let Ok(first) = Date::new(year, 1, 1) else { continue };
            let blocks =
                [(chance.within(165, 230), 16), (chance.within(20, 130), 6), (355, 8), (chance.within(250, 330), 4)];
            let ill =
                (0..chance.within(1, 4)).map(|_| (chance.within(0, 364), chance.little(0, 14))).collect::<Vec<_>>();
            for (day, days) in blocks.into_iter().chain(ill) {
                let start = first.saturating_add((day as i64).days());
                self.away.push((start, start.saturating_add((days as i64).days())));
            }
        }
        self.away.sort();
    }
}

/// Everybody: those of each team, its lead first, and a manager who reviews where nobody else may.
pub(super) fn hire(policy: &Policy, staffing: &Staffing, from: Date, to: Date, chance: &mut Random) -> Vec<Person> {
    let mut people = if staffing.made_up { made_up(policy) } else { plain(policy, staffing) };
    let manages = |level: &complaint::EscalationLevel| level.reviewers == Reviewers::Manager;
    let levels = policy.escalations.iter().filter(|level| manages(level)).count();
    let heads = if staffing.made_up { levels } else { levels.max(1) };
    for n in 1..=heads {
        let (name, email) = (format!("Head of complaints {n}"), format!("head-{n}@company.example"));
        people.push(Person::new(format!("head-{n}"), name, email, Vec::new(), Role::Manager));
    }
    people.iter_mut().for_each(|person| person.plan_absences(from, to, chance));
    people
}

fn plain(policy: &Policy, staffing: &Staffing) -> Vec<Person> {
    let of = |team: &complaint::TeamRule| {
        let (id, name) = (team.id.clone(), team.name.clone());
        (1..=staffing.of(&team.id)).map(move |n| {
            let role = if n == 1 { Role::Reviewer } else { Role::Handler };
            let login = format!("{id}-{n}");
            Person::new(
                login.clone(),
                format!("{name} {n}"),
                format!("{login}@company.example"),
                vec![id.clone()],
                role,
            )
        })
    };
    policy.teams.iter().flat_map(of).collect()
}

fn made_up(policy: &Policy) -> Vec<Person> {
    let known = &texts::demo().house.staff;
    let nobody_for = |team: &&complaint::TeamRule| !known.iter().any(|s| s.team == team.id.as_str());
    let left: Vec<Team> = policy.teams.iter().filter(nobody_for).map(|team| team.id.clone()).collect();
    let person = |s: &texts::DemoStaff| {
        let mut teams = vec![Team::from(s.team.as_str())];
        teams.extend(left.iter().filter(|_| s.lead).cloned());
        let role = if s.lead { Role::Reviewer } else { Role::Handler };
        Person::new(s.login.clone(), s.name.clone(), s.email.clone(), teams, role)
    };
    known.iter().map(person).collect()
}

/// What became of each team's time over those working days, with the minutes that are left to do by team. People of several
/// teams count for their first.
pub(super) fn figures(people: &[Person], left: &BTreeMap<Team, u64>, minutes: u32, days: u64) -> Vec<TeamFigures> {
    let mut teams: Vec<TeamFigures> = Vec::new();
    for person in people {
        let team = person.teams.first().map_or("reviews", Team::as_str);
        let place = teams.iter().position(|t| t.team == team).unwrap_or_else(|| {
            teams.push(TeamFigures { team: team.to_owned(), ..TeamFigures::default() });
            teams.len() - 1
        });
        let figures = &mut teams[place];
        figures.people += 1;
        figures.worked += person.worked;
        figures.available += person.available;
    }
    for team in &mut teams {
        // What one person has of a working day, absences counted in.
        let of_one = team.available as f64 / f64::from(team.people) / days.max(1) as f64;
        team.left = left.get(&Team::from(team.team.as_str())).copied().unwrap_or(0);
        let a_day = (team.worked + team.left) as f64 / days.max(1) as f64;
        let one = if of_one > 0.0 { of_one } else { f64::from(minutes) };
        team.needed = if team.worked + team.left == 0 { 0 } else { (a_day / (one * 0.85)).ceil().max(1.0) as u32 };
    }
    teams
}

/// Working days from one day to another, both included.
pub(super) fn working_days(calendar: &Calendar, from: Date, to: Date) -> u64 {
    let first = calendar.is_working_day(from).is_ok_and(|works| works);
    calendar.between(from, to).map_or(0, |n| n.max(0) as u64) + u64::from(first)
}
