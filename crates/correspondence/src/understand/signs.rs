//! What the learnt model looks at: pieces of words, words, pairs of words, and what the lexicons and rules found.
//!
//! Every sign is a row of the model's table. Pieces of words are hashed in Latin letters, so that Serbian helps Croatian.

use super::View;
use crate::fold::{Gap, Token};
use crate::lexicon::{self, Cat};
use crate::notions::{self, step};
use crate::words::Words;

/// Rows for pieces of words, words and pairs.
pub const TEXT_ROWS: usize = 1 << 16;
/// Rows for what lexicons and rules found.
pub const TRAIT_ROWS: usize = 2048;
/// Words beyond this many say nothing new about what a mail is.
const MOST_WORDS: usize = 400;

const PIECE: u32 = notions::START;
const WORD: u32 = 0x9e37_79b9;
const PAIR: u32 = 0x85eb_ca6b;
const ASKED: u32 = 0xc2b2_ae35;
const SUBJECT: u32 = 0x27d4_eb2f;
const NOTIONS: u32 = 0x1656_67b1;

/// The signs of one mail, each once.
#[derive(Clone, Debug, Default)]
pub struct Signs {
    /// Pieces of words, words, pairs; with the index of the word in the text where each was first seen (none: in the subject).
    pub text: Vec<(u32, Option<u32>)>,
    /// Words of the subject and of questions, marked as such.
    pub marked: Vec<(u32, Option<u32>)>,
    /// Notions that stand close together.
    pub pairs: Vec<(u32, Option<u32>)>,
    /// What lexicons and rules found.
    pub traits: Vec<u32>,
    /// The sentences of the text in their order, then the subject. A wish or a danger is told in one of them.
    pub sentences: Vec<Sentence>,
}

/// A sentence as the heads for wishes and danger look at it: its words' signs, and this.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// Words `first..last` of the text; none: the subject.
    pub words: Option<(u32, u32)>,
    /// What lexicons and rules found in it.
    pub traits: Vec<u32>,
}

/// What rules found in a mail, as places in its words.
pub struct Told<'r> {
    /// Rows of the rules' own reading.
    pub rules: &'r [u32],
    /// Bytes of the text that ask for a remedy.
    pub ideas: &'r [(usize, usize)],
    /// Bytes of the text that speak of danger.
    pub dangers: &'r [(usize, usize)],
    /// The subject speaks of danger.
    pub danger_in_subject: bool,
}

/// Rows already taken.
struct Taken(Vec<u64>);

impl Taken {
    fn none() -> Self {
        Taken(vec![0; TEXT_ROWS / 64])
    }

    fn is_new(&mut self, row: u32) -> bool {
        let (at, bit) = (row as usize / 64, 1 << (row % 64));
        let new = self.0[at] & bit == 0;
        self.0[at] |= bit;
        new
    }
}

fn row(hash: u32) -> u32 {
    let mixed = (hash ^ hash >> 15).wrapping_mul(0x2c1b_3c6d);
    (mixed ^ mixed >> 13) % TEXT_ROWS as u32
}

/// A folded word in Latin letters between marks; any number is the same number.
fn spell(word: &str, out: &mut Vec<u8>) {
    out.clear();
    out.push(b'<');
    if word.bytes().any(|b| b.is_ascii_digit()) {
        out.push(b'0');
    } else {
        notions::spell(word, out);
    }
    out.truncate(40);
    out.push(b'>');
}

/// Calls `found` with the row of each sign in the words alone, once, and with the index of the word where it is (none: in the
/// subject).
pub fn each_of_text(subject: &[Token], body: &[Token], mut found: impl FnMut(u32, Option<u32>)) {
    let mut taken = Taken::none();
    let mut spelt = Vec::with_capacity(48);
    let mut before = PAIR;
    for (at, token) in body.iter().take(MOST_WORDS).enumerate() {
        if token.gap >= Gap::Sentence {
            before = PAIR;
        }
        spell(&token.word, &mut spelt);
        before = each_of_word(&spelt, before, &mut taken, |row| found(row, Some(at as u32)));
    }
    before = PAIR;
    for token in subject.iter().take(40) {
        spell(&token.word, &mut spelt);
        before = each_of_word(&spelt, before, &mut taken, |row| found(row, None));
    }
}

/// One word's signs; its hash.
fn each_of_word(spelt: &[u8], before: u32, taken: &mut Taken, mut found: impl FnMut(u32)) -> u32 {
    let mut add = |hash: u32| {
        let row = row(hash);
        if taken.is_new(row) {
            found(row);
        }
    };
    let whole = spelt.iter().fold(WORD, |h, b| step(h, *b));
    add(whole);
    add(whole ^ before.rotate_left(7));
    if spelt.len() > 4 {
        for from in 0..spelt.len() - 2 {
            let mut hash = PIECE;
            for (n, b) in spelt[from..].iter().take(5).enumerate() {
                hash = step(hash, *b);
                if n >= 2 {
                    add(hash);
                }
            }
        }
    }
    whole
}

impl Signs {
    /// The signs in the words alone, without lexicons.
    pub fn of_text(subject: &[Token], body: &[Token]) -> Self {
        let mut signs = Signs::default();
        each_of_text(subject, body, |row, at| signs.text.push((row, at)));
        signs
    }

    /// All signs of a mail.
    pub(super) fn of(view: &View<'_>, with_subject: bool, told: &Told<'_>) -> Self {
        let subject: &[Token] = if with_subject { &view.subject.tokens } else { &[] };
        let mut signs = Signs::of_text(subject, &view.words.tokens);
        signs.mark(subject, &view.words);
        signs.traits.extend_from_slice(told.rules);
        signs.part(&view.words, told);
        if with_subject && !subject.is_empty() {
            signs.part_subject(&view.subject, told);
        }
        let language = lexicon::with_relatives(view.language);
        signs.notions(&view.words, language, false);
        if with_subject {
            signs.notions(&view.subject, language, true);
        }
        signs.count(&view.words, BODY_ROWS);
        if with_subject {
            signs.count(&view.subject, SUBJECT_ROWS);
        }
        signs
    }

    /// Cuts the text into sentences.
    fn part(&mut self, words: &Words<'_>, told: &Told<'_>) {
        for (at, (first, last)) in words.sentences().into_iter().enumerate() {
            let (start, end) = words.span_of(first, last);
            let holds = |spans: &[(usize, usize)]| spans.iter().any(|(a, _)| (start..end).contains(a));
            let flags = [
                holds(told.dangers),
                holds(told.ideas),
                words.may_ask((first, last)),
                at == 0,
                !told.dangers.is_empty() || told.danger_in_subject,
                !told.ideas.is_empty(),
                words.text[end..].starts_with('!'),
            ];
            let traits = sentence_traits(words, (first, last), &flags);
            self.sentences.push(Sentence { words: Some((first as u32, last as u32)), traits });
        }
    }

    fn part_subject(&mut self, words: &Words<'_>, told: &Told<'_>) {
        let danger = !told.dangers.is_empty() || told.danger_in_subject;
        let asks = words.text.contains('?');
        let flags = [told.danger_in_subject, false, asks, false, danger, !told.ideas.is_empty(), false, true];
        let traits = sentence_traits(words, (0, words.tokens.len()), &flags);
        self.sentences.push(Sentence { words: None, traits });
    }

    fn mark(&mut self, subject: &[Token], words: &Words<'_>) {
        let mut taken = Taken::none();
        let mut spelt = Vec::with_capacity(48);
        let mut add = |word: &str, seed: u32, at: Option<u32>, list: &mut Vec<(u32, Option<u32>)>| {
            spell(word, &mut spelt);
            let row = row(spelt.iter().fold(seed, |h, b| step(h, *b)));
            if taken.is_new(row) {
                list.push((row, at));
            }
        };
        for token in subject.iter().take(40) {
            add(&token.word, SUBJECT, None, &mut self.marked);
        }
        let (mut asked, mut told) = (0, 0);
        for (first, last) in words.sentences() {
            if !words.may_ask((first, last)) {
                told += last - first;
                continue;
            }
            asked += last - first;
            for at in first..last.min(first + 40).min(MOST_WORDS) {
                add(&words.tokens[at].word, ASKED, Some(at as u32), &mut self.marked);
            }
        }
        let share = if asked == 0 { 0 } else { 1 + (asked * 4 / (asked + told)) as u32 };
        self.traits.push(SHARE_ROWS + share.min(5));
        let length = (asked + told).checked_ilog2().unwrap_or(0).min(9);
        self.traits.push(LENGTH_ROWS + length);
    }

    /// Notions named: at all, more than once, in a question, denied, in the subject; and pairs of them.
    fn notions(&mut self, words: &Words<'_>, languages: u64, is_subject: bool) {
        let mut named = [[false; 5]; notions::MOST];
        let mut taken = Taken::none();
        let mut spelt = Vec::with_capacity(48);
        // The last few notions and where they stood.
        let mut recent: Vec<(usize, u8)> = Vec::new();
        for (sentence, (first, last)) in words.sentences().into_iter().enumerate() {
            let asks = words.may_ask((first, last));
            recent.clear();
            for at in first..last.min(MOST_WORDS) {
                spelt.clear();
                notions::spell(&words.tokens[at].word, &mut spelt);
                let from = recent.len();
                notions::of_word(&spelt, languages, |n| recent.push((at, n)));
                for i in from..recent.len() {
                    let notion = recent[i].1;
                    let here = if is_subject { self.sentences.last_mut() } else { self.sentences.get_mut(sentence) };
                    here.into_iter().for_each(|s| add_once(&mut s.traits, SENTENCE_NOTION_ROWS + u32::from(notion)));
                    let seen = &mut named[usize::from(notion)];
                    let way = if is_subject { SUBJECT_WAY } else { usize::from(seen[0]) };
                    seen[way] = true;
                    seen[ASKED_WAY] |= asks;
                    seen[DENIED_WAY] |= !is_subject && is_denied(words, at);
                    for (_, other) in recent[..from].iter().rev().take_while(|(b, _)| at - b <= 5) {
                        let row = row(step(step(NOTIONS, *other), notion));
                        if taken.is_new(row) {
                            self.pairs.push((row, (!is_subject).then_some(at as u32)));
                        }
                    }
                }
            }
        }
        for (notion, ways) in named.iter().enumerate() {
            let rows = ways.iter().enumerate().filter(|(_, named)| **named);
            self.traits.extend(rows.map(|(way, _)| NOTION_ROWS + 5 * notion as u32 + way as u32));
        }
    }

    /// How often the lexicons found each meaning: once, twice, more.
    fn count(&mut self, words: &Words<'_>, base: u32) {
        // How many separate places so far, and where the last of them ends.
        let mut places = [(0u32, 0usize); CATS.len()];
        for hit in &words.hits {
            let Some(i) = CATS.iter().position(|c| *c == hit.cat) else { continue };
            let (count, end) = &mut places[i];
            // Twice also is once: each further find adds to those before.
            if hit.first >= *end && *count < 3 {
                self.traits.push(base + 3 * i as u32 + *count);
                *count += 1;
            }
            *end = hit.last.max(*end);
        }
    }
}

fn add_once(list: &mut Vec<u32>, row: u32) {
    if !list.contains(&row) {
        list.push(row);
    }
}

/// Which meanings words `first..last` have, and which of `flags` hold.
fn sentence_traits(words: &Words<'_>, (first, last): (usize, usize), flags: &[bool]) -> Vec<u32> {
    let mut traits = Vec::new();
    for hit in words.beginning(first, last) {
        if let Some(at) = SAID.iter().position(|cat| *cat == hit.cat) {
            add_once(&mut traits, SAID_ROWS + at as u32);
        }
    }
    traits.extend((FLAG_ROWS..).zip(flags).filter(|(_, holds)| **holds).map(|(row, _)| row));
    traits
}

/// Whether a no stands shortly before or after word `at`.
fn is_denied(words: &Words<'_>, at: usize) -> bool {
    words.beginning(at.saturating_sub(3), at + 3).iter().any(|h| h.cat == Cat::Not)
}

const ASKED_WAY: usize = 2;
const DENIED_WAY: usize = 3;
const SUBJECT_WAY: usize = 4;

/// What the rules have to say begins here.
pub const RULE_ROWS: u32 = 0;
const SHARE_ROWS: u32 = 80;
const LENGTH_ROWS: u32 = 90;
const BODY_ROWS: u32 = 100;
const SUBJECT_ROWS: u32 = BODY_ROWS + 3 * CATS.len() as u32;

/// Meanings that are counted. The order is part of the weights: add at the end, and train anew.
const CATS: [Cat; 36] = [
    Cat::Complaint,
    Cat::Product,
    Cat::Device,
    Cat::Service,
    Cat::Question,
    Cat::Thanks,
    Cat::Solved,
    Cat::Pleased,
    Cat::Danger,
    Cat::Peril,
    Cat::Not,
    Cat::Remedy,
    Cat::Ask,
    Cat::Idea,
    Cat::Contact,
    Cat::Serial,
    Cat::Ticket,
    Cat::Model,
    Cat::Order,
    Cat::Invoice,
    Cat::Customer,
    Cat::Firmware,
    Cat::Error,
    Cat::Purchase,
    Cat::Escalate,
    Cat::Unsatisfied,
    Cat::Satisfied,
    Cat::AutoSubject,
    Cat::AutoText,
    Cat::But,
    Cat::Newsletter,
    Cat::Spam,
    Cat::OurService,
    Cat::Lamp,
    Cat::Bounce,
    Cat::NotAfter,
];

const NOTION_ROWS: u32 = SUBJECT_ROWS + 3 * CATS.len() as u32;

/// Meanings that tell of danger, wishes, or their contrary in a sentence. The order is part of the weights.
const SAID: [Cat; 37] = [
    Cat::Danger,
    Cat::Peril,
    Cat::Sign,
    Cat::Not,
    Cat::NotAfter,
    Cat::Touch,
    Cat::Reaction,
    Cat::Smell,
    Cat::Hot,
    Cat::Stain,
    Cat::Terminal,
    Cat::Device,
    Cat::Appliance,
    Cat::Elsewhere,
    Cat::Harmless,
    Cat::Risk,
    Cat::Cigarette,
    Cat::Lamp,
    Cat::Product,
    Cat::Service,
    Cat::Purchase,
    Cat::But,
    Cat::Or,
    Cat::When,
    Cat::Remedy,
    Cat::Ask,
    Cat::Idea,
    Cat::Command,
    Cat::Unasked,
    Cat::Question,
    Cat::Escalate,
    Cat::Contact,
    Cat::Thanks,
    Cat::Invoice,
    Cat::Complaint,
    Cat::Closing,
    Cat::Alarm,
];

const SAID_ROWS: u32 = NOTION_ROWS + 5 * notions::MOST as u32;
const FLAG_ROWS: u32 = SAID_ROWS + SAID.len() as u32;
const SENTENCE_NOTION_ROWS: u32 = FLAG_ROWS + 16;

const _: () = assert!(SENTENCE_NOTION_ROWS as usize + notions::MOST <= TRAIT_ROWS);
