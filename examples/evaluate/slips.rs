//! Prints how many of the short texts of `corpora/findings/slips` are told: impossible numbers and slots left open, of as
//! many kinds as two authors could think of.
//!
//! `cargo run --release --example evaluate -- slips [--misses]`
//!
//! Those of `south` with an even number are only counted; the others have been read.

use std::{fs, path::Path};

use khuonsao::{Config, Corpus, Language, Registers, Report, Statement};
use serde::Deserialize;

use crate::{
    figure::Figure,
    findings::labelled::{Half, Tally},
};

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
            for (named, half) in [("", Half::All), (", unread half", Half::Blind)] {
                if half == Half::Blind && !unread {
                    continue;
                }
                let counted = judged.iter().filter(|(slip, _)| half.holds(&slip.id));
                let mut tally = Tally::default();
                for (slip, told) in counted {
                    match (slip.found, told) {
                        (true, true) => tally.right += 1,
                        (true, false) => tally.missed += 1,
                        (false, true) => tally.wrong += 1,
                        (false, false) => {}
                    }
                }
                println!(
                    "| {author}, {code}{named} | {} | {} | {} |",
                    tally.right, tally.wrong, tally.missed
                );
                let name = format!("slips by {author}{named}, {code}");
                figures.push(Figure::at_least(format!("{name}, precision"), tally.precision(), 0.02));
                figures.push(Figure::at_least(format!("{name}, recall"), tally.recall(), 0.02));
            }
            let read = |slip: &Slip| !unread || Half::Look.holds(&slip.id);
            for (slip, told) in
                judged.iter().filter(|(slip, told)| misses && read(slip) && slip.found != *told)
            {
                println!("{} {}: {}", if *told { "wrong" } else { "missed" }, slip.id, slip.what);
            }
        }
    }
    figures
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
