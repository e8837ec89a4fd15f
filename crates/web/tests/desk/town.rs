//! A house with a store on disk, clocks that the test sets, staff, and browsers that are signed in.

use async_trait::async_trait;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode, header};
use complaint::{Complaint, Policy, Reference, StaffId};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use procedure::{Carried, Courier, House, SetClock, Settings, Taken};
use std::net::SocketAddr;
use std::sync::Arc;
use store::{OutboxLetter, Role, Sqlite, Staff, Store};
use tower::ServiceExt;
use web::{Demo, Web, app, hash_password};
use workdays::{Calendar, Region};

pub const PASSWORD: &str = "correct horse battery staple";

pub struct Town {
    pub house: Arc<House>,
    pub clock: Arc<SetClock>,
    pub web: Web,
    app: Router,
    _folder: tempfile::TempDir,
}

/// Says yes to every letter.
pub struct Relay;

#[async_trait]
impl Courier for Relay {
    async fn carry(&self, _letter: &OutboxLetter) -> Carried {
        Carried::Sent { note: "250 ok".to_owned() }
    }
}

struct Mover(Arc<House>, Arc<SetClock>);

#[async_trait]
impl Demo for Mover {
    async fn advance(&self, hours: i64) -> Result<(), String> {
        self.1.set(self.0.now() + SignedDuration::from_hours(hours));
        self.0.sweep().await.map(|_| ()).map_err(|e| e.to_string())
    }
}

fn settings() -> Settings {
    let region = Region::parse("RO").expect("a region");
    Settings {
        company: "Heliovar Europe".to_owned(),
        service_name: "Customer Service".to_owned(),
        address: "complaints@heliovar.example".to_owned(),
        public_url: "http://127.0.0.1:8640".to_owned(),
        region,
        calendar: Calendar::of(region),
        zone: TimeZone::get("Europe/Bucharest").expect("a zone"),
        policy: Policy::from_toml(include_str!("../../../../policies/customer-service-europe.toml")).expect("sound"),
        catalogue: correspondence::Catalogue::default(),
        acknowledge_at_once: true,
        team_mailboxes: Vec::new(),
        language: "en".to_owned(),
        outside_body: "the ADR body of your country".to_owned(),
        link_days: 180,
        earlier_policies: Vec::new(),
        automatic_letters_a_day: 20,
        secret: [7; 32],
    }
}

impl Town {
    /// On a Monday morning, with staff: ioana and tomas (technical), clara (service management), rita (reviewer),
    /// max (manager), ada (administrator).
    pub async fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let store: Arc<dyn Store> = Arc::new(Sqlite::open(&folder.path().join("redress.db")).expect("a store"));
        let clock = Arc::new(SetClock::at("2026-11-23T08:00:00Z".parse().expect("an instant")));
        let house = Arc::new(House::new(settings(), store, clock.clone()));
        let demo: Arc<dyn Demo> = Arc::new(Mover(house.clone(), clock.clone()));
        let web = Web::new(house.clone(), clock.clone(), Some(demo));
        let town = Self { app: app(web.clone()), house, clock, web, _folder: folder };
        let hash = hash_password(PASSWORD).expect("a hash");
        for (id, role, team) in [
            ("ioana", Role::Handler, "technical"),
            ("tomas", Role::Handler, "technical"),
            ("clara", Role::Handler, "service-management"),
            ("rita", Role::Reviewer, "service-management"),
            ("max", Role::Manager, "service-management"),
            ("ada", Role::Admin, "technical"),
        ] {
            let staff = Staff {
                id: id.into(),
                name: format!("{}{} Example", id[..1].to_uppercase(), &id[1..]),
                email: format!("{id}@heliovar.example"),
                role,
                teams: vec![team.into()],
                password: Some(hash.clone()),
                active: true,
                language: "en".to_owned(),
                created_at: Timestamp::UNIX_EPOCH,
            };
            town.house.store.put_staff(&staff).await.expect("kept");
        }
        town
    }

    /// A browser that isn't signed in.
    pub fn nobody(&self) -> Browser {
        Browser { app: self.app.clone(), cookie: None, csrf: String::new(), site: None }
    }

    /// A browser that came by a one-time link.
    pub async fn signed_in(&self, who: &str) -> Browser {
        let link = self.web.sign_in_link(&StaffId(who.to_owned()), 1).await.expect("a link");
        let path = link.strip_prefix("http://127.0.0.1:8640").expect("a link of ours").to_owned();
        let mut browser = self.nobody();
        let page = browser.get(&path).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
        let me = browser.get("/me").await;
        browser.csrf = me.field("_csrf");
        browser
    }

    pub async fn takes_in(&self, raw: &str) -> Taken {
        self.house.take_in(raw.replace('\n', "\r\n").into_bytes(), &[]).await.expect("taken in")
    }

    /// A mail about a product, as a complaint.
    pub async fn complaint(&self, number: u32) -> Reference {
        match self.takes_in(&mail(number)).await {
            Taken::Opened(reference) => reference,
            Taken::Triage(key) => {
                let opened = self.house.open_from_triage(&key, "product".into(), None, &"ada".into()).await;
                opened.expect("opened").reference
            }
            other => panic!("{other:?}"),
        }
    }

    pub async fn now(&self, reference: &Reference) -> Complaint {
        self.house.complaint(reference).await.expect("there")
    }

    pub async fn sends(&self) {
        while self.house.send_letters(&Relay, 64).await.expect("sent") > 0 {}
    }
}

pub fn mail(number: u32) -> String {
    format!(
        "From: Andrei Example <andrei{number}@example.com>
To: complaints@heliovar.example
Subject: Complaint: inverter SUN-5K-EU keeps failing, number {number}
Message-ID: <m{number}@example.com>
Date: Mon, 23 Nov 2026 10:00:00 +0200
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain; charset=utf-8

Dear Sir or Madam,

I want to make a complaint. My inverter SUN-5K-EU, serial number SN1234567{number}, stopped working for the third time
this month and nobody has repaired it. I am very unhappy with this product. I want it to be replaced.

Andrei Example
--b
Content-Type: text/html; name=\"evil.html\"
Content-Disposition: attachment; filename=\"evil.html\"

<script>alert(1)</script>
--b--
"
    )
}

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

    async fn ask(&mut self, mut request: axum::http::request::Builder, body: Body) -> Page {
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
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.expect("a body");
        Page { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&bytes).into_owned() }
    }
}
