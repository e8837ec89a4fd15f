//! Many complaints, quickly: short ones, each decided by the procedure itself, so that every journal is a valid one.
//!
//! They arrive at a million a year; fewer than that, over a year. The last tenth of a year, which arrived over five weeks, is being
//! worked on: each was acknowledged and some have a handler; [`DUE`] of them were left alone and are due right now. All others are
//! old and closed.

use crate::Outcome;
use complaint::{
    By, Channel, Closure, Command, Complaint, Context, Details, Draft, Hash, Kind, LetterId, Opening, Party, Recorded,
    Reference, Refusal, chain, decide, open,
};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use procedure::House;
use procedure::simulation::Random;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;
use store::Whole;
use texts::{DemoLanguage, demo, number_like};
use tokio::task::JoinSet;

/// How many are due when all were generated.
pub const DUE: u64 = 100;
/// How many are brought in by one transaction, and how many transactions are under way.
const TOGETHER: u64 = 2_500;
/// How many a house gets in a year, if it gets more than these at all.
const A_YEAR: u64 = 1_000_000;
const AT_ONCE: usize = 3;

/// A Wednesday morning, long after the first of them arrived.
pub fn now() -> Timestamp {
    Timestamp::constant(1_794_996_000, 0)
}

/// Who complains, and about what.
pub struct Customer {
    pub name: String,
    email: String,
    language: &'static DemoLanguage,
    model: String,
    pub serial: String,
    ticket: String,
}

impl Customer {
    pub fn surname(&self) -> &str {
        self.name.rsplit(' ').next().unwrap_or_default()
    }

    /// The last seven letters and digits of the serial number.
    pub fn end_of_serial(&self) -> String {
        let code: String = self.serial.chars().filter(char::is_ascii_alphanumeric).collect();
        code[code.len().saturating_sub(7)..].to_owned()
    }
}

pub struct Bulk {
    /// Whose policy and calendar count.
    house: Arc<House>,
    pub count: u64,
    /// The first of each year: references are numbered from 1 in each.
    first_of: BTreeMap<i16, u64>,
}

/// A decision in the making.
struct Making<'b> {
    context: Context<'b>,
    complaint: Complaint,
    events: Vec<Recorded>,
    words: String,
}

impl Bulk {
    pub fn of(house: &Arc<House>, count: u64) -> Self {
        let mut bulk = Self { house: Arc::clone(house), count, first_of: BTreeMap::new() };
        let mut next = 1;
        while next <= count {
            let year = bulk.year(next);
            bulk.first_of.insert(year, next);
            next = first_that(next, count + 1, |number| bulk.year(number) != year);
        }
        bulk
    }

    /// How many are being worked on: what came in five weeks, in however many years the archive grew.
    pub fn live(&self) -> u64 {
        (self.count.min(A_YEAR) / 10).max(1)
    }

    pub fn reference(&self, number: u64) -> Reference {
        let year = self.year(number);
        Reference::new(year, number - self.first_of[&year] + 1)
    }

    fn year(&self, number: u64) -> i16 {
        self.received_at(number).to_zoned(TimeZone::UTC).year()
    }

    /// The customer of the `number`-th complaint, 1 for the first: always the same one.
    pub fn customer(&self, number: u64) -> Customer {
        let mut chance = Random::seeded(number);
        let language = chance.pick(&demo().languages).expect("the demonstration has languages");
        let person = chance.pick(&language.people).expect("each language has people");
        let first = person.name.split(' ').next().unwrap_or_default();
        let name = format!("{first} {}", surname(&mut chance));
        let digits: Vec<u8> = (0..12).map(|_| chance.within(0, 9) as u8).collect();
        let house = &demo().house;
        let mut number_of =
            |looks: &[String]| number_like(chance.pick(looks).map_or("######", String::as_str), &digits);
        let (serial, ticket) = (number_of(&house.serials), number_of(&house.tickets));
        let model = chance.pick(&house.models).cloned().unwrap_or_default();
        Customer { email: format!("customer{number}@example.com"), name, language, model, serial, ticket }
    }

    fn context(&self, now: Timestamp) -> Context<'_> {
        Context { now, ..self.house.context() }
    }

    /// All of the `number`-th complaint's life so far.
    fn whole(&self, number: u64) -> Result<Whole, Refusal> {
        let mut making = self.opened(number)?;
        let Some(place) = number.checked_sub(self.count - self.live() + 1) else {
            making.later(SignedDuration::from_hours(100));
            let (why, note) = (Closure::Withdrawn, "Settled on the telephone.".to_owned());
            making.does(&By::Staff("hollis".into()), Command::Close { why, note, letter: None })?;
            return Ok(making.whole());
        };
        if self.is_due(place) {
            return Ok(making.whole());
        }
        making.acknowledged()?;
        if place.is_multiple_of(3) {
            let staff = &demo().house.staff;
            let handler = Some(staff[place as usize % staff.len()].login.as_str().into());
            making.does(&By::Staff("ottokar".into()), Command::Assign { handler })?;
        }
        making.context.now = now();
        making.does(&By::System, Command::TimePasses)?;
        Ok(making.whole())
    }

    /// Whether the `place`-th of the live ones is left for the sweep.
    fn is_due(&self, place: u64) -> bool {
        let step = (self.live() / DUE).max(1);
        place.is_multiple_of(step) && place / step < DUE
    }

    /// When the `number`-th came: old ones over years, live ones over five weeks, due ones eight days ago.
    fn received_at(&self, number: u64) -> Timestamp {
        let old = self.count - self.live();
        let hours = |hours: u64| SignedDuration::from_hours(i64::try_from(hours).unwrap_or_default());
        let years = (self.count / A_YEAR).max(1);
        match number.checked_sub(old + 1) {
            None => now() - hours(24 * 45) - hours((old - number) * 24 * 365 * years / old.max(1)),
            Some(place) if self.is_due(place) => now() - hours(24 * 8),
            Some(place) => now() - hours(24) - hours((self.live() - place) * 24 * 35 / self.live()),
        }
    }

    fn opened(&self, number: u64) -> Result<Making<'_>, Refusal> {
        let customer = self.customer(number);
        let mut chance = Random::seeded(number ^ 0x5bd1_e995);
        let is_product = chance.percent(60);
        let language = customer.language;
        let mail = chance.pick(if is_product { &language.product } else { &language.service });
        let (subject, text) = mail.expect("each language has complaints").filled(&[
            ("name", &customer.name),
            ("model", &customer.model),
            ("serial", &customer.serial),
            ("ticket", &customer.ticket),
        ]);
        let context = self.context(self.received_at(number));
        let opening = Opening {
            reference: self.reference(number),
            complainant: Party {
                name: Some(customer.name),
                email: customer.email,
                language: language.code.clone(),
                country: None,
            },
            channel: Channel::Web,
            received_at: context.now,
            subject,
            text: text.clone(),
            kind: Kind::from(if is_product { "product" } else { "service" }),
            details: Details {
                model: Some(customer.model),
                serial: Some(customer.serial),
                ticket: (!is_product).then_some(customer.ticket),
                description: Some(text.trim().to_owned()),
                idea: None,
                ..Details::default()
            },
            danger: None,
            message: None,
            mail_id: None,
            split_from: None,
        };
        let events = open(opening, &By::Complainant, &context)?;
        let complaint = Complaint::opened(&events).expect("an opening begins with its event");
        Ok(Making { context, complaint, events, words: text })
    }
}

impl Making<'_> {
    fn later(&mut self, by: SignedDuration) {
        self.context.now += by;
    }

    fn does(&mut self, by: &By, command: Command) -> Result<(), Refusal> {
        let events = decide(&self.complaint, by, command, &self.context)?;
        events.iter().for_each(|event| self.complaint.apply(event));
        self.events.extend(events);
        Ok(())
    }

    /// Confirmed within the hour. The letter is in the journal; how it left is of no matter here.
    fn acknowledged(&mut self) -> Result<(), Refusal> {
        let subject = format!("Your complaint {}", self.complaint.reference);
        let text = "Thank you. We have your complaint and will write again by the dates below.".to_owned();
        self.words.push_str(&text);
        self.does(
            &By::System,
            Command::Acknowledge { letter: Draft { subject, text, automatic: true, files: Vec::new() } },
        )?;
        self.later(SignedDuration::from_mins(40));
        let letter: Option<LetterId> = self.complaint.letters.last().map(|letter| letter.id.clone());
        let (letter, at) = (letter.expect("one was just written"), self.context.now);
        self.does(&By::System, Command::LetterLeft { letter, at, note: "250 ok".to_owned() })
    }

    fn whole(self) -> Whole {
        Whole {
            entries: chain(&self.complaint.reference.to_string(), Hash::default(), &self.events),
            complaint: self.complaint,
            words: self.words,
            messages: Vec::new(),
            letters: Vec::new(),
            knows: Vec::new(),
        }
    }
}

/// The first number between `from`, which isn't one, and `to` that is so; `to`: none is.
fn first_that(from: u64, to: u64, is_so: impl Fn(u64) -> bool) -> u64 {
    let (mut before, mut first) = (from, to);
    while before + 1 < first {
        let middle = before.midpoint(first);
        if is_so(middle) { first = middle } else { before = middle }
    }
    first
}

/// One of 4,096, so that a name is found in few of many complaints.
fn surname(chance: &mut Random) -> String {
    const PARTS: [&str; 16] = [
        "bel", "cor", "dan", "fir", "gal", "hor", "jun", "kel", "lam", "mor", "nis", "ost", "pel", "rav", "sil", "tor",
    ];
    let mut part = || PARTS[chance.within(0, 15) as usize];
    let name = [part(), part(), part()].concat();
    name[..1].to_uppercase() + &name[1..]
}

/// How many a second are made, on one core and without a store.
pub fn made(bulk: &Bulk) -> Outcome<f64> {
    let start = Instant::now();
    let sample = bulk.count.min(20_000);
    for number in 1..=sample {
        bulk.whole(number)?;
    }
    Ok(sample as f64 / start.elapsed().as_secs_f64())
}

/// How many are there for certain: where a filling that was broken off goes on.
async fn there(bulk: &Bulk) -> Outcome<u64> {
    let (mut there, mut missing) = (0, bulk.count + 1);
    while there + 1 < missing {
        let middle = there.midpoint(missing);
        let found = bulk.house.store.complaint(&bulk.reference(middle)).await?.is_some();
        if found { there = middle } else { missing = middle }
    }
    // Several transactions were under way.
    Ok(there.saturating_sub(2 * AT_ONCE as u64 * TOGETHER))
}

/// Brings all of them in; how many a second, the making of them included.
pub async fn fill(bulk: &Arc<Bulk>) -> Outcome<f64> {
    let start = Instant::now();
    let mut under_way = JoinSet::new();
    let there = there(bulk).await?;
    let mut next = there + 1;
    while next <= bulk.count {
        if under_way.len() >= AT_ONCE
            && let Some(done) = under_way.join_next().await
        {
            done??;
        }
        let (making, numbers) = (Arc::clone(bulk), next..(next + TOGETHER).min(bulk.count + 1));
        next = numbers.end;
        under_way.spawn(async move {
            let store = Arc::clone(&making.house.store);
            let made =
                tokio::task::spawn_blocking(move || numbers.map(|n| making.whole(n)).collect::<Result<Vec<_>, _>>());
            store.bring(made.await??).await?;
            Outcome::Ok(())
        });
        if (next - 1).is_multiple_of(100_000) {
            eprintln!("  {} of {} after {:.0} s", next - 1, bulk.count, start.elapsed().as_secs_f64());
        }
    }
    while let Some(done) = under_way.join_next().await {
        done??;
    }
    Ok((bulk.count - there) as f64 / start.elapsed().as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::office;
    use complaint::{Verdict, replay, verify_chain};
    use procedure::{Policies, SetClock};
    use store::Sqlite;

    fn bulk(count: u64) -> Bulk {
        let store = Arc::new(Sqlite::in_memory().expect("a store"));
        let clock = Arc::new(SetClock::at(now()));
        Bulk::of(
            &Arc::new(House::new(
                office::settings().expect("settings"),
                Policies::of(office::policy().expect("sound")),
                store,
                clock,
            )),
            count,
        )
    }

    #[test]
    fn every_generated_journal_is_whole_and_replays_to_its_row() {
        let bulk = bulk(300);
        for number in [1, 150, 270, 271, 272, 285, 300] {
            let whole = bulk.whole(number).expect("accepted");
            let reference = bulk.reference(number).to_string();
            assert_eq!(verify_chain(&reference, &whole.entries), Verdict::Whole);
            assert_eq!(replay(&whole.entries).as_ref(), Some(&whole.complaint));
        }
    }

    #[test]
    fn exactly_as_many_as_promised_are_due() {
        for count in [1_000, 2_000, 10_000] {
            let bulk = bulk(count);
            let wakes = (1..=count).filter_map(|n| bulk.whole(n).expect("accepted").complaint.wakes_at());
            assert_eq!(wakes.filter(|at| *at <= now()).count() as u64, DUE);
        }
    }
}
