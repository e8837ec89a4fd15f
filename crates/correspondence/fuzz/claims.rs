//! What has to hold whatever comes in: claimed by the fuzz targets of millions of made-up inputs, and by `tests/fuzzed.rs` of
//! those that are kept.
#![allow(dead_code, reason = "a target makes one of these claims")]

use correspondence::{
    Catalogue, Mail, dedupe_key, normal_subject, reply_address, safe_html, thread_hints, understand as understood,
    understand_in_thread,
};

/// All that a tag may be called and an attribute may be.
const TAGS: &str = " a abbr b blockquote br caption center cite code col colgroup dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var ";
const ATTRIBUTES: &str = " href src alt colspan rowspan start dir lang title rel ";

/// Patterns are made by the first mail, which would pass for a slow one.
pub fn warm_up() {
    let mail = correspondence::read(b"From: a@example.com\r\n\r\nMy inverter HX-5000T, S/N HV3E8K2205846, hums.\r\n");
    understood(&mail, &Catalogue::default());
}

/// Whatever bytes come as a mail: a `Mail` is read, and nothing in it that is shown on one line can deceive.
pub fn read(raw: &[u8]) {
    let mail = correspondence::read(raw);
    let names = mail.attachments.iter().map(|a| a.name.as_str());
    let people = mail.from.iter().chain(&mail.to).filter_map(|a| a.name.as_deref());
    for line in names.clone().chain(people).chain([mail.subject.as_str()]) {
        assert!(!line.contains(|c: char| c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c)), "{line:?}");
    }
    for name in names {
        assert!(!name.is_empty() && !name.contains(['/', '\\', ':']) && !name.starts_with('.'), "{name:?}");
    }
    if let Some(forward) = &mail.forward {
        assert!(mail.new_text.is_char_boundary(forward.start));
    }
}

/// Whatever a mail says of its thread: hints are bounded and whole, and a trace header more doesn't make it another mail.
pub fn thread(raw: &[u8]) {
    let mail = correspondence::read(raw);
    let hints = thread_hints(&mail);
    assert!(hints.reference.len() <= 60 && hints.references.len() <= 200 && hints.in_reply_to.len() <= 200);
    let ids = hints.in_reply_to.iter().chain(&hints.references).chain(&mail.message_id);
    for id in ids {
        assert!(!id.is_empty() && !id.contains(char::is_whitespace), "{id:?}");
    }
    if let Some(token) = &hints.reply_token {
        assert_eq!(reply_address::verify(token, b"a key that signed nothing"), None);
    }
    let _ = normal_subject(&mail.subject);
    // Headers are counted up to 400: one more may push out the last.
    let headers = raw.iter().filter(|b| **b == b'\n').count();
    if mail.readable && headers < 300 && raw.starts_with(b"From: ") {
        let again = [b"Received: from elsewhere\r\n".as_slice(), raw].concat();
        assert_eq!(dedupe_key(&correspondence::read(&again), &again), dedupe_key(&mail, raw));
    }
}

/// Whatever text a mail holds (its first line the subject): it is understood, with evidence that stands in the text.
pub fn understand(text: &str) {
    let (subject, body) = text.split_once('\n').unwrap_or(("", text));
    let raw =
        format!("From: a@example.com\r\nSubject: {subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{body}");
    let mail = correspondence::read(raw.as_bytes());
    let catalogue = Catalogue::default();
    let seen = understood(&mail, &catalogue);
    for e in &seen.evidence {
        assert!(e.start <= e.end && mail.new_text.get(e.start..e.end).is_some(), "{e:?}");
    }
    assert!((0.0..=1.0).contains(&seen.confidence), "{}", seen.confidence);
    let _ = understand_in_thread(&mail, &catalogue, &[seen]);
}

/// Whatever HTML a stranger sends: what is shown can neither act nor fetch, and sanitised again it says the same.
pub fn sanitise(html: &str) {
    let once = shown_of(html);
    if let Some(shown) = &once {
        inspect(shown);
        // Pictures that came along are renamed from `cid:`, which happens once.
        if !shown.contains("attachment:") && shown.len() < html.len() * 2 {
            // Formatting that is nested against the rules is nested otherwise each time it is parsed (HTML Standard, 13.2.6.4.7,
            // "adoption agency"): no tag and no word may come of it that wasn't there.
            let again = shown_of(shown).expect("what was shown can be shown");
            inspect(&again);
            assert_eq!(words(&again), words(shown), "{shown}");
        }
    }
    // The same HTML read for its meaning.
    correspondence::read(
        format!("From: a@example.com\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{html}").as_bytes(),
    );
}

/// What is read between the tags, white space aside: a line feed that `<pre>` begins with goes at each parse.
fn words(shown: &str) -> String {
    let text = shown.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    text.flat_map(str::chars).filter(|c| !c.is_whitespace()).collect()
}

fn shown_of(html: &str) -> Option<String> {
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
