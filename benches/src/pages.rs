//! The desk's pages as a browser gets them, without the socket: request in, finished HTML out.

use crate::Outcome;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, header};
use procedure::{Clock, House};
use std::sync::Arc;
use store::{Role, Staff};
use tower::ServiceExt;
use web::Web;

/// A browser in which somebody is signed in.
pub struct Browser {
    app: Router,
    cookie: String,
}

impl Browser {
    /// Somebody of `role` (and of the technical team) signs in by a link, as on their first day.
    pub async fn of(role: Role, house: &Arc<House>, clock: Arc<dyn Clock>) -> Outcome<Self> {
        let staff = Staff {
            id: format!("bench-{}", role.as_str()).as_str().into(),
            name: "Somebody".to_owned(),
            email: format!("{}@heliovar.example", role.as_str()),
            role,
            teams: vec!["technical".into()],
            password: None,
            active: true,
            language: "en".to_owned(),
            created_at: house.now(),
        };
        house.store.put_staff(&staff).await?;
        let web = Web::new(Arc::clone(house), clock, None);
        let link = web.sign_in_link(&staff.id, 1).await?;
        let path = link.strip_prefix(&house.settings.public_url).unwrap_or(&link).to_owned();
        let app = web::app(web);
        let signed_in = app.clone().oneshot(Request::get(path).body(Body::empty())?).await?;
        let cookie = signed_in.headers().get(header::SET_COOKIE).ok_or("the sign-in link didn't sign in")?;
        let cookie = cookie.to_str()?.split(';').next().unwrap_or_default().to_owned();
        Ok(Self { app, cookie })
    }

    /// Opens a page and reads all of it; how many bytes it has.
    ///
    /// # Errors
    /// It isn't a page: a redirection, a refusal.
    pub async fn open(&self, path: &str) -> Outcome<usize> {
        let request = Request::get(path).header(header::COOKIE, &self.cookie).body(Body::empty())?;
        let response = self.app.clone().oneshot(request).await?;
        let status = response.status();
        if !status.is_success() {
            return Err(format!("{path} was answered with {status}").into());
        }
        Ok(to_bytes(response.into_body(), 64 << 20).await?.len())
    }
}
