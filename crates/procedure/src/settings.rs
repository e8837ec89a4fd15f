//! What the house is set up with: from the configuration file, checked there.

use complaint::{CalendarChoice, Team};
use correspondence::Catalogue;
use correspondence::compose::Logo;
use jiff::tz::TimeZone;
use workdays::{Calendar, OwnDays, Region};

/// A team's own mailbox, for reminders.
#[derive(Clone, Debug, PartialEq)]
pub struct TeamMailbox {
    pub team: Team,
    pub email: String,
}

/// The office's calendars, own days included; a policy says which of them counts.
#[derive(Clone, Debug)]
pub struct Calendars {
    public: Calendar,
    deadline: Calendar,
}

impl Calendars {
    pub fn of(region: Region, own: OwnDays) -> Self {
        let with = |choice: CalendarChoice| choice.of(region).with_own_days(own.clone());
        Self { public: with(CalendarChoice::Public), deadline: with(CalendarChoice::Deadline) }
    }

    pub fn get(&self, choice: CalendarChoice) -> &Calendar {
        match choice {
            CalendarChoice::Public => &self.public,
            CalendarChoice::Deadline => &self.deadline,
        }
    }
}

/// The house's settings.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The company's name as customers know it.
    pub company: String,
    /// What letters are signed with, before the company's name.
    pub service_name: String,
    /// The one published address for complaints (policy, rows 2 and 13).
    pub address: String,
    /// Where browsers reach us, without a slash at the end.
    pub public_url: String,
    /// Whose working days count: the responding office's country or region.
    pub region: Region,
    pub calendars: Calendars,
    pub zone: TimeZone,
    pub catalogue: Catalogue,
    pub team_mailboxes: Vec<TeamMailbox>,
    /// The names of the mailboxes that mail is read from.
    pub mailboxes: Vec<String>,
    /// The language of the house: reminders, and complainants whose language is unknown.
    pub language: String,
    /// The outside body that is named where the policy names none.
    pub outside_body: String,
    /// How many days a complainant's link works after the letter that gave it.
    pub link_days: u16,
    /// Automatic letters to one correspondent within 24 hours, at most (RFC 3834, 2 asks for such a bound).
    pub automatic_letters_a_day: u32,
    /// A picture above what we write.
    pub logo: Option<Logo>,
    /// Signs links and reply addresses.
    pub secret: [u8; 32],
}

impl Settings {
    /// The domain of our own address: in Message-IDs.
    pub fn mail_domain(&self) -> &str {
        self.address.rsplit_once('@').map_or("localhost", |(_, domain)| domain)
    }

    /// Whether mail to `recipient` is ours: the address itself, a signed reply address of it, or the postmaster
    /// (RFC 5321, 4.5.1).
    pub fn takes(&self, recipient: &str) -> bool {
        if recipient.eq_ignore_ascii_case("postmaster") {
            return true;
        }
        let Some((our_local, our_domain)) = self.address.rsplit_once('@') else { return false };
        let Some((local, domain)) = recipient.rsplit_once('@') else { return false };
        let base = local.split_once('+').map_or(local, |(base, _)| base);
        let ours = base.eq_ignore_ascii_case(our_local) || base.eq_ignore_ascii_case("postmaster");
        ours && domain.eq_ignore_ascii_case(our_domain)
    }

    pub fn mailbox_of(&self, team: &Team) -> Option<&str> {
        self.team_mailboxes.iter().find(|m| m.team == *team).map(|m| m.email.as_str())
    }
}
