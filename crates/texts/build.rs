//! Rebuilds the crate when a file is added to the folders it embeds: `include_dir!` alone only notices changed files.

fn main() {
    println!("cargo:rerun-if-changed=../../locales");
    println!("cargo:rerun-if-changed=demo");
}
