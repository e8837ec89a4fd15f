//! Periods in words.

use crate::voice::Voice;
use complaint::Period;

/// "30 working days", "1 month", "24 hours".
///
/// ```
/// use complaint::Period;
/// assert_eq!(handbook::period(Period::WorkingDays(30), "en"), "30 working days");
/// assert_eq!(handbook::period(Period::Months(1), "de"), "1 Monat");
/// assert_eq!(handbook::period(Period::WorkingDays(22), "pl"), "22 dni robocze");
/// assert_eq!(handbook::period(Period::Hours(24), "ro"), "24 de ore");
/// ```
pub fn period(period: Period, language: &str) -> String {
    Voice { language }.period(period)
}

impl Voice<'_> {
    pub(crate) fn period(self, period: Period) -> String {
        self.in_form("handbook-period", period)
    }

    /// "within 30 working days", in the case that the language asks for.
    pub(crate) fn within(self, period: Period) -> String {
        self.in_form("handbook-within", period)
    }

    /// "after 30 working days".
    pub(crate) fn after(self, period: Period) -> String {
        self.in_form("handbook-after", period)
    }

    fn in_form(self, form: &str, period: Period) -> String {
        let id = format!("{form}-{}", period.unit().replace('_', "-"));
        self.with(&id, &[("count", period.count().into())])
    }
}

/// How long before the end of a promise that takes `period` the team is warned: in hours where the period is, in working
/// days otherwise.
pub(crate) fn ahead(count: u16, period: Period) -> Period {
    if period.is_in_hours() { Period::Hours(count) } else { Period::WorkingDays(count) }
}
