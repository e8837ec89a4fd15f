//! Signing in, with a password or a link that works once, and out.

use super::guard::{Signed, audit};
use super::session;
use super::tries::{PER_ACCOUNT, PER_ADDRESS};
use crate::Web;
use crate::failure::Failure;
use crate::page::{Words, ok, render};
use askama::Template;
use axum::Form;
use axum::extract::{ConnectInfo, FromRequestParts, Path, Query, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use complaint::StaffId;
use serde::Deserialize;
use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};
use store::Staff;
use texts::texts;

#[derive(Template)]
#[template(path = "access/sign_in.html")]
struct SignInPage {
    words: Words,
    account: String,
    next: String,
    error: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Next {
    #[serde(default)]
    next: String,
}

#[derive(Deserialize)]
pub(crate) struct Typed {
    #[serde(default)]
    account: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    next: String,
}

/// Where a request came from, as far as that is known.
pub(crate) struct Caller(Option<IpAddr>);

impl<S: Send + Sync> FromRequestParts<S> for Caller {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        // A proxy on this machine says for whom it asks; anybody else could say what they like.
        let forwarded = || {
            let line = parts.headers.get("x-forwarded-for")?.to_str().ok()?;
            line.rsplit(',').next()?.trim().parse().ok()
        };
        Ok(Self(peer.map(|ip| if ip.is_loopback() { forwarded().unwrap_or(ip) } else { ip })))
    }
}

/// A path of ours to go on to; anything else: the desk.
pub(crate) fn local_path(path: &str) -> &str {
    let ours = path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\r', '\n']);
    if ours && path.is_ascii() { path } else { "/desk" }
}

fn words_of(headers: &HeaderMap) -> Words {
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok());
    Words::of(texts().best(accepted.unwrap_or_default()))
}

pub(crate) async fn form(headers: HeaderMap, Query(query): Query<Next>) -> Result<Response, Failure> {
    let next = local_path(&query.next).to_owned();
    ok(&SignInPage { words: words_of(&headers), account: String::new(), next, error: None })
}

pub(crate) async fn with_password(
    State(web): State<Web>,
    Caller(address): Caller,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let account: String = typed.account.trim().to_lowercase().chars().take(200).collect();
    let mut names = vec![(format!("account {account}"), PER_ACCOUNT)];
    names.extend(address.map(|ip| (format!("address {ip}"), PER_ADDRESS)));
    let now = web.clock.now();
    let words = words_of(&headers);
    let refuse = |status, id: &str| {
        let next = local_path(&typed.next).to_owned();
        render(status, &SignInPage { error: Some(words.t(id)), account: account.clone(), next, words: words.clone() })
    };
    if !web.tries.may(&names, now) {
        audit(&web, "nobody", "sign_in_refused", &account).await?;
        return refuse(StatusCode::TOO_MANY_REQUESTS, "desk-sign-in-too-many");
    }
    web.tries.note(&names, now);
    let staff = staff_called(&web, &account).await?;
    let hash = staff.as_ref().filter(|s| s.active).and_then(|s| s.password.clone());
    let right = web.hashing.verify(typed.password.clone(), hash).await;
    match staff.filter(|_| right) {
        Some(staff) => {
            web.tries.forgive(&names);
            sign_in(&web, &staff, &headers, local_path(&typed.next)).await
        }
        None => {
            audit(&web, "nobody", "sign_in_failed", &account).await?;
            refuse(StatusCode::UNPROCESSABLE_ENTITY, "desk-sign-in-wrong")
        }
    }
}

/// By login name or email address.
async fn staff_called(web: &Web, account: &str) -> Result<Option<Staff>, Failure> {
    if let Some(staff) = web.house.store.staff(&StaffId(account.to_owned())).await? {
        return Ok(Some(staff));
    }
    let all = web.house.store.all_staff().await?;
    Ok(all.into_iter().find(|s| s.email.to_lowercase() == account))
}

async fn sign_in(web: &Web, staff: &Staff, headers: &HeaderMap, next: &str) -> Result<Response, Failure> {
    let cookie = session::start(web, &staff.id, headers).await?;
    audit(web, staff.id.as_str(), "signed_in", "").await?;
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to(next)).into_response())
}

/// A link that works once. Programs that only look at addresses (`HEAD`) don't use it up.
pub(crate) async fn with_ticket(
    State(web): State<Web>,
    Caller(address): Caller,
    Path(ticket): Path<String>,
    method: Method,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    if method == Method::HEAD {
        return Ok(StatusCode::OK.into_response());
    }
    let names: Vec<_> = address.map(|ip| (format!("address {ip}"), PER_ADDRESS)).into_iter().collect();
    let now = web.clock.now();
    if !web.tries.may(&names, now) {
        return Err(Failure::TooMany);
    }
    let id = web.house.store.take_ticket(&session::hash(&ticket), now).await?;
    let staff = match id {
        Some(id) => web.house.store.staff(&id).await?.filter(|s| s.active),
        None => None,
    };
    match staff {
        Some(staff) => sign_in(&web, &staff, &headers, "/desk").await,
        None => {
            web.tries.note(&names, now);
            audit(&web, "nobody", "sign_in_failed", "link").await?;
            let words = words_of(&headers);
            let error = Some(words.t("desk-sign-in-link-used"));
            let page = SignInPage { words, account: String::new(), next: "/desk".to_owned(), error };
            render(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

pub(crate) async fn sign_out(State(web): State<Web>, me: Signed) -> Result<Response, Failure> {
    let cookie = session::end(&web, &me.session).await?;
    me.audit(&web, "signed_out", "").await?;
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to("/sign-in")).into_response())
}

#[cfg(test)]
mod tests {
    use super::local_path;

    #[test]
    fn after_signing_in_nobody_is_sent_elsewhere() {
        assert_eq!(local_path("/complaints/C-2026-00431-K?x=1"), "/complaints/C-2026-00431-K?x=1");
        for elsewhere in ["//evil.test", "https://evil.test", "/\\evil.test", "", "desk", "/a\r\nb"] {
            assert_eq!(local_path(elsewhere), "/desk");
        }
    }
}
