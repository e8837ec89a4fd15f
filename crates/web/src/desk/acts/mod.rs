//! What staff do with a complaint, each on a page of its own: fill in, see the letter exactly as it will leave, change
//! a word where need be, send. Nothing typed is lost: not by a mistake, not by a colleague who was faster.
//! `offering` says which can be done now; `page` is the page that all of them share; the rest is an act each.

mod acknowledging;
mod assessing;
mod closing;
mod correcting;
mod deciding;
mod escalating;
mod excluding;
mod extending;
mod fields;
mod informing;
mod moving;
mod offering;
mod page;
mod pairing;
mod parts;
mod prioritising;
mod refusing;
mod remedying;
mod representing;
mod resolving;
mod showing;
mod splitting;
mod third_parties;
mod withdrawing;
mod writing;

pub(crate) use fields::{Deed, Doing, Field, On, Wrong};
pub(crate) use offering::{Offer, offered};
pub(crate) use page::matters;
pub(crate) use refusing::refusal_words;

use crate::access::Signed;
use crate::routes::{Route, Who};
use crate::{Web, upload};
use axum::extract::{Path, State};
use page::Params;
use store::Role;

pub(crate) fn act_routes() -> Vec<Route> {
    use third_parties::{Ask, Forward, Write};
    let pages: [(&'static str, Make); 26] = [
        ("/complaints/{reference}/acknowledge", |_| Some(Box::new(acknowledging::Acknowledge))),
        ("/complaints/{reference}/reply", |_| Some(Box::new(writing::Reply))),
        ("/complaints/{reference}/information", |_| Some(Box::new(informing::Inform))),
        ("/complaints/{reference}/note", |_| Some(Box::new(writing::Note))),
        ("/complaints/{reference}/update", |_| Some(Box::new(writing::Update))),
        ("/complaints/{reference}/ask", |_| Some(Box::new(Ask))),
        ("/complaints/{reference}/third/{number}", |p| Some(Box::new(Write(p.get("number")?.parse().ok()?)))),
        ("/complaints/{reference}/forward/{key}", |p| Some(Box::new(Forward(p.get("key")?.as_str().into())))),
        ("/complaints/{reference}/assess", |_| Some(Box::new(assessing::Assess))),
        ("/complaints/{reference}/extend", |_| Some(Box::new(extending::Extend))),
        ("/complaints/{reference}/part", |_| Some(Box::new(resolving::ResolvePart))),
        ("/complaints/{reference}/decide", |_| Some(Box::new(deciding::Decide))),
        ("/complaints/{reference}/remedy", |_| Some(Box::new(remedying::Fulfil))),
        ("/complaints/{reference}/escalate", |_| Some(Box::new(escalating::Escalate))),
        ("/complaints/{reference}/withdraw", |_| Some(Box::new(withdrawing::Withdraw))),
        ("/complaints/{reference}/close", |_| Some(Box::new(closing::Close))),
        ("/complaints/{reference}/reopen", |_| Some(Box::new(closing::Reopen))),
        ("/complaints/{reference}/details", |_| Some(Box::new(correcting::Details))),
        ("/complaints/{reference}/priority", |_| Some(Box::new(prioritising::Prioritise))),
        ("/complaints/{reference}/represent", |_| Some(Box::new(representing::Represent))),
        ("/complaints/{reference}/exclude", |_| Some(Box::new(excluding::Exclude))),
        ("/complaints/{reference}/merge", |_| Some(Box::new(pairing::Merge))),
        ("/complaints/{reference}/split", |_| Some(Box::new(splitting::SplitOff))),
        ("/complaints/{reference}/relate", |_| Some(Box::new(pairing::Relate))),
        ("/complaints/{reference}/policy", |_| Some(Box::new(moving::MovePolicy))),
        ("/complaints/{reference}/end-representation", |_| Some(Box::new(representing::EndRepresentation))),
    ];
    pages.into_iter().flat_map(|(path, make)| routes(path, make)).collect()
}

type Make = fn(&Params) -> Option<Box<dyn Doing>>;

fn routes(path: &'static str, make: Make) -> [Route; 2] {
    let who = Who::Staff(Role::Handler);
    let form = move |State(web): State<Web>, me: Signed, Path(params): Path<Params>| page::form(web, me, params, make);
    let done = move |State(web): State<Web>, me: Signed, Path(params): Path<Params>, sent: page::Sent| {
        page::done(web, me, params, sent, make)
    };
    [Route::get(path, who, form), Route::post(path, who, done).body_up_to(upload::SENT)]
}
