//! What staff do with a complaint, each on a page of its own: fill in, see the letter exactly as it will leave, change
//! a word where need be, send. Nothing typed is lost: not by a mistake, not by a colleague who was faster.

mod acknowledging;
mod closing;
mod correcting;
mod deciding;
mod escalating;
mod extending;
mod fields;
mod page;
mod third_parties;
mod writing;

pub(crate) use fields::{Doing, Field, On, Typed, Wrong};

use super::frame::Frame;
use crate::Web;
use crate::access::Signed;
use crate::page::Words;
use crate::routes::{Route, Who};
use axum::Form;
use axum::extract::{Path, State};
use complaint::{Act, Complaint, Refusal, may};
use page::Params;
use store::Role;
use texts::texts;

/// An act that can be done now.
pub(crate) struct Offered {
    pub label: String,
    pub href: String,
    pub primary: bool,
    /// The key that opens it.
    pub key: &'static str,
}

/// Acts that can't, for the same reason.
pub(crate) struct Refused {
    pub labels: Vec<String>,
    pub why: String,
}

/// The acts in the order of the page, with their addresses.
const ACTS: [(Act, &str); 10] = [
    (Act::Reply, "reply"),
    (Act::Note, "note"),
    (Act::AskThirdParty, "ask"),
    (Act::Acknowledge, "acknowledge"),
    (Act::Update, "update"),
    (Act::Extend, "extend"),
    (Act::Decide, "decide"),
    (Act::Escalate, "escalate"),
    (Act::Close, "close"),
    (Act::Reopen, "reopen"),
];

/// What this person can do now with this complaint, and what they can't.
pub(crate) fn offered(web: &Web, frame: &Frame, complaint: &Complaint, me: &Signed) -> (Vec<Offered>, Vec<Refused>) {
    let (mut offered, mut refused) = (Vec::new(), Vec::<Refused>::new());
    for (act, name) in ACTS {
        let label = frame.t(&format!("desk-act-{name}"));
        match may(act, complaint, &me.by(), web.house.settings.policy_of(complaint)) {
            Ok(()) => offered.push(Offered {
                href: format!("/complaints/{}/{name}", complaint.reference),
                primary: name == "reply",
                key: match act {
                    Act::Reply => "r",
                    Act::Note => "n",
                    _ => "",
                },
                label,
            }),
            Err(refusal) => {
                let why = refusal_words(&frame.words, &named(refusal, me));
                match refused.iter_mut().find(|r| r.why == why) {
                    Some(same) => same.labels.push(label),
                    None => refused.push(Refused { labels: vec![label], why }),
                }
            }
        }
    }
    (offered, refused)
}

/// With the name of whoever is refused, as colleagues know them, rather than the login name.
fn named(refusal: Refusal, me: &Signed) -> Refusal {
    match refusal {
        Refusal::TookPart(id) if id == me.staff.id.as_str() => Refusal::TookPart(me.staff.name.clone()),
        refusal => refusal,
    }
}

/// Why something is refused, in the reader's language.
pub(crate) fn refusal_words(words: &Words, refusal: &Refusal) -> String {
    if !texts().has(&words.lang, refusal.id()) {
        return refusal.to_string();
    }
    let value = match refusal {
        Refusal::DateNotLater(day) | Refusal::NotAWorkingDay(day) => words.day(*day, 0),
        Refusal::TookPart(value)
        | Refusal::NoSuchTeam(value)
        | Refusal::NoSuchKind(value)
        | Refusal::NoSuchLetter(value)
        | Refusal::NoSuchMessage(value)
        | Refusal::NotAnAddress(value)
        | Refusal::Calendar(value) => value.clone(),
        Refusal::NoSuchThirdParty(number) => number.to_string(),
        _ => String::new(),
    };
    words.say(refusal.id(), &[("value", value.into())])
}

pub(crate) fn act_routes() -> Vec<Route> {
    use third_parties::{Ask, Forward, Write};
    let pages: [(&'static str, Make); 13] = [
        ("/complaints/{reference}/acknowledge", |_| Some(Box::new(acknowledging::Acknowledge))),
        ("/complaints/{reference}/reply", |_| Some(Box::new(writing::Reply))),
        ("/complaints/{reference}/note", |_| Some(Box::new(writing::Note))),
        ("/complaints/{reference}/update", |_| Some(Box::new(writing::Update))),
        ("/complaints/{reference}/ask", |_| Some(Box::new(Ask))),
        ("/complaints/{reference}/third/{number}", |p| Some(Box::new(Write(p.get("number")?.parse().ok()?)))),
        ("/complaints/{reference}/forward/{key}", |p| Some(Box::new(Forward(p.get("key")?.as_str().into())))),
        ("/complaints/{reference}/extend", |_| Some(Box::new(extending::Extend))),
        ("/complaints/{reference}/decide", |_| Some(Box::new(deciding::Decide))),
        ("/complaints/{reference}/escalate", |_| Some(Box::new(escalating::Escalate))),
        ("/complaints/{reference}/close", |_| Some(Box::new(closing::Close))),
        ("/complaints/{reference}/reopen", |_| Some(Box::new(closing::Reopen))),
        ("/complaints/{reference}/details", |_| Some(Box::new(correcting::Details))),
    ];
    pages.into_iter().flat_map(|(path, make)| routes(path, make)).collect()
}

type Make = fn(&Params) -> Option<Box<dyn Doing>>;

fn routes(path: &'static str, make: Make) -> [Route; 2] {
    let who = Who::Staff(Role::Handler);
    let form = move |State(web): State<Web>, me: Signed, Path(params): Path<Params>| page::form(web, me, params, make);
    let done = move |State(web): State<Web>, me: Signed, Path(params): Path<Params>, Form(typed): Form<Typed>| {
        page::done(web, me, params, typed, make)
    };
    [Route::get(path, who, form), Route::post(path, who, done)]
}
