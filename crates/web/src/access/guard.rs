//! Stands before every address and lets in whom the table says, and nobody else.

use super::{csrf, key, session};
use crate::failure::Failure;
use crate::routes::Who;
use crate::{Web, api, upload};
use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, FromRequestParts, Multipart, RawPathParams, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use complaint::{By, Complaint, Reference};
use procedure::{HouseError, LinkError};
use store::{AuditEntry, Role, Staff};

/// The guard of one address.
#[derive(Clone)]
pub(crate) struct Gate {
    pub web: Web,
    pub who: Who,
}

/// A member of staff who is signed in. Only addresses for staff have one.
#[derive(Clone, Debug)]
pub(crate) struct Signed {
    pub staff: Staff,
    /// What every form must carry as `_csrf`.
    pub csrf: String,
    /// Path and query of this page, to come back to.
    pub path: String,
    pub(super) session: String,
}

impl Signed {
    pub fn by(&self) -> By {
        By::Staff(self.staff.id.clone())
    }

    pub fn is(&self, role: Role) -> bool {
        self.staff.role >= role
    }

    /// Handlers see and act on complaints of their teams and those they handle, and on those whose danger their team
    /// looks into; reviewers also what was escalated; managers and administrators everything. Nobody sees a complaint
    /// about themselves.
    pub fn may_see(&self, complaint: &Complaint) -> bool {
        let staff = &self.staff;
        let looks_into = |team: &complaint::Team| staff.teams.contains(team);
        !self.is_subject_of(complaint)
            && (self.is(Role::Manager)
                || staff.teams.contains(&complaint.team)
                || complaint.handler.as_ref() == Some(&staff.id)
                || complaint.officer.as_ref().is_some_and(looks_into)
                || (self.is(Role::Reviewer) && complaint.level > 0))
    }

    /// Whether it is about them.
    pub fn is_subject_of(&self, complaint: &Complaint) -> bool {
        complaint.about_staff.contains(&self.staff.id)
    }

    /// The complaint, if there is one and they may see it.
    ///
    /// # Errors
    /// It isn't there; it isn't theirs; the store can't be read.
    pub async fn complaint(&self, web: &Web, reference: &str) -> Result<Complaint, Failure> {
        let reference: Reference = reference.parse().map_err(|_| Failure::NotFound)?;
        let complaint = web.house.complaint(&reference).await?;
        match self.may_see(&complaint) {
            true => Ok(complaint),
            // Whom it is about doesn't hear that there is one.
            false if self.is_subject_of(&complaint) => Err(Failure::NotFound),
            false => Err(Failure::NotYours),
        }
    }

    /// The same person as they are now: their role and teams may be others. `None`: they aren't signed in any more.
    ///
    /// # Errors
    /// The store can't be read.
    pub async fn still(&self, web: &Web) -> Result<Option<Self>, Failure> {
        let staff = holds(web, &self.session).await?;
        Ok(staff.map(|staff| Self { staff, ..self.clone() }))
    }

    /// Which of their sessions this is; says nothing that could be signed in with.
    pub fn session(&self) -> &str {
        &self.session
    }

    /// Notes what they saw or did (law 10).
    ///
    /// # Errors
    /// The store can't be written: then it isn't shown or done either.
    pub async fn audit(&self, web: &Web, what: &str, subject: &str) -> Result<(), Failure> {
        audit(web, self.staff.id.as_str(), what, subject).await
    }
}

/// Notes who saw or did what.
pub(crate) async fn audit(web: &Web, who: &str, what: &str, subject: &str) -> Result<(), Failure> {
    let subject = subject.chars().take(200).collect();
    let entry = AuditEntry { at: web.house.now(), who: who.to_owned(), what: what.to_owned(), subject };
    Ok(web.house.store.audit(&entry).await?)
}

/// The complaint whose private link was followed. Only addresses for link holders have one.
#[derive(Clone, Debug)]
pub(crate) struct Followed {
    pub complaint: Complaint,
    /// The link's token, for the addresses of the same page.
    pub token: String,
}

/// In which language an answer was given: so that a failure speaks it too.
#[derive(Clone, Debug)]
pub(crate) struct Spoken {
    pub language: String,
}

impl<S: Send + Sync> FromRequestParts<S> for Signed {
    type Rejection = Failure;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        let signed = parts.extensions.get::<Self>().cloned();
        signed.ok_or_else(|| Failure::Broken("a page for staff stands in the table as one for others".to_owned()))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Followed {
    type Rejection = Failure;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        let followed = parts.extensions.get::<Self>().cloned();
        followed
            .ok_or_else(|| Failure::Broken("a page for link holders stands in the table as one for others".to_owned()))
    }
}

pub(crate) async fn guard(State(gate): State<Gate>, params: RawPathParams, request: Request, next: Next) -> Response {
    let Gate { web, who } = gate;
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD);
    if changes && !csrf::comes_from_us(&web, request.headers()) {
        return Failure::Foreign.into_response();
    }
    match who {
        Who::Anyone => next.run(request).await,
        Who::LinkHolder => {
            let token = params.iter().find(|(name, _)| *name == "token").map(|(_, value)| value.to_owned());
            let mut response = holder(&web, token.unwrap_or_default(), request, next).await;
            let headers = response.headers_mut();
            // The address is the key: it must not leak to other sites or to search engines.
            headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
            headers.insert("x-robots-tag", HeaderValue::from_static("noindex, nofollow"));
            response
        }
        Who::Program => match key::program(&web, request.headers()) {
            Some(program) => {
                let mut request = request;
                request.extensions_mut().insert(program);
                next.run(request).await
            }
            None => no_key(),
        },
        Who::Staff(role) => match signed(&web, request.headers(), request.uri()).await {
            Err(failure) => failure.into_response(),
            Ok(None) => to_sign_in(&request),
            Ok(Some(signed)) => staff(signed, role, changes, request, next).await,
        },
    }
}

/// RFC 6750, section 3.
fn no_key() -> Response {
    let how = "show a key: `Authorization: Bearer KEY`; `redress api-key NAME` makes one";
    let mut response = api::refused(StatusCode::UNAUTHORIZED, how);
    response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    response
}

async fn holder(web: &Web, token: String, mut request: Request, next: Next) -> Response {
    match follow(web, &token).await {
        Ok(Ok(complaint)) => {
            request.extensions_mut().insert(Followed { complaint, token });
            next.run(request).await
        }
        Ok(Err(why)) => crate::public::link_refused(web, request.headers(), why),
        Err(failure) => failure.into_response(),
    }
}

async fn follow(web: &Web, token: &str) -> Result<Result<Complaint, LinkError>, Failure> {
    let (opened, series) = match web.house.open_link(token, web.house.now()) {
        Ok(opened) => opened,
        Err(why) => return Ok(Err(why)),
    };
    match web.house.complaint(&opened.reference).await {
        // A complaint that was merged goes on in another: its link opens that one.
        Ok(complaint) if web.house.link_holds(&complaint, series) => Ok(Ok(web.house.living_of(complaint).await?)),
        Ok(_) => Ok(Err(LinkError::Expired)),
        Err(HouseError::NoComplaint(_)) => Ok(Err(LinkError::Broken)),
        Err(error) => Err(error.into()),
    }
}

/// Who is signed in, if anybody is.
async fn signed(web: &Web, headers: &HeaderMap, uri: &Uri) -> Result<Option<Signed>, Failure> {
    let Some(token) = session::read(web, headers) else { return Ok(None) };
    let hash = session::hash(&token);
    let Some(staff) = holds(web, &hash).await? else { return Ok(None) };
    let path = uri.path_and_query().map_or("/desk", |p| p.as_str()).to_owned();
    Ok(Some(Signed { staff, csrf: csrf::token(web, &token), path, session: hash }))
}

/// Whose session that is, as long as it holds.
async fn holds(web: &Web, hash: &str) -> Result<Option<Staff>, Failure> {
    let session = web.house.store.session(hash).await?;
    let Some(session) = session.filter(|s| s.expires_at > web.clock.now()) else { return Ok(None) };
    Ok(web.house.store.staff(&session.staff).await?.filter(|s| s.active))
}

fn to_sign_in(request: &Request) -> Response {
    let to = match *request.method() {
        Method::GET => {
            let path = request.uri().path_and_query().map_or("/desk", |p| p.as_str());
            let query: String = url::form_urlencoded::Serializer::new(String::new()).append_pair("next", path).finish();
            format!("/sign-in?{query}")
        }
        _ => "/sign-in".to_owned(),
    };
    Redirect::to(&to).into_response()
}

/// Forms of the desk are small, but for those with files: letters, notes, articles.
const FORM: usize = 2 * 1024 * 1024;

async fn staff(signed: Signed, role: Role, changes: bool, request: Request, next: Next) -> Response {
    let spoken = Spoken { language: signed.staff.language.clone() };
    let mut response = if signed.staff.role < role {
        Failure::NotYours.into_response()
    } else if changes {
        match with_token(&signed, request).await {
            Ok(mut request) => {
                request.extensions_mut().insert(signed);
                next.run(request).await
            }
            Err(failure) => failure.into_response(),
        }
    } else {
        let mut request = request;
        request.extensions_mut().insert(signed);
        next.run(request).await
    };
    response.extensions_mut().insert(spoken);
    response
}

/// The request, if its form carries the session's token.
async fn with_token(signed: &Signed, request: Request) -> Result<Request, Failure> {
    let (parts, body) = request.into_parts();
    let most = if upload::has_files(&parts.headers) { upload::SENT } else { FORM };
    let bytes = axum::body::to_bytes(body, most).await;
    let bytes = bytes.map_err(|_| Failure::Unclear("the form is too large or broke off".to_owned()))?;
    let given = given_token(&parts, &bytes).await;
    if !given.is_some_and(|given| csrf::is_token(&signed.csrf, &given)) {
        return Err(Failure::Foreign);
    }
    Ok(Request::from_parts(parts, Body::from(bytes)))
}

/// The token that a form brought along; forms with files are of the other sort.
async fn given_token(parts: &Parts, bytes: &Bytes) -> Option<String> {
    if !upload::has_files(&parts.headers) {
        let mut fields = url::form_urlencoded::parse(bytes);
        return fields.find(|(name, _)| name == "_csrf").map(|(_, value)| value.into_owned());
    }
    let kind = parts.headers.get(header::CONTENT_TYPE)?;
    let copy = Request::builder().header(header::CONTENT_TYPE, kind).body(Body::from(bytes.clone())).ok()?;
    let mut form = Multipart::from_request(copy, &()).await.ok()?;
    while let Ok(Some(field)) = form.next_field().await {
        if field.name() == Some("_csrf") {
            return field.text().await.ok();
        }
    }
    None
}
