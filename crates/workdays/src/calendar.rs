//! The working days of a region, and what can be asked of them.

use crate::days::{self, DAYS};
use crate::expand::{Entry, Expanded, expand};
use crate::rule::REGION_COUNT;
use crate::table::Table;
use crate::{Error, OwnDays, Region};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::{Arc, OnceLock};

/// For what days are counted: the two differ where law treats more days as holidays when a legal period ends.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Public holidays, on which work stops.
    #[default]
    Public,
    /// Those, and the days that law equals to them for periods (Dutch Algemene termijnenwet, Swedish Lag 1930:173,
    /// Austrian AVG § 33).
    Deadline,
}

/// The working days of a region from 1990 to 2100. Cheap to clone; prepared once a process and region.
#[derive(Clone)]
pub struct Calendar(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    region: Region,
    kind: Kind,
    pub(crate) own: OwnDays,
    /// Bit 0 is Monday.
    pub(crate) weekend: u8,
    pub(crate) table: Table,
    pub(crate) entries: Box<[Entry]>,
    pub(crate) worked: Box<[u16]>,
    version: String,
}

static PREPARED: [[OnceLock<Calendar>; 2]; REGION_COUNT] =
    [const { [const { OnceLock::new() }, const { OnceLock::new() }] }; REGION_COUNT];

impl Calendar {
    /// The public holidays of a region.
    pub fn of(region: Region) -> Calendar {
        Calendar::of_kind(region, Kind::Public)
    }

    /// The days that count when a legal period is computed, where law names other days for that; else the same as
    /// [`Calendar::of`].
    pub fn deadline(region: Region) -> Calendar {
        Calendar::of_kind(region, Kind::Deadline)
    }

    /// [`Calendar::of`] or [`Calendar::deadline`].
    pub fn of_kind(region: Region, kind: Kind) -> Calendar {
        PREPARED[region.index()][kind as usize].get_or_init(|| Calendar::prepared(region, kind)).clone()
    }

    fn prepared(region: Region, kind: Kind) -> Calendar {
        let Expanded { entries, worked } = expand(region, kind);
        Calendar::assembled(region, kind, OwnDays::default(), entries.into(), worked.into())
    }

    /// The same region with a company's own days on top. Days outside 1990 to 2100 have no effect.
    pub fn with_own_days(self, own: OwnDays) -> Calendar {
        let Inner { region, kind, entries, worked, .. } = &*self.0;
        Calendar::assembled(*region, *kind, own, entries.clone(), worked.clone())
    }

    fn assembled(region: Region, kind: Kind, own: OwnDays, entries: Box<[Entry]>, worked: Box<[u16]>) -> Calendar {
        let weekend = own.weekend_bits().unwrap_or(region.rules().weekend);
        let mut off = own.closed();
        for entry in &entries {
            off[usize::from(entry.day)] = true;
        }
        for (day, off) in off.iter_mut().enumerate() {
            *off |= weekend >> days::weekday(day) & 1 == 1;
        }
        let worked_by_law = worked.iter().map(|day| usize::from(*day)).filter(|day| own_silent(&own, *day));
        for day in worked_by_law.chain(own.working.iter().filter_map(|date| days::number(*date))) {
            off[day] = false;
        }
        let table = Table::new(|day| !off[day]);
        let version = version(region, &table);
        Calendar(Arc::new(Inner { region, kind, own, weekend, table, entries, worked, version }))
    }

    pub fn region(&self) -> Region {
        self.0.region
    }

    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    /// The own days on top of the region's.
    pub fn own_days(&self) -> &OwnDays {
        &self.0.own
    }

    /// Version of the content: the same text means the same working days, all years long.
    pub fn version(&self) -> &str {
        &self.0.version
    }

    /// Bytes the prepared table of this calendar holds.
    pub fn size(&self) -> usize {
        self.0.table.size() + size_of_val(&*self.0.entries) + size_of_val(&*self.0.worked)
    }

    /// # Errors
    /// [`Error::DateOutOfRange`], as in all that follow.
    pub fn is_working_day(&self, date: Date) -> Result<bool, Error> {
        Ok(self.0.table.works(number(date)?))
    }

    /// The `n`-th working day after `from`, which itself is not counted (Regulation (EEC, Euratom) No 1182/71,
    /// Art. 3). For 0, `from` if it is a working day, else the next one; negative numbers count backwards.
    ///
    /// # Errors
    /// [`Error::Overflow`] where the result lies after 2100.
    pub fn add(&self, from: Date, n: i32) -> Result<Date, Error> {
        if n < 0 { self.earlier(from, n.unsigned_abs() as usize) } else { self.later(from, n as usize) }
    }

    /// The `n`-th working day before `from`. For 0, `from` if it is a working day, else the one before it.
    ///
    /// # Errors
    /// [`Error::Overflow`] where the result lies before 1990.
    pub fn sub(&self, from: Date, n: i32) -> Result<Date, Error> {
        if n < 0 { self.later(from, n.unsigned_abs() as usize) } else { self.earlier(from, n as usize) }
    }

    /// The first working day after `from`.
    ///
    /// # Errors
    /// [`Error::Overflow`] where there is none up to 2100.
    pub fn next(&self, from: Date) -> Result<Date, Error> {
        let found = self.0.table.after(number(from)?).and_then(days::date);
        found.ok_or(Error::Overflow { from, n: 1 })
    }

    /// The last working day before `from`.
    ///
    /// # Errors
    /// [`Error::Overflow`] where there is none from 1990 on.
    pub fn previous(&self, from: Date) -> Result<Date, Error> {
        self.earlier(from, 1)
    }

    #[inline]
    fn later(&self, from: Date, n: usize) -> Result<Date, Error> {
        let day = number(from)?;
        // The working days up to `from` are passed; for n = 0 `from` itself may be the answer.
        let passed = self.0.table.before(day + usize::from(n > 0));
        let nth = passed + n.saturating_sub(1);
        let found = self.0.table.nth(nth).and_then(days::date);
        found.ok_or(Error::Overflow { from, n: n as i64 })
    }

    #[inline]
    fn earlier(&self, from: Date, n: usize) -> Result<Date, Error> {
        let day = number(from)?;
        let ahead = self.0.table.before(day + usize::from(n == 0));
        let nth = ahead.checked_sub(n.max(1));
        let found = nth.and_then(|nth| self.0.table.nth(nth)).and_then(days::date);
        found.ok_or(Error::Overflow { from, n: -(n as i64) })
    }

    /// The working days after `from` up to and with `to`. Where `to` is earlier: minus the working days before
    /// `from` back to and with `to`, so that it always undoes [`Calendar::add`] and [`Calendar::sub`].
    ///
    /// # Errors
    /// [`Error::DateOutOfRange`].
    pub fn between(&self, from: Date, to: Date) -> Result<i32, Error> {
        let (a, b) = (number(from)?, number(to)?);
        // A step of one when going forward: `from` is left out and `to` taken in.
        let ahead = usize::from(b >= a);
        Ok(self.0.table.before(b + ahead) as i32 - self.0.table.before(a + ahead) as i32)
    }
}

/// A rest day that law moved stays worked unless the company closes on it.
fn own_silent(own: &OwnDays, day: usize) -> bool {
    days::date(day).is_some_and(|date| own.closure(date).is_none())
}

#[inline]
pub(crate) fn number(date: Date) -> Result<usize, Error> {
    days::number(date).ok_or(Error::DateOutOfRange(date))
}

/// FNV-1a over the days themselves: what doesn't move a date doesn't change the version.
fn version(region: Region, table: &Table) -> String {
    let mut hash = 0xCBF2_9CE4_8422_2325u64;
    for byte in table.words().iter().flat_map(|word| word.to_le_bytes()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
    }
    format!("{region}-{hash:016x}")
}

impl fmt::Debug for Calendar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Calendar({}, {:?}, {DAYS} days)", self.0.version, self.0.kind)
    }
}
