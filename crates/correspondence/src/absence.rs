//! Until when somebody is away, as their automatic answer says: the last day that it names.

use crate::mail::{Automatic, Mail};
use jiff::civil::Date;
use regex::Regex;
use std::sync::LazyLock;

/// Beginnings of the months' names, in the languages of [`crate::languages`]; those of one month in a row.
const MONTHS: [&str; 12] = [
    "jan gen ene ιαν янв януари січ led sty sij ean jann ocak sausi janv siječ јан",
    "feb fév fev φεβ фев лют úno únor lut velja feab frar helmi şubat vasari febr ψεβ",
    "mar mär mrt mars μαρ мар берез břez ožu márt marz maal kovo март",
    "apr avr abr abril απρ апр квіт dub kwi trav aib huhti nisan baland",
    "mai may maj maio mei máj μαΐ μαι маj май трав kvě svi beal touko mayıs gegu maí toukok mejju",
    "jun juin jui giu ιουν юни черв červn cze lip meith kesä haziran birže jún ġun",
    "jul juil lug ιουλ юли лип červen lipc srp iúil heinä temmuz liep júl lulj",
    "aug aoû ago αυγ авг серп srpn sier kolov lún elo ağustos rugpj ág awwi",
    "sep set sept σεπ септ верес září wrz ruj meán syys eylül rugs szept",
    "oct okt ott out oktob οκτ окт жовт říj paź listop deir loka ekim spal október",
    "nov νοε ное листоп listopad studen samh marras kasım lapkr nóv",
    "dec dez déc dic des δεκ дек груд prosin gru prosinac noll joulu aralık gruod deċ",
];

static DAY_FIRST: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)(?-u:\b)([0-9]{1,2})(?:st|nd|rd|th|er|º|-a|-ja|-to)?\.?\s(?:de\s|of\s|ta'\s|d')?(\p{L}{3,12})\.?(?:,?\s(?:de\s)?(20[0-9]{2}))?")
        .expect("a valid pattern")
});
static MONTH_FIRST: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(\p{L}{3,12})\s([0-9]{1,2})(?:st|nd|rd|th|\.)?(?-u:\b)(?:,?\s(20[0-9]{2}))?").expect("a valid pattern")
});
static NUMBERED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?-u:\b)(?:(20[0-9]{2})-([0-9]{1,2})-([0-9]{1,2})|([0-9]{1,2})[./-]\s?([0-9]{1,2})(?:[./-]\s?(20[0-9]{2}|[0-9]{2})?)?)(?-u:\b|\.)")
        .expect("a valid pattern")
});

/// The last day that an automatic answer which arrived on `today` names, today at the earliest and a year ahead at most. Days come before
/// months, as all over Europe. `None`: it is no such answer, or it names no day.
pub fn away_until(mail: &Mail, today: Date) -> Option<Date> {
    if mail.automatic != Some(Automatic::AutoReply) {
        return None;
    }
    let text: String = mail.subject.chars().chain("\n".chars()).chain(mail.new_text.chars().take(4000)).collect();
    let latest = today.checked_add(jiff::Span::new().years(1)).ok()?;
    let dates = numbered(&text, today).chain(named(&text, today));
    dates.filter(|date| (today..=latest).contains(date)).max()
}

fn numbered(text: &str, today: Date) -> impl Iterator<Item = Date> {
    NUMBERED.captures_iter(text).filter_map(move |found| {
        let n = |group: usize| found.get(group)?.as_str().parse::<i16>().ok();
        match (n(1), n(2), n(3)) {
            (Some(year), Some(month), Some(day)) => date(Some(year), month, day, today),
            _ => date(n(6).map(|y| if y < 100 { 2000 + y } else { y }), n(5)?, n(4)?, today),
        }
    })
}

fn named(text: &str, today: Date) -> impl Iterator<Item = Date> {
    let of = move |day: &str, word: &str, year: Option<&str>| {
        date(year.and_then(|y| y.parse().ok()), month(&word.to_lowercase())?, day.parse().ok()?, today)
    };
    let part = |found: &regex::Captures<'_>, group: usize| found.get(group).map(|m| m.as_str().to_owned());
    let day_first = DAY_FIRST.captures_iter(text).map(move |f| (part(&f, 1), part(&f, 2), part(&f, 3)));
    let month_first = MONTH_FIRST.captures_iter(text).map(move |f| (part(&f, 2), part(&f, 1), part(&f, 3)));
    day_first.chain(month_first).filter_map(move |(day, word, year)| of(&day?, &word?, year.as_deref()))
}

/// The month that a word is the name of: the longest beginning decides ("listop" is October in Croatian, November in Polish and
/// Czech: what is ambiguous is the later).
fn month(word: &str) -> Option<i16> {
    let fits = (1i16..).zip(MONTHS).filter_map(|(month, names)| {
        let longest = names.split(' ').filter(|name| word.starts_with(name)).map(|name| name.chars().count()).max()?;
        Some((longest, month))
    });
    fits.max().map(|(_, month)| month)
}

/// A day of this year where none is said, or of the next where that has passed.
fn date(year: Option<i16>, month: i16, day: i16, today: Date) -> Option<Date> {
    let of = |year: i16| Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok();
    match year {
        Some(year) => of(year),
        None => of(today.year()).filter(|date| *date >= today).or_else(|| of(today.year() + 1)),
    }
}
