//! The files that are part of the binary: `locales/` of the repository and this crate's `demo/`.

use include_dir::{Dir, include_dir};

pub(crate) static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");
pub(crate) static DEMO: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/demo");

/// The text files of a folder as (name without folder, content).
pub(crate) fn files(dir: &'static Dir<'static>) -> impl Iterator<Item = (&'static str, &'static str)> {
    dir.files().filter_map(|file| Some((name_of(file.path())?, file.contents_utf8()?)))
}

/// The last part of a path, if it is readable text.
pub(crate) fn name_of(path: &'static std::path::Path) -> Option<&'static str> {
    path.file_name()?.to_str()
}
