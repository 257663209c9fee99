//! Prints how far scores move when the same words are laid out in another way: lines joined or wrapped, capitals typed
//! or lost, put in twice.
//!
//! `cargo run --release --example evaluate -- layout [--each]`
//!
//! Over every statement of `corpora/findings/*/statements.jsonl` that can be judged as it stands: what those texts were
//! labelled for has nothing to do with it; and, by themselves, over the texts of `corpora/layouts`, no two of which are
//! laid out alike. `--each` names those that move by more than three points, but for the ones with an even number
//! outside `first`, `one` and `two`, which are only counted.

use std::fs;

use khuonsao::{
    Statement,
    lexicon::Lexicon,
    specificity::{Context, Specificity, score},
    text::Text,
};

use crate::{
    figure::Figure,
    findings::labelled::{Half, SETS, statements},
};

/// Points by which a score may move.
const FAR: f64 = 3.0;

/// A way to lay out a text.
pub(crate) type Change = (&'static str, fn(&str) -> String);

/// The same words, laid out in another way.
pub(crate) const CHANGES: [Change; 5] = [
    ("lines joined", joined),
    ("lines wrapped", wrapped),
    ("put in twice", |text| format!("{text}\n{text}")),
    ("small letters", str::to_lowercase),
    ("capitals", str::to_uppercase),
];

/// The sets of `corpora/layouts`.
const LAID_OUT: [&str; 3] = ["one", "two", "three"];
/// Sets of which every text may be named.
const OPEN: [&str; 3] = ["first", "one", "two"];

pub(crate) fn run(arguments: &[String]) -> Vec<Figure> {
    let each = arguments.iter().any(|argument| argument == "--each");
    let ordinary = SETS.iter().flat_map(|&set| of_set(set, statements(set, "statements.jsonl"))).collect();
    let laid_out = LAID_OUT.iter().flat_map(|&set| of_set(set, laid_out(set))).collect();
    let mut figures = moved("", ordinary, each);
    figures.extend(moved("laid out in many ways, ", laid_out, each));
    figures
}

fn of_set(set: &str, statements: Vec<Statement>) -> impl Iterator<Item = (&str, Statement)> {
    statements.into_iter().map(move |statement| (set, statement))
}

fn laid_out(set: &str) -> Vec<Statement> {
    let path = format!("{}/corpora/layouts/{set}.jsonl", env!("CARGO_MANIFEST_DIR"));
    let lines = fs::read_to_string(path).expect("a set can be read");
    lines.lines().map(|line| serde_json::from_str(line).expect("a statement a line")).collect()
}

/// How far the scores of some statements move, under a name for them.
fn moved(texts: &str, statements: Vec<(&str, Statement)>, each: bool) -> Vec<Figure> {
    let before: Vec<(&str, &Statement, Specificity)> = statements
        .iter()
        .map(|(set, statement)| (*set, statement, scored(statement, &statement.text)))
        .filter(|(.., before)| before.refused.is_none())
        .collect();
    println!("{texts}{} texts          mean |change|   within {FAR}   worst", before.len());
    CHANGES
        .iter()
        .flat_map(|(name, change)| {
            let mut moved: Vec<(f64, &str, &Statement)> = before
                .iter()
                .map(|(set, statement, before)| {
                    let after = scored(statement, &change(&statement.text)).specificity;
                    ((after - before.specificity).abs(), *set, *statement)
                })
                .collect();
            moved.sort_by(|a, b| b.0.total_cmp(&a.0));
            let mean = moved.iter().map(|(moved, ..)| moved).sum::<f64>() / moved.len() as f64;
            let near = moved.iter().filter(|(moved, ..)| *moved <= FAR).count() as f64 / moved.len() as f64;
            println!("  {name:20} {mean:8.3} {near:12.4} {:8.2}", moved[0].0);
            for (moved, set, statement) in moved.iter().filter(|(moved, ..)| each && *moved > FAR) {
                if OPEN.contains(set) || Half::Look.holds(&statement.id) {
                    println!("    {moved:6.2} {set} {}", statement.id);
                }
            }
            [
                Figure::at_most(format!("{texts}{name}, mean change"), mean, 0.1),
                Figure::at_least(format!("{texts}{name}, within three points"), near, 0.005),
            ]
        })
        .collect()
}

fn scored(statement: &Statement, text: &str) -> Specificity {
    let context = Context { duties: &statement.duties, year: statement.year, ..Context::default() };
    score(text, &Text::read(text), &context, Lexicon::builtin())
}

/// All in one line, as it comes out of a field that takes no line breaks.
fn joined(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join(" ")
}

/// Breaks every line so that none is longer than a letter on paper allows.
fn wrapped(text: &str) -> String {
    const WIDTH: usize = 78;
    let mut wrapped = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let mut width = 0;
        for word in line.split_inclusive(' ') {
            let length = word.trim_end().chars().count();
            if width > 0 && width + length > WIDTH {
                wrapped.truncate(wrapped.trim_end_matches(' ').len());
                wrapped.push('\n');
                width = 0;
            }
            wrapped.push_str(word);
            width += word.chars().count();
        }
    }
    wrapped
}
