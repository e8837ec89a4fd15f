//! Pages that only look may come from a replica of the store, which is a moment behind. Nobody misses there what they did
//! themselves: after whatever may change something, the browser gets a mark that it brings along.

use crate::Web;
use crate::access::cookies;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, header};
use axum::middleware::Next;
use axum::response::Response;
use store::{Mark, StoreError};

const COOKIE: &str = "redress-mark";
/// No replica is ever so far behind; so none is asked that is.
const SECONDS: i64 = 600;

pub(crate) async fn glances(State(web): State<Web>, request: Request, next: Next) -> Response {
    let answer = async |request| next.run(request).await;
    answered(web.is_secure(), request, answer, async || web.house.store.mark().await).await
}

async fn answered(
    is_secure: bool,
    request: Request,
    answer: impl AsyncFnOnce(Request) -> Response,
    mark: impl AsyncFnOnce() -> Result<Option<Mark>, StoreError>,
) -> Response {
    // A program with a token keeps no cookies: it reads what is written, always.
    if request.headers().contains_key(header::AUTHORIZATION) {
        return answer(request).await;
    }
    if only_looks(&request) {
        let brought = brought(request.headers(), is_secure);
        return store::at_a_glance(brought, answer(request)).await;
    }
    let mut response = answer(request).await;
    let mark = mark().await.unwrap_or_else(|error| {
        tracing::warn!(%error, "how far the store is written isn't known; who wrote is kept to what is written last");
        Some(Mark::ALL)
    });
    if let Some(Ok(cookie)) = mark.map(|mark| cookies::set(COOKIE, &mark.0.to_string(), SECONDS, is_secure)) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// A page that was told of news leads on with `seen`: who follows sees them, and goes on from there.
fn only_looks(request: &Request) -> bool {
    let follows_news =
        request.uri().query().is_some_and(|query| query.split('&').any(|pair| pair.starts_with("seen=")));
    matches!(*request.method(), Method::GET | Method::HEAD) && !follows_news
}

/// Anybody may make one up: it is a number, which a replica has reached or not. Another than ours shows its maker what
/// everybody sees who has none, or what was written last.
fn brought(headers: &HeaderMap, is_secure: bool) -> Mark {
    let Some(value) = cookies::read(headers, COOKIE, is_secure) else { return Mark::default() };
    value.parse().map_or(Mark::ALL, Mark)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;
    use axum::http::HeaderValue;

    type Marked = Result<Option<Mark>, StoreError>;

    /// How a request was answered: whether as a glance, and with which cookie.
    async fn answers(request: axum::http::request::Builder, is_secure: bool, mark: Marked) -> (Option<Mark>, String) {
        let request = request.body(Body::empty()).expect("a request");
        let mut glance = None;
        let answer = async |_: Request| {
            glance = store::glance();
            Response::default()
        };
        let response = answered(is_secure, request, answer, async || mark).await;
        let cookie = response.headers().get(header::SET_COOKIE).map(HeaderValue::to_str);
        (glance, cookie.transpose().expect("text").unwrap_or_default().to_owned())
    }

    fn unknown() -> Marked {
        Err(StoreError { what: "asking".to_owned(), why: "the server is away".to_owned() })
    }

    #[tokio::test]
    async fn who_changes_something_gets_a_mark() {
        let (glance, cookie) = answers(Request::post("/complaints/x/note"), true, Ok(Some(Mark(345)))).await;
        assert_eq!(glance, None, "what it decides on is what is written");
        assert_eq!(cookie, "__Host-redress-mark=345; Path=/; HttpOnly; SameSite=Lax; Max-Age=600; Secure");
        let (_, cookie) = answers(Request::post("/sign-in"), false, Ok(Some(Mark(345)))).await;
        assert_eq!(cookie, "redress-mark=345; Path=/; HttpOnly; SameSite=Lax; Max-Age=600");
        let (_, cookie) = answers(Request::post("/sign-in"), false, unknown()).await;
        assert!(cookie.starts_with(&format!("redress-mark={};", u64::MAX)), "{cookie}");
    }

    #[tokio::test]
    async fn without_a_replica_there_are_no_cookies() {
        assert_eq!(answers(Request::post("/sign-in"), true, Ok(None)).await, (None, String::new()));
    }

    #[tokio::test]
    async fn who_looks_brings_the_mark_along() {
        let looks = async |request| answers(request, false, unknown()).await;
        let with = |cookie: &str| Request::get("/desk?view=open").header(header::COOKIE, cookie);
        assert_eq!(looks(Request::get("/desk")).await, (Some(Mark(0)), String::new()));
        assert_eq!(looks(Request::head("/help")).await, (Some(Mark(0)), String::new()));
        assert_eq!(looks(with("redress=abc; redress-mark=345")).await.0, Some(Mark(345)));
        for made_up in ["redress-mark=", "redress-mark=-1", "redress-mark=99999999999999999999999"] {
            assert_eq!(looks(with(made_up)).await.0, Some(Mark::ALL), "{made_up}");
        }
        assert_eq!(looks(with("__Host-redress-mark=345")).await.0, Some(Mark(0)), "of another address");
    }

    #[tokio::test]
    async fn who_follows_news_sees_them_and_goes_on_from_there() {
        let (glance, cookie) = answers(Request::get("/desk?view=open&seen=ab-1"), false, Ok(Some(Mark(7)))).await;
        assert_eq!(glance, None);
        assert!(cookie.starts_with("redress-mark=7;"), "{cookie}");
    }

    #[tokio::test]
    async fn programs_read_what_is_written() {
        for request in [Request::get("/api/complaints"), Request::post("/api/complaints")] {
            let request = request.header(header::AUTHORIZATION, "Bearer x");
            assert_eq!(answers(request, false, Ok(Some(Mark(7)))).await, (None, String::new()));
        }
    }
}
