//! `GET /desk/news`: tells a page once that what it shows has changed, by Server-Sent Events (WHATWG HTML, 9.2), and
//! says nothing more than that. Each stream ends with what it tells, or after some minutes; a browser comes back.

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
            href: format!("/complaints/{reference}"),
            words: frame.words.clone(),
        }
    }

    /// For a list of complaints at `href` that was asked for after `mark` was given.
    pub fn to_queue(frame: &Frame, mark: &str, href: String) -> Self {
        Self {
            stream: format!("/desk/news?since={mark}"),
            text: frame.t("desk-news-queue"),
            link: frame.t("desk-news-queue-show"),
            href,
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
            changed = changes(&web, &me, &asked) => changed.unwrap_or(false),
            () = signed_out(&web, &me) => false,
            () = web.news.closed() => false,
            () = sleep(LIFE) => false,
        }
    };
    let event = |changed: bool| changed.then(|| Ok::<_, Infallible>(Event::default().event("changed").data("changed")));
    let events = stream::once(told).filter_map(move |changed| ready(event(changed)));
    // nginx would otherwise hold it back until it has a bufferful.
    let unbuffered = [("x-accel-buffering", "no")];
    Ok((unbuffered, Sse::new(events).keep_alive(KeepAlive::new().interval(ALIVE))).into_response())
}

/// Returns when there is something to tell (`true`), or nothing more to wait for.
async fn changes(web: &Web, me: &Signed, asked: &Asked) -> Result<bool, Failure> {
    match &asked.complaint {
        Some(reference) => complaint_changes(web, me, reference, asked.seq).await,
        None => queue_changes(web, me, &asked.since).await,
    }
}

/// Waits for something that matters to whoever has read the complaint up to its event `seq`.
async fn complaint_changes(web: &Web, me: &Signed, reference: &Reference, seq: u32) -> Result<bool, Failure> {
    let mut news = web.house.store.watch();
    loop {
        let recorded = web.house.recorded(reference).await?;
        if recorded.iter().any(|r| r.seq > seq && matters(&r.event)) {
            // By now it may be about them, or another team's; or they may have signed out.
            let Some(me) = me.still(web).await? else { return Ok(false) };
            return me.complaint(web, &reference.to_string()).await.map(|_| true);
        }
        if !rings(&mut news, |news| news.reference == *reference).await {
            return Ok(false);
        }
    }
}

/// Waits for a change of some complaint that they may see. One that they no longer see since then isn't told: who may
/// not know of a complaint doesn't learn that it moves.
async fn queue_changes(web: &Web, me: &Signed, mark: &str) -> Result<bool, Failure> {
    let mut news = web.house.store.watch();
    let mut place = web.news.place(mark);
    let mut pace = interval(PAUSE);
    pace.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        pace.tick().await;
        let heard = web.news.since(&mut place);
        if concerns(web, me, &heard).await? {
            let Some(me) = me.still(web).await? else { return Ok(false) };
            if concerns(web, &me, &heard).await? {
                return Ok(true);
            }
        }
        if !rings(&mut news, |_| true).await {
            return Ok(false);
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
