//! What stands around every page of the desk: the menu, the search, who is signed in, the demo's clock.

use crate::Web;
use crate::access::Signed;
use crate::failure::Failure;
use crate::page::{Words, sentence};
use complaint::{Complaint, KNOWN_DETAILS, Kind, Priority, StaffId, Team};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;
use store::{Cursor, MessageStatus, Role, Staff};
use texts::texts;

/// Counts stop here: "99+" says enough and costs little, however large the archive.
pub(crate) const MOST: u32 = 99;

#[derive(Clone)]
pub(crate) struct Frame {
    pub words: Words,
    pub csrf: String,
    /// Path and query of this page.
    pub path: String,
    pub who: String,
    pub name: String,
    pub role: String,
    pub now: Timestamp,
    pub today: Date,
    pub zone: TimeZone,
    /// The simulated time, in a demo.
    pub clock: Option<String>,
    /// Which part of the menu this page is in.
    pub active: &'static str,
    pub triage: String,
    pub manages: bool,
    pub administers: bool,
    /// What was just done.
    pub flash: Option<String>,
    /// What was just done: its unsent text needn't be kept any longer (`reply:C-2026-00431-K`).
    pub kept_done: String,
}

impl Frame {
    pub async fn new(web: &Web, me: &Signed, active: &'static str) -> Result<Self, Failure> {
        let house = &web.house;
        let words = Words::of(&me.staff.language);
        let triage = house.store.message_count(MessageStatus::Triage, MOST + 1).await?;
        let (now, zone) = (house.now(), house.settings.zone.clone());
        let today = house.today();
        let clock = web.demo.as_ref().map(|_| words.moment(now, &zone, 0));
        let teams: Vec<String> = me.staff.teams.iter().map(|t| house.team_name(t, &words.lang)).collect();
        let role = words.t(&format!("desk-role-{}", me.staff.role.as_str()));
        Ok(Self {
            csrf: me.csrf.clone(),
            path: me.path.clone(),
            who: me.staff.id.to_string(),
            name: me.staff.name.clone(),
            role: std::iter::once(role).chain(teams).collect::<Vec<_>>().join(", "),
            triage: capped(triage),
            manages: me.is(Role::Manager),
            administers: me.is(Role::Admin),
            flash: said_done(&words, &me.path),
            kept_done: String::new(),
            now,
            today,
            zone,
            clock,
            active,
            words,
        })
    }

    pub fn t(&self, id: &str) -> String {
        self.words.t(id)
    }

    /// A text with a count in it.
    pub fn n(&self, id: &str, count: impl Into<i64>) -> String {
        self.words.say(id, &[("count", count.into().into())])
    }

    pub fn day(&self, date: Date) -> String {
        self.words.day(date, self.today.year())
    }

    pub fn moment(&self, at: Timestamp) -> String {
        self.words.moment(at, &self.zone, self.today.year())
    }

    pub fn kind(&self, web: &Web, kind: &Kind) -> String {
        let known = web.house.policy().kind(kind).or_else(|| web.house.policies.all().find_map(|p| p.kind(kind)));
        let name = known.map_or(kind.as_str(), |rule| rule.name.as_str());
        self.words.or(&format!("desk-kind-{kind}"), name)
    }

    pub fn team(&self, web: &Web, team: &Team) -> String {
        web.house.team_name(team, &self.words.lang)
    }

    /// The details that a complaint may have: the known ones, those of its policy, and what was noted besides.
    pub fn details(&self, web: &Web, complaint: &Complaint) -> Vec<String> {
        let rules = web.house.policy_of(complaint).kind(&complaint.kind).map(|k| k.details.as_slice());
        let own = rules.unwrap_or_default().iter().map(|rule| &rule.id).chain(complaint.details.more.keys());
        let mut details: Vec<String> = KNOWN_DETAILS.map(str::to_owned).into();
        for detail in own {
            if !details.contains(detail) {
                details.push(detail.clone());
            }
        }
        details
    }

    /// What a detail is called: by us, or by the policy.
    pub fn detail(&self, web: &Web, complaint: &Complaint, detail: &str) -> String {
        if KNOWN_DETAILS.contains(&detail) {
            return self.t(&format!("desk-detail-{detail}"));
        }
        let rules = web.house.policy_of(complaint).kind(&complaint.kind).map(|k| k.details.as_slice());
        let rule = rules.unwrap_or_default().iter().find(|rule| rule.id == detail);
        let name = rule.and_then(|r| r.name.get(&self.words.lang).or_else(|| r.name.get("en")));
        name.cloned().unwrap_or_else(|| as_words(detail))
    }

    pub fn priority(&self, priority: &Priority) -> String {
        self.words.or(&format!("desk-priority-{priority}"), &as_words(priority.as_str()))
    }

    pub fn promise(&self, name: &str) -> String {
        self.words.or(&format!("desk-promise-{name}"), &as_words(name))
    }

    pub fn language(&self, code: &str) -> String {
        texts().language_name(code)
    }
}

/// A name of the policy's own as people read it: "final-response", "Final response".
fn as_words(name: &str) -> String {
    sentence(&name.replace('-', " "))
}

/// Where in a list a page goes on, as its address says; `None`: at the beginning.
pub(crate) fn after(asked: String) -> Option<Cursor> {
    Some(Cursor(asked)).filter(|cursor| !cursor.0.is_empty())
}

/// The address of a list's next page, with what else was asked for, if there is one.
pub(crate) fn next_page(path: &str, asked: &[(&str, &str)], next: Option<Cursor>) -> Option<String> {
    let Cursor(next) = next?;
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    let query = query.extend_pairs(asked).append_pair("after", &next).finish();
    Some(format!("{path}?{query}"))
}

/// "7", "99+", or nothing for none.
pub(crate) fn capped(count: u32) -> String {
    match count {
        0 => String::new(),
        1..=MOST => count.to_string(),
        _ => format!("{MOST}+"),
    }
}

/// What the address says was just done; only what there is a text for.
fn said_done(words: &Words, path: &str) -> Option<String> {
    let (_, query) = path.split_once('?')?;
    let done = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "done")?.1;
    let id = format!("desk-done-{done}");
    texts().has(&words.lang, &id).then(|| words.t(&id))
}

/// Names of the staff.
pub(crate) struct People {
    pub all: Vec<Staff>,
    names: BTreeMap<StaffId, String>,
}

impl People {
    pub async fn of(web: &Web) -> Result<Self, Failure> {
        let all = web.house.store.all_staff().await?;
        let names = all.iter().map(|s| (s.id.clone(), s.name.clone())).collect();
        Ok(Self { all, names })
    }

    pub fn name(&self, id: &StaffId) -> String {
        self.names.get(id).cloned().unwrap_or_else(|| id.to_string())
    }
}
