//! Which of our languages suits a browser best (RFC 9110, section 12.5.4).

use crate::languages::base;

/// Of `offered`, the language that `accept_language` likes best; `fallback` where it likes none.
///
/// Only the primary language counts (`de-AT` is served `de`). Equal weights: the one named first. `*` and unreadable
/// parts say nothing; a weight of 0 means "not this one".
pub(crate) fn best(accept_language: &str, offered: &[&'static str], fallback: &'static str) -> &'static str {
    let mut best: Option<(&'static str, f32)> = None;
    for part in accept_language.split(',') {
        let Some((lang, weight)) = wish(part) else {
            continue;
        };
        let Some(offer) = offered.iter().find(|offer| **offer == lang) else {
            continue;
        };
        if weight > 0.0 && best.is_none_or(|(_, so_far)| weight > so_far) {
            best = Some((offer, weight));
        }
    }
    best.map_or(fallback, |(lang, _)| lang)
}

/// `de-AT;q=0.8` as (`de`, 0.8).
fn wish(part: &str) -> Option<(String, f32)> {
    let mut fields = part.split(';');
    let lang = base(fields.next()?);
    if lang.is_empty() {
        return None;
    }
    let weight =
        fields.find_map(|field| field.trim().strip_prefix("q=")).map_or(Some(1.0), |q| q.trim().parse::<f32>().ok())?;
    (0.0..=1.0).contains(&weight).then_some((lang, weight))
}

#[cfg(test)]
mod tests {
    use super::best;

    const OURS: &[&str] = &["de", "en", "fr", "pl"];

    #[test]
    fn the_heaviest_language_we_have_wins() {
        assert_eq!(best("sv, pl;q=0.4, fr;q=0.9, en;q=0.8", OURS, "en"), "fr");
    }

    #[test]
    fn a_regional_wish_is_served_its_base_language() {
        assert_eq!(best("de-AT,en;q=0.5", OURS, "en"), "de");
        assert_eq!(best("FR_ca", OURS, "en"), "fr");
    }

    #[test]
    fn equal_weights_go_to_the_first_named() {
        assert_eq!(best("pl, de", OURS, "en"), "pl");
    }

    #[test]
    fn zero_refuses_and_nonsense_says_nothing() {
        assert_eq!(best("de;q=0, *;q=0.1", OURS, "en"), "en");
        assert_eq!(best("de;q=NaN, fr;q=9, ;;q=,,", OURS, "en"), "en");
        assert_eq!(best("", OURS, "en"), "en");
    }
}
