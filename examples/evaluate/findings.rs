//! Prints how well findings follow the labelled statements of `corpora/findings`, code by code.
//!
//! `cargo run --release --example evaluate -- findings [--misses]`
//!
//! A set is read in two halves: ids with an odd number are looked at while rules are written, ids with an even
//! number are only counted, as far as `corpora/findings/README.md` says so. `--misses` names the statements of
//! the first half where a code fails.

#[path = "../../tests/it/labelled.rs"]
pub(crate) mod labelled;

use self::labelled::{Half, Judged, SETS, judged, tallies};
use crate::figure::Figure;

pub(crate) fn run(arguments: &[String]) -> Vec<Figure> {
    let misses = arguments.iter().any(|argument| argument == "--misses");
    let mut figures = Vec::new();
    println!("| set | half | code | right | wrong | of these near-misses | missed | precision | recall |");
    println!("|---|---|---|---|---|---|---|---|---|");
    for set in SETS {
        let judged = judged(set);
        for half in [Half::Look, Half::Blind, Half::All] {
            for (code, tally) in tallies(set, &judged, half) {
                println!(
                    "| {set} | {half:?} | {code} | {} | {} | {} | {} | {:.3} | {:.3} |",
                    tally.right,
                    tally.wrong,
                    tally.near,
                    tally.missed,
                    tally.precision(),
                    tally.recall()
                );
            }
        }
        // Of the first set both halves have been read.
        if set != "first" {
            for (code, tally) in tallies(set, &judged, Half::Blind) {
                figures.push(Figure::at_least(
                    format!("{set} set, unread half, {code}, precision"),
                    tally.precision(),
                    0.02,
                ));
                figures.push(Figure::at_least(
                    format!("{set} set, unread half, {code}, recall"),
                    tally.recall(),
                    0.02,
                ));
            }
        }
        for (code, tally) in tallies(set, &judged, Half::All) {
            figures.push(Figure::at_least(format!("{set} set, {code}, precision"), tally.precision(), 0.02));
            figures.push(Figure::at_least(format!("{set} set, {code}, recall"), tally.recall(), 0.02));
        }
        if misses {
            name_misses(set, &judged);
        }
    }
    figures
}

fn name_misses(set: &str, judged: &[Judged]) {
    for (code, _) in tallies(set, judged, Half::Look) {
        let of = |wanted: bool| {
            let failed = judged.iter().filter(|one| {
                Half::Look.holds(&one.id)
                    && one.seen.contains(code) == wanted
                    && one.found.contains(code) != wanted
            });
            failed.map(|one| one.id.as_str()).collect::<Vec<_>>().join(" ")
        };
        println!("{set} {code}: missed {}; wrong {}", of(true), of(false));
    }
}
