//! One serving process to a store: two would both send letters and take in mail on one folder's behalf.

use crate::contract::{Claim, StoreError};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::Path;

/// Nobody else can see a store in memory.
pub(super) fn of_memory() -> Claim {
    Claim(Box::new(()))
}

/// The operating system's lock goes with the open file. Commands may work beside it.
pub(super) fn take(store: &Path) -> Result<Claim, StoreError> {
    let path = store.with_extension("lock");
    let failed = |why: String| StoreError { what: format!("claiming {}", store.display()), why };
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    let mut file = options.open(&path).map_err(|e| failed(format!("{}: {e}", path.display())))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            return Err(failed(format!(
                "Redress is already serving this data folder{}; end that one first, or choose another folder \
                 with --data",
                holder(&mut file)
            )));
        }
        Err(TryLockError::Error(e)) => return Err(failed(format!("{}: {e}", path.display()))),
    }
    // Only told to whoever comes second; the lock holds without it.
    let _ = file.set_len(0).and_then(|()| file.rewind()).and_then(|()| write!(file, "{}", std::process::id()));
    Ok(Claim(Box::new(file)))
}

fn holder(file: &mut File) -> String {
    let mut text = String::new();
    match file.read_to_string(&mut text) {
        Ok(_) if text.trim().parse::<u32>().is_ok() => format!(" (process {})", text.trim()),
        _ => String::new(),
    }
}
