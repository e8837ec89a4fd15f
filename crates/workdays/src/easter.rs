//! Easter Sunday of the Western and of the Orthodox churches.

use jiff::civil::{Date, date};

/// Gregorian computus (Gauss, Lilius; the form published in Nature, 20 April 1876).
pub(crate) fn western(year: i16) -> Date {
    let y = i32::from(year);
    let (golden, century, of_century) = (y % 19, y / 100, y % 100);
    let moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let sunday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - moon - of_century % 4) % 7;
    let late = (golden + 11 * moon + 22 * sunday) / 451;
    let n = moon + sunday - 7 * late + 114;
    date(year, (n / 31) as i8, (n % 31 + 1) as i8)
}

/// Julian computus (Meeus), moved to the Gregorian calendar: 13 days from 1900 to 2099, 14 in 2100.
pub(crate) fn orthodox(year: i16) -> Date {
    let y = i32::from(year);
    let moon = (19 * (y % 19) + 15) % 30;
    let sunday = (2 * (y % 4) + 4 * (y % 7) - moon + 34) % 7;
    let n = moon + sunday + 114;
    let (month, day) = (n / 31, n % 31 + 1);
    let behind = if year >= 2100 { 14 } else { 13 };
    let day = day + behind;
    let length = if month == 3 { 31 } else { 30 };
    if day > length { date(year, month as i8 + 1, (day - length) as i8) } else { date(year, month as i8, day as i8) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::Weekday;

    #[test]
    fn falls_where_the_churches_keep_it() {
        let kept = [
            (1990, (4, 15), (4, 15)),
            (2000, (4, 23), (4, 30)),
            (2008, (3, 23), (4, 27)),
            (2024, (3, 31), (5, 5)),
            (2025, (4, 20), (4, 20)),
            (2027, (3, 28), (5, 2)),
            (2038, (4, 25), (4, 25)),
            (2100, (3, 28), (5, 2)),
        ];
        for (year, west, east) in kept {
            assert_eq!(western(year), date(year, west.0, west.1));
            assert_eq!(orthodox(year), date(year, east.0, east.1));
        }
    }

    #[test]
    fn is_a_sunday_and_the_orthodox_one_is_never_earlier() {
        for year in crate::YEARS {
            assert_eq!(western(year).weekday(), Weekday::Sunday);
            assert_eq!(orthodox(year).weekday(), Weekday::Sunday);
            assert!(orthodox(year) >= western(year));
        }
    }
}
