//! What has to happen next, and who owes it: the first thing that is read of a complaint.

use super::super::due::left;
use super::super::frame::{Frame, People};
use crate::Web;
use complaint::{Complaint, Keeper, NextStep, Owner, Promise, Team};

/// A step, in words.
pub(crate) struct Step {
    pub look: &'static str,
    pub icon: &'static str,
    pub text: String,
    /// How near its date is.
    pub when: String,
    pub who: String,
    /// Something came in, and may need no answer.
    pub no_reply: bool,
}

/// Hours.
const SOON: i64 = 72;

struct Words<'w> {
    web: &'w Web,
    frame: &'w Frame,
    staff: &'w People,
    complaint: &'w Complaint,
}

pub(crate) fn steps(complaint: &Complaint, web: &Web, frame: &Frame, staff: &People) -> Vec<Step> {
    let words = Words { web, frame, staff, complaint };
    let mut steps = complaint.next_steps();
    // A promise says it better where there is one.
    let promised = |keeper| steps.iter().any(|s| words.promise(s).is_some_and(|p| p.kept_by == keeper));
    let (assessed, carried) = (promised(Keeper::Assessment), promised(Keeper::Remedy));
    steps.retain(|s| !(assessed && *s == NextStep::Assess || carried && *s == NextStep::CarryOut));
    // What has no date comes after what is due soon, and before what isn't.
    let soon = frame.now + jiff::SignedDuration::from_hours(SOON);
    steps.sort_by_key(|s| (!s.is_ours(), words.promise(s).map_or(soon, |p| p.deadline)));
    steps.iter().map(|s| words.step(s)).collect()
}

impl Words<'_> {
    fn promise(&self, step: &NextStep) -> Option<&Promise> {
        match step {
            NextStep::Keep(n) | NextStep::Await { promise: n, .. } => self.complaint.promises.get(*n as usize),
            _ => None,
        }
    }

    fn step(&self, step: &NextStep) -> Step {
        let frame = self.frame;
        let (look, icon, text) = match step {
            NextStep::Keep(n) => return self.kept(*n),
            NextStep::Await { promise: n, until } => ("quiet", "pause", self.rests(*n, *until)),
            NextStep::Answer => ("warn", "in", frame.t("desk-next-answer")),
            NextStep::CarryOut => ("running", "clock", self.carry_out()),
            NextStep::Assess => ("bad", "alert", frame.t("desk-next-assess")),
            NextStep::Deliver(_) => ("quiet", "out", frame.t("desk-next-deliver")),
            NextStep::DecideAnew => ("bad", "alert", frame.t("desk-next-decide-anew")),
            NextStep::Silence(at) => {
                let args = [("moment", frame.moment(*at).into())];
                ("quiet", "person", frame.words.say("desk-next-silence", &args))
            }
            NextStep::Decide => ("running", "clock", frame.t("desk-next-decide")),
        };
        let who = match step {
            NextStep::Assess => self.complaint.officer.as_ref().map(|team| self.team(team)),
            step if step.is_ours() => Some(self.owner()),
            _ => None,
        };
        let no_reply = matches!(step, NextStep::Answer) && self.complaint.awaits_us;
        Step { look, icon, text, when: String::new(), who: who.unwrap_or_default(), no_reply }
    }

    fn kept(&self, number: u32) -> Step {
        let promise = &self.complaint.promises[number as usize];
        let (class, when) = left(promise, self.web, self.frame);
        let (look, icon) = match class {
            "missed" => ("bad", "cross"),
            "today" | "soon" => ("warn", "clock"),
            _ => ("running", "clock"),
        };
        let day = match promise.within.is_in_hours() {
            true => self.frame.moment(promise.deadline),
            false => self.frame.day(promise.due),
        };
        let id = if class == "missed" { "desk-next-missed" } else { "desk-next-keep" };
        let args = [("promise", self.frame.promise(promise.name.as_str()).into()), ("day", day.into())];
        let own = self.complaint.owner_of(number);
        let who = if own == &self.complaint.team { self.owner() } else { self.team(own) };
        Step { look, icon, text: self.frame.words.say(id, &args), when, who, no_reply: false }
    }

    fn rests(&self, number: u32, until: jiff::Timestamp) -> String {
        let promise = self.complaint.promises.get(number as usize);
        let wait = promise.and_then(|p| p.paused.as_ref()).map_or("information", |p| p.wait.as_str());
        let name = promise.map(|p| self.frame.promise(p.name.as_str())).unwrap_or_default();
        let args = [("promise", name.into()), ("moment", self.frame.moment(until).into())];
        self.frame.words.say(&format!("desk-next-await-{}", wait.replace('_', "-")), &args)
    }

    fn carry_out(&self) -> String {
        let remedy = self.complaint.decision().and_then(|d| d.remedy);
        let remedy = remedy.map(|r| self.frame.t(&format!("desk-remedy-{}", r.as_str()))).unwrap_or_default();
        self.frame.words.say("desk-next-carry-out", &[("remedy", remedy.into())])
    }

    /// The handler, or the team as long as nobody has it.
    fn owner(&self) -> String {
        match self.complaint.owner() {
            Owner::Staff(id) => self.staff.name(&id),
            Owner::Team(team) => self.team(&team),
        }
    }

    fn team(&self, team: &Team) -> String {
        self.frame.team(self.web, team)
    }
}
