//! What fuzzing starts from, made of the test mails: `cargo run -p correspondence --example seeds -- DIR` writes whole
//! mails to `DIR/mail`, subjects and texts to `DIR/text`, HTML to `DIR/html`. See the long suites in CONTRIBUTING.md.

use std::fs;
use std::io::Result;
use std::path::{Path, PathBuf};

fn main() -> Result<()> {
    let Some(folder) = std::env::args().nth(1).map(PathBuf::from) else {
        eprintln!("usage: seeds DIR");
        std::process::exit(2);
    };
    for kind in ["mail", "text", "html"] {
        fs::create_dir_all(folder.join(kind))?;
    }
    let mut written = 0;
    for round in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mails"))? {
        let round = round?;
        for file in fs::read_dir(round.path().join("eml"))? {
            let file = file?;
            let name = format!("{}-{}", round.file_name().to_string_lossy(), file.file_name().to_string_lossy());
            let raw = fs::read(file.path())?;
            let mail = correspondence::read(&raw);
            fs::write(folder.join("mail").join(&name), raw)?;
            fs::write(folder.join("text").join(&name), format!("{}\n{}", mail.subject, mail.text))?;
            if let Some(html) = &mail.html {
                fs::write(folder.join("html").join(&name), html)?;
            }
            written += 1;
        }
    }
    println!("{written} mails in {}", folder.display());
    Ok(())
}
