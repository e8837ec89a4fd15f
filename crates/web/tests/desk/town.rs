//! A house with a store on disk, clocks that the test sets, staff, and browsers that are signed in.

use super::browser::Browser;
use async_trait::async_trait;
use axum::Router;
use axum::http::StatusCode;
use complaint::{Complaint, Policy, Reference, StaffId};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use procedure::{Calendars, Carried, Courier, House, Policies, Scans, SetClock, Settings, Taken};
use std::sync::Arc;
use store::{OutboxLetter, Role, Sqlite, Staff, Store};
use web::{ApiKey, Demo, Web, app, hash_password};
use workdays::{OwnDays, Region};

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
        calendars: Calendars::of(region, OwnDays::default()),
        zone: TimeZone::get("Europe/Bucharest").expect("a zone"),
        catalogue: correspondence::Catalogue::default(),
        team_mailboxes: Vec::new(),
        language: "en".to_owned(),
        outside_body: "the ADR body of your country".to_owned(),
        link_days: 180,
        automatic_letters_a_day: 20,
        mailboxes: vec!["complaints".to_owned()],
        logo: None,
        secret: [7; 32],
    }
}

/// The default policy.
pub const EUROPE: &str = include_str!("../../../../policies/customer-service-europe.toml");

impl Town {
    /// On a Monday morning, with staff: ioana and tomas (technical), clara (service management), sam (product
    /// safety), rita (reviewer),
    /// max (manager), ada (administrator).
    pub async fn new() -> Self {
        Self::under(EUROPE).await
    }

    /// The same, under this policy.
    pub async fn under(policy: &str) -> Self {
        Self::of(policy, None).await
    }

    /// The same, with files looked at.
    pub async fn scanned(scanner: Arc<dyn Scans>) -> Self {
        Self::of(EUROPE, Some(scanner)).await
    }

    async fn of(policy: &str, scanner: Option<Arc<dyn Scans>>) -> Self {
        let policies = Policies::of(Policy::from_toml(policy).expect("sound"));
        let folder = tempfile::tempdir().expect("a folder");
        let store: Arc<dyn Store> = Arc::new(Sqlite::open(&folder.path().join("redress.db")).expect("a store"));
        let clock = Arc::new(SetClock::at("2026-11-23T08:00:00Z".parse().expect("an instant")));
        let house = Arc::new(House::new(settings(), policies, store, clock.clone()).scanning(scanner));
        let demo: Arc<dyn Demo> = Arc::new(Mover(house.clone(), clock.clone()));
        let key = ApiKey::of_digest("shop", &ApiKey::made_of([5; 32]).1).expect("a digest");
        let web = Web::new(house.clone(), clock.clone(), Some(demo)).letting_in(vec![key]);
        let town = Self { app: app(web.clone()), house, clock, web, _folder: folder };
        let hash = hash_password(PASSWORD).expect("a hash");
        for (id, role, team) in [
            ("ioana", Role::Handler, "technical"),
            ("tomas", Role::Handler, "technical"),
            ("clara", Role::Handler, "service-management"),
            ("rita", Role::Reviewer, "service-management"),
            ("sam", Role::Handler, "safety"),
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
        Browser::of(self.app.clone())
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

    /// Another mail by whoever wrote the first: a complaint of its own.
    pub async fn another(&self, number: u32) -> Reference {
        let mail = mail(number).replace(&format!("andrei{number}@"), "andrei1@");
        match self.takes_in(&mail).await {
            Taken::Opened(reference) => reference,
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

/// For looking at: where `REDRESS_PAGES` names a folder.
pub fn kept(name: &str, body: &str) {
    if let Ok(folder) = std::env::var("REDRESS_PAGES") {
        std::fs::write(format!("{folder}/{name}.html"), body).expect("written");
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
