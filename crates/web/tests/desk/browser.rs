//! A browser at the desk: keeps its cookie, fills in forms, reads pages.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode, header};
use axum::response::Response;
use complaint::Reference;
use std::net::SocketAddr;
use std::time::Duration;
use tower::ServiceExt;

pub struct Browser {
    app: Router,
    cookie: Option<String>,
    pub csrf: String,
    /// What it says of who started a request.
    pub site: Option<&'static str>,
}

pub struct Page {
    pub status: StatusCode,
    pub headers: axum::http::HeaderMap,
    pub body: String,
}

impl Page {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default()
    }

    pub fn location(&self) -> &str {
        self.header("location")
    }

    /// The value of the first hidden or filled-in field of this name.
    pub fn field(&self, name: &str) -> String {
        let field = format!("name=\"{name}\"");
        let rest = self.body.split(&field).nth(1).unwrap_or_else(|| panic!("no field {name} in {}", self.body));
        let tag = rest.split('>').next().unwrap_or_default();
        let value = tag.split("value=\"").nth(1).and_then(|v| v.split('"').next()).unwrap_or_default();
        unescape(value)
    }

    pub fn area(&self, name: &str) -> String {
        let field = format!("name=\"{name}\"");
        let rest = self.body.split(&field).nth(1).unwrap_or_else(|| panic!("no field {name} in {}", self.body));
        let text = rest.split_once('>').map_or("", |(_, text)| text);
        unescape(text.split("</textarea>").next().unwrap_or_default())
    }

    /// It was done, and leads back to the complaint.
    pub fn done(&self, reference: &Reference, what: &str) {
        assert_eq!(self.location(), format!("/complaints/{reference}?done={what}"), "{} {}", self.status, self.body);
    }

    pub fn has(&self, text: &str) -> bool {
        unescape(&self.body).contains(text)
    }
}

fn unescape(text: &str) -> String {
    let pairs = [
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&quot;", "\""),
        ("&#38;", "&"),
        ("&amp;", "&"),
    ];
    pairs.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

impl Browser {
    /// One that isn't signed in.
    pub fn of(app: Router) -> Self {
        Self { app, cookie: None, csrf: String::new(), site: None }
    }

    pub async fn get(&mut self, path: &str) -> Page {
        self.ask(Request::get(path), Body::empty()).await
    }

    /// Posts a form with its token.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let csrf = self.csrf.clone();
        let all: Vec<(&str, &str)> = fields.iter().copied().chain([("_csrf", csrf.as_str())]).collect();
        self.post_plain(path, &all).await
    }

    /// Posts a form as it is.
    pub async fn post_plain(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.ask(request, Body::from(body)).await
    }

    /// Posts a form that can carry a file, with its token.
    pub async fn post_file(&mut self, path: &str, fields: &[(&str, &str)], file: &str) -> Page {
        self.post_named(path, fields, ("file", "policy.toml"), file).await
    }

    /// The same, with the names of the field and of the file.
    pub async fn post_named(&mut self, path: &str, fields: &[(&str, &str)], named: (&str, &str), file: &str) -> Page {
        let csrf = self.csrf.clone();
        let mut body = String::new();
        for (name, value) in fields.iter().copied().chain([("_csrf", csrf.as_str())]) {
            body.push_str(&format!("--f\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"));
        }
        let head = format!("form-data; name=\"{}\"; filename=\"{}\"", named.0, named.1);
        body.push_str(&format!("--f\r\nContent-Disposition: {head}\r\n\r\n{file}\r\n--f--\r\n"));
        let request = Request::post(path).header(header::CONTENT_TYPE, "multipart/form-data; boundary=f");
        self.ask(request, Body::from(body)).await
    }

    /// Hands something over as a program does.
    pub async fn hands(&mut self, key: &str, kind: &str, body: &str) -> Page {
        let request = Request::post("/api/messages").header(header::CONTENT_TYPE, kind);
        self.ask(request.header(header::AUTHORIZATION, format!("Bearer {key}")), Body::from(body.to_owned())).await
    }

    /// Fills in a form that writes no letter.
    pub async fn does(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let form = self.get(path).await;
        assert_eq!(form.status, StatusCode::OK, "{}", form.body);
        let seen = form.field("seen");
        let all: Vec<_> = fields.iter().copied().chain([("seen", seen.as_str()), ("step", "preview")]).collect();
        self.post(path, &all).await
    }

    /// Fills in the form, looks at the letter, changes a word of it, and sends it.
    pub async fn sends(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let form = self.get(path).await;
        assert_eq!(form.status, StatusCode::OK, "{}", form.body);
        let seen = form.field("seen");
        let mut all: Vec<(&str, &str)> = fields.to_vec();
        all.extend([("seen", seen.as_str()), ("step", "preview")]);
        let preview = self.post(path, &all).await;
        assert_eq!(preview.status, StatusCode::OK, "{}", preview.body);
        let (subject, text) = (preview.field("letter_subject"), preview.area("letter_text"));
        let text = format!("{text}\nP.S. A word more.");
        all.pop();
        all.extend([("step", "send"), ("letter_subject", &subject), ("letter_text", &text)]);
        self.post(path, &all).await
    }

    /// Opens a stream of news; what it tells is read to its end by [`heard`].
    pub async fn listens(&mut self, path: &str) -> Body {
        let response = self.answer(Request::get(path), Body::empty()).await;
        assert_eq!(response.status(), StatusCode::OK, "{path}");
        assert!(is_stream(&response));
        response.into_body()
    }

    async fn ask(&mut self, request: axum::http::request::Builder, body: Body) -> Page {
        let response = self.answer(request, body).await;
        let endless = is_stream(&response);
        let (parts, body) = response.into_parts();
        let bytes = if endless { Default::default() } else { to_bytes(body, usize::MAX).await.expect("a body") };
        Page { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&bytes).into_owned() }
    }

    async fn answer(&mut self, mut request: axum::http::request::Builder, body: Body) -> Response {
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        if let Some(site) = self.site {
            request = request.header("sec-fetch-site", site);
        }
        let mut request = request.body(body).expect("a request");
        let peer = SocketAddr::from(([192, 0, 2, 7], 4711));
        request.extensions_mut().insert(ConnectInfo(peer));
        let response = self.app.clone().oneshot(request).await.expect("an answer");
        if let Some(set) = response.headers().get(header::SET_COOKIE).and_then(|v| v.to_str().ok()) {
            self.cookie = set.split(';').next().map(str::to_owned).filter(|c| !c.ends_with('='));
        }
        response
    }
}

fn is_stream(response: &Response) -> bool {
    response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind == "text/event-stream")
}

/// All that a stream tells until it ends.
pub async fn heard(stream: Body) -> String {
    let bytes = tokio::time::timeout(Duration::from_secs(60), to_bytes(stream, usize::MAX)).await;
    String::from_utf8(bytes.expect("it ends").expect("a body").to_vec()).expect("text")
}
