//! What the file that makes a schema says in comments: its sections, why an index is there, what a column holds.

use std::collections::BTreeMap;

#[derive(Default)]
pub struct Words {
    /// Tables and indexes, in the file's order.
    order: Vec<String>,
    sections: BTreeMap<String, String>,
    reasons: BTreeMap<String, String>,
    notes: BTreeMap<(String, String), String>,
    identities: BTreeMap<(String, String), String>,
}

/// Where the reading is.
#[derive(Default)]
struct Place {
    section: String,
    /// The comment right above.
    comment: String,
    /// The line before was a comment: the next one goes on with it.
    in_comment: bool,
    /// In the parentheses of this table.
    table: Option<String>,
}

impl Words {
    pub fn of(files: &[&str]) -> Self {
        let mut words = Self::default();
        for file in files {
            let mut place = Place::default();
            file.lines().for_each(|line| words.read(line, &mut place));
        }
        words
    }

    fn read(&mut self, line: &str, place: &mut Place) {
        if let Some(table) = place.table.clone() {
            if line.starts_with(')') {
                place.table = None;
            } else {
                self.read_column(&table, line);
            }
            return;
        }
        if let Some(comment) = line.strip_prefix("--") {
            return place.comment(comment.trim());
        }
        place.in_comment = false;
        let begins = line.split_whitespace().take_while(|word| *word != "INDEX" && *word != "TABLE");
        let name = line.split_whitespace().nth(begins.count() + 1);
        match name {
            // The rest of a statement that began above belongs to what is above.
            _ if line.starts_with(' ') => {}
            Some(name) if line.starts_with("CREATE") && line.contains(" INDEX ") => self.index(name, place),
            Some(name) if line.starts_with("CREATE VIRTUAL TABLE") => {
                self.table(name, place);
                self.index(name, place);
            }
            Some(name) if line.starts_with("CREATE TABLE") => {
                self.table(name, place);
                place.table = Some(name.to_owned());
                place.comment.clear();
            }
            _ => place.comment.clear(),
        }
    }

    fn index(&mut self, name: &str, place: &Place) {
        self.order.push(name.to_owned());
        self.reasons.insert(name.to_owned(), place.comment.clone());
    }

    fn table(&mut self, name: &str, place: &Place) {
        self.order.push(name.to_owned());
        self.sections.insert(name.to_owned(), place.section.clone());
    }

    fn read_column(&mut self, table: &str, line: &str) {
        let Some((code, note)) = line.split_once("--") else { return };
        let (code, note) = (code.trim(), note.trim().to_owned());
        let first = code.split_whitespace().next().unwrap_or_default();
        let constraint = ["PRIMARY KEY (", "UNIQUE ("].iter().find_map(|begin| code.strip_prefix(begin));
        let columns = constraint.and_then(|rest| rest.split(')').next());
        if code.contains("PRIMARY KEY") || code.contains("UNIQUE") {
            self.identities.insert((table.to_owned(), columns.unwrap_or(first).to_owned()), note.clone());
        }
        if columns.is_none() {
            self.notes.insert((table.to_owned(), first.to_owned()), note);
        }
    }

    pub fn place(&self, name: &str) -> usize {
        self.order.iter().position(|known| known == name).unwrap_or(usize::MAX)
    }

    /// Under which heading the table is made.
    pub fn section(&self, table: &str) -> Option<&str> {
        self.sections.get(table).map(String::as_str)
    }

    /// Why there is this index.
    pub fn reason(&self, index: &str) -> Option<&str> {
        self.reasons.get(index).map(String::as_str).filter(|reason| !reason.is_empty())
    }

    pub fn note(&self, table: &str, column: &str) -> Option<&str> {
        self.notes.get(&(table.to_owned(), column.to_owned())).map(String::as_str)
    }

    /// What is said beside a primary key or a unique constraint over these columns.
    pub fn identity(&self, table: &str, columns: &str) -> Option<&str> {
        self.identities.get(&(table.to_owned(), columns.to_owned())).map(String::as_str)
    }
}

impl Place {
    fn comment(&mut self, comment: &str) {
        if let Some(section) = comment.strip_prefix("── ") {
            self.section = section.trim_end_matches('─').trim().to_owned();
            return;
        }
        if self.in_comment {
            self.comment.push(' ');
        } else {
            self.comment.clear();
        }
        self.comment.push_str(comment);
        self.in_comment = true;
    }
}
