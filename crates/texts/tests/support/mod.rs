//! Reads the repository's Fluent files as a person would: which ids are there, and which variables each takes.

#![allow(dead_code)] // each test file uses its part

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;

/// What a file says about one id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entries {
    pub variables: BTreeSet<String>,
}

pub fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales")
}

/// The ids of a file in the order they stand in it, each with its variables; `None` where there's no such file.
pub fn ids_of(lang: &str, file: &str) -> Option<Vec<(String, Entries)>> {
    let source = std::fs::read_to_string(locales().join(lang).join(file)).ok()?;
    let resource = parser::parse(source.as_str())
        .unwrap_or_else(|(_, problems)| panic!("{lang}/{file} is not valid Fluent: {problems:?}"));
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name.to_owned(), entries(message))),
        _ => None,
    });
    Some(messages.collect())
}

pub fn by_id(lang: &str, file: &str) -> BTreeMap<String, Entries> {
    ids_of(lang, file).unwrap_or_default().into_iter().collect()
}

fn entries(message: &Message<&str>) -> Entries {
    let mut variables = BTreeSet::new();
    let value = message.value.as_ref().unwrap_or_else(|| panic!("{} has no text", message.id.name));
    collect(value, &mut variables);
    Entries { variables }
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable { expression: Expression::Inline(inline) } => collect_inline(inline, variables),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                collect_inline(selector, variables);
                for variant in variants {
                    collect(&variant.value, variables);
                }
            }
            PatternElement::TextElement { .. } => {}
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            for argument in positional {
                collect_inline(argument, variables);
            }
        }
        _ => {}
    }
}

/// The kind of value a variable takes follows from its name; `locales/IDS.md` says so to those who code against it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    Number,
    Date,
    Text,
}

pub fn takes(variable: &str) -> Takes {
    match variable {
        "count" | "day" | "month" | "year" | "weekday" => Takes::Number,
        _ if variable.ends_with("-days") || variable.ends_with("-count") => Takes::Number,
        "date" | "received" => Takes::Date,
        _ if variable.ends_with("-date") => Takes::Date,
        _ => Takes::Text,
    }
}
