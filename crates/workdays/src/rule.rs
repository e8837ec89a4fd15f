//! The shape of the tables that the build makes from `data/`, and the tables themselves.

/// One country's rules. All its regions share them; each rule says by a mask where it is law.
pub(crate) struct Country {
    pub code: &'static str,
    pub name: &'static str,
    pub language: &'static str,
    /// Bit 0 is Monday.
    pub weekend: u8,
    pub substitute_local: &'static str,
    pub swap_local: &'static str,
    pub rules: &'static [Rule],
    pub swaps: &'static [Swap],
    pub published: Option<Published>,
}

/// A country or one of its regions. `bit` 0 is the country itself.
pub(crate) struct Area {
    pub code: &'static str,
    pub name: &'static str,
    pub country: usize,
    pub bit: usize,
}

pub(crate) struct Rule {
    pub name: &'static str,
    pub local: &'static str,
    pub law: &'static str,
    pub on: On,
    pub days: u8,
    /// In force from and until these dates, as the number `YYYYMMDD`.
    pub from: u32,
    pub until: u32,
    pub regions: u128,
    pub except: &'static [i16],
    /// Bit 0 is Monday.
    pub weekdays: u8,
    /// The rule names no holiday that falls on this day …
    pub skip: Option<On>,
    /// … and none that doesn't fall on this one.
    pub only: Option<On>,
    /// By day of the week: days to move by.
    pub moved: [i8; 7],
    /// By day of the week: how many days later work stops in addition; [`NEXT`] for the next working day.
    pub also: [i8; 7],
    pub also_from: i16,
    pub estimated_from: i16,
    /// Counts only when a legal period is computed.
    pub deadline: bool,
}

/// Not a number of days: the next day that is neither rest day nor holiday.
pub(crate) const NEXT: i8 = 127;

pub(crate) enum On {
    Fixed {
        month: i8,
        day: i8,
    },
    /// Days after Easter Sunday of the Western churches.
    Easter(i16),
    /// Days after Easter Sunday of the Orthodox churches.
    Orthodox(i16),
    /// `nth` −1 is the last one of the month.
    Nth {
        nth: i8,
        weekday: u8,
        month: i8,
        plus: i16,
    },
    /// The `weekday` among the seven days that start `first` days from the date.
    Near {
        weekday: u8,
        month: i8,
        day: i8,
        first: i16,
        plus: i16,
    },
    /// Days after the first day of the feast of fast-breaking.
    EidFitr(i16),
    /// Days after the first day of the feast of sacrifice.
    EidAdha(i16),
    /// Single dates, as the number `YYYYMMDD`.
    Dates(&'static [u32]),
}

/// A day off that is worked off on a rest day; 0 where a side is absent.
pub(crate) struct Swap {
    pub off: u32,
    pub work: u32,
    pub law: &'static str,
}

/// Islamic feasts as a country published them, for all years from `first` to `last`.
pub(crate) struct Published {
    pub first: i16,
    pub last: i16,
    pub fitr: &'static [u32],
    pub adha: &'static [u32],
}

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
