//! Prints the table of measures for a labelled folder: `cargo run -p correspondence --example score -- DIR [--wrong]`.

fn main() {
    let mut arguments = std::env::args().skip(1);
    let Some(folder) = arguments.next() else {
        eprintln!("usage: score DIR [--wrong]; DIR holds labels.jsonl and the messages it names");
        std::process::exit(2);
    };
    let labels = std::fs::read_to_string(format!("{folder}/labels.jsonl")).unwrap_or_default();
    let names = labels
        .lines()
        .filter_map(|l| serde_json::from_str::<serde_json::Value>(l).ok()?.get("file")?.as_str().map(str::to_string));
    let files: Vec<(String, Vec<u8>)> =
        names.filter_map(|n| std::fs::read(format!("{folder}/{n}")).ok().map(|b| (n, b))).collect();
    let (measures, wrong) = correspondence::score_details(&files, &labels);
    for m in measures {
        println!("{:44} {:8.4}  of {}", m.measure, m.value, m.of);
    }
    if arguments.next().is_some() {
        wrong.iter().for_each(|w| println!("{w}"));
    }
}
