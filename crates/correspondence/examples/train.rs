//! Learns the model of `src/understand/model.rs` from the texts in `training/`, always to the same bytes:
//! `cargo run --release -p correspondence --example train` writes `weights/kinds.bin`; with `--check` it only compares,
//! with `--folds` it tells how well mails are understood that weren't learnt from.
//!
//! Lines of `training/<language>.tsv`: what, asks for a remedy (0/1), tells of danger (0/1), text with `\n` for line ends.

use correspondence::learning::{
    CLASSES, COLUMNS, DANGER, HEAD, IDEA, MACHINE, MARKED, Model, PAIRS, Sentence, Signs, TEXT_ROWS, TRAIT, TRAIT_ROWS,
    signs_of,
};
use std::path::{Path, PathBuf};

const ROWS: usize = TEXT_ROWS + TRAIT_ROWS;
const ROUNDS: usize = 20;
/// The weights are the average of those after so many of the last rounds: what a mail happens to have been seen last counts less.
const AVERAGED: usize = 10;
const SPEED: f32 = 2.0;
/// What a row's weights are pulled towards nothing by, each time it is seen.
const PULL: f32 = 1e-4;
const FOLDS: usize = 5;

/// A mail to learn from.
struct Example {
    language: String,
    what: String,
    /// What each class should get, together one; nothing to learn where all are nothing.
    classes: [f32; CLASSES],
    /// What each head should say, where it should say anything.
    heads: [Option<f32>; 3],
    /// Rows and their values; those of words alone first.
    all: Vec<(u32, f32)>,
    words: Vec<(u32, f32)>,
    /// Of each sentence: all rows, and how many of them are of words alone.
    sentences: Vec<(Vec<(u32, f32)>, usize)>,
    signs: Signs,
    text: String,
}

fn main() {
    let home = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let mode = std::env::args().nth(1).unwrap_or_default();
    let examples = read_all(&home.join("training"));
    println!("{} texts", examples.len());
    let file = home.join("weights/kinds.bin");
    match mode.as_str() {
        "--folds" => tell_folds(&examples),
        "--check" => {
            let same = std::fs::read(&file).unwrap_or_default() == learn_file(&examples);
            println!(
                "{}",
                if same { "the weights are those of these texts" } else { "the weights differ: train anew" }
            );
            std::process::exit(i32::from(!same));
        }
        _ => {
            let bytes = learn_file(&examples);
            if let Err(error) = std::fs::write(&file, &bytes) {
                eprintln!("{}: {error}", file.display());
                std::process::exit(1);
            }
            println!("{} bytes", bytes.len());
        }
    }
}

fn read_all(folder: &Path) -> Vec<Example> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> =
        entries.map(|e| e.path()).filter(|p| p.extension().is_some_and(|e| e == "tsv")).collect();
    files.sort();
    files.iter().flat_map(|file| read_file(file)).collect()
}

fn read_file(file: &Path) -> Vec<Example> {
    let language = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let examples = text.lines().enumerate().filter_map(|(i, line)| {
        let example = read_line(&language, line);
        if example.is_none() {
            eprintln!("{}:{}: not a line to learn from", file.display(), i + 1);
        }
        example
    });
    examples.collect()
}

fn read_line(language: &str, line: &str) -> Option<Example> {
    let columns: Vec<&str> = line.split('\t').collect();
    let [what, idea, danger, text] = columns[..] else { return None };
    let classes = match what {
        "product" => [1.0, 0.0, 0.0, 0.0, 0.0],
        "service" => [0.0, 1.0, 0.0, 0.0, 0.0],
        "question" => [0.0, 0.0, 1.0, 0.0, 0.0],
        "thanks" => [0.0, 0.0, 0.0, 1.0, 0.0],
        "spam" => [0.0, 0.0, 0.0, 0.0, 1.0],
        // An answer that brings details or isn't content: a complaint of either kind.
        "reply" => [0.5, 0.5, 0.0, 0.0, 0.0],
        // Of these it is only known whether they tell of danger.
        "machine" | "any" => [0.0; CLASSES],
        _ => return None,
    };
    let yes = |mark: &str| (mark != "?").then_some(f32::from(u8::from(mark == "1")));
    let complaint = matches!(what, "product" | "service");
    let machine = Some(f32::from(u8::from(what == "machine")));
    let heads = [machine, if complaint { yes(idea) } else { None }, if what == "machine" { None } else { yes(danger) }];
    let text = text.replace("\\n", "\n");
    let (subject, body) = text.split_once("\n\n").filter(|(s, _)| !s.contains('\n')).unwrap_or(("", &text));
    let raw =
        format!("From: a@example.org\r\nSubject: {subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{body}\n");
    let signs = signs_of(&correspondence::read(raw.as_bytes()));
    let (all, words) = (values(&signs), word_values(&signs));
    Some(Example {
        language: language.into(),
        what: what.into(),
        classes,
        heads,
        all,
        words,
        sentences: signs.sentences.iter().map(|sentence| sentence_values(&signs, sentence)).collect(),
        signs,
        text: text.replace('\n', " / "),
    })
}

fn word_values(signs: &Signs) -> Vec<(u32, f32)> {
    let share = 1.0 / (signs.text.len().max(1) as f32).sqrt();
    signs.text.iter().map(|(row, _)| (*row, share)).collect()
}

fn sentence_values(signs: &Signs, sentence: &Sentence) -> (Vec<(u32, f32)>, usize) {
    let is_in = |at: Option<u32>| match (at, sentence.words) {
        (None, None) => true,
        (Some(at), Some((first, last))) => (first..last).contains(&at),
        _ => false,
    };
    let rows: Vec<u32> = signs.text.iter().filter(|(_, at)| is_in(*at)).map(|(row, _)| *row).collect();
    let share = 1.0 / (rows.len().max(1) as f32).sqrt();
    let mut list: Vec<(u32, f32)> = rows.iter().map(|row| (*row, share)).collect();
    list.extend(sentence.traits.iter().map(|row| (TEXT_ROWS as u32 + row, TRAIT)));
    (list, rows.len())
}

fn values(signs: &Signs) -> Vec<(u32, f32)> {
    let mut list = word_values(signs);
    let share = MARKED / (signs.marked.len().max(1) as f32).sqrt();
    list.extend(signs.marked.iter().map(|(row, _)| (*row, share)));
    let share = PAIRS / (signs.pairs.len().max(1) as f32).sqrt();
    list.extend(signs.pairs.iter().map(|(row, _)| (*row, share)));
    list.extend(signs.traits.iter().map(|row| (TEXT_ROWS as u32 + row, TRAIT)));
    list
}

/// Weights while they are learnt: eight to a row, and how far each has moved so far.
struct Weights {
    row: Vec<[f32; COLUMNS]>,
    moved: Vec<[f32; COLUMNS]>,
}

const COLUMNS_OF_CLASSES: [usize; CLASSES] = [0, 1, 2, 3, 4];

impl Weights {
    /// By AdaGrad: frequent signs learn slowly, rare ones fast. The last row is what every mail has.
    fn learn(examples: &[&Example]) -> Self {
        let mut weights = Weights { row: vec![[0.0; COLUMNS]; ROWS + 1], moved: vec![[1.0; COLUMNS]; ROWS + 1] };
        let mut sum = vec![[0.0; COLUMNS]; ROWS + 1];
        for round in 0..ROUNDS {
            let mut order: Vec<(u64, &Example)> = examples.iter().map(|e| (place(round, &e.text), *e)).collect();
            order.sort_by_key(|(place, _)| *place);
            order.iter().for_each(|(_, example)| weights.see(example));
            if round >= ROUNDS - AVERAGED {
                sum.iter_mut().zip(&weights.row).for_each(|(sum, row)| (0..COLUMNS).for_each(|c| sum[c] += row[c]));
            }
        }
        sum.iter_mut().for_each(|row| row.iter_mut().for_each(|w| *w /= AVERAGED as f32));
        weights.row = sum;
        weights
    }

    fn score(&self, list: &[(u32, f32)]) -> [f32; COLUMNS] {
        let mut sum = self.row[ROWS];
        for (row, value) in list {
            sum.iter_mut().zip(&self.row[*row as usize]).for_each(|(s, w)| *s += w * value);
        }
        sum
    }

    fn see(&mut self, example: &Example) {
        let scores = self.score(&example.all);
        let mut wrong = [0.0; COLUMNS];
        if example.classes.iter().sum::<f32>() > 0.0 {
            let got = shares(&scores);
            COLUMNS_OF_CLASSES.iter().for_each(|&c| wrong[c] = got[c] - example.classes[c]);
        }
        self.shift(&example.all, &wrong);
        for (head, wanted) in (IDEA..=DANGER).zip(&example.heads[1..]) {
            wanted.iter().for_each(|wanted| self.see_sentences(example, head, *wanted));
        }
        let machine = self.score(&example.words)[MACHINE];
        let mut wrong = [0.0; COLUMNS];
        let wanted = example.heads[0].unwrap_or_default();
        // There are few of them.
        wrong[MACHINE] = (share(machine) - wanted) * if wanted > 0.5 { 20.0 } else { 1.0 };
        self.shift(&example.words, &wrong);
    }

    /// One sentence asks or tells: the one that scores most learns, with what the lexicons found in it and without, since they don't
    /// know every word.
    fn see_sentences(&mut self, example: &Example, head: usize, wanted: f32) {
        for blind in [false, true] {
            let rows = |(list, words): &'_ (Vec<(u32, f32)>, usize)| if blind { *words } else { list.len() };
            let scores = example.sentences.iter().map(|s| self.score(&s.0[..rows(s)])[head]);
            let best = scores.enumerate().max_by(|a, b| a.1.total_cmp(&b.1));
            let Some((at, score)) = best else { return };
            let mut wrong = [0.0; COLUMNS];
            wrong[head] = (share(score) - wanted) * if head == DANGER && wanted > 0.5 { 2.0 } else { 1.0 };
            let sentence = &example.sentences[at];
            self.shift(&sentence.0[..rows(sentence)], &wrong);
        }
    }

    fn shift(&mut self, list: &[(u32, f32)], wrong: &[f32; COLUMNS]) {
        for (row, value) in list.iter().chain(&[(ROWS as u32, 0.3)]) {
            let (weights, moved) = (&mut self.row[*row as usize], &mut self.moved[*row as usize]);
            for c in 0..COLUMNS {
                if wrong[c] == 0.0 {
                    continue;
                }
                let slope = wrong[c] * value + PULL * weights[c];
                moved[c] += slope * slope;
                weights[c] -= SPEED * slope / moved[c].sqrt();
            }
        }
    }

    /// The file's bytes, weights rounded to steps of i8.
    fn file(&self, sharpness: [f32; 4]) -> Vec<u8> {
        let step = |rows: &[[f32; COLUMNS]]| -> [f32; COLUMNS] {
            std::array::from_fn(|c| rows.iter().fold(1e-9f32, |top, row| top.max(row[c].abs())) / 127.0)
        };
        let steps = [step(&self.row[..TEXT_ROWS]), step(&self.row[TEXT_ROWS..ROWS])];
        let mut bytes = b"RMK1".to_vec();
        let numbers = sharpness.iter().chain(steps.iter().flatten()).chain(&self.row[ROWS]);
        numbers.for_each(|n| bytes.extend(n.to_le_bytes()));
        assert_eq!(bytes.len(), HEAD, "the head of the file");
        for (i, row) in self.row[..ROWS].iter().enumerate() {
            let steps = &steps[usize::from(i >= TEXT_ROWS)];
            bytes.extend(row.iter().zip(steps).map(|(w, s)| (w / s).round() as i8 as u8));
        }
        bytes
    }
}

/// Where a text stands in a round, whatever others there are: texts that say nothing of danger change nothing about what is learnt
/// of it. The round comes first, so that it is mixed with all that follows: each round has an order of its own.
fn place(round: usize, text: &str) -> u64 {
    [round as u8].into_iter().chain(text.bytes()).fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        let mixed = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        mixed ^ (mixed >> 29)
    })
}

/// e to the power of `x`, the same on every machine.
fn exp(x: f32) -> f32 {
    let x = f64::from(x.clamp(-60.0, 60.0));
    let whole = (x / std::f64::consts::LN_2).round();
    let rest = x - whole * std::f64::consts::LN_2;
    let mut sum = 1.0;
    let mut part = 1.0;
    for n in 1..12 {
        part *= rest / f64::from(n);
        sum += part;
    }
    (sum * 2f64.powi(whole as i32)) as f32
}

fn share(score: f32) -> f32 {
    1.0 / (1.0 + exp(-score))
}

fn shares(scores: &[f32; COLUMNS]) -> [f32; CLASSES] {
    let top = scores[..CLASSES].iter().fold(f32::MIN, |a, b| a.max(*b));
    let parts: [f32; CLASSES] = std::array::from_fn(|c| exp(scores[c] - top));
    let sum: f32 = parts.iter().sum();
    parts.map(|p| p / sum)
}

/// Scores of every text by weights that haven't seen it.
fn unseen(examples: &[Example], fold_of: &dyn Fn(usize, &Example) -> usize, folds: usize) -> Vec<[f32; COLUMNS]> {
    let mut scores = vec![[0.0; COLUMNS]; examples.len()];
    for fold in 0..folds {
        let others: Vec<&Example> =
            examples.iter().enumerate().filter(|(i, e)| fold_of(*i, e) != fold).map(|(_, e)| e).collect();
        let file = Weights::learn(&others).file([1.0; 4]);
        let Some(model) = Model::of(&file) else { continue };
        for (i, example) in examples.iter().enumerate().filter(|(i, e)| fold_of(*i, e) == fold) {
            scores[i] = model.raw_scores(&example.signs);
        }
    }
    scores
}

fn by_place(i: usize, _: &Example) -> usize {
    i % FOLDS
}

/// The sharpness under which unseen texts are least surprising.
fn sharpness(examples: &[Example], scores: &[[f32; COLUMNS]]) -> [f32; 4] {
    let grid: Vec<f32> = (4..=60).map(|n| n as f32 * 0.05).collect();
    let best = |surprise: &dyn Fn(f32) -> f64| -> f32 {
        grid.iter().copied().min_by(|a, b| surprise(*a).total_cmp(&surprise(*b))).unwrap_or(1.0)
    };
    let classes = best(&|t| {
        let each = examples.iter().zip(scores).map(|(e, s)| {
            let got = shares(&s.map(|x| x * t));
            e.classes.iter().zip(got).map(|(w, g)| f64::from(-w * g.max(1e-9).ln())).sum::<f64>()
        });
        each.sum()
    });
    let head = |h: usize| {
        best(&|t| {
            let each = examples.iter().zip(scores).filter_map(|(e, s)| {
                let wanted = e.heads[h]?;
                let got = share(s[MACHINE + h] * t);
                Some(f64::from(-(if wanted > 0.5 { got } else { 1.0 - got }).max(1e-9).ln()))
            });
            each.sum()
        })
    };
    [classes, head(0), head(1), head(2)]
}

fn learn_file(examples: &[Example]) -> Vec<u8> {
    let sharpness = sharpness(examples, &unseen(examples, &by_place, FOLDS));
    println!("sharpness {sharpness:?}");
    Weights::learn(&examples.iter().collect::<Vec<_>>()).file(sharpness)
}

#[derive(Default)]
struct Right {
    right: usize,
    of: usize,
}

impl Right {
    fn note(&mut self, right: bool) {
        self.right += usize::from(right);
        self.of += 1;
    }

    fn show(&self) -> String {
        format!("{:.3} of {}", self.right as f64 / self.of.max(1) as f64, self.of)
    }
}

fn top(scores: &[f32]) -> usize {
    (0..scores.len()).max_by(|a, b| scores[*a].total_cmp(&scores[*b])).unwrap_or(0)
}

/// Complaint or not, kind, other, machine, idea, danger.
fn measure(list: &[(&Example, [f32; COLUMNS])]) {
    let [mut complaint, mut kind, mut other, mut idea] = [(); 4].map(|()| Right::default());
    for (example, scores) in list.iter().filter(|(e, _)| e.classes.contains(&1.0)) {
        let got = shares(scores);
        let is_complaint = got[0] + got[1] > got[2..].iter().fold(0.0, |a: f32, b| a.max(*b));
        let wanted = example.classes[0] + example.classes[1] > 0.5;
        complaint.note(is_complaint == wanted);
        if wanted {
            kind.note((got[0] > got[1]) == (example.classes[0] > 0.5));
            idea.note((scores[IDEA] > 0.0) == (example.heads[1] == Some(1.0)));
        } else {
            other.note(!is_complaint && 2 + top(&got[2..]) == top(&example.classes));
        }
    }
    print!("complaint or not {}; kind {}; other {}; idea {}", complaint.show(), kind.show(), other.show(), idea.show());
    for (name, head, column) in [("machine", 0, MACHINE), ("danger", 2, DANGER)] {
        let count = |got: bool, wanted: f32| {
            list.iter().filter(|(e, s)| e.heads[head] == Some(wanted) && (s[column] > 0.0) == got).count()
        };
        print!("; {name}: {} found, {} missed, {} false", count(true, 1.0), count(false, 1.0), count(true, 0.0));
    }
    println!();
}

fn tell_folds(examples: &[Example]) {
    let scores = unseen(examples, &by_place, FOLDS);
    let list: Vec<(&Example, [f32; COLUMNS])> = examples.iter().zip(scores.iter().copied()).collect();
    println!("five folds:");
    measure(&list);
    let sharp = sharpness(examples, &scores);
    println!("sharpness {sharp:?}");
    reliability(&list, sharp[0]);
    let mut languages: Vec<String> = examples.iter().map(|e| e.language.clone()).collect();
    languages.dedup();
    if std::env::args().any(|a| a == "--languages") {
        let place = |e: &Example| languages.iter().position(|l| *l == e.language).unwrap_or(0);
        let scores = unseen(examples, &|_, e| place(e), languages.len());
        let list: Vec<(&Example, [f32; COLUMNS])> = examples.iter().zip(scores).collect();
        println!("every language by the others:");
        measure(&list);
    }
    if std::env::args().any(|a| a == "--wrong") {
        for (e, s) in &list {
            let got = shares(s);
            if e.classes.contains(&1.0) && top(&got) != top(&e.classes) {
                println!("{} {} got {:.2?} {}", e.language, e.what, got, e.text);
            }
        }
    }
}

/// Of how many that were thought this likely it was so.
fn reliability(list: &[(&Example, [f32; COLUMNS])], sharp: f32) {
    let mut table = [(); 5].map(|()| (0.0f64, Right::default()));
    for (example, scores) in list.iter().filter(|(e, _)| e.classes.contains(&1.0)) {
        let got = shares(&scores.map(|s| s * sharp));
        let best = top(&got);
        let cell = &mut table[[0.6, 0.8, 0.9, 0.97].iter().filter(|b| got[best] >= **b).count()];
        cell.0 += f64::from(got[best]);
        cell.1.note(example.classes[best] > 0.5);
    }
    for (name, (thought, right)) in ["below 0.6", "0.6 to 0.8", "0.8 to 0.9", "0.9 to 0.97", "above"].iter().zip(&table)
    {
        println!("  {name:12} thought {:.3}, was {}", thought / right.of.max(1) as f64, right.show());
    }
}
