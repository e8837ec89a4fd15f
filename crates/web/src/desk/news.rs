//! `GET /desk/news`: tells a page once that what it shows has changed, by Server-Sent Events (WHATWG HTML, 9.2), and
//! names nothing. Each stream ends with what it tells, or after some minutes; a browser comes back.

use super::acts::matters;
use super::frame::Frame;
use crate::Web;
use crate::access::Signed;
use crate::failure::Failure;
use crate::news::Since;
use crate::page::Words;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use complaint::Reference;
use futures_util::{StreamExt, stream};
use serde::Deserialize;
use std::convert::Infallible;
use std::future::ready;
use std::time::Duration;
use store::News;
use tokio::sync::broadcast::{self, error::RecvError};
use tokio::time::{MissedTickBehavior, interval, sleep};

/// A comment so often keeps proxies from taking the stream for dead (many give up after 30 or 60 seconds).
const ALIVE: Duration = Duration::from_secs(25);
/// A stream lives no longer, so that one whose reader is gone without a word isn't kept for good.
const LIFE: Duration = Duration::from_secs(600);
/// So often it is asked whether the session still holds.
const SESSION: Duration = Duration::from_secs(120);
/// Between two looks at what changed: a thousand mails in a minute are no thousand looks.
const PAUSE: Duration = Duration::from_secs(2);

/// The line of a page that says it has changed: empty until it does, and without scripts for good.
#[derive(Template)]
#[template(path = "desk/_news.html")]
pub(crate) struct Listening {
    words: Words,
    /// Where the page listens.
    stream: String,
    text: String,
    link: String,
    /// The page as it is now.
    href: String,
}

impl Listening {
    /// For a page that shows the complaint up to its event `seq`.
    pub fn to_complaint(frame: &Frame, reference: &Reference, seq: u32) -> Self {
        Self {
            stream: format!("/desk/news?complaint={reference}&seq={seq}"),
            text: frame.t("desk-news-complaint"),
            link: frame.t("desk-news-complaint-show"),
            // Another address than the page's own, or a link to a place in it wouldn't load it anew. And `seen` says that
            // whoever follows knows of news (`glance`).
            href: format!("/complaints/{reference}?seen={seq}"),
            words: frame.words.clone(),
        }
    }

    /// For a list of complaints at `address`, with a query, that was asked for after `mark` was given.
    pub fn to_queue(frame: &Frame, mark: &str, address: &str) -> Self {
        Self {
            stream: format!("/desk/news?since={mark}"),
            text: frame.t("desk-news-queue"),
            link: frame.t("desk-news-queue-show"),
            href: format!("{address}&seen={mark}"),
            words: frame.words.clone(),
        }
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct Asked {
    /// The complaint that the page shows; without one, the queue.
    complaint: Option<Reference>,
    /// Up to which event the page shows it.
    seq: u32,
    /// The mark that the page of the queue was given.
    since: String,
}

pub(crate) async fn stream(
    State(web): State<Web>,
    me: Signed,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    if let Some(reference) = &asked.complaint {
        me.complaint(&web, &reference.to_string()).await?;
    }
    let seat = web.news.seat(me.session()).ok_or(Failure::TooMany)?;
    let told = async move {
        let _seat = seat;
        tokio::select! {
            // What can't be read now is read when the browser comes back.
            changed = changes(&web, &me, &asked) => changed.ok().flatten(),
            () = signed_out(&web, &me) => None,
            () = web.news.closed() => None,
            () = sleep(LIFE) => None,
        }
    };
    let event = |Changed(place)| Ok::<_, Infallible>(Event::default().event("changed").data(place));
    let events = stream::once(told).filter_map(move |changed| ready(changed.map(event)));
    // nginx would otherwise hold it back until it has a bufferful.
    let unbuffered = [("x-accel-buffering", "no")];
    Ok((unbuffered, Sse::new(events).keep_alive(KeepAlive::new().interval(ALIVE))).into_response())
}

/// There is something to tell: where in the page as it is now, or `-`.
struct Changed(String);

/// Returns when there is something to tell, or nothing more to wait for.
async fn changes(web: &Web, me: &Signed, asked: &Asked) -> Result<Option<Changed>, Failure> {
    match &asked.complaint {
        Some(reference) => complaint_changes(web, me, reference, asked.seq).await,
        None => queue_changes(web, me, &asked.since).await,
    }
}

/// Waits for something that matters to whoever has read the complaint up to its event `seq`.
async fn complaint_changes(web: &Web, me: &Signed, of: &Reference, seq: u32) -> Result<Option<Changed>, Failure> {
    let mut news = web.house.store.watch();
    loop {
        for recorded in web.house.recorded(of).await?.iter().filter(|r| r.seq > seq && matters(&r.event)) {
            // By now it may be about them, or another team's; or they may have signed out.
            let Some(me) = me.still(web).await? else { return Ok(None) };
            me.complaint(web, &of.to_string()).await?;
            if !is_secret(web, &me, &recorded.event).await? {
                return Ok(Some(Changed(format!("e{}", recorded.seq))));
            }
        }
        if !rings(&mut news, |news| news.reference == *of).await {
            return Ok(None);
        }
    }
}

/// Whether it tells of a complaint that is about them: the page leaves that out, too.
async fn is_secret(web: &Web, me: &Signed, event: &complaint::Event) -> Result<bool, Failure> {
    let complaint::Event::Related { other, .. } = event else { return Ok(false) };
    let other = web.house.store.complaint(other).await?;
    Ok(other.is_some_and(|other| me.is_subject_of(&other.complaint)))
}

/// Waits for a change of some complaint that they may see. One that they no longer see since then isn't told: who may
/// not know of a complaint doesn't learn that it moves.
async fn queue_changes(web: &Web, me: &Signed, mark: &str) -> Result<Option<Changed>, Failure> {
    let mut news = web.house.store.watch();
    let mut place = web.news.place(mark);
    let mut pace = interval(PAUSE);
    pace.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        pace.tick().await;
        let heard = web.news.since(&mut place);
        if concerns(web, me, &heard).await? {
            let Some(me) = me.still(web).await? else { return Ok(None) };
            if concerns(web, &me, &heard).await? {
                return Ok(Some(Changed("-".to_owned())));
            }
        }
        if !rings(&mut news, |_| true).await {
            return Ok(None);
        }
    }
}

/// Waits for news that are `ours`, or were missed; `false` if there will be none any more.
async fn rings(news: &mut broadcast::Receiver<News>, ours: impl Fn(&News) -> bool) -> bool {
    loop {
        match news.recv().await {
            Ok(heard) if !ours(&heard) => {}
            Ok(_) | Err(RecvError::Lagged(_)) => return true,
            Err(RecvError::Closed) => return false,
        }
    }
}

async fn concerns(web: &Web, me: &Signed, heard: &Since) -> Result<bool, Failure> {
    let Since::These(heard) = heard else { return Ok(true) };
    for heard in heard {
        if heard.complaint(web.house.store.as_ref()).await?.is_some_and(|complaint| me.may_see(complaint)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Returns once they aren't signed in any more.
async fn signed_out(web: &Web, me: &Signed) {
    while matches!(me.still(web).await, Ok(Some(_))) {
        sleep(SESSION).await;
    }
}
