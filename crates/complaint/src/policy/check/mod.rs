//! Everything that is wrong with a policy file, told at once.
//!
//! `syntax` tells what isn't TOML. `reading`, `values` and `draft` read what can be read and tell what can't; then the
//! rest judges what the policy says: `people` (teams, kinds, details), `pattern`, `periods`, `promises` (each by itself),
//! `levels` (those that hold together), `decisions`, `endings`, `bodies`.

mod bodies;
mod decisions;
mod draft;
mod endings;
mod found;
mod levels;
mod names;
mod pattern;
mod people;
mod periods;
mod problem;
mod promises;
mod reading;
mod syntax;
mod values;

pub use problem::Problem;

use draft::Draft;
use found::Found;
use names::Names;
use toml::de::DeTable;

/// Every mistake in a policy file, in the order of the file; none: it can be installed.
pub fn check(text: &str) -> Vec<Problem> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let (told, readable) = syntax::told(text, &errors);
    let mut found = Found::in_text(text, told);
    if readable {
        judge(&Draft::of(table.get_ref(), table.span().into(), &mut found), &mut found);
    }
    found.placed()
}

fn judge(draft: &Draft, found: &mut Found) {
    let names = Names::of(draft);
    people::judge(draft, &names, found);
    periods::judge(draft, found);
    levels::judge(draft, &names, found);
    decisions::judge(draft, found);
    endings::judge(draft, &names, found);
    bodies::judge(draft, found);
}
