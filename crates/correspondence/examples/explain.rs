//! Shows what the lexicons find in messages: `cargo run -p correspondence --example explain -- FILE…`.

fn main() {
    for file in std::env::args().skip(1) {
        let Ok(raw) = std::fs::read(&file) else {
            eprintln!("{file}: can't be read; give paths of messages (RFC 5322)");
            continue;
        };
        let mail = correspondence::read(&raw);
        let seen = correspondence::understand(&mail, &correspondence::Catalogue::default());
        println!("== {file}\n{}\n{}\n", mail.subject, mail.new_text);
        println!("{}", serde_json::to_string(&seen).unwrap_or_default());
        let text = format!("{}\n\n{}", mail.subject, mail.new_text);
        for (meaning, words) in correspondence::explain(&text, &seen.language) {
            println!("  {meaning:14} {words}");
        }
    }
}
