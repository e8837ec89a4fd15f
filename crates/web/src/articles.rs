//! Articles of the help centre: what is published, and what the product brings along until something is.

use crate::failure::Failure;
use crate::page::Words;
use complaint::{Keeper, Period, Policy};
use jiff::Timestamp;
use procedure::House;
use texts::{fill, texts};

/// The complaints policy as an article; delivered with the product in every language.
pub(crate) const POLICY: &str = "complaints-policy";

/// The setting that lists the articles that editors have added.
const LIST: &str = "help.articles";

/// An article as readers see it now.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct CurrentArticle {
    pub slug: String,
    /// The language it is really in: the one asked for, or English.
    pub language: String,
    pub title: String,
    /// Without the title.
    pub markdown: String,
    /// 0: as delivered with the product.
    pub version: u32,
    /// When this version was published; `None`: as delivered.
    pub at: Option<Timestamp>,
}

/// Slugs of all articles, the policy first.
///
/// # Errors
/// The store can't be read.
pub(crate) async fn slugs(house: &House) -> Result<Vec<String>, Failure> {
    let kept = house.store.setting(LIST).await?.unwrap_or_default();
    let added: Vec<String> = serde_json::from_str(&kept).unwrap_or_default();
    let mut all = vec![POLICY.to_owned()];
    all.extend(added.into_iter().filter(|slug| slug != POLICY));
    Ok(all)
}

/// Adds an article to the list.
///
/// # Errors
/// The store can't be written.
pub(crate) async fn add_slug(house: &House, slug: &str) -> Result<(), Failure> {
    let mut all = slugs(house).await?;
    if !all.iter().any(|s| s == slug) {
        all.push(slug.to_owned());
        let kept = serde_json::to_string(&all[1..]).map_err(|e| Failure::Broken(e.to_string()))?;
        house.store.put_setting(LIST, &kept).await?;
    }
    Ok(())
}

/// Whether `text` can be part of an article's address.
pub(crate) fn is_slug(text: &str) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    (1..=80).contains(&text.len()) && text.bytes().all(plain) && !text.starts_with('-') && !text.ends_with('-')
}

/// The article as published in `language`; else the delivered one; else as published in English.
///
/// # Errors
/// The store can't be read.
pub(crate) async fn current_article(
    house: &House,
    slug: &str,
    language: &str,
) -> Result<Option<CurrentArticle>, Failure> {
    let published = |article: store::Article| CurrentArticle {
        slug: article.slug,
        language: article.language,
        title: article.title,
        markdown: article.markdown,
        version: article.version,
        at: Some(article.at),
    };
    if let Some(article) = house.store.article(slug, language, true).await? {
        return Ok(Some(published(article)));
    }
    if slug == POLICY {
        return Ok(Some(delivered(house, language)));
    }
    Ok(house.store.article(slug, "en", true).await?.map(published))
}

/// The policy as the product brings it along, with this house's name, address and periods.
pub(crate) fn delivered(house: &House, language: &str) -> CurrentArticle {
    let settings = &house.settings;
    let written = match in_working_days(house.policy()) {
        Some([acknowledge, update, resolve]) => fill(
            texts().article(language),
            &[
                ("company", &settings.company),
                ("email", &settings.address),
                ("ack-days", &acknowledge.to_string()),
                ("update-days", &update.to_string()),
                ("resolve-days", &resolve.to_string()),
            ],
        ),
        None => short(house, &Words::of(language)),
    };
    let (title, markdown) = split_title(&written);
    let title = title.unwrap_or(&house.policy().title).to_owned();
    let language = texts().nearest(language).to_owned();
    CurrentArticle { slug: POLICY.to_owned(), language, title, markdown: markdown.to_owned(), version: 0, at: None }
}

/// The three periods, where the policy has all of them and counts them in working days: what the article is written for.
pub(crate) fn in_working_days(policy: &Policy) -> Option<[u16; 3]> {
    let days = |keeper| match policy.period(keeper) {
        Some(Period::WorkingDays(days)) => Some(days),
        _ => None,
    };
    Some([days(Keeper::Acknowledgement)?, days(Keeper::Update)?, days(Keeper::Decision)?])
}

/// The article of any other policy: its periods as they are, in few words.
fn short(house: &House, words: &Words) -> String {
    let (settings, policy) = (&house.settings, house.policy());
    let address = format!("[{0}](mailto:{0})", settings.address);
    let with = [("company", (&settings.company).into()), ("email", address.into())];
    let line = |keeper| policy.period(keeper).map(|period| format!("- {}", promised(words, keeper, period)));
    let periods: Vec<String> = PROMISED.into_iter().filter_map(line).collect();
    let mut parts = vec![words.say("help-policy-intro", &with)];
    parts.push(format!("## {}\n\n{}", words.t("help-policy-how-heading"), words.say("help-policy-how", &with)));
    parts.push(format!("## {}\n\n{}", words.t("help-policy-when-heading"), periods.join("\n")));
    parts.push(format!("## {}\n\n{}", words.t("help-policy-decision-heading"), words.t("help-policy-decision")));
    if !policy.escalations.is_empty() {
        parts.push(format!("## {}\n\n{}", words.t("help-policy-escalate-heading"), words.t("help-policy-escalate")));
    }
    parts.join("\n\n") + "\n"
}

/// What readers are told the periods of.
const PROMISED: [Keeper; 3] = [Keeper::Acknowledgement, Keeper::Update, Keeper::Decision];

/// "Confirmation of receipt: 3 days".
fn promised(words: &Words, keeper: Keeper, period: Period) -> String {
    let period = handbook::period(period, &words.lang);
    words.say(&format!("help-period-{}", keeper.as_str()), &[("period", period.into())])
}

/// The periods in words: one sentence where the article's three are there, else a line each.
pub(crate) fn periods(policy: &Policy, words: &Words) -> Vec<String> {
    if let Some([acknowledge, update, resolve]) = in_working_days(policy) {
        let args = [("ack-days", acknowledge.into()), ("update-days", update.into()), ("resolve-days", resolve.into())];
        return vec![words.say("help-complain-dates", &args)];
    }
    let line = |keeper| policy.period(keeper).map(|period| promised(words, keeper, period));
    PROMISED.into_iter().filter_map(line).collect()
}

/// The title that stands as `# …` at the top of a text, and the rest.
fn split_title(text: &str) -> (Option<&str>, &str) {
    let text = text.trim_start();
    match text.strip_prefix("# ") {
        Some(rest) => {
            let (title, body) = rest.split_once('\n').unwrap_or((rest, ""));
            (Some(title.trim()), body.trim_start())
        }
        None => (None, text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_cut_from_the_text() {
        assert_eq!(split_title("# Our policy\n\n## One\n"), (Some("Our policy"), "## One\n"));
        assert_eq!(split_title("no title"), (None, "no title"));
    }

    #[test]
    fn slugs_are_plain() {
        assert!(is_slug("where-to-find-the-serial-number"));
        for bad in ["", "-a", "a-", "Ä", "a b", "a/b", ".."] {
            assert!(!is_slug(bad), "{bad}");
        }
    }
}
