//! `POST /demo/clock`: in a demo the visitor moves time on, and sees promises fall due.

use crate::Web;
use crate::access::{Signed, local_path};
use crate::failure::Failure;
use axum::Form;
use axum::extract::State;
use axum::response::Redirect;
use serde::Deserialize;

#[derive(Deserialize)]
pub(crate) struct Typed {
    by: String,
    #[serde(default)]
    back: String,
}

pub(crate) async fn clock(State(web): State<Web>, _me: Signed, Form(typed): Form<Typed>) -> Result<Redirect, Failure> {
    let Some(demo) = web.demo.clone() else { return Err(Failure::NotFound) };
    let hours = match typed.by.as_str() {
        "hour" => 1,
        "day" => 24,
        "week" => 7 * 24,
        "due" => until_next(&web).await?,
        other => return Err(Failure::Unclear(format!("time can't be moved on by ‘{other}’"))),
    };
    demo.advance(hours).await.map_err(Failure::Broken)?;
    Ok(Redirect::to(local_path(&typed.back)))
}

/// Hours until something falls due, rounded up.
async fn until_next(web: &Web) -> Result<i64, Failure> {
    let now = web.house.now();
    let next = web.house.store.next_wake().await?;
    let seconds = next.map_or(0, |at| at.duration_since(now).as_secs());
    Ok((seconds / 3600 + 1).clamp(1, 24 * 366))
}
