//! Whatever HTML a stranger sends: what is shown can neither act nor fetch, and sanitised again it says the same.
//!
//! `RUSTC_BOOTSTRAP=1 cargo fuzz run --fuzz-dir crates/correspondence/fuzz sanitise -- -max_total_time=60`
#![no_main]

use correspondence::{Mail, read, safe_html};
use libfuzzer_sys::fuzz_target;

/// All that a tag may be called and an attribute may be.
const TAGS: &str = " a abbr b blockquote br caption center cite code col colgroup dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var ";
const ATTRIBUTES: &str = " href src alt colspan rowspan start dir lang title rel ";

/// Lexicons and patterns are made by the first mail, which would pass for a slow one.
fn warm_up() {
    let mail = correspondence::read(b"From: a@example.com\r\n\r\nMy inverter HX-5000T, S/N HV3E8K2205846, hums.\r\n");
    correspondence::understand(&mail, &correspondence::Catalogue::default());
}

fuzz_target!(init: warm_up(), |html: &str| {
    let once = sanitise(html);
    if let Some(shown) = &once {
        inspect(shown);
        // Pictures that came along are renamed from `cid:`, which happens once.
        if !shown.contains("attachment:") && shown.len() < html.len() * 2 {
            // Formatting that is nested against the rules is nested otherwise each time it is parsed (HTML Standard, 13.2.6.4.7,
            // "adoption agency"): no tag and no word may come of it that wasn't there.
            let again = sanitise(shown).expect("what was shown can be shown");
            inspect(&again);
            assert_eq!(words(&again), words(shown), "{shown}");
        }
    }
    // The same HTML read for its meaning.
    read(format!("From: a@example.com\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{html}").as_bytes());
});

/// What is read between the tags, white space aside: a line feed that `<pre>` begins with goes at each parse.
fn words(shown: &str) -> String {
    let text = shown.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    text.flat_map(str::chars).filter(|c| !c.is_whitespace()).collect()
}

fn sanitise(html: &str) -> Option<String> {
    safe_html(&Mail { html: Some(html.to_string()), ..Mail::default() })
}

/// Reads what was written as strictly as it must have been written: `<name attribute="value">`, `</name>`, text.
fn inspect(shown: &str) {
    let mut rest = shown;
    while let Some(open) = rest.find('<') {
        rest = rest[open + 1..].trim_start_matches('/');
        let end = rest.find([' ', '>']).expect("a name ends");
        assert!(TAGS.contains(&format!(" {} ", &rest[..end])), "{shown}");
        rest = &rest[end..];
        while let Some(more) = rest.strip_prefix(' ') {
            let (name, value) = more.split_once("=\"").expect("an attribute has a value");
            let (value, after) = value.split_once('"').expect("a value ends");
            assert!(ATTRIBUTES.contains(&format!(" {name} ")), "{shown}");
            let leads = |schemes: &[&str]| schemes.iter().any(|s| value.trim_start().to_lowercase().starts_with(s));
            assert!(name != "src" || leads(&["attachment:"]), "{shown}");
            assert!(name != "href" || leads(&["http://", "https://", "mailto:", "tel:"]), "{shown}");
            rest = after;
        }
        rest = rest.strip_prefix('>').expect("a tag ends");
    }
}
