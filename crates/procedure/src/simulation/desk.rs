//! A day at the desk: who is there, what they take next from the list, and how long it takes them.

use super::cases::{Next, Step};
use super::figures::Stopped;
use super::next::what_next;
use super::plan::expected;
use super::staff::Person;
use super::world::{Simulation, Task};
use complaint::{Complaint, Policy, Reference, Reviewers, StaffId, Stage};
use jiff::civil::{Date, time};
use jiff::{SignedDuration, Timestamp};
use store::Role;

/// Refused so often in a row, something is wrong with the procedure or with whoever tries.
const PATIENCE: u32 = 40;

/// From half past eight to half past four; whoever has less of the day for complaints takes it at the same hours.
const DAY: u32 = 8 * 60;

/// What somebody takes from the list, or from what nobody has looked at yet.
pub(super) enum Work {
    On(Reference, Step),
    Triage,
}

impl Simulation {
    /// Six in the morning: yesterday is counted, today's mail is on its way, and who isn't away comes to work.
    pub(super) fn dawn(&mut self) {
        let today = self.house.today();
        if let Ok(yesterday) = today.yesterday() {
            self.witness.book.day_ends(yesterday);
        }
        if self.house.now() < self.plan.arrivals_until {
            self.day_of_arrivals(expected(self.plan.a_day, today));
        }
        if self.house.calendar().is_working_day(today).is_ok_and(|works| works) {
            let (minutes, start) = (self.plan.staffing.minutes, self.office(today, 8, 30));
            for number in 0..self.people.len() {
                let person = &mut self.people[number];
                person.worked_today = 0;
                if person.away_until(today).is_none() {
                    person.available += u64::from(minutes);
                    self.at(start + SignedDuration::from_mins(number as i64), Task::Desk(number));
                }
            }
        }
        if let Ok(tomorrow) = today.tomorrow() {
            self.at(self.office(tomorrow, 6, 0), Task::Dawn);
        }
    }

    /// That hour in the office.
    pub(super) fn office(&self, day: Date, hour: i8, minute: i8) -> Timestamp {
        let zoned = day.to_datetime(time(hour, minute, 0, 0)).to_zoned(self.house.settings.zone.clone());
        zoned.map_or(Timestamp::MAX, |z| z.timestamp())
    }

    /// Somebody is free: they take the next thing, or look again later.
    pub(super) fn desk(&mut self, number: usize) -> Option<Work> {
        let (now, today) = (self.house.now(), self.house.today());
        let works = self.house.calendar().is_working_day(today).is_ok_and(|works| works);
        let over = now >= self.office(today, 16, 30) || now < self.office(today, 8, 30);
        if !works || over || self.people[number].worked_today >= self.plan.staffing.minutes {
            return None;
        }
        if let Some((reference, step)) = self.pick(number) {
            return Some(Work::On(reference, step));
        }
        if !self.triage.is_empty() && self.people[number].role < Role::Manager {
            return Some(Work::Triage);
        }
        self.at(now + SignedDuration::from_mins(75), Task::Desk(number));
        None
    }

    /// They do it, and it takes them a while.
    pub(super) async fn works(&mut self, number: usize, work: Work) -> Result<(), Stopped> {
        let (now, minutes) = (self.house.now(), self.plan.staffing.minutes);
        let spent = match work {
            Work::On(reference, step) => {
                let (spent, person) = (step.minutes(), self.people[number].id.clone());
                self.does_step(&reference, &person, step).await?;
                spent
            }
            Work::Triage => {
                self.look_at_triage(number).await?;
                4
            }
        };
        let person = &mut self.people[number];
        person.worked_today += spent;
        person.worked += u64::from(spent);
        let stretched = i64::from(spent) * i64::from(DAY) / i64::from(minutes.clamp(1, DAY));
        self.at(now + SignedDuration::from_mins(stretched.max(1)), Task::Desk(number));
        Ok(())
    }

    /// The first in the list that there is something to do with for this person.
    fn pick(&mut self, number: usize) -> Option<(Reference, Step)> {
        let (now, today) = (self.house.now(), self.house.today());
        for (_, _, reference) in &self.witness.board {
            let Some(complaint) = self.witness.known.get(reference) else { continue };
            let Some(case) = self.cases.get_mut(reference) else { continue };
            let waits = matches!(&case.next, Some(Next::Wait(until)) if *until > now);
            if waits {
                continue;
            }
            let next = match case.next.take() {
                Some(Next::Do(step)) => Next::Do(step),
                _ => what_next(complaint, case, self.house.policy_of(complaint), now),
            };
            case.next = Some(next.clone());
            let Next::Do(step) = next else { continue };
            if let Some(step) = theirs(&self.people, number, complaint, self.house.policy_of(complaint), step, today) {
                return Some((reference.clone(), step));
            }
        }
        None
    }

    async fn does_step(&mut self, reference: &Reference, who: &StaffId, step: Step) -> Result<(), Stopped> {
        if let Some(case) = self.cases.get_mut(reference) {
            case.next = None;
            if case.todo.last() == Some(&step) {
                case.todo.pop();
            }
        }
        let done = Box::pin(self.carry(reference, who, &step)).await;
        let refused = self.refused;
        self.survived(done).await?;
        let now = self.house.now();
        let Some(case) = self.cases.get_mut(reference) else { return Ok(()) };
        if self.refused == refused {
            case.refused = 0;
            return Ok(());
        }
        case.refused += 1;
        case.next = Some(Next::Wait(now + SignedDuration::from_hours(20)));
        if case.refused > PATIENCE {
            let what = format!("{who} tried {step:?} in vain for weeks: {}", self.last_refusal);
            return Err(Stopped::Broken { reference: reference.to_string(), what });
        }
        Ok(())
    }

    /// Danger was described: whoever is on call looks, at any hour.
    pub(super) async fn on_call(&mut self, reference: &Reference) -> Result<(), Stopped> {
        let Some(complaint) = self.witness.known.get(reference) else { return Ok(()) };
        if !complaint.next_steps().contains(&complaint::NextStep::Assess) {
            return Ok(());
        }
        let today = self.house.today();
        let fits = |p: &&mut Person| {
            let officer = complaint.officer.as_ref().is_some_and(|team| p.teams.contains(team));
            officer && !complaint.about_staff.contains(&p.id) && p.away_until(today).is_none()
        };
        let Some(person) = self.people.iter_mut().find(fits) else { return Ok(()) };
        person.worked += u64::from(Step::Assess.minutes());
        let id = person.id.clone();
        self.does_step(reference, &id, Step::Assess).await
    }
}

/// What of it this person does: theirs, or their team's where nobody has it or whoever has it is away for longer.
fn theirs(
    people: &[Person],
    number: usize,
    complaint: &Complaint,
    policy: &Policy,
    step: Step,
    today: Date,
) -> Option<Step> {
    let may_have =
        |people: &[Person], person: &Person| may_have(people, person, complaint, role_asked(complaint, policy));
    let person = &people[number];
    if complaint.about_staff.contains(&person.id) {
        return None;
    }
    match &step {
        Step::Assess => {
            let officers = |p: &Person| complaint.officer.as_ref().is_some_and(|team| p.teams.contains(team));
            let any = people.iter().any(|p| officers(p) && !complaint.about_staff.contains(&p.id));
            (officers(person) || (!any && person.role >= Role::Manager)).then_some(step)
        }
        Step::Settle(_) => person.teams.contains(&complaint.team).then_some(step),
        Step::Answer if complaint.stage == Stage::Closed => may_have(people, person).then_some(step),
        Step::Take => may_have(people, person).then_some(step),
        _ if complaint.handler.as_ref() == Some(&person.id) => Some(step),
        _ => {
            let handler = people.iter().find(|p| complaint.handler.as_ref() == Some(&p.id));
            let back = handler.and_then(|p| p.away_until(today));
            let long = handler.is_none() || back.is_some_and(|back| today.until(back).is_ok_and(|s| s.get_days() > 3));
            (long && may_have(people, person)).then_some(Step::Take)
        }
    }
}

/// Whether this person may have the complaint: of its team, or a reviewer at an escalation; the manager where there is
/// nobody else.
fn may_have(people: &[Person], person: &Person, complaint: &Complaint, least: Role) -> bool {
    let fair = |p: &Person| {
        let involved = complaint.level > 0 && complaint.excluded.contains(&p.id);
        !involved && !complaint.about_staff.contains(&p.id) && p.role >= least
    };
    let of_team = |p: &Person| p.teams.contains(&complaint.team) || (complaint.level > 0 && p.role >= Role::Reviewer);
    if !fair(person) {
        return false;
    }
    let others = people.iter().any(|p| p.role < Role::Manager && fair(p) && of_team(p));
    if person.role >= Role::Manager && person.teams.is_empty() { !others } else { of_team(person) }
}

/// The role that the policy asks of whoever has it at its level.
fn role_asked(complaint: &Complaint, policy: &Policy) -> Role {
    let level = complaint.level.checked_sub(1).and_then(|n| policy.escalations.get(usize::from(n)));
    match level.map(|level| level.reviewers) {
        Some(Reviewers::Manager) => Role::Manager,
        Some(Reviewers::Reviewer) => Role::Reviewer,
        Some(Reviewers::Uninvolved) | None => Role::Handler,
    }
}
