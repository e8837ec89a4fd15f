//! Dates as day numbers: 0 is Monday, 1 January 1990. Table look-ups, since every answer passes here twice.

use jiff::civil::Date;

/// How many days lie in 1990 to 2100.
pub(crate) const DAYS: usize = 40_542;

const YEARS: usize = 111;
const FIRST_YEAR: i16 = 1990;

/// Day number of 1 January, and of the one after the last year.
const YEAR_START: [u16; YEARS + 1] = {
    let mut starts = [0; YEARS + 1];
    let mut n = 0;
    while n < YEARS {
        starts[n + 1] = starts[n] + if leap(n) { 366 } else { 365 };
        n += 1;
    }
    starts
};

/// Days before the first of each month, in a common and in a leap year.
const MONTH_START: [[u16; 13]; 2] = [
    [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365],
    [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366],
];

/// 2000 is a leap year and 2100 is not.
const fn leap(year_index: usize) -> bool {
    year_index % 4 == 2 && year_index != 110
}

/// The day number, or `None` outside 1990 to 2100.
#[inline]
pub(crate) fn number(date: Date) -> Option<usize> {
    let year = usize::try_from(date.year() - FIRST_YEAR)
        .ok()
        .filter(|year| *year < YEARS)?;
    let month = MONTH_START[usize::from(leap(year))][date.month() as usize - 1];
    Some(YEAR_START[year] as usize + month as usize + date.day() as usize - 1)
}

/// 1 March 1988 as a day number: with years that begin in March, leap days come last, every fourth year.
const MARCH_1988: usize = 671;
/// 1 March 2100, before which the rule of every fourth year sees a 29 February that isn't there.
const MARCH_2100: usize = YEAR_START[110] as usize + 59;

/// The date of a day number, or `None` from [`DAYS`] on. No branch depends on the date, so none is mispredicted.
#[inline]
pub(crate) fn date(number: usize) -> Option<Date> {
    if number >= DAYS {
        return None;
    }
    let since_march = (number + MARCH_1988 + usize::from(number >= MARCH_2100)) as u32;
    let quarter_days = 4 * since_march + 3;
    let (year, day_of_year) = (quarter_days / 1461, quarter_days % 1461 / 4);
    // Months from March are 31, 30, 31, 30, 31 days long, twice and a bit: 153 days in five months.
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let past_december = u32::from(month >= 10);
    let (year, month) = (1988 + year + past_december, month + 3 - 12 * past_december);
    Date::new(year as i16, month as i8, day as i8).ok()
}

/// Day number of a year's 1 January; `year` lies in 1990 to 2101.
pub(crate) fn new_year(year: i16) -> usize {
    YEAR_START[(year - FIRST_YEAR) as usize] as usize
}

/// Day of the week of a day number; 0 is Monday.
pub(crate) fn weekday(number: usize) -> u8 {
    (number % 7) as u8
}

/// `YYYYMMDD` as a day number; `None` where there is no such day or none we know.
pub(crate) fn of_stamp(stamp: u32) -> Option<usize> {
    let (year, month, day) = (stamp / 10_000, stamp / 100 % 100, stamp % 100);
    Date::new(year as i16, month as i8, day as i8)
        .ok()
        .and_then(number)
}

/// A day number as `YYYYMMDD`.
pub(crate) fn stamp(number: usize) -> u32 {
    date(number).map_or(0, |d| {
        d.year() as u32 * 10_000 + d.month() as u32 * 100 + d.day() as u32
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan;

    #[test]
    fn every_day_has_one_number_and_comes_back_from_it() {
        let mut day = jiff::civil::date(1990, 1, 1);
        for n in 0..DAYS {
            assert_eq!(number(day), Some(n));
            assert_eq!(date(n), Some(day));
            assert_eq!(
                i8::try_from(weekday(n)),
                Ok(day.weekday().to_monday_zero_offset())
            );
            assert_eq!(of_stamp(stamp(n)), Some(n));
            day = day.checked_add(1.day()).expect("far from the end of time");
        }
        assert_eq!(day, jiff::civil::date(2101, 1, 1));
        assert_eq!(number(day), None);
        assert_eq!(number(jiff::civil::date(1989, 12, 31)), None);
        assert_eq!(number(Date::MIN), None);
        assert_eq!(number(Date::MAX), None);
        assert_eq!(date(DAYS), None);
    }
}
