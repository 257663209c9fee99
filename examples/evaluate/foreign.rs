//! Prints how well pledges of another profession are told from unusual ones of the author's own.
//!
//! `cargo run --release --example evaluate -- foreign [--each]`
//!
//! Over every statement of `corpora/specificity`: in a few of them the authors put pledges of another profession, as a
//! trap, and say so; in all others nothing of `residue` may be told. `--each` names those that fail, but for the ones
//! with an even number in files of which that half is only counted.

use std::fs;

use khuonsao::{Config, Corpus, Language, Registers, Report, Statement, finding::FindingKind};
use serde::Deserialize;

use crate::{
    figure::Figure,
    findings::labelled::{Half, Tally},
};

/// What the authors call it.
const TRAPS: [&str; 9] = [
    "other_profession",
    "other-profession",
    "foreign_profession",
    "off-duty",
    "stolen",
    "cam kết nghề khác",
    "cam kết của nghề khác",
    "cam kết lấy của nghề khác",
    "chép của nghề khác",
];
/// Files of which the even half is only counted.
const HALVED: [&str; 14] = [
    "weir", "fold", "loom", "reed", "tide", "dyke", "cove", "ridge", "quay", "fen", "moor", "pier", "crag",
    "marsh",
];

#[derive(Deserialize)]
struct Trapped {
    #[serde(flatten)]
    statement: Statement,
    #[serde(default)]
    traps: Vec<String>,
}

pub(crate) fn run(arguments: &[String]) -> Vec<Figure> {
    let each = arguments.iter().any(|argument| argument == "--each");
    let mut tally = Tally::default();
    for (set, statements) in sets() {
        let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
        for trapped in &statements {
            corpus.insert(trapped.statement.clone()).expect("ids are used once");
        }
        let report = Report::of(&corpus, Registers::builtin(), Language::Vi);
        for (trapped, reported) in statements.iter().zip(&report.statements) {
            let foreign = trapped.traps.iter().any(|trap| TRAPS.contains(&trap.as_str()));
            let told = reported.findings.iter().any(|finding| finding.code == FindingKind::Residue.code());
            match (foreign, told) {
                (true, true) => tally.right += 1,
                (true, false) => tally.missed += 1,
                (false, true) => tally.wrong += 1,
                (false, false) => {}
            }
            let id = &trapped.statement.id;
            if each && foreign != told && (!HALVED.contains(&set.as_str()) || Half::Look.holds(id)) {
                println!("    {} {set} {id}", if told { "wrong " } else { "missed" });
            }
        }
    }
    let Tally { right, wrong, missed, .. } = tally;
    println!("| right | wrong | missed | precision | recall |\n|---|---|---|---|---|");
    println!("| {right} | {wrong} | {missed} | {:.3} | {:.3} |", tally.precision(), tally.recall());
    vec![
        Figure::at_least("precision".to_owned(), tally.precision(), 0.02),
        Figure::at_least("recall".to_owned(), tally.recall(), 0.02),
    ]
}

/// The files of labelled statements by their names.
fn sets() -> Vec<(String, Vec<Trapped>)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/corpora/specificity");
    let files = fs::read_dir(folder).expect("the sets are there").flatten();
    let mut sets: Vec<(String, Vec<Trapped>)> = files
        .filter_map(|file| {
            let name = file.file_name().into_string().ok()?;
            let set = name.strip_suffix(".jsonl").filter(|set| !set.ends_with("-second"))?;
            let lines = fs::read_to_string(file.path()).expect("a set can be read");
            let read = |line| serde_json::from_str(line).expect("a statement with its traps");
            Some((set.to_owned(), lines.lines().map(read).collect()))
        })
        .collect();
    sets.sort_by(|a, b| a.0.cmp(&b.0));
    sets
}
