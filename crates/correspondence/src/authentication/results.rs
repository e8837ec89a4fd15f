//! `Authentication-Results` (RFC 8601) of a server that is trusted, read from a message's header.

use super::{Authentication, Check, Dmarc, Outcome, Policy};

/// Fields looked at, and bytes of them: a server writes its results at the top.
const FIELDS: usize = 200;
const BYTES: usize = 128 << 10;
/// Results of one message, at most; a forger may list thousands.
const RESULTS: usize = 40;

/// What the servers of these names (`authserv-id`) found out about a message, if one of them did.
///
/// Who sends a message can write any field into it. So what counts is the topmost of these servers' fields, and those of them
/// that follow before the next `Received`, or before the message's own fields: a server puts what it writes above what it was
/// given. Of two results of one method the upper one counts. A server that is trusted must take fields of its own name out of
/// mail from elsewhere (RFC 8601, section 5); and whoever calls this must know that the message came from it.
pub fn trusted_results(raw: &[u8], trusted: &[String]) -> Option<Authentication> {
    let mut found: Option<Authentication> = None;
    for (name, value) in fields(raw) {
        match name.as_str() {
            "authentication-results" => {
                let Some((by, results)) = parse(&value) else { continue };
                if !trusted.iter().any(|id| id.eq_ignore_ascii_case(&by)) {
                    continue;
                }
                let all = found.get_or_insert_with(|| Authentication { by, ..Authentication::default() });
                add(all, results);
            }
            name if found.is_some() && ends_a_server(name) => break,
            _ => {}
        }
    }
    found
}

/// What a message had before the server that wrote above it.
fn ends_a_server(name: &str) -> bool {
    let own = ["received", "from", "to", "subject", "date", "message-id", "mime-version", "dkim-signature", "reply-to"];
    own.contains(&name)
}

/// The fields of a header, unfolded, names in lower case.
fn fields(raw: &[u8]) -> Vec<(String, String)> {
    let head = String::from_utf8_lossy(&raw[..raw.len().min(BYTES)]);
    let mut fields: Vec<(String, String)> = Vec::new();
    for line in head.split('\n').map(|line| line.trim_end_matches('\r')) {
        if line.is_empty() || fields.len() > FIELDS {
            break;
        }
        if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = fields.last_mut() {
                value.push(' ');
                value.push_str(line.trim_start());
            }
        } else if let Some((name, value)) = line.split_once(':') {
            fields.push((name.trim_end().to_ascii_lowercase(), value.trim().to_owned()));
        }
    }
    fields
}

/// One result: `dmarc=fail (p=reject) header.from=example.com`.
struct Found {
    method: String,
    outcome: Outcome,
    /// `header.d`, `smtp.mailfrom`, and their values.
    properties: Vec<(String, String)>,
    comments: String,
}

impl Found {
    fn get(&self, names: &[&str]) -> String {
        let value = names.iter().find_map(|name| self.properties.iter().find(|(n, _)| n == name));
        let value = value.map_or("", |(_, value)| value.as_str());
        let domain = value.rsplit_once('@').map_or(value, |(_, domain)| domain);
        domain.trim_end_matches('.').to_ascii_lowercase()
    }

    /// Where servers write what the domain asks for: in a property (RFC 8601, section 2.7.6: `policy.`), or in a comment.
    fn policy(&self) -> Option<Policy> {
        let written = ["policy.dmarc", "policy.published-domain-policy", "policy.p"];
        let named = self.properties.iter().find(|(name, _)| written.contains(&name.as_str()));
        let named = named.and_then(|(_, value)| Policy::parse(value));
        // Microsoft's servers say what they did instead; an `o` before it: they were told to let it through all the same.
        let acted = self.properties.iter().find(|(name, _)| name == "action");
        let named =
            named.or_else(|| acted.and_then(|(_, value)| Policy::parse(value.strip_prefix('o').unwrap_or(value))));
        let words = self.comments.split(|c: char| c.is_whitespace() || ",;".contains(c));
        let mut said = words.filter_map(|word| word.split_once('='));
        named.or_else(|| said.find(|(name, _)| name.eq_ignore_ascii_case("p")).and_then(|(_, p)| Policy::parse(p)))
    }
}

fn add(all: &mut Authentication, results: Vec<Found>) {
    // A server writes one field for several methods, or one for each; what is there stays.
    let had_dkim = !all.dkim.is_empty();
    for found in results.into_iter().take(RESULTS) {
        let check = |names: &[&str]| Check { outcome: found.outcome, domain: found.get(names) };
        match found.method.as_str() {
            "spf" if all.spf.is_none() => all.spf = Some(check(&["smtp.mailfrom", "smtp.mail", "smtp.helo"])),
            "dkim" if !had_dkim && found.outcome != Outcome::None => all.dkim.push(check(&["header.d", "header.i"])),
            "arc" if all.arc.is_none() => all.arc = Some(check(&["header.oldest-pass", "smtp.remote-ip"])),
            "dmarc" if all.dmarc.is_none() => {
                let domain = found.get(&["header.from"]);
                // What it asks for isn't always written; a server that calls it a failure has read it.
                let policy = found.policy().unwrap_or_default();
                all.dmarc = Some(Dmarc { outcome: found.outcome, domain, policy });
            }
            _ => {}
        }
    }
}

/// The server's name, and what it says; `None` if this isn't such a field.
fn parse(value: &str) -> Option<(String, Vec<Found>)> {
    let mut words = Words { rest: value };
    let id = match words.next()? {
        Word::Text(id) => id,
        _ => return None,
    };
    let mut results = Vec::new();
    let mut current: Option<Found> = None;
    // The version after the name, if any, has no `=`; it is passed over as anything that isn't known.
    while let Some(word) = words.next() {
        match word {
            Word::End => results.extend(current.take()),
            Word::Comment(text) => {
                if let Some(found) = &mut current {
                    found.comments.push(' ');
                    found.comments.push_str(&text);
                }
            }
            Word::Text(_) => {}
            Word::Pair(name, value) => match &mut current {
                None => {
                    let method = name.split('/').next().unwrap_or_default().to_owned();
                    let outcome = Outcome::parse(&value);
                    let (properties, comments) = Default::default();
                    current = outcome.map(|outcome| Found { method, outcome, properties, comments });
                }
                Some(found) if found.properties.len() < RESULTS => found.properties.push((name, value)),
                Some(_) => {}
            },
        }
        if results.len() > RESULTS {
            break;
        }
    }
    results.extend(current);
    Some((id, results))
}

enum Word {
    Text(String),
    /// `name = value`, the name in lower case.
    Pair(String, String),
    Comment(String),
    /// A semicolon.
    End,
}

/// The words of a field: tokens, quoted strings and comments (RFC 5322, section 3.2).
struct Words<'v> {
    rest: &'v str,
}

impl Words<'_> {
    fn next(&mut self) -> Option<Word> {
        self.rest = self.rest.trim_start();
        match self.rest.chars().next()? {
            ';' => {
                self.rest = &self.rest[1..];
                Some(Word::End)
            }
            '(' => Some(Word::Comment(self.comment())),
            '=' => {
                self.rest = &self.rest[1..];
                Some(Word::Text(String::new()))
            }
            _ => {
                let name = self.token();
                self.rest = self.rest.trim_start();
                if !self.rest.starts_with('=') {
                    return Some(Word::Text(name));
                }
                self.rest = self.rest[1..].trim_start();
                let value = self.token();
                Some(Word::Pair(name.to_ascii_lowercase(), value))
            }
        }
    }

    /// Up to a space, or what has a meaning of its own; quotes are taken off.
    fn token(&mut self) -> String {
        let (mut token, mut quoted, mut escaped, mut end) = (String::new(), false, false, self.rest.len());
        for (at, c) in self.rest.char_indices() {
            match c {
                _ if escaped => {
                    escaped = false;
                    token.push(c);
                }
                '\\' if quoted => escaped = true,
                '"' => quoted = !quoted,
                _ if quoted => token.push(c),
                ';' | '(' | '=' | ' ' | '\t' => {
                    end = at;
                    break;
                }
                _ => token.push(c),
            }
        }
        self.rest = &self.rest[end..];
        token
    }

    /// May hold others.
    fn comment(&mut self) -> String {
        let (mut text, mut depth, mut escaped, mut end) = (String::new(), 0u32, false, self.rest.len());
        for (at, c) in self.rest.char_indices() {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                end = at + 1;
                break;
            }
            if !"()\\".contains(c) {
                text.push(c);
            }
        }
        self.rest = &self.rest[end..];
        text
    }
}
