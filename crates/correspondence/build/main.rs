//! Makes tables of the lexicons, so that no process has to read and sort a megabyte of words at its first mail.

#[path = "../src/baked.rs"]
#[allow(dead_code)] // the half that reads
mod baked;
#[path = "../src/fold.rs"]
#[allow(dead_code)]
mod fold;
mod languages;
#[path = "../src/meaning.rs"]
#[allow(dead_code)]
mod meaning;
mod phrases;
mod spellings;
#[path = "../src/translit.rs"]
#[allow(dead_code)]
mod translit;

use std::path::Path;

/// One language's file.
pub struct Language {
    /// ISO 639-1.
    pub code: &'static str,
    /// Frequent words.
    pub words: Vec<String>,
    /// Running text: material for telling languages apart.
    pub prose: String,
    /// Phrases and what they mean.
    pub phrases: Vec<(meaning::Cat, String)>,
}

fn main() {
    for watched in ["lexicon", "build", "src/baked.rs", "src/fold.rs", "src/meaning.rs", "src/translit.rs"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let out = std::env::var("OUT_DIR").expect("cargo says where to write");
    let languages: Vec<Language> = meaning::LANGUAGES.iter().map(|code| read(code)).collect();
    phrases::bake(&languages, Path::new(&out));
    languages::bake(&languages, Path::new(&out));
}

fn read(code: &'static str) -> Language {
    let path = format!("lexicon/{code}.toml");
    let source = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
    let table: toml::Table = source.parse().unwrap_or_else(|e| panic!("{path}: {e}"));
    let mut language = Language { code, words: Vec::new(), prose: String::new(), phrases: Vec::new() };
    for (key, value) in &table {
        let text = value.as_str().unwrap_or_else(|| panic!("{path}: {key} is no text"));
        if key == "words" || key == "sentences" {
            if key == "words" {
                language.words = text.split_whitespace().map(str::to_lowercase).collect();
            }
            language.prose.push_str(text);
            language.prose.push('\n');
            continue;
        }
        let cat = meaning::Cat::from_key(key).unwrap_or_else(|| panic!("{path}: no meaning is called {key}"));
        let phrases = text.split([',', '\n']).map(str::trim).filter(|p| !p.is_empty());
        language.phrases.extend(phrases.map(|p| (cat, p.to_string())));
    }
    language
}

/// Writes a table of records.
pub fn write<const SIZE: usize>(out: &Path, name: &str, records: impl IntoIterator<Item = [u8; SIZE]>) {
    let bytes: Vec<u8> = records.into_iter().flatten().collect();
    std::fs::write(out.join(name), bytes).unwrap_or_else(|e| panic!("{name}: {e}"));
}
