//! Turns the reviewable files of `data/` into static tables, once, at build time.
//! A mistake in a file stops the build with the file and the row that holds it.
//! Start reading at `read.rs` (what a file may say) and `when.rs` (how a day is described).

mod read;
mod when;
mod write;

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    println!("cargo:rerun-if-changed=data");
    println!("cargo:rerun-if-changed=build");
    let home = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    match tables(&home.join("data")) {
        Ok(text) => fs::write(out.join("tables.rs"), text).expect("OUT_DIR can be written"),
        Err(why) => {
            println!("cargo::error={why}");
            std::process::exit(1);
        }
    }
}

fn tables(folder: &Path) -> Result<String, String> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .map_err(|e| format!("{}: {e}", folder.display()))?
        .filter_map(|entry| entry.ok().map(|e| e.path()))
        .filter(|path| path.extension().is_some_and(|x| x == "toml"))
        .collect();
    files.sort();
    let mut countries = Vec::new();
    let (mut moon, mut names) = (None, None);
    for path in &files {
        let said = |e: String| format!("{}: {e}", path.display());
        let text = fs::read_to_string(path).map_err(|e| said(e.to_string()))?;
        match path.file_name().and_then(|name| name.to_str()) {
            Some("islamic.toml") => moon = Some(read::moon(&text).map_err(said)?),
            Some("names.toml") => names = Some((path, text)),
            _ => countries.push(read::country(&text).map_err(said)?),
        }
    }
    let (path, text) = names.ok_or("data/names.toml is missing: it holds the names in readers' languages")?;
    let names = read::names(&text, &countries).map_err(|e| format!("{}: {e}", path.display()))?;
    let moon = moon.ok_or("data/islamic.toml is missing: it holds the estimated Islamic days")?;
    write::everything(&countries, &moon, &names)
}
