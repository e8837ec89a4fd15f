//! Policies in words and in a drawing, ready for a page.

use crate::page::Html;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use complaint::Policy;
use sha2::{Digest, Sha256};

/// A policy, explained.
pub(crate) struct Explained {
    pub version: String,
    pub html: Html,
}

pub(crate) fn explain(policy: &Policy, language: &str) -> Explained {
    let explained = handbook::explain(policy, language);
    Explained { version: explained.version.clone(), html: Html::made(explained.html()) }
}

/// What another policy says otherwise, a line each.
pub(crate) fn diff(old: &Policy, new: &Policy, language: &str) -> Vec<String> {
    handbook::diff(old, new, language)
}

/// A policy's drawing for a page, and the content security policy that lets its own style be.
pub(crate) struct Drawing {
    pub svg: Html,
    pub csp: String,
}

pub(crate) fn draw(policy: &Policy, language: &str) -> Drawing {
    let svg = handbook::draw(policy, language);
    let style = svg.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>")).map(|(style, _)| style);
    let hash = style.map(|style| format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(style)))).unwrap_or_default();
    Drawing { svg: Html::made(svg), csp: crate::failure::csp(&hash) }
}
