//! Links to the complainant's own page: unguessable (HMAC-SHA256 over what they say), expiring, revocable (law 10).

use crate::house::House;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use complaint::{Complaint, Reference};
use hmac::{Hmac, Mac};
use jiff::Timestamp;
use sha2::Sha256;

const DAY: i64 = 86_400;

/// What a link that holds opens.
#[derive(Clone, Debug)]
pub struct Opened {
    pub reference: Reference,
}

/// Why a link doesn't open.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    #[error("this link isn't complete; open it from the letter again")]
    Broken,
    #[error("this link has expired; a newer letter has a newer one")]
    Expired,
}

impl House {
    /// The path of a complainant's page: `/c/` + token. It works for the configured number of days from now.
    pub fn follow_path(&self, complaint: &Complaint) -> String {
        let day = self.now().as_second().div_euclid(DAY) + i64::from(self.settings.link_days);
        let said = format!("{}.{}.{day}", complaint.reference, complaint.link_series);
        format!("/c/{said}.{}", self.seal(&said))
    }

    /// The whole address of the page.
    pub fn follow_link(&self, complaint: &Complaint) -> String {
        format!("{}{}", self.settings.public_url, self.follow_path(complaint))
    }

    pub(crate) fn seal(&self, said: &str) -> String {
        URL_SAFE_NO_PAD.encode(&self.mac(said).finalize().into_bytes()[..18])
    }

    fn mac(&self, said: &str) -> Hmac<Sha256> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.settings.secret).expect("HMAC takes keys of any length");
        mac.update(b"follow\0");
        mac.update(said.as_bytes());
        mac
    }

    /// What a token opens, as far as the token itself tells; the series is checked against the complaint by
    /// [`Self::link_holds`].
    ///
    /// # Errors
    /// It isn't one of ours, or too old.
    pub fn open_link(&self, token: &str, now: Timestamp) -> Result<(Opened, u32), LinkError> {
        let (said, seal) = token.rsplit_once('.').ok_or(LinkError::Broken)?;
        let sealed = URL_SAFE_NO_PAD.decode(seal).map_err(|_| LinkError::Broken)?;
        if sealed.len() != 18 {
            return Err(LinkError::Broken);
        }
        self.mac(said).verify_truncated_left(&sealed).map_err(|_| LinkError::Broken)?;
        let mut parts = said.split('.');
        let (Some(reference), Some(series), Some(day)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(LinkError::Broken);
        };
        let reference = reference.parse().map_err(|_| LinkError::Broken)?;
        let series = series.parse().map_err(|_| LinkError::Broken)?;
        let day: i64 = day.parse().map_err(|_| LinkError::Broken)?;
        if now.as_second().div_euclid(DAY) > day {
            return Err(LinkError::Expired);
        }
        Ok((Opened { reference }, series))
    }

    /// Whether a link of this series still opens the complaint.
    pub fn link_holds(&self, complaint: &Complaint, series: u32) -> bool {
        complaint.link_series == series
    }
}
