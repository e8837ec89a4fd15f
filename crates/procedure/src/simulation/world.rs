//! The world under its virtual clock: what will happen when, and what happens when the machine stops in between.

use super::cases::{Case, Next, Step};
use super::customers::Word;
use super::faults::{Downtimes, Faults, Kept};
use super::faulty::Faulty;
use super::figures::Stopped;
use super::mails::Customer;
use super::plan::Plan;
use super::postman::Postman;
use super::random::Random;
use super::staff::{Person, hire};
use super::witness::Witness;
use crate::clock::SetClock;
use crate::house::{House, HouseError};
use crate::intake::Taken;
use crate::policies::Policies;
use crate::sending::Courier;
use complaint::{By, Command, MessageKey, NextStep, Reference};
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use store::{QueueQuery, View};

/// Something that will happen.
#[derive(Clone, Debug)]
pub(super) enum Task {
    Dawn,
    Desk(usize),
    /// Somebody complains.
    Complain,
    /// Something that is no complaint.
    Chatter,
    /// A mail reaches us; how often its sender has tried.
    Mail(Vec<u8>, u32),
    Says(Reference, Word),
    ThirdParty(Reference, u32),
    OnCall(Reference),
}

impl Task {
    /// Whether it needs the machine.
    fn needs_machine(&self) -> bool {
        !matches!(self, Self::Dawn | Self::Complain | Self::Chatter)
    }
}

/// A simulation under way.
pub struct Simulation {
    pub(super) house: House,
    clock: Arc<SetClock>,
    pub(super) store: Arc<Faulty>,
    pub(super) postman: Postman,
    pub(super) plan: Plan,
    pub(super) chance: Random,
    pub(super) downtimes: Downtimes,
    agenda: BTreeMap<(Timestamp, u64), Task>,
    /// When a letter is to be tried next, as of so many writings to the outbox.
    letters_at: (u64, Option<Timestamp>),
    count: u64,
    pub(super) people: Vec<Person>,
    pub(super) customers: BTreeMap<String, Arc<Customer>>,
    /// What is true of the complaint that somebody is writing, by their address.
    pub(super) truths: BTreeMap<String, Case>,
    pub(super) cases: BTreeMap<Reference, Case>,
    pub(super) triage: VecDeque<MessageKey>,
    pub(super) witness: Witness,
    pub(super) written: u64,
    pub(super) mails: u64,
    pub(super) duplicates: u64,
    pub(super) triaged: u64,
    pub(super) bounces: u64,
    pub(super) refused: u64,
    pub(super) last_refusal: String,
    /// Mails that we said we took: they must all be there.
    pub(super) taken: Vec<MessageKey>,
}

impl Simulation {
    /// A world around this house's store and settings; the house itself is made anew whenever the machine starts.
    pub fn new(house: &House, clock: &Arc<SetClock>, courier: Arc<dyn Courier>, plan: Plan) -> Self {
        let mut chance = Random::seeded(plan.seed);
        let faults = Faults::seeded(plan.seed, plan.rates.writings);
        let store = Arc::new(Faulty { inner: house.store.clone(), faults });
        let day = |at: Timestamp| house.context().date_of(at);
        let people = hire(house.policy(), &plan.staffing, day(plan.from), day(plan.until), &mut chance);
        let downtimes = Downtimes::of(plan.downtime, plan.rates.downtime, plan.from, plan.until, &mut chance);
        Self {
            house: started(house, &store, clock),
            clock: clock.clone(),
            postman: Postman::new(courier, plan.rates, plan.seed),
            store,
            plan,
            chance,
            downtimes,
            agenda: BTreeMap::new(),
            letters_at: (u64::MAX, None),
            count: 0,
            people,
            customers: BTreeMap::new(),
            truths: BTreeMap::new(),
            cases: BTreeMap::new(),
            triage: VecDeque::new(),
            witness: Witness::default(),
            written: 0,
            mails: 0,
            duplicates: 0,
            triaged: 0,
            bounces: 0,
            refused: 0,
            last_refusal: String::new(),
            taken: Vec::new(),
        }
    }

    pub(super) fn at(&mut self, when: Timestamp, task: Task) {
        self.count += 1;
        self.agenda.insert((when, self.count), task);
    }

    /// In so many days, at any hour.
    pub(super) fn in_days(&mut self, days: u64, task: Task) {
        let minutes = (days * 24 * 60 + self.chance.within(10, 24 * 60)) as i64;
        self.at(self.house.now() + SignedDuration::from_mins(minutes), task);
    }

    /// Runs to the end of the plan; `progress` hears of each day.
    pub(super) async fn happens(&mut self, progress: &dyn Fn(Timestamp)) -> Result<(), Stopped> {
        for person in &self.people {
            self.store.inner.put_staff(&person.as_staff(self.plan.from)).await?;
        }
        self.clock.set(self.plan.from);
        self.at(self.plan.from, Task::Dawn);
        while let Some(((when, _), task)) = self.agenda.pop_first() {
            if when > self.plan.until {
                break;
            }
            if let Some(on) = self.downtimes.end(when).filter(|_| task.needs_machine()) {
                let minutes = self.chance.within(1, 240) as i64;
                self.at(on + SignedDuration::from_mins(minutes), task);
                continue;
            }
            self.pass_until(when).await?;
            if matches!(task, Task::Dawn) {
                progress(when);
            }
            self.perform(task).await?;
            self.settle().await?;
        }
        self.pass_until(self.plan.until).await
    }

    /// What needs the house is boxed: its futures are large, and most of what happens doesn't need it.
    async fn perform(&mut self, task: Task) -> Result<(), Stopped> {
        match task {
            Task::Dawn => {
                self.dawn();
                self.wakes_agree().await?;
                if self.house.today().weekday() == jiff::civil::Weekday::Monday {
                    return Box::pin(self.weekly()).await;
                }
            }
            Task::Complain => self.complain(),
            Task::Chatter => self.chatter(),
            Task::Desk(person) => {
                if let Some(work) = self.desk(person) {
                    return Box::pin(self.works(person, work)).await;
                }
            }
            Task::OnCall(reference) => return Box::pin(self.on_call(&reference)).await,
            Task::Mail(raw, tries) => return Box::pin(self.arrives(raw, tries)).await,
            Task::Says(reference, word) => {
                let done = Box::pin(self.says(&reference, word)).await;
                Box::pin(self.survived(done)).await?;
            }
            Task::ThirdParty(reference, number) => {
                let done = Box::pin(self.third_party_answers(&reference, number)).await;
                Box::pin(self.survived(done)).await?;
            }
        }
        Ok(())
    }

    /// A mail at the door. Its sender tries again until we say that we have it.
    async fn arrives(&mut self, raw: Vec<u8>, tries: u32) -> Result<(), Stopped> {
        self.mails += u64::from(tries == 0);
        let taken = self.house.take_in(raw.clone(), &[]).await;
        match self.survived(taken).await? {
            None if tries > 200 => {
                Err(Stopped::Broken { reference: "a mail".to_owned(), what: "is never taken in".to_owned() })
            }
            None => {
                let minutes = self.chance.within(5, 60) as i64;
                self.at(self.house.now() + SignedDuration::from_mins(minutes), Task::Mail(raw, tries + 1));
                Ok(())
            }
            Some(taken) => {
                let key = MessageKey(correspondence::dedupe_key(&correspondence::read(&raw), &raw));
                match taken {
                    Taken::Duplicate => self.duplicates += 1,
                    Taken::Triage(_) | Taken::Unreadable(_) => {
                        self.triaged += 1;
                        self.triage.push_back(key.clone());
                    }
                    Taken::Opened(_) | Taken::Threaded(_) | Taken::Automatic => {}
                }
                self.taken.push(key);
                Ok(())
            }
        }
    }

    /// A person says what a mail is.
    pub(super) async fn look_at_triage(&mut self, number: usize) -> Result<(), Stopped> {
        let Some(key) = self.triage.pop_front() else { return Ok(()) };
        let who = self.people[number].id.clone();
        let done = self.says_what_it_is(&key, &who).await;
        let crashes = self.store.faults.count();
        if self.survived(done).await?.is_none() && crashes != (0, 0) {
            // Whoever was interrupted looks whether it is still there.
            let there = self.store.inner.message(&key).await?;
            if there.is_some_and(|m| m.status == store::MessageStatus::Triage) && !self.triage.contains(&key) {
                self.triage.push_back(key);
            }
        }
        Ok(())
    }

    async fn says_what_it_is(&mut self, key: &MessageKey, who: &complaint::StaffId) -> Result<(), HouseError> {
        let Some(message) = self.house.store.message(key).await? else { return Ok(()) };
        let email = message.from.to_lowercase();
        let theirs = self.witness.known.values().find(|c| c.merged_into.is_none() && c.is_of_complainant(&email));
        let is_complaint = self.truths.get(&email).is_some_and(|case| !case.none);
        match (theirs.map(|c| c.reference.clone()), is_complaint) {
            (_, true) => {
                let kind = self.truths.get(&email).map(|case| case.kind.clone()).unwrap_or_default();
                self.house.open_from_triage(key, kind, None, who).await.map(|_| ())
            }
            (Some(reference), false) => self.house.join_from_triage(key, &reference).await.map(|_| ()),
            (None, false) => self.house.set_aside(key).await,
        }
    }

    /// Lets the time pass: what falls due on the way is looked at on the way, but not while the machine is off.
    async fn pass_until(&mut self, until: Timestamp) -> Result<(), Stopped> {
        if self.next_moment().await?.is_some_and(|moment| moment <= until) {
            Box::pin(self.looks_until(until)).await?;
        }
        self.clock.set(until);
        Ok(())
    }

    async fn looks_until(&mut self, until: Timestamp) -> Result<(), Stopped> {
        let mut rounds = (Timestamp::MIN, 0);
        loop {
            let wake = self.next_moment().await?.filter(|wake| *wake <= until);
            let Some(wake) = wake else { return Ok(()) };
            // What was due before a downtime began may be looked at only after it.
            let at = wake.max(self.house.now());
            let when = self.downtimes.end(at).unwrap_or(at);
            if when > until {
                return Ok(());
            }
            rounds = if rounds.0 == when { (when, rounds.1 + 1) } else { (when, 0) };
            if rounds.1 > 200 {
                let what = format!("what is due at {when} is due again and again");
                return Err(Stopped::Broken { reference: "the clock".to_owned(), what });
            }
            self.clock.set(when);
            let swept = self.house.sweep().await.map(|_| ());
            self.survived(swept).await?;
            self.settle().await?;
        }
    }

    /// When the clock must look at something, or a letter is tried again.
    async fn next_moment(&mut self) -> Result<Option<Timestamp>, Stopped> {
        let wake = self.witness.wakes.first().map(|(at, _)| *at);
        Ok(wake.into_iter().chain(self.next_letter().await?).min())
    }

    async fn next_letter(&mut self) -> Result<Option<Timestamp>, Stopped> {
        let outbox = self.store.faults.outbox();
        if self.letters_at.0 != outbox {
            self.letters_at = (outbox, self.store.inner.next_letter_at().await?);
        }
        Ok(self.letters_at.1)
    }

    /// After everything that happens: it is looked at what was kept, letters leave, and those who read them react.
    async fn settle(&mut self) -> Result<(), Stopped> {
        self.watch().await?;
        if self.downtimes.end(self.house.now()).is_some() {
            return Ok(());
        }
        loop {
            if self.next_letter().await?.is_none_or(|at| at > self.house.now()) {
                return Ok(());
            }
            Box::pin(self.sends()).await?;
        }
    }

    /// One letter leaves: two at once would take turns as the machine likes, and the journals be others each time.
    async fn sends(&mut self) -> Result<(), Stopped> {
        let mut sent = self.house.send_letters(&self.postman, 1).await;
        // What became of a letter couldn't be recorded; the sender tries again in a while.
        while matches!(sent, Err(HouseError::Store(_))) && !self.store.faults.is_down() {
            sent = self.house.send_letters(&self.postman, 1).await;
        }
        self.survived(sent).await?;
        self.watch().await?;
        for letter in self.postman.take() {
            let done = self.react(letter).await;
            self.survived(done).await?;
        }
        Ok(())
    }

    async fn watch(&mut self) -> Result<(), Stopped> {
        for kept in self.store.faults.take() {
            Box::pin(self.witness.sees(&kept, self.store.inner.as_ref())).await?;
            self.meets(&kept);
        }
        Ok(())
    }

    /// What we know of a complaint follows what was kept of it.
    fn meets(&mut self, kept: &Kept) {
        let (complaint, now) = (&kept.complaint, self.house.now());
        let reference = &complaint.reference;
        if complaint.is_done() {
            self.cases.remove(reference);
            return;
        }
        if let Some(case) = self.cases.get_mut(reference) {
            if matches!(case.next, Some(Next::Wait(_))) && case.refused == 0 {
                case.next = None;
            }
        } else {
            let email = complaint.complainant.email.to_lowercase();
            let (policy, kind) = (self.house.policy_of(complaint), complaint.kind.as_str());
            let truth = self.truths.remove(&email).filter(|_| complaint.split_from.is_none());
            let mut case = truth.unwrap_or_else(|| Case::by_chance(&mut self.chance, policy, kind));
            case.since = now;
            let known = |c: &&complaint::Complaint| c.reference != *reference && c.merged_into.is_none();
            let mut others = self.witness.known.values().filter(known);
            if complaint.split_from.is_none() && others.any(|c| c.is_of_complainant(&email)) {
                case.todo.push(Step::JoinWithOther);
            }
            self.cases.insert(reference.clone(), case);
        }
        let alarmed = kept.entries.iter().any(|e| e.body.contains("\"safety_officer_named\""));
        if alarmed && complaint.next_steps().contains(&NextStep::Assess) && self.chance.percent(95) {
            let minutes = self.chance.within(30, 10 * 60) as i64;
            self.at(now + SignedDuration::from_mins(minutes), Task::OnCall(reference.clone()));
        }
    }

    /// What came of it: `None` where it was refused, or the machine stopped; then it is started again.
    pub(super) async fn survived<T>(&mut self, done: Result<T, HouseError>) -> Result<Option<T>, Stopped> {
        let done = match done {
            Ok(done) => Some(done),
            Err(HouseError::Store(_)) if self.plan.rates.writings > 0 => None,
            Err(error @ HouseError::Store(_)) => return Err(error.into()),
            Err(refusal) => {
                self.refused += 1;
                self.last_refusal = refusal.to_string();
                None
            }
        };
        if self.store.faults.is_down() {
            Box::pin(self.restart()).await?;
        }
        Ok(done)
    }

    /// The machine starts: a new house on the same store; letters that were being sent are settled.
    async fn restart(&mut self) -> Result<(), Stopped> {
        loop {
            let minutes = self.chance.within(1, 20) as i64;
            self.clock.set(self.house.now() + SignedDuration::from_mins(minutes));
            self.store.faults.start();
            self.house = started(&self.house, &self.store, &self.clock);
            match self.house.settle_stuck(self.postman.once).await {
                Ok(_) => return self.watch().await,
                Err(HouseError::Store(_)) => continue,
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Each morning: the store wakes when what was kept says that it must.
    async fn wakes_agree(&self) -> Result<(), Stopped> {
        let (wake, ours) = (self.store.inner.next_wake().await?, self.witness.wakes.first());
        if wake == ours.map(|(at, _)| *at) {
            return Ok(());
        }
        let what = format!("the store wakes at {wake:?}, what was kept at {ours:?}");
        Err(Stopped::Broken { reference: "the clock".to_owned(), what })
    }

    /// Once a week: the store's list is ours, in our order; and the calendar is looked at again.
    async fn weekly(&mut self) -> Result<(), Stopped> {
        let listed = self.store.inner.listed(&QueueQuery::of(View::Open)).await?;
        let ours: Vec<Reference> = self.witness.board.iter().map(|(_, _, reference)| reference.clone()).collect();
        if listed != ours {
            let what = format!("the store lists {listed:?}, and what is to be worked on is {ours:?}");
            return Err(Stopped::Broken { reference: "the queue".to_owned(), what });
        }
        if let Some(reference) = self.chance.pick(&ours).cloned() {
            let doer = crate::acting::Doer { by: By::System, seen: None };
            let done = self.house.act(&reference, doer, Command::Recalculate).await;
            self.survived(done).await?;
        }
        Ok(())
    }
}

fn started(house: &House, store: &Arc<Faulty>, clock: &Arc<SetClock>) -> House {
    let policies = Policies::of(house.policy().clone());
    House::new(house.settings.clone(), policies, store.clone(), clock.clone())
}
