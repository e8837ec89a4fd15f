//! What languages are called.

/// Code (ISO 639-1), the language's name in itself, its name in English: the official languages of the EU, and those of
/// neighbours a European office gets mail in.
const LANGUAGES: &[(&str, &str, &str)] = &[
    ("bg", "Български", "Bulgarian"),
    ("cs", "Čeština", "Czech"),
    ("da", "Dansk", "Danish"),
    ("de", "Deutsch", "German"),
    ("el", "Ελληνικά", "Greek"),
    ("en", "English", "English"),
    ("es", "Español", "Spanish"),
    ("et", "Eesti", "Estonian"),
    ("fi", "Suomi", "Finnish"),
    ("fr", "Français", "French"),
    ("ga", "Gaeilge", "Irish"),
    ("hr", "Hrvatski", "Croatian"),
    ("hu", "Magyar", "Hungarian"),
    ("it", "Italiano", "Italian"),
    ("lt", "Lietuvių", "Lithuanian"),
    ("lv", "Latviešu", "Latvian"),
    ("mt", "Malti", "Maltese"),
    ("nb", "Norsk bokmål", "Norwegian"),
    ("nl", "Nederlands", "Dutch"),
    ("pl", "Polski", "Polish"),
    ("pt", "Português", "Portuguese"),
    ("ro", "Română", "Romanian"),
    ("sk", "Slovenčina", "Slovak"),
    ("sl", "Slovenščina", "Slovenian"),
    ("sr", "Srpski", "Serbian"),
    ("sv", "Svenska", "Swedish"),
    ("tr", "Türkçe", "Turkish"),
    ("uk", "Українська", "Ukrainian"),
];

/// The name of a language in itself ("Deutsch" for `de` and `de-AT`), if we know it.
pub fn autonym(lang: &str) -> Option<&'static str> {
    entry(lang).map(|(_, autonym, _)| *autonym)
}

/// The name of a language in English, for staff, if we know it.
pub fn english_name(lang: &str) -> Option<&'static str> {
    entry(lang).map(|(_, _, english)| *english)
}

fn entry(lang: &str) -> Option<&'static (&'static str, &'static str, &'static str)> {
    let base = base(lang);
    LANGUAGES.iter().find(|(code, _, _)| *code == base)
}

/// The language alone, in lower case: `de` for `de-AT`, `DE` and `de_CH.UTF-8`.
pub(crate) fn base(lang: &str) -> String {
    let base = lang.trim().split(['-', '_', '.']).next().unwrap_or_default().to_ascii_lowercase();
    // Plain "Norwegian" means Bokmål in practice; browsers send either.
    if base == "no" { "nb".to_owned() } else { base }
}
