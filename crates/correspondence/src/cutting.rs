//! What is new in a message: quotes, forwarded headers, signatures and disclaimers are told apart from the sender's own words.
//!
//! Works on lines, in passes: printed header blocks and attribution lines first, then `>` quotes, signatures, disclaimers.

use crate::fold::{Token, tokens};
use crate::headers::printed_address;
use crate::lexicon::{self, Cat};
use crate::mail::{Address, Forward, Mail};
use crate::words::Words;
use regex::Regex;
use std::collections::HashSet;
use std::sync::LazyLock;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    New,
    /// Earlier mail.
    Quote,
    /// Signature, disclaimer, printed headers of a forward.
    Trim,
}

struct Sheet<'t> {
    lines: Vec<&'t str>,
    class: Vec<Class>,
}

/// A block of printed headers, lines `start..body`.
struct Block {
    start: usize,
    body: usize,
    from: Option<Address>,
    to: String,
    subject: Option<String>,
    says_forwarded: bool,
}

/// Lines looked at; longer mails are cut off by `read` anyway.
const MAX_LINES: usize = 20_000;

/// Fills `new_text`, `cut`, `quoted` and `forward` from `text`.
pub fn cut(mail: &mut Mail) {
    let text = std::mem::take(&mut mail.text);
    let lines: Vec<&str> = text.lines().take(MAX_LINES).collect();
    let mut sheet = Sheet { class: vec![Class::New; lines.len()], lines };
    let replies = is_answer(mail);
    let forward = sheet.find_earlier_mail(mail, replies);
    sheet.mark_quotes(replies);
    sheet.mark_signatures();
    sheet.mark_disclaimers();
    sheet.mark_contact_blocks(mail);
    let (new_text, forward_start) = sheet.join(forward.as_ref().map(|(_, at)| *at));
    mail.new_text = new_text;
    mail.cut = sheet.join_class(|c| c != Class::New);
    mail.quoted = sheet.join_class(|c| c == Class::Quote).lines().map(unquoted).collect::<Vec<_>>().join("\n");
    mail.forward = forward.map(|(mut f, _)| {
        f.start = forward_start;
        f
    });
    mail.text = text;
}

const REPLY_PREFIXES: &[&str] = &[
    "re",
    "aw",
    "antw",
    "sv",
    "vs",
    "odp",
    "r",
    "ref",
    "rif",
    "res",
    "resp",
    "ynt",
    "atb",
    "vá",
    "va",
    "απ",
    "σχετ",
    "отг",
    "відп",
    "відповідь",
    "ответ",
    "bls",
    "cevap",
    "tr re",
    "vast",
    "atbilde",
    "svar",
];
const FORWARD_PREFIXES: &[&str] = &[
    "fw",
    "fwd",
    "wg",
    "i",
    "tr",
    "rv",
    "enc",
    "pd",
    "doorst",
    "doorgestuurd",
    "vb",
    "vl",
    "tov",
    "továbbítás",
    "i̇lt",
    "ilt",
    "edasi",
    "pārs",
    "pers",
    "persiųsta",
    "posr",
    "proslijeđeno",
    "proslj",
    "prp",
    "πρθ",
    "прел",
    "препр",
    "пер",
    "пересл",
    "fš",
    "přep",
    "red",
    "mt",
    "reencaminhado",
    "transfer",
    "préacheminé",
    "videresendt",
    "vs fw",
    "ar aghaidh",
];

fn has_prefix(subject: &str, prefixes: &[&str]) -> bool {
    let Some((prefix, rest)) = subject.split_once(':') else { return false };
    let prefix = prefix.trim().to_lowercase();
    let prefix = prefix.split(['[', '(']).next().unwrap_or_default().trim();
    // "REF:88-41-207" is a number.
    let is_number = prefix == "ref" && rest.trim_start().starts_with(|c: char| c.is_ascii_digit());
    prefixes.contains(&prefix) && !is_number
}

/// Whether this answers another mail. "VS:" alone doesn't tell: that is an answer in Finnish and a forward in Norwegian.
fn is_answer(mail: &Mail) -> bool {
    mail.is_reply() || has_prefix(&mail.subject, REPLY_PREFIXES) && !has_prefix(&mail.subject, &["vs"])
}

/// Whether the subject says that this is a forward ("WG: …", "Fwd: …").
pub fn is_forward_subject(subject: &str) -> bool {
    has_prefix(subject, FORWARD_PREFIXES)
}

/// The subject without "Re:", "WG:", "[C-2026-…]" and the like, however many.
pub fn bare_subject(subject: &str) -> &str {
    let mut rest = subject.trim();
    for _ in 0..10 {
        let before = rest;
        if has_prefix(rest, REPLY_PREFIXES) || has_prefix(rest, FORWARD_PREFIXES) {
            rest = rest.split_once(':').map_or(rest, |(_, r)| r).trim_start();
        }
        if rest.starts_with('[') {
            rest = rest.split_once(']').map_or(rest, |(_, r)| r).trim_start();
        }
        if rest == before {
            break;
        }
    }
    rest
}

fn is_quoted(line: &str) -> bool {
    line.trim_start().starts_with('>')
}

fn unquoted(line: &str) -> &str {
    line.trim_start_matches(['>', ' '])
}

static DATE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?-u:\b)[0-9]{1,4}\s?[./-]\s?[0-9]{1,2}\s?[./-]\s?[0-9]{2,4}(?-u:\b)|(?-u:\b)(?:19|20)[0-9]{2}(?-u:\b)",
    )
    .expect("a valid pattern")
});
static TIME: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?-u:\b)[0-9]{1,2}[:.h][0-9]{2}(?-u:\b)").expect("a valid pattern"));
/// What a line is drawn with.
fn is_drawn(c: char) -> bool {
    matches!(c, '-' | '_' | '=' | '*')
}

/// A line drawn across the page.
fn is_rule(line: &str) -> bool {
    let bare = line.trim_start_matches(|c: char| c.is_whitespace() || c == '>').trim_end();
    bare.len() >= 4 && bare.chars().all(is_drawn)
}

/// A line with words in the middle: "----- Original Message -----".
fn is_titled_rule(line: &str) -> bool {
    let bare = line.trim_start_matches(|c: char| c.is_whitespace() || c == '>').trim_end();
    let after = bare.trim_start_matches(is_drawn);
    let title = after.trim_end_matches(is_drawn);
    let drawn = bare.len() - after.len() >= 2 && after.len() - title.len() >= 2;
    let title = title.trim();
    drawn && title.starts_with(char::is_alphabetic) && (3..=61).contains(&title.chars().count()) && !title.contains('@')
}

impl Sheet<'_> {
    /// Finds printed headers and attribution lines and marks what follows them. Returns the forwarded original, if there is one.
    fn find_earlier_mail(&mut self, mail: &Mail, replies: bool) -> Option<(Forward, usize)> {
        let mut found: Option<(Forward, usize)> = None;
        let mut at = 0;
        while at < self.lines.len() {
            let line = self.lines[at];
            if line.trim().is_empty() {
                at += 1;
                continue;
            }
            if let Some(block) = self.header_block(at) {
                let start = self.with_rules_above(block.start);
                let is_forward = found.is_none() && self.is_forward(&block, mail);
                if !is_forward {
                    self.class[start..].fill(Class::Quote);
                    return found;
                }
                self.class[start..block.body].fill(Class::Trim);
                at = block.body;
                found = Some((Forward { from: block.from, subject: block.subject, start: 0 }, block.body));
                continue;
            }
            if found.is_none() && replies && !is_quoted(line) && is_titled_rule(line) && self.rest_has_text(at + 1) {
                self.class[at..].fill(Class::Quote);
                return found;
            }
            if let Some(end) = self.attribution(at, replies) {
                let next = (end..self.lines.len()).find(|&i| !self.lines[i].trim().is_empty());
                if next.is_some_and(|n| is_quoted(self.lines[n]) || is_quoted(line)) {
                    self.class[at..end].fill(Class::Quote);
                    let stop = (end..self.lines.len())
                        .find(|&i| !is_quoted(self.lines[i]) && !self.lines[i].trim().is_empty())
                        .unwrap_or(self.lines.len());
                    for i in end..stop {
                        if is_quoted(self.lines[i]) {
                            self.class[i] = Class::Quote;
                        }
                    }
                    at = end;
                } else {
                    self.class[at..].fill(Class::Quote);
                    return found;
                }
                continue;
            }
            at += 1;
        }
        found
    }

    fn rest_has_text(&self, from: usize) -> bool {
        self.lines[from.min(self.lines.len())..].iter().any(|l| !l.trim().is_empty())
    }

    /// Printed headers starting at line `at`: three or more labelled lines, a sender and one more thing among them.
    fn header_block(&self, at: usize) -> Option<Block> {
        let first = label(self.lines[at])?;
        lexicon::header_label(first.0)?;
        let mut block =
            Block { start: at, body: at, from: None, to: String::new(), subject: None, says_forwarded: false };
        let (mut seen, mut has_from, mut has_more, mut i) = (0, false, false, at);
        let mut last = None;
        while i < self.lines.len() && i < at + 14 {
            let line = self.lines[i];
            if unquoted(line).trim().is_empty() {
                break;
            }
            match label(line).and_then(|(l, value)| Some((lexicon::header_label(l)?, value))) {
                Some((cat, value)) => {
                    seen += 1;
                    match cat {
                        Cat::HdrFrom => {
                            has_from = true;
                            block.from = printed_address(value).or_else(|| value_as_name(value));
                        }
                        Cat::HdrTo => block.to = value.to_string(),
                        Cat::HdrSubject => {
                            has_more = true;
                            block.subject = Some(crate::headers::one_line(value, 500));
                        }
                        Cat::HdrSent => has_more = true,
                        _ => {}
                    }
                    last = Some(cat);
                }
                // A long list of addresses or a long subject runs on.
                None if matches!(last, Some(Cat::HdrTo | Cat::HdrCc | Cat::HdrFrom))
                    && (line.contains('@') || line.trim_start().starts_with('<')) => {}
                None => break,
            }
            i += 1;
        }
        block.body =
            (i..self.lines.len()).find(|&n| !unquoted(self.lines[n]).trim().is_empty()).unwrap_or(self.lines.len());
        block.says_forwarded = (at.saturating_sub(3)..at).any(|n| self.says_forwarded(n));
        (seen >= 3 && has_from && has_more).then_some(block)
    }

    fn says_forwarded(&self, line: usize) -> bool {
        let text = self.lines[line];
        text.len() < 120 && Words::structure(text).has(Cat::Forwarded)
    }

    fn is_forward(&self, block: &Block, mail: &Mail) -> bool {
        if block.says_forwarded || is_forward_subject(&mail.subject) {
            return true;
        }
        if is_answer(mail) {
            return false;
        }
        // Without any word of it: what we wrote ourselves is quoted, what others wrote to others is forwarded.
        let ours: Vec<String> = mail.to.iter().chain(&mail.cc).chain(&mail.from).map(Address::key).collect();
        match &block.from {
            Some(from) => !ours.contains(&from.key()),
            None => false,
        }
    }

    /// Includes rules ("-----Original Message-----", "____") and empty lines above a block.
    fn with_rules_above(&self, start: usize) -> usize {
        let mut top = start;
        for i in (start.saturating_sub(4)..start).rev() {
            let line = self.lines[i];
            if is_rule(line) || is_titled_rule(line) || self.says_forwarded(i) && line.trim_end().ends_with([':', '-'])
            {
                top = i;
            } else if !unquoted(line).trim().is_empty() {
                break;
            }
        }
        top
    }

    /// "On … Ada wrote:" at line `at`, perhaps over up to three lines. Returns the line after it.
    fn attribution(&self, at: usize, replies: bool) -> Option<usize> {
        let mut joined = String::new();
        for end in at..(at + 4).min(self.lines.len()) {
            let line = self.lines[end].trim();
            if line.is_empty() || end > at && is_quoted(line) != is_quoted(self.lines[at]) {
                return None;
            }
            joined.push_str(unquoted(line));
            joined.push(' ');
            if joined.len() > 400 {
                return None;
            }
            if !ends_attribution(line) {
                continue;
            }
            let dated = DATE.is_match(&joined);
            let named = joined.contains('@');
            if !dated && !named && !TIME.is_match(&joined) {
                return None;
            }
            let wrote = Words::structure(&joined).has(Cat::Wrote);
            let next = (end + 1..self.lines.len()).find(|&i| !self.lines[i].trim().is_empty());
            let quote_follows = next.is_some_and(|n| is_quoted(self.lines[n])) && !is_quoted(self.lines[at]);
            let is_it = wrote && (replies || quote_follows || named)
                || quote_follows && (dated || named)
                || replies && dated && TIME.is_match(&joined) && named;
            return is_it.then_some(end + 1);
        }
        None
    }

    /// `>` lines are quotes in a reply. Elsewhere they may be a form that was pasted and filled in.
    fn mark_quotes(&mut self, replies: bool) {
        let attributed = self.class.contains(&Class::Quote);
        if !replies && !attributed {
            return;
        }
        for i in 0..self.lines.len() {
            if self.class[i] == Class::New && is_quoted(self.lines[i]) {
                self.class[i] = Class::Quote;
            }
        }
        // A quoted line that some program wrapped leaves its tail unquoted.
        for i in 1..self.lines.len().saturating_sub(1) {
            let before = unquoted(self.lines[i - 1]).trim_end();
            let tail = self.class[i] == Class::New
                && is_quoted(self.lines[i - 1])
                && is_quoted(self.lines[i + 1])
                && !self.lines[i].trim().is_empty()
                && self.lines[i].len() <= 40
                && self.lines[i - 1].len() >= 55
                && !before.ends_with(['.', '?', '!', ':']);
            if tail {
                self.class[i] = Class::Quote;
            }
        }
    }

    fn mark_signatures(&mut self) {
        let mut i = 0;
        while i < self.lines.len() {
            if self.class[i] == Class::New && matches!(self.lines[i], "-- " | "--" | "-- \t") {
                while i < self.lines.len() && self.class[i] == Class::New {
                    self.class[i] = Class::Trim;
                    i += 1;
                }
            }
            i += 1;
        }
        for i in 0..self.lines.len() {
            let line = self.lines[i];
            if self.class[i] == Class::New && line.len() < 90 && !line.trim().is_empty() {
                let words = Words::structure(line);
                if words.all(Cat::Mobile).any(|h| h.first == 0) {
                    self.class[i] = Class::Trim;
                }
            }
        }
    }

    /// Legal small print: a paragraph that isn't the first and speaks of confidentiality in two ways.
    fn mark_disclaimers(&mut self) {
        let mut i = 0;
        let mut first = true;
        while i < self.lines.len() {
            if self.class[i] != Class::New || self.lines[i].trim().is_empty() {
                i += 1;
                continue;
            }
            let end = (i..self.lines.len())
                .find(|&n| self.class[n] != Class::New || self.lines[n].trim().is_empty())
                .unwrap_or(self.lines.len());
            if !first && self.is_disclaimer(i, end) {
                let stop = (i..self.lines.len()).find(|&n| self.class[n] == Class::Quote).unwrap_or(self.lines.len());
                for n in i..stop {
                    self.class[n] = Class::Trim;
                }
                i = stop;
            } else {
                first = false;
                i = end;
            }
        }
    }

    /// A paragraph that speaks of confidentiality in two ways; or in one that fills a sentence, and nothing new follows.
    fn is_disclaimer(&self, start: usize, end: usize) -> bool {
        let text = self.lines[start..end].join(" ");
        let words = Words::structure(&text);
        let long = text.len() > 60;
        let last = || (end..self.lines.len()).all(|n| self.class[n] != Class::New || self.lines[n].trim().is_empty());
        let said = || words.all(Cat::Disclaimer).any(|h| h.last - h.first >= 3) && words.sentences().len() == 1;
        // "El led se apaga desde el apagón" says one thing twice, in the words of another language's small print.
        let beginnings =
            words.all(Cat::Disclaimer).map(|h| words.tokens[h.first].word.chars().take(4).collect::<String>());
        long && beginnings.collect::<HashSet<_>>().len() >= 2 || text.len() < 160 && said() && last()
    }

    /// A signature without its mark: after the closing formula and the name, or the name alone, come firm, address, phone, bank.
    fn mark_contact_blocks(&mut self, mail: &Mail) {
        let is_new = |i: &usize| self.class[*i] == Class::New;
        let last_new = (0..self.lines.len()).rev().take(40).filter(is_new);
        let closing = last_new.clone().find(|&i| is_closing(self.lines[i]));
        let names = closing.map_or(0, |closing| closing + 1);
        let named = || last_new.clone().take_while(|i| *i >= names).filter(|&i| is_name_of(mail, self.lines[i])).last();
        let Some(name) = named().or_else(|| {
            let below = (closing? + 1..self.lines.len()).find(|&i| !self.lines[i].trim().is_empty())?;
            Some(below).filter(|&i| is_new(&i))
        }) else {
            return;
        };
        let end = (name..self.lines.len()).find(|&i| self.class[i] != Class::New).unwrap_or(self.lines.len());
        let Some(contact) = (name..end).find(|&i| is_contact(self.lines[i])) else { return };
        // A name may head a form or a letter as well, and thanks may open one.
        let (above, least) = closing.map_or((name, 30), |closing| (closing, 1));
        let is_told = (0..above).any(|i| self.class[i] == Class::New && self.lines[i].trim().len() > least);
        let is_long = |line: &&str| line.len() > 100;
        let below = &self.lines[name + 1..end];
        if end - contact > 12 || !is_told || below.iter().any(|line| is_long(line) || tells(line)) {
            return;
        }
        // What stands right above the phone belongs to it; the name stays.
        let mut start = contact;
        while start > name + 1 && is_of_signature(self.lines[start - 1]) {
            start -= 1;
        }
        for i in start..end {
            self.class[i] = Class::Trim;
        }
    }

    /// The new lines as text, and where the line `mark` starts in it.
    fn join(&self, mark: Option<usize>) -> (String, usize) {
        let mut out = String::new();
        let mut start = 0;
        let mut gap = false;
        for (i, line) in self.lines.iter().enumerate() {
            if self.class[i] != Class::New {
                gap = true;
                continue;
            }
            let line = line.trim_end();
            if line.is_empty() {
                gap = true;
                continue;
            }
            if !out.is_empty() {
                out.push_str(if gap { "\n\n" } else { "\n" });
            }
            gap = false;
            if mark.is_some_and(|m| i >= m) && start == 0 {
                start = out.len();
            }
            out.push_str(if out.is_empty() { line.trim_start() } else { line });
        }
        (out, start)
    }

    fn join_class(&self, wanted: impl Fn(Class) -> bool) -> String {
        let lines: Vec<&str> =
            self.lines.iter().zip(&self.class).filter(|(_, c)| wanted(**c)).map(|(l, _)| l.trim_end()).collect();
        lines.join("\n").trim().to_string()
    }
}

/// A printed label and what stands behind it: "From: Ada", "> *Gesendet:* Montag".
fn label(line: &str) -> Option<(&str, &str)> {
    if line.len() > 2000 {
        return None;
    }
    let bare = line.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '>' | '*' | '|'));
    let (name, value) = bare.split_once(':')?;
    let name = name.trim_end().trim_end_matches('*').trim_end();
    let value = value.strip_prefix('*').unwrap_or(value);
    let fits = |c: char| c.is_alphabetic() || matches!(c, ' ' | '.' | '\'' | '’' | '/' | '-' | '\u{300}'..='\u{36f}');
    let is_label = name.starts_with(char::is_alphabetic) && name.chars().count() <= 31 && name.chars().all(fits);
    let parted = value.is_empty() || value.starts_with(char::is_whitespace);
    (is_label && parted).then(|| (name, value.trim().trim_matches('*').trim()))
}

fn value_as_name(value: &str) -> Option<Address> {
    let name = crate::headers::one_line(value, 200);
    (!name.is_empty()).then_some(Address { name: Some(name), email: String::new() })
}

/// "Ada wrote:", and "Ada wrote: <ada@example.com>".
fn ends_attribution(line: &str) -> bool {
    let bare = line.strip_suffix('>').and_then(|l| l.rsplit_once('<')).map_or(line, |(head, _)| head.trim_end());
    bare.ends_with([':', '：'])
}

fn is_closing(line: &str) -> bool {
    // At most a name may follow: "Thanks for writing. I'm away" closes nothing.
    line.len() < 80 && {
        let words = Words::structure(line);
        words.all(Cat::Closing).any(|h| h.first == 0 && words.tokens.len() - h.last <= 3)
    }
}

/// A line of a firm, a street or a function; a sentence isn't one, nor is an empty line.
fn is_of_signature(line: &str) -> bool {
    let line = line.trim();
    let last = line.split_whitespace().next_back().unwrap_or_default();
    let is_sentence = line.ends_with(['!', '?', ':', ',']) || line.ends_with('.') && last.chars().count() > 6;
    !line.is_empty() && line.chars().count() <= 60 && !is_sentence
}

/// What begins a postscript, in capitals and without its dots.
const POSTSCRIPTS: [&str; 8] = ["PS", "PPS", "PD", "UI", "NB", "ΥΓ", "ЗЫ", "ПС"];

/// What nobody's signature speaks of.
const TOLD: [Cat; 8] =
    [Cat::Danger, Cat::Peril, Cat::Smell, Cat::Product, Cat::Model, Cat::Serial, Cat::Ticket, Cat::Purchase];

/// Whether a line under somebody's name says more than who and where they are: a device, its number, a fault, a postscript.
fn tells(line: &str) -> bool {
    let first: String =
        line.split_whitespace().next().unwrap_or_default().chars().filter(|c| c.is_alphabetic()).collect();
    if POSTSCRIPTS.contains(&first.to_uppercase().as_str()) {
        return true;
    }
    let words = Words::of(line, lexicon::EVERY);
    // "Larkfield L9", and not "4 Mill Lane, Leeds LS1 4AP".
    let mixed =
        |word: &str| word.bytes().any(|b| b.is_ascii_digit()) && word.starts_with(|c: char| c.is_ascii_uppercase());
    let is_name = line.split_whitespace().count() <= 3 && line.split_whitespace().any(mixed);
    is_name && !is_contact(line) || words.hits.iter().any(|hit| TOLD.contains(&hit.cat))
}

/// Whether a line is the writer's name and nothing else, a title aside: "Ing. Matúš Bielčík", "Bielčík".
fn is_name_of(mail: &Mail, line: &str) -> bool {
    let line = line.trim();
    let Some(name) = mail.from.as_ref().and_then(|from| from.name.as_deref()).filter(|_| line.len() <= 60) else {
        return false;
    };
    let names: Vec<String> = tokens(name).into_iter().map(|t| t.word).collect();
    let words = tokens(line);
    let is_title = |t: &Token| line[t.end..].starts_with('.') && t.end - t.start <= 5;
    let own = words.iter().filter(|t| names.contains(&t.word)).count();
    own > 0 && words.iter().all(|t| names.contains(&t.word) || is_title(t))
}

static CONTACT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\+\d{2}[\d ()/.-]{7,}|\b(?:tel|phone|mob|mobil|gsm|fax|τηλ|тел|puh)\b\.?:?\s*[+\d(]|\bwww\.|https?://|\bIBAN\b|^\S+@\S+\.\S+$").expect("a valid pattern")
});

fn is_contact(line: &str) -> bool {
    line.len() < 120 && CONTACT.is_match(line)
}
