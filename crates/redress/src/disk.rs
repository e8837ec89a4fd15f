//! Files that are their owner's only, and whole or not there.

use std::fs::File;
use std::io::Write;
use std::path::Path;

/// Makes a file that has its name when all of it is on the disk: a power cut leaves no half of it behind. What `fill` gives.
///
/// # Errors
/// It can't be written; with `replace` unset also where a file is there already.
pub fn write_by<T>(
    path: &Path,
    replace: bool,
    fill: impl FnOnce(&mut File) -> std::io::Result<T>,
) -> std::io::Result<T> {
    let folder = folder_of(path);
    // A temporary file is its owner's only, from the start.
    let mut part = tempfile::NamedTempFile::new_in(folder)?;
    let filled = fill(part.as_file_mut())?;
    part.as_file().sync_all()?;
    if replace { part.persist(path) } else { part.persist_noclobber(path) }.map_err(|e| e.error)?;
    sync_folder(folder)?;
    Ok(filled)
}

pub fn write(path: &Path, replace: bool, bytes: &[u8]) -> std::io::Result<()> {
    write_by(path, replace, |file| file.write_all(bytes))
}

/// The folder that a file of this name is in.
pub fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A new name is durable when its folder is.
pub fn sync_folder(folder: &Path) -> std::io::Result<()> {
    File::open(folder)?.sync_all()
}

/// A folder that only its owner can enter, with those above it.
pub fn make_private(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
