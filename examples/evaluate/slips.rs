//! Prints how many of the short texts of `corpora/findings/slips` are told: impossible numbers, slots left open and what
//! was left over of somebody else's text, of as many kinds as two authors each could think of.
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
    found: bool,
    what: String,
}

pub(crate) fn run(arguments: &[String]) -> Vec<Figure> {
    let misses = arguments.iter().any(|argument| argument == "--misses");
    let mut figures = Vec::new();
    println!("| texts | right | wrong | missed |\n|---|---|---|---|");
    for author in ["north", "south"] {
        for (slips, code) in
            [("number", "impossible-number"), ("blank", "blank-left"), ("residue", "residue")]
        {
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
    let slips: Vec<(Slip, Statement)> = lines
        .lines()
        .map(|line| {
            let slip = serde_json::from_str(line).expect("a text a line");
            let mut statement: Statement = serde_json::from_str(line).expect("a statement a line");
            statement.year.get_or_insert(2024);
            (slip, statement)
        })
        .collect();
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
    let (slips, statements): (Vec<Slip>, Vec<Statement>) = slips.into_iter().unzip();
    for taken in corpus.extend(statements) {
        taken.expect("ids are unique");
    }
    let report = Report::of(&corpus, Registers::builtin(), Language::En);
    let told = report.statements.iter().map(|row| row.findings.iter().any(|finding| finding.code == code));
    slips.into_iter().zip(told.collect::<Vec<bool>>()).collect()
}
