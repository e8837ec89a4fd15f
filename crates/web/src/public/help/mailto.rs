//! Links that open a prepared email (RFC 6068).

use crate::Web;
use crate::page::Words;
use complaint::KindRule;

/// A `mailto:` link; `to` may be empty. Line ends become CRLF, as RFC 6068, 5 asks.
pub(crate) fn mailto(to: &str, fields: &[(&str, &str)]) -> String {
    let mut link = format!("mailto:{}", encoded(to, b"@+"));
    for (number, (name, value)) in fields.iter().enumerate() {
        link.push(if number == 0 { '?' } else { '&' });
        let lines: Vec<String> = value.lines().map(|line| encoded(line, b"")).collect();
        link.push_str(&format!("{name}={}", lines.join("%0D%0A")));
    }
    link
}

/// Everything but unreserved characters (RFC 3986, 2.3) and those of `also` is percent-encoded.
fn encoded(text: &str, also: &[u8]) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b) || also.contains(&b);
    text.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

/// A prepared complaint, in the reader's language.
pub(crate) struct Prepared {
    pub label: String,
    pub hint: String,
    pub href: String,
    /// What it asks for, for those who write their own.
    pub details: Vec<String>,
}

/// The prepared complaints, one for each kind of the policy (rows 7 and 9 of the default one).
pub(crate) fn prepared(web: &Web, words: &Words) -> Vec<Prepared> {
    let kinds = &web.house.policy().kinds;
    // The one that most people look for first.
    let product = |kind: &&KindRule| kind.id.as_str() != "product";
    let mut kinds: Vec<&KindRule> = kinds.iter().collect();
    kinds.sort_by_key(product);
    kinds.into_iter().map(|kind| one(kind, web, words)).collect()
}

fn one(kind: &KindRule, web: &Web, words: &Words) -> Prepared {
    let id = &kind.id;
    let subject = words.or(&format!("help-mail-{id}-subject"), &kind.name);
    let body = words.or(&format!("help-mail-{id}-body"), &body(kind, words));
    let details = body.lines().map(str::trim).filter(|line| !line.is_empty());
    Prepared {
        label: words.or(&format!("help-complain-{id}"), &kind.name),
        hint: words.or(&format!("help-complain-{id}-hint"), ""),
        details: details.map(|line| line.trim_end_matches(':').trim_end().to_owned()).collect(),
        href: mailto(&web.house.settings.address, &[("subject", &subject), ("body", &format!("{body}\n"))]),
    }
}

/// What a kind of the policy's own asks for, a line each.
fn body(kind: &KindRule, words: &Words) -> String {
    let name = |rule: &complaint::DetailRule| {
        let own = rule.name.get(&words.lang).or_else(|| rule.name.get("en")).unwrap_or(&rule.id);
        format!("{}:\n", words.or(&format!("customer-details-{}", rule.id), own))
    };
    kind.details.iter().map(name).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prepared_mail_keeps_its_lines_and_letters() {
        let link = mailto("care+x@example.com", &[("subject", "Über & mehr?"), ("body", "Modell:\n\nIdee: a=b")]);
        assert_eq!(
            link,
            "mailto:care+x@example.com?subject=%C3%9Cber%20%26%20mehr%3F&body=Modell%3A%0D%0A%0D%0AIdee%3A%20a%3Db"
        );
    }

    #[test]
    fn an_address_can_add_no_field() {
        assert_eq!(mailto("a?bcc=b@example.com&x", &[]), "mailto:a%3Fbcc%3Db@example.com%26x");
    }
}
