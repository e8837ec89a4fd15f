//! A house with a real store and a clock that the test sets, its web side, and a browser's view of it.

#![allow(dead_code)] // each test file uses its part

use async_trait::async_trait;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Request, StatusCode, header};
use complaint::{By, Command, Complaint, Draft, Kind, Outcome, Parts, Policy, Reference, Remedy};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use procedure::{Calendars, Carried, Courier, Doer, House, Policies, SetClock, Settings, Taken};
use std::net::SocketAddr;
use std::sync::Arc;
use store::{OutboxLetter, Sqlite, Store};
use tower::ServiceExt;
use workdays::{OwnDays, Region};

pub const LANGUAGES: [&str; 8] = ["de", "en", "es", "fr", "it", "nl", "pl", "ro"];

pub const ENGLISH: &str = "The inverter hums at night";

fn settings() -> Settings {
    let region = Region::parse("RO").expect("a region");
    Settings {
        company: "Heliovar & Sons".to_owned(),
        service_name: "Customer Service".to_owned(),
        address: "complaints@heliovar.example".to_owned(),
        public_url: "https://help.heliovar.example".to_owned(),
        region,
        calendars: Calendars::of(region, OwnDays::default()),
        zone: TimeZone::get("Europe/Bucharest").expect("a zone"),
        catalogue: correspondence::Catalogue::default(),
        team_mailboxes: Vec::new(),
        language: "en".to_owned(),
        outside_body: "the ADR body <of your country>".to_owned(),
        link_days: 180,
        automatic_letters_a_day: 20,
        mailboxes: vec!["complaints".to_owned()],
        logo: None,
        secret: [7; 32],
    }
}

pub fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

struct Carries;

#[async_trait]
impl Courier for Carries {
    async fn carry(&self, _: &OutboxLetter) -> Carried {
        Carried::Sent { note: "carried".to_owned() }
    }
}

/// A house in Bucharest.
pub struct Town {
    pub house: Arc<House>,
    pub clock: Arc<SetClock>,
    app: Router,
}

/// What a browser got.
pub struct Page {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Page {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default()
    }

    pub fn location(&self) -> &str {
        self.header("location")
    }

    /// It is a whole page of `language`, and every text was found and filled in.
    pub fn is_sound(&self, language: &str, what: &str) {
        let text = self.text();
        assert!(text.contains(&format!("<html lang=\"{language}\">")), "{what}: {text}");
        assert!(text.trim_end().ends_with("</html>"), "{what}");
        for wrong in ["[customer-", "[help-", "[letter-", "[common-", "{$", "[desk-"] {
            assert!(!text.contains(wrong), "{what} in {language} contains {wrong}: {text}");
        }
    }
}

impl Town {
    pub fn new(now: &str) -> Self {
        Self::under(now, include_str!("../../../../policies/customer-service-europe.toml"))
    }

    /// Under this policy.
    pub fn under(now: &str, policy: &str) -> Self {
        let policy = Policies::of(Policy::from_toml(policy).expect("sound"));
        let store: Arc<dyn Store> = Arc::new(Sqlite::in_memory().expect("a store"));
        let clock = Arc::new(SetClock::at(at(now)));
        let house = Arc::new(House::new(settings(), policy, store, clock.clone()));
        let app = web::app(web::Web::new(house.clone(), clock.clone(), None));
        Self { house, clock, app }
    }

    pub async fn ask(&self, request: Request<Body>) -> Page {
        let response = self.app.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.expect("a body").to_vec();
        Page { status: parts.status, headers: parts.headers, bytes }
    }

    pub async fn get(&self, path: &str) -> Page {
        self.get_in(path, "").await
    }

    /// With a browser that prefers `languages`.
    pub async fn get_in(&self, path: &str, languages: &str) -> Page {
        let request = Request::get(path).header(header::ACCEPT_LANGUAGE, languages);
        self.ask(request.body(Body::empty()).expect("a request")).await
    }

    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        self.post_from(path, fields, "192.0.2.1").await
    }

    /// From an address of the network.
    pub async fn post_from(&self, path: &str, fields: &[(&str, &str)], address: &str) -> Page {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .extension(ConnectInfo(SocketAddr::new(address.parse().expect("an address"), 4711)));
        self.ask(request.body(Body::from(body)).expect("a request")).await
    }

    /// A form with files: (name, media type, content).
    pub async fn upload(&self, path: &str, fields: &[(&str, &str)], files: &[(&str, &str, &[u8])]) -> Page {
        let mut body = Vec::new();
        for (name, value) in fields {
            body.extend(
                format!("--frontier\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes(),
            );
        }
        for (name, kind, content) in files {
            let head = format!("form-data; name=\"files\"; filename=\"{name}\"\r\nContent-Type: {kind}");
            body.extend(format!("--frontier\r\nContent-Disposition: {head}\r\n\r\n").bytes());
            body.extend_from_slice(content);
            body.extend(b"\r\n");
        }
        body.extend(b"--frontier--\r\n");
        let request = Request::post(path).header(header::CONTENT_TYPE, "multipart/form-data; boundary=frontier");
        self.ask(request.body(Body::from(body)).expect("a request")).await
    }

    /// A complaint by mail, acknowledged.
    pub async fn complaint(&self, subject: &str, text: &str) -> Complaint {
        self.complaint_of("product", subject, text).await
    }

    /// One of this kind, where a person has to say so.
    pub async fn complaint_of(&self, kind: &str, subject: &str, text: &str) -> Complaint {
        let number = self.house.store.message_totals().await.expect("totals").iter().map(|(_, n)| n).sum::<u64>();
        let raw = format!(
            "From: Ada Example <ada@example.com>\r\nTo: complaints@heliovar.example\r\nSubject: {subject}\r\n\
             Message-ID: <{number}@example.com>\r\nDate: Mon, 23 Nov 2026 09:00:00 +0200\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n\
             --b\r\nContent-Type: image/jpeg\r\nContent-Disposition: attachment; filename=\"label.jpg\"\r\n\r\nJPEG\r\n--b--\r\n"
        );
        let taken = self.house.take_in(raw.into_bytes(), &[]).await.expect("taken in");
        let reference = match taken {
            Taken::Opened(reference) => reference,
            Taken::Triage(key) => {
                let opened = self.house.open_from_triage(&key, Kind::from(kind), None, &"mara".into()).await;
                opened.expect("opened by hand").reference
            }
            other => panic!("not a complaint: {other:?}"),
        };
        self.send().await;
        self.now(&reference).await
    }

    pub async fn now(&self, reference: &Reference) -> Complaint {
        self.house.complaint(reference).await.expect("a complaint")
    }

    pub async fn send(&self) {
        while self.house.send_letters(&Carries, 50).await.expect("sent") > 0 {}
    }

    pub async fn does(&self, reference: &Reference, command: Command) -> Complaint {
        let doer = Doer { by: By::Staff("mara".into()), seen: None };
        self.house.act(reference, doer, command).await.expect("done");
        self.send().await;
        self.now(reference).await
    }

    pub async fn decided(&self, reference: &Reference, explanation: &str) -> Complaint {
        self.does(
            reference,
            Command::Decide {
                outcome: Outcome::PartlyAccepted,
                remedy: Some(Remedy::Repair),
                explanation: explanation.to_owned(),
                parts: Parts::new(),
                summary: false,
                letter: draft("Our decision", explanation),
            },
        )
        .await
    }
}

/// For looking at: where `REDRESS_PAGES` names a folder.
pub fn kept(name: &str, body: &str) {
    if let Ok(folder) = std::env::var("REDRESS_PAGES") {
        std::fs::write(format!("{folder}/{name}.html"), body).expect("written");
    }
}

pub fn draft(subject: &str, text: &str) -> Draft {
    Draft { subject: subject.to_owned(), text: text.to_owned(), automatic: false, files: Vec::new() }
}

pub const GERMAN_SUBJECT: &str = "Reklamation: Wechselrichter ausgefallen";
pub const GERMAN: &str = "Sehr geehrte Damen und Herren,\r\n\r\nich möchte mich beschweren: Mein Wechselrichter ist seit \
    zwei Wochen ausgefallen und niemand meldet sich bei mir. Ich bin sehr unzufrieden und verlange, dass das Gerät \
    repariert wird.\r\n\r\nMit freundlichen Grüßen\r\nAda";
pub const ENGLISH_TEXT: &str = "Hello,\r\n\r\nI want to make a complaint: my inverter has hummed loudly every night for two \
    weeks and nobody answers me. I am very unhappy with this product and I want you to repair it.\r\n\r\nAda";
