//! Prints how many of the short texts of `corpora/findings/slips` are told: impossible numbers and slots left open, of as
//! many kinds as two authors could think of.
//!
//! `cargo run --release --example evaluate -- slips [--misses]`
//!
//! Those of `south` with an even number are only counted; the others have been read.

use std::{fs, path::Path};

use khuonsao::{Config, Corpus, Language, Registers, Report, Statement};
use serde::Deserialize;

use crate::figure::Figure;

#[derive(Deserialize)]
struct Slip {
    id: String,
    text: String,
    found: bool,
    what: String,
}

pub(crate) fn run(arguments: &[String]) -> Vec<Figure> {
    let misses = arguments.iter().any(|argument| argument == "--misses");
    let mut figures = Vec::new();
    println!("| texts | right | wrong | missed |\n|---|---|---|---|");
    for author in ["north", "south"] {
        for (slips, code) in [("number", "impossible-number"), ("blank", "blank-left")] {
            let judged = judged(&format!("{author}-{slips}.jsonl"), code);
            let unread = author == "south";
            for (half, even) in [("", false), (", unread half", true)] {
                if even && !unread {
                    continue;
                }
                let counted: Vec<&(Slip, bool)> =
                    judged.iter().filter(|(slip, _)| !even || is_even(slip)).collect();
                let count = |seen: bool, found: bool| {
                    counted.iter().filter(|(slip, told)| slip.found == seen && *told == found).count() as f64
                };
                let (right, wrong, missed) = (count(true, true), count(false, true), count(true, false));
                println!("| {author}, {code}{half} | {right} | {wrong} | {missed} |");
                let name = format!("slips by {author}{half}, {code}");
                let precision = right / (right + wrong).max(1.0);
                figures.push(Figure::at_least(format!("{name}, precision"), precision, 0.02));
                figures.push(Figure::at_least(format!("{name}, recall"), right / (right + missed), 0.02));
            }
            let read = |slip: &Slip| !(unread && is_even(slip));
            for (slip, told) in
                judged.iter().filter(|(slip, told)| misses && read(slip) && slip.found != *told)
            {
                println!("{} {}: {}", if *told { "wrong" } else { "missed" }, slip.id, slip.what);
            }
        }
    }
    figures
}

fn is_even(slip: &Slip) -> bool {
    slip.id.bytes().last().is_some_and(|digit| digit % 2 == 0)
}

/// Every text, and whether the code was told of it.
fn judged(file: &str, code: &str) -> Vec<(Slip, bool)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpora/findings/slips").join(file);
    let lines = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let slips: Vec<Slip> =
        lines.lines().map(|line| serde_json::from_str(line).expect("a text a line")).collect();
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
    let statements = slips.iter().map(|slip| Statement::new(&slip.id, &slip.text).year(2024));
    for taken in corpus.extend(statements.collect()) {
        taken.expect("ids are unique");
    }
    let report = Report::of(&corpus, Registers::builtin(), Language::En);
    let told = report.statements.iter().map(|row| row.findings.iter().any(|finding| finding.code == code));
    slips.into_iter().zip(told.collect::<Vec<bool>>()).collect()
}
