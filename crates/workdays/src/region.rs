//! A country or a part of it whose law makes its working days differ.

use crate::rule::{Area, COUNTRIES, Country, REGION_COUNT, REGIONS};
use crate::{Error, Kind};
use std::fmt;
use std::str::FromStr;

/// A region by its ISO 3166-1 or 3166-2 code, such as `RO` or `DE-BY`.
///
/// Parts that ISO doesn't number carry a word: `DE-BY-AUGSBURG`. Regions sort by code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region(u16);

/// Codes people use for a region, and the one it has here.
const OTHER_CODES: [(&str, &str); 14] = [
    ("UK", "GB"),
    ("EL", "GR"),
    ("AX", "FI-01"),
    ("GP", "FR-971"),
    ("MQ", "FR-972"),
    ("GF", "FR-973"),
    ("RE", "FR-974"),
    ("YT", "FR-976"),
    ("BL", "FR-BL"),
    ("MF", "FR-MF"),
    ("NC", "FR-NC"),
    ("PF", "FR-PF"),
    ("PM", "FR-PM"),
    ("WF", "FR-WF"),
];

impl Region {
    /// Reads a code in any case; the EU's `UK` and `EL` are understood as `GB` and `GR`, and the codes that ISO 3166-1
    /// gives to overseas France and to Åland as those of ISO 3166-2 (`RE` as `FR-974`, `AX` as `FI-01`).
    ///
    /// # Errors
    /// [`Error::UnknownRegion`], naming codes that look alike.
    pub fn parse(code: &str) -> Result<Region, Error> {
        let mut wanted = code.trim().to_ascii_uppercase().replace('_', "-");
        let country = wanted.split('-').next().unwrap_or_default();
        if let Some((other, iso)) = OTHER_CODES.iter().find(|(other, _)| *other == country) {
            wanted.replace_range(..other.len(), iso);
        }
        REGIONS
            .binary_search_by(|area| area.code.cmp(wanted.as_str()))
            .map(|n| Region(n as u16))
            .map_err(|_| Error::UnknownRegion { given: shortened(code), near: near(&wanted) })
    }

    /// All regions, sorted by code.
    pub fn all() -> impl Iterator<Item = Region> {
        (0..REGION_COUNT).map(|n| Region(n as u16))
    }

    pub fn code(self) -> &'static str {
        self.area().code
    }

    pub fn english_name(self) -> &'static str {
        self.area().name
    }

    /// The country the region belongs to; a country is its own.
    pub fn country(self) -> Region {
        Region::parse(self.rules().code).unwrap_or(self)
    }

    /// English name of that country.
    pub fn country_name(self) -> &'static str {
        self.rules().name
    }

    /// Language of the local holiday names (ISO 639-1).
    pub fn language(self) -> &'static str {
        self.rules().language
    }

    /// The calendars in which this region differs: [`Kind::Public`] and, where law counts legal periods otherwise,
    /// [`Kind::Deadline`].
    pub fn kinds(self) -> &'static [Kind] {
        let other = self.rules().rules.iter().any(|rule| rule.deadline && rule.regions >> self.area().bit & 1 == 1);
        if other { &[Kind::Public, Kind::Deadline] } else { &[Kind::Public] }
    }

    pub(crate) fn index(self) -> usize {
        usize::from(self.0)
    }

    pub(crate) fn area(self) -> &'static Area {
        &REGIONS[self.index()]
    }

    pub(crate) fn rules(self) -> &'static Country {
        &COUNTRIES[self.area().country]
    }
}

/// What was given, cut where somebody gave a novel.
fn shortened(text: &str) -> String {
    text.chars().take(40).collect()
}

/// Up to eight codes of the same country, or the best-known form where the country isn't known either.
fn near(wanted: &str) -> String {
    let country: String = wanted.chars().take(2).collect();
    let same: Vec<&str> = REGIONS.iter().map(|a| a.code).filter(|code| code.starts_with(&country)).take(8).collect();
    if same.is_empty() || country.is_empty() { "RO, DE-BY or GB-SCT".into() } else { same.join(", ") }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl fmt::Debug for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Region({})", self.code())
    }
}

impl FromStr for Region {
    type Err = Error;

    fn from_str(code: &str) -> Result<Region, Error> {
        Region::parse(code)
    }
}

impl serde::Serialize for Region {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.code())
    }
}

impl<'de> serde::Deserialize<'de> for Region {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Region, D::Error> {
        let code = std::borrow::Cow::<'de, str>::deserialize(from)?;
        Region::parse(&code).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_found_by_its_code_however_it_is_written() {
        for written in ["DE-BY", "de-by", " De_By "] {
            assert_eq!(Region::parse(written).map(Region::code), Ok("DE-BY"));
        }
        assert_eq!(Region::parse("UK-SCT").map(Region::code), Ok("GB-SCT"));
        assert_eq!(Region::parse("el").map(Region::code), Ok("GR"));
        assert_eq!(Region::parse("ax").map(Region::code), Ok("FI-01"));
        assert!(Region::parse("UKR").is_err());
        assert!(Region::parse("RE-1").is_err());
    }

    #[test]
    fn an_unknown_one_is_answered_with_those_that_look_alike() {
        let said = Region::parse("GB-XYZ").expect_err("there is no such nation").to_string();
        assert!(said.contains("GB-SCT"), "{said}");
        let said = Region::parse("").expect_err("nothing is no region").to_string();
        assert!(said.contains("RO, DE-BY"), "{said}");
    }

    #[test]
    fn sorts_like_its_code_and_every_code_is_found_again() {
        let all: Vec<Region> = Region::all().collect();
        assert!(all.windows(2).all(|two| two[0] < two[1] && two[0].code() < two[1].code()));
        assert!(all.iter().all(|region| Region::parse(region.code()) == Ok(*region)));
    }

    #[test]
    fn travels_as_its_code() -> Result<(), serde_json::Error> {
        let region: Region = serde_json::from_str("\"at\"")?;
        assert_eq!(serde_json::to_string(&region)?, "\"AT\"");
        assert!(serde_json::from_str::<Region>("\"XX\"").is_err());
        Ok(())
    }
}
