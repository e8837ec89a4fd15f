//! The procedure over simulated time: the real house, the real store, invented customers and staff, a seed.
//! The demonstration is filled by it, and a simulated year proves that nothing is forgotten.

mod acts;
mod mails;
mod random;
mod recount;

pub use random::Random;
pub use recount::{Recount, recount};

use crate::clock::SetClock;
use crate::house::{House, HouseError};
use crate::sending::Courier;
use crate::sweeping::Swept;
use complaint::Reference;
use jiff::civil::time;
use jiff::{SignedDuration, Span, Timestamp};
use mails::Customer;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};
use store::{Role, Staff};
use texts::DemoStaff;

/// What is simulated.
#[derive(Clone, Debug)]
pub struct Plan {
    pub seed: u64,
    pub from: Timestamp,
    pub until: Timestamp,
    /// How many complaints arrive, evenly spread by chance.
    pub complaints: u32,
    /// The machine is off: mail waits at its senders, nobody can work, no clock is looked at.
    pub downtime: Option<(Timestamp, Timestamp)>,
    /// Of a hundred acts of staff, so many come days late (illness, holidays, too much work).
    pub late_percent: u64,
}

/// What was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Summary {
    pub mails: u64,
    pub opened: u64,
    pub threaded: u64,
    pub letters: u64,
    pub missed: u64,
    pub refused_acts: u64,
}

/// Something that will happen.
#[derive(Clone, Debug)]
enum Task {
    /// A complaint arrives by mail, from its `n`-th customer.
    Complain,
    /// Something that is no complaint: a question, thanks, an auto-reply.
    Chatter,
    Staff(Reference, Step),
    Customer(Reference, Word),
    ThirdParty(Reference, u32),
}

/// What staff set out to do with a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Take,
    Ask,
    AskThirdParty,
    Note,
    Update,
    Extend,
    Decide,
    CloseSilent,
}

/// What a customer writes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    Details,
    AutoReply,
    SatisfiedOnPage,
    SatisfiedByMail,
    EscalatesOnPage,
    EscalatesByMail,
}

/// A task and its time; the number keeps the order of tasks at the same instant.
type Due = (Timestamp, u64);

/// A simulation under way.
pub struct Simulation<'h> {
    house: &'h House,
    clock: &'h SetClock,
    courier: &'h dyn Courier,
    plan: Plan,
    chance: Random,
    order: BinaryHeap<Reverse<Due>>,
    tasks: BTreeMap<Due, Task>,
    count: u64,
    customers: BTreeMap<Reference, Customer>,
    summary: Summary,
}

impl<'h> Simulation<'h> {
    pub fn new(house: &'h House, clock: &'h SetClock, courier: &'h dyn Courier, plan: Plan) -> Self {
        Self {
            house,
            clock,
            courier,
            chance: Random::seeded(plan.seed),
            plan,
            order: BinaryHeap::new(),
            tasks: BTreeMap::new(),
            count: 0,
            customers: BTreeMap::new(),
            summary: Summary::default(),
        }
    }

    /// Runs the plan to its end; the clock stands at `plan.until` then.
    ///
    /// # Errors
    /// The store can't be read or written. Acts that the procedure refuses are counted, not errors: people try.
    pub async fn run(mut self) -> Result<Summary, HouseError> {
        self.hire().await?;
        self.schedule_arrivals();
        while let Some(Reverse(due)) = self.order.pop() {
            let Some(task) = self.tasks.remove(&due) else { continue };
            if due.0 > self.plan.until {
                break;
            }
            match self.plan.downtime {
                Some((from, to)) if due.0 >= from && due.0 < to => {
                    let minutes = self.chance.within(1, 240) as i64;
                    self.at(to + SignedDuration::from_mins(minutes), task);
                }
                _ => {
                    self.pass_until(due.0).await?;
                    self.perform(task).await?;
                    self.send().await?;
                }
            }
        }
        self.pass_until(self.plan.until).await?;
        Ok(self.summary)
    }

    async fn hire(&self) -> Result<(), HouseError> {
        for person in &texts::demo().house.staff {
            self.house.store.put_staff(&staff(person, self.plan.from)).await?;
        }
        Ok(())
    }

    fn schedule_arrivals(&mut self) {
        let span = self.plan.until.duration_since(self.plan.from).as_secs().max(1) as u64;
        for number in 0..self.plan.complaints {
            let when = self.plan.from + SignedDuration::from_secs(self.chance.within(0, span) as i64);
            self.at(when, Task::Complain);
            if number % 8 == 0 {
                let when = self.plan.from + SignedDuration::from_secs(self.chance.within(0, span) as i64);
                self.at(when, Task::Chatter);
            }
        }
    }

    fn at(&mut self, when: Timestamp, task: Task) {
        self.count += 1;
        self.order.push(Reverse((when, self.count)));
        self.tasks.insert((when, self.count), task);
    }

    /// In about so many working days, during office hours; sometimes late.
    fn in_working_days(&mut self, days: u64, task: Task) {
        let late = if self.chance.percent(self.plan.late_percent) { self.chance.within(4, 25) } else { 0 };
        let context = self.house.context();
        let day = context.calendar.add(context.today(), (days + late) as i32);
        let minutes = self.chance.within(0, 8 * 60) as i64;
        let morning = day.ok().and_then(|d| d.to_datetime(time(8, 30, 0, 0)).to_zoned(context.zone.clone()).ok());
        let Some(morning) = morning else { return };
        let when = morning.timestamp() + SignedDuration::from_mins(minutes);
        self.at(when.max(self.house.now() + SignedDuration::from_mins(5)), task);
    }

    /// In so many days, at any hour.
    fn in_days(&mut self, days: u64, task: Task) {
        let minutes = (days * 24 * 60 + self.chance.within(10, 24 * 60)) as i64;
        self.at(self.house.now() + SignedDuration::from_mins(minutes), task);
    }

    /// Lets the time pass: what falls due on the way is looked at on the way, but not while the machine is off.
    async fn pass_until(&mut self, until: Timestamp) -> Result<(), HouseError> {
        while let Some(wake) = self.house.store.next_wake().await?.filter(|w| *w <= until) {
            let when = match self.plan.downtime {
                Some((from, to)) if wake >= from && wake < to => to,
                _ => wake,
            };
            if when > until {
                break;
            }
            self.clock.set(when);
            let Swept { missed, .. } = self.house.sweep().await?;
            self.summary.missed += u64::from(missed);
            self.send().await?;
        }
        self.clock.set(until);
        Ok(())
    }

    async fn send(&mut self) -> Result<(), HouseError> {
        loop {
            match self.house.send_letters(self.courier, 64).await? {
                0 => return Ok(()),
                sent => self.summary.letters += u64::from(sent),
            }
        }
    }

    async fn perform(&mut self, task: Task) -> Result<(), HouseError> {
        let done = match task {
            Task::Complain => self.complain().await,
            Task::Chatter => self.chatter().await,
            Task::Staff(reference, step) => self.work(&reference, step).await,
            Task::Customer(reference, word) => self.answer(&reference, word).await,
            Task::ThirdParty(reference, number) => self.third_party_answers(&reference, number).await,
        };
        match done {
            Err(HouseError::Refused(_)) => {
                self.summary.refused_acts += 1;
                Ok(())
            }
            other => other,
        }
    }
}

fn staff(person: &DemoStaff, since: Timestamp) -> Staff {
    Staff {
        id: person.login.as_str().into(),
        name: person.name.clone(),
        email: person.email.clone(),
        role: if person.lead { Role::Reviewer } else { Role::Handler },
        teams: vec![person.team.as_str().into()],
        password: None,
        active: true,
        language: "en".to_owned(),
        created_at: since,
    }
}

/// The plan that fills the demonstration: the last three months up to `now`.
pub fn demonstration(now: Timestamp, seed: u64) -> Plan {
    let from = now.checked_sub(Span::new().hours(24 * 95)).unwrap_or(now);
    Plan { seed, from, until: now, complaints: 200, downtime: None, late_percent: 6 }
}
