//! Speaking in one language.

use texts::{Arg, texts};

/// A language, and what can be said in it.
#[derive(Clone, Copy)]
pub(crate) struct Voice<'l> {
    pub language: &'l str,
}

impl Voice<'_> {
    pub fn say(self, id: &str) -> String {
        self.with(id, &[])
    }

    pub fn with(self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        texts().say(self.language, id, args)
    }

    /// The text of an id that may not be there.
    pub fn known(self, id: &str) -> Option<String> {
        texts().has(self.language, id).then(|| self.say(id))
    }

    /// "a, b and c".
    pub fn and(self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [some @ .., last] => {
                let id = if sounds_like_i(last) { "handbook-and-before-i" } else { "handbook-and" };
                self.with(id, &[("items", some.join(", ").into()), ("last", last.into())])
            }
        }
    }

    /// "Label: text".
    pub fn labelled(self, label: &str, text: &str) -> String {
        self.with("handbook-labelled", &[("label", label.into()), ("text", text.into())])
    }

    pub fn quoted(self, text: &str) -> String {
        self.with("handbook-quoted", &[("text", text.into())])
    }

    /// A code of the domain as part of an id: `partly_accepted` is `…-partly-accepted`.
    pub fn coded(self, prefix: &str, code: &str) -> String {
        self.say(&format!("{prefix}-{}", code.replace('_', "-")))
    }
}

/// Spanish "y" becomes "e" before it.
fn sounds_like_i(word: &str) -> bool {
    let word = word.to_lowercase();
    let diphthong = |rest: &str| rest.starts_with(['e', 'a', 'o', 'é', 'á', 'ó']);
    let rest = word.strip_prefix("hi").or_else(|| word.strip_prefix('i'));
    word.starts_with('í') || word.starts_with("hí") || rest.is_some_and(|rest| !diphthong(rest))
}

/// With a capital letter at its beginning, where it has one there.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A name in a file as words: `account-number` is "account number".
pub(crate) fn as_words(id: &str) -> String {
    id.replace(['-', '_'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(language: &str, items: &[&str]) -> String {
        Voice { language }.and(&items.iter().map(ToString::to_string).collect::<Vec<_>>())
    }

    #[test]
    fn lists_end_as_their_language_ends_them() {
        assert_eq!(joined("en", &[]), "");
        assert_eq!(joined("en", &["Repair"]), "Repair");
        assert_eq!(joined("en", &["Repair", "Replacement", "Refund"]), "Repair, Replacement and Refund");
        assert_eq!(joined("de", &["Austausch", "Erstattung"]), "Austausch und Erstattung");
        assert_eq!(joined("es", &["Francia", "España"]), "Francia y España");
        assert_eq!(joined("es", &["Francia", "Italia"]), "Francia e Italia");
        assert_eq!(joined("es", &["agua", "hielo"]), "agua y hielo");
    }

    #[test]
    fn capitals_are_those_of_the_alphabet() {
        assert_eq!(capital("éclair"), "Éclair");
        assert_eq!(capital(""), "");
        assert_eq!(capital("7 days"), "7 days");
    }
}
