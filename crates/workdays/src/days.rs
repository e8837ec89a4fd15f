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
    let year = usize::try_from(date.year() - FIRST_YEAR).ok().filter(|year| *year < YEARS)?;
    let month = MONTH_START[usize::from(leap(year))][date.month() as usize - 1];
    Some(YEAR_START[year] as usize + month as usize + date.day() as usize - 1)
}

/// A month of all years: its year, its number, the day number of its first.
#[derive(Clone, Copy)]
struct Month {
    start: u16,
    year: i16,
    month: i8,
}

const MONTHS: usize = YEARS * 12;
/// All months, and the one after the last.
static MONTH: [Month; MONTHS + 1] = {
    let mut months = [Month { start: DAYS as u16, year: 2101, month: 1 }; MONTHS + 1];
    let mut n = 0;
    while n < MONTHS {
        let (year, month) = (n / 12, n % 12);
        let start = YEAR_START[year] + MONTH_START[leap(year) as usize][month];
        months[n] = Month { start, year: FIRST_YEAR + year as i16, month: month as i8 + 1 };
        n += 1;
    }
    months
};

const STRETCH: usize = 28;
/// In which month each stretch of 28 days begins: no month is shorter, so a day lies there or in the next one.
static MONTH_OF_STRETCH: [u16; DAYS.div_ceil(STRETCH)] = {
    let mut months = [0; DAYS.div_ceil(STRETCH)];
    let (mut stretch, mut month) = (0, 0);
    while stretch < months.len() {
        while (MONTH[month + 1].start as usize) <= stretch * STRETCH {
            month += 1;
        }
        months[stretch] = month as u16;
        stretch += 1;
    }
    months
};

/// The date of a day number, or `None` from [`DAYS`] on. No branch depends on the date, so none is mispredicted.
#[inline]
pub(crate) fn date(number: usize) -> Option<Date> {
    if number >= DAYS {
        return None;
    }
    let before = usize::from(MONTH_OF_STRETCH[number / STRETCH]);
    let month = MONTH[before + usize::from(usize::from(MONTH[before + 1].start) <= number)];
    Date::new(month.year, month.month, (number - usize::from(month.start)) as i8 + 1).ok()
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
    Date::new(year as i16, month as i8, day as i8).ok().and_then(number)
}

/// A day number as `YYYYMMDD`.
pub(crate) fn stamp(number: usize) -> u32 {
    date(number).map_or(0, |d| d.year() as u32 * 10_000 + d.month() as u32 * 100 + d.day() as u32)
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
            assert_eq!(i8::try_from(weekday(n)), Ok(day.weekday().to_monday_zero_offset()));
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
