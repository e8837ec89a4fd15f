//! `docs/schema.md` is what the stores are.

mod drawing;

use drawing::{Failure, words::Words};

const COMMAND: &str = "cargo run -p store --example schema > docs/schema.md";

#[tokio::test]
async fn the_drawn_schema_is_the_live_one() -> Result<(), Failure> {
    let drawn = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/schema.md"))?;
    let live = drawing::document().await?;
    let differing = live.lines().zip(drawn.lines()).find(|(live, drawn)| live != drawn);
    assert!(
        live == drawn,
        "docs/schema.md isn't what the stores are: {}. Draw it anew: {COMMAND}",
        differing.map_or("one goes on where the other ends".into(), |(live, drawn)| format!("{live:?}, not {drawn:?}"))
    );
    Ok(())
}

const FILE: &str = "
-- ── pets ──

-- What barks.
CREATE TABLE dogs (
  id   INTEGER PRIMARY KEY,
  chip TEXT NOT NULL UNIQUE, -- read at the door
  name TEXT NOT NULL,        -- what it listens to
  UNIQUE (name, chip) -- no dog twice
) STRICT;
-- call(): those that
-- listen.
CREATE INDEX dogs_by_name ON dogs (name)
  WHERE name <> '';
CREATE INDEX dogs_by_chip ON dogs (chip);

CREATE UNIQUE INDEX dogs_alone ON dogs (id);
-- Not of the next index.
CREATE TRIGGER dog_gone AFTER DELETE ON dogs BEGIN SELECT 1; END;
CREATE INDEX dogs_after_trigger ON dogs (id);
";

#[test]
fn an_index_has_the_comment_above_it() {
    let words = Words::of(&[FILE]);
    for index in ["dogs_by_name", "dogs_by_chip"] {
        assert_eq!(words.reason(index), Some("call(): those that listen."), "{index}");
    }
    for index in ["dogs_alone", "dogs_after_trigger", "dogs_of_nobody"] {
        assert_eq!(words.reason(index), None, "{index}");
    }
}

#[test]
fn a_column_has_the_comment_beside_it() {
    let words = Words::of(&[FILE]);
    assert_eq!(words.section("dogs"), Some("pets"));
    assert_eq!(words.note("dogs", "name"), Some("what it listens to"));
    assert_eq!(words.note("dogs", "id"), None);
    assert_eq!(words.identity("dogs", "chip"), Some("read at the door"));
    assert_eq!(words.identity("dogs", "name, chip"), Some("no dog twice"));
    assert_eq!(words.identity("dogs", "name"), None, "it isn't unique");
}
