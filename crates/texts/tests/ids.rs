//! `locales/IDS.md` lists every id for those who code against it. It is written by this test:
//! `UPDATE_IDS=1 cargo test -p texts --test ids`.

mod support;

use std::fmt::Write;

use support::{Takes, ids_of, locales, takes};
use texts::texts;

const FILES: [&str; 7] =
    ["common.ftl", "letters.ftl", "customer.ftl", "help.ftl", "desk.ftl", "handbook.ftl", "dossier.ftl"];

const HEAD: &str = "# Ids of all texts

Written by `UPDATE_IDS=1 cargo test -p texts --test ids` from `locales/en`; not by hand.

- `texts().say(lang, id, &[(\"name\", value.into())])`; values are words, numbers or dates (`Arg`).
- What a variable takes follows from its name: `count`, `…-days`, `…-count` are **numbers**; `date`, `received`, `…-date`
  are **dates** (`jiff::civil::Date`, written out in the language); all others are **text**.
- Ids are kebab-case: where a code of the domain is part of an id (`partly_accepted`), write `-` for `_`.
- Letters are plain text: put an empty line between paragraphs, and `- ` before the lines of a list. `letter-closing` comes
  last. Values are not escaped: HTML is escaped by the page.
- `letter-…-heading`-like lines without a full stop (`letter-dates`, `letter-decision-remedy`, …) stand above their list.
- `customer-status-S` is the label of a state and `customer-status-S-text` its sentence. `customer-promise-P` is what was
  promised; its state says the rest (`-running`, `-kept`, `-kept-late`, `-missed`, `-replaced`, `-lifted`).
- The policy article is `texts().article(lang)` (Markdown); fill in `{company}`, `{email}`, `{ack-days}`, `{update-days}`,
  `{resolve-days}` with `texts::fill`.
";

#[test]
fn the_list_of_ids_is_up_to_date() {
    let list = list();
    let path = locales().join("IDS.md");
    if std::env::var_os("UPDATE_IDS").is_some() {
        std::fs::write(&path, &list).expect("locales/IDS.md can be written");
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == list, "locales/IDS.md is old: run UPDATE_IDS=1 cargo test -p texts --test ids");
}

fn list() -> String {
    let mut list = HEAD.to_owned();
    for file in FILES {
        let Some(ids) = ids_of("en", file) else {
            continue;
        };
        let _ = write!(list, "\n## {file}\n\n| id | variables | English |\n|---|---|---|\n");
        for (id, entry) in ids {
            let variables: Vec<String> = entry.variables.iter().map(|name| described(name)).collect();
            let _ =
                writeln!(list, "| `{id}` | {} | {} |", variables.join(", "), in_a_cell(&texts().say("en", &id, &[])));
        }
    }
    list
}

fn described(name: &str) -> String {
    match takes(name) {
        Takes::Number => format!("`{name}` number"),
        Takes::Date => format!("`{name}` date"),
        Takes::Text => format!("`{name}`"),
    }
}

fn in_a_cell(text: &str) -> String {
    text.replace('|', "\\|").replace("{$", "{").replace('\n', "<br>")
}
