//! Prints how well everything is done that can be measured against labels or planted truth, beside what the
//! committed table says.
//!
//! ```console
//! $ cargo run --release --example evaluate                 all of it, some minutes
//! $ cargo run --release --example evaluate -- --small      what CI runs
//! $ cargo run --release --example evaluate -- --write      writes corpora/QUALITY.md anew
//! $ cargo run --release --example evaluate -- PART …       one part and its details
//! ```
//!
//! PART is `normalization`, `boundaries`, `copies`, `passages`, `form`, `findings`, `slips`, `foreign`, `layout`, `slots`
//! or `specificity`; its own options stand at the head of its file. Ends with 1 where a figure has fallen by more than its margin.

#[path = "../../tests/it/boundaries.rs"]
#[allow(dead_code)]
mod boundaries;
mod copies;
mod figure;
mod findings;
mod foreign;
mod form;
mod layout;
mod normalization;
mod passages;
mod slips;
mod slots;
mod specificity;

use std::{fs, path::Path, process::ExitCode};

use self::figure::{Figure, known};

type Part = fn(&[String]) -> Vec<Figure>;

const PARTS: [(&str, Part); 11] = [
    ("normalization", normalization::run),
    ("boundaries", |_| bounds()),
    ("copies", copies::run),
    ("passages", passages::run),
    ("form", form::run),
    ("findings", findings::run),
    ("slips", slips::run),
    ("foreign", foreign::run),
    ("layout", layout::run),
    ("slots", slots::run),
    ("specificity", specificity::run),
];

/// What is measured, with the arguments of each part, and whether CI measures it, too.
const MEASURED: [(&str, &str, bool); 44] = [
    ("normalization", "", true),
    ("boundaries", "", true),
    ("copies", "--statements 900 --seeds 11,12", true),
    ("copies", "--statements 900 --seeds 13 --medley", true),
    ("copies", "--statements 5784 --seeds 1,2,3", false),
    ("copies", "--statements 5784 --seeds 4,5 --syllables 300", false),
    ("copies", "--statements 5784 --seeds 4,5 --syllables 1200", false),
    ("copies", "--statements 5784 --seeds 6 --form-share 0.45", false),
    ("copies", "--statements 5784 --seeds 6 --stock-share 0.6", false),
    ("copies", "--statements 5784 --seeds 6 --copy-rate 0.5", false),
    ("copies", "--statements 5784 --seeds 7,8 --medley", false),
    ("passages", "900 1 650", true),
    ("passages", "5784 1 650", false),
    ("form", "", false),
    ("findings", "", true),
    ("slips", "", true),
    ("foreign", "", true),
    ("layout", "", true),
    ("slots", "", true),
    ("specificity", "corpora/specificity/look.jsonl", true),
    ("specificity", "corpora/specificity/sealed.jsonl", false),
    ("specificity", "corpora/specificity/north.jsonl", false),
    ("specificity", "corpora/specificity/south.jsonl", false),
    ("specificity", "corpora/specificity/centre.jsonl", false),
    ("specificity", "corpora/specificity/coast.jsonl", false),
    ("specificity", "corpora/specificity/delta.jsonl", false),
    ("specificity", "corpora/specificity/hill.jsonl", false),
    ("specificity", "corpora/specificity/port.jsonl", false),
    ("specificity", "corpora/specificity/kiln.jsonl", false),
    ("specificity", "corpora/specificity/mill.jsonl", false),
    ("specificity", "corpora/specificity/weir.jsonl", false),
    ("specificity", "corpora/specificity/fold.jsonl", false),
    ("specificity", "corpora/specificity/loom.jsonl", false),
    ("specificity", "corpora/specificity/reed.jsonl", false),
    ("specificity", "corpora/specificity/tide.jsonl", false),
    ("specificity", "corpora/specificity/dyke.jsonl", false),
    ("specificity", "corpora/specificity/cove.jsonl", false),
    ("specificity", "corpora/specificity/ridge.jsonl", false),
    ("specificity", "corpora/specificity/quay.jsonl", false),
    ("specificity", "corpora/specificity/fen.jsonl", false),
    ("specificity", "corpora/specificity/moor.jsonl", false),
    ("specificity", "corpora/specificity/pier.jsonl", false),
    ("specificity", "corpora/specificity/crag.jsonl", false),
    ("specificity", "corpora/specificity/marsh.jsonl", false),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let Some((part, rest)) = arguments.split_first().filter(|(part, _)| !part.starts_with("--")) {
        let run = part_of(part).unwrap_or_else(|| panic!("{part} is none of the parts"));
        run(rest);
        return ExitCode::SUCCESS;
    }
    if let Some(unknown) =
        arguments.iter().find(|argument| !["--small", "--write"].contains(&argument.as_str()))
    {
        let parts: Vec<&str> = PARTS.iter().map(|&(name, _)| name).collect();
        eprintln!("{unknown}: evaluate [--small | --write | PART …]; PART is one of {}", parts.join(", "));
        return ExitCode::from(2);
    }
    let asked = |name: &str| arguments.iter().any(|argument| argument == name);
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let measured = MEASURED.iter().filter(|(_, _, small)| *small || !asked("--small"));
    let figures: Vec<Figure> = measured
        .flat_map(|(part, arguments, _)| {
            println!("\n## {part} {arguments}\n");
            let words = arguments.split_whitespace().map(|word| match word.ends_with(".jsonl") {
                true => root.join(word).display().to_string(),
                false => word.to_owned(),
            });
            let run = part_of(part).expect("what is measured is a part");
            let what = format!("{part} {arguments}");
            run(&words.collect::<Vec<_>>()).into_iter().map(move |figure| figure.of(what.trim()))
        })
        .collect();
    let rows: Vec<String> = figures.iter().map(Figure::row).collect();
    let table = format!("| figure | value | may fall by |\n|---|---|---|\n{}\n", rows.join("\n"));
    println!("\n## All figures\n\n{table}");
    let path = root.join("corpora/QUALITY.md");
    let committed = fs::read_to_string(&path).unwrap_or_default();
    if asked("--write") {
        let head = committed.split("| figure |").next().unwrap_or_default();
        fs::write(&path, format!("{head}{table}")).expect("the table can be written");
        return ExitCode::SUCCESS;
    }
    let known = known(&committed);
    let mut good = true;
    for figure in &figures {
        if let Some(before) = figure.has_fallen(&known) {
            println!("FALLEN from {before:.4}: {}", figure.row());
            good = false;
        } else if !known.contains_key(&figure.name) {
            println!("not in corpora/QUALITY.md: {}", figure.row());
            good = false;
        }
    }
    if !asked("--small") {
        let measured: Vec<&str> = figures.iter().map(|figure| figure.name.as_str()).collect();
        for name in known.keys().filter(|name| !measured.contains(&name.as_str())) {
            println!("no longer measured: {name}");
            good = false;
        }
    }
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn part_of(name: &str) -> Option<Part> {
    PARTS.iter().find(|(known, _)| *known == name).map(|(_, run)| *run)
}

/// Where sentences, items and sections end.
fn bounds() -> Vec<Figure> {
    let figures = boundaries::scores().into_iter().flat_map(|(what, score)| {
        let [precision, recall] = [score.precision(), score.recall()];
        println!("{what:<28} precision {precision:.3} recall {recall:.3}");
        [
            Figure::at_least(format!("{what}, precision"), precision, 0.01),
            Figure::at_least(format!("{what}, recall"), recall, 0.01),
        ]
    });
    figures.collect()
}
