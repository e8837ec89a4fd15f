//! The end of a simulation: everything is read back, counted anew by other means, and compared.

use super::figures::{Figures, Stopped, Tally};
use super::recount::recount;
use super::staff;
use super::world::Simulation;
use complaint::{Complaint, Event, PromiseState, Recorded, Reference, Stage, Team, Verdict, replay, verify_chain};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

impl Simulation {
    /// Runs the plan; the clock stands at its end then.
    ///
    /// # Errors
    /// The store can't be read or written, or something that must hold didn't.
    pub async fn run(self) -> Result<Figures, Stopped> {
        self.run_watched(&|_| ()).await
    }

    /// The same; `progress` hears of each day.
    ///
    /// # Errors
    /// As above.
    pub async fn run_watched(mut self, progress: &dyn Fn(Timestamp)) -> Result<Figures, Stopped> {
        self.happens(progress).await?;
        let journal_hash = self.read_back().await?;
        self.nothing_lost().await?;
        let events = self.counts_agree().await?;
        Ok(self.figures(journal_hash, events))
    }

    /// Every chain is whole, every row follows from it; their heads together are the run's fingerprint.
    async fn read_back(&mut self) -> Result<String, Stopped> {
        let store = self.store.inner.clone();
        let (mut sha, mut after) = (Sha256::new(), None::<Reference>);
        loop {
            let references = store.references(after.as_ref(), 500).await?;
            let Some(last) = references.last().cloned() else { break };
            for reference in references {
                let name = reference.to_string();
                let broken = |what: String| Stopped::Broken { reference: name.clone(), what };
                let journal = store.journal(&reference).await?;
                let held = store.complaint(&reference).await?.ok_or_else(|| broken("has no row".to_owned()))?;
                if verify_chain(&name, &journal) != Verdict::Whole || journal.last().map(|e| e.hash) != Some(held.head)
                {
                    return Err(broken("its chain isn't whole".to_owned()));
                }
                if replay(&journal).as_ref() != Some(&held.complaint) {
                    return Err(broken("its row doesn't follow from its journal".to_owned()));
                }
                if self.witness.known.get(&reference).is_some_and(|known| *known != held.complaint) {
                    return Err(broken("its row isn't what was kept".to_owned()));
                }
                self.sent_once(&held.complaint, &journal.iter().map(|e| e.body.as_str()).collect::<Vec<_>>())
                    .map_err(broken)?;
                sha.update(name.as_bytes());
                sha.update(held.head.0);
            }
            after = Some(last);
        }
        Ok(sha.finalize().iter().map(|b| format!("{b:02x}")).collect())
    }

    /// No letter arrived twice, but for those of which the journal says that it wasn't known.
    fn sent_once(&self, complaint: &Complaint, journal: &[&str]) -> Result<(), String> {
        let twice: BTreeSet<_> = self.postman.twice().into_iter().collect();
        let here: Vec<_> = complaint.letters.iter().filter(|l| twice.contains(&l.id)).collect();
        let doubted = |id: &complaint::LetterId| {
            let events = journal.iter().filter_map(|body| serde_json::from_str::<Recorded>(body).ok());
            events.into_iter().any(|e| matches!(&e.event, Event::LetterUncertain { letter } if letter == id))
        };
        match here.iter().find(|l| !doubted(&l.id)) {
            Some(letter) => Err(format!("{} arrived twice, and nobody had doubts", letter.id)),
            None => Ok(()),
        }
    }

    /// What we said we took is there.
    async fn nothing_lost(&self) -> Result<(), Stopped> {
        for key in &self.taken {
            if self.store.inner.message(key).await?.is_none() {
                return Err(Stopped::Broken {
                    reference: key.to_string(),
                    what: "was taken in and is lost".to_owned(),
                });
            }
        }
        let distinct = self.taken.iter().collect::<BTreeSet<_>>().len() as u64;
        let kept: u64 = self.store.inner.message_totals().await?.iter().map(|(_, count)| count).sum();
        // What the complainant adds on their page is kept as a message, too.
        if kept < distinct {
            let what = format!("{distinct} mails were taken in, {kept} messages are there");
            return Err(Stopped::Broken { reference: "the messages".to_owned(), what });
        }
        Ok(())
    }

    /// The tally, the store's rows and a recount of the raw journals say the same. How many events there are.
    async fn counts_agree(&self) -> Result<u64, Stopped> {
        let recount = recount(&self.house).await?;
        let broken = |what: String| Err(Stopped::Broken { reference: "the counts".to_owned(), what });
        if (recount.settled_twice, recount.sent_twice) != (0, 0) {
            return broken(format!("settled or sent twice: {recount:?}"));
        }
        let (from, to) = (jiff::civil::date(1990, 1, 1), jiff::civil::date(2100, 12, 31));
        let mut rows: BTreeMap<String, Tally> = BTreeMap::new();
        for row in self.store.inner.promise_counts(from, to).await? {
            *rows.entry(row.name.to_string()).or_default().of(row.state) += row.count;
        }
        let mut raw: BTreeMap<String, Tally> = BTreeMap::new();
        for ((name, state), count) in &recount.promises {
            let state =
                serde_json::from_value(serde_json::Value::String(state.clone())).unwrap_or(PromiseState::Running);
            *raw.entry(name.clone()).or_default().of(state) += count;
        }
        match rows == raw && raw == self.witness.book.promises {
            true => Ok(recount.events),
            false => broken(format!(
                "the rows {rows:?}, the journals {raw:?}, what was seen {:?}",
                self.witness.book.promises
            )),
        }
    }

    /// Minutes of work that open complaints still ask for, by team.
    fn left(&self) -> BTreeMap<Team, u64> {
        let mut left = BTreeMap::new();
        for complaint in self.witness.known.values().filter(|c| c.stage == Stage::Open) {
            let minutes = self.cases.get(&complaint.reference).map_or(0, super::cases::Case::minutes);
            *left.entry(complaint.team.clone()).or_default() += u64::from(minutes);
        }
        left
    }

    fn figures(self, journal_hash: String, events: u64) -> Figures {
        let day = |at: Timestamp| self.house.context().date_of(at);
        let days = staff::working_days(self.house.calendar(), day(self.plan.from), day(self.plan.until));
        let teams = staff::figures(&self.people, &self.left(), self.plan.staffing.minutes, days);
        let (crashes, failures) = self.store.faults.count();
        let figures = Figures {
            policy: self.house.policy().id.clone(),
            policy_version: self.house.policy().version,
            seed: self.plan.seed,
            from: day(self.plan.from).to_string(),
            until: day(self.plan.until).to_string(),
            journal_hash,
            events,
            mails: self.mails,
            duplicates: self.duplicates,
            triage: self.triaged,
            letters: self.postman.handed_over(),
            bounces: self.bounces,
            crashes,
            failures,
            downtime_hours: self.downtimes.hours(),
            refused_acts: self.refused,
            staff_needed: teams.iter().map(|team| team.needed).sum(),
            teams,
            ..Figures::default()
        };
        self.witness.book.into_figures(&self.plan, figures)
    }
}
